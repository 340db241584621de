private import Foundation
public import StakeholderGraph

/// The Frictionless description of a dataset: which tables it has, and what their columns hold.
public enum DataPackage {
  /// The description of a dataset with the columns given, as `datapackage.json` holds it.
  ///
  /// - Parameters:
  ///   - name: a short name of small letters, digits, `-`, `_` and `.`; others become `-`, but at the ends.
  ///   - title: the name shown to people.
  ///   - fields: the columns of each table that the dataset has.
  ///   - partial: the tables that lack rows which others refer to, since the dataset is a part of a
  ///     larger one. Only the ends of edges are then sure to be there.
  ///   - decisionColumns: the columns of the dataset's table of decisions; none without such a table.
  public static func bytes(
    name: String,
    title: String,
    vocabulary: Vocabulary,
    fields: [GraphTable: [Field]],
    partial: Set<GraphTable> = [],
    decisionColumns: [String] = []
  ) -> [UInt8] {
    var resources = GraphTable.allCases.compactMap { table in
      fields[table].map {
        resource(table, fields: $0, vocabulary, tables: Set(fields.keys), partial: partial)
      }
    }
    if !decisionColumns.isEmpty { resources.append(decisions(decisionColumns)) }
    let plain = plainName(name)
    let shown = shownTitle(title)
    return JSONText.bytes(
      of: Package(
        profile: "tabular-data-package",
        name: plain,
        title: shown.isEmpty ? plain : shown,
        partial: partial.isEmpty ? nil : true,
        resources: resources
      )
    )
  }

  /// A name of small letters, digits, `-`, `_` and `.` that begins and ends with a letter or digit.
  private static func plainName(_ name: String) -> String {
    let plain = name.lowercased().map { letter in
      letter.isASCII && (letter.isLetter || letter.isNumber || "-_.".contains(letter))
        ? letter : "-"
    }
    let isEnd: (Character) -> Bool = { "-_.".contains($0) }
    let trimmed = plain.drop(while: isEnd).reversed().drop(while: isEnd).reversed()
    return trimmed.isEmpty ? "dataset" : String(trimmed)
  }

  /// A title in one line, without characters that nobody sees.
  private static func shownTitle(_ title: String) -> String {
    let scalars = title.unicodeScalars.map { QuotedText.isControl($0) ? " " : $0 }
    return String(String.UnicodeScalarView(scalars)).split(separator: " ").joined(separator: " ")
  }

  private static func resource(
    _ table: GraphTable,
    fields: [Field],
    _ vocabulary: Vocabulary,
    tables: Set<GraphTable>,
    partial: Set<GraphTable>
  ) -> Resource {
    let kinds = (table == .nodes ? vocabulary.nodeKinds.map(\.id) : vocabulary.edgeKinds.map(\.id))
    let keys = fields.compactMap { field -> ForeignKey? in
      let target: GraphTable? =
        switch field.type {
        case .node: .nodes
        case .document: .documents
        default: nil
        }
      guard let target, tables.contains(target) else { return nil }
      // An edge always has both its ends.
      let isEnd = table == .edges && field.isRequired
      guard isEnd || !partial.contains(target) else { return nil }
      // A table that refers to itself is named by the empty text.
      let name = target == table ? "" : target.name
      return ForeignKey(
        fields: [field.name],
        reference: Reference(resource: name, fields: ["id"])
      )
    }
    return Resource(
      profile: "tabular-data-resource",
      name: table.name,
      path: DatasetFile(table).rawValue,
      schema: Schema(
        fields: fields.enumerated().map { position, field in
          SchemaField(field, kinds: kinds, isAdded: position >= table.fields.count)
        },
        primaryKey: ["id"],
        foreignKeys: keys.isEmpty ? nil : keys
      )
    )
  }

  /// The table of decisions; its ids may be those of another dataset, so it has no foreign key.
  private static func decisions(_ columns: [String]) -> Resource {
    Resource(
      profile: "tabular-data-resource",
      name: "same",
      path: DatasetFile.same.rawValue,
      schema: Schema(
        fields: columns.map { name in
          let own = SameField.allCases.map(\.definition).first { $0.name == name }
          return SchemaField(own ?? .ownText(named: name), kinds: [])
        },
        primaryKey: ["a", "b"],
        foreignKeys: nil
      )
    )
  }

  private struct Package: Encodable {
    let profile: String
    let name: String
    let title: String
    let partial: Bool?
    let resources: [Resource]
  }

  private struct Resource: Encodable {
    let profile: String
    let name: String
    let path: String
    let schema: Schema
  }

  private struct Schema: Encodable {
    let fields: [SchemaField]
    let primaryKey: [String]
    let foreignKeys: [ForeignKey]?
  }

  private struct ForeignKey: Encodable {
    let fields: [String]
    let reference: Reference
  }

  private struct Reference: Encodable {
    let resource: String
    let fields: [String]
  }

  private struct SchemaField: Encodable {
    let name: String
    let type: String
    let holds: String?
    let description: String?
    let constraints: Constraints?

    init(_ field: Field, kinds: [String], isAdded: Bool = false) {
      name = field.name
      // What a column of ours holds is known by its name.
      holds = isAdded ? field.type.word : nil
      description = field.explanation.isEmpty ? nil : field.explanation
      var constraints = Constraints()
      if field.isRequired { constraints.required = true }
      if field.name == "id" { constraints.unique = true }
      switch field.type {
      case .integer(let minimum):
        type = "integer"
        if minimum > .min + 1 { constraints.minimum = Double(minimum) }
      case .number(let minimum, let maximum):
        type = "number"
        if minimum > -Double.greatestFiniteMagnitude { constraints.minimum = minimum }
        if maximum < Double.greatestFiniteMagnitude { constraints.maximum = maximum }
      case .boolean: type = "boolean"
      case .choice(let words):
        type = "string"
        constraints.enum = words
      case .kind:
        type = "string"
        constraints.enum = kinds
      case .hash:
        type = "string"
        constraints.pattern = "[0-9a-fA-F]{64}"
      case .currency:
        type = "string"
        constraints.pattern = "[A-Z]{3}"
      case .date:
        type = "string"
        let date = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
        constraints.pattern = "\(date)(/\(date))?"
      case .text, .url, .list, .document, .node, .nodes, .affiliations: type = "string"
      }
      self.constraints = constraints == Constraints() ? nil : constraints
    }
  }

  private struct Constraints: Encodable, Hashable {
    var required: Bool?
    var unique: Bool?
    var minimum: Double?
    var maximum: Double?
    var pattern: String?
    var `enum`: [String]?
  }
}
