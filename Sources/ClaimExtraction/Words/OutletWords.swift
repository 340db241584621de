/// Words that tell outlets from other bodies.
enum OutletWords {
  /// Words of the names of outlets, and outlets that have a name of their own.
  static let media = words(
    """
    press times post news herald tribune guardian gazette journal daily telegraph chronicle
    observer courier sentinel ledger bulletin radio tv television broadcasting weekly magazine
    mail star sun independent standard mirror express record review wire today online channel fm
    inquirer examiner globe advertiser argus echo monitor mercury leader dispatch media podcast
    agency newspaper reuters bloomberg bbc cnn afp france-presse nbc cbs npr pbs cnbc msnbc itv
    euronews nhk kyodo yonhap ansa tass interfax politico axios forbes techcrunch nikkei spiegel
    monde figaro país pais repubblica welle jazeera xinhua cctv cgtn caixin rappler gma abs-cbn
    kompas ndtv ani haaretz anadolu punch thisday allafrica clarín folha efe televisa univision
    telemundo ard zdf orf rfi tf1 nrk svt yle kommersant voa upi dpa cbc ctv sbs abc rnz rté rte
    itn newsweek buzzfeed huffpost propublica economist spectator scotsman espn wired vox
    quotidien diario zeitung blatt dagbladet gazeta blog newsroom bernama ians pti antara
    newswire
    """
  )

  /// What a page has over an article for its reader to press.
  static let controls: Set<String> = [
    "skip to main content", "skip to content", "skip to navigation", "menu", "search", "subscribe",
    "sign in", "log in", "advertisement", "share", "listen", "save", "print", "home",
    "open navigation menu", "show search",
  ]

  /// Names of pages of a paper, which stand over titles.
  static let pages = words(
    "nation society crime courts weather farming property food lifestyle europe asia africa americas"
  )

  /// What a firm is, behind its name.
  static let companies = words(
    "ltd ltd. limited inc inc. llc plc pvt pvt. private gmbh co co. corp corp. corporation pty sdn bhd"
  )

  /// Agencies, whose texts others print.
  static let agencies = words(
    """
    reuters afp ap pti ani upi dpa efe ansa tass xinhua kyodo yonhap ians bernama antara anadolu interfax bloomberg
    """
  )

  /// Wires that print what bodies pay for.
  static let releaseWires = [
    "business wire", "pr newswire", "prnewswire", "globe newswire", "globenewswire", "newswire",
    "accesswire",
  ]

  /// Names of parts of a paper, which no outlet has alone.
  static let sections = words(
    """
    latest breaking world local national international home business sport sports politics opinion features today
    online daily weekly top more all our market markets stock money culture travel health science technology tech
    city state country region news updates video live radio tv media press staff web desk
    updated published posted modified
    """
  )

  /// Who writes for an outlet, where no name is told.
  static let staff = words(
    """
    staff reporter reporters correspondent correspondents desk bureau writer writers team newsroom editor editors
    contributor contributors agency agencies
    """
  )

  /// What stands over an article and is neither its title nor an outlet.
  static let labels = [
    "for immediate release", "press release", "news release", "media release", "press statement",
    "media statement",
    "opinion", "exclusive", "editorial", "analysis", "comment", "commentary", "breaking",
    "breaking news", "update",
    "feature", "features", "interview", "news", "guest column", "op-ed", "sponsored", "advertorial",
    "just in",
    "news analysis", "latest news", "top stories", "world news", "local news", "business news",
  ]

  /// Labels of what a body says of itself.
  static let releaseLabels = [
    "for immediate release", "press release", "news release", "media release", "press statement",
    "media statement",
  ]

  static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
