extension GoldenFiles {
  /// The nodes for Neo4j.
  static let neo4jNodes = #"""
    id:ID(Node),:LABEL,kind:string,name:string,aliases:string[],description:string,affiliations:string[],"is ""checked"":boolean",label:string,rank:long
    a<1>,Person,person,"Mira ""M"" <b>Holm</b> & Co\",,,,,own,-7
    gazette,Organisation,organisation,Gazette,G|Z;Z & G,"a\#u{1}b\#u{FFFF}c\#u{9}d
    e\#u{D}f",x\:y:z,true,,
    北京,Region,region,北京 🌍 שלום,,,,,,

    """#

  /// The documents for Neo4j.
  static let neo4jDocuments = #"""
    id:ID(Document),:LABEL,title:string,publisher:string,authors:string[],published:string
    d&1,Document,"""Budget"" <day>",gazette,A|B;C,2025-03

    """#

  /// The edges for Neo4j.
  static let neo4jEdges = #"""
    :START_ID(Node),:END_ID(Node),:TYPE,id:string,weight:double,kind:string,document:string,paragraph:long,start:long,end:long,modality:string,about:string[],date:string,amount:double,currency:string,confidence:double,note:string,key:string,score:double,data_weight:string
    gazette,a<1>,QUOTED,e&1,1,quoted,d&1,11,0,9,opinion,北京;gazette,2025-03-04,,,0.25,,,,heavy
    gazette,a<1>,QUOTED,e2,1,quoted,,,,,,,,,,,,k,,
    北京,北京,FUNDED,e3,1,funded,,,,,,,,1000000000000,CNY,,]]> --,,2.5,

    """#

  /// How to import them.
  static let neo4jImport = #"""
    These tables are for the bulk import of Neo4j 5 or later. It fills a database that is empty \#
    and
    stopped, here the one called neo4j. Run this in the folder of this file:

    neo4j-admin database import full neo4j --nodes=neo4j-nodes.csv --nodes=neo4j-documents.csv \#
    --relationships=neo4j-edges.csv --array-delimiter=';' --multiline-fields=true

    Then start the database and look at some claims with their documents:

    MATCH (a)-[claim]->(b)
    OPTIONAL MATCH (document:Document {id: claim.document})
    RETURN a.name, type(claim), b.name, document.title, claim.paragraph LIMIT 25

    Into a database that is in use, import the format graphml with the profile neo4j instead.

    """#
}
