/// Verbs by the claims that they make, as base forms; those with odd past forms give them after `/`.
enum VerbLists {
  /// Speech that needs no more than a speaker.
  static let speech = """
    say/said/said tell/told/told state add observe remark insist argue claim assert declare reply comment
    note stress emphasise emphasize reiterate re-iterate re-affirm explain warn caution maintain contend allege acknowledge
    concede admit opine quip joke muse lament recall recount testify affirm reaffirm proclaim exclaim
    retort sigh shout enthuse confide concur elaborate interject grumble gripe fume thunder
    believe think/thought/thought respond underscore underline complain stipulate posit disclose reckon
    disagree demur confess surmise marvel theorise theorize summarise summarize
    """

  /// Speech if "that", a colon or quoted words follow, or the speaker is a person.
  static let speechThat = """
    announce report reveal confirm deny predict forecast/forecast/forecast estimate suggest conclude find/found/found
    show/showed/shown write/wrote/written tweet post expect hope fear promise pledge vow urge ask agree
    call_for call_on describe highlight outline point_out denounce condemn criticise criticize slam blast decry dismiss reject
    question recommend propose advise demand welcome praise laud hail applaud celebrate attribute
    identify express put/put/put call indicate mention imply signal worry doubt feel/felt/felt
    project calculate clarify counter challenge deplore regret apologise apologize thank
    congratulate boast inform brief address discuss identify appeal plead/pleaded/pleaded object fault
    tout defend credit blame accuse compare liken submit rule rubbish deride ridicule mock lambast bemoan brand
    advocate voice foresee/foresaw/foreseen grouse vent stipulate signal echo joke lament bristle retort chide scoff
    quote dispute label/labelled/labelled label/labeled/labeled refer_to refute rebut contest assure reassure
    swear/swore/sworn speculate wonder guess implore exhort dub
    sketch_out set_out spell_out lay_out/laid_out/laid_out hint read/read/read remind see/saw/seen
    make_clear/made_clear/made_clear appreciate commend share continue envisage envision credit
    hit_out/hit_out/hit_out lash_out weigh_in volunteer cite reason moan whisper yell cry vouch forewarn
    preach profess intone remonstrate plead_for appeal_for term characterise characterize enjoin admonish
    undertake/undertook/undertaken threaten venture chorus chime_in muse rail jibe snap growl plead_with prophesy prophesy decree insinuate
    attest vouch_for swear_by dissent liken upbraid rebuke chastise berate castigate excoriate pillory
    """

  /// Making an organisation or initiative, whatever it is.
  static let found = """
    found/founded/founded co-found/co-founded/co-founded cofound/cofounded/cofounded establish set_up/set_up/set_up incorporate
    start_up/started_up/started_up spin_out/spun_out/spun_out institute/instituted/instituted constitute conceive
    dream_up/dreamed_up/dreamed_up dream_up/dreamt_up/dreamt_up think_up/thought_up/thought_up co-create
    """

  /// Making, if what is made is a body, fund or programme.
  static let launch = """
    launch create form open start begin/began/begun build/built/built
    """

  /// Giving money, with the sum or the purpose after.
  static let fund = """
    fund endow finance bankroll sponsor subsidise subsidize underwrite/underwrote/underwritten co-fund co-finance
    resourced/resourced/resourced capitalise capitalize recapitalise recapitalize
    part-fund part-finance cross-subsidise jointly-fund crowdfund seed-fund
    invest_in pay_for/paid_for/paid_for commission cover bear/bore/borne
    """

  /// Giving, if a sum of money is given.
  static let give = """
    give/gave/given invest donate grant award pledge commit contribute allocate earmark disburse provide
    inject lend/lent/lent pay/paid/paid spend/spent/spent approve offer bequeath pour advance
    transfer channel set_aside/set_aside/set_aside promise extend budget chip_in kick_in stump_up put_up/put_up/put_up sanction add deliver
    release send/sent/sent put/put/put inject endow pump plough plow funnel devote dedicate
    gift loan deposit hand hand_over match tip_in put_in/put_in/put_in shell_out pony_up fork_out cough_up
    hand_out bestow remit foot plunge sink/sank/sunk
    """

  /// Receiving, if a sum of money is received; "bank" only in its past form, as the rest is a noun.
  static let receive = """
    collect net nab snag rake_in pick_up pull_in bring_in/brought_in/brought_in score clinch
    receive raise secure obtain win/won/won get/got/got attract land borrow close bag pocket scoop_up
    banked/banked/banked trouser
    """

  /// Speaking or acting for something, whatever it is.
  static let promote = """
    promote endorse champion advocate praise laud hail applaud celebrate welcome call_for push_for
    lobby petition sponsor co-sponsor press_for lobby_for campaign_for call_on demand urge propose recommend foster tout commend back support
    boost bolster prioritise prioritize encourage pioneer
    spearhead defend extol argue_for agitate_for vote_for appeal_for ask_for plead_for
    """

  /// The same, if what follows is a plan, technology or body.
  static let promoteIf = """
    pledge unveil announce roll_out publish issue adopt accept approve ratify integrate highlight emphasise emphasize stress
    flag_off kick_off
    outline advance commit_to develop expand embrace favour favor cultivate accelerate strengthen
    enhance introduce present table back_up prefer plan_for aim_for pursue incorporate
    modernise inaugurate focus_on release put_forward set_out/set_out/set_out fight_for/fought_for/fought_for rally_for
    """

  /// Other verbs, so that clauses are told apart.
  static let other = """
    gain earn hand renew assist purchase construct install rebuild/rebuilt/rebuilt implement upgrade renovate refurbish
    rehabilitate overhaul tackle combat curb vaccinate revive resume complete foot feature anchor react
    have/had/had petition participate press pressure co-lead/co-led/co-led throw/threw/thrown do/did/done proceed rush race scramble struggle go/went/gone come/came/come make/made/made take/took/taken become/became/become bring/brought/brought keep/kept/kept
    hold/held/held lose/lost/lost mean/meant/meant meet/met/met run/ran/run rise/rose/risen fall/fell/fallen
    grow/grew/grown leave/left/left stand/stood/stood turn move play live work look use help need want try seem appear
    remain serve die kill buy/bought/bought sell/sold/sold acquire own operate produce employ hire fire
    vote elect appoint resign retire arrest charge sue convict sentence sign cancel delay end stop continue
    increase decrease decline drop double triple reach exceed hit/hit/hit cost/cost/cost cut/cut/cut save protect prevent
    join attend visit travel return arrive host organise organize plan intend prepare decide consider
    review study analyse analyze examine investigate test measure track monitor identify include involve
    contain comprise represent reflect require allow enable let/let/let force face cause lead_to result
    affect change improve reduce raise lower limit remove replace restore repair destroy damage
    lead/led/led drive/drove/driven deliver seek/sought/sought displace flood burn/burned/burned drown strike/struck/struck protest march gather rally collapse
    stay sit/sat/sat lie/lay/lain chair head represent belong depend rely focus aim seek_to refuse fail manage
    succeed follow precede accompany surround feature star teach/taught/taught learn graduate speak/spoke/spoken talk
    discuss debate negotiate campaign compete beat/beat/beaten defeat qualify score finish
    collect gather apply certify train equip supply ship export import carry draw/drew/drawn fly/flew/flown
    drive ride/rode/ridden walk climb swim cross enter exit pass occur happen exist emerge arise/arose/arisen
    break/broke/broken wear/wore/worn eat/ate/eaten drink/drank/drunk catch/caught/caught throw/threw/thrown choose/chose/chosen forget/forgot/forgotten
    know/knew/known understand/understood/understood shrug smile laugh nod begin convene wire drill tabled
    admire salute lavish convey empower unlock count deserve redouble intensify
    withdraw/withdrew/withdrawn rescind retract
    pin heap sing/sang/sung vouch opt regard deem owe doff bestow unite plump
    crusade clamour clamor moot nominate rave gush
    formulate harness utilise utilize facilitate deepen safeguard preserve guarantee
    remember wish beg cease consist convert convince cope persuade depart derive differ disappear disappoint
    discourage distribute divide eliminate embarrass endure enjoy ensure entitle evolve excuse expel explode explore
    expose finalise finalize forbid/forbade/forbidden frighten fulfil fulfill generate greet hesitate ignore illustrate
    imagine impose impress inherit inspire instruct interfere interpret interrupt invent invite isolate
    justify kneel/knelt/knelt lack lean locate marry melt merge obey oblige occupy offend omit
    overcome/overcame/overcome oversee/oversaw/overseen overturn persist possess postpone pray prescribe
    pretend prohibit prolong pronounce prosecute prove provoke punish quit/quit/quit realise realize recognise recognize
    recover recruit regulate rehearse reinforce relate relieve reopen rescue resemble resist
    resolve restrict retain retrieve reunite ruin satisfy scatter settle shrink/shrank/shrunk
    shut/shut/shut solve specify spoil spread/spread/spread starve steal/stole/stolen suffer surrender
    suspect suspend sustain swallow tend tolerate transform translate transmit treat trigger undergo/underwent/undergone
    uphold/upheld/upheld vanish vary wait wake/woke/woken warn weaken weigh widen wipe withhold/withheld/withheld
    pitch honour honor worsen grin beam gesture pause wince
    """

  /// Past and present forms of the verbs that help others.
  static let helpers = """
    is are was were be been being am 's has have had having do does did will would shall should can could
    may might must cannot 'll 've 'd 're
    """
}
