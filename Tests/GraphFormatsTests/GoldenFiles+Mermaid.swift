extension GoldenFiles {
  /// The flowchart of Mermaid.
  static let mermaid = #"""
    flowchart LR
    n1(["Mira #quot;M#quot; #lt;b#gt;Holm#lt;/b#gt; #amp; Co#92;"]):::kind_person
    n2["Gazette"]:::kind_organisation
    n3{{"北京 🌍 שלום"}}:::kind_region
    %% e#38;1: d#38;1, ¶ 11
    n2 -.->|"quoted (opinion)"| n1
    n2 -->|"quoted"| n1
    n3 -->|"funded"| n3
    %% document d#38;1: title "\"Budget\" #60;day#62;", publisher "gazette", authors ["A|B", \#
    "C"], published "2025-03"

    """#
}
