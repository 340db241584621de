import StakeholderData
import StakeholderGraph
import Testing

struct DatasetWarningsTests {
  @Test func anEdgeWithoutADocumentIsUncited() throws {
    let files = Files(
      edges: "id,kind,source,target,document\ne1,founded,a,b,\n\"e\\\",funded,a,b,d1\n"
    )
    #expect(
      try files.check() == [
        "edges.csv:2:16: warning: the edge \"e1\" cites no document [uncited]"
      ]
    )
    let bare = Files(edges: "id,kind,source,target\n\"e\\\",founded,a,b\n")
    #expect(
      try bare.check() == ["edges.csv:2:1: warning: the edge \"e\\\" cites no document [uncited]"]
    )
  }

  @Test func aNodeWithoutEdgeAndContextIsIsolated() throws {
    let files = Files(
      nodes: """
        id,kind,name,region,affiliations
        a,person,Ann,,
        z 深,region,Z,,
        y,person,Y,w,
        w,region,W,,
        x,person,X,,b:clerk
        b,organisation,Bee,,

        """
    )
    #expect(
      try files.check() == [
        "nodes.csv:3:1: warning: the node \"z 深\" has no edge and no context [isolated]"
      ]
    )
  }

  @Test func contextIsNotIsolated() throws {
    let files = Files(
      documents: "id,publisher,origin\nd1,p,o\n",
      nodes: """
        id,kind,name,region,affiliations
        a,person,Ann,r,f:x
        b,organisation,Bee,,
        r,region,R,,
        f,organisation,F,,
        p,organisation,P,,
        o,organisation,O,,
        s,initiative,S,,

        """,
      edges: "id,kind,source,target,document,about\ne1,founded,a,b,d1,s\n"
    )
    #expect(try files.check() == [])
  }

  @Test func aSelfLoopIsAnEdge() throws {
    let files = Files(
      nodes: "id,kind,name\na,person,Ann\n",
      edges: "id,kind,source,target,document\ne1,promoted,a,a,d1\n"
    )
    #expect(try files.check() == [])
  }

  @Test func aSharedNameOrAliasIsAWarning() throws {
    let files = Files(
      nodes: "id,kind,name,aliases\nb,organisation,\"Bee-\"\"Co\"\"\",x|X\n"
        + "a,person,Ann,BEECO|Nan\nc,person,Nan,\n",
      edges: "id,kind,source,target,document\ne1,founded,a,b,d1\ne2,quoted,a,c,d1\n"
    )
    #expect(
      try files.check() == [
        "nodes.csv:2:16: warning: \"Bee-\"Co\"\" is a name of the node \"b\" and of \"a\"; "
          + "say which is meant where [same-name]",
        "nodes.csv:4:10: warning: \"Nan\" is a name of the node \"c\" and of \"a\"; "
          + "say which is meant where [same-name]",
      ]
    )
  }

  @Test func warningsComeInTheOrderOfTheFile() throws {
    let files = Files(
      nodes: "id,kind,name,url\nz,region,Z,x:y\ny,region,Z,\na,person,Ann,\nb,organisation,Bee,\n"
    )
    let reading = try files.read()
    #expect(
      reading.warnings.map { "\($0.place.line):\($0.place.column) \($0.code)" }
        == ["2:1 isolated", "2:10 same-name", "2:12 url", "3:1 isolated"]
    )
    #expect(reading.errors.isEmpty)
    #expect(reading.graph != nil)
  }
}
