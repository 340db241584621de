extension GoldenFiles {
  /// The nodes for Gephi.
  static let gephiNodes = #"""
    Id,Label,kind,aliases,description,affiliations,"is ""checked""",data_label,rank
    a<1>,"Mira ""M"" <b>Holm</b> & Co\\",person,,,,,own,-7
    gazette,Gazette,organisation,"[""G|Z"", ""Z & G""]","a\#u{1}b\#u{FFFF}c\#u{9}d
    e\#u{D}f","[""x\\\\:y:z""]",true,,
    北京,北京 🌍 שלום,region,,,,,,

    """#

  /// The edges for Gephi.
  static let gephiEdges = #"""
    Source,Target,Type,Kind,Id,Label,Weight,document,paragraph,start,end,modality,about,date,amount,currency,confidence,note,key,score,data_weight
    gazette,a<1>,Directed,quoted,e&1,quoted (opinion),1,d&1,11,0,9,opinion,"[""北京"", \#
    ""gazette""]",2025-03-04,,,0.25,,,,heavy
    gazette,a<1>,Directed,quoted,e2,quoted,1,,,,,,,,,,,,k,,
    北京,北京,Directed,funded,e3,funded,1,,,,,,,,1000000000000,CNY,,]]> --,,2.5,

    """#

  /// The documents beside them.
  static let gephiDocuments = #"""
    id,title,publisher,authors,published
    d&1,"""Budget"" <day>",gazette,A\|B|C,2025-03

    """#

  /// The kinds, and what the columns are, beside the tables for Gephi.
  static let gephiVocabulary = #"""
    {
    "vocabulary": \#(vocabulary),
    "columns": {"nodes": [{"name": "is \"checked\"", "type": "boolean"}, {"name": "label", \#
    "written_as": "data_label", "type": "text"}, {"name": "rank", "type": "integer"}], "edges": \#
    [{"name": "key", "type": "text"}, {"name": "score", "type": "number"}, {"name": "weight", \#
    "written_as": "data_weight", "type": "text"}]}
    }

    """#
}
