/// Where people and bodies are mentioned, so that looking one up costs the same in a long paragraph as in a short one.
///
/// A class, since a finder is copied often and this never changes.
final class MentionIndex {
  /// The numbers of the mentions of people, upwards.
  let people: [Int]
  /// The same, by each role of theirs.
  let peopleByRole: [Int32: [Int]]
  /// The roles that people have.
  let roles: Set<Int32>
  /// The numbers of the mentions of organisations by each word of their names, upwards.
  let bodiesByWord: [Int32: [Int]]
  /// The paragraph of the first sentence of running text.
  let firstParagraph: Int?

  init(_ mentions: [Mention], of entities: [Entity], in article: Article) {
    var people: [Int] = []
    var peopleByRole: [Int32: [Int]] = [:]
    var bodiesByWord: [Int32: [Int]] = [:]
    for (number, mention) in mentions.enumerated() {
      let entity = entities[mention.entity]
      switch entity.kind {
      case .person:
        people.append(number)
        for role in entity.roles { peopleByRole[role, default: []].append(number) }
      case .organisation:
        for word in Set(entity.words) { bodiesByWord[word, default: []].append(number) }
      case .region, .initiative: break
      }
    }
    self.people = people
    roles = Set(entities.lazy.filter { $0.kind == .person }.flatMap(\.roles))
    self.peopleByRole = peopleByRole
    self.bodiesByWord = bodiesByWord
    firstParagraph =
      article.sentences.first { article.paragraphs[$0.paragraph].role == .text }?.paragraph
  }
}
