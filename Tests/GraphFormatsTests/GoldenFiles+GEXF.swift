extension GoldenFiles {
  /// The file in GEXF.
  static let gexf: String = {
    let vocabularyText = vocabulary.replacing("\"", with: "&quot;")
    return #"""
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" \#
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \#
      xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
        <meta>
          <creator>stakegraph</creator>
          <description>{&quot;documents&quot;: [{&quot;id&quot;: &quot;d&amp;1&quot;, \#
      &quot;title&quot;: &quot;\&quot;Budget\&quot; &lt;day&gt;&quot;, &quot;publisher&quot;: \#
      &quot;gazette&quot;, &quot;authors&quot;: [&quot;A|B&quot;, &quot;C&quot;], \#
      &quot;published&quot;: &quot;2025-03&quot;}], &quot;vocabulary&quot;: \#
      \#(vocabularyText), &quot;columns&quot;: {&quot;nodes&quot;: [{&quot;name&quot;: \#
      &quot;is \&quot;checked\&quot;&quot;, &quot;type&quot;: &quot;boolean&quot;}, \#
      {&quot;name&quot;: &quot;label&quot;, &quot;written_as&quot;: &quot;data_label&quot;, \#
      &quot;type&quot;: &quot;text&quot;}, {&quot;name&quot;: &quot;rank&quot;, \#
      &quot;type&quot;: &quot;integer&quot;}], &quot;edges&quot;: [{&quot;name&quot;: \#
      &quot;start&quot;, &quot;written_as&quot;: &quot;data_start&quot;, &quot;type&quot;: \#
      &quot;integer&quot;, &quot;minimum&quot;: 0}, {&quot;name&quot;: &quot;end&quot;, \#
      &quot;written_as&quot;: &quot;data_end&quot;, &quot;type&quot;: &quot;integer&quot;, \#
      &quot;minimum&quot;: 1}, {&quot;name&quot;: &quot;key&quot;, &quot;written_as&quot;: &quot;data_key&quot;, &quot;type&quot;: \#
      &quot;text&quot;}, {&quot;name&quot;: &quot;score&quot;, &quot;type&quot;: \#
      &quot;number&quot;}, {&quot;name&quot;: &quot;weight&quot;, &quot;written_as&quot;: \#
      &quot;data_weight&quot;, &quot;type&quot;: &quot;text&quot;}]}}</description>
        </meta>
        <graph defaultedgetype="directed" mode="dynamic" timeformat="date" \#
      timerepresentation="interval">
          <attributes class="node">
            <attribute id="0" title="kind" type="string"/>
            <attribute id="1" title="name" type="string"/>
            <attribute id="2" title="aliases" type="string"/>
            <attribute id="3" title="description" type="string"/>
            <attribute id="4" title="affiliations" type="string"/>
            <attribute id="5" title="is &quot;checked&quot;" type="boolean"/>
            <attribute id="6" title="data_label" type="string"/>
            <attribute id="7" title="rank" type="long"/>
          </attributes>
          <attributes class="edge">
            <attribute id="8" title="kind" type="string"/>
            <attribute id="9" title="document" type="string"/>
            <attribute id="10" title="paragraph" type="long"/>
            <attribute id="11" title="data_start" type="long"/>
            <attribute id="12" title="data_end" type="long"/>
            <attribute id="13" title="modality" type="string"/>
            <attribute id="14" title="about" type="string"/>
            <attribute id="15" title="date" type="string"/>
            <attribute id="16" title="amount" type="double"/>
            <attribute id="17" title="currency" type="string"/>
            <attribute id="18" title="confidence" type="double"/>
            <attribute id="19" title="note" type="string"/>
            <attribute id="20" title="data_key" type="string"/>
            <attribute id="21" title="score" type="double"/>
            <attribute id="22" title="data_weight" type="string"/>
          </attributes>
          <nodes count="3">
            <node id="a&lt;1&gt;" label="Mira &quot;M&quot; &lt;b&gt;Holm&lt;/b&gt; &amp; \#
      Co\">
              <attvalues>
                <attvalue for="0" value="person"/>
                <attvalue for="1" value="Mira &quot;M&quot; &lt;b&gt;Holm&lt;/b&gt; &amp; \#
      Co\"/>
                <attvalue for="6" value="own"/>
                <attvalue for="7" value="-7"/>
              </attvalues>
              <viz:color r="220" g="235" b="247" a="1"/>
              <viz:position x="-50" y="33.33"/>
              <viz:size value="10.8"/>
            </node>
            <node id="gazette" label="Gazette">
              <attvalues>
                <attvalue for="0" value="organisation"/>
                <attvalue for="1" value="Gazette"/>
                <attvalue for="2" value="[&quot;G|Z&quot;, &quot;Z &amp; G&quot;]"/>
                <attvalue for="3" value="a\#u{FFFD}b\#u{FFFD}c&#9;d&#10;e&#13;f"/>
                <attvalue for="4" value="[&quot;x\\:y:z&quot;]"/>
                <attvalue for="5" value="true"/>
              </attvalues>
              <viz:color r="253" g="236" b="207" a="1"/>
              <viz:position x="50.25" y="-66.67"/>
              <viz:size value="10.8"/>
            </node>
            <node id="北京" label="北京 🌍 שלום">
              <attvalues>
                <attvalue for="0" value="region"/>
                <attvalue for="1" value="北京 🌍 שלום"/>
              </attvalues>
              <viz:color r="217" g="241" b="230" a="1"/>
              <viz:position x="150.5" y="-166.67"/>
              <viz:size value="10.8"/>
            </node>
          </nodes>
          <edges count="3">
            <edge id="e&amp;1" source="gazette" target="a&lt;1&gt;" kind="quoted" \#
      label="quoted (opinion)" weight="1" start="2025-03-04" end="2025-03-04">
              <attvalues>
                <attvalue for="8" value="quoted"/>
                <attvalue for="9" value="d&amp;1"/>
                <attvalue for="10" value="11"/>
                <attvalue for="11" value="0"/>
                <attvalue for="12" value="9"/>
                <attvalue for="13" value="opinion"/>
                <attvalue for="14" value="[&quot;北京&quot;, &quot;gazette&quot;]"/>
                <attvalue for="15" value="2025-03-04"/>
                <attvalue for="18" value="0.25"/>
                <attvalue for="22" value="heavy"/>
              </attvalues>
              <viz:color r="0" g="90" b="143" a="1"/>
            </edge>
            <edge id="e2" source="gazette" target="a&lt;1&gt;" kind="quoted" label="quoted" \#
      weight="1">
              <attvalues>
                <attvalue for="8" value="quoted"/>
                <attvalue for="20" value="k"/>
              </attvalues>
              <viz:color r="0" g="90" b="143" a="1"/>
            </edge>
            <edge id="e3" source="北京" target="北京" kind="funded" label="funded" weight="1">
              <attvalues>
                <attvalue for="8" value="funded"/>
                <attvalue for="16" value="1000000000000"/>
                <attvalue for="17" value="CNY"/>
                <attvalue for="19" value="]]&gt; --"/>
                <attvalue for="21" value="2.5"/>
              </attvalues>
              <viz:color r="0" g="102" b="69" a="1"/>
            </edge>
          </edges>
        </graph>
      </gexf>

      """#
  }()
}
