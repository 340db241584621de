extension GoldenFiles {
  /// The blueprint for Kumu.
  static let kumu = #"""
    {
    "elements": [
    {"id": "node:a<1>", "label": "Mira \"M\" <b>Holm</b> & Co\\", "type": "Person", \#
    "data_label": "own", "rank": -7},
    {"id": "node:gazette", "label": "Gazette", "type": "Organisation", "aliases": ["G|Z", "Z & \#
    G"], "description": "a\u0001b\#u{FFFF}c\td\ne\rf", "affiliations": ["x\\:y:z"], "is \#
    \"checked\"": true},
    {"id": "node:北京", "label": "北京 🌍 שלום", "type": "Region"}
    ],
    "connections": [
    {"id": "edge:e&1", "from": "node:gazette", "to": "node:a<1>", "direction": "directed", \#
    "type": "Quoted", "label": "quoted (opinion)", "description": "d&1, ¶ 11", "tags": \#
    ["opinion"], "document": "d&1", "paragraph": 11, "start": 0, "end": 9, "modality": \#
    "opinion", "about": ["北京", "gazette"], "date": "2025-03-04", "confidence": 0.25, "weight": \#
    "heavy"},
    {"id": "edge:e2", "from": "node:gazette", "to": "node:a<1>", "direction": "directed", \#
    "type": "Quoted", "label": "quoted", "key": "k"},
    {"id": "edge:e3", "from": "node:北京", "to": "node:北京", "direction": "directed", "type": \#
    "Funded", "label": "funded", "amount": 1000000000000, "currency": "CNY", "note": "]]> --", \#
    "score": 2.5}
    ],
    "documents": [
    {"id": "d&1", "title": "\"Budget\" <day>", "publisher": "gazette", "authors": ["A|B", "C"], \#
    "published": "2025-03"}
    ],
    "vocabulary": \#(vocabulary)
    }

    """#
}
