<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
    <context>
        <name>Coregix</name>
        <message>
            <location filename="../coregix_plugin/engine/settings.py" />
            <source>{reason} If it finds none, run the algorithm 'Install engine' ({algorithm}).</source>
            <translation>{reason} Si no encuentra ninguno, ejecute el algoritmo 'Instalar motor' ({algorithm}).</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/engine/settings.py" />
            <source>Coregix's engine is not installed. Run the algorithm 'Install engine' in the Processing toolbox, or in a shell: qgis_process run {algorithm}

{reason}</source>
            <translation>El motor de Coregix no está instalado. Ejecute el algoritmo 'Instalar motor' en la Caja de herramientas de Procesos, o en una terminal: qgis_process run {algorithm}

{reason}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>{:.2f} pixels of the fixed raster</source>
            <translation>{:.2f} píxeles del ráster fijo</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>{:.2f} pixels ({})</source>
            <translation>{:.2f} píxeles ({})</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>The moving image lies {} ({}); that is put right.</source>
            <translation>La imagen móvil está {} ({}); esto se corrige.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>{} too far {}</source>
            <translation>{} demasiado al {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>The moving image lies where it belongs ({}).</source>
            <translation>La imagen móvil está en su sitio ({}).</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source> and </source>
            <translation> y </translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>east</source>
            <translation>este</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>west</source>
            <translation>oeste</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>north</source>
            <translation>norte</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>south</source>
            <translation>sur</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/footprints.py" />
            <source>good</source>
            <translation>bueno</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/footprints.py" />
            <source>doubtful</source>
            <translation>dudoso</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/footprints.py" />
            <source>failed</source>
            <translation>fallido</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/footprints.py" />
            <source>error: see the column reason</source>
            <translation>error: véase la columna reason</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/lengths.py" />
            <source>{:.4g} km</source>
            <translation>{:.4g} km</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/lengths.py" />
            <source>{:.3g} m</source>
            <translation>{:.3g} m</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/lengths.py" />
            <source>{} ({:.3g} ft)</source>
            <translation>{} ({:.3g} ft)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/sources.py" />
            <source>The layer '{}' comes from the provider '{}', not from a file. Save it as a GeoTIFF first (Export &gt; Save As…) and use that.</source>
            <translation>La capa '{}' procede del proveedor '{}', no de un archivo. Guárdela antes como GeoTIFF (Exportar &gt; Guardar como…) y use ese archivo.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/sources.py" />
            <source>The layer '{}' lives in the memory of QGIS ({}), where the engine's process can't read it. Save it as a GeoTIFF first (Export &gt; Save As…) and use that.</source>
            <translation>La capa '{}' está en la memoria de QGIS ({}), donde el proceso del motor no puede leerla. Guárdela antes como GeoTIFF (Exportar &gt; Guardar como…) y use ese archivo.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/tie_points.py" />
            <source>Residuals</source>
            <translation>Residuos</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/tie_points.py" />
            <source>agrees</source>
            <translation>concuerda</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/tie_points.py" />
            <source>does not agree</source>
            <translation>no concuerda</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/tie_points.py" />
            <source>{} (residual x {:g})</source>
            <translation>{} (residuo x {:g})</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/options_page.py" />
            <source>Found by Coregix</source>
            <translation>El que encuentre Coregix</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/options_page.py" />
            <source>Python of the engine</source>
            <translation>Python del motor</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/options_page.py" />
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/plugin.py" />
            <source>Coregix</source>
            <translation>Coregix</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/plugin.py" />
            <source>Align one raster to another</source>
            <translation>Alinear un ráster con otro</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/plugin.py" />
            <source>Align to… (Coregix)</source>
            <translation>Alinear con… (Coregix)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/plugin.py" />
            <source>How well does it lie on… (Coregix)</source>
            <translation>Evaluar alineación con… (Coregix)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>Align image pair</source>
            <translation>Alinear par de imágenes</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>Shifts and turns one raster so that it lies on another</source>
            <translation>Desplaza y gira un ráster para que coincida con otro</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>Aligns the moving raster to the fixed one, automatically and to a fraction of a pixel: two dates, two sensors, a drone mosaic and a satellite scene. All bands of the moving raster are written to a GeoTIFF that lies on the fixed raster. The shifts reported lead from a place in the fixed raster to where the moving raster shows the same ground, at the centre of their overlap.</source>
            <translation>Alinea el ráster móvil con el fijo de forma automática y con precisión subpíxel: dos fechas, dos sensores, un mosaico de dron y una escena de satélite. Todas las bandas del ráster móvil se escriben en un GeoTIFF que coincide con el ráster fijo. Los desplazamientos indicados van desde un lugar del ráster fijo hasta donde el ráster móvil muestra el mismo terreno, en el centro de su solape.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>Aligned raster</source>
            <translation>Ráster alineado</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>A GeoTIFF (.tif, .tiff). It appears when the alignment has succeeded, and not before.</source>
            <translation>Un GeoTIFF (.tif, .tiff). Aparece cuando la alineación ha terminado bien, y no antes.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>coregister,registration,align,georeference,shift,match,warp,satellite,aerial,drone,mutual information</source>
            <translation>corregistrar,corregistro,registro,alinear,georreferenciar,desplazamiento,emparejar,deformar,satélite,aérea,dron,información mutua</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>Folder of the temporary files, when they are kept</source>
            <translation>Carpeta de los archivos temporales, si se conservan</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Pairs aligned</source>
            <translation>Pares alineados</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Pairs kept from an earlier run</source>
            <translation>Pares conservados de una ejecución anterior</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Pairs that failed</source>
            <translation>Pares fallidos</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Align stack</source>
            <translation>Alinear pila</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Aligns many rasters to one, or many pairs, each on its own</source>
            <translation>Alinea muchos rásteres con uno, o muchos pares, cada uno por separado</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Aligns many rasters: layers or a folder of them to one fixed raster, or the pairs of a table. One that fails does not stop the others; a table and a layer of footprints tell what came of each. Beside each output stands its solution. Pairs that an earlier run has done are kept unless an input, a setting or the output has changed, so that a run that was stopped goes on where it was.</source>
            <translation>Alinea muchos rásteres: capas o una carpeta de ellos con un ráster fijo, o los pares de una tabla. Si uno falla, los demás continúan; una tabla y una capa de huellas indican qué resultó de cada uno. Junto a cada salida queda su solución. Los pares ya resueltos en una ejecución anterior se conservan, salvo que haya cambiado una entrada, un ajuste o la salida, de modo que una ejecución interrumpida continúa donde estaba.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Address of a Dask scheduler whose workers do the work, as in tcp://host:8786. By default this machine's cores do.</source>
            <translation>Dirección de un planificador de Dask cuyos procesos hacen el trabajo, como tcp://host:8786. De forma predeterminada lo hacen los núcleos de este equipo.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>The rasters to align, unless a folder or a table names them.</source>
            <translation>Los rásteres que se van a alinear, si no los indica una carpeta o una tabla.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>A folder of rasters to align.</source>
            <translation>Una carpeta de rásteres que se van a alinear.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Which files of the folder: * stands for any signs, as in *_B04.tif.</source>
            <translation>Qué archivos de la carpeta: * representa cualquier secuencia de caracteres, como en *_B04.tif.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>The raster that lies where it should, unless a table names one for each pair.</source>
            <translation>El ráster que está donde debe, si una tabla no indica uno para cada par.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>A CSV file with the columns moving, fixed, output and, if wanted, moving_band and fixed_band. Paths are relative to its folder.</source>
            <translation>Un archivo CSV con las columnas moving, fixed, output y, si se desea, moving_band y fixed_band. Las rutas son relativas a su carpeta.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>NAME_aligned.tif of each moving raster is written there. A table of pairs names the outputs itself.</source>
            <translation>Allí se escribe NOMBRE_aligned.tif de cada ráster móvil. Una tabla de pares indica ella misma las salidas.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>A row for each pair: verdict, reason, shift, RMSE and time.</source>
            <translation>Una fila por par: veredicto, motivo, desplazamiento, RMSE y tiempo.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>The same as polygons, coloured by the verdict.</source>
            <translation>Lo mismo en forma de polígonos, coloreados según el veredicto.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>time series,stack,many,batch,coregister,registration,align,folder,table,csv,dask</source>
            <translation>serie temporal,pila,muchos,lote,corregistrar,corregistro,registro,alinear,carpeta,tabla,csv,dask</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Dask scheduler</source>
            <translation>Planificador de Dask</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Moving rasters</source>
            <translation>Rásteres móviles</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Folder of moving rasters</source>
            <translation>Carpeta de rásteres móviles</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Names in the folder</source>
            <translation>Nombres en la carpeta</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Fixed raster</source>
            <translation>Ráster fijo</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Table of pairs</source>
            <translation>Tabla de pares</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Folder of aligned rasters</source>
            <translation>Carpeta de rásteres alineados</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Results (CSV)</source>
            <translation>Resultados (CSV)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>CSV files (*.csv)</source>
            <translation>Archivos CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Footprints</source>
            <translation>Huellas</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Aligned rasters</source>
            <translation>Rásteres alineados</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Without a table of pairs, give the fixed raster and the output folder.</source>
            <translation>Sin una tabla de pares, indique el ráster fijo y la carpeta de salida.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>The table names a fixed raster for each pair: leave the one here open.</source>
            <translation>La tabla indica un ráster fijo para cada par: deje vacío el de aquí.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Name the moving rasters in one way: {}.</source>
            <translation>Indique los rásteres móviles de una sola manera: {}.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>{}, {} or {}</source>
            <translation>{}, {} o {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>error</source>
            <translation>error</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Apply solution to raster</source>
            <translation>Aplicar solución a un ráster</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Moves another raster of the same acquisition as a known alignment tells</source>
            <translation>Desplaza otro ráster de la misma adquisición según una alineación conocida</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Moves a raster as a solution tells that was found with another one of the same acquisition: other bands, other pixel sizes, a cloud mask, a classification. Classes and masks are resampled by nearest by themselves.</source>
            <translation>Desplaza un ráster según una solución hallada con otro de la misma adquisición: otras bandas, otros tamaños de píxel, una máscara de nubes, una clasificación. Las clases y máscaras se remuestrean por sí solas con el vecino más próximo.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Raster to move</source>
            <translation>Ráster a desplazar</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Its georeferencing has the error that was estimated.</source>
            <translation>Su georreferenciación tiene el error que se estimó.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Moved raster</source>
            <translation>Ráster desplazado</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>A GeoTIFF (.tif, .tiff), complete or absent.</source>
            <translation>Un GeoTIFF (.tif, .tiff), completo o ausente.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>coregister,solution,transform,bands,mask,classes,warp,shift</source>
            <translation>corregistrar,solución,transformación,bandas,máscara,clases,deformar,desplazamiento</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Resampling that was used</source>
            <translation>Remuestreo utilizado</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Valid fraction</source>
            <translation>Fracción válida</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Resampling: {}</source>
            <translation>Remuestreo: {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_rasters.py" />
            <source>Their georeferencing has the error that was estimated.</source>
            <translation>Su georreferenciación tiene el error que se estimó.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_rasters.py" />
            <source>NAME_moved.tif of each raster is written there.</source>
            <translation>Allí se escribe NOMBRE_moved.tif de cada ráster.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_rasters.py" />
            <source>Apply solution to many rasters</source>
            <translation>Aplicar solución a muchos rásteres</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_rasters.py" />
            <source>Moves many rasters of the same acquisition as a known alignment tells</source>
            <translation>Desplaza muchos rásteres de la misma adquisición según una alineación conocida</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_rasters.py" />
            <source>Moves rasters as a solution tells that was found with another one of the same acquisition: all its bands, masks and classifications at once. Each is resampled as suits it: classes and masks by nearest.</source>
            <translation>Desplaza rásteres según una solución hallada con otro de la misma adquisición: todas sus bandas, máscaras y clasificaciones a la vez. Cada uno se remuestrea como le conviene: clases y máscaras con el vecino más próximo.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_rasters.py" />
            <source>coregister,solution,transform,bands,mask,classes,many,batch,shift</source>
            <translation>corregistrar,solución,transformación,bandas,máscara,clases,muchos,lote,desplazamiento</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>Apply solution to vector layer</source>
            <translation>Aplicar solución a una capa vectorial</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>Moved features</source>
            <translation>Objetos desplazados</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>Moves features that were digitised on an unaligned raster along with it</source>
            <translation>Desplaza junto con un ráster los objetos que se digitalizaron en él antes de alinearlo</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>Moves features that were digitised on the moving raster as it was to where they lie on the aligned one. Attributes, CRS, Z and M are kept. Where the solution bends the raster (model local), vertices are added along edges. It can edit a layer in place.</source>
            <translation>Desplaza los objetos digitalizados en el ráster móvil tal como estaba hasta donde se encuentran en el alineado. Se conservan los atributos, el SRC, Z y M. Donde la solución deforma el ráster (modelo local), se añaden vértices a lo largo de los lados. Puede editar una capa directamente, sin crear otra.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>'{}' is no solution of Coregix: {}. Give the JSON file that an alignment wrote.</source>
            <translation>'{}' no es una solución de Coregix: {}. Indique el archivo JSON que escribió una alineación.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>coregister,solution,transform,features,digitised,shift,annotations,in place</source>
            <translation>corregistrar,solución,transformación,objetos,digitalizado,desplazamiento,anotaciones,edición directa</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>Feature {} can't be projected into the solution's CRS: {}</source>
            <translation>El objeto {} no se puede proyectar al SRC de la solución: {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>The raster whose position is in question.</source>
            <translation>El ráster cuya posición está en duda.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>RMSE of the displacements (fixed pixels)</source>
            <translation>RMSE de los desplazamientos (píxeles del ráster fijo)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Median displacement (fixed pixels)</source>
            <translation>Mediana de los desplazamientos (píxeles del ráster fijo)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>95 % of the displacements are below (fixed pixels)</source>
            <translation>El 95 % de los desplazamientos está por debajo de (píxeles del ráster fijo)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Shift in x in the middle (map units)</source>
            <translation>Desplazamiento en x en el centro (unidades de mapa)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Shift in y in the middle (map units)</source>
            <translation>Desplazamiento en y en el centro (unidades de mapa)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Assess alignment</source>
            <translation>Evaluar alineación</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Measures how well two rasters line up as they are, without moving either</source>
            <translation>Mide hasta qué punto dos rásteres están alineados tal como están, sin desplazar ninguno</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Measures by how much one raster is displaced against another at points all over their overlap, without moving either. The verdict is 'aligned' up to an RMSE of half a pixel of the fixed raster, 'misaligned' above, and 'unknown' where the images have too little in common.</source>
            <translation>Mide cuánto está desplazado un ráster respecto a otro en puntos repartidos por todo su solape, sin desplazar ninguno. El veredicto es 'aligned' (alineado) hasta un RMSE de medio píxel del ráster fijo, 'misaligned' (desalineado) por encima y 'unknown' (desconocido) donde las imágenes tienen demasiado poco en común.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>accuracy,registration,offset,displacement,quality,validation,RMSE,check</source>
            <translation>exactitud,precisión,corregistro,registro,desajuste,desplazamiento,calidad,validación,RMSE,comprobar</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Verdict (aligned, misaligned or unknown)</source>
            <translation>Veredicto (aligned, misaligned o unknown)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Reason of the verdict</source>
            <translation>Motivo del veredicto</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Verdict: {}. {}</source>
            <translation>Veredicto: {}. {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>Coregistration</source>
            <translation>Corregistro</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>The file that an alignment or an estimate wrote.</source>
            <translation>El archivo que escribió una alineación o una estimación.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>The layer of '{}' has another CRS than its file. Save it with that CRS, or take it alone.</source>
            <translation>La capa de '{}' tiene un SRC distinto del de su archivo. Guárdela con ese SRC o use solo el archivo.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>The output '{}' is no GeoTIFF, and Coregix writes no other pixels: let its name end in .tif.</source>
            <translation>La salida '{}' no es un GeoTIFF, y Coregix no escribe píxeles en otro formato: haga que su nombre termine en .tif.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>The output '{}' is an input too. Choose another file: inputs are never overwritten.</source>
            <translation>La salida '{}' también es una entrada. Elija otro archivo: las entradas nunca se sobrescriben.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>Solution (JSON)</source>
            <translation>Solución (JSON)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>'{}' is read without the layer's open options {}.</source>
            <translation>'{}' se lee sin las opciones de apertura de la capa {}.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>The output format 'vrt' needs a file of its own: give the output a name that ends in .vrt.</source>
            <translation>El formato de salida 'vrt' necesita un archivo propio: dé a la salida un nombre que termine en .vrt.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>JSON files (*.json)</source>
            <translation>Archivos JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>Advanced parameters</source>
            <translation>Parámetros avanzados</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/estimate_alignment.py" />
            <source>The raster to find the place of.</source>
            <translation>El ráster cuyo lugar se busca.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/estimate_alignment.py" />
            <source>Estimate alignment</source>
            <translation>Estimar alineación</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/estimate_alignment.py" />
            <source>Finds how one raster has to move to lie on another, and judges it</source>
            <translation>Averigua cómo debe desplazarse un ráster para coincidir con otro, y lo juzga</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/estimate_alignment.py" />
            <source>Finds the transform from the fixed to the moving raster and judges it, without writing a raster. The solution can be applied to any raster or vector layer of the same acquisition. A verdict of 'failed' is an answer here, not an error.</source>
            <translation>Averigua la transformación del ráster fijo al móvil y la juzga, sin escribir ningún ráster. La solución se puede aplicar a cualquier capa ráster o vectorial de la misma adquisición. Un veredicto 'failed' es aquí una respuesta, no un error.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/estimate_alignment.py" />
            <source>coregister,registration,shift,offset,displacement,accuracy,solution,tie points</source>
            <translation>corregistrar,corregistro,registro,desplazamiento,desajuste,exactitud,solución,puntos de enlace</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>Install engine</source>
            <translation>Instalar motor</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>Setup</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>Installs the Python packages that Coregix's engine needs, in an environment of its own</source>
            <translation>Instala los paquetes de Python que necesita el motor de Coregix, en un entorno propio</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>Installs the Python packages that Coregix's engine needs (about 600 MB, downloaded with pip) in an environment of its own, in the folder of the QGIS profile. Neither QGIS nor the system's Python is changed. An environment that is complete already is left as it is.</source>
            <translation>Instala los paquetes de Python que necesita el motor de Coregix (unos 600 MB, descargados con pip) en un entorno propio, en la carpeta del perfil de QGIS. No se modifican ni QGIS ni el Python del sistema. Un entorno que ya está completo se deja como está.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>The interpreter to make the environment with. By default Coregix looks for one.</source>
            <translation>El intérprete con el que se crea el entorno. De forma predeterminada Coregix busca uno.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>install,setup,dependencies,environment,python,rasterio,simpleitk</source>
            <translation>instalar,configuración,dependencias,entorno,python,rasterio,simpleitk</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>Python to build from</source>
            <translation>Python de partida</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>Installing into {}</source>
            <translation>Instalando en {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/many_rasters.py" />
            <source>Rasters to move</source>
            <translation>Rásteres a desplazar</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/many_rasters.py" />
            <source>Folder of moved rasters</source>
            <translation>Carpeta de rásteres desplazados</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/many_rasters.py" />
            <source>Moved rasters</source>
            <translation>Rásteres desplazados</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/many_rasters.py" />
            <source>There is no input raster that can be loaded.</source>
            <translation>No hay ningún ráster de entrada que se pueda cargar.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/move_by_numbers.py" />
            <source>All of them move by the same numbers, each about its own middle.</source>
            <translation>Todos se mueven según los mismos números, cada uno alrededor de su propio centro.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/move_by_numbers.py" />
            <source>NAME_shifted.tif of each raster is written there.</source>
            <translation>Ahí se escribe NOMBRE_shifted.tif de cada ráster.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/move_by_numbers.py" />
            <source>Move rasters by numbers</source>
            <translation>Mover rásteres según números</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/move_by_numbers.py" />
            <source>Shifts, turns and scales rasters by known numbers, without matching</source>
            <translation>Desplaza, gira y escala rásteres según números conocidos, sin comparación</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/move_by_numbers.py" />
            <source>Moves rasters by numbers that are known, in map units or in metres, without looking at what they show. By default no pixel is changed: the file's georeferencing is corrected.</source>
            <translation>Mueve rásteres según números conocidos, en unidades de mapa o en metros, sin mirar lo que muestran. De forma predeterminada no cambia ningún píxel: se corrige la georreferenciación del archivo.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/move_by_numbers.py" />
            <source>shift,move,translate,offset,rotate,scale,georeferencing,geotransform,many,batch</source>
            <translation>desplazar,mover,trasladar,desfase,rotar,escalar,georreferenciación,geotransformación,muchos,lote</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>The raster to align. All its bands are written.</source>
            <translation>El ráster que se va a alinear. Se escriben todas sus bandas.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Verdict (good, doubtful or failed)</source>
            <translation>Veredicto (good, doubtful o failed)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Transform model</source>
            <translation>Modelo de transformación</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Shift in x (map units)</source>
            <translation>Desplazamiento en x (unidades de mapa)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Shift in y (map units)</source>
            <translation>Desplazamiento en y (unidades de mapa)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Shift in pixels</source>
            <translation>Desplazamiento en píxeles</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Rotation in degrees</source>
            <translation>Rotación en grados</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Metric before</source>
            <translation>Métrica antes</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Metric after</source>
            <translation>Métrica después</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>RMSE of the tie points' displacements before (fixed pixels)</source>
            <translation>RMSE de los desplazamientos de los puntos de enlace antes (píxeles del ráster fijo)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Expected error of the transform (RMSE, fixed pixels)</source>
            <translation>Error esperado de la transformación (RMSE, píxeles del ráster fijo)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Moving raster</source>
            <translation>Ráster móvil</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>The raster that lies where it should.</source>
            <translation>El ráster que está donde debe.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>A point layer of the places where the alignment was measured. Its arrows are the residuals: what is left between the two rasters, exaggerated by the factor in the legend.</source>
            <translation>Una capa de puntos de los lugares donde se midió la alineación. Sus flechas son los residuos: lo que queda entre los dos rásteres, exagerado por el factor de la leyenda.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>A JSON file of the transform and of how well it fits.</source>
            <translation>Un archivo JSON con la transformación y la calidad de su ajuste.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>The tie points as a file that QGIS's georeferencer reads, those that don't agree switched off.</source>
            <translation>Los puntos de enlace en un archivo que lee el georreferenciador de QGIS, con los que no concuerdan desactivados.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>A page to hand on or to print: verdict, accuracy, map, and who made it; then figures of the rasters before and after.</source>
            <translation>Una página para entregar o imprimir: veredicto, exactitud, mapa y autoría; después, figuras de los rásteres antes y después.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>The moving and the fixed raster are the same band of '{}'. Choose two rasters, or two bands of one.</source>
            <translation>El ráster móvil y el fijo son la misma banda de '{}'. Elija dos rásteres, o dos bandas de uno.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>An area to use, or to ignore (clouds), in the registration: polygons, or a raster's pixels other than 0. The output is not masked.</source>
            <translation>Un área que se usa, o que se ignora (nubes), en el corregistro: polígonos, o los píxeles de un ráster distintos de 0. La salida no se enmascara.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Tie points</source>
            <translation>Puntos de enlace</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Tie points for the georeferencer</source>
            <translation>Puntos de enlace para el georreferenciador</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>QGIS georeferencer points (*.points)</source>
            <translation>Puntos del georreferenciador de QGIS (*.points)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Report (HTML)</source>
            <translation>Informe (HTML)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>HTML files (*.html)</source>
            <translation>Archivos HTML (*.html)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Author of the report</source>
            <translation>Autor del informe</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>By default the project's author.</source>
            <translation>De forma predeterminada, el autor del proyecto.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>By default that of the first contact in the project's metadata.</source>
            <translation>De forma predeterminada, la del primer contacto en los metadatos del proyecto.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Mask</source>
            <translation>Máscara</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Transform model: {}</source>
            <translation>Modelo de transformación: {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Organisation of the author</source>
            <translation>Organización del autor</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Told on the report's first page.</source>
            <translation>Aparece en la primera página del informe.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>The mask '{}' can't be loaded.</source>
            <translation>La máscara '{}' no se puede cargar.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>The raster that would be aligned.</source>
            <translation>El ráster que se alinearía.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Edge proxies of the fixed raster</source>
            <translation>Imagen de bordes del ráster fijo</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Edge proxies of the moving raster</source>
            <translation>Imagen de bordes del ráster móvil</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Mask of the fixed raster</source>
            <translation>Máscara del ráster fijo</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Mask of the moving raster</source>
            <translation>Máscara del ráster móvil</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Registration images</source>
            <translation>Imágenes de corregistro</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Writes the edge proxies and masks that an alignment would see</source>
            <translation>Escribe las imágenes de bordes y las máscaras que vería una alineación</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Writes what an alignment of the two rasters would see: their edge proxies (or intensities) on one grid, and masks of the valid pixels. Where the edge images have nothing in common, no alignment can be found.</source>
            <translation>Escribe lo que vería una alineación de los dos rásteres: sus imágenes de bordes (o intensidades) en una misma cuadrícula, y máscaras de los píxeles válidos. Donde las imágenes de bordes no tienen nada en común no se puede hallar ninguna alineación.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>By default, and at the finest, the pixel size of the alignment.</source>
            <translation>De forma predeterminada, y como mínimo, el tamaño de píxel de la alineación.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>fixed_reg.tif, moving_reg.tif, fixed_mask.tif and moving_mask.tif are written there.</source>
            <translation>Allí se escriben fixed_reg.tif, moving_reg.tif, fixed_mask.tif y moving_mask.tif.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>The pixel size (RESOLUTION) is {:g}, but the moving raster is only {:g} x {:g} wide and high, in units of its CRS: nothing of it would be seen.</source>
            <translation>El tamaño de píxel (RESOLUTION) es {:g}, pero el ráster móvil solo mide {:g} x {:g} de ancho y alto, en unidades de su SRC: no se vería nada de él.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>edges,gradient,proxy,mask,overlap,preview,registration</source>
            <translation>bordes,gradiente,proxy,máscara,solape,vista previa,corregistro,registro</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Pixel size (units of the moving raster's CRS)</source>
            <translation>Tamaño de píxel (unidades del SRC del ráster móvil)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Folder of the images</source>
            <translation>Carpeta de las imágenes</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Share of the smaller raster inside the other</source>
            <translation>Proporción del ráster menor dentro del otro</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Trim edges</source>
            <translation>Recortar bordes</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Raster tools</source>
            <translation>Herramientas ráster</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Turns the pixels of a raster along invalid ones into nodata</source>
            <translation>Convierte en sin datos los píxeles de un ráster contiguos a los no válidos</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Turns all pixels within some rows and columns of an invalid pixel into nodata, in all bands: the ragged or blended rim that scanners, mosaics and resampling leave. The raster's own border is no invalid pixel.</source>
            <translation>Convierte en sin datos, en todas las bandas, todos los píxeles situados a pocas filas y columnas de un píxel no válido: el borde irregular o difuminado que dejan escáneres, mosaicos y remuestreos. El límite del propio ráster no cuenta como píxel no válido.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Raster to trim</source>
            <translation>Ráster a recortar</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>All its bands are trimmed alike.</source>
            <translation>Todas sus bandas se recortan por igual.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>The input's file is replaced once the result is complete; no output is given then.</source>
            <translation>El archivo de entrada se reemplaza cuando el resultado está completo; en ese caso no se indica salida.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Trimmed raster</source>
            <translation>Ráster recortado</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>edge,border,collar,nodata,erode,clip,artefact</source>
            <translation>borde,margen,reborde,sin datos,nodata,erosionar,cortar,artefacto</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Replace the input raster</source>
            <translation>Reemplazar el ráster de entrada</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Pixels trimmed</source>
            <translation>Píxeles recortados</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Give an output, or choose to replace the input raster.</source>
            <translation>Indique una salida, o elija reemplazar el ráster de entrada.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Pixels trimmed: {}</source>
            <translation>Píxeles recortados: {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/checks.py" />
            <source>{} names {}, which GDAL doesn't know of this format.</source>
            <translation>{}: incluye {}, que GDAL no conoce para este formato.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/checks.py" />
            <source>{} is {}, but the layer '{}' has only {} x {} pixels: nothing would be left.</source>
            <translation>{}: el valor es {}, pero la capa '{}' solo tiene {} x {} píxeles: no quedaría nada.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/checks.py" />
            <source>{} is {}, but the layer '{}' has the bands 1 to {}.</source>
            <translation>{}: el valor es {}, pero la capa '{}' tiene las bandas 1 a {}.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>automatic</source>
            <translation>automático</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>translation</source>
            <translation>traslación</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>rigid</source>
            <translation>rígido</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>similarity</source>
            <translation>semejanza</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>affine</source>
            <translation>afín</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>projective</source>
            <translation>proyectivo</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>polynomial of 2nd degree</source>
            <translation>polinomio de grado 2</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>polynomial of 3rd degree</source>
            <translation>polinomio de grado 3</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>local</source>
            <translation>local</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>moving raster</source>
            <translation>ráster móvil</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>fixed raster</source>
            <translation>ráster fijo</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>neither</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>both</source>
            <translation>ambos</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>map units</source>
            <translation>unidades de mapa</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>metres on the ground</source>
            <translation>metros sobre el terreno</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>use its area alone</source>
            <translation>usar solo su área</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>ignore its area</source>
            <translation>ignorar su área</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>nearest neighbour</source>
            <translation>vecino más próximo</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>bilinear</source>
            <translation>bilineal</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>cubic</source>
            <translation>cúbico</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>Lanczos</source>
            <translation>Lanczos</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>none (pixels as they are)</source>
            <translation>ninguno (píxeles sin cambios)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>GeoTIFF</source>
            <translation>GeoTIFF</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>Cloud Optimized GeoTIFF</source>
            <translation>Cloud Optimized GeoTIFF</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>VRT</source>
            <translation>VRT</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Nodata value of the input</source>
            <translation>Valor sin datos de la entrada</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Every pixel of the input is valid</source>
            <translation>Todos los píxeles de la entrada son válidos</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Band of the moving raster</source>
            <translation>Banda del ráster móvil</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Nodata value of the moving raster</source>
            <translation>Valor sin datos del ráster móvil</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Band of the fixed raster</source>
            <translation>Banda del ráster fijo</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Nodata value of the fixed raster</source>
            <translation>Valor sin datos del ráster fijo</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Choose the bands that agree most, in place of those given</source>
            <translation>Elegir las bandas que mejor concuerdan, en lugar de las indicadas</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Output grid</source>
            <translation>Cuadrícula de salida</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Resampling</source>
            <translation>Remuestreo</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Nodata value of the output</source>
            <translation>Valor sin datos de la salida</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Rasters in which every pixel is valid</source>
            <translation>Rásteres con todos los píxeles válidos</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Register edge proxies instead of intensities</source>
            <translation>Corregistrar imágenes de bordes en vez de intensidades</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>First guess: shift x,y of the moving raster (map units)</source>
            <translation>Aproximación inicial: desplazamiento x,y del ráster móvil (unidades de mapa)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>First guess: georeferencer points</source>
            <translation>Aproximación inicial: puntos del georreferenciador</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Match the images (otherwise the points alone are used)</source>
            <translation>Emparejar las imágenes (si no, se usan solo los puntos)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Use of the area of the mask</source>
            <translation>Uso del área de la máscara</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Raster that the mask belongs to</source>
            <translation>Ráster al que pertenece la máscara</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Clip fixed to moving</source>
            <translation>Cortar el fijo según el móvil</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Enforce mutual valid mask</source>
            <translation>Exigir máscara válida común</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Minimum valid fraction</source>
            <translation>Fracción válida mínima</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Split factor k (2^k chunks)</source>
            <translation>Factor de división k (2^k bloques)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Solve resolutions, coarse to fine (such as 8,4,0)</source>
            <translation>Resoluciones de cálculo, de gruesa a fina (como 8,4,0)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Output format</source>
            <translation>Formato de salida</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Creation options, as in COMPRESS=ZSTD|BLOCKXSIZE=256</source>
            <translation>Opciones de creación, como COMPRESS=ZSTD|BLOCKXSIZE=256</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Build overviews in the output</source>
            <translation>Construir vistas generales (pirámides) en la salida</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Threads</source>
            <translation>Hilos</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Memory limit in megabytes</source>
            <translation>Límite de memoria en megabytes</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Trim pixels along invalid ones</source>
            <translation>Recortar píxeles contiguos a los no válidos</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Edge trim: depth in pixels</source>
            <translation>Recorte de bordes: profundidad en píxeles</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Edge trim: detection band</source>
            <translation>Recorte de bordes: banda de detección</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Edge trim: invalid below</source>
            <translation>Recorte de bordes: no válido por debajo de</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Edge trim: invalid above</source>
            <translation>Recorte de bordes: no válido por encima de</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Write the output even of a failed alignment</source>
            <translation>Escribir la salida aunque la alineación falle</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Keep temporary files</source>
            <translation>Conservar archivos temporales</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Folder for temporary files</source>
            <translation>Carpeta para archivos temporales</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Log each step of the registration</source>
            <translation>Anotar cada paso del corregistro</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Shift along x (east)</source>
            <translation>Desplazamiento en x (este)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Shift along y (north)</source>
            <translation>Desplazamiento en y (norte)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Unit of the shift</source>
            <translation>Unidad del desplazamiento</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Rotation in degrees, counterclockwise</source>
            <translation>Rotación en grados, sentido antihorario</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Scale factor</source>
            <translation>Factor de escala</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Band of the moving raster used for the registration.</source>
            <translation>Banda del ráster móvil usada para el corregistro.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Band of the fixed raster used for the registration.</source>
            <translation>Banda del ráster fijo usada para el corregistro.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Tries the bands of each and takes the two that agree most.</source>
            <translation>Prueba las bandas de cada uno y toma las dos que mejor concuerdan.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>QGIS georeferencer points (*.points *.csv *.txt)</source>
            <translation>Puntos del georreferenciador de QGIS (*.points *.csv *.txt)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Band whose values tell which pixels are invalid.</source>
            <translation>Banda cuyos valores indican qué píxeles no son válidos.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/setting_parameter.py" />
            <source>{} is '{}', but must be one of {}.</source>
            <translation>{}: el valor es '{}', pero debe ser uno de {}.</translation>
        </message>
        <message>
            <location filename="../ui/controller.py" />
            <source>Write aligned raster</source>
            <translation>Escribir ráster alineado</translation>
        </message>
        <message>
            <location filename="../ui/controller.py" />
            <source>Write it all the same?</source>
            <translation>¿Escribirlo igualmente?</translation>
        </message>
        <message>
            <location filename="../ui/controller.py" />
            <source>The images don't match: what is written may lie anywhere. {}</source>
            <translation>Las imágenes no coinciden: lo que se escriba puede quedar en cualquier lugar. {}</translation>
        </message>
        <message>
            <location filename="../ui/controller.py" />
            <source>{} is there already, and would be replaced.</source>
            <translation>{} ya existe y se reemplazaría.</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>Stages</source>
            <translation>Etapas</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>1  Estimate</source>
            <translation>1  Estimar</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>2  Check and write</source>
            <translation>2  Revisar y escribir</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>How the dock is used.</source>
            <translation>Cómo se usa este panel.</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>Judge what was found, and write it.</source>
            <translation>Juzgar lo hallado y escribirlo.</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>Estimate first: there is nothing to check or to write yet.</source>
            <translation>Estime primero: aún no hay nada que revisar ni escribir.</translation>
        </message>
        <message>
            <location filename="../ui/map/aligned.py" />
            <source>aligned</source>
            <translation>alineado</translation>
        </message>
        <message>
            <location filename="../ui/map/aligned.py" />
            <source>The aligned raster can't be shown: {}</source>
            <translation>El ráster alineado no se puede mostrar: {}</translation>
        </message>
        <message>
            <location filename="../ui/map/mask_drawing.py" />
            <source>Coregix mask</source>
            <translation>Máscara de Coregix</translation>
        </message>
        <message>
            <location filename="../ui/panels/advanced_panel.py" />
            <source>Settings of the estimate</source>
            <translation>Ajustes de la estimación</translation>
        </message>
        <message>
            <location filename="../ui/panels/advanced_panel.py" />
            <source>An area to use, or to ignore (clouds), in the registration.</source>
            <translation>Un área que se usa, o que se ignora (nubes), en el corregistro.</translation>
        </message>
        <message>
            <location filename="../ui/panels/advanced_panel.py" />
            <source>Draw…</source>
            <translation>Dibujar…</translation>
        </message>
        <message>
            <location filename="../ui/panels/advanced_panel.py" />
            <source>Draw a mask on the map: click its corners, and end with the right button.</source>
            <translation>Dibujar una máscara en el mapa: marque sus vértices con clics y termine con el botón derecho.</translation>
        </message>
        <message>
            <location filename="../ui/panels/advanced_panel.py" />
            <source>Reset all settings</source>
            <translation>Restablecer todo</translation>
        </message>
        <message>
            <location filename="../ui/panels/advanced_panel.py" />
            <source>Set every setting of the estimate and of the output back to its default.</source>
            <translation>Devolver todos los ajustes de la estimación y de la salida a su valor predeterminado.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Apply what was found to all bands of the moving raster, and load the result.</source>
            <translation>Aplicar lo hallado a todas las bandas del ráster móvil y cargar el resultado.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>It is being written.</source>
            <translation>Se está escribiendo.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Estimate first: what was found is what is written.</source>
            <translation>Estime primero: lo hallado es lo que se escribe.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>There is no preview of these layers yet.</source>
            <translation>Aún no hay vista previa de estas capas.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Output settings</source>
            <translation>Ajustes de salida</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>[Temporary file]</source>
            <translation>[Archivo temporal]</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>The aligned raster. Left empty, a temporary file is made.</source>
            <translation>El ráster alineado. Si se deja vacío, se crea un archivo temporal.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Output file</source>
            <translation>Archivo de salida</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Stop writing; nothing is left behind.</source>
            <translation>Detener la escritura; no queda ningún resto.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Report, solution, tie points, or the command that repeats this alignment.</source>
            <translation>Informe, solución, puntos de enlace, o la orden que repite esta alineación.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Open report</source>
            <translation>Abrir informe</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Save solution…</source>
            <translation>Guardar solución…</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Save georeferencer points…</source>
            <translation>Guardar puntos del georreferenciador…</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Save tie points as a layer…</source>
            <translation>Guardar puntos de enlace como capa…</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Copy as qgis_process command</source>
            <translation>Copiar como orden qgis_process</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Copy as Python</source>
            <translation>Copiar como Python</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Write anyway…</source>
            <translation>Escribir igualmente…</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Written: {}</source>
            <translation>Escrito: {}</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>The engine is missing</source>
            <translation>Falta el motor</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Install the engine</source>
            <translation>Instalar el motor</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Download the packages and set them up; QGIS stays usable meanwhile.</source>
            <translation>Descargar los paquetes y configurarlos; entretanto QGIS se puede seguir usando.</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Stop the installation; what was begun is removed.</source>
            <translation>Detener la instalación; se elimina lo empezado.</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>A Python that has numpy, rasterio, SimpleITK and matplotlib already.</source>
            <translation>Un Python que ya tenga numpy, rasterio, SimpleITK y matplotlib.</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Or use this Python instead</source>
            <translation>O usar este Python</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>What the installation says.</source>
            <translation>Mensajes de la instalación.</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Copy the log</source>
            <translation>Copiar el registro</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Copy the log to the clipboard, to report a problem.</source>
            <translation>Copiar el registro al portapapeles, para informar de un problema.</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Coregix needs the Python packages {} (about 600 MB on disk, downloaded with pip). They go into an environment of their own, {}; neither QGIS nor the system's Python is changed.</source>
            <translation>Coregix necesita los paquetes de Python {} (unos 600 MB en disco, descargados con pip). Se instalan en un entorno propio, {}; no se modifican ni QGIS ni el Python del sistema.</translation>
        </message>
        <message>
            <location filename="../ui/panels/estimate_panel.py" />
            <source>Estimate</source>
            <translation>Estimar</translation>
        </message>
        <message>
            <location filename="../ui/panels/estimate_panel.py" />
            <source>Stop the estimate.</source>
            <translation>Detener la estimación.</translation>
        </message>
        <message>
            <location filename="../ui/panels/estimate_panel.py" />
            <source>Find how the moving raster has to move. Nothing is written yet.</source>
            <translation>Averiguar cómo debe desplazarse el ráster móvil. Aún no se escribe nada.</translation>
        </message>
        <message>
            <location filename="../ui/panels/estimate_panel.py" />
            <source>Choose two rasters first.</source>
            <translation>Elija primero dos rásteres.</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>Moving</source>
            <translation>Móvil</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>Fixed</source>
            <translation>Fijo</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>Swap</source>
            <translation>Permutar</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>Exchange the moving and the fixed raster.</source>
            <translation>Intercambiar el ráster móvil y el fijo.</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>Load two rasters: the one to align, and one that lies where it should.</source>
            <translation>Cargue dos rásteres: el que se va a alinear y uno que esté donde debe.</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>There is only one raster in the project. Load the other one, to be aligned or to align it to.</source>
            <translation>Solo hay un ráster en el proyecto. Cargue el otro: el que se va a alinear o aquel con el que alinear este.</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>less</source>
            <translation>menos</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>more…</source>
            <translation>más…</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>Try the sample pair</source>
            <translation>Probar el par de muestra</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Estimate first: then there is an aligned raster to look at.</source>
            <translation>Estime primero: entonces habrá un ráster alineado que mirar.</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>The aligned raster is written, and a layer of the project like any other.</source>
            <translation>El ráster alineado está escrito y es una capa del proyecto como cualquier otra.</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>There is no map to look at it on.</source>
            <translation>No hay ningún mapa en el que verlo.</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Swipe</source>
            <translation>Cortina</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>left | right</source>
            <translation>izquierda | derecha</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>above / below</source>
            <translation>arriba / abajo</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Whether the line of the swipe is upright or level.</source>
            <translation>Si la línea de la cortina es vertical u horizontal.</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Line of the swipe</source>
            <translation>Línea de la cortina</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Blink</source>
            <translation>Parpadeo</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Opacity</source>
            <translation>Opacidad</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>On the map, the aligned raster on one side of a line and the fixed one on the other. Drag the line; hold Space to see the fixed raster alone.</source>
            <translation>En el mapa, el ráster alineado a un lado de una línea y el fijo al otro. Arrastre la línea; mantenga pulsada la barra espaciadora para ver solo el ráster fijo.</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Switch the aligned raster off and on by turns.</source>
            <translation>Apagar y encender el ráster alineado de forma alterna.</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Opacity of the aligned raster on the map.</source>
            <translation>Opacidad del ráster alineado en el mapa.</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>⚠ {} has a collar of {:g} without a nodata tag, taken as nodata.</source>
            <translation>⚠ {}: tiene un reborde de valor {:g} sin etiqueta de sin datos; se toma como sin datos.</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>every pixel valid</source>
            <translation>todos los píxeles válidos</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>no nodata</source>
            <translation>sin valor sin datos</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>Overlap {:.0%} of the smaller raster, {:.0%} of it valid in both.</source>
            <translation>Solape: {:.0%} del ráster menor; de él, {:.0%} válido en ambos.</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>⚠ Little overlap: check both CRSs, or crop the rasters to what they share.</source>
            <translation>⚠ Poco solape: compruebe ambos SRC, o corte los rásteres a su zona común.</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>⚠ Very different pixel sizes: the alignment is as fine as the coarser raster allows.</source>
            <translation>⚠ Tamaños de píxel muy distintos: la alineación será tan fina como permita el ráster más grueso.</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>nodata {:g} as given</source>
            <translation>sin datos = {:g} (indicado)</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>nodata {:g}</source>
            <translation>sin datos = {:g}</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>nodata {:g} as found</source>
            <translation>sin datos = {:g} (hallado)</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>{}: band {}, {}, pixels of {}, {}</source>
            <translation>{}: banda {}, {}, píxeles de {}, {}</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>valid pixels told by its {}</source>
            <translation>píxeles válidos según su {}</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Settings that were kept under a name, of the estimate and of the output.</source>
            <translation>Ajustes de la estimación y de la salida guardados con un nombre.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Preset</source>
            <translation>Preajuste</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Keep settings</source>
            <translation>Guardar ajustes</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Keep the present settings under a name.</source>
            <translation>Guardar los ajustes actuales con un nombre.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Forget preset</source>
            <translation>Olvidar preajuste</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Name of the preset</source>
            <translation>Nombre del preajuste</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Forget the preset that is shown.</source>
            <translation>Olvidar el preajuste mostrado.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Choose the preset to be forgotten first.</source>
            <translation>Elija primero el preajuste que desea olvidar.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Estimate first: then there is something to compare.</source>
            <translation>Estime primero: entonces habrá algo que comparar.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Choose two rasters.</source>
            <translation>Elija dos rásteres.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>No preview.</source>
            <translation>Sin vista previa.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Computing the preview…</source>
            <translation>Calculando la vista previa…</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Hold Space to see the fixed raster alone.</source>
            <translation>Mantenga pulsada la barra espaciadora para ver solo el ráster fijo.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>What the preview shows: what is held against one another, or what is valid.</source>
            <translation>Qué muestra la vista previa: lo que se compara, o lo que es válido.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Both, one over the other</source>
            <translation>Ambos, superpuestos</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Masks: what is valid</source>
            <translation>Máscaras: lo válido</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Show the preview in a window of its own, or in the dock again.</source>
            <translation>Mostrar la vista previa en una ventana propia, o de nuevo en el panel.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Preview in a window of its own</source>
            <translation>Vista previa en una ventana propia</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Linked</source>
            <translation>Vinculada</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>fixed</source>
            <translation>fijo</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>moving</source>
            <translation>móvil</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>The preview and the map keep the same ground in the middle, whichever of them is moved.</source>
            <translation>La vista previa y el mapa mantienen el mismo terreno en el centro, se mueva el que se mueva.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>There is no map to be linked to.</source>
            <translation>No hay ningún mapa al que vincularla.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>The moving raster where the estimate puts it; unchecked: as it lies now.</source>
            <translation>El ráster móvil donde lo sitúa la estimación; desmarcado: donde está ahora.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Where the two were compared. The arrows are what is left, so many times longer.</source>
            <translation>Dónde se compararon los dos. Las flechas son lo que queda, alargadas por ese factor.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Tie points, arrows × {:g}</source>
            <translation>Puntos, flechas × {:g}</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_window.py" />
            <source>Coregix preview</source>
            <translation>Vista previa de Coregix</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>Open raster…</source>
            <translation>Abrir ráster…</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>Choose bands that show similar things in both rasters.</source>
            <translation>Elija bandas que muestren cosas parecidas en ambos rásteres.</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>as in the file</source>
            <translation>según archivo</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>Value of invalid pixels, where the file lacks it or is wrong.</source>
            <translation>Valor de los píxeles no válidos, si falta en el archivo o es incorrecto.</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>Open raster</source>
            <translation>Abrir ráster</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>{}: layer</source>
            <translation>{}: capa</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>{}: band</source>
            <translation>{}: banda</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>{}: nodata value</source>
            <translation>{}: valor sin datos</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>{}: open raster</source>
            <translation>{}: abrir ráster</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>Band</source>
            <translation>Banda</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>Nodata</source>
            <translation>Sin datos</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>'{}' can't be opened as a raster.</source>
            <translation>'{}' no se puede abrir como ráster.</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Choose the bands that agree most</source>
            <translation>Elegir las bandas que mejor concuerdan</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Give a first guess</source>
            <translation>Dar una aproximación inicial</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Choose a mask</source>
            <translation>Elegir una máscara</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>unknown</source>
            <translation>desconocido</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Numbers</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Good</source>
            <translation>Bueno</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Doubtful</source>
            <translation>Dudoso</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Failed</source>
            <translation>Fallido</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Expected error {}, model {}.</source>
            <translation>Error esperado: {}, modelo {}.</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Rotation</source>
            <translation>Rotación</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Scale</source>
            <translation>Escala</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>RMSE before</source>
            <translation>RMSE antes</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Expected error (RMSE)</source>
            <translation>Error esperado (RMSE)</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>What the verdict suggests. The estimate is made again where nothing else is needed.</source>
            <translation>Lo que sugiere el veredicto. La estimación se repite si no hace falta nada más.</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Use model {}</source>
            <translation>Usar modelo {}</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>{:.4f}°</source>
            <translation>{:.4f}°</translation>
        </message>
        <message>
            <location filename="../ui/panels/setting_fields.py" />
            <source>default</source>
            <translation>predeterminado</translation>
        </message>
        <message>
            <location filename="../ui/work/announce.py" />
            <source>{} is written. Verdict: {}.</source>
            <translation>{} está escrito. Veredicto: {}.</translation>
        </message>
        <message>
            <location filename="../ui/work/announce.py" />
            <source>Zoom to</source>
            <translation>Zoom a capa</translation>
        </message>
        <message>
            <location filename="../ui/work/announce.py" />
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <location filename="../ui/work/commit.py" />
            <source>{} aligned</source>
            <translation>{} alineado</translation>
        </message>
        <message>
            <location filename="../ui/work/commit.py" />
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <location filename="../ui/work/commit.py" />
            <source>The solution can't be kept: {}</source>
            <translation>La solución no se puede conservar: {}</translation>
        </message>
        <message>
            <location filename="../ui/work/engine_setup.py" />
            <source>Look for the Coregix engine</source>
            <translation>Buscar el motor de Coregix</translation>
        </message>
        <message>
            <location filename="../ui/work/engine_setup.py" />
            <source>Install the Coregix engine</source>
            <translation>Instalar el motor de Coregix</translation>
        </message>
        <message>
            <location filename="../ui/work/engine_setup.py" />
            <source>Installed.</source>
            <translation>Instalado.</translation>
        </message>
        <message>
            <location filename="../ui/work/estimate.py" />
            <source>Coregix estimate</source>
            <translation>Estimación de Coregix</translation>
        </message>
        <message>
            <location filename="../ui/work/sample.py" />
            <source>Sample: moving</source>
            <translation>Muestra: móvil</translation>
        </message>
        <message>
            <location filename="../ui/work/sample.py" />
            <source>Sample: fixed</source>
            <translation>Muestra: fijo</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>The report is being made…</source>
            <translation>Se está elaborando el informe…</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>Coregix report</source>
            <translation>Informe de Coregix</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>The solution can't be saved: {}</source>
            <translation>La solución no se puede guardar: {}</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>The points can't be saved: {}</source>
            <translation>Los puntos no se pueden guardar: {}</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>The tie points can't be saved: {}</source>
            <translation>Los puntos de enlace no se pueden guardar: {}</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>No browser opens the report {}.</source>
            <translation>Ningún navegador abre el informe {}.</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>There is no report: {}</source>
            <translation>No hay informe: {}</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>Save solution</source>
            <translation>Guardar solución</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>Save georeferencer points</source>
            <translation>Guardar puntos del georreferenciador</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>Save tie points</source>
            <translation>Guardar puntos de enlace</translation>
        </message>
        <message>
            <location filename="../core/images/sampling.py" />
            <source>Reading</source>
            <translation>Leyendo</translation>
        </message>
        <message>
            <location filename="../core/jobs/apply_to_vector.py" />
            <source>Moving features</source>
            <translation>Desplazando objetos</translation>
        </message>
        <message>
            <location filename="../core/jobs/assess.py" />
            <source>The rasters lie {:.2f} fixed pixels ({:.4g} map units) apart (RMSE)</source>
            <translation>Los rásteres están separados {:.2f} píxeles del ráster fijo ({:.4g} unidades de mapa; RMSE)</translation>
        </message>
        <message>
            <location filename="../core/jobs/assess.py" />
            <source>{}: align them.</source>
            <translation>{}: alinéelos.</translation>
        </message>
        <message>
            <location filename="../core/jobs/assess.py" />
            <source>How well they line up can't be told. {}</source>
            <translation>No se puede saber hasta qué punto están alineados. {}</translation>
        </message>
        <message>
            <location filename="../core/jobs/assess.py" />
            <source>{}.</source>
            <translation>{}.</translation>
        </message>
        <message>
            <location filename="../core/registration/bands.py" />
            <source>Choosing bands</source>
            <translation>Eligiendo bandas</translation>
        </message>
        <message>
            <location filename="../core/registration/false_friends.py" />
            <source>straight lines along the rows or columns</source>
            <translation>las líneas rectas a lo largo de filas o columnas</translation>
        </message>
        <message>
            <location filename="../core/registration/false_friends.py" />
            <source>what both images have on the same pixels (marks, or one image's clouds)</source>
            <translation>lo que ambas imágenes tienen en los mismos píxeles (marcas, o las nubes de una de ellas)</translation>
        </message>
        <message>
            <location filename="../core/registration/point_fit.py" />
            <source>Each of {} picked points is predicted from the others to {:.2f} pixels (RMSE)</source>
            <translation>Cada uno de los {} puntos marcados se predice a partir de los demás con un error de {:.2f} píxeles (RMSE)</translation>
        </message>
        <message>
            <location filename="../core/registration/point_fit.py" />
            <source>{} picked point(s) make the transform and leave none to check it by: compare the result by eye, or pick more.</source>
            <translation>{} punto(s) marcado(s) determinan la transformación y no queda ninguno para comprobarla: compare el resultado a simple vista o marque más.</translation>
        </message>
        <message>
            <location filename="../core/registration/point_fit.py" />
            <source>{}, but so few prove little: compare the result by eye, or pick more.</source>
            <translation>{}, pero tan pocos prueban poco: compare el resultado a simple vista o marque más.</translation>
        </message>
        <message>
            <location filename="../core/registration/point_fit.py" />
            <source>{}: the one in the moving raster at {:.6f}, {:.6f} may be picked wrongly.</source>
            <translation>{}: el del ráster móvil en {:.6f}, {:.6f} puede estar mal marcado.</translation>
        </message>
        <message>
            <location filename="../core/registration/refine.py" />
            <source>Matching</source>
            <translation>Emparejando</translation>
        </message>
        <message>
            <location filename="../core/registration/registration_images.py" />
            <source>Writing registration images</source>
            <translation>Escribiendo imágenes de corregistro</translation>
        </message>
        <message>
            <location filename="../core/registration/search.py" />
            <source>Searching</source>
            <translation>Buscando</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>They may not show the same ground, or too little of it: try other bands, an initial shift, or a mask over clouds and water.</source>
            <translation>Puede que no muestren el mismo terreno, o demasiado poco de él: pruebe otras bandas, un desplazamiento inicial o una máscara sobre nubes y agua.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{} of {} windows of {} pixels ({:.0%}) agree</source>
            <translation>{} de {} ventanas de {} píxeles ({:.0%}) concuerdan</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>there is room for no more, and so few may agree by chance</source>
            <translation>no caben más, y tan pocas pueden concordar por azar</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the common ground is {} x {} pixels, and {} x {} are the least</source>
            <translation>el terreno común mide {} x {} píxeles, y el mínimo es {} x {}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}: {}</source>
            <translation>{}: {}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{:.0f} pixels ({:.4g} map units) away the images fit {:.0%} as well.</source>
            <translation>a {:.0f} píxeles ({:.4g} unidades de mapa) de aquí, el ajuste de las imágenes es el {:.0%} del obtenido aquí.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>neighbouring windows are displaced alike, by {:.2f} pixels (RMS)</source>
            <translation>las ventanas vecinas están desplazadas por igual, en {:.2f} píxeles (RMS)</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the expected error is {:.2f} pixels (RMSE): compare the result by eye, or try other bands.</source>
            <translation>el error esperado es de {:.2f} píxeles (RMSE): compare el resultado a simple vista o pruebe otras bandas.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the transform did not come to rest, and other places fit nearly as well</source>
            <translation>la transformación no se estabilizó y otros lugares encajan casi igual de bien</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>The images don't match for sure: {}, and only if {} {}</source>
            <translation>No es seguro que las imágenes coincidan: {}, y solo si {} {}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the ground repeats: {}</source>
            <translation>el terreno se repite: {}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>without that, {} of {} windows do</source>
            <translation>sin eso, lo hacen {} de {} ventanas</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, but only by {}; {}. Compare the result by eye, or mask that.</source>
            <translation>{}, pero solo por {}; {}. Compare el resultado a simple vista o enmascare eso.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>Only {}: the images differ much. Compare the result by eye, or try other bands.</source>
            <translation>Solo {}: las imágenes difieren mucho. Compare el resultado a simple vista o pruebe otras bandas.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the images are bent, and windows as large don't tell how within them: compare the result by eye.</source>
            <translation>las imágenes están deformadas, y ventanas tan grandes no revelan cómo lo están en su interior: compare el resultado a simple vista.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}; expected error {:.2f} pixels (RMSE).</source>
            <translation>{}; error esperado: {:.2f} píxeles (RMSE).</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the moving image shows the ground mirrored.</source>
            <translation>la imagen móvil muestra el terreno reflejado (en espejo).</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the moving image is turned by {:.0f} degrees from how it is georeferenced.</source>
            <translation>la imagen móvil está girada {:.0f} grados respecto a su georreferenciación.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, which model {} does not follow: try model {}.</source>
            <translation>{}, lo que el modelo {} no reproduce: pruebe el modelo {}.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}: the images are bent in steps that no smooth model follows.</source>
            <translation>{}: las imágenes están deformadas a saltos que ningún modelo suave reproduce.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{:.0%} would by chance</source>
            <translation>el {:.0%} lo haría por azar</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>The images don't match: {}, and {}. {}</source>
            <translation>Las imágenes no coinciden: {}, y {}. {}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>The images don't match here: {}, but {} Give a first guess.</source>
            <translation>Las imágenes no coinciden aquí: {}, pero {} Dé una aproximación inicial.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>The images don't match for sure: {}, {}. {}</source>
            <translation>No es seguro que las imágenes coincidan: {}; {}. {}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, but {} Give a first guess, or compare the result by eye.</source>
            <translation>{}, pero {} Dé una aproximación inicial o compare el resultado a simple vista.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, but {} Compare the result by eye.</source>
            <translation>{}, pero {} Compare el resultado a simple vista.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, but the transform did not come to rest: compare the result by eye.</source>
            <translation>{}, pero la transformación no se estabilizó: compare el resultado a simple vista.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}: they alone prove little, but no other place fits. Compare the result by eye.</source>
            <translation>{}: por sí solas prueban poco, pero ningún otro lugar encaja. Compare el resultado a simple vista.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, but so few matches can't tell how exactly: compare the result by eye.</source>
            <translation>{}, pero tan pocas correspondencias no revelan con qué exactitud: compare el resultado a simple vista.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, but {}</source>
            <translation>{}, pero {}</translation>
        </message>
        <message>
            <location filename="../core/results/report.py" />
            <source>Drawing the report</source>
            <translation>Dibujando el informe</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Band (0-based) used for the registration, in both rasters; 'auto' tries the bands of each and takes the two that agree most.</source>
            <translation>Banda (desde 0) usada para el corregistro, en ambos rásteres; 'auto' prueba las bandas de cada uno y toma las dos que mejor concuerdan.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Band (0-based) of the moving raster used for the registration; overrides band_index.</source>
            <translation>Banda (desde 0) del ráster móvil usada para el corregistro; prevalece sobre band_index.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Band (0-based) of the fixed raster used for the registration; overrides band_index.</source>
            <translation>Banda (desde 0) del ráster fijo usada para el corregistro; prevalece sobre band_index.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Register gradient magnitudes instead of raw intensities: they agree between sensors, bands and seasons whose brightness does not.</source>
            <translation>Corregistrar magnitudes del gradiente en vez de intensidades originales: concuerdan entre sensores, bandas y estaciones cuyo brillo no concuerda.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Look only at the part of the fixed raster that the moving raster's bounds cover. Turn it off when the moving raster is placed so wrongly that its bounds miss the ground it shows.</source>
            <translation>Mirar solo la parte del ráster fijo que cubre la extensión del ráster móvil. Desactívelo si el ráster móvil está tan mal situado que su extensión no abarca el terreno que muestra.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Use only pixels that are valid in both rasters; otherwise each raster keeps a mask of its own.</source>
            <translation>Usar solo píxeles válidos en ambos rásteres; si no, cada ráster conserva su propia máscara.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>What the transform may do. 'auto' takes the simplest of the others that predicts left-out matches about as well as any; polynomials are of the 2nd and the 3rd degree; 'local' adds a smooth field of displacements, where terrain or a sensor bends the image.</source>
            <translation>Qué puede hacer la transformación. 'auto' toma el más sencillo de los demás que predice las correspondencias reservadas casi tan bien como cualquiera; los polinomios son de 2.º y 3.er grado; 'local' añade un campo suave de desplazamientos, donde el relieve o un sensor deforman la imagen.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Value that marks invalid pixels of the moving raster, where its metadata lacks it or is wrong.</source>
            <translation>Valor que marca los píxeles no válidos del ráster móvil, si falta en sus metadatos o es incorrecto.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Value that marks invalid pixels of the fixed raster, where its metadata lacks it or is wrong.</source>
            <translation>Valor que marca los píxeles no válidos del ráster fijo, si falta en sus metadatos o es incorrecto.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>The rasters in which each pixel is valid, whatever a nodata tag or a mask says, or looks like a collar or a gap: zeros that are ground, a map's white paper. NaN alone stays invalid.</source>
            <translation>Los rásteres en los que todos los píxeles son válidos, digan lo que digan una etiqueta de sin datos o una máscara, o aunque algo parezca un reborde o un hueco: ceros que son terreno, el papel blanco de un mapa. Solo NaN sigue sin ser válido.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>CRS of the moving raster, where its file lacks it or is wrong.</source>
            <translation>SRC del ráster móvil, si falta en su archivo o es incorrecto.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>CRS of the fixed raster, where its file lacks it or is wrong.</source>
            <translation>SRC del ráster fijo, si falta en su archivo o es incorrecto.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>First guess: how far east and north (x,y in units of the moving raster's CRS) the moving raster shows the ground from where the fixed one does, as the shift that an alignment reports. The solution is then looked for nearby.</source>
            <translation>Aproximación inicial: cuánto más al este y al norte (x,y en unidades del SRC del ráster móvil) muestra el ráster móvil el terreno respecto a donde lo muestra el fijo, como el desplazamiento que indica una alineación. La solución se busca entonces cerca de ahí.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>First guess: points of QGIS's georeferencer (.points), picked in the moving raster (source) and the fixed one (map). The solution is then looked for nearby; or, where the images are not matched, they alone make it.</source>
            <translation>Aproximación inicial: puntos del georreferenciador de QGIS (.points), marcados en el ráster móvil (origen) y en el fijo (mapa). La solución se busca entonces cerca de ahí; o, si las imágenes no se emparejan, la determinan ellos solos.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Match the images. Otherwise the points of the first guess alone make the transform, for images that have nothing in common.</source>
            <translation>Emparejar las imágenes. Si no, los puntos de la aproximación inicial determinan por sí solos la transformación, para imágenes que no tienen nada en común.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Area to use or to ignore (clouds) in the registration: polygons (GeoJSON, or what ogr2ogr reads) or a raster (pixels other than 0).</source>
            <translation>Área que se usa o se ignora (nubes) en el corregistro: polígonos (GeoJSON, o lo que lea ogr2ogr) o un ráster (píxeles distintos de 0).</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Whether only the mask's area counts (use), or all but that (ignore).</source>
            <translation>Si solo cuenta el área de la máscara (use), o todo salvo ella (ignore).</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>The raster in which the mask lies right, and from which it hides pixels.</source>
            <translation>El ráster en el que la máscara está en su sitio y del que oculta píxeles.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Least share of the registration domain that must be valid; above 0, at most 1.</source>
            <translation>Proporción mínima del dominio de corregistro que debe ser válida; mayor que 0, como máximo 1.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Pixel sizes of the solve from coarse to fine, in CRS units, separated by commas; 0 is the fixed raster's own. By default they are chosen from the rasters.</source>
            <translation>Tamaños de píxel del cálculo, de grueso a fino, en unidades del SRC, separados por comas; 0 es el del ráster fijo. De forma predeterminada se eligen a partir de los rásteres.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Write the output even when the alignment failed its own judgement.</source>
            <translation>Escribir la salida aunque la alineación no supere su propio juicio.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Folder in which the folder of temporary files is made.</source>
            <translation>Carpeta en la que se crea la carpeta de archivos temporales.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Keep the registration images and masks: fixed_reg.tif, moving_reg.tif, fixed_mask.tif, moving_mask.tif.</source>
            <translation>Conservar las imágenes y máscaras de corregistro: fixed_reg.tif, moving_reg.tif, fixed_mask.tif, moving_mask.tif.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Log each step of the registration.</source>
            <translation>Anotar cada paso del corregistro.</translation>
        </message>
        <message>
            <location filename="../core/settings/edge_trim.py" />
            <source>Pixels within this many rows and columns of an invalid pixel are trimmed (a square footprint).</source>
            <translation>Se recortan los píxeles situados a no más de este número de filas y columnas de un píxel no válido (entorno cuadrado).</translation>
        </message>
        <message>
            <location filename="../core/settings/edge_trim.py" />
            <source>Band (0-based) whose values tell which pixels are invalid.</source>
            <translation>Banda (desde 0) cuyos valores indican qué píxeles no son válidos.</translation>
        </message>
        <message>
            <location filename="../core/settings/edge_trim.py" />
            <source>Values below this also count as invalid.</source>
            <translation>Los valores por debajo de este tampoco se consideran válidos.</translation>
        </message>
        <message>
            <location filename="../core/settings/edge_trim.py" />
            <source>Values above this also count as invalid.</source>
            <translation>Los valores por encima de este tampoco se consideran válidos.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Write on the moving raster's pixel grid; otherwise on the fixed raster's extent, CRS and pixel grid.</source>
            <translation>Escribir en la cuadrícula de píxeles del ráster móvil; si no, en la extensión, el SRC y la cuadrícula de píxeles del ráster fijo.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>How output pixels are computed from the original ones; 'none' moves the raster by correcting its geotransform and leaves every pixel as it is (moving grid only).</source>
            <translation>Cómo se calculan los píxeles de salida a partir de los originales; 'none' desplaza el ráster corrigiendo su geotransformación y deja cada píxel como está (solo en la cuadrícula del móvil).</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Value written to invalid output pixels; by default the moving raster's, else the fixed raster's, else 0.</source>
            <translation>Valor que se escribe en los píxeles de salida no válidos; de forma predeterminada el del ráster móvil; si no, el del ráster fijo; si no, 0.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>File format of the output: GeoTIFF, Cloud Optimized GeoTIFF, or a VRT that refers to the moving raster's own pixels (resampling 'none' only).</source>
            <translation>Formato de archivo de la salida: GeoTIFF, GeoTIFF optimizado para la nube (COG), o un VRT que remite a los píxeles del propio ráster móvil (solo con remuestreo 'none').</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>GDAL's creation options for the output, NAME=VALUE, separated by |, as in COMPRESS=ZSTD|BLOCKXSIZE=256. They go before those that Coregix chooses.</source>
            <translation>Opciones de creación de GDAL para la salida, NOMBRE=VALOR, separadas por |, como COMPRESS=ZSTD|BLOCKXSIZE=256. Tienen prioridad sobre las que elige Coregix.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Build overviews inside the output, for a fast display. A Cloud Optimized GeoTIFF has them anyway.</source>
            <translation>Construir vistas generales (pirámides) dentro de la salida, para una visualización rápida. Un GeoTIFF optimizado para la nube (COG) las tiene de todos modos.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>After the alignment, turn the pixels along invalid ones into nodata (see the edge trim settings).</source>
            <translation>Tras la alineación, convertir en sin datos los píxeles contiguos a los no válidos (véanse los ajustes de recorte de bordes).</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Process in 2^k chunks (1: halves, 2: quadrants, 3: octants) to bound memory; the result is the same.</source>
            <translation>Procesar en 2^k bloques (1: mitades, 2: cuartos, 3: octavos) para limitar la memoria; el resultado es el mismo.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Threads to work with. By default as many as there are cores.</source>
            <translation>Hilos con los que trabajar. De forma predeterminada, tantos como núcleos.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Megabytes to use for pixels, the libraries' own memory aside. By default 512, or a quarter of what is free where that is less. A lower limit takes longer.</source>
            <translation>Megabytes que se usan para píxeles, aparte de la memoria de las propias bibliotecas. De forma predeterminada 512, o un cuarto de lo libre si es menos. Con un límite menor se tarda más.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>How output pixels are computed from the original ones. 'auto' is bilinear, or nearest for classes and masks (a palette, or whole numbers of few values). 'none' moves the raster by correcting its geotransform and leaves every pixel as it is (moving grid only).</source>
            <translation>Cómo se calculan los píxeles de salida a partir de los originales. 'auto' es bilinear, o nearest para clases y máscaras (una paleta, o números enteros con pocos valores). 'none' desplaza el ráster corrigiendo su geotransformación y deja cada píxel como está (solo en la cuadrícula del móvil).</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Value that marks invalid pixels of the input, where its metadata lacks it or is wrong.</source>
            <translation>Valor que marca los píxeles no válidos de la entrada, si falta en sus metadatos o es incorrecto.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Every pixel of the input is valid, whatever its nodata value, mask or alpha band says.</source>
            <translation>Todos los píxeles de la entrada son válidos, digan lo que digan su valor sin datos, su máscara o su banda alfa.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>CRS of the input, where its file lacks it or is wrong.</source>
            <translation>SRC de la entrada, si falta en su archivo o es incorrecto.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>How far the raster goes along x (east).</source>
            <translation>Cuánto se desplaza el ráster a lo largo de x (este).</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>How far the raster goes along y (north).</source>
            <translation>Cuánto se desplaza el ráster a lo largo de y (norte).</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Unit of dx and dy: that of the raster's own CRS (map), or metres on the ground (metres), at its middle where the CRS is in degrees.</source>
            <translation>Unidad del desplazamiento: la del SRC del ráster (map) o metros sobre el terreno (metres), en su centro si el SRC está en grados.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Degrees by which the raster is turned about its middle, counterclockwise.</source>
            <translation>Grados que gira el ráster alrededor de su centro, en sentido antihorario.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Factor by which the raster grows about its middle.</source>
            <translation>Factor por el que crece el ráster alrededor de su centro.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>How output pixels are computed from the original ones. 'none' moves the raster by correcting its geotransform and leaves every pixel as it is; 'auto' is bilinear, or nearest for classes and masks. All but 'none' give a raster whose rows and columns run as before, also where it is turned.</source>
            <translation>Cómo se calculan los píxeles de salida a partir de los originales. 'none' desplaza el ráster corrigiendo su geotransformación y deja cada píxel como está; 'auto' es bilinear, o nearest para clases y máscaras. Todos salvo 'none' dan un ráster cuyas filas y columnas corren como antes, también si se gira.</translation>
        </message>
        <message>
            <location filename="../core/writing/edge_trim.py" />
            <source>Trimming edges</source>
            <translation>Recortando bordes</translation>
        </message>
        <message>
            <location filename="../core/writing/warp.py" />
            <source>Writing</source>
            <translation>Escribiendo</translation>
        </message>
    </context>
</TS>
