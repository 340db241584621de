/// Closed classes of words.
enum SmallLists {
  static let determiners = """
    a an the this that these those my your his her its our their some any no every each another such
    several many few both all
    """
  static let prepositions = """
    of in on at by for with from to into onto about above across after against along amid among around
    before behind below beneath beside between beyond despite during except inside near off outside
    over past per regarding through throughout toward towards under until upon versus via within without
    than like unlike as since including concerning
    """
  static let particles = """
    de da do dos das del della di du la le les van von der den ter ten bin bint ibn al el ole y e af av zu ng wa ya cha und et
    """
  static let months = """
    January February March April May June July August September October November December Jan Feb Mar Apr
    Jun Jul Aug Sep Sept Oct Nov Dec Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.
    """
  static let days = """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun
    """
  static let adverbs = """
    also still now later then recently already again repeatedly once soon even never not always often
    long just publicly formally officially jointly separately today yesterday earlier meanwhile however
    likewise similarly instead thereafter afterwards simultaneously moreover furthermore nonetheless nevertheless
    therefore thus further alike finally eventually initially previously reportedly allegedly currently
    """
  /// What ministers and ministries are for, before their title.
  static let ministries = """
    Prime Vice Deputy Foreign Finance Home Interior Defence Defense Health Education Energy Environment
    Environmental Transport Agriculture Trade Commerce Industry Industries Labour Labor Justice Culture Tourism Sports
    Science Resources Mines Mining Water Housing Planning Works Public Communications Information Digital
    Economy Economic Development Social Welfare Women Youth Climate Rural Urban State Union Federal
    Chief Executive Managing Assistant Acting Interim Former Senior Permanent General Lead Attorney
    Opposition Majority Minority House Senate Lieutenant Major Party Regional National Supreme Police
    Oil Gas Roads Railways Aviation Shipping Forestry Electricity Livestock Immigration Emergency Veterans
    Indigenous Multicultural Consumer Employment Revenue Customs Budget Parliamentary Constitutional
    Religious Border Disability Relations Human Integration Equality Families Heritage Arts Higher
    Shadow First Second Cabinet External Affairs Fisheries Petroleum Technology Innovation Investment Infrastructure
    """
  static let placeWords = """
    City Province State County Region District Prefecture Island Islands Peninsula River Valley Lake Bay
    Mountains Mountain Coast Gulf Sea Ocean Strait Desert Republic Kingdom Territory Municipality Village
    Town Township Borough Basin Delta Highlands East West North South Governorate Oblast
    Springs Falls Heights Creek Plains Cove Junction Shire Hills Canton Commune Hemisphere Archipelago Atoll Fjord
    """
  static let numbers = """
    hundred thousand million billion trillion lakh crore dozen m bn tn k mn
    """
  /// Words that end in a point inside a sentence.
  static let abbreviations = """
    mr. mrs. ms. dr. prof. sr. jr. st. gen. col. maj. capt. lt. sgt. sen. rep. gov. pres. hon. rev. engr.
    inc. ltd. corp. co. bros. vs. etc. e.g. i.e. no. vol. fig. approx. dept. est. ave. rd. blvd. jan. feb.
    mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. a.m. p.m. u.s. u.k. u.n. e.u. d.c. cf. ph.d. smt.
    ala. ariz. calif. colo. conn. fla. ill. ky. mass. md. mich. minn. mont. neb. nev. okla. pa. tenn. tex. va. vt. wis. wyo.
    adm. cmdr. lieut. sec. comdr. pvt.
    barr. arc. al. mt. ft. rs. d.c. cllr. atty. adv. brig. insp. supt. amb. dra.
    """
  /// Nouns by which claims are found that have no verb of their own.
  static let triggers = """
    founder co-founder cofounder founders co-founders funding investment spending subsidies financing grants
    investments grant loan loans gift donation donations subsidy endowment bailout contribution money
    proposal suggestion motion petition recommendation commitment support endorsement backing push call
    calls praise advocacy promotion dedication enthusiasm round raise brainchild creation founding idea invention brains spun
    supporter supporters advocate proponent champion backer investors backers donors funders favour favor
    weight behind contributions endorsements blessing need needs ought necessary essential vital crucial
    determination readiness willingness resolve needed required overdue play plays played launch establishment formation inventor creator co-creator startup start-up venture proposed suggested
    planned recommended
    time plea pleas appeal appeals applause campaign demand demands petition plaudits evangelist ambassador
    cheerleader campaigner crusader defender enthusiast apostle evangelists ambassadors campaigners
    grateful thankful indebted supportive proud appreciative fan believer admirer delighted pleased
    thrilled honoured honored excited impressed enthusiastic awe happy glad privileged exciting wonderful pleasure honour honor privilege
    investor funder financier sponsor donor benefactor patron sponsors financiers shareholders fundraise fundraising seed series capital
    injection infusion bequest award stipend seed-funding aid sponsorship cash funds sum pledge help
    assistance sponsor sponsors donor funder financier financiers shareholders benefactor patron investor
    recipient recipients beneficiary
    """
  /// Words that notices and bylines begin with.
  static let notices = """
    copyright © read also related see sign subscribe click follow share advertisement sponsored tags tag
    topics home photo image caption reporting editing writing source want don't download join for contact
    this the disclaimer most trending recommended more like newsletter privacy terms cookie listen watch video
    opens skip comments leave print email file getty by words text published updated posted last ( all
    """
  /// Words of captions and of notices at the end of a page.
  static let pictures = """
    photo photograph picture image photos images reserved newsletter getty courtesy
    """
  static let suffixes = """
    Inc Inc. Ltd Ltd. Limited LLC LLP PLC plc GmbH AG SA NV BV AB ASA Oy AS Pte Pty Bhd SpA Corp Corp. Co Co.
    """
}
