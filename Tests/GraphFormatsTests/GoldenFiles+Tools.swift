extension GoldenFiles {
  /// The file in graphology's JSON.
  static let graphology = #"""
    {
    "attributes": {
    "documents": [
    {"id": "d&1", "title": "\"Budget\" <day>", "publisher": "gazette", "authors": ["A|B", \#
    "C"], "published": "2025-03"}
    ],
    "vocabulary": \#(vocabulary),
    "columns": {"nodes": [{"name": "is \"checked\"", "type": "boolean"}, {"name": "label", \#
    "written_as": "data_label", "type": "text"}, {"name": "rank", "type": "integer"}], \#
    "edges": [{"name": "key", "type": "text"}, {"name": "score", "type": "number"}, \#
    {"name": "weight", "written_as": "data_weight", "type": "text"}]}
    },
    "options": {"type": "directed", "multi": true, "allowSelfLoops": true},
    "nodes": [
    {"key": "a<1>", "attributes": {"label": "Mira \"M\" <b>Holm</b> & Co\\", "x": -50, "y": \#
    33.33, "size": 10.8, "color": "#005A8F", "kind": "person", "name": "Mira \"M\" \#
    <b>Holm</b> & Co\\", "data_label": "own", "rank": -7}},
    {"key": "gazette", "attributes": {"label": "Gazette", "x": 50.25, "y": -66.67, "size": \#
    10.8, "color": "#8F5A00", "kind": "organisation", "name": "Gazette", "aliases": ["G|Z", \#
    "Z & G"], "description": "a\u0001b\#u{FFFF}c\td\ne\rf", "affiliations": ["x\\:y:z"], \#
    "is \"checked\"": true}},
    {"key": "北京", "attributes": {"label": "北京 🌍 שלום", "x": 150.5, "y": -166.67, "size": \#
    10.8, "color": "#006645", "kind": "region", "name": "北京 🌍 שלום"}}
    ],
    "edges": [
    {"key": "e&1", "source": "gazette", "target": "a<1>", "attributes": {"label": "quoted \#
    (opinion)", "weight": 1, "color": "#005A8F", "kind": "quoted", "document": "d&1", \#
    "paragraph": 11, "start": 0, "end": 9, "modality": "opinion", "about": ["北京", \#
    "gazette"], "date": "2025-03-04", "confidence": 0.25, "data_weight": "heavy"}},
    {"key": "e2", "source": "gazette", "target": "a<1>", "attributes": {"label": "quoted", \#
    "weight": 1, "color": "#005A8F", "kind": "quoted", "key": "k"}},
    {"key": "e3", "source": "北京", "target": "北京", "attributes": {"label": "funded", \#
    "weight": 1, "color": "#006645", "kind": "funded", "amount": 1000000000000, "currency": \#
    "CNY", "note": "]]> --", "score": 2.5}}
    ]
    }

    """#

  /// The file in Cytoscape.js JSON.
  static let cytoscape: String = {
    let vocabularyText = vocabulary.replacing("\"", with: "\\\"")
    return #"""
      {
      "format_version": "1.0",
      "generated_by": "stakegraph",
      "target_cytoscapejs_version": "~2.1",
      "data": {
      "name": "stakeholders",
      "shared name": "stakeholders",
      "documents": "[{\"id\": \"d&1\", \"title\": \"\\\"Budget\\\" <day>\", \"publisher\": \#
      \"gazette\", \"authors\": [\"A|B\", \"C\"], \"published\": \"2025-03\"}]",
      "vocabulary": "\#(vocabularyText)",
      "columns": "{\"nodes\": [{\"name\": \"is \\\"checked\\\"\", \"type\": \"boolean\"}, \#
      {\"name\": \"label\", \"type\": \"text\"}, {\"name\": \"rank\", \"type\": \#
      \"integer\"}], \"edges\": [{\"name\": \"key\", \"type\": \"text\"}, {\"name\": \#
      \"score\", \"type\": \"number\"}, {\"name\": \"weight\", \"written_as\": \#
      \"data_weight\", \"type\": \"text\"}]}"
      },
      "elements": {
      "nodes": [
      {"data": {"id": "a<1>", "name": "Mira \"M\" <b>Holm</b> & Co\\", "shared name": "Mira \#
      \"M\" <b>Holm</b> & Co\\", "kind": "person", "label": "own", "rank": -7}, "position": \#
      {"x": -50, "y": -33.33}},
      {"data": {"id": "gazette", "name": "Gazette", "shared name": "Gazette", "kind": \#
      "organisation", "aliases": ["G|Z", "Z & G"], "description": \#
      "a\u0001b\#u{FFFF}c\td\ne\rf", "affiliations": ["x\\:y:z"], "is \"checked\"": true}, \#
      "position": {"x": 50.25, "y": 66.67}},
      {"data": {"id": "北京", "name": "北京 🌍 שלום", "shared name": "北京 🌍 שלום", "kind": \#
      "region"}, "position": {"x": 150.5, "y": 166.67}}
      ],
      "edges": [
      {"data": {"id": "e&1", "source": "gazette", "target": "a<1>", "name": "Gazette (quoted) \#
      Mira \"M\" <b>Holm</b> & Co\\", "shared name": "Gazette (quoted) Mira \"M\" <b>Holm</b> \#
      & Co\\", "interaction": "quoted", "shared interaction": "quoted", "label": "quoted \#
      (opinion)", "weight": 1, "eid": "e&1", "kind": "quoted", "document": "d&1", \#
      "paragraph": 11, "start": 0, "end": 9, "modality": "opinion", "about": ["北京", \#
      "gazette"], "date": "2025-03-04", "confidence": 0.25, "data_weight": "heavy"}},
      {"data": {"id": "e2", "source": "gazette", "target": "a<1>", "name": "Gazette (quoted) \#
      Mira \"M\" <b>Holm</b> & Co\\", "shared name": "Gazette (quoted) Mira \"M\" <b>Holm</b> \#
      & Co\\", "interaction": "quoted", "shared interaction": "quoted", "label": "quoted", \#
      "weight": 1, "eid": "e2", "kind": "quoted", "key": "k"}},
      {"data": {"id": "e3", "source": "北京", "target": "北京", "name": "北京 🌍 שלום (funded) 北京 🌍 \#
      שלום", "shared name": "北京 🌍 שלום (funded) 北京 🌍 שלום", "interaction": "funded", "shared \#
      interaction": "funded", "label": "funded", "weight": 1, "eid": "e3", "kind": "funded", \#
      "amount": 1000000000000, "currency": "CNY", "note": "]]> --", "score": 2.5}}
      ]
      }
      }

      """#
  }()

  /// The file in DOT for Gephi.
  static let gephiDOT = #"""
    // documents: [{"id": "d&1", "title": "\"Budget\" <day>", "publisher": "gazette", \#
    "authors": ["A|B", "C"], "published": "2025-03"}]
    // vocabulary: \#(vocabulary)
    // columns: {"nodes": [{"name": "is \"checked\"", "type": "boolean"}, {"name": "label", \#
    "written_as": "data_label", "type": "text"}, {"name": "rank", "written_as": "data_rank", \#
    "type": "integer"}], "edges": [{"name": "key", "written_as": "data_key", "type": "text"}, \#
    {"name": "score", "type": "number"}, {"name": "weight", "written_as": "data_weight", \#
    "type": "text"}]}
    digraph stakeholders {
    "a<1>" [label="Mira \"M\" <b>Holm</b> & Co\\", pos="-50,33.33", color="0.57407 0.10931 \#
    0.96863", kind="person", data_name="Mira \"M\" <b>Holm</b> & Co\\", data_label="own", \#
    data_rank="-7"];
    "gazette" [label="Gazette", pos="50.25,-66.67", color="0.10507 0.18182 0.99216", \#
    kind="organisation", data_name="Gazette", aliases="G\\|Z|Z & G", \#
    description="a\#u{FFFD}b\#u{FFFD}c\#td\ne\nf", affiliations="x\\:y:z", "is \#
    \"checked\""="true"];
    "北京" [label="北京 🌍 שלום", pos="150.5,-166.67", color="0.42361 0.09959 0.9451", \#
    kind="region", data_name="北京 🌍 שלום"];
    "gazette" -> "a<1>" [key="e&1", label="quoted (opinion)", weight="1", color="0.56177 1 \#
    0.56078", kind="quoted", document="d&1", paragraph="11", start="0", end="9", \#
    modality="opinion", about="北京|gazette", date="2025-03-04", confidence="0.25", \#
    data_weight="heavy"];
    "gazette" -> "a<1>" [key="e2", label="quoted", weight="1", color="0.56177 1 0.56078", \#
    kind="quoted", data_key="k"];
    "北京" -> "北京" [key="e3", label="funded", weight="1", color="0.44608 1 0.4", \#
    kind="funded", amount="1000000000000", currency="CNY", note="]]> --", score="2.5"];
    }

    """#
}
