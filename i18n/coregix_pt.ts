<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
    <context>
        <name>Coregix</name>
        <message>
            <location filename="../coregix_plugin/engine/settings.py" />
            <source>{reason} If it finds none, run the algorithm 'Install engine' ({algorithm}).</source>
            <translation>{reason} Se não encontrar nenhum, execute o algoritmo 'Instalar motor' ({algorithm}).</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/engine/settings.py" />
            <source>Coregix's engine is not installed. Run the algorithm 'Install engine' in the Processing toolbox, or in a shell: qgis_process run {algorithm}

{reason}</source>
            <translation>O motor do Coregix não está instalado. Execute o algoritmo 'Instalar motor' na Caixa de Ferramentas de Processamento, ou numa linha de comandos: qgis_process run {algorithm}

{reason}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>{:.2f} pixels of the fixed raster</source>
            <translation>{:.2f} pixels do raster fixo</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>{:.2f} pixels ({})</source>
            <translation>{:.2f} pixels ({})</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>The moving image lies {} ({}); that is put right.</source>
            <translation>A imagem móvel está desviada {} ({}); isto é corrigido.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>{} too far {}</source>
            <translation>{} para {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>The moving image lies where it belongs ({}).</source>
            <translation>A imagem móvel está no lugar certo ({}).</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source> and </source>
            <translation> e </translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/displacement.py" />
            <source>east</source>
            <translation>leste</translation>
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
            <translation>sul</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/footprints.py" />
            <source>good</source>
            <translation>bom</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/footprints.py" />
            <source>doubtful</source>
            <translation>duvidoso</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/footprints.py" />
            <source>failed</source>
            <translation>falhou</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/footprints.py" />
            <source>error: see the column reason</source>
            <translation>erro: ver a coluna reason</translation>
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
            <translation>A camada '{}' vem do fornecedor '{}', não de um ficheiro. Guarde-a primeiro como GeoTIFF (Exportar &gt; Guardar Como…) e use esse ficheiro.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/sources.py" />
            <source>The layer '{}' lives in the memory of QGIS ({}), where the engine's process can't read it. Save it as a GeoTIFF first (Export &gt; Save As…) and use that.</source>
            <translation>A camada '{}' está na memória do QGIS ({}), onde o processo do motor não a consegue ler. Guarde-a primeiro como GeoTIFF (Exportar &gt; Guardar Como…) e use esse ficheiro.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/tie_points.py" />
            <source>Residuals</source>
            <translation>Resíduos</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/tie_points.py" />
            <source>agrees</source>
            <translation>concorda</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/tie_points.py" />
            <source>does not agree</source>
            <translation>não concorda</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/layers/tie_points.py" />
            <source>{} (residual x {:g})</source>
            <translation>{} (resíduo x {:g})</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/options_page.py" />
            <source>Found by Coregix</source>
            <translation>Encontrado pelo Coregix</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/options_page.py" />
            <source>Python of the engine</source>
            <translation>Python do motor</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/options_page.py" />
            <source>In use</source>
            <translation>Em uso</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/plugin.py" />
            <source>Coregix</source>
            <translation>Coregix</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/plugin.py" />
            <source>Align one raster to another</source>
            <translation>Alinhar um raster a outro</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/plugin.py" />
            <source>Align to… (Coregix)</source>
            <translation>Alinhar a… (Coregix)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/plugin.py" />
            <source>How well does it lie on… (Coregix)</source>
            <translation>Avaliar alinhamento com… (Coregix)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>Align image pair</source>
            <translation>Alinhar par de imagens</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>Shifts and turns one raster so that it lies on another</source>
            <translation>Desloca e roda um raster de modo a assentar sobre outro</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>Aligns the moving raster to the fixed one, automatically and to a fraction of a pixel: two dates, two sensors, a drone mosaic and a satellite scene. All bands of the moving raster are written to a GeoTIFF that lies on the fixed raster. The shifts reported lead from a place in the fixed raster to where the moving raster shows the same ground, at the centre of their overlap.</source>
            <translation>Alinha o raster móvel ao fixo, automaticamente e com exatidão de uma fração de pixel: duas datas, dois sensores, um mosaico de drone e uma cena de satélite. Todas as bandas do raster móvel são gravadas num GeoTIFF que assenta sobre o raster fixo. Os deslocamentos indicados levam de um lugar no raster fixo até onde o raster móvel mostra o mesmo terreno, no centro da sobreposição.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>Aligned raster</source>
            <translation>Raster alinhado</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>A GeoTIFF (.tif, .tiff). It appears when the alignment has succeeded, and not before.</source>
            <translation>Um GeoTIFF (.tif, .tiff). Só aparece depois de o alinhamento ter êxito.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>coregister,registration,align,georeference,shift,match,warp,satellite,aerial,drone,mutual information</source>
            <translation>corregisto,corregistro,registo,registro,alinhamento,georreferenciar,deslocamento,correspondência,deformação,satélite,aérea,drone,informação mútua</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_image_pair.py" />
            <source>Folder of the temporary files, when they are kept</source>
            <translation>Pasta dos ficheiros temporários, quando são mantidos</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Pairs aligned</source>
            <translation>Pares alinhados</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Pairs kept from an earlier run</source>
            <translation>Pares mantidos de uma execução anterior</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Pairs that failed</source>
            <translation>Pares que falharam</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Align stack</source>
            <translation>Alinhar série de rasters</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Aligns many rasters to one, or many pairs, each on its own</source>
            <translation>Alinha muitos rasters a um só, ou muitos pares, cada um por si</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Aligns many rasters: layers or a folder of them to one fixed raster, or the pairs of a table. One that fails does not stop the others; a table and a layer of footprints tell what came of each. Beside each output stands its solution. Pairs that an earlier run has done are kept unless an input, a setting or the output has changed, so that a run that was stopped goes on where it was.</source>
            <translation>Alinha muitos rasters: camadas ou uma pasta deles a um único raster fixo, ou os pares de uma tabela. Um que falhe não interrompe os outros; uma tabela e uma camada de áreas de cobertura indicam o resultado de cada um. Ao lado de cada saída fica a sua solução. Os pares já tratados numa execução anterior são mantidos, a não ser que uma entrada, uma opção ou a saída tenha mudado; assim, uma execução interrompida continua onde parou.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Address of a Dask scheduler whose workers do the work, as in tcp://host:8786. By default this machine's cores do.</source>
            <translation>Endereço de um escalonador Dask cujos processos fazem o trabalho, como em tcp://host:8786. Por padrão, o trabalho é feito pelos núcleos desta máquina.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>The rasters to align, unless a folder or a table names them.</source>
            <translation>Os rasters a alinhar, se não forem indicados por uma pasta ou por uma tabela.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>A folder of rasters to align.</source>
            <translation>Uma pasta de rasters a alinhar.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Which files of the folder: * stands for any signs, as in *_B04.tif.</source>
            <translation>Que ficheiros da pasta usar: * representa quaisquer caracteres, como em *_B04.tif.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>The raster that lies where it should, unless a table names one for each pair.</source>
            <translation>O raster que está no lugar certo, a não ser que uma tabela indique um para cada par.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>A CSV file with the columns moving, fixed, output and, if wanted, moving_band and fixed_band. Paths are relative to its folder.</source>
            <translation>Um ficheiro CSV com as colunas moving, fixed, output e, se desejado, moving_band e fixed_band. Os caminhos são relativos à pasta do ficheiro.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>NAME_aligned.tif of each moving raster is written there. A table of pairs names the outputs itself.</source>
            <translation>O ficheiro NAME_aligned.tif de cada raster móvel é gravado aqui. Uma tabela de pares indica ela própria as saídas.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>A row for each pair: verdict, reason, shift, RMSE and time.</source>
            <translation>Uma linha para cada par: veredicto, motivo, deslocamento, RMSE e tempo.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>The same as polygons, coloured by the verdict.</source>
            <translation>O mesmo em polígonos, coloridos segundo o veredicto.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>time series,stack,many,batch,coregister,registration,align,folder,table,csv,dask</source>
            <translation>série temporal,pilha,muitos,lote,corregisto,corregistro,registo,registro,alinhamento,pasta,tabela,csv,dask</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Dask scheduler</source>
            <translation>Escalonador Dask</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Moving rasters</source>
            <translation>Rasters móveis</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Folder of moving rasters</source>
            <translation>Pasta de rasters móveis</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Names in the folder</source>
            <translation>Nomes na pasta</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Fixed raster</source>
            <translation>Raster fixo</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Table of pairs</source>
            <translation>Tabela de pares</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Folder of aligned rasters</source>
            <translation>Pasta de rasters alinhados</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Results (CSV)</source>
            <translation>Resultados (CSV)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>CSV files (*.csv)</source>
            <translation>Ficheiros CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Footprints</source>
            <translation>Áreas de cobertura</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Aligned rasters</source>
            <translation>Rasters alinhados</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Without a table of pairs, give the fixed raster and the output folder.</source>
            <translation>Sem uma tabela de pares, indique o raster fixo e a pasta de saída.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>The table names a fixed raster for each pair: leave the one here open.</source>
            <translation>A tabela indica um raster fixo para cada par: deixe este campo vazio.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>Name the moving rasters in one way: {}.</source>
            <translation>Indique os rasters móveis de uma única forma: {}.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>{}, {} or {}</source>
            <translation>{}, {} ou {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/align_stack.py" />
            <source>error</source>
            <translation>erro</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Apply solution to raster</source>
            <translation>Aplicar solução a raster</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Moves another raster of the same acquisition as a known alignment tells</source>
            <translation>Move outro raster da mesma aquisição segundo um alinhamento conhecido</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Moves a raster as a solution tells that was found with another one of the same acquisition: other bands, other pixel sizes, a cloud mask, a classification. Classes and masks are resampled by nearest by themselves.</source>
            <translation>Move um raster segundo uma solução encontrada com outro raster da mesma aquisição: outras bandas, outros tamanhos de pixel, uma máscara de nuvens, uma classificação. Classes e máscaras são automaticamente reamostradas com nearest (vizinho mais próximo).</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Raster to move</source>
            <translation>Raster a mover</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Its georeferencing has the error that was estimated.</source>
            <translation>A sua georreferenciação tem o erro que foi estimado.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Moved raster</source>
            <translation>Raster movido</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>A GeoTIFF (.tif, .tiff), complete or absent.</source>
            <translation>Um GeoTIFF (.tif, .tiff), completo ou ausente.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>coregister,solution,transform,bands,mask,classes,warp,shift</source>
            <translation>corregisto,corregistro,solução,transformação,bandas,máscara,classes,deformação,deslocamento</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Resampling that was used</source>
            <translation>Reamostragem usada</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Valid fraction</source>
            <translation>Fração válida</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_raster.py" />
            <source>Resampling: {}</source>
            <translation>Reamostragem: {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_rasters.py" />
            <source>Their georeferencing has the error that was estimated.</source>
            <translation>A georreferenciação destes rasters tem o erro que foi estimado.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_rasters.py" />
            <source>NAME_moved.tif of each raster is written there.</source>
            <translation>O ficheiro NAME_moved.tif de cada raster é gravado aqui.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_rasters.py" />
            <source>Apply solution to many rasters</source>
            <translation>Aplicar solução a vários rasters</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_rasters.py" />
            <source>Moves many rasters of the same acquisition as a known alignment tells</source>
            <translation>Move vários rasters da mesma aquisição segundo um alinhamento conhecido</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_rasters.py" />
            <source>Moves rasters as a solution tells that was found with another one of the same acquisition: all its bands, masks and classifications at once. Each is resampled as suits it: classes and masks by nearest.</source>
            <translation>Move rasters segundo uma solução encontrada com outro raster da mesma aquisição: todas as suas bandas, máscaras e classificações de uma só vez. Cada um é reamostrado como lhe convém: classes e máscaras com nearest (vizinho mais próximo).</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_rasters.py" />
            <source>coregister,solution,transform,bands,mask,classes,many,batch,shift</source>
            <translation>corregisto,corregistro,solução,transformação,bandas,máscara,classes,muitos,lote,deslocamento</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>Apply solution to vector layer</source>
            <translation>Aplicar solução a camada vetorial</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>Moved features</source>
            <translation>Elementos movidos</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>Moves features that were digitised on an unaligned raster along with it</source>
            <translation>Move, juntamente com um raster não alinhado, os elementos que foram digitalizados sobre ele</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>Moves features that were digitised on the moving raster as it was to where they lie on the aligned one. Attributes, CRS, Z and M are kept. Where the solution bends the raster (model local), vertices are added along edges. It can edit a layer in place.</source>
            <translation>Move elementos digitalizados sobre o raster móvel original para a posição que ocupam no raster alinhado. Atributos, SRC, Z e M são mantidos. Onde a solução deforma o raster (modelo local), são acrescentados vértices ao longo das arestas. Pode editar uma camada diretamente.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>'{}' is no solution of Coregix: {}. Give the JSON file that an alignment wrote.</source>
            <translation>'{}' não é uma solução do Coregix: {}. Indique o ficheiro JSON gravado por um alinhamento.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>coregister,solution,transform,features,digitised,shift,annotations,in place</source>
            <translation>corregisto,corregistro,solução,transformação,elementos,feições,digitalizado,deslocamento,anotações,edição direta</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/apply_to_vector.py" />
            <source>Feature {} can't be projected into the solution's CRS: {}</source>
            <translation>O elemento {} não pode ser projetado no SRC da solução: {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>The raster whose position is in question.</source>
            <translation>O raster cuja posição está em causa.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>RMSE of the displacements (fixed pixels)</source>
            <translation>RMSE dos deslocamentos (pixels do fixo)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Median displacement (fixed pixels)</source>
            <translation>Deslocamento mediano (pixels do fixo)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>95 % of the displacements are below (fixed pixels)</source>
            <translation>95 % dos deslocamentos são inferiores a (pixels do fixo)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Shift in x in the middle (map units)</source>
            <translation>Deslocamento em x no centro (unidades do mapa)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Shift in y in the middle (map units)</source>
            <translation>Deslocamento em y no centro (unidades do mapa)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Assess alignment</source>
            <translation>Avaliar alinhamento</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Measures how well two rasters line up as they are, without moving either</source>
            <translation>Mede até que ponto dois rasters já estão alinhados, sem mover nenhum</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Measures by how much one raster is displaced against another at points all over their overlap, without moving either. The verdict is 'aligned' up to an RMSE of half a pixel of the fixed raster, 'misaligned' above, and 'unknown' where the images have too little in common.</source>
            <translation>Mede quanto um raster está deslocado em relação a outro, em pontos de toda a sobreposição, sem mover nenhum. O veredicto é 'aligned' até um RMSE de meio pixel do raster fixo, 'misaligned' acima disso, e 'unknown' quando as imagens têm muito pouco em comum.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>accuracy,registration,offset,displacement,quality,validation,RMSE,check</source>
            <translation>exatidão,precisão,registo,registro,desvio,deslocamento,qualidade,validação,RMSE,verificar</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Verdict (aligned, misaligned or unknown)</source>
            <translation>Veredicto (aligned, misaligned ou unknown)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Reason of the verdict</source>
            <translation>Motivo do veredicto</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/assess_alignment.py" />
            <source>Verdict: {}. {}</source>
            <translation>Veredicto: {}. {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>Coregistration</source>
            <translation>Corregisto</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>The file that an alignment or an estimate wrote.</source>
            <translation>O ficheiro gravado por um alinhamento ou uma estimativa.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>The layer of '{}' has another CRS than its file. Save it with that CRS, or take it alone.</source>
            <translation>A camada de '{}' tem um SRC diferente do do seu ficheiro. Guarde-a com esse SRC, ou use-a sozinha.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>The output '{}' is no GeoTIFF, and Coregix writes no other pixels: let its name end in .tif.</source>
            <translation>A saída '{}' não é um GeoTIFF, e o Coregix não grava outros formatos de imagem: use um nome que termine em .tif.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>The output '{}' is an input too. Choose another file: inputs are never overwritten.</source>
            <translation>A saída '{}' é também uma entrada. Escolha outro ficheiro: as entradas nunca são substituídas.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>Solution (JSON)</source>
            <translation>Solução (JSON)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>'{}' is read without the layer's open options {}.</source>
            <translation>'{}' é lido sem as opções de abertura da camada {}.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>The output format 'vrt' needs a file of its own: give the output a name that ends in .vrt.</source>
            <translation>O formato de saída 'vrt' precisa de um ficheiro próprio: dê à saída um nome que termine em .vrt.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>JSON files (*.json)</source>
            <translation>Ficheiros JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>Parameters</source>
            <translation>Parâmetros</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/base.py" />
            <source>Advanced parameters</source>
            <translation>Parâmetros avançados</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/estimate_alignment.py" />
            <source>The raster to find the place of.</source>
            <translation>O raster cuja posição se procura.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/estimate_alignment.py" />
            <source>Estimate alignment</source>
            <translation>Estimar alinhamento</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/estimate_alignment.py" />
            <source>Finds how one raster has to move to lie on another, and judges it</source>
            <translation>Determina como um raster tem de se mover para assentar sobre outro, e avalia o resultado</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/estimate_alignment.py" />
            <source>Finds the transform from the fixed to the moving raster and judges it, without writing a raster. The solution can be applied to any raster or vector layer of the same acquisition. A verdict of 'failed' is an answer here, not an error.</source>
            <translation>Determina a transformação do raster fixo para o raster móvel e avalia-a, sem gravar nenhum raster. A solução pode ser aplicada a qualquer raster ou camada vetorial da mesma aquisição. Um veredicto 'failed' é aqui uma resposta, não um erro.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/estimate_alignment.py" />
            <source>coregister,registration,shift,offset,displacement,accuracy,solution,tie points</source>
            <translation>corregisto,corregistro,registo,registro,desvio,deslocamento,exatidão,solução,pontos homólogos</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>Install engine</source>
            <translation>Instalar motor</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>Setup</source>
            <translation>Instalação</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>Installs the Python packages that Coregix's engine needs, in an environment of its own</source>
            <translation>Instala num ambiente próprio os pacotes Python de que o motor do Coregix precisa</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>Installs the Python packages that Coregix's engine needs (about 600 MB, downloaded with pip) in an environment of its own, in the folder of the QGIS profile. Neither QGIS nor the system's Python is changed. An environment that is complete already is left as it is.</source>
            <translation>Instala os pacotes Python de que o motor do Coregix precisa (cerca de 600 MB, descarregados com pip) num ambiente próprio, na pasta do perfil do QGIS. Nem o QGIS nem o Python do sistema são alterados. Um ambiente já completo fica como está.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>The interpreter to make the environment with. By default Coregix looks for one.</source>
            <translation>O interpretador com que o ambiente é criado. Por padrão, o Coregix procura um.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>install,setup,dependencies,environment,python,rasterio,simpleitk</source>
            <translation>instalar,instalação,dependências,ambiente,python,rasterio,simpleitk</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>Python to build from</source>
            <translation>Python de base</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>All files (*)</source>
            <translation>Todos os ficheiros (*)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/install_engine.py" />
            <source>Installing into {}</source>
            <translation>Instalação em {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/many_rasters.py" />
            <source>Rasters to move</source>
            <translation>Rasters a mover</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/many_rasters.py" />
            <source>Folder of moved rasters</source>
            <translation>Pasta de rasters movidos</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/many_rasters.py" />
            <source>Moved rasters</source>
            <translation>Rasters movidos</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/many_rasters.py" />
            <source>There is no input raster that can be loaded.</source>
            <translation>Não há nenhum raster de entrada que possa ser carregado.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/move_by_numbers.py" />
            <source>All of them move by the same numbers, each about its own middle.</source>
            <translation>Todos se movem pelos mesmos números, cada um em torno do seu próprio centro.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/move_by_numbers.py" />
            <source>NAME_shifted.tif of each raster is written there.</source>
            <translation>NOME_shifted.tif de cada raster é gravado aí.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/move_by_numbers.py" />
            <source>Move rasters by numbers</source>
            <translation>Mover rasters por números</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/move_by_numbers.py" />
            <source>Shifts, turns and scales rasters by known numbers, without matching</source>
            <translation>Desloca, roda e escala rasters por números conhecidos, sem comparação</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/move_by_numbers.py" />
            <source>Moves rasters by numbers that are known, in map units or in metres, without looking at what they show. By default no pixel is changed: the file's georeferencing is corrected.</source>
            <translation>Move rasters por números conhecidos, em unidades do mapa ou em metros, sem olhar para o que mostram. Por omissão nenhum pixel é alterado: a georreferenciação do ficheiro é corrigida.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/move_by_numbers.py" />
            <source>shift,move,translate,offset,rotate,scale,georeferencing,geotransform,many,batch</source>
            <translation>deslocar,mover,transladar,desvio,rodar,escala,georreferenciação,geotransformação,muitos,lote</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>The raster to align. All its bands are written.</source>
            <translation>O raster a alinhar. Todas as suas bandas são gravadas.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Verdict (good, doubtful or failed)</source>
            <translation>Veredicto (good, doubtful ou failed)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Transform model</source>
            <translation>Modelo de transformação</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Shift in x (map units)</source>
            <translation>Deslocamento em x (unidades do mapa)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Shift in y (map units)</source>
            <translation>Deslocamento em y (unidades do mapa)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Shift in pixels</source>
            <translation>Deslocamento em pixels</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Rotation in degrees</source>
            <translation>Rotação em graus</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Metric before</source>
            <translation>Métrica antes</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Metric after</source>
            <translation>Métrica depois</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>RMSE of the tie points' displacements before (fixed pixels)</source>
            <translation>RMSE dos deslocamentos dos pontos homólogos antes (pixels do fixo)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Expected error of the transform (RMSE, fixed pixels)</source>
            <translation>Erro esperado da transformação (RMSE, pixels do fixo)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Moving raster</source>
            <translation>Raster móvel</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>The raster that lies where it should.</source>
            <translation>O raster que está no lugar certo.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>A point layer of the places where the alignment was measured. Its arrows are the residuals: what is left between the two rasters, exaggerated by the factor in the legend.</source>
            <translation>Uma camada de pontos com os lugares onde o alinhamento foi medido. As suas setas são os resíduos: o que resta entre os dois rasters, exagerado pelo fator indicado na legenda.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>A JSON file of the transform and of how well it fits.</source>
            <translation>Um ficheiro JSON com a transformação e a qualidade do seu ajuste.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>The tie points as a file that QGIS's georeferencer reads, those that don't agree switched off.</source>
            <translation>Os pontos homólogos num ficheiro que o georreferenciador do QGIS lê, com os que não concordam desativados.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>A page to hand on or to print: verdict, accuracy, map, and who made it; then figures of the rasters before and after.</source>
            <translation>Uma página para entregar ou imprimir: veredicto, exatidão, mapa e autor; depois, figuras dos rasters antes e depois.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>The moving and the fixed raster are the same band of '{}'. Choose two rasters, or two bands of one.</source>
            <translation>O raster móvel e o fixo são a mesma banda de '{}'. Escolha dois rasters, ou duas bandas de um só.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>An area to use, or to ignore (clouds), in the registration: polygons, or a raster's pixels other than 0. The output is not masked.</source>
            <translation>Uma área a usar, ou a ignorar (nuvens), no alinhamento: polígonos, ou os pixels de um raster diferentes de 0. A saída não é mascarada.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Tie points</source>
            <translation>Pontos homólogos</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Tie points for the georeferencer</source>
            <translation>Pontos homólogos para o georreferenciador</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>QGIS georeferencer points (*.points)</source>
            <translation>Pontos do georreferenciador do QGIS (*.points)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Report (HTML)</source>
            <translation>Relatório (HTML)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>HTML files (*.html)</source>
            <translation>Ficheiros HTML (*.html)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Author of the report</source>
            <translation>Autor do relatório</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>By default the project's author.</source>
            <translation>Por padrão, o autor do projeto.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>By default that of the first contact in the project's metadata.</source>
            <translation>Por padrão, a do primeiro contacto nos metadados do projeto.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Mask</source>
            <translation>Máscara</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Transform model: {}</source>
            <translation>Modelo de transformação: {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Organisation of the author</source>
            <translation>Organização do autor</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>Told on the report's first page.</source>
            <translation>Indicado na primeira página do relatório.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/pair_algorithm.py" />
            <source>The mask '{}' can't be loaded.</source>
            <translation>Não é possível carregar a máscara '{}'.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>The raster that would be aligned.</source>
            <translation>O raster que seria alinhado.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Edge proxies of the fixed raster</source>
            <translation>Imagem de bordas do raster fixo</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Edge proxies of the moving raster</source>
            <translation>Imagem de bordas do raster móvel</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Mask of the fixed raster</source>
            <translation>Máscara do raster fixo</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Mask of the moving raster</source>
            <translation>Máscara do raster móvel</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Registration images</source>
            <translation>Imagens do alinhamento</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Writes the edge proxies and masks that an alignment would see</source>
            <translation>Grava as imagens de bordas e as máscaras que um alinhamento usaria</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Writes what an alignment of the two rasters would see: their edge proxies (or intensities) on one grid, and masks of the valid pixels. Where the edge images have nothing in common, no alignment can be found.</source>
            <translation>Grava o que um alinhamento dos dois rasters veria: as suas imagens de bordas (ou intensidades) numa mesma grelha, e máscaras dos pixels válidos. Onde as imagens de bordas nada têm em comum, não é possível encontrar um alinhamento.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>By default, and at the finest, the pixel size of the alignment.</source>
            <translation>Por padrão, e no mínimo, o tamanho do pixel do alinhamento.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>fixed_reg.tif, moving_reg.tif, fixed_mask.tif and moving_mask.tif are written there.</source>
            <translation>fixed_reg.tif, moving_reg.tif, fixed_mask.tif e moving_mask.tif são gravados aqui.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>The pixel size (RESOLUTION) is {:g}, but the moving raster is only {:g} x {:g} wide and high, in units of its CRS: nothing of it would be seen.</source>
            <translation>O tamanho do pixel (RESOLUTION) é {:g}, mas o raster móvel só tem {:g} x {:g} de largura e altura, em unidades do seu SRC: nada dele seria visível.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>edges,gradient,proxy,mask,overlap,preview,registration</source>
            <translation>bordas,contornos,gradiente,máscara,sobreposição,pré-visualização,registo,registro,alinhamento</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Pixel size (units of the moving raster's CRS)</source>
            <translation>Tamanho do pixel (unidades do SRC do raster móvel)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Folder of the images</source>
            <translation>Pasta das imagens</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/registration_images.py" />
            <source>Share of the smaller raster inside the other</source>
            <translation>Fração do raster menor dentro do outro</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Trim edges</source>
            <translation>Aparar margens</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Raster tools</source>
            <translation>Ferramentas raster</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Turns the pixels of a raster along invalid ones into nodata</source>
            <translation>Converte em nodata os pixels de um raster próximos de pixels inválidos</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Turns all pixels within some rows and columns of an invalid pixel into nodata, in all bands: the ragged or blended rim that scanners, mosaics and resampling leave. The raster's own border is no invalid pixel.</source>
            <translation>Converte em nodata, em todas as bandas, todos os pixels a poucas linhas e colunas de um pixel inválido: a margem irregular ou misturada que digitalizadores, mosaicos e reamostragem deixam. O limite do próprio raster não conta como pixel inválido.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Raster to trim</source>
            <translation>Raster a aparar</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>All its bands are trimmed alike.</source>
            <translation>Todas as suas bandas são aparadas da mesma forma.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>The input's file is replaced once the result is complete; no output is given then.</source>
            <translation>O ficheiro de entrada é substituído quando o resultado estiver completo; nesse caso, não se indica saída.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Trimmed raster</source>
            <translation>Raster aparado</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>edge,border,collar,nodata,erode,clip,artefact</source>
            <translation>margem,borda,limite,moldura,nodata,erosão,recortar,artefacto,artefato</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Replace the input raster</source>
            <translation>Substituir o raster de entrada</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Pixels trimmed</source>
            <translation>Pixels aparados</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Give an output, or choose to replace the input raster.</source>
            <translation>Indique uma saída, ou escolha substituir o raster de entrada.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/algorithms/trim_edges.py" />
            <source>Pixels trimmed: {}</source>
            <translation>Pixels aparados: {}</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/checks.py" />
            <source>{} names {}, which GDAL doesn't know of this format.</source>
            <translation>{}: o GDAL não conhece {} neste formato.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/checks.py" />
            <source>{} is {}, but the layer '{}' has only {} x {} pixels: nothing would be left.</source>
            <translation>{}: o valor é {}, mas a camada '{}' só tem {} x {} pixels: não sobraria nada.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/checks.py" />
            <source>{} is {}, but the layer '{}' has the bands 1 to {}.</source>
            <translation>{}: o valor é {}, mas a camada '{}' tem as bandas 1 a {}.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>automatic</source>
            <translation>automático</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>translation</source>
            <translation>translação</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>rigid</source>
            <translation>rígido</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>similarity</source>
            <translation>semelhança</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>affine</source>
            <translation>afim</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>projective</source>
            <translation>projetivo</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>polynomial of 2nd degree</source>
            <translation>polinómio de grau 2</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>polynomial of 3rd degree</source>
            <translation>polinómio de grau 3</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>local</source>
            <translation>local</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>moving raster</source>
            <translation>raster móvel</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>fixed raster</source>
            <translation>raster fixo</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>neither</source>
            <translation>nenhum</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>both</source>
            <translation>ambos</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>map units</source>
            <translation>unidades do mapa</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>metres on the ground</source>
            <translation>metros no terreno</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>use its area alone</source>
            <translation>usar só a sua área</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>ignore its area</source>
            <translation>ignorar a sua área</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>nearest neighbour</source>
            <translation>vizinho mais próximo</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/choices.py" />
            <source>bilinear</source>
            <translation>bilinear</translation>
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
            <translation>nenhuma (píxeis sem alteração)</translation>
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
            <translation>Valor nodata da entrada</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Every pixel of the input is valid</source>
            <translation>Todos os pixels da entrada são válidos</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Band of the moving raster</source>
            <translation>Banda do raster móvel</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Nodata value of the moving raster</source>
            <translation>Valor nodata do raster móvel</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Band of the fixed raster</source>
            <translation>Banda do raster fixo</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Nodata value of the fixed raster</source>
            <translation>Valor nodata do raster fixo</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Choose the bands that agree most, in place of those given</source>
            <translation>Escolher as bandas mais concordantes, em vez das indicadas</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Output grid</source>
            <translation>Grelha de saída</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Resampling</source>
            <translation>Reamostragem</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Nodata value of the output</source>
            <translation>Valor nodata da saída</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Rasters in which every pixel is valid</source>
            <translation>Rasters com todos os pixels válidos</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Register edge proxies instead of intensities</source>
            <translation>Alinhar imagens de bordas em vez de intensidades</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>First guess: shift x,y of the moving raster (map units)</source>
            <translation>Posição aproximada: deslocamento x,y do raster móvel (unidades do mapa)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>First guess: georeferencer points</source>
            <translation>Posição aproximada: pontos do georreferenciador</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Match the images (otherwise the points alone are used)</source>
            <translation>Comparar as imagens (senão, usam-se só os pontos)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Use of the area of the mask</source>
            <translation>Uso da área da máscara</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Raster that the mask belongs to</source>
            <translation>Raster a que a máscara pertence</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Clip fixed to moving</source>
            <translation>Recortar fixo pelo móvel</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Enforce mutual valid mask</source>
            <translation>Impor máscara válida comum</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Minimum valid fraction</source>
            <translation>Fração válida mínima</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Split factor k (2^k chunks)</source>
            <translation>Fator de divisão k (2^k blocos)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Solve resolutions, coarse to fine (such as 8,4,0)</source>
            <translation>Resoluções do cálculo, da grosseira à fina (como 8,4,0)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Output format</source>
            <translation>Formato de saída</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Creation options, as in COMPRESS=ZSTD|BLOCKXSIZE=256</source>
            <translation>Opções de criação, como em COMPRESS=ZSTD|BLOCKXSIZE=256</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Build overviews in the output</source>
            <translation>Criar pirâmides na saída</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Memory limit in megabytes</source>
            <translation>Limite de memória em megabytes</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Trim pixels along invalid ones</source>
            <translation>Aparar pixels próximos de inválidos</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Edge trim: depth in pixels</source>
            <translation>Aparar margens: profundidade em pixels</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Edge trim: detection band</source>
            <translation>Aparar margens: banda a examinar</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Edge trim: invalid below</source>
            <translation>Aparar margens: inválido abaixo de</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Edge trim: invalid above</source>
            <translation>Aparar margens: inválido acima de</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Write the output even of a failed alignment</source>
            <translation>Gravar a saída mesmo de um alinhamento falhado</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Keep temporary files</source>
            <translation>Manter ficheiros temporários</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Folder for temporary files</source>
            <translation>Pasta para ficheiros temporários</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Log each step of the registration</source>
            <translation>Registar cada passo do alinhamento</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Shift along x (east)</source>
            <translation>Deslocamento em x (este)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Shift along y (north)</source>
            <translation>Deslocamento em y (norte)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Unit of the shift</source>
            <translation>Unidade do deslocamento</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Rotation in degrees, counterclockwise</source>
            <translation>Rotação em graus, sentido anti-horário</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Scale factor</source>
            <translation>Fator de escala</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Band of the moving raster used for the registration.</source>
            <translation>Banda do raster móvel usada no alinhamento.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Band of the fixed raster used for the registration.</source>
            <translation>Banda do raster fixo usada no alinhamento.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Tries the bands of each and takes the two that agree most.</source>
            <translation>Experimenta as bandas de cada raster e usa as duas mais concordantes.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>QGIS georeferencer points (*.points *.csv *.txt)</source>
            <translation>Pontos do georreferenciador do QGIS (*.points *.csv *.txt)</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/parameters.py" />
            <source>Band whose values tell which pixels are invalid.</source>
            <translation>Banda cujos valores indicam que pixels são inválidos.</translation>
        </message>
        <message>
            <location filename="../coregix_plugin/processing/setting_parameter.py" />
            <source>{} is '{}', but must be one of {}.</source>
            <translation>{}: o valor é '{}', mas tem de ser um destes: {}.</translation>
        </message>
        <message>
            <location filename="../ui/controller.py" />
            <source>Write aligned raster</source>
            <translation>Gravar raster alinhado</translation>
        </message>
        <message>
            <location filename="../ui/controller.py" />
            <source>Write it all the same?</source>
            <translation>Gravar mesmo assim?</translation>
        </message>
        <message>
            <location filename="../ui/controller.py" />
            <source>The images don't match: what is written may lie anywhere. {}</source>
            <translation>As imagens não coincidem: o resultado gravado pode ficar em qualquer lugar. {}</translation>
        </message>
        <message>
            <location filename="../ui/controller.py" />
            <source>{} is there already, and would be replaced.</source>
            <translation>{} já existe e seria substituído.</translation>
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
            <translation>2  Verificar e gravar</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>How the dock is used.</source>
            <translation>Como se usa este painel.</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>Help</source>
            <translation>Ajuda</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>Judge what was found, and write it.</source>
            <translation>Avaliar o que foi encontrado e gravá-lo.</translation>
        </message>
        <message>
            <location filename="../ui/dock.py" />
            <source>Estimate first: there is nothing to check or to write yet.</source>
            <translation>Estime primeiro: ainda não há nada para verificar nem gravar.</translation>
        </message>
        <message>
            <location filename="../ui/map/aligned.py" />
            <source>aligned</source>
            <translation>alinhado</translation>
        </message>
        <message>
            <location filename="../ui/map/aligned.py" />
            <source>The aligned raster can't be shown: {}</source>
            <translation>Não é possível mostrar o raster alinhado: {}</translation>
        </message>
        <message>
            <location filename="../ui/map/mask_drawing.py" />
            <source>Coregix mask</source>
            <translation>Máscara Coregix</translation>
        </message>
        <message>
            <location filename="../ui/panels/advanced_panel.py" />
            <source>Settings of the estimate</source>
            <translation>Opções da estimativa</translation>
        </message>
        <message>
            <location filename="../ui/panels/advanced_panel.py" />
            <source>An area to use, or to ignore (clouds), in the registration.</source>
            <translation>Uma área a usar, ou a ignorar (nuvens), no alinhamento.</translation>
        </message>
        <message>
            <location filename="../ui/panels/advanced_panel.py" />
            <source>Draw…</source>
            <translation>Desenhar…</translation>
        </message>
        <message>
            <location filename="../ui/panels/advanced_panel.py" />
            <source>Draw a mask on the map: click its corners, and end with the right button.</source>
            <translation>Desenhar uma máscara no mapa: clique nos seus vértices e termine com o botão direito.</translation>
        </message>
        <message>
            <location filename="../ui/panels/advanced_panel.py" />
            <source>Reset all settings</source>
            <translation>Restaurar opções</translation>
        </message>
        <message>
            <location filename="../ui/panels/advanced_panel.py" />
            <source>Set every setting of the estimate and of the output back to its default.</source>
            <translation>Repor os valores padrão de todas as opções da estimativa e da saída.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Apply what was found to all bands of the moving raster, and load the result.</source>
            <translation>Aplicar o que foi encontrado a todas as bandas do raster móvel e carregar o resultado.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>It is being written.</source>
            <translation>Gravação em curso.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Estimate first: what was found is what is written.</source>
            <translation>Estime primeiro: o que for encontrado é o que será gravado.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>There is no preview of these layers yet.</source>
            <translation>Ainda não há pré-visualização destas camadas.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Output settings</source>
            <translation>Opções de saída</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>[Temporary file]</source>
            <translation>[Ficheiro temporário]</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>The aligned raster. Left empty, a temporary file is made.</source>
            <translation>O raster alinhado. Se ficar vazio, é criado um ficheiro temporário.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Output file</source>
            <translation>Saída</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Stop writing; nothing is left behind.</source>
            <translation>Parar a gravação; nada fica para trás.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Report, solution, tie points, or the command that repeats this alignment.</source>
            <translation>Relatório, solução, pontos homólogos, ou o comando que repete este alinhamento.</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Open report</source>
            <translation>Abrir relatório</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Save solution…</source>
            <translation>Guardar solução…</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Save georeferencer points…</source>
            <translation>Guardar pontos do georreferenciador…</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Save tie points as a layer…</source>
            <translation>Guardar pontos homólogos como camada…</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Copy as qgis_process command</source>
            <translation>Copiar como comando qgis_process</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Copy as Python</source>
            <translation>Copiar como Python</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Write anyway…</source>
            <translation>Gravar mesmo assim…</translation>
        </message>
        <message>
            <location filename="../ui/panels/commit_panel.py" />
            <source>Written: {}</source>
            <translation>Gravado: {}</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>The engine is missing</source>
            <translation>Falta o motor</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Install the engine</source>
            <translation>Instalar o motor</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Download the packages and set them up; QGIS stays usable meanwhile.</source>
            <translation>Descarregar e instalar os pacotes; entretanto, o QGIS continua utilizável.</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Stop the installation; what was begun is removed.</source>
            <translation>Parar a instalação; o que foi começado é removido.</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>A Python that has numpy, rasterio, SimpleITK and matplotlib already.</source>
            <translation>Um Python que já tenha numpy, rasterio, SimpleITK e matplotlib.</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Or use this Python instead</source>
            <translation>Ou usar antes este Python</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>What the installation says.</source>
            <translation>As mensagens da instalação.</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Copy the log</source>
            <translation>Copiar o registo</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Copy the log to the clipboard, to report a problem.</source>
            <translation>Copiar o registo para a área de transferência, para comunicar um problema.</translation>
        </message>
        <message>
            <location filename="../ui/panels/engine_panel.py" />
            <source>Coregix needs the Python packages {} (about 600 MB on disk, downloaded with pip). They go into an environment of their own, {}; neither QGIS nor the system's Python is changed.</source>
            <translation>O Coregix precisa dos pacotes Python {} (cerca de 600 MB em disco, descarregados com pip). São instalados num ambiente próprio, {}; nem o QGIS nem o Python do sistema são alterados.</translation>
        </message>
        <message>
            <location filename="../ui/panels/estimate_panel.py" />
            <source>Estimate</source>
            <translation>Estimar</translation>
        </message>
        <message>
            <location filename="../ui/panels/estimate_panel.py" />
            <source>Stop the estimate.</source>
            <translation>Parar a estimativa.</translation>
        </message>
        <message>
            <location filename="../ui/panels/estimate_panel.py" />
            <source>Find how the moving raster has to move. Nothing is written yet.</source>
            <translation>Determinar como o raster móvel tem de se mover. Ainda nada é gravado.</translation>
        </message>
        <message>
            <location filename="../ui/panels/estimate_panel.py" />
            <source>Choose two rasters first.</source>
            <translation>Escolha primeiro dois rasters.</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>Moving</source>
            <translation>Móvel</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>Fixed</source>
            <translation>Fixo</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>Swap</source>
            <translation>Trocar</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>Exchange the moving and the fixed raster.</source>
            <translation>Trocar o raster móvel com o fixo.</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>Load two rasters: the one to align, and one that lies where it should.</source>
            <translation>Carregue dois rasters: o que se quer alinhar e um que esteja no lugar certo.</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>There is only one raster in the project. Load the other one, to be aligned or to align it to.</source>
            <translation>Só há um raster no projeto. Carregue o outro, para ser alinhado ou para servir de referência.</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>less</source>
            <translation>menos</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>more…</source>
            <translation>mais…</translation>
        </message>
        <message>
            <location filename="../ui/panels/layers_panel.py" />
            <source>Try the sample pair</source>
            <translation>Experimentar o par de exemplo</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Estimate first: then there is an aligned raster to look at.</source>
            <translation>Estime primeiro: depois haverá um raster alinhado para ver.</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>The aligned raster is written, and a layer of the project like any other.</source>
            <translation>O raster alinhado está gravado e é uma camada do projeto como as outras.</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>There is no map to look at it on.</source>
            <translation>Não há mapa onde o ver.</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Swipe</source>
            <translation>Cortina</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>left | right</source>
            <translation>esquerda | direita</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>above / below</source>
            <translation>cima / baixo</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Whether the line of the swipe is upright or level.</source>
            <translation>Se a linha da cortina é vertical ou horizontal.</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Line of the swipe</source>
            <translation>Linha da cortina</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Blink</source>
            <translation>Piscar</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Opacity</source>
            <translation>Opacidade</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>On the map, the aligned raster on one side of a line and the fixed one on the other. Drag the line; hold Space to see the fixed raster alone.</source>
            <translation>No mapa, o raster alinhado de um lado de uma linha e o fixo do outro. Arraste a linha; mantenha premida a tecla Espaço para ver só o raster fixo.</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Switch the aligned raster off and on by turns.</source>
            <translation>Ocultar e mostrar alternadamente o raster alinhado.</translation>
        </message>
        <message>
            <location filename="../ui/panels/look_panel.py" />
            <source>Opacity of the aligned raster on the map.</source>
            <translation>Opacidade do raster alinhado no mapa.</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>⚠ {} has a collar of {:g} without a nodata tag, taken as nodata.</source>
            <translation>⚠ {}: tem uma moldura de {:g} sem indicação de nodata, tratada como nodata.</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>every pixel valid</source>
            <translation>todos os pixels válidos</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>no nodata</source>
            <translation>sem nodata</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>Overlap {:.0%} of the smaller raster, {:.0%} of it valid in both.</source>
            <translation>Sobreposição de {:.0%} do raster menor, {:.0%} dela válida em ambos.</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>⚠ Little overlap: check both CRSs, or crop the rasters to what they share.</source>
            <translation>⚠ Pouca sobreposição: verifique os dois SRC, ou recorte os rasters à área comum.</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>⚠ Very different pixel sizes: the alignment is as fine as the coarser raster allows.</source>
            <translation>⚠ Tamanhos de pixel muito diferentes: o alinhamento é tão fino quanto o raster mais grosseiro permite.</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>nodata {:g} as given</source>
            <translation>nodata {:g}, indicado</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>nodata {:g}</source>
            <translation>nodata {:g}</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>nodata {:g} as found</source>
            <translation>nodata {:g}, detetado</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>{}: band {}, {}, pixels of {}, {}</source>
            <translation>{}: banda {}, {}, pixels de {}, {}</translation>
        </message>
        <message>
            <location filename="../ui/panels/pair_facts.py" />
            <source>valid pixels told by its {}</source>
            <translation>pixels válidos segundo: {}</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Settings that were kept under a name, of the estimate and of the output.</source>
            <translation>Opções guardadas com um nome, da estimativa e da saída.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Preset</source>
            <translation>Predefinição</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Keep settings</source>
            <translation>Guardar opções</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Keep the present settings under a name.</source>
            <translation>Guardar as opções atuais com um nome.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Forget preset</source>
            <translation>Esquecer predefinição</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Name of the preset</source>
            <translation>Nome da predefinição</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Forget the preset that is shown.</source>
            <translation>Esquecer a predefinição mostrada.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preset_bar.py" />
            <source>Choose the preset to be forgotten first.</source>
            <translation>Escolha primeiro a predefinição a esquecer.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Estimate first: then there is something to compare.</source>
            <translation>Estime primeiro: depois haverá algo para comparar.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Choose two rasters.</source>
            <translation>Escolha dois rasters.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>No preview.</source>
            <translation>Sem pré-visualização.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Computing the preview…</source>
            <translation>Cálculo da pré-visualização…</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Preview</source>
            <translation>Pré-visualização</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Hold Space to see the fixed raster alone.</source>
            <translation>Mantenha premida a tecla Espaço para ver só o raster fixo.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>What the preview shows: what is held against one another, or what is valid.</source>
            <translation>O que a pré-visualização mostra: o que se compara, ou o que é válido.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Both, one over the other</source>
            <translation>Ambos, sobrepostos</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Masks: what is valid</source>
            <translation>Máscaras: o que é válido</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Show the preview in a window of its own, or in the dock again.</source>
            <translation>Mostrar a pré-visualização numa janela própria, ou de novo no painel.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Preview in a window of its own</source>
            <translation>Pré-visualização em janela própria</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>After</source>
            <translation>Depois</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Linked</source>
            <translation>Ligar ao mapa</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>fixed</source>
            <translation>fixo</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>moving</source>
            <translation>móvel</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>The preview and the map keep the same ground in the middle, whichever of them is moved.</source>
            <translation>A pré-visualização e o mapa mantêm o mesmo terreno no centro, seja qual for o que se move.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>There is no map to be linked to.</source>
            <translation>Não há mapa a que ligar.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>The moving raster where the estimate puts it; unchecked: as it lies now.</source>
            <translation>O raster móvel onde a estimativa o coloca; desmarcado: como está agora.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Where the two were compared. The arrows are what is left, so many times longer.</source>
            <translation>Pontos homólogos: onde os dois rasters foram comparados. As setas são os resíduos, aumentados as vezes indicadas.</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_panel.py" />
            <source>Tie points, arrows × {:g}</source>
            <translation>Pontos, setas × {:g}</translation>
        </message>
        <message>
            <location filename="../ui/panels/preview_window.py" />
            <source>Coregix preview</source>
            <translation>Pré-visualização do Coregix</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>Open raster…</source>
            <translation>Abrir raster…</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>Choose bands that show similar things in both rasters.</source>
            <translation>Escolha bandas que mostrem coisas semelhantes em ambos os rasters.</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>as in the file</source>
            <translation>o do ficheiro</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>Value of invalid pixels, where the file lacks it or is wrong.</source>
            <translation>Valor dos pixels inválidos, quando falta no ficheiro ou está errado.</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>Open raster</source>
            <translation>Abrir raster</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>{}: layer</source>
            <translation>{}: camada</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>{}: band</source>
            <translation>{}: banda</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>{}: nodata value</source>
            <translation>{}: valor nodata</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>{}: open raster</source>
            <translation>{}: abrir raster</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>Band</source>
            <translation>Banda</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>Nodata</source>
            <translation>Nodata</translation>
        </message>
        <message>
            <location filename="../ui/panels/raster_choice.py" />
            <source>'{}' can't be opened as a raster.</source>
            <translation>Não é possível abrir '{}' como raster.</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Choose the bands that agree most</source>
            <translation>Escolher as bandas mais concordantes</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Give a first guess</source>
            <translation>Dar posição aproximada</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Choose a mask</source>
            <translation>Escolher uma máscara</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>unknown</source>
            <translation>desconhecido</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Good</source>
            <translation>Bom</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Doubtful</source>
            <translation>Duvidoso</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Failed</source>
            <translation>Falhou</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Expected error {}, model {}.</source>
            <translation>Erro esperado: {}, modelo {}.</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Rotation</source>
            <translation>Rotação</translation>
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
            <translation>Erro esperado (RMSE)</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../ui/panels/result_panel.py" />
            <source>What the verdict suggests. The estimate is made again where nothing else is needed.</source>
            <translation>O que o veredicto sugere. A estimativa é refeita quando nada mais é necessário.</translation>
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
            <translation>padrão</translation>
        </message>
        <message>
            <location filename="../ui/work/announce.py" />
            <source>{} is written. Verdict: {}.</source>
            <translation>{} foi gravado. Veredicto: {}.</translation>
        </message>
        <message>
            <location filename="../ui/work/announce.py" />
            <source>Zoom to</source>
            <translation>Aproximar</translation>
        </message>
        <message>
            <location filename="../ui/work/announce.py" />
            <source>Open folder</source>
            <translation>Abrir pasta</translation>
        </message>
        <message>
            <location filename="../ui/work/commit.py" />
            <source>{} aligned</source>
            <translation>{} alinhado</translation>
        </message>
        <message>
            <location filename="../ui/work/commit.py" />
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <location filename="../ui/work/commit.py" />
            <source>The solution can't be kept: {}</source>
            <translation>Não é possível conservar a solução: {}</translation>
        </message>
        <message>
            <location filename="../ui/work/engine_setup.py" />
            <source>Look for the Coregix engine</source>
            <translation>Procurar o motor do Coregix</translation>
        </message>
        <message>
            <location filename="../ui/work/engine_setup.py" />
            <source>Install the Coregix engine</source>
            <translation>Instalar o motor do Coregix</translation>
        </message>
        <message>
            <location filename="../ui/work/engine_setup.py" />
            <source>Installed.</source>
            <translation>Instalado.</translation>
        </message>
        <message>
            <location filename="../ui/work/estimate.py" />
            <source>Coregix estimate</source>
            <translation>Estimativa do Coregix</translation>
        </message>
        <message>
            <location filename="../ui/work/sample.py" />
            <source>Sample: moving</source>
            <translation>Exemplo: móvel</translation>
        </message>
        <message>
            <location filename="../ui/work/sample.py" />
            <source>Sample: fixed</source>
            <translation>Exemplo: fixo</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>The report is being made…</source>
            <translation>Relatório em preparação…</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>Coregix report</source>
            <translation>Relatório do Coregix</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>The solution can't be saved: {}</source>
            <translation>Não é possível guardar a solução: {}</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>The points can't be saved: {}</source>
            <translation>Não é possível guardar os pontos: {}</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>The tie points can't be saved: {}</source>
            <translation>Não é possível guardar os pontos homólogos: {}</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>No browser opens the report {}.</source>
            <translation>Nenhum navegador abre o relatório {}.</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>There is no report: {}</source>
            <translation>Não há relatório: {}</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>Save solution</source>
            <translation>Guardar solução</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>Save georeferencer points</source>
            <translation>Guardar pontos do georreferenciador</translation>
        </message>
        <message>
            <location filename="../ui/work/saving.py" />
            <source>Save tie points</source>
            <translation>Guardar pontos homólogos</translation>
        </message>
        <message>
            <location filename="../core/images/sampling.py" />
            <source>Reading</source>
            <translation>Leitura</translation>
        </message>
        <message>
            <location filename="../core/jobs/apply_to_vector.py" />
            <source>Moving features</source>
            <translation>Deslocação dos elementos</translation>
        </message>
        <message>
            <location filename="../core/jobs/assess.py" />
            <source>The rasters lie {:.2f} fixed pixels ({:.4g} map units) apart (RMSE)</source>
            <translation>Os rasters estão afastados {:.2f} pixels do fixo ({:.4g} unidades do mapa) (RMSE)</translation>
        </message>
        <message>
            <location filename="../core/jobs/assess.py" />
            <source>{}: align them.</source>
            <translation>{}: alinhe-os.</translation>
        </message>
        <message>
            <location filename="../core/jobs/assess.py" />
            <source>How well they line up can't be told. {}</source>
            <translation>Não é possível saber até que ponto estão alinhados. {}</translation>
        </message>
        <message>
            <location filename="../core/jobs/assess.py" />
            <source>{}.</source>
            <translation>{}.</translation>
        </message>
        <message>
            <location filename="../core/registration/bands.py" />
            <source>Choosing bands</source>
            <translation>Escolha das bandas</translation>
        </message>
        <message>
            <location filename="../core/registration/false_friends.py" />
            <source>straight lines along the rows or columns</source>
            <translation>traços retos ao longo das linhas ou colunas</translation>
        </message>
        <message>
            <location filename="../core/registration/false_friends.py" />
            <source>what both images have on the same pixels (marks, or one image's clouds)</source>
            <translation>conteúdo que ambas as imagens têm nos mesmos pixels (marcas, ou nuvens de uma das imagens)</translation>
        </message>
        <message>
            <location filename="../core/registration/point_fit.py" />
            <source>Each of {} picked points is predicted from the others to {:.2f} pixels (RMSE)</source>
            <translation>Cada um dos {} pontos marcados é previsto pelos outros com um erro de {:.2f} pixels (RMSE)</translation>
        </message>
        <message>
            <location filename="../core/registration/point_fit.py" />
            <source>{} picked point(s) make the transform and leave none to check it by: compare the result by eye, or pick more.</source>
            <translation>{} ponto(s) marcado(s) definem a transformação e não sobra nenhum para a verificar: compare o resultado visualmente ou marque mais pontos.</translation>
        </message>
        <message>
            <location filename="../core/registration/point_fit.py" />
            <source>{}, but so few prove little: compare the result by eye, or pick more.</source>
            <translation>{}, mas tão poucos provam pouco: compare o resultado visualmente ou marque mais pontos.</translation>
        </message>
        <message>
            <location filename="../core/registration/point_fit.py" />
            <source>{}: the one in the moving raster at {:.6f}, {:.6f} may be picked wrongly.</source>
            <translation>{}: o ponto que está no raster móvel em {:.6f}, {:.6f} pode estar mal marcado.</translation>
        </message>
        <message>
            <location filename="../core/registration/refine.py" />
            <source>Matching</source>
            <translation>Correspondência</translation>
        </message>
        <message>
            <location filename="../core/registration/registration_images.py" />
            <source>Writing registration images</source>
            <translation>Gravação das imagens do alinhamento</translation>
        </message>
        <message>
            <location filename="../core/registration/search.py" />
            <source>Searching</source>
            <translation>Procura</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>They may not show the same ground, or too little of it: try other bands, an initial shift, or a mask over clouds and water.</source>
            <translation>Podem não mostrar o mesmo terreno, ou mostrar muito pouco dele: experimente outras bandas, uma posição aproximada ou uma máscara sobre nuvens e água.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{} of {} windows of {} pixels ({:.0%}) agree</source>
            <translation>{} de {} janelas de {} pixels ({:.0%}) concordam</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>there is room for no more, and so few may agree by chance</source>
            <translation>não há espaço para mais, e tão poucas podem concordar por acaso</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the common ground is {} x {} pixels, and {} x {} are the least</source>
            <translation>a área comum tem {} x {} pixels, e o mínimo é {} x {}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}: {}</source>
            <translation>{}: {}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{:.0f} pixels ({:.4g} map units) away the images fit {:.0%} as well.</source>
            <translation>a {:.0f} pixels ({:.4g} unidades do mapa) de distância, o ajuste das imagens vale {:.0%} do encontrado.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>neighbouring windows are displaced alike, by {:.2f} pixels (RMS)</source>
            <translation>janelas vizinhas têm deslocamentos semelhantes, de {:.2f} pixels (RMS)</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the expected error is {:.2f} pixels (RMSE): compare the result by eye, or try other bands.</source>
            <translation>o erro esperado é de {:.2f} pixels (RMSE): compare o resultado visualmente ou experimente outras bandas.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the transform did not come to rest, and other places fit nearly as well</source>
            <translation>a transformação não estabilizou, e há outras posições com ajuste quase tão bom</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>The images don't match for sure: {}, and only if {} {}</source>
            <translation>Não é certo que as imagens coincidam: {}, e só nesta condição: {} {}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the ground repeats: {}</source>
            <translation>o terreno é repetitivo: {}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>without that, {} of {} windows do</source>
            <translation>sem isso, concordam {} de {} janelas</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, but only by {}; {}. Compare the result by eye, or mask that.</source>
            <translation>{}, mas só por causa de {}; {}. Compare o resultado visualmente ou tape isso com uma máscara.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>Only {}: the images differ much. Compare the result by eye, or try other bands.</source>
            <translation>Só {}: as imagens diferem muito. Compare o resultado visualmente ou experimente outras bandas.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the images are bent, and windows as large don't tell how within them: compare the result by eye.</source>
            <translation>as imagens estão deformadas, e janelas tão grandes não mostram como no seu interior: compare o resultado visualmente.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}; expected error {:.2f} pixels (RMSE).</source>
            <translation>{}; erro esperado: {:.2f} pixels (RMSE).</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the moving image shows the ground mirrored.</source>
            <translation>a imagem móvel mostra o terreno espelhado.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>the moving image is turned by {:.0f} degrees from how it is georeferenced.</source>
            <translation>a imagem móvel está rodada {:.0f} graus em relação à sua georreferenciação.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, which model {} does not follow: try model {}.</source>
            <translation>{}, que o modelo {} não acompanha: experimente o modelo {}.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}: the images are bent in steps that no smooth model follows.</source>
            <translation>{}: as imagens estão deformadas em degraus que nenhum modelo suave acompanha.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{:.0%} would by chance</source>
            <translation>{:.0%} concordariam por acaso</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>The images don't match: {}, and {}. {}</source>
            <translation>As imagens não coincidem: {}, e {}. {}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>The images don't match here: {}, but {} Give a first guess.</source>
            <translation>As imagens não coincidem aqui: {}, mas {} Indique uma posição aproximada.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>The images don't match for sure: {}, {}. {}</source>
            <translation>Não é certo que as imagens coincidam: {}, {}. {}</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, but {} Give a first guess, or compare the result by eye.</source>
            <translation>{}, mas {} Indique uma posição aproximada ou compare o resultado visualmente.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, but {} Compare the result by eye.</source>
            <translation>{}, mas {} Compare o resultado visualmente.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, but the transform did not come to rest: compare the result by eye.</source>
            <translation>{}, mas a transformação não estabilizou: compare o resultado visualmente.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}: they alone prove little, but no other place fits. Compare the result by eye.</source>
            <translation>{}: só por si provam pouco, mas nenhuma outra posição se ajusta. Compare o resultado visualmente.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, but so few matches can't tell how exactly: compare the result by eye.</source>
            <translation>{}, mas tão poucas correspondências não permitem saber com que exatidão: compare o resultado visualmente.</translation>
        </message>
        <message>
            <location filename="../core/registration/verdict.py" />
            <source>{}, but {}</source>
            <translation>{}, mas {}</translation>
        </message>
        <message>
            <location filename="../core/results/report.py" />
            <source>Drawing the report</source>
            <translation>Desenho do relatório</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Band (0-based) used for the registration, in both rasters; 'auto' tries the bands of each and takes the two that agree most.</source>
            <translation>Banda (a partir de 0) usada no alinhamento, em ambos os rasters; 'auto' experimenta as bandas de cada um e usa as duas mais concordantes.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Band (0-based) of the moving raster used for the registration; overrides band_index.</source>
            <translation>Banda (a partir de 0) do raster móvel usada no alinhamento; prevalece sobre band_index.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Band (0-based) of the fixed raster used for the registration; overrides band_index.</source>
            <translation>Banda (a partir de 0) do raster fixo usada no alinhamento; prevalece sobre band_index.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Register gradient magnitudes instead of raw intensities: they agree between sensors, bands and seasons whose brightness does not.</source>
            <translation>Alinhar magnitudes do gradiente em vez das intensidades originais: concordam entre sensores, bandas e estações do ano cujo brilho não concorda.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Look only at the part of the fixed raster that the moving raster's bounds cover. Turn it off when the moving raster is placed so wrongly that its bounds miss the ground it shows.</source>
            <translation>Considerar só a parte do raster fixo coberta pelos limites do raster móvel. Desative quando o raster móvel estiver tão mal colocado que os seus limites não incluam o terreno que mostra.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Use only pixels that are valid in both rasters; otherwise each raster keeps a mask of its own.</source>
            <translation>Usar só pixels válidos em ambos os rasters; senão, cada raster mantém a sua própria máscara.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>What the transform may do. 'auto' takes the simplest of the others that predicts left-out matches about as well as any; polynomials are of the 2nd and the 3rd degree; 'local' adds a smooth field of displacements, where terrain or a sensor bends the image.</source>
            <translation>O que a transformação pode fazer. 'auto' escolhe o mais simples dos outros que preveja as correspondências deixadas de fora quase tão bem como qualquer outro; os polinómios são do 2.º e do 3.º grau; 'local' acrescenta um campo suave de deslocamentos, onde o relevo ou um sensor deforma a imagem.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Value that marks invalid pixels of the moving raster, where its metadata lacks it or is wrong.</source>
            <translation>Valor que marca os pixels inválidos do raster móvel, quando falta nos seus metadados ou está errado.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Value that marks invalid pixels of the fixed raster, where its metadata lacks it or is wrong.</source>
            <translation>Valor que marca os pixels inválidos do raster fixo, quando falta nos seus metadados ou está errado.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>The rasters in which each pixel is valid, whatever a nodata tag or a mask says, or looks like a collar or a gap: zeros that are ground, a map's white paper. NaN alone stays invalid.</source>
            <translation>Os rasters em que todos os pixels são válidos, seja o que for que uma indicação de nodata ou uma máscara diga, ou que pareça moldura ou falha: zeros que são terreno, o papel branco de um mapa. Só NaN continua inválido.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>CRS of the moving raster, where its file lacks it or is wrong.</source>
            <translation>SRC do raster móvel, quando falta no seu ficheiro ou está errado.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>CRS of the fixed raster, where its file lacks it or is wrong.</source>
            <translation>SRC do raster fixo, quando falta no seu ficheiro ou está errado.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>First guess: how far east and north (x,y in units of the moving raster's CRS) the moving raster shows the ground from where the fixed one does, as the shift that an alignment reports. The solution is then looked for nearby.</source>
            <translation>Posição aproximada: a que distância para leste e para norte (x,y em unidades do SRC do raster móvel) o raster móvel mostra o terreno, em relação a onde o fixo o mostra; é o deslocamento que um alinhamento indica. A solução é então procurada nas proximidades.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>First guess: points of QGIS's georeferencer (.points), picked in the moving raster (source) and the fixed one (map). The solution is then looked for nearby; or, where the images are not matched, they alone make it.</source>
            <translation>Posição aproximada: pontos do georreferenciador do QGIS (.points), marcados no raster móvel (origem) e no fixo (mapa). A solução é então procurada nas proximidades; ou, quando as imagens não são comparadas, só eles a definem.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Match the images. Otherwise the points of the first guess alone make the transform, for images that have nothing in common.</source>
            <translation>Comparar as imagens. Senão, só os pontos da posição aproximada definem a transformação, para imagens que nada têm em comum.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Area to use or to ignore (clouds) in the registration: polygons (GeoJSON, or what ogr2ogr reads) or a raster (pixels other than 0).</source>
            <translation>Área a usar ou a ignorar (nuvens) no alinhamento: polígonos (GeoJSON, ou o que o ogr2ogr lê) ou um raster (pixels diferentes de 0).</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Whether only the mask's area counts (use), or all but that (ignore).</source>
            <translation>Se conta só a área da máscara (use), ou tudo menos ela (ignore).</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>The raster in which the mask lies right, and from which it hides pixels.</source>
            <translation>O raster em que a máscara está bem posicionada, e do qual oculta pixels.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Least share of the registration domain that must be valid; above 0, at most 1.</source>
            <translation>Fração mínima da área do alinhamento que tem de ser válida; acima de 0, no máximo 1.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Pixel sizes of the solve from coarse to fine, in CRS units, separated by commas; 0 is the fixed raster's own. By default they are chosen from the rasters.</source>
            <translation>Tamanhos de pixel do cálculo, do grosseiro ao fino, em unidades do SRC, separados por vírgulas; 0 é o do próprio raster fixo. Por padrão, são escolhidos a partir dos rasters.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Write the output even when the alignment failed its own judgement.</source>
            <translation>Gravar a saída mesmo quando o alinhamento falhou segundo a sua própria avaliação.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Folder in which the folder of temporary files is made.</source>
            <translation>Pasta onde é criada a pasta dos ficheiros temporários.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Keep the registration images and masks: fixed_reg.tif, moving_reg.tif, fixed_mask.tif, moving_mask.tif.</source>
            <translation>Manter as imagens do alinhamento e as máscaras: fixed_reg.tif, moving_reg.tif, fixed_mask.tif, moving_mask.tif.</translation>
        </message>
        <message>
            <location filename="../core/settings/alignment.py" />
            <source>Log each step of the registration.</source>
            <translation>Registar cada passo do alinhamento.</translation>
        </message>
        <message>
            <location filename="../core/settings/edge_trim.py" />
            <source>Pixels within this many rows and columns of an invalid pixel are trimmed (a square footprint).</source>
            <translation>Os pixels a este número de linhas e colunas, ou menos, de um pixel inválido são aparados (numa vizinhança quadrada).</translation>
        </message>
        <message>
            <location filename="../core/settings/edge_trim.py" />
            <source>Band (0-based) whose values tell which pixels are invalid.</source>
            <translation>Banda (a partir de 0) cujos valores indicam que pixels são inválidos.</translation>
        </message>
        <message>
            <location filename="../core/settings/edge_trim.py" />
            <source>Values below this also count as invalid.</source>
            <translation>Valores abaixo deste também contam como inválidos.</translation>
        </message>
        <message>
            <location filename="../core/settings/edge_trim.py" />
            <source>Values above this also count as invalid.</source>
            <translation>Valores acima deste também contam como inválidos.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Write on the moving raster's pixel grid; otherwise on the fixed raster's extent, CRS and pixel grid.</source>
            <translation>Gravar na grelha de pixels do raster móvel; senão, na extensão, no SRC e na grelha de pixels do raster fixo.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>How output pixels are computed from the original ones; 'none' moves the raster by correcting its geotransform and leaves every pixel as it is (moving grid only).</source>
            <translation>Como se calculam os pixels de saída a partir dos originais; 'none' move o raster corrigindo a sua geotransformação e deixa todos os pixels como estão (só na grelha do móvel).</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Value written to invalid output pixels; by default the moving raster's, else the fixed raster's, else 0.</source>
            <translation>Valor gravado nos pixels de saída inválidos; por padrão, o do raster móvel, senão o do raster fixo, senão 0.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>File format of the output: GeoTIFF, Cloud Optimized GeoTIFF, or a VRT that refers to the moving raster's own pixels (resampling 'none' only).</source>
            <translation>Formato de ficheiro da saída: GeoTIFF, Cloud Optimized GeoTIFF, ou um VRT que remete para os pixels do próprio raster móvel (só com a reamostragem 'none').</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>GDAL's creation options for the output, NAME=VALUE, separated by |, as in COMPRESS=ZSTD|BLOCKXSIZE=256. They go before those that Coregix chooses.</source>
            <translation>Opções de criação do GDAL para a saída, NAME=VALUE, separadas por |, como em COMPRESS=ZSTD|BLOCKXSIZE=256. Prevalecem sobre as escolhidas pelo Coregix.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Build overviews inside the output, for a fast display. A Cloud Optimized GeoTIFF has them anyway.</source>
            <translation>Criar pirâmides dentro da saída, para uma visualização rápida. Um Cloud Optimized GeoTIFF tem-nas sempre.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>After the alignment, turn the pixels along invalid ones into nodata (see the edge trim settings).</source>
            <translation>Depois do alinhamento, converter em nodata os pixels próximos de inválidos (ver as opções de aparar margens).</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Process in 2^k chunks (1: halves, 2: quadrants, 3: octants) to bound memory; the result is the same.</source>
            <translation>Processar em 2^k blocos (1: metades, 2: quadrantes, 3: octantes) para limitar a memória; o resultado é o mesmo.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Threads to work with. By default as many as there are cores.</source>
            <translation>Número de threads a usar. Por padrão, tantas quantos os núcleos.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Megabytes to use for pixels, the libraries' own memory aside. By default 512, or a quarter of what is free where that is less. A lower limit takes longer.</source>
            <translation>Megabytes a usar para pixels, sem contar a memória própria das bibliotecas. Por padrão, 512, ou um quarto da memória livre se isso for menos. Um limite mais baixo demora mais.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>How output pixels are computed from the original ones. 'auto' is bilinear, or nearest for classes and masks (a palette, or whole numbers of few values). 'none' moves the raster by correcting its geotransform and leaves every pixel as it is (moving grid only).</source>
            <translation>Como se calculam os pixels de saída a partir dos originais. 'auto' é bilinear, ou nearest para classes e máscaras (uma paleta, ou números inteiros com poucos valores). 'none' move o raster corrigindo a sua geotransformação e deixa todos os pixels como estão (só na grelha do móvel).</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Value that marks invalid pixels of the input, where its metadata lacks it or is wrong.</source>
            <translation>Valor que marca os pixels inválidos da entrada, quando falta nos seus metadados ou está errado.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Every pixel of the input is valid, whatever its nodata value, mask or alpha band says.</source>
            <translation>Todos os pixels da entrada são válidos, digam o que disserem o seu valor nodata, a máscara ou a banda alfa.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>CRS of the input, where its file lacks it or is wrong.</source>
            <translation>SRC da entrada, quando falta no seu ficheiro ou está errado.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>How far the raster goes along x (east).</source>
            <translation>Quanto o raster se desloca ao longo de x (este).</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>How far the raster goes along y (north).</source>
            <translation>Quanto o raster se desloca ao longo de y (norte).</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Unit of dx and dy: that of the raster's own CRS (map), or metres on the ground (metres), at its middle where the CRS is in degrees.</source>
            <translation>Unidade do deslocamento: a do SRC do raster (map) ou metros no terreno (metres), no seu centro quando o SRC está em graus.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Degrees by which the raster is turned about its middle, counterclockwise.</source>
            <translation>Graus que o raster roda em torno do seu centro, no sentido anti-horário.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>Factor by which the raster grows about its middle.</source>
            <translation>Fator pelo qual o raster cresce em torno do seu centro.</translation>
        </message>
        <message>
            <location filename="../core/settings/output.py" />
            <source>How output pixels are computed from the original ones. 'none' moves the raster by correcting its geotransform and leaves every pixel as it is; 'auto' is bilinear, or nearest for classes and masks. All but 'none' give a raster whose rows and columns run as before, also where it is turned.</source>
            <translation>Como os píxeis de saída são calculados a partir dos originais. 'none' desloca o raster corrigindo a sua geotransformação e deixa cada pixel como está; 'auto' é bilinear, ou nearest para classes e máscaras. Todos exceto 'none' dão um raster cujas linhas e colunas correm como antes, mesmo que seja rodado.</translation>
        </message>
        <message>
            <location filename="../core/writing/edge_trim.py" />
            <source>Trimming edges</source>
            <translation>Aparo das margens</translation>
        </message>
        <message>
            <location filename="../core/writing/warp.py" />
            <source>Writing</source>
            <translation>Gravação</translation>
        </message>
    </context>
</TS>
