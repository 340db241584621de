private import Foundation
import StakeholderGraph

extension DataPackage {
  /// What a description says that the tables themselves do not.
  struct Declarations {
    /// The types of columns by their names.
    var types: [GraphTable: [String: FieldType]] = [:]
    /// Whether the dataset is a part of a larger one, so that references may lead outside.
    var isPartial = false
  }

  /// What a description declares; nil if the bytes are none in JSON.
  ///
  /// Of types `string`, `integer`, `number` and `boolean` are told apart, with the bounds of numbers,
  /// and what else the column `holds` by our own word for it.
  static func declarations(in bytes: [UInt8]) -> Declarations? {
    guard let package = try? JSONDecoder().decode(Loose.self, from: Data(bytes)) else { return nil }
    var types: [GraphTable: [String: FieldType]] = [:]
    for table in GraphTable.allCases {
      let resource = package.resources?.first {
        $0.path == DatasetFile(table).rawValue || $0.name == table.name
      }
      for field in resource?.schema?.fields ?? [] {
        types[table, default: [:]][field.name] = type(of: field)
      }
    }
    return Declarations(types: types, isPartial: package.partial ?? false)
  }

  private static func type(of field: LooseField) -> FieldType? {
    let (minimum, maximum) = (field.constraints?.minimum, field.constraints?.maximum)
    switch field.type {
    case "string":
      if field.holds == "choice" { return field.constraints?.words.map { .choice($0) } ?? .text }
      return FieldType.declarable.first { $0.word == field.holds } ?? .text
    case "integer": return .integer(minimum: minimum.flatMap { Int64(exactly: $0) } ?? .min + 1)
    case "number":
      return .number(
        minimum: minimum ?? -Double.greatestFiniteMagnitude,
        maximum: maximum ?? .greatestFiniteMagnitude
      )
    case "boolean": return .boolean
    default: return nil
    }
  }

  private struct Loose: Decodable {
    let partial: Bool?
    let resources: [LooseResource]?

    private enum Keys: CodingKey {
      case partial, resources
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Keys.self)
      // Somebody else's key of that name is none of ours.
      partial = try? values.decode(Bool.self, forKey: .partial)
      resources = try values.decodeIfPresent([LooseResource].self, forKey: .resources)
    }
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
    let holds: String?
    let constraints: LooseConstraints?

    private enum Keys: CodingKey {
      case name, type, holds, constraints
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Keys.self)
      name = try values.decode(String.self, forKey: .name)
      type = try values.decodeIfPresent(String.self, forKey: .type)
      holds = try? values.decode(String.self, forKey: .holds)
      constraints = try? values.decode(LooseConstraints.self, forKey: .constraints)
    }
  }

  /// A bound may be a text, such as a date, which tells nothing here.
  private struct LooseConstraints: Decodable {
    let minimum: Double?
    let maximum: Double?
    let words: [String]?

    private enum Keys: String, CodingKey {
      case minimum, maximum
      case words = "enum"
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Keys.self)
      minimum = try? values.decode(Double.self, forKey: .minimum)
      maximum = try? values.decode(Double.self, forKey: .maximum)
      words = try? values.decode([String].self, forKey: .words)
    }
  }
}

extension FieldType {
  /// The types that are texts to other programs and more than that to us.
  static let declarable: [FieldType] = [
    .url, .date, .list, .hash, .currency, .document, .node, .nodes, .affiliations,
  ]

  /// Our word for what a column of texts holds, nil where its type tells.
  var word: String? {
    switch self {
    case .text, .integer, .number, .boolean, .kind: nil
    case .url: "url"
    case .date: "date"
    case .list: "list"
    case .hash: "hash"
    case .currency: "currency"
    case .choice: "choice"
    case .document: "document"
    case .node: "node"
    case .nodes: "nodes"
    case .affiliations: "affiliations"
    }
  }
}
