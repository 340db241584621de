extension GoldenFiles {
  /// The entities of FollowTheMoney.
  static let followTheMoney = #"""
    {"id": "document-d.261", "schema": "Article", "properties": {"title": ["\"Budget\" <day>"], \#
    "author": ["A|B", "C"], "publishedAt": ["2025-03"], "publisher": ["Gazette"]}}
    {"id": "node-a.3c1.3e", "schema": "Person", "properties": {"name": ["Mira \"M\" <b>Holm</b> \#
    & Co\\"], "keywords": ["Person"]}}
    {"id": "node-gazette", "schema": "Organization", "properties": {"name": ["Gazette"], \#
    "alias": ["G|Z", "Z & G"], "description": ["a\u0001b\#u{FFFF}c\td\ne\rf"], "keywords": \#
    ["Organisation"]}}
    {"id": "node-.e5.8c.97.e4.ba.ac", "schema": "Territory", "properties": {"name": ["北京 🌍 \#
    שלום"], "keywords": ["Region"]}}
    {"id": "edge-e.261", "schema": "UnknownLink", "properties": {"subject": ["node-gazette"], \#
    "object": ["node-a.3c1.3e"], "role": ["quoted"], "status": ["opinion"], "date": \#
    ["2025-03-04"], "summary": ["d&1, ¶ 11"], "recordId": ["e&1"], "namesMentioned": ["北京 🌍 \#
    שלום", "Gazette"], "proof": ["document-d.261"], "publisher": ["Gazette"]}}
    {"id": "edge-e2", "schema": "UnknownLink", "properties": {"subject": ["node-gazette"], \#
    "object": ["node-a.3c1.3e"], "role": ["quoted"], "recordId": ["e2"]}}
    {"id": "edge-e3", "schema": "UnknownLink", "properties": {"subject": \#
    ["node-.e5.8c.97.e4.ba.ac"], "object": ["node-.e5.8c.97.e4.ba.ac"], "role": ["funded"], \#
    "description": ["]]> --", "1000000000000 CNY"], "recordId": ["e3"]}}

    """#
}
