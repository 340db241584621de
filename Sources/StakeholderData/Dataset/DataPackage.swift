private import Foundation
public import StakeholderGraph

/// The Frictionless description of a dataset: which tables it has, and what their columns hold.
public enum DataPackage {
  /// The description of a dataset with the columns given, as `datapackage.json` holds it.
  ///
  /// - Parameters:
  ///   - name: a short name of small letters, digits, `-`, `_` and `.`; other characters become `-`.
  ///   - title: the name shown to people.
  ///   - fields: the columns of each table that the dataset has.
  public static func bytes(
    name: String,
    title: String,
    vocabulary: Vocabulary,
    fields: [GraphTable: [Field]]
  ) -> [UInt8] {
    let resources = GraphTable.allCases.compactMap { table in
      fields[table].map { resource(table, fields: $0, vocabulary, tables: Set(fields.keys)) }
    }
    let plain = name.lowercased().map { letter in
      letter.isASCII && (letter.isLetter || letter.isNumber || "-_.".contains(letter))
        ? letter : "-"
    }
    return JSONText.bytes(
      of: Package(
        profile: "tabular-data-package",
        name: String(plain),
        title: title,
        resources: resources
      )
    )
  }

  /// The declared types of the columns that a dataset adds to a table, by their names.
  ///
  /// Only `string`, `integer`, `number` and `boolean` are told apart; nil if the bytes are not JSON.
  static func declaredTypes(in bytes: [UInt8]) -> [GraphTable: [String: FieldType]]? {
    guard let package = try? JSONDecoder().decode(Loose.self, from: Data(bytes)) else { return nil }
    var types: [GraphTable: [String: FieldType]] = [:]
    for table in GraphTable.allCases {
      let resource = package.resources?.first {
        $0.path == DatasetFile(table).rawValue || $0.name == table.name
      }
      for field in resource?.schema?.fields ?? [] {
        types[table, default: [:]][field.name] = type(named: field.type ?? "any")
      }
    }
    return types
  }

  private static func type(named name: String) -> FieldType? {
    switch name {
    case "string": .text
    case "integer": .integer(minimum: .min + 1)
    case "number":
      .number(minimum: -Double.greatestFiniteMagnitude, maximum: .greatestFiniteMagnitude)
    case "boolean": .boolean
    default: nil
    }
  }

  private static func resource(
    _ table: GraphTable,
    fields: [Field],
    _ vocabulary: Vocabulary,
    tables: Set<GraphTable>
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
        fields: fields.map { SchemaField($0, kinds: kinds) },
        primaryKey: ["id"],
        foreignKeys: keys.isEmpty ? nil : keys
      )
    )
  }

  private struct Package: Encodable {
    let profile: String
    let name: String
    let title: String
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
    let description: String?
    let constraints: Constraints?

    init(_ field: Field, kinds: [String]) {
      name = field.name
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

  private struct Loose: Decodable {
    let resources: [LooseResource]?
  }

  private struct LooseResource: Decodable {
    let name: String?
    let path: String?
    let schema: LooseSchema?

    private enum Keys: CodingKey {
      case name, path, schema
    }

    /// A path may be a list, and a schema the address of one, which tells nothing here.
    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Keys.self)
      name = try? values.decode(String.self, forKey: .name)
      let path = try? values.decode(String.self, forKey: .path)
      self.path = path ?? (try? values.decode([String].self, forKey: .path))?.first
      let address = try? values.decode(String.self, forKey: .schema)
      schema =
        address == nil ? try values.decodeIfPresent(LooseSchema.self, forKey: .schema) : nil
    }
  }

  private struct LooseSchema: Decodable {
    let fields: [LooseField]
  }

  private struct LooseField: Decodable {
    let name: String
    let type: String?
  }
}
