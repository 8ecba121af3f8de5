# SPDX-License-Identifier: GPL-2.0-or-later
"""Who stands for a report, as QGIS knows it: the defaults of AUTHOR and ORGANISATION."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QThread


def project_author() -> str:
    """The author in the project's properties.

    QGIS gives a new project the user's full name there, unless its settings have projects made anonymous.
    """
    return QgsProject.instance().metadata().author() if _on_main_thread() else ""


def project_organisation() -> str:
    """The organisation of the first contact in the project's metadata that has one, else that of its QGIS Server page.

    QGIS has no such setting of its own.
    """
    if not _on_main_thread():
        return ""
    project = QgsProject.instance()
    named = (contact.organization for contact in project.metadata().contacts() if contact.organization)
    return next(named, None) or project.readEntry("WMSContactOrganization", "/")[0]


def _on_main_thread() -> bool:
    """Whether the project may be asked: a model makes the algorithms that it runs on a thread of its own."""
    application = QCoreApplication.instance()
    return application is None or QThread.currentThread() == application.thread()
