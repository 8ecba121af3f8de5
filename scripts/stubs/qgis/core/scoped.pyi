# Scoped names that every QGIS from 3.22 on has; qgis-stubs knows the newer ones alone.
from qgis import _core

class QgsProcessing(_core.QgsProcessing):
    class SourceType(_core.Qgis.ProcessingSourceType):
        TypeRaster: _core.Qgis.ProcessingSourceType
        TypeVectorAnyGeometry: _core.Qgis.ProcessingSourceType
        TypeVectorPoint: _core.Qgis.ProcessingSourceType
        TypeVectorPolygon: _core.Qgis.ProcessingSourceType

class QgsWkbTypes(_core.QgsWkbTypes):
    class GeometryType(_core.Qgis.GeometryType):
        PointGeometry: _core.Qgis.GeometryType
