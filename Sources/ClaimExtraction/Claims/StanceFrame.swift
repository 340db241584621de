/// A wording by which somebody speaks for something: a verb, the words behind it, and where the two sides stand.
struct StanceFrame {
  enum Part: Equatable {
    /// One of some words.
    case words(Set<String>)
    /// At most five words without a name or a mark.
    case gap
    /// What is promoted; a list of things where it ends the frame.
    case thing
    /// What a verb behind it says is to be done to it: "to adopt the plan".
    case deed
    /// Whoever promotes, where it is not the subject.
    case holder
    /// Whoever is asked.
    case addressee
    /// Words that call what stands before them good.
    case praise
  }

  let isPassive: Bool
  let parts: [Part]

  /// "cannot speak highly enough of": praise by a denial.
  var isNegated: Bool {
    parts.contains { if case .words(let words) = $0 { words.contains("enough") } else { false } }
  }

  /// Whether the subject of the verb is what is promoted.
  var isOfSubject: Bool { !parts.contains(.thing) && !parts.contains(.deed) }

  /// The frames of each verb, in the order of the table.
  static let ofVerb: [String: [StanceFrame]] = {
    var found: [String: [StanceFrame]] = [:]
    for line in table.split(separator: "\n") {
      var words = line.split(separator: " ")
      let isPassive = words.first == "="
      if isPassive { words.removeFirst() }
      guard !words.isEmpty else { continue }
      let verbs = words.removeFirst().split(separator: "|")
      let frame = StanceFrame(isPassive: isPassive, parts: words.map(part))
      for verb in verbs { found[String(verb), default: []].append(frame) }
    }
    return found
  }()

  /// The frames of a verb; one that no list has stands with its ending.
  static func frames(of verb: String) -> [StanceFrame] {
    if let found = ofVerb[verb] { return found }
    guard verb.hasSuffix("ed") else { return [] }
    return ofVerb[String(verb.dropLast(2))] ?? ofVerb[String(verb.dropLast())] ?? []
  }

  private static func part(_ text: Substring) -> Part {
    switch text {
    case "*": .gap
    case "@": .thing
    case ">": .deed
    case "&": .addressee
    case "%": .holder
    case "+": .praise
    default: .words(Set(text.split(separator: "|").map(String.init)))
    }
  }

  /// One frame a line: verbs, then words, `*` for a gap, `&` for whoever is asked, `@` for the thing, `>` for what is to be done to it,
  /// `%` for whoever promotes it, `+` for praise. A line that begins with `=` is for the passive.
  private static let table = """
    be full of praise for @
    be * all|full|strongly|firmly in favour|favor of @
    win|earn|draw|receive|gain|garner|attract|secure|get * support|backing|endorsement|endorsements|blessing|approval from|of %
    = describe|hail|praise|regard|call|laud|brand by % as +
    single out @ for * praise|thanks|recognition|mention|commendation
    speak|write|testify|argue * in favour|favor|support of @
    sign|write|publish|organise|organize|circulate|endorse|post|send * letter|statement|petition|pledge|declaration|manifesto * in favour|favor|support of @
    sign|write|publish|organise|organize|circulate|endorse|post|send|put|deliver * letter|statement|petition|declaration|manifesto|names|name * calling|asking|appealing for @
    put * names|name|signature|signatures to * letter|statement|petition|declaration in favour|favor|support of @
    pitch|propose|present|outline|unveil|announce|reveal|publish|submit plans|proposals|designs|ideas * for @
    pitch @
    flag|kick off @
    line|queue up behind @
    fall in behind @
    warm to @
    come|row|swing in|round behind @
    be behind|for @
    give * go-ahead|green-light|nod|thumbs-up|seal|approval to @
    add * voice|name|weight to * calls|call|demand|demands|campaign|pleas for @
    lead|run|front|chair|coordinate|organise|organize|head|spearhead * campaign|drive|push|fight|effort|movement|petition for|to save|restore|keep|reopen|protect|preserve|build|bring @
    launch|start|lead|run|front|organise|organize|head|sign|back|join|support * campaign|drive|push|fight|bid|petition to save|restore|keep|reopen|protect|preserve|build|bring|introduce|extend|secure @
    come out|down in favour|favor|support of @
    come out for @
    give * approval|blessing|backing|endorsement|thumbs-up|nod to @
    lend * name|voice|weight|backing|support|clout to @
    give|lend @ his|her|its|their * backing|support|blessing|endorsement|approval|vote
    pin|place|put|set * hope|hopes|faith|trust on|in @
    make|put * plea|appeal|case|pitch|call for @
    issue|launch|renew|repeat|voice|join|lead|echo|start|run|mount|head|spearhead|wage * plea|call|calls|campaign|push|drive|petition|crusade|charge|fight|demand|demands for @
    sign|start|organise|organize|file|submit|present * petition for @
    get|stand|rally|unite|line behind @
    line up behind @
    rally|unite round|around @
    stand by|with @
    march|fight|press|push|lobby|campaign|agitate|vote|plump|opt|bat|stump|rally|crusade|battle|clamour|clamor|root|cheer * for @
    push|promote|sell|pitch @ as
    see|regard|view|describe|hail|label|class|rate @ as +
    call|hail|deem|brand|label|dub|consider|term|rate @ +
    term|describe @ as +
    view|regard|see @ favourably|favorably|positively|kindly
    look favourably|favorably|kindly on|upon @
    credit @ with|for
    hold up @ as * model|example|template
    hold @ up as * model|example|template
    = hold up as * model|example|template by %
    = describe|regard|see|hail as + by %
    = file|introduce|author|draft|second|co-author * by %
    make @ the|a * centrepiece|centerpiece|cornerstone|priority|heart|flagship
    commit itself|himself|herself|themselves to @
    remain committed|dedicated to @
    heap|pour|lavish|shower|bestow * praise|praises|encomiums|compliments|plaudits|accolades on|upon @
    shower @ with praise|compliments
    sing * praises of @
    speak|talk * highly|warmly|fondly|glowingly of|about @
    speak highly enough of @
    swear by @
    vouch for @
    appeal to & for @
    appeal for @
    ask|lobby|press|petition|beg|pressure|push|badger|implore|challenge & for @
    plead with & for @
    call on|upon & for @
    honour|honor|reward|decorate|fete @ for|with
    set out plans|proposals|designs for @
    draw up plans|proposals|designs for @
    side with @
    vow|pledge|promise|undertake to >
    seek * extension|renewal|introduction|creation|adoption|expansion of @
    bang|beat the drum for @
    fly the flag for @
    go to bat for @
    take * hat off to @
    raise * glass to @
    tip|doff * hat|cap to @
    owe * life|recovery|success to @
    recommend buying|holding shares|stock in @
    win|earn|draw|receive|gain|garner|attract|get * praise|plaudits|applause|acclaim|compliments|accolades from %
    win|earn|draw|receive|gain|garner|attract|get * praise|plaudits|applause|acclaim for @ from %
    favour|favor|prefer @
    float|moot * idea of @
    = moot|float|suggest * by %
    float|moot @
    find favour|favor|support|backing with|among|from %
    speak up|out for @
    find * ally|champion|supporter|advocate|backer in %
    sign up to @
    run|campaign on * promise|pledge|platform of @
    be * face|patron|driving|ambassador of|for @
    be all for @
    be among|one * backing|supporting|championing|endorsing|promoting @
    describe|hail|praise|call as +
    be on board with @
    urge|encourage|advise|invite|tell * to visit|try|attend|read|watch|download @
    insist on @
    wax lyrical about @
    rave|gush about|over @
    put * name|signature to @
    add * voice|name|weight to call|calls|demand|demands|campaign for @
    nominate @ for
    launch a|an @
    plug|champion @
    """
}
