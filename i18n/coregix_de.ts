<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>Coregix</name>
        <message>
            <location filename="../coregix_plugin/engine/settings.py" />
            <source>{reason} If it finds none, run the algorithm 'Install engine' ({algorithm}).</source>
            <translation>{reason} Findet Coregix keines, den Algorithmus 'Engine installieren' ausführen ({algorithm}).</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/engine/settings.py" />
            <source>Coregix's engine is not installed. Run the algorithm 'Install engine' in the Processing toolbox, or in a shell: qgis_process run {algorithm}

{reason}</source>
            <translation>Die Engine von Coregix ist nicht installiert. Den Algorithmus 'Engine installieren' in den Verarbeitungswerkzeugen ausführen, oder in einer Shell: qgis_process run {algorithm}

{reason}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>{:.2f} pixels of the fixed raster</source>
            <translation>{:.2f} Pixel des fixen Rasters</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>{:.2f} pixels ({})</source>
            <translation>{:.2f} Pixel ({})</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>The moving image lies {} ({}); that is put right.</source>
            <translation>Das bewegte Bild liegt {} ({}); das wird behoben.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>{} too far {}</source>
            <translation>{} zu weit {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>The moving image lies where it belongs ({}).</source>
            <translation>Das bewegte Bild liegt, wo es hingehört ({}).</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>east</source>
            <translation>östlich</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>west</source>
            <translation>westlich</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>north</source>
            <translation>nördlich</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>south</source>
            <translation>südlich</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/footprints.py" />
            <source>good</source>
            <translation>gut</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/footprints.py" />
            <source>doubtful</source>
            <translation>zweifelhaft</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/footprints.py" />
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/footprints.py" />
            <source>error: see the column reason</source>
            <translation>Fehler: siehe Spalte reason</translation>
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
            <translation>Der Layer '{}' stammt vom Datenanbieter '{}', nicht aus einer Datei. Zuerst als GeoTIFF speichern (Exportieren &gt; Speichern als…) und diese Datei verwenden.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/sources.py" />
            <source>The layer '{}' lives in the memory of QGIS ({}), where the engine's process can't read it. Save it as a GeoTIFF first (Export &gt; Save As…) and use that.</source>
            <translation>Der Layer '{}' liegt im Speicher von QGIS ({}), wo ihn der Prozess der Engine nicht lesen kann. Zuerst als GeoTIFF speichern (Exportieren &gt; Speichern als…) und diese Datei verwenden.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/tie_points.py" />
            <source>Residuals</source>
            <translation>Residuen</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/tie_points.py" />
            <source>agrees</source>
            <translation>stimmt überein</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/tie_points.py" />
            <source>does not agree</source>
            <translation>stimmt nicht überein</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/tie_points.py" />
            <source>{} (residual x {:g})</source>
            <translation>{} (Residuum x {:g})</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/options_page.py" />
            <source>Found by Coregix</source>
            <translation>Von Coregix gefunden</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/options_page.py" />
            <source>Python of the engine</source>
            <translation>Python der Engine</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/options_page.py" />
            <source>In use</source>
            <translation>Verwendet</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/plugin.py" />
            <source>Coregix</source>
            <translation>Coregix</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/plugin.py" />
            <source>Align one raster to another</source>
            <translation>Ein Raster an einem anderen ausrichten</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/plugin.py" />
            <source>Align to… (Coregix)</source>
            <translation>Ausrichten an… (Coregix)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/plugin.py" />
            <source>How well does it lie on… (Coregix)</source>
            <translation>Wie gut liegt es auf… (Coregix)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>Align image pair</source>
            <translation>Bildpaar ausrichten</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>Shifts and turns one raster so that it lies on another</source>
            <translation>Verschiebt und dreht ein Raster so, dass es auf einem anderen liegt</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>Aligns the moving raster to the fixed one, automatically and to a fraction of a pixel: two dates, two sensors, a drone mosaic and a satellite scene. All bands of the moving raster are written to a GeoTIFF that lies on the fixed raster. The shifts reported lead from a place in the fixed raster to where the moving raster shows the same ground, at the centre of their overlap.</source>
            <translation>Richtet das bewegte Raster am fixen aus, automatisch und auf Bruchteile eines Pixels: zwei Zeitpunkte, zwei Sensoren, ein Drohnenmosaik und eine Satellitenszene. Alle Kanäle des bewegten Rasters werden in ein GeoTIFF geschrieben, das auf dem fixen Raster liegt. Die angegebenen Verschiebungen führen von einer Stelle im fixen Raster dorthin, wo das bewegte Raster dasselbe Gelände zeigt, und gelten für die Mitte der Überlappung.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>Aligned raster</source>
            <translation>Ausgerichtetes Raster</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>A GeoTIFF (.tif, .tiff). It appears when the alignment has succeeded, and not before.</source>
            <translation>Ein GeoTIFF (.tif, .tiff). Es erscheint erst, wenn die Ausrichtung gelungen ist.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>coregister,registration,align,georeference,shift,match,warp,satellite,aerial,drone,mutual information</source>
            <translation>Koregistrierung,Registrierung,ausrichten,georeferenzieren,Verschiebung,Bildzuordnung,entzerren,Satellit,Luftbild,Drohne,Transinformation</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>Folder of the temporary files, when they are kept</source>
            <translation>Verzeichnis der temporären Dateien, wenn sie behalten werden</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Pairs aligned</source>
            <translation>Ausgerichtete Paare</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Pairs kept from an earlier run</source>
            <translation>Aus einem früheren Lauf behaltene Paare</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Pairs that failed</source>
            <translation>Fehlgeschlagene Paare</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Align stack</source>
            <translation>Bildstapel ausrichten</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Aligns many rasters to one, or many pairs, each on its own</source>
            <translation>Richtet viele Raster an einem aus oder viele Paare, jedes für sich</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Aligns many rasters: layers or a folder of them to one fixed raster, or the pairs of a table. One that fails does not stop the others; a table and a layer of footprints tell what came of each. Beside each output stands its solution. Pairs that an earlier run has done are kept unless an input, a setting or the output has changed, so that a run that was stopped goes on where it was.</source>
            <translation>Richtet viele Raster aus: Layer oder ein Verzeichnis davon an einem fixen Raster, oder die Paare einer Tabelle. Ein Fehlschlag hält die anderen nicht auf; eine Tabelle und ein Layer der Umrisse zeigen, was aus jedem geworden ist. Neben jeder Ausgabe liegt ihre Lösung. Paare, die ein früherer Lauf erledigt hat, werden behalten, wenn sich weder eine Eingabe noch eine Einstellung noch die Ausgabe geändert hat; ein abgebrochener Lauf setzt also fort, wo er war.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Address of a Dask scheduler whose workers do the work, as in tcp://host:8786. By default this machine's cores do.</source>
            <translation>Adresse eines Dask-Schedulers, dessen Worker die Arbeit tun, etwa tcp://host:8786. Standardmäßig tun das die Kerne dieses Rechners.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>The rasters to align, unless a folder or a table names them.</source>
            <translation>Die auszurichtenden Raster, sofern nicht ein Verzeichnis oder eine Tabelle sie angibt.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>A folder of rasters to align.</source>
            <translation>Ein Verzeichnis mit auszurichtenden Rastern.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Which files of the folder: * stands for any signs, as in *_B04.tif.</source>
            <translation>Welche Dateien des Verzeichnisses: * steht für beliebige Zeichen, etwa *_B04.tif.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>The raster that lies where it should, unless a table names one for each pair.</source>
            <translation>Das Raster, das richtig liegt, sofern nicht eine Tabelle für jedes Paar eines angibt.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>A CSV file with the columns moving, fixed, output and, if wanted, moving_band and fixed_band. Paths are relative to its folder.</source>
            <translation>Eine CSV-Datei mit den Spalten moving, fixed, output und, falls gewünscht, moving_band und fixed_band. Pfade sind relativ zu ihrem Verzeichnis.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>NAME_aligned.tif of each moving raster is written there. A table of pairs names the outputs itself.</source>
            <translation>NAME_aligned.tif jedes bewegten Rasters wird dorthin geschrieben. Eine Tabelle der Paare gibt die Ausgaben selbst an.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>A row for each pair: verdict, reason, shift, RMSE and time.</source>
            <translation>Eine Zeile je Paar: Urteil, Grund, Verschiebung, RMSE und Zeit.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>The same as polygons, coloured by the verdict.</source>
            <translation>Dasselbe als Polygone, eingefärbt nach dem Urteil.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>time series,stack,many,batch,coregister,registration,align,folder,table,csv,dask</source>
            <translation>Zeitreihe,Stapel,viele,Stapelverarbeitung,Koregistrierung,Registrierung,ausrichten,Verzeichnis,Tabelle,CSV,Dask</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Dask scheduler</source>
            <translation>Dask-Scheduler</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Moving rasters</source>
            <translation>Bewegte Raster</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Folder of moving rasters</source>
            <translation>Verzeichnis der bewegten Raster</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Names in the folder</source>
            <translation>Namen im Verzeichnis</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Fixed raster</source>
            <translation>Fixes Raster</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Table of pairs</source>
            <translation>Tabelle der Paare</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Folder of aligned rasters</source>
            <translation>Verzeichnis der ausgerichteten Raster</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Results (CSV)</source>
            <translation>Ergebnisse (CSV)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Footprints</source>
            <translation>Umrisse</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Aligned rasters</source>
            <translation>Ausgerichtete Raster</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Without a table of pairs, give the fixed raster and the output folder.</source>
            <translation>Ohne Tabelle der Paare das fixe Raster und das Ausgabeverzeichnis angeben.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>The table names a fixed raster for each pair: leave the one here open.</source>
            <translation>Die Tabelle gibt für jedes Paar ein fixes Raster an: das hier leer lassen.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Name the moving rasters in one way: {}.</source>
            <translation>Die bewegten Raster auf genau eine Weise angeben: {}.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>{}, {} or {}</source>
            <translation>{}, {} oder {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Apply solution to raster</source>
            <translation>Lösung auf Raster anwenden</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Moves another raster of the same acquisition as a known alignment tells</source>
            <translation>Verschiebt ein weiteres Raster derselben Aufnahme gemäß einer bekannten Ausrichtung</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Moves a raster as a solution tells that was found with another one of the same acquisition: other bands, other pixel sizes, a cloud mask, a classification. Classes and masks are resampled by nearest by themselves.</source>
            <translation>Verschiebt ein Raster gemäß einer Lösung, die mit einem anderen derselben Aufnahme gefunden wurde: weitere Kanäle, andere Pixelgrößen, eine Wolkenmaske, eine Klassifikation. Klassen und Masken werden von selbst mit nearest abgetastet.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Raster to move</source>
            <translation>Zu verschiebendes Raster</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Its georeferencing has the error that was estimated.</source>
            <translation>Seine Georeferenzierung hat den Fehler, der geschätzt wurde.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Moved raster</source>
            <translation>Verschobenes Raster</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>A GeoTIFF (.tif, .tiff), complete or absent.</source>
            <translation>Ein GeoTIFF (.tif, .tiff), vollständig oder gar nicht vorhanden.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>coregister,solution,transform,bands,mask,classes,warp,shift</source>
            <translation>Koregistrierung,Lösung,Transformation,Kanäle,Maske,Klassen,entzerren,Verschiebung</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Resampling that was used</source>
            <translation>Verwendete Abtastung</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Valid fraction</source>
            <translation>Gültiger Anteil</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Resampling: {}</source>
            <translation>Abtastung: {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_rasters.py" />
            <source>Their georeferencing has the error that was estimated.</source>
            <translation>Ihre Georeferenzierung hat den Fehler, der geschätzt wurde.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_rasters.py" />
            <source>NAME_moved.tif of each raster is written there.</source>
            <translation>NAME_moved.tif jedes Rasters wird dorthin geschrieben.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_rasters.py" />
            <source>Apply solution to many rasters</source>
            <translation>Lösung auf viele Raster anwenden</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_rasters.py" />
            <source>Moves many rasters of the same acquisition as a known alignment tells</source>
            <translation>Verschiebt viele Raster derselben Aufnahme gemäß einer bekannten Ausrichtung</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_rasters.py" />
            <source>Moves rasters as a solution tells that was found with another one of the same acquisition: all its bands, masks and classifications at once. Each is resampled as suits it: classes and masks by nearest.</source>
            <translation>Verschiebt Raster gemäß einer Lösung, die mit einem anderen derselben Aufnahme gefunden wurde: alle ihre Kanäle, Masken und Klassifikationen auf einmal. Jedes wird passend abgetastet: Klassen und Masken mit nearest.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_rasters.py" />
            <source>coregister,solution,transform,bands,mask,classes,many,batch,shift</source>
            <translation>Koregistrierung,Lösung,Transformation,Kanäle,Maske,Klassen,viele,Stapelverarbeitung,Verschiebung</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>Apply solution to vector layer</source>
            <translation>Lösung auf Vektorlayer anwenden</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>Moved features</source>
            <translation>Verschobene Objekte</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>Moves features that were digitised on an unaligned raster along with it</source>
            <translation>Verschiebt Objekte, die auf einem nicht ausgerichteten Raster digitalisiert wurden, mit diesem</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>Moves features that were digitised on the moving raster as it was to where they lie on the aligned one. Attributes, CRS, Z and M are kept. Where the solution bends the raster (model local), vertices are added along edges. It can edit a layer in place.</source>
            <translation>Verschiebt Objekte, die auf dem bewegten Raster in seiner alten Lage digitalisiert wurden, dorthin, wo sie auf dem ausgerichteten liegen. Attribute, KBS, Z und M bleiben erhalten. Wo die Lösung das Raster verzerrt (Modell local), werden entlang der Kanten Stützpunkte hinzugefügt. Ein Layer kann insitu geändert werden.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>'{}' is no solution of Coregix: {}. Give the JSON file that an alignment wrote.</source>
            <translation>'{}' ist keine Lösung von Coregix: {}. Die JSON-Datei angeben, die eine Ausrichtung geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>coregister,solution,transform,features,digitised,shift,annotations,in place</source>
            <translation>Koregistrierung,Lösung,Transformation,Objekte,digitalisiert,Verschiebung,Annotationen,insitu</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>Feature {} can't be projected into the solution's CRS: {}</source>
            <translation>Objekt {} kann nicht in das KBS der Lösung projiziert werden: {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>The raster whose position is in question.</source>
            <translation>Das Raster, dessen Lage fraglich ist.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>RMSE of the displacements (fixed pixels)</source>
            <translation>RMSE der Versätze (Pixel des fixen Rasters)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Median displacement (fixed pixels)</source>
            <translation>Median des Versatzes (Pixel des fixen Rasters)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>95 % of the displacements are below (fixed pixels)</source>
            <translation>95 % der Versätze liegen darunter (Pixel des fixen Rasters)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Shift in x in the middle (map units)</source>
            <translation>Verschiebung in x in der Mitte (Karteneinheiten)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Shift in y in the middle (map units)</source>
            <translation>Verschiebung in y in der Mitte (Karteneinheiten)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Assess alignment</source>
            <translation>Ausrichtung beurteilen</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Measures how well two rasters line up as they are, without moving either</source>
            <translation>Misst, wie gut zwei Raster aufeinander liegen, so wie sie sind, ohne eines zu verschieben</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Measures by how much one raster is displaced against another at points all over their overlap, without moving either. The verdict is 'aligned' up to an RMSE of half a pixel of the fixed raster, 'misaligned' above, and 'unknown' where the images have too little in common.</source>
            <translation>Misst an Punkten überall in der Überlappung, um wie viel ein Raster gegen ein anderes versetzt ist, ohne eines zu verschieben. Das Urteil ist 'aligned' bis zu einem RMSE von einem halben Pixel des fixen Rasters, darüber 'misaligned', und 'unknown', wo die Bilder zu wenig gemeinsam haben.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>accuracy,registration,offset,displacement,quality,validation,RMSE,check</source>
            <translation>Genauigkeit,Registrierung,Versatz,Verschiebung,Qualität,Validierung,RMSE,prüfen</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Verdict (aligned, misaligned or unknown)</source>
            <translation>Urteil (aligned, misaligned oder unknown)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Reason of the verdict</source>
            <translation>Grund des Urteils</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Verdict: {}. {}</source>
            <translation>Urteil: {}. {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>Coregistration</source>
            <translation>Koregistrierung</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>The file that an alignment or an estimate wrote.</source>
            <translation>Die Datei, die eine Ausrichtung oder eine Schätzung geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>The layer of '{}' has another CRS than its file. Save it with that CRS, or take it alone.</source>
            <translation>Der Layer von '{}' hat ein anderes KBS als seine Datei. Mit diesem KBS speichern oder den Layer einzeln verarbeiten.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>The output '{}' is no GeoTIFF, and Coregix writes no other pixels: let its name end in .tif.</source>
            <translation>Die Ausgabe '{}' ist kein GeoTIFF, und Coregix schreibt keine anderen Pixel: der Name muss auf .tif enden.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>The output '{}' is an input too. Choose another file: inputs are never overwritten.</source>
            <translation>Die Ausgabe '{}' ist auch eine Eingabe. Eine andere Datei wählen: Eingaben werden nie überschrieben.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>Solution (JSON)</source>
            <translation>Lösung (JSON)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>'{}' is read without the layer's open options {}.</source>
            <translation>'{}' wird ohne die Öffnungsoptionen {} des Layers gelesen.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>The output format 'vrt' needs a file of its own: give the output a name that ends in .vrt.</source>
            <translation>Das Ausgabeformat 'vrt' braucht eine eigene Datei: der Ausgabe einen Namen geben, der auf .vrt endet.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>JSON files (*.json)</source>
            <translation>JSON-Dateien (*.json)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>Advanced parameters</source>
            <translation>Fortgeschrittene Parameter</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/estimate_alignment.py" />
            <source>The raster to find the place of.</source>
            <translation>Das Raster, dessen Lage gesucht wird.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/estimate_alignment.py" />
            <source>Estimate alignment</source>
            <translation>Ausrichtung schätzen</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/estimate_alignment.py" />
            <source>Finds how one raster has to move to lie on another, and judges it</source>
            <translation>Findet, wie ein Raster zu verschieben ist, um auf einem anderen zu liegen, und beurteilt es</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/estimate_alignment.py" />
            <source>Finds the transform from the fixed to the moving raster and judges it, without writing a raster. The solution can be applied to any raster or vector layer of the same acquisition. A verdict of 'failed' is an answer here, not an error.</source>
            <translation>Findet die Transformation vom fixen zum bewegten Raster und beurteilt sie, ohne ein Raster zu schreiben. Die Lösung kann auf jedes Raster und jeden Vektorlayer derselben Aufnahme angewendet werden. Das Urteil 'failed' ist hier eine Antwort, kein Fehler.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/estimate_alignment.py" />
            <source>coregister,registration,shift,offset,displacement,accuracy,solution,tie points</source>
            <translation>Koregistrierung,Registrierung,Verschiebung,Versatz,Genauigkeit,Lösung,Verknüpfungspunkte</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>Install engine</source>
            <translation>Engine installieren</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>Setup</source>
            <translation>Einrichtung</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>Installs the Python packages that Coregix's engine needs, in an environment of its own</source>
            <translation>Installiert die Python-Pakete, die die Engine von Coregix braucht, in einer eigenen Umgebung</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>Installs the Python packages that Coregix's engine needs (about 600 MB, downloaded with pip) in an environment of its own, in the folder of the QGIS profile. Neither QGIS nor the system's Python is changed. An environment that is complete already is left as it is.</source>
            <translation>Installiert die Python-Pakete, die die Engine von Coregix braucht (etwa 600 MB, mit pip heruntergeladen), in einer eigenen Umgebung im Verzeichnis des QGIS-Profils. Weder QGIS noch das Python des Systems wird verändert. Eine bereits vollständige Umgebung bleibt, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>The interpreter to make the environment with. By default Coregix looks for one.</source>
            <translation>Der Interpreter, mit dem die Umgebung erzeugt wird. Standardmäßig sucht Coregix einen.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>install,setup,dependencies,environment,python,rasterio,simpleitk</source>
            <translation>installieren,Einrichtung,Abhängigkeiten,Umgebung,Python,rasterio,SimpleITK</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>Python to build from</source>
            <translation>Python als Grundlage</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>Installing into {}</source>
            <translation>Installation in {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/many_rasters.py" />
            <source>Rasters to move</source>
            <translation>Zu verschiebende Raster</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/many_rasters.py" />
            <source>Folder of moved rasters</source>
            <translation>Verzeichnis der verschobenen Raster</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/many_rasters.py" />
            <source>Moved rasters</source>
            <translation>Verschobene Raster</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/many_rasters.py" />
            <source>There is no input raster that can be loaded.</source>
            <translation>Es gibt kein Eingaberaster, das geladen werden kann.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/move_by_numbers.py" />
            <source>All of them move by the same numbers, each about its own middle.</source>
            <translation>Alle werden um dieselben Zahlen bewegt, jedes um seine eigene Mitte.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/move_by_numbers.py" />
            <source>NAME_shifted.tif of each raster is written there.</source>
            <translation>NAME_shifted.tif jedes Rasters wird dorthin geschrieben.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/move_by_numbers.py" />
            <source>Move rasters by numbers</source>
            <translation>Raster um Zahlen bewegen</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/move_by_numbers.py" />
            <source>Shifts, turns and scales rasters by known numbers, without matching</source>
            <translation>Verschiebt, dreht und skaliert Raster um bekannte Zahlen, ohne Vergleich</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/move_by_numbers.py" />
            <source>Moves rasters by numbers that are known, in map units or in metres, without looking at what they show. By default no pixel is changed: the file's georeferencing is corrected.</source>
            <translation>Bewegt Raster um bekannte Zahlen, in Karteneinheiten oder in Metern, ohne anzusehen, was sie zeigen. Standardmäßig wird kein Pixel verändert: die Georeferenzierung der Datei wird korrigiert.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/move_by_numbers.py" />
            <source>shift,move,translate,offset,rotate,scale,georeferencing,geotransform,many,batch</source>
            <translation>verschieben,bewegen,Versatz,drehen,skalieren,Georeferenzierung,Geotransformation,viele,Stapel</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>The raster to align. All its bands are written.</source>
            <translation>Das auszurichtende Raster. Alle seine Kanäle werden geschrieben.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Verdict (good, doubtful or failed)</source>
            <translation>Urteil (good, doubtful oder failed)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Transform model</source>
            <translation>Transformationsmodell</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Shift in x (map units)</source>
            <translation>Verschiebung in x (Karteneinheiten)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Shift in y (map units)</source>
            <translation>Verschiebung in y (Karteneinheiten)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Shift in pixels</source>
            <translation>Verschiebung in Pixeln</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Rotation in degrees</source>
            <translation>Drehung in Grad</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Metric before</source>
            <translation>Metrik vorher</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Metric after</source>
            <translation>Metrik nachher</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>RMSE of the tie points' displacements before (fixed pixels)</source>
            <translation>RMSE der Versätze der Verknüpfungspunkte vorher (Pixel des fixen Rasters)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Expected error of the transform (RMSE, fixed pixels)</source>
            <translation>Erwarteter Fehler der Transformation (RMSE, Pixel des fixen Rasters)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Moving raster</source>
            <translation>Bewegtes Raster</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>The raster that lies where it should.</source>
            <translation>Das Raster, das richtig liegt.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>A point layer of the places where the alignment was measured. Its arrows are the residuals: what is left between the two rasters, exaggerated by the factor in the legend.</source>
            <translation>Ein Punktlayer der Stellen, an denen die Ausrichtung gemessen wurde. Seine Pfeile sind die Residuen: was zwischen den beiden Rastern übrig bleibt, überhöht um den Faktor in der Legende.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>A JSON file of the transform and of how well it fits.</source>
            <translation>Eine JSON-Datei der Transformation und ihrer Güte.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>The tie points as a file that QGIS's georeferencer reads, those that don't agree switched off.</source>
            <translation>Die Verknüpfungspunkte als Datei, die die Georeferenzierung von QGIS liest; die nicht übereinstimmenden sind abgeschaltet.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>A page to hand on or to print: verdict, accuracy, map, and who made it; then figures of the rasters before and after.</source>
            <translation>Eine Seite zum Weitergeben oder Drucken: Urteil, Genauigkeit, Karte und wer sie erstellt hat; danach Abbildungen der Raster vorher und nachher.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>The moving and the fixed raster are the same band of '{}'. Choose two rasters, or two bands of one.</source>
            <translation>Das bewegte und das fixe Raster sind derselbe Kanal von '{}'. Zwei Raster wählen, oder zwei Kanäle eines Rasters.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>An area to use, or to ignore (clouds), in the registration: polygons, or a raster's pixels other than 0. The output is not masked.</source>
            <translation>Eine Fläche, die bei der Registrierung verwendet oder ignoriert werden soll (Wolken): Polygone, oder die Pixel eines Rasters ungleich 0. Die Ausgabe wird nicht maskiert.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Tie points</source>
            <translation>Verknüpfungspunkte</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Tie points for the georeferencer</source>
            <translation>Verknüpfungspunkte für die Georeferenzierung</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>QGIS georeferencer points (*.points)</source>
            <translation>QGIS-Passpunktdateien (*.points)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Report (HTML)</source>
            <translation>Bericht (HTML)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>HTML files (*.html)</source>
            <translation>HTML-Dateien (*.html)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Author of the report</source>
            <translation>Autor des Berichts</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>By default the project's author.</source>
            <translation>Standardmäßig der Autor des Projekts.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>By default that of the first contact in the project's metadata.</source>
            <translation>Standardmäßig die des ersten Kontakts in den Metadaten des Projekts.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Mask</source>
            <translation>Maske</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Transform model: {}</source>
            <translation>Transformationsmodell: {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Organisation of the author</source>
            <translation>Organisation des Autors</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Told on the report's first page.</source>
            <translation>Wird auf der ersten Seite des Berichts genannt.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>The mask '{}' can't be loaded.</source>
            <translation>Die Maske '{}' kann nicht geladen werden.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>The raster that would be aligned.</source>
            <translation>Das Raster, das ausgerichtet würde.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Edge proxies of the fixed raster</source>
            <translation>Kantenbild des fixen Rasters</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Edge proxies of the moving raster</source>
            <translation>Kantenbild des bewegten Rasters</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Mask of the fixed raster</source>
            <translation>Maske des fixen Rasters</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Mask of the moving raster</source>
            <translation>Maske des bewegten Rasters</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Registration images</source>
            <translation>Registrierungsbilder</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Writes the edge proxies and masks that an alignment would see</source>
            <translation>Schreibt die Kantenbilder und Masken, die eine Ausrichtung sehen würde</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Writes what an alignment of the two rasters would see: their edge proxies (or intensities) on one grid, and masks of the valid pixels. Where the edge images have nothing in common, no alignment can be found.</source>
            <translation>Schreibt, was eine Ausrichtung der beiden Raster sehen würde: ihre Kantenbilder (oder Intensitäten) auf einem gemeinsamen Gitter und Masken der gültigen Pixel. Wo die Kantenbilder nichts gemeinsam haben, kann keine Ausrichtung gefunden werden.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>By default, and at the finest, the pixel size of the alignment.</source>
            <translation>Standardmäßig die Pixelgröße der Ausrichtung; feiner geht es nicht.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>fixed_reg.tif, moving_reg.tif, fixed_mask.tif and moving_mask.tif are written there.</source>
            <translation>fixed_reg.tif, moving_reg.tif, fixed_mask.tif und moving_mask.tif werden dorthin geschrieben.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>The pixel size (RESOLUTION) is {:g}, but the moving raster is only {:g} x {:g} wide and high, in units of its CRS: nothing of it would be seen.</source>
            <translation>Die Pixelgröße (RESOLUTION) ist {:g}, aber das bewegte Raster ist nur {:g} x {:g} breit und hoch, in Einheiten seines KBS: nichts davon wäre zu sehen.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>edges,gradient,proxy,mask,overlap,preview,registration</source>
            <translation>Kanten,Gradient,Kantenbild,Maske,Überlappung,Vorschau,Registrierung</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Pixel size (units of the moving raster's CRS)</source>
            <translation>Pixelgröße (Einheiten des KBS des bewegten Rasters)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Folder of the images</source>
            <translation>Verzeichnis der Bilder</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Share of the smaller raster inside the other</source>
            <translation>Anteil des kleineren Rasters innerhalb des anderen</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Trim edges</source>
            <translation>Ränder beschneiden</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Raster tools</source>
            <translation>Rasterwerkzeuge</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Turns the pixels of a raster along invalid ones into nodata</source>
            <translation>Setzt die Pixel eines Rasters entlang ungültiger auf den Leerwert</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Turns all pixels within some rows and columns of an invalid pixel into nodata, in all bands: the ragged or blended rim that scanners, mosaics and resampling leave. The raster's own border is no invalid pixel.</source>
            <translation>Setzt alle Pixel, die höchstens einige Zeilen und Spalten von einem ungültigen Pixel entfernt sind, in allen Kanälen auf den Leerwert: den ausgefransten oder vermischten Saum, den Scanner, Mosaike und Abtastung hinterlassen. Die Grenze des Rasters selbst zählt nicht als ungültiges Pixel.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Raster to trim</source>
            <translation>Zu beschneidendes Raster</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>All its bands are trimmed alike.</source>
            <translation>Alle seine Kanäle werden gleich beschnitten.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>The input's file is replaced once the result is complete; no output is given then.</source>
            <translation>Die Datei der Eingabe wird ersetzt, sobald das Ergebnis vollständig ist; eine Ausgabe wird dann nicht angegeben.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Trimmed raster</source>
            <translation>Beschnittenes Raster</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>edge,border,collar,nodata,erode,clip,artefact</source>
            <translation>Kante,Rand,Saum,Leerwert,Erosion,beschneiden,Artefakt</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Replace the input raster</source>
            <translation>Eingaberaster ersetzen</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Pixels trimmed</source>
            <translation>Abgeschnittene Pixel</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Give an output, or choose to replace the input raster.</source>
            <translation>Eine Ausgabe angeben oder das Ersetzen des Eingaberasters wählen.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Pixels trimmed: {}</source>
            <translation>Abgeschnittene Pixel: {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/checks.py" />
            <source>{} names {}, which GDAL doesn't know of this format.</source>
            <translation>{} nennt {}, was GDAL für dieses Format nicht kennt.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/checks.py" />
            <source>{} is {}, but the layer '{}' has only {} x {} pixels: nothing would be left.</source>
            <translation>{} ist {}, aber der Layer '{}' hat nur {} x {} Pixel: nichts bliebe übrig.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/checks.py" />
            <source>{} is {}, but the layer '{}' has the bands 1 to {}.</source>
            <translation>{} ist {}, aber der Layer '{}' hat die Kanäle 1 bis {}.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>automatic</source>
            <translation>automatisch</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>translation</source>
            <translation>Verschiebung</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>rigid</source>
            <translation>starr</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>similarity</source>
            <translation>Ähnlichkeit</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>affine</source>
            <translation>affin</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>projective</source>
            <translation>projektiv</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>polynomial of 2nd degree</source>
            <translation>Polynom 2. Grades</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>polynomial of 3rd degree</source>
            <translation>Polynom 3. Grades</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>local</source>
            <translation>lokal</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>moving raster</source>
            <translation>bewegtes Raster</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>fixed raster</source>
            <translation>fixes Raster</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>neither</source>
            <translation>keines</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>both</source>
            <translation>beide</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>map units</source>
            <translation>Karteneinheiten</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>metres on the ground</source>
            <translation>Meter am Boden</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>use its area alone</source>
            <translation>nur ihre Fläche verwenden</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>ignore its area</source>
            <translation>ihre Fläche auslassen</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>nearest neighbour</source>
            <translation>nächster Nachbar</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>bilinear</source>
            <translation>bilinear</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>cubic</source>
            <translation>kubisch</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>Lanczos</source>
            <translation>Lanczos</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>none (pixels as they are)</source>
            <translation>keine (Pixel bleiben, wie sie sind)</translation>
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
            <translation>Leerwert der Eingabe</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Every pixel of the input is valid</source>
            <translation>Jedes Pixel der Eingabe ist gültig</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Band of the moving raster</source>
            <translation>Kanal des bewegten Rasters</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Nodata value of the moving raster</source>
            <translation>Leerwert des bewegten Rasters</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Band of the fixed raster</source>
            <translation>Kanal des fixen Rasters</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Nodata value of the fixed raster</source>
            <translation>Leerwert des fixen Rasters</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Choose the bands that agree most, in place of those given</source>
            <translation>Die am besten übereinstimmenden Kanäle statt der angegebenen wählen</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Output grid</source>
            <translation>Ausgabegitter</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Resampling</source>
            <translation>Abtastung</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Nodata value of the output</source>
            <translation>Leerwert der Ausgabe</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Rasters in which every pixel is valid</source>
            <translation>Raster, in denen jedes Pixel gültig ist</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Register edge proxies instead of intensities</source>
            <translation>Kantenbilder statt Intensitäten registrieren</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>First guess: shift x,y of the moving raster (map units)</source>
            <translation>Näherung: Verschiebung x,y des bewegten Rasters (Karteneinheiten)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>First guess: georeferencer points</source>
            <translation>Näherung: Passpunkte der Georeferenzierung</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Match the images (otherwise the points alone are used)</source>
            <translation>Bilder einander zuordnen (sonst werden allein die Punkte verwendet)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Use of the area of the mask</source>
            <translation>Verwendung der Maskenfläche</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Raster that the mask belongs to</source>
            <translation>Raster, zu dem die Maske gehört</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Clip fixed to moving</source>
            <translation>Fixes Raster zuschneiden</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Enforce mutual valid mask</source>
            <translation>Gemeinsame Gültigkeitsmaske erzwingen</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Minimum valid fraction</source>
            <translation>Mindestanteil gültiger Pixel</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Split factor k (2^k chunks)</source>
            <translation>Teilungsfaktor k (2^k Blöcke)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Solve resolutions, coarse to fine (such as 8,4,0)</source>
            <translation>Auflösungen der Lösung, grob bis fein (etwa 8,4,0)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Output format</source>
            <translation>Ausgabeformat</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Creation options, as in COMPRESS=ZSTD|BLOCKXSIZE=256</source>
            <translation>Erzeugungsoptionen, etwa COMPRESS=ZSTD|BLOCKXSIZE=256</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Build overviews in the output</source>
            <translation>Übersichten (Pyramiden) in der Ausgabe erzeugen</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Memory limit in megabytes</source>
            <translation>Speichergrenze in Megabyte</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Trim pixels along invalid ones</source>
            <translation>Pixel entlang ungültiger abschneiden</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Edge trim: depth in pixels</source>
            <translation>Randbeschnitt: Tiefe in Pixeln</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Edge trim: detection band</source>
            <translation>Randbeschnitt: Erkennungskanal</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Edge trim: invalid below</source>
            <translation>Randbeschnitt: ungültig unter</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Edge trim: invalid above</source>
            <translation>Randbeschnitt: ungültig über</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Write the output even of a failed alignment</source>
            <translation>Ausgabe auch bei fehlgeschlagener Ausrichtung schreiben</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Keep temporary files</source>
            <translation>Temporäre Dateien behalten</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Folder for temporary files</source>
            <translation>Verzeichnis für temporäre Dateien</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Log each step of the registration</source>
            <translation>Jeden Schritt der Registrierung protokollieren</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Shift along x (east)</source>
            <translation>Verschiebung entlang x (Osten)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Shift along y (north)</source>
            <translation>Verschiebung entlang y (Norden)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Unit of the shift</source>
            <translation>Einheit der Verschiebung</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Rotation in degrees, counterclockwise</source>
            <translation>Drehung in Grad, gegen den Uhrzeigersinn</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Scale factor</source>
            <translation>Maßstabsfaktor</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Band of the moving raster used for the registration.</source>
            <translation>Für die Registrierung verwendeter Kanal des bewegten Rasters.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Band of the fixed raster used for the registration.</source>
            <translation>Für die Registrierung verwendeter Kanal des fixen Rasters.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Tries the bands of each and takes the two that agree most.</source>
            <translation>Probiert die Kanäle beider Raster und nimmt die zwei, die am besten übereinstimmen.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>QGIS georeferencer points (*.points *.csv *.txt)</source>
            <translation>QGIS-Passpunktdateien (*.points *.csv *.txt)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Band whose values tell which pixels are invalid.</source>
            <translation>Kanal, dessen Werte zeigen, welche Pixel ungültig sind.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/setting_parameter.py" />
            <source>{} is '{}', but must be one of {}.</source>
            <translation>{} ist '{}', muss aber einer dieser Werte sein: {}.</translation>
        </message>
        <message>
            <location filename="../ui/controller.py" />
            <source>Write aligned raster</source>
            <translation>Ausgerichtetes Raster schreiben</translation>
        </message>
        <message>
            <location filename="../ui/controller.py" />
            <source>Write it all the same?</source>
            <translation>Trotzdem schreiben?</translation>
        </message>
        <message>
            <location filename="../ui/controller.py" />
            <source>The images don't match: what is written may lie anywhere. {}</source>
            <translation>Die Bilder passen nicht zusammen: was geschrieben wird, kann irgendwo liegen. {}</translation>
        </message>
        <message>
            <location filename="../ui/controller.py" />
            <source>{} is there already, and would be replaced.</source>
            <translation>{} ist bereits vorhanden und würde ersetzt.</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>Stages</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>1  Estimate</source>
            <translation>1  Schätzen</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>2  Check and write</source>
            <translation>2  Prüfen und schreiben</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>How the dock is used.</source>
            <translation>Wie dieses Fenster benutzt wird.</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>Judge what was found, and write it.</source>
            <translation>Prüfen, was gefunden wurde, und es schreiben.</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>Estimate first: there is nothing to check or to write yet.</source>
            <translation>Zuerst schätzen: noch gibt es nichts zu prüfen oder zu schreiben.</translation>
        </message>
        <message>
            <location filename="../ui/map/aligned.py" />
            <source>aligned</source>
            <translation>ausgerichtet</translation>
        </message>
        <message>
            <location filename="../ui/map/aligned.py" />
            <source>The aligned raster can't be shown: {}</source>
            <translation>Das ausgerichtete Raster kann nicht gezeigt werden: {}</translation>
        </message>
        <message>
            <location filename="../ui/map/mask_drawing.py" />
            <source>Coregix mask</source>
            <translation>Coregix-Maske</translation>
        </message>
        <message>
            <location filename="../ui/panels/advanced_panel.py" />
            <source>Settings of the estimate</source>
            <translation>Einstellungen der Schätzung</translation>
        </message>
        <message>
            <location filename="../ui/panels/advanced_panel.py" />
            <source>An area to use, or to ignore (clouds), in the registration.</source>
            <translation>Eine Fläche, die bei der Registrierung verwendet oder ignoriert werden soll (Wolken).</translation>
        </message>
        <message>
            <location filename="../ui/panels/advanced_panel.py" />
            <source>Draw…</source>
            <translation>Zeichnen…</translation>
        </message>
        <message>
            <location filename="../ui/panels/advanced_panel.py" />
            <source>Draw a mask on the map: click its corners, and end with the right button.</source>
            <translation>Eine Maske auf der Karte zeichnen: ihre Ecken anklicken und mit der rechten Maustaste abschließen.</translation>
        </message>
        <message>
            <location filename="../ui/panels/advanced_panel.py" />
            <source>Reset all settings</source>
            <translation>Alles zurücksetzen</translation>
        </message>
        <message>
            <location filename="../ui/panels/advanced_panel.py" />
            <source>Set every setting of the estimate and of the output back to its default.</source>
            <translation>Alle Einstellungen der Schätzung und der Ausgabe auf ihren Standard zurücksetzen.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Apply what was found to all bands of the moving raster, and load the result.</source>
            <translation>Wendet das Gefundene auf alle Kanäle des bewegten Rasters an und lädt das Ergebnis.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>It is being written.</source>
            <translation>Es wird gerade geschrieben.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Estimate first: what was found is what is written.</source>
            <translation>Zuerst schätzen: geschrieben wird, was gefunden wurde.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>There is no preview of these layers yet.</source>
            <translation>Es gibt noch keine Vorschau dieser Layer.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Output settings</source>
            <translation>Ausgabeeinstellungen</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>[Temporary file]</source>
            <translation>[Temporäre Datei]</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>The aligned raster. Left empty, a temporary file is made.</source>
            <translation>Das ausgerichtete Raster. Bleibt das Feld leer, wird eine temporäre Datei erzeugt.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Output file</source>
            <translation>Ausgabedatei</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Stop writing; nothing is left behind.</source>
            <translation>Das Schreiben abbrechen; nichts bleibt zurück.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Report, solution, tie points, or the command that repeats this alignment.</source>
            <translation>Bericht, Lösung, Verknüpfungspunkte oder der Befehl, der diese Ausrichtung wiederholt.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Open report</source>
            <translation>Bericht öffnen</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Save solution…</source>
            <translation>Lösung speichern…</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Save georeferencer points…</source>
            <translation>Passpunkte speichern…</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Save tie points as a layer…</source>
            <translation>Verknüpfungspunkte als Layer speichern…</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Copy as qgis_process command</source>
            <translation>Als qgis_process-Befehl kopieren</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Copy as Python</source>
            <translation>Als Python kopieren</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Write anyway…</source>
            <translation>Trotzdem schreiben…</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Written: {}</source>
            <translation>Geschrieben: {}</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>The engine is missing</source>
            <translation>Die Engine fehlt</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Install the engine</source>
            <translation>Engine installieren</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Download the packages and set them up; QGIS stays usable meanwhile.</source>
            <translation>Lädt die Pakete herunter und richtet sie ein; QGIS bleibt währenddessen benutzbar.</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Stop the installation; what was begun is removed.</source>
            <translation>Die Installation abbrechen; Begonnenes wird entfernt.</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>A Python that has numpy, rasterio, SimpleITK and matplotlib already.</source>
            <translation>Ein Python, das numpy, rasterio, SimpleITK und matplotlib schon hat.</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Or use this Python instead</source>
            <translation>Oder dieses Python verwenden</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>What the installation says.</source>
            <translation>Was die Installation meldet.</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Copy the log</source>
            <translation>Protokoll kopieren</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Copy the log to the clipboard, to report a problem.</source>
            <translation>Das Protokoll in die Zwischenablage kopieren, um ein Problem zu melden.</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Coregix needs the Python packages {} (about 600 MB on disk, downloaded with pip). They go into an environment of their own, {}; neither QGIS nor the system's Python is changed.</source>
            <translation>Coregix braucht die Python-Pakete {} (etwa 600 MB auf der Platte, mit pip heruntergeladen). Sie kommen in eine eigene Umgebung, {}; weder QGIS noch das Python des Systems wird verändert.</translation>
        </message>
        <message>
            <location filename="../ui/panels/estimate_panel.py" />
            <source>Estimate</source>
            <translation>Schätzen</translation>
        </message>
        <message>
            <location filename="../ui/panels/estimate_panel.py" />
            <source>Stop the estimate.</source>
            <translation>Die Schätzung abbrechen.</translation>
        </message>
        <message>
            <location filename="../ui/panels/estimate_panel.py" />
            <source>Find how the moving raster has to move. Nothing is written yet.</source>
            <translation>Findet, wie das bewegte Raster zu verschieben ist. Es wird noch nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../ui/panels/estimate_panel.py" />
            <source>Choose two rasters first.</source>
            <translation>Zuerst zwei Raster wählen.</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>Moving</source>
            <translation>Bewegt</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>Fixed</source>
            <translation>Fix</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>Swap</source>
            <translation>Tauschen</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>Exchange the moving and the fixed raster.</source>
            <translation>Das bewegte und das fixe Raster vertauschen.</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>Load two rasters: the one to align, and one that lies where it should.</source>
            <translation>Zwei Raster laden: das auszurichtende und eines, das richtig liegt.</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>There is only one raster in the project. Load the other one, to be aligned or to align it to.</source>
            <translation>Im Projekt gibt es nur ein Raster. Das andere laden: das auszurichtende oder das, an dem ausgerichtet wird.</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>less</source>
            <translation>weniger</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>more…</source>
            <translation>mehr…</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>Try the sample pair</source>
            <translation>Beispielpaar ausprobieren</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Estimate first: then there is an aligned raster to look at.</source>
            <translation>Zuerst schätzen: dann gibt es ein ausgerichtetes Raster zu betrachten.</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>The aligned raster is written, and a layer of the project like any other.</source>
            <translation>Das ausgerichtete Raster ist geschrieben und ein Layer des Projekts wie jeder andere.</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>There is no map to look at it on.</source>
            <translation>Es gibt keine Karte, auf der es zu betrachten wäre.</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Swipe</source>
            <translation>Wischen</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>left | right</source>
            <translation>links | rechts</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>above / below</source>
            <translation>oben / unten</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Whether the line of the swipe is upright or level.</source>
            <translation>Ob die Wischlinie senkrecht oder waagerecht ist.</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Line of the swipe</source>
            <translation>Wischlinie</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Blink</source>
            <translation>Blinken</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Opacity</source>
            <translation>Deckkraft</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>On the map, the aligned raster on one side of a line and the fixed one on the other. Drag the line; hold Space to see the fixed raster alone.</source>
            <translation>Auf der Karte das ausgerichtete Raster auf einer Seite einer Linie und das fixe auf der anderen. Die Linie ziehen; Leertaste gedrückt halten, um nur das fixe Raster zu sehen.</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Switch the aligned raster off and on by turns.</source>
            <translation>Das ausgerichtete Raster abwechselnd aus- und einblenden.</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Opacity of the aligned raster on the map.</source>
            <translation>Deckkraft des ausgerichteten Rasters auf der Karte.</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>⚠ {} has a collar of {:g} without a nodata tag, taken as nodata.</source>
            <translation>⚠ {}: Saum mit dem Wert {:g} ohne Leerwertangabe, als Leerwert behandelt.</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>every pixel valid</source>
            <translation>jedes Pixel gültig</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>no nodata</source>
            <translation>kein Leerwert</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>Overlap {:.0%} of the smaller raster, {:.0%} of it valid in both.</source>
            <translation>Überlappung {:.0%} des kleineren Rasters, davon {:.0%} in beiden gültig.</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>⚠ Little overlap: check both CRSs, or crop the rasters to what they share.</source>
            <translation>⚠ Wenig Überlappung: das KBS beider Raster prüfen oder die Raster auf das Gemeinsame zuschneiden.</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>⚠ Very different pixel sizes: the alignment is as fine as the coarser raster allows.</source>
            <translation>⚠ Sehr verschiedene Pixelgrößen: die Ausrichtung ist so fein, wie es das gröbere Raster erlaubt.</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>nodata {:g} as given</source>
            <translation>Leerwert {:g} (vorgegeben)</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>nodata {:g}</source>
            <translation>Leerwert {:g}</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>nodata {:g} as found</source>
            <translation>Leerwert {:g} (gefunden)</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>{}: band {}, {}, pixels of {}, {}</source>
            <translation>{}: Kanal {}, {}, Pixel von {}, {}</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>valid pixels told by its {}</source>
            <translation>gültige Pixel laut {}</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Settings that were kept under a name, of the estimate and of the output.</source>
            <translation>Einstellungen der Schätzung und der Ausgabe, die unter einem Namen gespeichert wurden.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Preset</source>
            <translation>Vorgabe</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Keep settings</source>
            <translation>Einstellungen speichern</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Keep the present settings under a name.</source>
            <translation>Die jetzigen Einstellungen unter einem Namen speichern.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Forget preset</source>
            <translation>Vorgabe löschen</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Name of the preset</source>
            <translation>Name der Vorgabe</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Forget the preset that is shown.</source>
            <translation>Die angezeigte Vorgabe löschen.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Choose the preset to be forgotten first.</source>
            <translation>Zuerst die zu löschende Vorgabe wählen.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Estimate first: then there is something to compare.</source>
            <translation>Zuerst schätzen: dann gibt es etwas zu vergleichen.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Choose two rasters.</source>
            <translation>Zwei Raster wählen.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>No preview.</source>
            <translation>Keine Vorschau.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Computing the preview…</source>
            <translation>Vorschau wird berechnet…</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Hold Space to see the fixed raster alone.</source>
            <translation>Leertaste gedrückt halten, um nur das fixe Raster zu sehen.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>What the preview shows: what is held against one another, or what is valid.</source>
            <translation>Was die Vorschau zeigt: was miteinander verglichen wird oder was gültig ist.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Both, one over the other</source>
            <translation>Beide übereinander</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Masks: what is valid</source>
            <translation>Masken: was gültig ist</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Show the preview in a window of its own, or in the dock again.</source>
            <translation>Die Vorschau in einem eigenen Fenster oder wieder angedockt zeigen.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Preview in a window of its own</source>
            <translation>Vorschau in eigenem Fenster</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Linked</source>
            <translation>Gekoppelt</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>fixed</source>
            <translation>fix</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>moving</source>
            <translation>bewegt</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>The preview and the map keep the same ground in the middle, whichever of them is moved.</source>
            <translation>Vorschau und Karte behalten dasselbe Gelände in der Mitte, gleich welche von beiden verschoben wird.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>There is no map to be linked to.</source>
            <translation>Es gibt keine Karte, mit der sie gekoppelt werden könnte.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>The moving raster where the estimate puts it; unchecked: as it lies now.</source>
            <translation>Das bewegte Raster dort, wohin die Schätzung es legt; nicht angekreuzt: wie es jetzt liegt.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Where the two were compared. The arrows are what is left, so many times longer.</source>
            <translation>Verknüpfungspunkte: wo die beiden verglichen wurden. Die Pfeile sind die Residuen, um diesen Faktor verlängert.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Tie points, arrows × {:g}</source>
            <translation>Punkte, Pfeile × {:g}</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_window.py" />
            <source>Coregix preview</source>
            <translation>Coregix-Vorschau</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>Open raster…</source>
            <translation>Raster öffnen…</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>Choose bands that show similar things in both rasters.</source>
            <translation>Kanäle wählen, die in beiden Rastern Ähnliches zeigen.</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>as in the file</source>
            <translation>wie in der Datei</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>Value of invalid pixels, where the file lacks it or is wrong.</source>
            <translation>Wert ungültiger Pixel, wenn er in der Datei fehlt oder falsch ist.</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>Open raster</source>
            <translation>Raster öffnen</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>{}: layer</source>
            <translation>{}: Layer</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>{}: band</source>
            <translation>{}: Kanal</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>{}: nodata value</source>
            <translation>{}: Leerwert</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>{}: open raster</source>
            <translation>{}: Raster öffnen</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>Band</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>Nodata</source>
            <translation>Leerwert</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>'{}' can't be opened as a raster.</source>
            <translation>'{}' kann nicht als Raster geöffnet werden.</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Choose the bands that agree most</source>
            <translation>Am besten übereinstimmende Kanäle wählen</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Give a first guess</source>
            <translation>Näherung angeben</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Choose a mask</source>
            <translation>Maske wählen</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Numbers</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Good</source>
            <translation>Gut</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Doubtful</source>
            <translation>Zweifelhaft</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Expected error {}, model {}.</source>
            <translation>Erwarteter Fehler {}, Modell {}.</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Rotation</source>
            <translation>Drehung</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Scale</source>
            <translation>Skalierung</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>RMSE before</source>
            <translation>RMSE vorher</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Expected error (RMSE)</source>
            <translation>Erwarteter Fehler (RMSE)</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>What the verdict suggests. The estimate is made again where nothing else is needed.</source>
            <translation>Was das Urteil nahelegt. Es wird neu geschätzt, wenn nichts weiter nötig ist.</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Use model {}</source>
            <translation>Modell {} verwenden</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>{:.4f}°</source>
            <translation>{:.4f}°</translation>
        </message>
        <message>
            <location filename="../ui/panels/setting_fields.py" />
            <source>default</source>
            <translation>Standard</translation>
        </message>
        <message>
            <location filename="../ui/work/announce.py" />
            <source>{} is written. Verdict: {}.</source>
            <translation>{} ist geschrieben. Urteil: {}.</translation>
        </message>
        <message>
            <location filename="../ui/work/announce.py" />
            <source>Zoom to</source>
            <translation>Zoomen auf</translation>
        </message>
        <message>
            <location filename="../ui/work/announce.py" />
            <source>Open folder</source>
            <translation>Verzeichnis öffnen</translation>
        </message>
        <message>
            <location filename="../ui/work/commit.py" />
            <source>{} aligned</source>
            <translation>{} ausgerichtet</translation>
        </message>
        <message>
            <location filename="../ui/work/commit.py" />
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <location filename="../ui/work/commit.py" />
            <source>The solution can't be kept: {}</source>
            <translation>Die Lösung kann nicht abgelegt werden: {}</translation>
        </message>
        <message>
            <location filename="../ui/work/engine_setup.py" />
            <source>Look for the Coregix engine</source>
            <translation>Coregix-Engine suchen</translation>
        </message>
        <message>
            <location filename="../ui/work/engine_setup.py" />
            <source>Install the Coregix engine</source>
            <translation>Coregix-Engine installieren</translation>
        </message>
        <message>
            <location filename="../ui/work/engine_setup.py" />
            <source>Installed.</source>
            <translation>Installiert.</translation>
        </message>
        <message>
            <location filename="../ui/work/estimate.py" />
            <source>Coregix estimate</source>
            <translation>Coregix-Schätzung</translation>
        </message>
        <message>
            <location filename="../ui/work/sample.py" />
            <source>Sample: moving</source>
            <translation>Beispiel: bewegt</translation>
        </message>
        <message>
            <location filename="../ui/work/sample.py" />
            <source>Sample: fixed</source>
            <translation>Beispiel: fix</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>The report is being made…</source>
            <translation>Bericht wird erstellt…</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>Coregix report</source>
            <translation>Coregix-Bericht</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>The solution can't be saved: {}</source>
            <translation>Die Lösung kann nicht gespeichert werden: {}</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>The points can't be saved: {}</source>
            <translation>Die Passpunkte können nicht gespeichert werden: {}</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>The tie points can't be saved: {}</source>
            <translation>Die Verknüpfungspunkte können nicht gespeichert werden: {}</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>No browser opens the report {}.</source>
            <translation>Kein Browser öffnet den Bericht {}.</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>There is no report: {}</source>
            <translation>Es gibt keinen Bericht: {}</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>Save solution</source>
            <translation>Lösung speichern</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>Save georeferencer points</source>
            <translation>Passpunkte speichern</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>Save tie points</source>
            <translation>Verknüpfungspunkte speichern</translation>
        </message>
        <message>
            <location filename="../core/images/sampling.py" />
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <location filename="../core/jobs/apply_to_vector.py" />
            <source>Moving features</source>
            <translation>Objekte verschieben</translation>
        </message>
        <message>
            <location filename="../core/jobs/assess.py" />
            <source>The rasters lie {:.2f} fixed pixels ({:.4g} map units) apart (RMSE)</source>
            <translation>Die Raster liegen {:.2f} Pixel des fixen Rasters ({:.4g} Karteneinheiten) auseinander (RMSE)</translation>
        </message>
        <message>
            <location filename="../core/jobs/assess.py" />
            <source>{}: align them.</source>
            <translation>{}: bitte ausrichten.</translation>
        </message>
        <message>
            <location filename="../core/jobs/assess.py" />
            <source>How well they line up can't be told. {}</source>
            <translation>Wie gut sie aufeinander liegen, lässt sich nicht sagen. {}</translation>
        </message>
        <message>
            <location filename="../core/jobs/assess.py" />
            <source>{}.</source>
            <translation>{}.</translation>
        </message>
        <message>
            <location filename="../core/registration/bands.py" />
            <source>Choosing bands</source>
            <translation>Kanäle wählen</translation>
        </message>
        <message>
            <location filename="../core/registration/false_friends.py" />
            <source>straight lines along the rows or columns</source>
            <translation>gerade Linien entlang der Zeilen oder Spalten</translation>
        </message>
        <message>
            <location filename="../core/registration/false_friends.py" />
            <source>what both images have on the same pixels (marks, or one image's clouds)</source>
            <translation>das, was beide Bilder auf denselben Pixeln haben (Markierungen oder die Wolken eines Bildes)</translation>
        </message>
        <message>
            <location filename="../core/registration/point_fit.py" />
            <source>Each of {} picked points is predicted from the others to {:.2f} pixels (RMSE)</source>
            <translation>Jeder der {} gesetzten Punkte wird aus den anderen auf {:.2f} Pixel (RMSE) genau vorhergesagt</translation>
        </message>
        <message>
            <location filename="../core/registration/point_fit.py" />
            <source>{} picked point(s) make the transform and leave none to check it by: compare the result by eye, or pick more.</source>
            <translation>{} gesetzte(r) Punkt(e) bestimmen die Transformation und lassen keinen zur Kontrolle übrig: Ergebnis visuell prüfen oder mehr setzen.</translation>
        </message>
        <message>
            <location filename="../core/registration/point_fit.py" />
            <source>{}, but so few prove little: compare the result by eye, or pick more.</source>
            <translation>{}, aber so wenige beweisen wenig: Ergebnis visuell prüfen oder mehr setzen.</translation>
        </message>
        <message>
            <location filename="../core/registration/point_fit.py" />
            <source>{}: the one in the moving raster at {:.6f}, {:.6f} may be picked wrongly.</source>
            <translation>{}: der im bewegten Raster bei {:.6f}, {:.6f} ist vielleicht falsch gesetzt.</translation>
        </message>
        <message>
            <location filename="../core/registration/refine.py" />
            <source>Matching</source>
            <translation>Zuordnen</translation>
        </message>
        <message>
            <location filename="../core/registration/registration_images.py" />
            <source>Writing registration images</source>
            <translation>Registrierungsbilder schreiben</translation>
        </message>
        <message>
            <location filename="../core/registration/search.py" />
            <source>Searching</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>They may not show the same ground, or too little of it: try other bands, an initial shift, or a mask over clouds and water.</source>
            <translation>Sie zeigen vielleicht nicht dasselbe Gelände oder zu wenig davon: andere Kanäle, eine Näherung der Verschiebung oder eine Maske über Wolken und Wasser versuchen.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{} of {} windows of {} pixels ({:.0%}) agree</source>
            <translation>{} von {} Fenstern zu je {} Pixeln ({:.0%}) stimmen überein</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>there is room for no more, and so few may agree by chance</source>
            <translation>für mehr ist kein Platz; so wenige können auch zufällig übereinstimmen</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the common ground is {} x {} pixels, and {} x {} are the least</source>
            <translation>das gemeinsame Gelände ist {} x {} Pixel groß, nötig sind mindestens {} x {}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}: {}</source>
            <translation>{}: {}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{:.0f} pixels ({:.4g} map units) away the images fit {:.0%} as well.</source>
            <translation>{:.0f} Pixel ({:.4g} Karteneinheiten) entfernt passen die Bilder zu {:.0%} so gut wie hier.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>neighbouring windows are displaced alike, by {:.2f} pixels (RMS)</source>
            <translation>benachbarte Fenster sind gleich versetzt, um {:.2f} Pixel (RMS)</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the expected error is {:.2f} pixels (RMSE): compare the result by eye, or try other bands.</source>
            <translation>der erwartete Fehler beträgt {:.2f} Pixel (RMSE): Ergebnis visuell prüfen oder andere Kanäle versuchen.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the transform did not come to rest, and other places fit nearly as well</source>
            <translation>die Transformation kam nicht zur Ruhe, und andere Stellen passen fast ebenso gut</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>The images don't match for sure: {}, and only if {} {}</source>
            <translation>Die Bilder passen nicht sicher zusammen: {}, und nur unter dieser Annahme: {} {}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the ground repeats: {}</source>
            <translation>das Gelände wiederholt sich: {}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>without that, {} of {} windows do</source>
            <translation>ohne dies sind es {} von {} Fenstern</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, but only by {}; {}. Compare the result by eye, or mask that.</source>
            <translation>{}, aber nur durch {}; {}. Ergebnis visuell prüfen oder dies maskieren.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>Only {}: the images differ much. Compare the result by eye, or try other bands.</source>
            <translation>Nur {}: die Bilder unterscheiden sich stark. Ergebnis visuell prüfen oder andere Kanäle versuchen.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the images are bent, and windows as large don't tell how within them: compare the result by eye.</source>
            <translation>die Bilder sind in sich verzerrt, und so große Fenster zeigen nicht, wie in ihrem Inneren: Ergebnis visuell prüfen.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}; expected error {:.2f} pixels (RMSE).</source>
            <translation>{}; erwarteter Fehler {:.2f} Pixel (RMSE).</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the moving image shows the ground mirrored.</source>
            <translation>das bewegte Bild zeigt das Gelände gespiegelt.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the moving image is turned by {:.0f} degrees from how it is georeferenced.</source>
            <translation>das bewegte Bild ist um {:.0f} Grad gegen seine Georeferenzierung gedreht.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, which model {} does not follow: try model {}.</source>
            <translation>{}, was Modell {} nicht nachbildet: Modell {} versuchen.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}: the images are bent in steps that no smooth model follows.</source>
            <translation>{}: die Bilder sind in Stufen verzerrt, denen kein glattes Modell folgt.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{:.0%} would by chance</source>
            <translation>zufällig wären es {:.0%}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>The images don't match: {}, and {}. {}</source>
            <translation>Die Bilder passen nicht zusammen: {}, und {}. {}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>The images don't match here: {}, but {} Give a first guess.</source>
            <translation>Die Bilder passen hier nicht zusammen: {}, aber {} Näherung angeben.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>The images don't match for sure: {}, {}. {}</source>
            <translation>Die Bilder passen nicht sicher zusammen: {}, {}. {}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, but {} Give a first guess, or compare the result by eye.</source>
            <translation>{}, aber {} Näherung angeben oder Ergebnis visuell prüfen.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, but {} Compare the result by eye.</source>
            <translation>{}, aber {} Ergebnis visuell prüfen.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, but the transform did not come to rest: compare the result by eye.</source>
            <translation>{}, aber die Transformation kam nicht zur Ruhe: Ergebnis visuell prüfen.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}: they alone prove little, but no other place fits. Compare the result by eye.</source>
            <translation>{}: allein beweisen sie wenig, aber keine andere Stelle passt. Ergebnis visuell prüfen.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, but so few matches can't tell how exactly: compare the result by eye.</source>
            <translation>{}, aber so wenige Zuordnungen zeigen nicht, wie genau: Ergebnis visuell prüfen.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, but {}</source>
            <translation>{}, aber {}</translation>
        </message>
        <message>
            <location filename="../core/results/report.py" />
            <source>Drawing the report</source>
            <translation>Bericht wird gezeichnet</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Band (0-based) used for the registration, in both rasters; 'auto' tries the bands of each and takes the two that agree most.</source>
            <translation>Für die Registrierung verwendeter Kanal (ab 0 gezählt) in beiden Rastern; 'auto' probiert die Kanäle beider und nimmt die zwei, die am besten übereinstimmen.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Band (0-based) of the moving raster used for the registration; overrides band_index.</source>
            <translation>Für die Registrierung verwendeter Kanal (ab 0 gezählt) des bewegten Rasters; hat Vorrang vor band_index.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Band (0-based) of the fixed raster used for the registration; overrides band_index.</source>
            <translation>Für die Registrierung verwendeter Kanal (ab 0 gezählt) des fixen Rasters; hat Vorrang vor band_index.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Register gradient magnitudes instead of raw intensities: they agree between sensors, bands and seasons whose brightness does not.</source>
            <translation>Gradientenbeträge statt roher Intensitäten registrieren: sie stimmen zwischen Sensoren, Kanälen und Jahreszeiten überein, deren Helligkeit das nicht tut.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Look only at the part of the fixed raster that the moving raster's bounds cover. Turn it off when the moving raster is placed so wrongly that its bounds miss the ground it shows.</source>
            <translation>Nur den Teil des fixen Rasters betrachten, den die Ausdehnung des bewegten Rasters abdeckt. Abschalten, wenn das bewegte Raster so falsch liegt, dass seine Ausdehnung das gezeigte Gelände verfehlt.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Use only pixels that are valid in both rasters; otherwise each raster keeps a mask of its own.</source>
            <translation>Nur Pixel verwenden, die in beiden Rastern gültig sind; sonst behält jedes Raster seine eigene Maske.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>What the transform may do. 'auto' takes the simplest of the others that predicts left-out matches about as well as any; polynomials are of the 2nd and the 3rd degree; 'local' adds a smooth field of displacements, where terrain or a sensor bends the image.</source>
            <translation>Was die Transformation darf. 'auto' nimmt das einfachste der anderen Modelle, das ausgelassene Zuordnungen etwa so gut wie jedes andere vorhersagt; Polynome sind 2. und 3. Grades; 'local' fügt ein glattes Verschiebungsfeld hinzu, wo Gelände oder Sensor das Bild verzerren.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Value that marks invalid pixels of the moving raster, where its metadata lacks it or is wrong.</source>
            <translation>Wert, der ungültige Pixel des bewegten Rasters kennzeichnet, wenn er in den Metadaten fehlt oder falsch ist.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Value that marks invalid pixels of the fixed raster, where its metadata lacks it or is wrong.</source>
            <translation>Wert, der ungültige Pixel des fixen Rasters kennzeichnet, wenn er in den Metadaten fehlt oder falsch ist.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>The rasters in which each pixel is valid, whatever a nodata tag or a mask says, or looks like a collar or a gap: zeros that are ground, a map's white paper. NaN alone stays invalid.</source>
            <translation>Die Raster, in denen jedes Pixel gültig ist, gleich was eine Leerwertangabe oder eine Maske sagt oder was wie ein Saum oder eine Lücke aussieht: Nullen, die Gelände sind, das weiße Papier einer Karte. Nur NaN bleibt ungültig.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>CRS of the moving raster, where its file lacks it or is wrong.</source>
            <translation>KBS des bewegten Rasters, wenn es in der Datei fehlt oder falsch ist.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>CRS of the fixed raster, where its file lacks it or is wrong.</source>
            <translation>KBS des fixen Rasters, wenn es in der Datei fehlt oder falsch ist.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>First guess: how far east and north (x,y in units of the moving raster's CRS) the moving raster shows the ground from where the fixed one does, as the shift that an alignment reports. The solution is then looked for nearby.</source>
            <translation>Näherung: wie weit östlich und nördlich (x,y in Einheiten des KBS des bewegten Rasters) das bewegte Raster das Gelände zeigt, verglichen mit dem fixen; dieselbe Verschiebung, die eine Ausrichtung angibt. Die Lösung wird dann in der Nähe gesucht.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>First guess: points of QGIS's georeferencer (.points), picked in the moving raster (source) and the fixed one (map). The solution is then looked for nearby; or, where the images are not matched, they alone make it.</source>
            <translation>Näherung: Passpunkte der QGIS-Georeferenzierung (.points), gesetzt im bewegten Raster (Quelle) und im fixen (Karte). Die Lösung wird dann in der Nähe gesucht; werden die Bilder nicht einander zugeordnet, ergibt sie sich allein aus den Punkten.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Match the images. Otherwise the points of the first guess alone make the transform, for images that have nothing in common.</source>
            <translation>Die Bilder einander zuordnen. Sonst bestimmen allein die Punkte der Näherung die Transformation, bei Bildern, die nichts gemeinsam haben.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Area to use or to ignore (clouds) in the registration: polygons (GeoJSON, or what ogr2ogr reads) or a raster (pixels other than 0).</source>
            <translation>Fläche, die bei der Registrierung verwendet oder ignoriert werden soll (Wolken): Polygone (GeoJSON oder was ogr2ogr liest) oder ein Raster (Pixel ungleich 0).</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Whether only the mask's area counts (use), or all but that (ignore).</source>
            <translation>Ob nur die Fläche der Maske zählt (use) oder alles außer ihr (ignore).</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>The raster in which the mask lies right, and from which it hides pixels.</source>
            <translation>Das Raster, in dem die Maske richtig liegt und dessen Pixel sie verdeckt.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Least share of the registration domain that must be valid; above 0, at most 1.</source>
            <translation>Mindestanteil des Registrierungsgebiets, der gültig sein muss; über 0, höchstens 1.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Pixel sizes of the solve from coarse to fine, in CRS units, separated by commas; 0 is the fixed raster's own. By default they are chosen from the rasters.</source>
            <translation>Pixelgrößen der Lösung von grob bis fein, in KBS-Einheiten, durch Kommas getrennt; 0 ist die des fixen Rasters. Standardmäßig werden sie nach den Rastern gewählt.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Write the output even when the alignment failed its own judgement.</source>
            <translation>Die Ausgabe auch dann schreiben, wenn die Ausrichtung nach eigenem Urteil fehlgeschlagen ist.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Folder in which the folder of temporary files is made.</source>
            <translation>Verzeichnis, in dem das Verzeichnis der temporären Dateien erzeugt wird.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Keep the registration images and masks: fixed_reg.tif, moving_reg.tif, fixed_mask.tif, moving_mask.tif.</source>
            <translation>Die Registrierungsbilder und Masken behalten: fixed_reg.tif, moving_reg.tif, fixed_mask.tif, moving_mask.tif.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Log each step of the registration.</source>
            <translation>Jeden Schritt der Registrierung protokollieren.</translation>
        </message>
        <message>
            <location filename="../core/settings/edge_trim.py" />
            <source>Pixels within this many rows and columns of an invalid pixel are trimmed (a square footprint).</source>
            <translation>Pixel, die höchstens so viele Zeilen und Spalten von einem ungültigen Pixel entfernt sind, werden abgeschnitten (quadratische Umgebung).</translation>
        </message>
        <message>
            <location filename="../core/settings/edge_trim.py" />
            <source>Band (0-based) whose values tell which pixels are invalid.</source>
            <translation>Kanal (ab 0 gezählt), dessen Werte zeigen, welche Pixel ungültig sind.</translation>
        </message>
        <message>
            <location filename="../core/settings/edge_trim.py" />
            <source>Values below this also count as invalid.</source>
            <translation>Werte darunter gelten ebenfalls als ungültig.</translation>
        </message>
        <message>
            <location filename="../core/settings/edge_trim.py" />
            <source>Values above this also count as invalid.</source>
            <translation>Werte darüber gelten ebenfalls als ungültig.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Write on the moving raster's pixel grid; otherwise on the fixed raster's extent, CRS and pixel grid.</source>
            <translation>Auf dem Pixelgitter des bewegten Rasters schreiben; sonst mit Ausdehnung, KBS und Pixelgitter des fixen Rasters.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>How output pixels are computed from the original ones; 'none' moves the raster by correcting its geotransform and leaves every pixel as it is (moving grid only).</source>
            <translation>Wie die Pixel der Ausgabe aus den ursprünglichen berechnet werden; 'none' verschiebt das Raster durch Korrektur seiner Geotransformation und lässt jedes Pixel, wie es ist (nur im bewegten Gitter).</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Value written to invalid output pixels; by default the moving raster's, else the fixed raster's, else 0.</source>
            <translation>Wert, der in ungültige Pixel der Ausgabe geschrieben wird; standardmäßig der des bewegten Rasters, sonst der des fixen Rasters, sonst 0.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>File format of the output: GeoTIFF, Cloud Optimized GeoTIFF, or a VRT that refers to the moving raster's own pixels (resampling 'none' only).</source>
            <translation>Dateiformat der Ausgabe: GeoTIFF, Cloud Optimized GeoTIFF oder ein VRT, das auf die Pixel des bewegten Rasters selbst verweist (nur bei Abtastung 'none').</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>GDAL's creation options for the output, NAME=VALUE, separated by |, as in COMPRESS=ZSTD|BLOCKXSIZE=256. They go before those that Coregix chooses.</source>
            <translation>GDAL-Erzeugungsoptionen der Ausgabe, NAME=WERT, getrennt durch |, etwa COMPRESS=ZSTD|BLOCKXSIZE=256. Sie haben Vorrang vor denen, die Coregix wählt.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Build overviews inside the output, for a fast display. A Cloud Optimized GeoTIFF has them anyway.</source>
            <translation>Übersichten (Pyramiden) in der Ausgabe erzeugen, für eine schnelle Anzeige. Ein Cloud Optimized GeoTIFF hat sie ohnehin.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>After the alignment, turn the pixels along invalid ones into nodata (see the edge trim settings).</source>
            <translation>Nach der Ausrichtung die Pixel entlang ungültiger auf den Leerwert setzen (siehe die Einstellungen zum Randbeschnitt).</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Process in 2^k chunks (1: halves, 2: quadrants, 3: octants) to bound memory; the result is the same.</source>
            <translation>In 2^k Blöcken verarbeiten (1: Hälften, 2: Quadranten, 3: Oktanten), um den Speicherbedarf zu begrenzen; das Ergebnis ist dasselbe.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Threads to work with. By default as many as there are cores.</source>
            <translation>Threads, mit denen gearbeitet wird. Standardmäßig so viele, wie es Kerne gibt.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Megabytes to use for pixels, the libraries' own memory aside. By default 512, or a quarter of what is free where that is less. A lower limit takes longer.</source>
            <translation>Megabyte, die für Pixel verwendet werden, ohne den Eigenbedarf der Bibliotheken. Standardmäßig 512, oder ein Viertel des freien Speichers, wenn das weniger ist. Eine niedrigere Grenze dauert länger.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>How output pixels are computed from the original ones. 'auto' is bilinear, or nearest for classes and masks (a palette, or whole numbers of few values). 'none' moves the raster by correcting its geotransform and leaves every pixel as it is (moving grid only).</source>
            <translation>Wie die Pixel der Ausgabe aus den ursprünglichen berechnet werden. 'auto' ist bilinear, oder nearest bei Klassen und Masken (eine Palette oder ganze Zahlen mit wenigen Werten). 'none' verschiebt das Raster durch Korrektur seiner Geotransformation und lässt jedes Pixel, wie es ist (nur im bewegten Gitter).</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Value that marks invalid pixels of the input, where its metadata lacks it or is wrong.</source>
            <translation>Wert, der ungültige Pixel der Eingabe kennzeichnet, wenn er in den Metadaten fehlt oder falsch ist.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Every pixel of the input is valid, whatever its nodata value, mask or alpha band says.</source>
            <translation>Jedes Pixel der Eingabe ist gültig, was auch immer ihr Leerwert, ihre Maske oder ihr Alphakanal sagt.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>CRS of the input, where its file lacks it or is wrong.</source>
            <translation>KBS der Eingabe, wenn es in der Datei fehlt oder falsch ist.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>How far the raster goes along x (east).</source>
            <translation>Wie weit das Raster entlang x (nach Osten) geht.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>How far the raster goes along y (north).</source>
            <translation>Wie weit das Raster entlang y (nach Norden) geht.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Unit of dx and dy: that of the raster's own CRS (map), or metres on the ground (metres), at its middle where the CRS is in degrees.</source>
            <translation>Einheit der Verschiebung: die des KBS des Rasters (map) oder Meter am Boden (metres), in seiner Mitte, wo das KBS in Grad misst.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Degrees by which the raster is turned about its middle, counterclockwise.</source>
            <translation>Grad, um die das Raster um seine Mitte gedreht wird, gegen den Uhrzeigersinn.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Factor by which the raster grows about its middle.</source>
            <translation>Faktor, um den das Raster um seine Mitte wächst.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>How output pixels are computed from the original ones. 'none' moves the raster by correcting its geotransform and leaves every pixel as it is; 'auto' is bilinear, or nearest for classes and masks. All but 'none' give a raster whose rows and columns run as before, also where it is turned.</source>
            <translation>Wie die Pixel der Ausgabe aus den ursprünglichen berechnet werden. 'none' verschiebt das Raster durch Korrektur seiner Geotransformation und lässt jedes Pixel, wie es ist; 'auto' ist bilinear oder, für Klassen und Masken, nearest. Alle außer 'none' ergeben ein Raster, dessen Zeilen und Spalten wie zuvor verlaufen, auch wenn es gedreht wird.</translation>
        </message>
        <message>
            <location filename="../core/writing/edge_trim.py" />
            <source>Trimming edges</source>
            <translation>Ränder beschneiden</translation>
        </message>
        <message>
            <location filename="../core/writing/warp.py" />
            <source>Writing</source>
            <translation>Schreiben</translation>
        </message>
    </context>
</TS>
