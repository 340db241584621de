/// What humans do, as evidence for names that no table has.
extension NameFinder {
  /// Whether the verb behind a name is one of what humans do, or tells what was said: "has described how".
  func actsAsHumansDo(_ next: Int, in sentence: Range<Int>) -> Bool {
    var index = next
    var isBe = false
    while index < sentence.upperBound, index < next + 4, tokens[index].has([.helper, .adverb]) {
      if tokens[index].is(.possessive) { return false }
      isBe = isBe || tokens[index].isOne(of: .is, .are, .was, .were, .be, .been)
      index += 1
    }
    guard index + 1 < sentence.upperBound, tokens[index].shape == .small else { return false }
    let token = tokens[index]
    let text = article.words.text(of: token.word)
    if isBe { return Self.states.contains(text) }
    if Self.humanDeeds.contains(text) { return true }
    guard let (verb, form) = lexicon.verb(of: token.word),
      !form.isDisjoint(with: [.past, .third, .participle])
    else { return false }
    if verb.classes.contains(.speech) { return true }
    guard verb.classes.contains(.speechThat) else { return false }
    // "reported that", "described how", "wrote: “"
    let end = min(index + 4, sentence.upperBound)
    return (index + 1..<end).contains {
      tokens[$0].isOne(of: .that, .how, .whether, .colon, .openQuote, .quote, .singleOpen)
        || article.words.text(of: tokens[$0].word) == "why"
    }
  }

  /// Behind "is" and "was".
  private static let states: Set<String> = [
    "born", "married", "adamant", "buried", "elected", "sworn", "arrested", "jailed", "diagnosed",
    "survived", "asked", "sitting", "standing", "convinced", "sacked", "promoted", "widowed",
    "raised", "educated", "unmoved", "delighted", "blunt", "scathing", "sceptical", "skeptical",
  ]

  private static let humanDeeds: Set<String> = [
    "smiles", "smiled", "laughs", "laughed", "grins", "grinned", "nods", "nodded", "shrugs",
    "shrugged", "sighs", "sighed", "wept", "cried", "walks", "walked", "sits", "sat", "stood",
    "lives", "lived", "grew", "studied", "graduated", "married", "died", "retired", "remembers",
    "remembered", "recalls", "recalled", "wore", "wears", "paid", "resigned", "drives", "drove",
    "teaches", "taught", "knows", "knew", "believes", "believed", "thinks", "feels", "felt",
    "hopes", "hoped", "fears", "spoke", "speaks", "worked", "trained", "apologised", "apologized",
    "testified", "pleaded", "confessed", "survived", "fled", "emigrated", "moved", "inherited",
    "quipped", "hails", "earned", "holds", "heads", "chairs", "leads", "led", "chaired", "headed",
    "succeeds", "succeeded", "replaces", "replaced", "served", "serves", "leans", "leaned",
    "gestures", "gestured", "points", "pointed", "pauses", "paused", "thanked", "praised",
    "criticised", "criticized", "congratulated", "welcomed", "urged", "insists", "insisted",
    "wants", "wanted", "agrees", "agreed", "disagrees", "disagreed", "used", "bought",
  ]
}
