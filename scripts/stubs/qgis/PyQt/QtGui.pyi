from PyQt5.QtGui import *
from PyQt5.QtWidgets import QAction as QAction  # Qt 6 has it here
