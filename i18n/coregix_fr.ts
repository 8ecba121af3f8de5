<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
    <context>
        <name>Coregix</name>
        <message>
            <location filename="../coregix_plugin/engine/settings.py" />
            <source>{reason} If it finds none, run the algorithm 'Install engine' ({algorithm}).</source>
            <translation>{reason} S'il n'en trouve aucun, lancer l'algorithme « Installer le moteur » ({algorithm}).</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/engine/settings.py" />
            <source>Coregix's engine is not installed. Run the algorithm 'Install engine' in the Processing toolbox, or in a shell: qgis_process run {algorithm}

{reason}</source>
            <translation>Le moteur de Coregix n'est pas installé. Lancer l'algorithme « Installer le moteur » dans la boîte à outils de traitements ou, dans un terminal : qgis_process run {algorithm}

{reason}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>{:.2f} pixels of the fixed raster</source>
            <translation>{:.2f} pixels du raster fixe</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>{:.2f} pixels ({})</source>
            <translation>{:.2f} pixels ({})</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>The moving image lies {} ({}); that is put right.</source>
            <translation>L'image mobile se trouve {} ({}) ; c'est corrigé.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>{} too far {}</source>
            <translation>{} trop {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>The moving image lies where it belongs ({}).</source>
            <translation>L'image mobile est bien à sa place ({}).</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source> and </source>
            <translation> et </translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>east</source>
            <translation>à l'est</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>west</source>
            <translation>à l'ouest</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>north</source>
            <translation>au nord</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>south</source>
            <translation>au sud</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/footprints.py" />
            <source>good</source>
            <translation>bon</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/footprints.py" />
            <source>doubtful</source>
            <translation>douteux</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/footprints.py" />
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/footprints.py" />
            <source>error: see the column reason</source>
            <translation>erreur : voir la colonne reason</translation>
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
            <translation>La couche « {} » provient du fournisseur « {} » et non d'un fichier. L'enregistrer d'abord en GeoTIFF (Exporter &gt; Enregistrer sous…) et utiliser ce fichier.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/sources.py" />
            <source>The layer '{}' lives in the memory of QGIS ({}), where the engine's process can't read it. Save it as a GeoTIFF first (Export &gt; Save As…) and use that.</source>
            <translation>La couche « {} » se trouve dans la mémoire de QGIS ({}), où le processus du moteur ne peut pas la lire. L'enregistrer d'abord en GeoTIFF (Exporter &gt; Enregistrer sous…) et utiliser ce fichier.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/tie_points.py" />
            <source>Residuals</source>
            <translation>Résidus</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/tie_points.py" />
            <source>agrees</source>
            <translation>concorde</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/tie_points.py" />
            <source>does not agree</source>
            <translation>ne concorde pas</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/tie_points.py" />
            <source>{} (residual x {:g})</source>
            <translation>{} (résidu x {:g})</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/options_page.py" />
            <source>Found by Coregix</source>
            <translation>Trouvé par Coregix</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/options_page.py" />
            <source>Python of the engine</source>
            <translation>Python du moteur</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/options_page.py" />
            <source>In use</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/plugin.py" />
            <source>Coregix</source>
            <translation>Coregix</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/plugin.py" />
            <source>Align one raster to another</source>
            <translation>Aligner un raster sur un autre</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/plugin.py" />
            <source>Align to… (Coregix)</source>
            <translation>Aligner sur… (Coregix)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/plugin.py" />
            <source>How well does it lie on… (Coregix)</source>
            <translation>Évaluer la superposition avec… (Coregix)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>Align image pair</source>
            <translation>Aligner une paire d'images</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>Shifts and turns one raster so that it lies on another</source>
            <translation>Décale et fait pivoter un raster pour le superposer à un autre</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>Aligns the moving raster to the fixed one, automatically and to a fraction of a pixel: two dates, two sensors, a drone mosaic and a satellite scene. All bands of the moving raster are written to a GeoTIFF that lies on the fixed raster. The shifts reported lead from a place in the fixed raster to where the moving raster shows the same ground, at the centre of their overlap.</source>
            <translation>Aligne le raster mobile sur le raster fixe, automatiquement et à une fraction de pixel près : deux dates, deux capteurs, une mosaïque de drone et une scène satellite. Toutes les bandes du raster mobile sont écrites dans un GeoTIFF superposable au raster fixe. Les décalages indiqués mènent d'un lieu du raster fixe à l'endroit où le raster mobile montre le même terrain, au centre de leur recouvrement.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>Aligned raster</source>
            <translation>Raster aligné</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>A GeoTIFF (.tif, .tiff). It appears when the alignment has succeeded, and not before.</source>
            <translation>Un GeoTIFF (.tif, .tiff). Il n'apparaît qu'une fois l'alignement réussi.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>coregister,registration,align,georeference,shift,match,warp,satellite,aerial,drone,mutual information</source>
            <translation>corégistration,recalage,aligner,géoréférencer,décalage,appariement,déformation,satellite,aérien,drone,information mutuelle</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>Folder of the temporary files, when they are kept</source>
            <translation>Dossier des fichiers temporaires, s'ils sont conservés</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Pairs aligned</source>
            <translation>Paires alignées</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Pairs kept from an earlier run</source>
            <translation>Paires conservées d'une exécution précédente</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Pairs that failed</source>
            <translation>Paires en échec</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Align stack</source>
            <translation>Aligner une pile</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Aligns many rasters to one, or many pairs, each on its own</source>
            <translation>Aligne de nombreux rasters sur un seul, ou de nombreuses paires, chacune séparément</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Aligns many rasters: layers or a folder of them to one fixed raster, or the pairs of a table. One that fails does not stop the others; a table and a layer of footprints tell what came of each. Beside each output stands its solution. Pairs that an earlier run has done are kept unless an input, a setting or the output has changed, so that a run that was stopped goes on where it was.</source>
            <translation>Aligne de nombreux rasters : des couches ou le contenu d'un dossier sur un seul raster fixe, ou les paires d'un tableau. L'échec de l'un n'arrête pas les autres ; un tableau et une couche d'emprises donnent le résultat de chacun. La solution est enregistrée à côté de chaque sortie. Les paires déjà traitées lors d'une exécution précédente sont conservées, sauf si une entrée, un paramètre ou la sortie a changé : une exécution interrompue reprend donc là où elle en était.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Address of a Dask scheduler whose workers do the work, as in tcp://host:8786. By default this machine's cores do.</source>
            <translation>Adresse d'un ordonnanceur Dask dont les workers font le travail, par exemple tcp://host:8786. Par défaut, ce sont les cœurs de cette machine.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>The rasters to align, unless a folder or a table names them.</source>
            <translation>Les rasters à aligner, sauf si un dossier ou un tableau les désigne.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>A folder of rasters to align.</source>
            <translation>Un dossier de rasters à aligner.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Which files of the folder: * stands for any signs, as in *_B04.tif.</source>
            <translation>Fichiers du dossier à traiter : * remplace n'importe quels caractères, par exemple *_B04.tif.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>The raster that lies where it should, unless a table names one for each pair.</source>
            <translation>Le raster qui est bien placé, sauf si un tableau en désigne un pour chaque paire.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>A CSV file with the columns moving, fixed, output and, if wanted, moving_band and fixed_band. Paths are relative to its folder.</source>
            <translation>Un fichier CSV avec les colonnes moving, fixed, output et, au besoin, moving_band et fixed_band. Les chemins sont relatifs à son dossier.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>NAME_aligned.tif of each moving raster is written there. A table of pairs names the outputs itself.</source>
            <translation>Le fichier NAME_aligned.tif de chaque raster mobile y est écrit. Un tableau de paires désigne lui-même les sorties.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>A row for each pair: verdict, reason, shift, RMSE and time.</source>
            <translation>Une ligne par paire : verdict, motif, décalage, RMSE et durée.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>The same as polygons, coloured by the verdict.</source>
            <translation>La même chose sous forme de polygones, colorés selon le verdict.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>time series,stack,many,batch,coregister,registration,align,folder,table,csv,dask</source>
            <translation>série temporelle,pile,plusieurs,lot,corégistration,recalage,aligner,dossier,tableau,csv,dask</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Dask scheduler</source>
            <translation>Ordonnanceur Dask</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Moving rasters</source>
            <translation>Rasters mobiles</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Folder of moving rasters</source>
            <translation>Dossier des rasters mobiles</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Names in the folder</source>
            <translation>Noms dans le dossier</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Fixed raster</source>
            <translation>Raster fixe</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Table of pairs</source>
            <translation>Tableau des paires</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Folder of aligned rasters</source>
            <translation>Dossier des rasters alignés</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Results (CSV)</source>
            <translation>Résultats (CSV)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>CSV files (*.csv)</source>
            <translation>Fichiers CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Footprints</source>
            <translation>Emprises</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Aligned rasters</source>
            <translation>Rasters alignés</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Without a table of pairs, give the fixed raster and the output folder.</source>
            <translation>Sans tableau de paires, indiquer le raster fixe et le dossier de sortie.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>The table names a fixed raster for each pair: leave the one here open.</source>
            <translation>Le tableau désigne un raster fixe pour chaque paire : laisser celui-ci vide.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Name the moving rasters in one way: {}.</source>
            <translation>Désigner les rasters mobiles d'une seule manière : {}.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>{}, {} or {}</source>
            <translation>{}, {} ou {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>error</source>
            <translation>erreur</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Apply solution to raster</source>
            <translation>Appliquer la solution à un raster</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Moves another raster of the same acquisition as a known alignment tells</source>
            <translation>Déplace un autre raster de la même acquisition selon un alignement connu</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Moves a raster as a solution tells that was found with another one of the same acquisition: other bands, other pixel sizes, a cloud mask, a classification. Classes and masks are resampled by nearest by themselves.</source>
            <translation>Déplace un raster selon une solution trouvée avec un autre raster de la même acquisition : autres bandes, autres tailles de pixel, masque de nuages, classification. Les classes et les masques sont automatiquement rééchantillonnés au plus proche voisin.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Raster to move</source>
            <translation>Raster à déplacer</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Its georeferencing has the error that was estimated.</source>
            <translation>Son géoréférencement présente l'erreur estimée.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Moved raster</source>
            <translation>Raster déplacé</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>A GeoTIFF (.tif, .tiff), complete or absent.</source>
            <translation>Un GeoTIFF (.tif, .tiff), complet ou absent.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>coregister,solution,transform,bands,mask,classes,warp,shift</source>
            <translation>corégistration,recalage,solution,transformation,bandes,masque,classes,déformation,décalage</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Resampling that was used</source>
            <translation>Rééchantillonnage utilisé</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Valid fraction</source>
            <translation>Part de pixels valides</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Resampling: {}</source>
            <translation>Rééchantillonnage : {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_rasters.py" />
            <source>Their georeferencing has the error that was estimated.</source>
            <translation>Leur géoréférencement présente l'erreur estimée.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_rasters.py" />
            <source>NAME_moved.tif of each raster is written there.</source>
            <translation>Le fichier NAME_moved.tif de chaque raster y est écrit.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_rasters.py" />
            <source>Apply solution to many rasters</source>
            <translation>Appliquer la solution à plusieurs rasters</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_rasters.py" />
            <source>Moves many rasters of the same acquisition as a known alignment tells</source>
            <translation>Déplace plusieurs rasters de la même acquisition selon un alignement connu</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_rasters.py" />
            <source>Moves rasters as a solution tells that was found with another one of the same acquisition: all its bands, masks and classifications at once. Each is resampled as suits it: classes and masks by nearest.</source>
            <translation>Déplace des rasters selon une solution trouvée avec un autre raster de la même acquisition : toutes ses bandes, tous ses masques et classifications à la fois. Chacun est rééchantillonné comme il convient : classes et masques au plus proche voisin.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_rasters.py" />
            <source>coregister,solution,transform,bands,mask,classes,many,batch,shift</source>
            <translation>corégistration,recalage,solution,transformation,bandes,masque,classes,plusieurs,lot,décalage</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>Apply solution to vector layer</source>
            <translation>Appliquer la solution à une couche vecteur</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>Moved features</source>
            <translation>Entités déplacées</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>Moves features that were digitised on an unaligned raster along with it</source>
            <translation>Déplace avec le raster les entités numérisées sur lui avant l'alignement</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>Moves features that were digitised on the moving raster as it was to where they lie on the aligned one. Attributes, CRS, Z and M are kept. Where the solution bends the raster (model local), vertices are added along edges. It can edit a layer in place.</source>
            <translation>Déplace les entités numérisées sur le raster mobile d'origine à leur place sur le raster aligné. Les attributs, le SCR, Z et M sont conservés. Là où la solution déforme le raster (modèle local), des sommets sont ajoutés le long des arêtes. L'algorithme peut éditer une couche sur place.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>'{}' is no solution of Coregix: {}. Give the JSON file that an alignment wrote.</source>
            <translation>« {} » n'est pas une solution de Coregix : {}. Indiquer le fichier JSON écrit par un alignement.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>coregister,solution,transform,features,digitised,shift,annotations,in place</source>
            <translation>corégistration,recalage,solution,transformation,entités,numérisé,décalage,annotations,sur place</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>Feature {} can't be projected into the solution's CRS: {}</source>
            <translation>L'entité {} ne peut pas être projetée dans le SCR de la solution : {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>The raster whose position is in question.</source>
            <translation>Le raster dont la position est à vérifier.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>RMSE of the displacements (fixed pixels)</source>
            <translation>RMSE des déplacements (pixels du raster fixe)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Median displacement (fixed pixels)</source>
            <translation>Déplacement médian (pixels du raster fixe)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>95 % of the displacements are below (fixed pixels)</source>
            <translation>95 % des déplacements sont inférieurs à (pixels du raster fixe)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Shift in x in the middle (map units)</source>
            <translation>Décalage en x au centre (unités de carte)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Shift in y in the middle (map units)</source>
            <translation>Décalage en y au centre (unités de carte)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Assess alignment</source>
            <translation>Évaluer l'alignement</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Measures how well two rasters line up as they are, without moving either</source>
            <translation>Mesure la qualité de superposition de deux rasters tels quels, sans en déplacer aucun</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Measures by how much one raster is displaced against another at points all over their overlap, without moving either. The verdict is 'aligned' up to an RMSE of half a pixel of the fixed raster, 'misaligned' above, and 'unknown' where the images have too little in common.</source>
            <translation>Mesure de combien un raster est déplacé par rapport à un autre, en des points répartis sur tout leur recouvrement, sans en déplacer aucun. Le verdict est 'aligned' jusqu'à une RMSE d'un demi-pixel du raster fixe, 'misaligned' au-delà, et 'unknown' si les images ont trop peu en commun.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>accuracy,registration,offset,displacement,quality,validation,RMSE,check</source>
            <translation>précision,recalage,écart,déplacement,qualité,validation,RMSE,contrôle</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Verdict (aligned, misaligned or unknown)</source>
            <translation>Verdict (aligned, misaligned ou unknown)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Reason of the verdict</source>
            <translation>Motif du verdict</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Verdict: {}. {}</source>
            <translation>Verdict : {}. {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>Coregistration</source>
            <translation>Recalage</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>The file that an alignment or an estimate wrote.</source>
            <translation>Le fichier écrit par un alignement ou une estimation.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>The layer of '{}' has another CRS than its file. Save it with that CRS, or take it alone.</source>
            <translation>La couche de « {} » a un autre SCR que son fichier. L'enregistrer avec ce SCR, ou l'utiliser seule.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>The output '{}' is no GeoTIFF, and Coregix writes no other pixels: let its name end in .tif.</source>
            <translation>La sortie « {} » n'est pas un GeoTIFF, et Coregix n'écrit les pixels que dans ce format : donner un nom se terminant par .tif.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>The output '{}' is an input too. Choose another file: inputs are never overwritten.</source>
            <translation>La sortie « {} » est aussi une entrée. Choisir un autre fichier : les entrées ne sont jamais écrasées.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>Solution (JSON)</source>
            <translation>Solution (JSON)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>'{}' is read without the layer's open options {}.</source>
            <translation>« {} » est lu sans les options d'ouverture {} de la couche.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>The output format 'vrt' needs a file of its own: give the output a name that ends in .vrt.</source>
            <translation>Le format de sortie 'vrt' exige un fichier à part : donner à la sortie un nom se terminant par .vrt.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>JSON files (*.json)</source>
            <translation>Fichiers JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>Parameters</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>Advanced parameters</source>
            <translation>Paramètres avancés</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/estimate_alignment.py" />
            <source>The raster to find the place of.</source>
            <translation>Le raster dont on cherche la position.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/estimate_alignment.py" />
            <source>Estimate alignment</source>
            <translation>Estimer l'alignement</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/estimate_alignment.py" />
            <source>Finds how one raster has to move to lie on another, and judges it</source>
            <translation>Trouve comment déplacer un raster pour le superposer à un autre, et juge le résultat</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/estimate_alignment.py" />
            <source>Finds the transform from the fixed to the moving raster and judges it, without writing a raster. The solution can be applied to any raster or vector layer of the same acquisition. A verdict of 'failed' is an answer here, not an error.</source>
            <translation>Trouve la transformation du raster fixe vers le raster mobile et la juge, sans écrire de raster. La solution peut être appliquée à tout raster ou toute couche vecteur de la même acquisition. Un verdict 'failed' est ici une réponse, pas une erreur.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/estimate_alignment.py" />
            <source>coregister,registration,shift,offset,displacement,accuracy,solution,tie points</source>
            <translation>corégistration,recalage,décalage,écart,déplacement,précision,solution,points de liaison</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>Install engine</source>
            <translation>Installer le moteur</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>Setup</source>
            <translation>Configuration</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>Installs the Python packages that Coregix's engine needs, in an environment of its own</source>
            <translation>Installe les paquets Python nécessaires au moteur de Coregix, dans un environnement à part</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>Installs the Python packages that Coregix's engine needs (about 600 MB, downloaded with pip) in an environment of its own, in the folder of the QGIS profile. Neither QGIS nor the system's Python is changed. An environment that is complete already is left as it is.</source>
            <translation>Installe les paquets Python nécessaires au moteur de Coregix (environ 600 Mo, téléchargés avec pip) dans un environnement à part, dans le dossier du profil QGIS. Ni QGIS ni le Python du système ne sont modifiés. Un environnement déjà complet est laissé tel quel.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>The interpreter to make the environment with. By default Coregix looks for one.</source>
            <translation>L'interpréteur avec lequel créer l'environnement. Par défaut, Coregix en cherche un.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>install,setup,dependencies,environment,python,rasterio,simpleitk</source>
            <translation>installer,configuration,dépendances,environnement,python,rasterio,simpleitk</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>Python to build from</source>
            <translation>Python de base</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>Installing into {}</source>
            <translation>Installation dans {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/many_rasters.py" />
            <source>Rasters to move</source>
            <translation>Rasters à déplacer</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/many_rasters.py" />
            <source>Folder of moved rasters</source>
            <translation>Dossier des rasters déplacés</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/many_rasters.py" />
            <source>Moved rasters</source>
            <translation>Rasters déplacés</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/many_rasters.py" />
            <source>There is no input raster that can be loaded.</source>
            <translation>Aucun raster en entrée ne peut être chargé.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/move_by_numbers.py" />
            <source>All of them move by the same numbers, each about its own middle.</source>
            <translation>Tous se déplacent selon les mêmes nombres, chacun autour de son propre centre.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/move_by_numbers.py" />
            <source>NAME_shifted.tif of each raster is written there.</source>
            <translation>NOM_shifted.tif de chaque raster y est écrit.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/move_by_numbers.py" />
            <source>Move rasters by numbers</source>
            <translation>Déplacer des rasters selon des nombres</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/move_by_numbers.py" />
            <source>Shifts, turns and scales rasters by known numbers, without matching</source>
            <translation>Décale, tourne et met à l'échelle des rasters selon des nombres connus, sans appariement</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/move_by_numbers.py" />
            <source>Moves rasters by numbers that are known, in map units or in metres, without looking at what they show. By default no pixel is changed: the file's georeferencing is corrected.</source>
            <translation>Déplace des rasters selon des nombres connus, en unités de carte ou en mètres, sans regarder ce qu'ils montrent. Par défaut aucun pixel n'est modifié : le géoréférencement du fichier est corrigé.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/move_by_numbers.py" />
            <source>shift,move,translate,offset,rotate,scale,georeferencing,geotransform,many,batch</source>
            <translation>décaler,déplacer,translation,décalage,tourner,échelle,géoréférencement,géotransformation,plusieurs,lot</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>The raster to align. All its bands are written.</source>
            <translation>Le raster à aligner. Toutes ses bandes sont écrites.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Verdict (good, doubtful or failed)</source>
            <translation>Verdict (good, doubtful ou failed)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Transform model</source>
            <translation>Modèle de transformation</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Shift in x (map units)</source>
            <translation>Décalage en x (unités de carte)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Shift in y (map units)</source>
            <translation>Décalage en y (unités de carte)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Shift in pixels</source>
            <translation>Décalage en pixels</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Rotation in degrees</source>
            <translation>Rotation en degrés</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Metric before</source>
            <translation>Métrique avant</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Metric after</source>
            <translation>Métrique après</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>RMSE of the tie points' displacements before (fixed pixels)</source>
            <translation>RMSE des déplacements des points de liaison avant (pixels du raster fixe)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Expected error of the transform (RMSE, fixed pixels)</source>
            <translation>Erreur attendue de la transformation (RMSE, pixels du raster fixe)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Moving raster</source>
            <translation>Raster mobile</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>The raster that lies where it should.</source>
            <translation>Le raster qui est bien placé.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>A point layer of the places where the alignment was measured. Its arrows are the residuals: what is left between the two rasters, exaggerated by the factor in the legend.</source>
            <translation>Une couche de points aux endroits où l'alignement a été mesuré. Ses flèches sont les résidus : l'écart qui reste entre les deux rasters, exagéré du facteur indiqué dans la légende.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>A JSON file of the transform and of how well it fits.</source>
            <translation>Un fichier JSON décrivant la transformation et la qualité de son ajustement.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>The tie points as a file that QGIS's georeferencer reads, those that don't agree switched off.</source>
            <translation>Les points de liaison dans un fichier lisible par le géoréférenceur de QGIS ; ceux qui ne concordent pas y sont désactivés.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>A page to hand on or to print: verdict, accuracy, map, and who made it; then figures of the rasters before and after.</source>
            <translation>Une page à transmettre ou à imprimer : verdict, précision, carte et auteur ; puis des figures des rasters avant et après.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>The moving and the fixed raster are the same band of '{}'. Choose two rasters, or two bands of one.</source>
            <translation>Le raster mobile et le raster fixe sont la même bande de « {} ». Choisir deux rasters, ou deux bandes d'un même raster.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>An area to use, or to ignore (clouds), in the registration: polygons, or a raster's pixels other than 0. The output is not masked.</source>
            <translation>Une zone à utiliser ou à ignorer (nuages) lors du recalage : des polygones, ou les pixels d'un raster différents de 0. La sortie n'est pas masquée.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Tie points</source>
            <translation>Points de liaison</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Tie points for the georeferencer</source>
            <translation>Points de liaison pour le géoréférenceur</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>QGIS georeferencer points (*.points)</source>
            <translation>Points du géoréférenceur QGIS (*.points)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Report (HTML)</source>
            <translation>Rapport (HTML)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>HTML files (*.html)</source>
            <translation>Fichiers HTML (*.html)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Author of the report</source>
            <translation>Auteur du rapport</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>By default the project's author.</source>
            <translation>Par défaut, l'auteur du projet.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>By default that of the first contact in the project's metadata.</source>
            <translation>Par défaut, celle du premier contact des métadonnées du projet.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Mask</source>
            <translation>Masque</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Transform model: {}</source>
            <translation>Modèle de transformation : {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Organisation of the author</source>
            <translation>Organisation de l'auteur</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Told on the report's first page.</source>
            <translation>Indiqué sur la première page du rapport.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>The mask '{}' can't be loaded.</source>
            <translation>Le masque « {} » ne peut pas être chargé.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>The raster that would be aligned.</source>
            <translation>Le raster qui serait aligné.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Edge proxies of the fixed raster</source>
            <translation>Image de contours du raster fixe</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Edge proxies of the moving raster</source>
            <translation>Image de contours du raster mobile</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Mask of the fixed raster</source>
            <translation>Masque du raster fixe</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Mask of the moving raster</source>
            <translation>Masque du raster mobile</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Registration images</source>
            <translation>Images de recalage</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Writes the edge proxies and masks that an alignment would see</source>
            <translation>Écrit les images de contours et les masques que verrait un alignement</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Writes what an alignment of the two rasters would see: their edge proxies (or intensities) on one grid, and masks of the valid pixels. Where the edge images have nothing in common, no alignment can be found.</source>
            <translation>Écrit ce que verrait un alignement des deux rasters : leurs images de contours (ou d'intensité) sur une même grille, et les masques des pixels valides. Si les images de contours n'ont rien en commun, aucun alignement ne peut être trouvé.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>By default, and at the finest, the pixel size of the alignment.</source>
            <translation>Par défaut, et au plus fin, la taille de pixel de l'alignement.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>fixed_reg.tif, moving_reg.tif, fixed_mask.tif and moving_mask.tif are written there.</source>
            <translation>fixed_reg.tif, moving_reg.tif, fixed_mask.tif et moving_mask.tif y sont écrits.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>The pixel size (RESOLUTION) is {:g}, but the moving raster is only {:g} x {:g} wide and high, in units of its CRS: nothing of it would be seen.</source>
            <translation>La taille de pixel (RESOLUTION) est de {:g}, mais le raster mobile ne mesure que {:g} x {:g} (largeur x hauteur), en unités de son SCR : on n'en verrait rien.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>edges,gradient,proxy,mask,overlap,preview,registration</source>
            <translation>contours,gradient,masque,recouvrement,aperçu,recalage</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Pixel size (units of the moving raster's CRS)</source>
            <translation>Taille de pixel (unités du SCR du raster mobile)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Folder of the images</source>
            <translation>Dossier des images</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Share of the smaller raster inside the other</source>
            <translation>Part du plus petit raster située dans l'autre</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Trim edges</source>
            <translation>Rogner les bords</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Raster tools</source>
            <translation>Outils raster</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Turns the pixels of a raster along invalid ones into nodata</source>
            <translation>Met à nodata les pixels d'un raster situés le long de pixels invalides</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Turns all pixels within some rows and columns of an invalid pixel into nodata, in all bands: the ragged or blended rim that scanners, mosaics and resampling leave. The raster's own border is no invalid pixel.</source>
            <translation>Met à nodata, dans toutes les bandes, tous les pixels situés à moins de quelques lignes et colonnes d'un pixel invalide : le bord irrégulier ou dégradé que laissent la numérisation, le mosaïquage et le rééchantillonnage. Le bord même du raster ne compte pas comme pixel invalide.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Raster to trim</source>
            <translation>Raster à rogner</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>All its bands are trimmed alike.</source>
            <translation>Toutes ses bandes sont rognées de la même façon.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>The input's file is replaced once the result is complete; no output is given then.</source>
            <translation>Le fichier d'entrée est remplacé une fois le résultat complet ; ne pas indiquer de sortie dans ce cas.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Trimmed raster</source>
            <translation>Raster rogné</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>edge,border,collar,nodata,erode,clip,artefact</source>
            <translation>bord,bordure,liseré,nodata,éroder,découper,artefact</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Replace the input raster</source>
            <translation>Remplacer le raster en entrée</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Pixels trimmed</source>
            <translation>Pixels rognés</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Give an output, or choose to replace the input raster.</source>
            <translation>Indiquer une sortie, ou choisir de remplacer le raster en entrée.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Pixels trimmed: {}</source>
            <translation>Pixels rognés : {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/checks.py" />
            <source>{} names {}, which GDAL doesn't know of this format.</source>
            <translation>« {} » contient {}, que GDAL ne connaît pas pour ce format.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/checks.py" />
            <source>{} is {}, but the layer '{}' has only {} x {} pixels: nothing would be left.</source>
            <translation>« {} » vaut {}, mais la couche « {} » n'a que {} x {} pixels : il ne resterait rien.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/checks.py" />
            <source>{} is {}, but the layer '{}' has the bands 1 to {}.</source>
            <translation>« {} » vaut {}, mais la couche « {} » a les bandes 1 à {}.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>automatic</source>
            <translation>automatique</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>translation</source>
            <translation>translation</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>rigid</source>
            <translation>rigide</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>similarity</source>
            <translation>similitude</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>affine</source>
            <translation>affine</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>projective</source>
            <translation>projectif</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>polynomial of 2nd degree</source>
            <translation>polynôme de degré 2</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>polynomial of 3rd degree</source>
            <translation>polynôme de degré 3</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>local</source>
            <translation>local</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>moving raster</source>
            <translation>raster mobile</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>fixed raster</source>
            <translation>raster fixe</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>neither</source>
            <translation>aucun</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>both</source>
            <translation>les deux</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>map units</source>
            <translation>unités de carte</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>metres on the ground</source>
            <translation>mètres au sol</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>use its area alone</source>
            <translation>n'utiliser que sa surface</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>ignore its area</source>
            <translation>ignorer sa surface</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>nearest neighbour</source>
            <translation>plus proche voisin</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>bilinear</source>
            <translation>bilinéaire</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>cubic</source>
            <translation>cubique</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>Lanczos</source>
            <translation>Lanczos</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>none (pixels as they are)</source>
            <translation>aucun (pixels inchangés)</translation>
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
            <translation>Valeur nodata de l'entrée</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Every pixel of the input is valid</source>
            <translation>Tous les pixels de l'entrée sont valides</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Band of the moving raster</source>
            <translation>Bande du raster mobile</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Nodata value of the moving raster</source>
            <translation>Valeur nodata du raster mobile</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Band of the fixed raster</source>
            <translation>Bande du raster fixe</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Nodata value of the fixed raster</source>
            <translation>Valeur nodata du raster fixe</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Choose the bands that agree most, in place of those given</source>
            <translation>Choisir les bandes qui concordent le mieux, au lieu de celles indiquées</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Output grid</source>
            <translation>Grille de sortie</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Resampling</source>
            <translation>Rééchantillonnage</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Nodata value of the output</source>
            <translation>Valeur nodata de la sortie</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Rasters in which every pixel is valid</source>
            <translation>Rasters dont tous les pixels sont valides</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Register edge proxies instead of intensities</source>
            <translation>Recaler les images de contours au lieu des intensités</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>First guess: shift x,y of the moving raster (map units)</source>
            <translation>Position approchée : décalage x,y du raster mobile (unités de carte)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>First guess: georeferencer points</source>
            <translation>Position approchée : points du géoréférenceur</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Match the images (otherwise the points alone are used)</source>
            <translation>Apparier les images (sinon, seuls les points sont utilisés)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Use of the area of the mask</source>
            <translation>Usage de la zone du masque</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Raster that the mask belongs to</source>
            <translation>Raster auquel appartient le masque</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Clip fixed to moving</source>
            <translation>Découper le fixe selon le mobile</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Enforce mutual valid mask</source>
            <translation>Imposer un masque commun des pixels valides</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Minimum valid fraction</source>
            <translation>Part minimale de pixels valides</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Split factor k (2^k chunks)</source>
            <translation>Facteur de découpage k (2^k blocs)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Solve resolutions, coarse to fine (such as 8,4,0)</source>
            <translation>Résolutions du calcul, de la plus grossière à la plus fine (par exemple 8,4,0)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Output format</source>
            <translation>Format de sortie</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Creation options, as in COMPRESS=ZSTD|BLOCKXSIZE=256</source>
            <translation>Options de création, par exemple COMPRESS=ZSTD|BLOCKXSIZE=256</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Build overviews in the output</source>
            <translation>Créer des pyramides dans la sortie</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Threads</source>
            <translation>Fils d'exécution</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Memory limit in megabytes</source>
            <translation>Limite de mémoire en mégaoctets</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Trim pixels along invalid ones</source>
            <translation>Rogner les pixels le long des pixels invalides</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Edge trim: depth in pixels</source>
            <translation>Rognage des bords : profondeur en pixels</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Edge trim: detection band</source>
            <translation>Rognage des bords : bande de détection</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Edge trim: invalid below</source>
            <translation>Rognage des bords : invalide en dessous de</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Edge trim: invalid above</source>
            <translation>Rognage des bords : invalide au-dessus de</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Write the output even of a failed alignment</source>
            <translation>Écrire la sortie même si l'alignement a échoué</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Keep temporary files</source>
            <translation>Conserver les fichiers temporaires</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Folder for temporary files</source>
            <translation>Dossier des fichiers temporaires</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Log each step of the registration</source>
            <translation>Journaliser chaque étape du recalage</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Shift along x (east)</source>
            <translation>Décalage en x (est)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Shift along y (north)</source>
            <translation>Décalage en y (nord)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Unit of the shift</source>
            <translation>Unité du décalage</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Rotation in degrees, counterclockwise</source>
            <translation>Rotation en degrés, sens antihoraire</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Scale factor</source>
            <translation>Facteur d'échelle</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Band of the moving raster used for the registration.</source>
            <translation>Bande du raster mobile utilisée pour le recalage.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Band of the fixed raster used for the registration.</source>
            <translation>Bande du raster fixe utilisée pour le recalage.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Tries the bands of each and takes the two that agree most.</source>
            <translation>Essaie les bandes de chaque raster et retient les deux qui concordent le mieux.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>QGIS georeferencer points (*.points *.csv *.txt)</source>
            <translation>Points du géoréférenceur QGIS (*.points *.csv *.txt)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Band whose values tell which pixels are invalid.</source>
            <translation>Bande dont les valeurs indiquent quels pixels sont invalides.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/setting_parameter.py" />
            <source>{} is '{}', but must be one of {}.</source>
            <translation>« {} » vaut « {} », mais doit être l'une de ces valeurs : {}.</translation>
        </message>
        <message>
            <location filename="../ui/controller.py" />
            <source>Write aligned raster</source>
            <translation>Écrire le raster aligné</translation>
        </message>
        <message>
            <location filename="../ui/controller.py" />
            <source>Write it all the same?</source>
            <translation>L'écrire quand même ?</translation>
        </message>
        <message>
            <location filename="../ui/controller.py" />
            <source>The images don't match: what is written may lie anywhere. {}</source>
            <translation>Les images ne correspondent pas : ce qui serait écrit peut se trouver n'importe où. {}</translation>
        </message>
        <message>
            <location filename="../ui/controller.py" />
            <source>{} is there already, and would be replaced.</source>
            <translation>{} existe déjà et serait remplacé.</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>Stages</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>1  Estimate</source>
            <translation>1  Estimer</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>2  Check and write</source>
            <translation>2  Vérifier et écrire</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>How the dock is used.</source>
            <translation>Comment utiliser ce panneau.</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>Judge what was found, and write it.</source>
            <translation>Juger ce qui a été trouvé, et l'écrire.</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>Estimate first: there is nothing to check or to write yet.</source>
            <translation>Estimer d'abord : il n'y a encore rien à vérifier ni à écrire.</translation>
        </message>
        <message>
            <location filename="../ui/map/aligned.py" />
            <source>aligned</source>
            <translation>aligné</translation>
        </message>
        <message>
            <location filename="../ui/map/aligned.py" />
            <source>The aligned raster can't be shown: {}</source>
            <translation>Le raster aligné ne peut pas être affiché : {}</translation>
        </message>
        <message>
            <location filename="../ui/map/mask_drawing.py" />
            <source>Coregix mask</source>
            <translation>Masque Coregix</translation>
        </message>
        <message>
            <location filename="../ui/panels/advanced_panel.py" />
            <source>Settings of the estimate</source>
            <translation>Paramètres de l'estimation</translation>
        </message>
        <message>
            <location filename="../ui/panels/advanced_panel.py" />
            <source>An area to use, or to ignore (clouds), in the registration.</source>
            <translation>Une zone à utiliser ou à ignorer (nuages) lors du recalage.</translation>
        </message>
        <message>
            <location filename="../ui/panels/advanced_panel.py" />
            <source>Draw…</source>
            <translation>Dessiner…</translation>
        </message>
        <message>
            <location filename="../ui/panels/advanced_panel.py" />
            <source>Draw a mask on the map: click its corners, and end with the right button.</source>
            <translation>Dessiner un masque sur la carte : cliquer ses sommets, et terminer par un clic droit.</translation>
        </message>
        <message>
            <location filename="../ui/panels/advanced_panel.py" />
            <source>Reset all settings</source>
            <translation>Tout réinitialiser</translation>
        </message>
        <message>
            <location filename="../ui/panels/advanced_panel.py" />
            <source>Set every setting of the estimate and of the output back to its default.</source>
            <translation>Remettre tous les paramètres de l'estimation et de la sortie à leurs valeurs par défaut.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Apply what was found to all bands of the moving raster, and load the result.</source>
            <translation>Appliquer ce qui a été trouvé à toutes les bandes du raster mobile, et charger le résultat.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>It is being written.</source>
            <translation>Écriture en cours.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Estimate first: what was found is what is written.</source>
            <translation>Estimer d'abord : c'est ce qui a été trouvé qui est écrit.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>There is no preview of these layers yet.</source>
            <translation>Il n'y a pas encore d'aperçu de ces couches.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Output settings</source>
            <translation>Paramètres de sortie</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>[Temporary file]</source>
            <translation>[Fichier temporaire]</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>The aligned raster. Left empty, a temporary file is made.</source>
            <translation>Le raster aligné. Si le champ reste vide, un fichier temporaire est créé.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Output file</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Stop writing; nothing is left behind.</source>
            <translation>Arrêter l'écriture ; il n'en reste rien.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Report, solution, tie points, or the command that repeats this alignment.</source>
            <translation>Rapport, solution, points de liaison, ou la commande qui répète cet alignement.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Open report</source>
            <translation>Ouvrir le rapport</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Save solution…</source>
            <translation>Enregistrer la solution…</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Save georeferencer points…</source>
            <translation>Enregistrer les points du géoréférenceur…</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Save tie points as a layer…</source>
            <translation>Enregistrer les points de liaison en couche…</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Copy as qgis_process command</source>
            <translation>Copier en commande qgis_process</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Copy as Python</source>
            <translation>Copier en Python</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Write anyway…</source>
            <translation>Écrire quand même…</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Written: {}</source>
            <translation>Écrit : {}</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>The engine is missing</source>
            <translation>Le moteur est absent</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Install the engine</source>
            <translation>Installer le moteur</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Download the packages and set them up; QGIS stays usable meanwhile.</source>
            <translation>Télécharger les paquets et les installer ; QGIS reste utilisable pendant ce temps.</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Stop the installation; what was begun is removed.</source>
            <translation>Arrêter l'installation ; ce qui a été commencé est supprimé.</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>A Python that has numpy, rasterio, SimpleITK and matplotlib already.</source>
            <translation>Un Python qui dispose déjà de numpy, rasterio, SimpleITK et matplotlib.</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Or use this Python instead</source>
            <translation>Ou utiliser plutôt ce Python</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>What the installation says.</source>
            <translation>Messages de l'installation.</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Copy the log</source>
            <translation>Copier le journal</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Copy the log to the clipboard, to report a problem.</source>
            <translation>Copier le journal dans le presse-papiers, pour signaler un problème.</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Coregix needs the Python packages {} (about 600 MB on disk, downloaded with pip). They go into an environment of their own, {}; neither QGIS nor the system's Python is changed.</source>
            <translation>Coregix a besoin des paquets Python {} (environ 600 Mo sur le disque, téléchargés avec pip). Ils sont placés dans un environnement à part, {} ; ni QGIS ni le Python du système ne sont modifiés.</translation>
        </message>
        <message>
            <location filename="../ui/panels/estimate_panel.py" />
            <source>Estimate</source>
            <translation>Estimer</translation>
        </message>
        <message>
            <location filename="../ui/panels/estimate_panel.py" />
            <source>Stop the estimate.</source>
            <translation>Arrêter l'estimation.</translation>
        </message>
        <message>
            <location filename="../ui/panels/estimate_panel.py" />
            <source>Find how the moving raster has to move. Nothing is written yet.</source>
            <translation>Trouver comment le raster mobile doit être déplacé. Rien n'est encore écrit.</translation>
        </message>
        <message>
            <location filename="../ui/panels/estimate_panel.py" />
            <source>Choose two rasters first.</source>
            <translation>Choisir d'abord deux rasters.</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>Moving</source>
            <translation>Mobile</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>Fixed</source>
            <translation>Fixe</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>Swap</source>
            <translation>Inverser</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>Exchange the moving and the fixed raster.</source>
            <translation>Échanger le raster mobile et le raster fixe.</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>Load two rasters: the one to align, and one that lies where it should.</source>
            <translation>Charger deux rasters : celui à aligner, et un autre qui est bien placé.</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>There is only one raster in the project. Load the other one, to be aligned or to align it to.</source>
            <translation>Il n'y a qu'un raster dans le projet. Charger l'autre : celui à aligner, ou celui sur lequel aligner.</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>less</source>
            <translation>moins</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>more…</source>
            <translation>plus…</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>Try the sample pair</source>
            <translation>Essayer l'exemple</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Estimate first: then there is an aligned raster to look at.</source>
            <translation>Estimer d'abord : il y aura alors un raster aligné à regarder.</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>The aligned raster is written, and a layer of the project like any other.</source>
            <translation>Le raster aligné est écrit : c'est une couche du projet comme une autre.</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>There is no map to look at it on.</source>
            <translation>Il n'y a pas de carte sur laquelle le regarder.</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Swipe</source>
            <translation>Balayage</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>left | right</source>
            <translation>gauche | droite</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>above / below</source>
            <translation>haut / bas</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Whether the line of the swipe is upright or level.</source>
            <translation>Indique si la ligne de balayage est verticale ou horizontale.</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Line of the swipe</source>
            <translation>Ligne de balayage</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Blink</source>
            <translation>Clignoter</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Opacity</source>
            <translation>Opacité</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>On the map, the aligned raster on one side of a line and the fixed one on the other. Drag the line; hold Space to see the fixed raster alone.</source>
            <translation>Sur la carte, le raster aligné d'un côté d'une ligne et le raster fixe de l'autre. Faire glisser la ligne ; maintenir Espace pour voir le raster fixe seul.</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Switch the aligned raster off and on by turns.</source>
            <translation>Masquer et afficher le raster aligné en alternance.</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Opacity of the aligned raster on the map.</source>
            <translation>Opacité du raster aligné sur la carte.</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>⚠ {} has a collar of {:g} without a nodata tag, taken as nodata.</source>
            <translation>⚠ {} : bordure de valeur {:g} sans nodata déclaré, traitée comme nodata.</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>every pixel valid</source>
            <translation>tous les pixels valides</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>no nodata</source>
            <translation>sans nodata</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>Overlap {:.0%} of the smaller raster, {:.0%} of it valid in both.</source>
            <translation>Recouvrement : {:.0%} du plus petit raster, dont {:.0%} valides dans les deux.</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>⚠ Little overlap: check both CRSs, or crop the rasters to what they share.</source>
            <translation>⚠ Faible recouvrement : vérifier les deux SCR, ou découper les rasters à leur partie commune.</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>⚠ Very different pixel sizes: the alignment is as fine as the coarser raster allows.</source>
            <translation>⚠ Tailles de pixel très différentes : l'alignement est aussi fin que le permet le raster le plus grossier.</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>nodata {:g} as given</source>
            <translation>nodata {:g} indiqué</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>nodata {:g}</source>
            <translation>nodata {:g}</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>nodata {:g} as found</source>
            <translation>nodata {:g} détecté</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>{}: band {}, {}, pixels of {}, {}</source>
            <translation>{} : bande {}, {}, pixels de {}, {}</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>valid pixels told by its {}</source>
            <translation>pixels valides d'après « {} »</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Settings that were kept under a name, of the estimate and of the output.</source>
            <translation>Paramètres de l'estimation et de la sortie conservés sous un nom.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Preset</source>
            <translation>Préréglage</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Keep settings</source>
            <translation>Conserver les paramètres</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Keep the present settings under a name.</source>
            <translation>Conserver les paramètres actuels sous un nom.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Forget preset</source>
            <translation>Oublier le préréglage</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Name of the preset</source>
            <translation>Nom du préréglage</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Forget the preset that is shown.</source>
            <translation>Oublier le préréglage affiché.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Choose the preset to be forgotten first.</source>
            <translation>Choisir d'abord le préréglage à oublier.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Estimate first: then there is something to compare.</source>
            <translation>Estimer d'abord : il y aura alors quelque chose à comparer.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Choose two rasters.</source>
            <translation>Choisir deux rasters.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>No preview.</source>
            <translation>Pas d'aperçu.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Computing the preview…</source>
            <translation>Calcul de l'aperçu…</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Hold Space to see the fixed raster alone.</source>
            <translation>Maintenir Espace pour voir le raster fixe seul.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>What the preview shows: what is held against one another, or what is valid.</source>
            <translation>Ce que montre l'aperçu : les images comparées l'une à l'autre, ou ce qui est valide.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Both, one over the other</source>
            <translation>Les deux superposés</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Masks: what is valid</source>
            <translation>Masques : pixels valides</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Show the preview in a window of its own, or in the dock again.</source>
            <translation>Afficher l'aperçu dans sa propre fenêtre, ou de nouveau dans le panneau.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Preview in a window of its own</source>
            <translation>Aperçu dans sa propre fenêtre</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Linked</source>
            <translation>Lié</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>fixed</source>
            <translation>fixe</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>moving</source>
            <translation>mobile</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>The preview and the map keep the same ground in the middle, whichever of them is moved.</source>
            <translation>L'aperçu et la carte gardent le même terrain au centre, que l'on déplace l'un ou l'autre.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>There is no map to be linked to.</source>
            <translation>Il n'y a pas de carte à laquelle le lier.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>The moving raster where the estimate puts it; unchecked: as it lies now.</source>
            <translation>Le raster mobile là où l'estimation le place ; décoché : à sa position actuelle.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Where the two were compared. The arrows are what is left, so many times longer.</source>
            <translation>Là où les deux ont été comparés. Les flèches montrent l'écart restant, multiplié par ce facteur.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Tie points, arrows × {:g}</source>
            <translation>Points, flèches × {:g}</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_window.py" />
            <source>Coregix preview</source>
            <translation>Aperçu Coregix</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>Open raster…</source>
            <translation>Ouvrir un raster…</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>Choose bands that show similar things in both rasters.</source>
            <translation>Choisir des bandes qui montrent des choses semblables dans les deux rasters.</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>as in the file</source>
            <translation>comme le fichier</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>Value of invalid pixels, where the file lacks it or is wrong.</source>
            <translation>Valeur des pixels invalides, si elle manque dans le fichier ou y est fausse.</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>Open raster</source>
            <translation>Ouvrir un raster</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>{}: layer</source>
            <translation>{} : couche</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>{}: band</source>
            <translation>{} : bande</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>{}: nodata value</source>
            <translation>{} : valeur nodata</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>{}: open raster</source>
            <translation>{} : ouvrir un raster</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>Band</source>
            <translation>Bande</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>Nodata</source>
            <translation>Nodata</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>'{}' can't be opened as a raster.</source>
            <translation>« {} » ne peut pas être ouvert comme raster.</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Choose the bands that agree most</source>
            <translation>Choisir les meilleures bandes</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Give a first guess</source>
            <translation>Indiquer une position approchée</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Choose a mask</source>
            <translation>Choisir un masque</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>unknown</source>
            <translation>inconnue</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Numbers</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Good</source>
            <translation>Bon</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Doubtful</source>
            <translation>Douteux</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Expected error {}, model {}.</source>
            <translation>Erreur attendue : {}, modèle {}.</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Rotation</source>
            <translation>Rotation</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Scale</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>RMSE before</source>
            <translation>RMSE avant</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Expected error (RMSE)</source>
            <translation>Erreur attendue (RMSE)</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>What the verdict suggests. The estimate is made again where nothing else is needed.</source>
            <translation>Ce que suggère le verdict. L'estimation est refaite si rien d'autre n'est nécessaire.</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Use model {}</source>
            <translation>Utiliser le modèle {}</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>{:.4f}°</source>
            <translation>{:.4f}°</translation>
        </message>
        <message>
            <location filename="../ui/panels/setting_fields.py" />
            <source>default</source>
            <translation>par défaut</translation>
        </message>
        <message>
            <location filename="../ui/work/announce.py" />
            <source>{} is written. Verdict: {}.</source>
            <translation>{} est écrit. Verdict : {}.</translation>
        </message>
        <message>
            <location filename="../ui/work/announce.py" />
            <source>Zoom to</source>
            <translation>Zoomer</translation>
        </message>
        <message>
            <location filename="../ui/work/announce.py" />
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <location filename="../ui/work/commit.py" />
            <source>{} aligned</source>
            <translation>{} aligné</translation>
        </message>
        <message>
            <location filename="../ui/work/commit.py" />
            <source>Cancelled.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <location filename="../ui/work/commit.py" />
            <source>The solution can't be kept: {}</source>
            <translation>La solution ne peut pas être conservée : {}</translation>
        </message>
        <message>
            <location filename="../ui/work/engine_setup.py" />
            <source>Look for the Coregix engine</source>
            <translation>Rechercher le moteur Coregix</translation>
        </message>
        <message>
            <location filename="../ui/work/engine_setup.py" />
            <source>Install the Coregix engine</source>
            <translation>Installer le moteur Coregix</translation>
        </message>
        <message>
            <location filename="../ui/work/engine_setup.py" />
            <source>Installed.</source>
            <translation>Installé.</translation>
        </message>
        <message>
            <location filename="../ui/work/estimate.py" />
            <source>Coregix estimate</source>
            <translation>Estimation Coregix</translation>
        </message>
        <message>
            <location filename="../ui/work/sample.py" />
            <source>Sample: moving</source>
            <translation>Exemple : mobile</translation>
        </message>
        <message>
            <location filename="../ui/work/sample.py" />
            <source>Sample: fixed</source>
            <translation>Exemple : fixe</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>The report is being made…</source>
            <translation>Création du rapport…</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>Coregix report</source>
            <translation>Rapport Coregix</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>The solution can't be saved: {}</source>
            <translation>La solution ne peut pas être enregistrée : {}</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>The points can't be saved: {}</source>
            <translation>Les points ne peuvent pas être enregistrés : {}</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>The tie points can't be saved: {}</source>
            <translation>Les points de liaison ne peuvent pas être enregistrés : {}</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>No browser opens the report {}.</source>
            <translation>Aucun navigateur n'ouvre le rapport {}.</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>There is no report: {}</source>
            <translation>Il n'y a pas de rapport : {}</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>Save solution</source>
            <translation>Enregistrer la solution</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>Save georeferencer points</source>
            <translation>Enregistrer les points du géoréférenceur</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>Save tie points</source>
            <translation>Enregistrer les points de liaison</translation>
        </message>
        <message>
            <location filename="../core/images/sampling.py" />
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <location filename="../core/jobs/apply_to_vector.py" />
            <source>Moving features</source>
            <translation>Déplacement des entités</translation>
        </message>
        <message>
            <location filename="../core/jobs/assess.py" />
            <source>The rasters lie {:.2f} fixed pixels ({:.4g} map units) apart (RMSE)</source>
            <translation>L'écart entre les rasters est de {:.2f} pixels du raster fixe ({:.4g} unités de carte, RMSE)</translation>
        </message>
        <message>
            <location filename="../core/jobs/assess.py" />
            <source>{}: align them.</source>
            <translation>{} : les aligner.</translation>
        </message>
        <message>
            <location filename="../core/jobs/assess.py" />
            <source>How well they line up can't be told. {}</source>
            <translation>La qualité de leur superposition ne peut pas être déterminée. {}</translation>
        </message>
        <message>
            <location filename="../core/jobs/assess.py" />
            <source>{}.</source>
            <translation>{}.</translation>
        </message>
        <message>
            <location filename="../core/registration/bands.py" />
            <source>Choosing bands</source>
            <translation>Choix des bandes</translation>
        </message>
        <message>
            <location filename="../core/registration/false_friends.py" />
            <source>straight lines along the rows or columns</source>
            <translation>des traits droits le long des lignes ou des colonnes</translation>
        </message>
        <message>
            <location filename="../core/registration/false_friends.py" />
            <source>what both images have on the same pixels (marks, or one image's clouds)</source>
            <translation>ce que les deux images ont aux mêmes pixels (des marques, ou les nuages de l'une d'elles)</translation>
        </message>
        <message>
            <location filename="../core/registration/point_fit.py" />
            <source>Each of {} picked points is predicted from the others to {:.2f} pixels (RMSE)</source>
            <translation>Chacun des {} points saisis est prédit à partir des autres à {:.2f} pixels près (RMSE)</translation>
        </message>
        <message>
            <location filename="../core/registration/point_fit.py" />
            <source>{} picked point(s) make the transform and leave none to check it by: compare the result by eye, or pick more.</source>
            <translation>{} point(s) saisi(s) déterminent la transformation, et il n'en reste aucun pour la contrôler : comparer le résultat à l'œil, ou saisir d'autres points.</translation>
        </message>
        <message>
            <location filename="../core/registration/point_fit.py" />
            <source>{}, but so few prove little: compare the result by eye, or pick more.</source>
            <translation>{}, mais un si petit nombre prouve peu : comparer le résultat à l'œil, ou saisir d'autres points.</translation>
        </message>
        <message>
            <location filename="../core/registration/point_fit.py" />
            <source>{}: the one in the moving raster at {:.6f}, {:.6f} may be picked wrongly.</source>
            <translation>{} : celui du raster mobile en {:.6f}, {:.6f} est peut-être mal placé.</translation>
        </message>
        <message>
            <location filename="../core/registration/refine.py" />
            <source>Matching</source>
            <translation>Appariement</translation>
        </message>
        <message>
            <location filename="../core/registration/registration_images.py" />
            <source>Writing registration images</source>
            <translation>Écriture des images de recalage</translation>
        </message>
        <message>
            <location filename="../core/registration/search.py" />
            <source>Searching</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>They may not show the same ground, or too little of it: try other bands, an initial shift, or a mask over clouds and water.</source>
            <translation>Les images ne montrent peut-être pas le même terrain, ou trop peu : essayer d'autres bandes, un décalage initial, ou un masque sur les nuages et l'eau.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{} of {} windows of {} pixels ({:.0%}) agree</source>
            <translation>{} des {} fenêtres de {} pixels ({:.0%}) concordent</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>there is room for no more, and so few may agree by chance</source>
            <translation>un si petit nombre, sans place pour davantage, peut concorder par hasard</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the common ground is {} x {} pixels, and {} x {} are the least</source>
            <translation>le terrain commun mesure {} x {} pixels, et il en faut au moins {} x {}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}: {}</source>
            <translation>{} : {}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{:.0f} pixels ({:.4g} map units) away the images fit {:.0%} as well.</source>
            <translation>à {:.0f} pixels ({:.4g} unités de carte) de là, la corrélation des images atteint {:.0%} de sa valeur à cet endroit-ci.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>neighbouring windows are displaced alike, by {:.2f} pixels (RMS)</source>
            <translation>les fenêtres voisines sont déplacées de la même façon, de {:.2f} pixels (RMS)</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the expected error is {:.2f} pixels (RMSE): compare the result by eye, or try other bands.</source>
            <translation>l'erreur attendue est de {:.2f} pixels (RMSE) : comparer le résultat à l'œil, ou essayer d'autres bandes.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the transform did not come to rest, and other places fit nearly as well</source>
            <translation>la transformation ne s'est pas stabilisée, et d'autres endroits conviennent presque aussi bien</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>The images don't match for sure: {}, and only if {} {}</source>
            <translation>Il n'est pas sûr que les images correspondent : {}, et seulement si {} {}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the ground repeats: {}</source>
            <translation>le terrain se répète : {}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>without that, {} of {} windows do</source>
            <translation>sans cela, {} des {} fenêtres concordent</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, but only by {}; {}. Compare the result by eye, or mask that.</source>
            <translation>{}, mais seulement grâce à {} ; {}. Comparer le résultat à l'œil, ou masquer cela.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>Only {}: the images differ much. Compare the result by eye, or try other bands.</source>
            <translation>Seules {} : les images diffèrent beaucoup. Comparer le résultat à l'œil, ou essayer d'autres bandes.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the images are bent, and windows as large don't tell how within them: compare the result by eye.</source>
            <translation>les images sont déformées, et des fenêtres aussi grandes ne révèlent pas la déformation en leur sein : comparer le résultat à l'œil.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}; expected error {:.2f} pixels (RMSE).</source>
            <translation>{} ; erreur attendue : {:.2f} pixels (RMSE).</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the moving image shows the ground mirrored.</source>
            <translation>l'image mobile montre le terrain en miroir.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the moving image is turned by {:.0f} degrees from how it is georeferenced.</source>
            <translation>l'image mobile est pivotée de {:.0f} degrés par rapport à son géoréférencement.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, which model {} does not follow: try model {}.</source>
            <translation>{}, ce que le modèle {} ne suit pas : essayer le modèle {}.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}: the images are bent in steps that no smooth model follows.</source>
            <translation>{} : les images sont déformées par paliers qu'aucun modèle lisse ne suit.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{:.0%} would by chance</source>
            <translation>{:.0%} le feraient par hasard</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>The images don't match: {}, and {}. {}</source>
            <translation>Les images ne correspondent pas : {}, et {}. {}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>The images don't match here: {}, but {} Give a first guess.</source>
            <translation>Les images ne correspondent pas ici : {}, mais {} Indiquer une position approchée.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>The images don't match for sure: {}, {}. {}</source>
            <translation>Il n'est pas sûr que les images correspondent : {}, {}. {}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, but {} Give a first guess, or compare the result by eye.</source>
            <translation>{}, mais {} Indiquer une position approchée, ou comparer le résultat à l'œil.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, but {} Compare the result by eye.</source>
            <translation>{}, mais {} Comparer le résultat à l'œil.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, but the transform did not come to rest: compare the result by eye.</source>
            <translation>{}, mais la transformation ne s'est pas stabilisée : comparer le résultat à l'œil.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}: they alone prove little, but no other place fits. Compare the result by eye.</source>
            <translation>{} : à elles seules, elles prouvent peu, mais aucun autre endroit ne convient. Comparer le résultat à l'œil.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, but so few matches can't tell how exactly: compare the result by eye.</source>
            <translation>{}, mais si peu de correspondances ne permettent pas de dire avec quelle exactitude : comparer le résultat à l'œil.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, but {}</source>
            <translation>{}, mais {}</translation>
        </message>
        <message>
            <location filename="../core/results/report.py" />
            <source>Drawing the report</source>
            <translation>Dessin du rapport</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Band (0-based) used for the registration, in both rasters; 'auto' tries the bands of each and takes the two that agree most.</source>
            <translation>Bande (à partir de 0) utilisée pour le recalage, dans les deux rasters ; 'auto' essaie les bandes de chacun et retient les deux qui concordent le mieux.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Band (0-based) of the moving raster used for the registration; overrides band_index.</source>
            <translation>Bande (à partir de 0) du raster mobile utilisée pour le recalage ; prévaut sur band_index.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Band (0-based) of the fixed raster used for the registration; overrides band_index.</source>
            <translation>Bande (à partir de 0) du raster fixe utilisée pour le recalage ; prévaut sur band_index.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Register gradient magnitudes instead of raw intensities: they agree between sensors, bands and seasons whose brightness does not.</source>
            <translation>Recaler les normes du gradient au lieu des intensités brutes : elles concordent entre des capteurs, des bandes et des saisons dont la luminosité diffère.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Look only at the part of the fixed raster that the moving raster's bounds cover. Turn it off when the moving raster is placed so wrongly that its bounds miss the ground it shows.</source>
            <translation>Ne considérer que la partie du raster fixe couverte par l'emprise du raster mobile. À désactiver si le raster mobile est si mal placé que son emprise manque le terrain qu'il montre.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Use only pixels that are valid in both rasters; otherwise each raster keeps a mask of its own.</source>
            <translation>N'utiliser que les pixels valides dans les deux rasters ; sinon, chaque raster garde son propre masque.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>What the transform may do. 'auto' takes the simplest of the others that predicts left-out matches about as well as any; polynomials are of the 2nd and the 3rd degree; 'local' adds a smooth field of displacements, where terrain or a sensor bends the image.</source>
            <translation>Ce que la transformation peut faire. 'auto' retient, parmi les autres, le modèle le plus simple qui prédit les correspondances laissées de côté à peu près aussi bien que n'importe quel autre ; les polynômes sont du 2e et du 3e degré ; 'local' ajoute un champ lisse de déplacements, là où le relief ou le capteur déforme l'image.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Value that marks invalid pixels of the moving raster, where its metadata lacks it or is wrong.</source>
            <translation>Valeur qui marque les pixels invalides du raster mobile, si elle manque dans ses métadonnées ou y est fausse.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Value that marks invalid pixels of the fixed raster, where its metadata lacks it or is wrong.</source>
            <translation>Valeur qui marque les pixels invalides du raster fixe, si elle manque dans ses métadonnées ou y est fausse.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>The rasters in which each pixel is valid, whatever a nodata tag or a mask says, or looks like a collar or a gap: zeros that are ground, a map's white paper. NaN alone stays invalid.</source>
            <translation>Les rasters dont chaque pixel est valide, quoi que dise une valeur nodata ou un masque, et même s'il ressemble à une bordure ou à une lacune : des zéros qui sont du terrain, le papier blanc d'une carte. Seul NaN reste invalide.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>CRS of the moving raster, where its file lacks it or is wrong.</source>
            <translation>SCR du raster mobile, s'il manque dans son fichier ou y est faux.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>CRS of the fixed raster, where its file lacks it or is wrong.</source>
            <translation>SCR du raster fixe, s'il manque dans son fichier ou y est faux.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>First guess: how far east and north (x,y in units of the moving raster's CRS) the moving raster shows the ground from where the fixed one does, as the shift that an alignment reports. The solution is then looked for nearby.</source>
            <translation>Position approchée : décalage vers l'est et vers le nord (x,y en unités du SCR du raster mobile) entre l'endroit où le raster fixe montre le terrain et celui où le raster mobile le montre, comme le décalage qu'indique un alignement. La solution est alors cherchée à proximité.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>First guess: points of QGIS's georeferencer (.points), picked in the moving raster (source) and the fixed one (map). The solution is then looked for nearby; or, where the images are not matched, they alone make it.</source>
            <translation>Position approchée : points du géoréférenceur de QGIS (.points), saisis dans le raster mobile (source) et le raster fixe (carte). La solution est alors cherchée à proximité ; ou, si les images ne sont pas appariées, eux seuls la déterminent.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Match the images. Otherwise the points of the first guess alone make the transform, for images that have nothing in common.</source>
            <translation>Apparier les images. Sinon, les points de la position approchée déterminent seuls la transformation, pour des images qui n'ont rien en commun.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Area to use or to ignore (clouds) in the registration: polygons (GeoJSON, or what ogr2ogr reads) or a raster (pixels other than 0).</source>
            <translation>Zone à utiliser ou à ignorer (nuages) lors du recalage : des polygones (GeoJSON, ou ce que lit ogr2ogr) ou un raster (pixels différents de 0).</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Whether only the mask's area counts (use), or all but that (ignore).</source>
            <translation>Indique si seule la zone du masque compte (use), ou tout sauf elle (ignore).</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>The raster in which the mask lies right, and from which it hides pixels.</source>
            <translation>Le raster dans lequel le masque est bien placé, et dont il masque des pixels.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Least share of the registration domain that must be valid; above 0, at most 1.</source>
            <translation>Part minimale du domaine de recalage qui doit être valide ; supérieure à 0, au plus 1.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Pixel sizes of the solve from coarse to fine, in CRS units, separated by commas; 0 is the fixed raster's own. By default they are chosen from the rasters.</source>
            <translation>Tailles de pixel du calcul, de la plus grossière à la plus fine, en unités du SCR, séparées par des virgules ; 0 est celle du raster fixe. Par défaut, elles sont choisies d'après les rasters.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Write the output even when the alignment failed its own judgement.</source>
            <translation>Écrire la sortie même si l'alignement se juge lui-même en échec.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Folder in which the folder of temporary files is made.</source>
            <translation>Dossier dans lequel est créé le dossier des fichiers temporaires.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Keep the registration images and masks: fixed_reg.tif, moving_reg.tif, fixed_mask.tif, moving_mask.tif.</source>
            <translation>Conserver les images et les masques de recalage : fixed_reg.tif, moving_reg.tif, fixed_mask.tif, moving_mask.tif.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Log each step of the registration.</source>
            <translation>Journaliser chaque étape du recalage.</translation>
        </message>
        <message>
            <location filename="../core/settings/edge_trim.py" />
            <source>Pixels within this many rows and columns of an invalid pixel are trimmed (a square footprint).</source>
            <translation>Les pixels situés à moins de ce nombre de lignes et de colonnes d'un pixel invalide sont rognés (voisinage carré).</translation>
        </message>
        <message>
            <location filename="../core/settings/edge_trim.py" />
            <source>Band (0-based) whose values tell which pixels are invalid.</source>
            <translation>Bande (à partir de 0) dont les valeurs indiquent quels pixels sont invalides.</translation>
        </message>
        <message>
            <location filename="../core/settings/edge_trim.py" />
            <source>Values below this also count as invalid.</source>
            <translation>Les valeurs inférieures comptent aussi comme invalides.</translation>
        </message>
        <message>
            <location filename="../core/settings/edge_trim.py" />
            <source>Values above this also count as invalid.</source>
            <translation>Les valeurs supérieures comptent aussi comme invalides.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Write on the moving raster's pixel grid; otherwise on the fixed raster's extent, CRS and pixel grid.</source>
            <translation>Écrire sur la grille de pixels du raster mobile ; sinon selon l'emprise, le SCR et la grille de pixels du raster fixe.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>How output pixels are computed from the original ones; 'none' moves the raster by correcting its geotransform and leaves every pixel as it is (moving grid only).</source>
            <translation>Comment les pixels de sortie sont calculés à partir des pixels d'origine ; 'none' déplace le raster en corrigeant sa géotransformation et laisse chaque pixel tel quel (grille du raster mobile uniquement).</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Value written to invalid output pixels; by default the moving raster's, else the fixed raster's, else 0.</source>
            <translation>Valeur écrite dans les pixels de sortie invalides ; par défaut celle du raster mobile, sinon celle du raster fixe, sinon 0.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>File format of the output: GeoTIFF, Cloud Optimized GeoTIFF, or a VRT that refers to the moving raster's own pixels (resampling 'none' only).</source>
            <translation>Format du fichier de sortie : GeoTIFF, Cloud Optimized GeoTIFF, ou un VRT qui renvoie aux pixels mêmes du raster mobile (rééchantillonnage 'none' uniquement).</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>GDAL's creation options for the output, NAME=VALUE, separated by |, as in COMPRESS=ZSTD|BLOCKXSIZE=256. They go before those that Coregix chooses.</source>
            <translation>Options de création GDAL de la sortie, NAME=VALUE, séparées par |, par exemple COMPRESS=ZSTD|BLOCKXSIZE=256. Elles l'emportent sur celles que choisit Coregix.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Build overviews inside the output, for a fast display. A Cloud Optimized GeoTIFF has them anyway.</source>
            <translation>Créer des pyramides dans la sortie, pour un affichage rapide. Un Cloud Optimized GeoTIFF en contient de toute façon.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>After the alignment, turn the pixels along invalid ones into nodata (see the edge trim settings).</source>
            <translation>Après l'alignement, mettre à nodata les pixels le long des pixels invalides (voir les paramètres de rognage des bords).</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Process in 2^k chunks (1: halves, 2: quadrants, 3: octants) to bound memory; the result is the same.</source>
            <translation>Traiter en 2^k blocs (1 : moitiés, 2 : quarts, 3 : huitièmes) pour limiter la mémoire ; le résultat est le même.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Threads to work with. By default as many as there are cores.</source>
            <translation>Nombre de fils d'exécution. Par défaut, autant que de cœurs.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Megabytes to use for pixels, the libraries' own memory aside. By default 512, or a quarter of what is free where that is less. A lower limit takes longer.</source>
            <translation>Mégaoctets à utiliser pour les pixels, hors mémoire propre aux bibliothèques. Par défaut 512, ou un quart de la mémoire libre si c'est moins. Une limite plus basse rallonge le calcul.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>How output pixels are computed from the original ones. 'auto' is bilinear, or nearest for classes and masks (a palette, or whole numbers of few values). 'none' moves the raster by correcting its geotransform and leaves every pixel as it is (moving grid only).</source>
            <translation>Comment les pixels de sortie sont calculés à partir des pixels d'origine. 'auto' est bilinear, ou nearest pour les classes et les masques (une palette, ou des entiers de peu de valeurs). 'none' déplace le raster en corrigeant sa géotransformation et laisse chaque pixel tel quel (grille du raster mobile uniquement).</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Value that marks invalid pixels of the input, where its metadata lacks it or is wrong.</source>
            <translation>Valeur qui marque les pixels invalides de l'entrée, si elle manque dans ses métadonnées ou y est fausse.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Every pixel of the input is valid, whatever its nodata value, mask or alpha band says.</source>
            <translation>Tous les pixels de l'entrée sont valides, quoi que dise sa valeur nodata, son masque ou sa bande alpha.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>CRS of the input, where its file lacks it or is wrong.</source>
            <translation>SCR de l'entrée, s'il manque dans son fichier ou y est faux.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>How far the raster goes along x (east).</source>
            <translation>De combien le raster se déplace le long de x (est).</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>How far the raster goes along y (north).</source>
            <translation>De combien le raster se déplace le long de y (nord).</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Unit of dx and dy: that of the raster's own CRS (map), or metres on the ground (metres), at its middle where the CRS is in degrees.</source>
            <translation>Unité du décalage : celle du SCR du raster (map) ou mètres au sol (metres), en son centre lorsque le SCR est en degrés.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Degrees by which the raster is turned about its middle, counterclockwise.</source>
            <translation>Degrés dont le raster tourne autour de son centre, dans le sens antihoraire.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Factor by which the raster grows about its middle.</source>
            <translation>Facteur d'agrandissement du raster autour de son centre.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>How output pixels are computed from the original ones. 'none' moves the raster by correcting its geotransform and leaves every pixel as it is; 'auto' is bilinear, or nearest for classes and masks. All but 'none' give a raster whose rows and columns run as before, also where it is turned.</source>
            <translation>Comment les pixels de sortie sont calculés à partir des pixels d'origine. 'none' déplace le raster en corrigeant sa géotransformation et laisse chaque pixel tel quel ; 'auto' est bilinear, ou nearest pour les classes et les masques. Tous sauf 'none' donnent un raster dont les lignes et colonnes restent orientées comme avant, même s'il est tourné.</translation>
        </message>
        <message>
            <location filename="../core/writing/edge_trim.py" />
            <source>Trimming edges</source>
            <translation>Rognage des bords</translation>
        </message>
        <message>
            <location filename="../core/writing/warp.py" />
            <source>Writing</source>
            <translation>Écriture</translation>
        </message>
    </context>
</TS>
