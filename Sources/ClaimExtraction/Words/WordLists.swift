/// English words by what they tell about the names and claims around them.
///
/// Lists are words separated by blanks; `_` stands for a blank inside a term.
enum WordLists {
  /// Titles that stand, with a capital, before a person's name.
  static let titles = """
    President Premier Prime_Minister Vice_President Vice_Premier Minister Secretary Secretary-General
    Secretary_General Governor Lieutenant_Governor Mayor Senator Sen. Representative Rep. Congressman
    Congresswoman Assemblyman Assemblywoman Delegate MP MEP Chancellor King Queen Prince Princess Emperor
    Pope Bishop Archbishop Cardinal Rabbi Imam Sheikh Ayatollah Judge Justice Chief_Justice General Gen.
    Colonel Col. Major Maj. Captain Capt. Lieutenant Lt. Lt Sergeant Sgt. Admiral Brigadier Marshal
    Ambassador Commissioner Chairman Chairwoman Chairperson Chair Director Director-General
    Director_General Managing_Director Executive_Director Professor Prof. Prof Dr. Dr Mr. Mr Mrs. Mrs Ms.
    Ms Miss Sir Dame Lord Lady Baroness Baron Engr. Engr Chief Comrade Alhaji Hajia Hon. Hon Honourable
    Honorable Speaker Councilman Councilwoman Councillor Councilor Councilmember Alderman Sheriff Officer
    Detective Inspector Superintendent Pastor Reverend Rev. Rev Father Sister Pak Bu Ibu Bapak Datuk
    Dato Shri Smt. Smt Attorney_General Solicitor_General Surgeon_General Ombudsman Envoy CEO CFO
    COO CTO Leader Opposition_Leader Majority_Leader Minority_Leader Party_Secretary Deputy_Minister
    Deputy_Governor Deputy_Mayor Deputy_President Deputy_Prime_Minister Undersecretary Chancellor
    Chief_Executive Spokesman Spokeswoman Spokesperson Coach Captain Analyst Economist Treasurer Justice
    Barrister Barr. Arc. Dr.-Ing. Monsignor Sultan Emir Oba Nana Herr Frau Monsieur Madame Don Doña Señor Chief_Minister
    Cllr Cllr. Clr Atty Atty. Adv. Eng. Brig. Insp. Supt. Amb. Amb Dra. Dra Datin Tun Puan Encik
    Highness Excellency Sayyid Sayyida Sheikha Tengku Maulana Mullah Sardar Thiru Pandit Swami Ustaz Tan_Sri H.E. Ir. Drs.
    Gov. Gov Adm. Cmdr. Lieut. Supt Sec. Comdr. Pte Pvt. Sgt Capt
    President-elect Governor-elect Mayor-elect Secretary-designate
    Warden Reeve MLA MSP TD MHA Selectman Selectwoman Alderwoman Regent Commandant Commodore
    Supervisor Assemblymember Vice-President Vice-Premier Vice-Chancellor Vice-Chairman Vice-Chair Co-Chair
    Under-Secretary Commissioner-General Director-general Secretary-general Governor-General Auditor-General
    Attorney-General Chief_Secretary Cabinet_Secretary Principal_Secretary Archdeacon Canon Provost
    Constable Deputy_Sheriff Lt-Gen Maj-Gen Taoiseach Tánaiste Malam Mallam Alhaja Ustaz Dato'
    Tuan Smti Sra. Sra Srta Senhor Pres. Trooper Corporal Cpl Cpl. Rear-Admiral
    Ratu Sheikha Maulana Swami Haji Otunba Magistrate
    Lieutenant-General Major-General Brigadier-General Lieutenant-Colonel Vice-Admiral Vice-Marshal
    Sub-Inspector Sub-Lieutenant Flight-Lieutenant Wing-Commander Inspector-General Surgeon-General
    Solicitor-General Adjutant-General Director-Generals Co-Director Co-Chairman Co-Founder Co-Leader
    Administrator Coordinator Librarian Curator Registrar Archivist Prosecutor Dean Rector Chaplain Counsel
    Cr Headmaster Headmistress Headteacher Founder Co-founder Editor-in-Chief Editor Assistant Adviser Advisor
    Vicar Bishop-elect Historian Scientist Strategist Consultant Publisher Astronaut Senior_Fellow
    Asiwaju Aare Oloye Igwe Eze Hajiya Pharm. Evangelist Apostle Deacon Elder Togbe Tengku Teuku Raden Kyai
    Ustadz Dasho Lyonpo Ven. Ven Acharya Begum Ato Woizero Weizero Sardar Nawab Mufti Mullah Hojatoleslam
    Then-President Ex-President Then-Governor Ex-Governor Then-Mayor Ex-Mayor Then-Chancellor Ex-Chancellor
    Then-Secretary Then-Minister Ex-Minister Then-Senator Ex-Senator Then-Premier Ex-Premier Then-CEO Ex-CEO
    Home_Secretary Foreign_Secretary Foreign_Minister Finance_Minister Defence_Minister Defense_Minister
    """

  /// What people are or do, in small letters.
  static let roles = """
    founder co-founder cofounder chairman chairwoman chairperson chair ceo cfo cto coo president premier
    vice-president director director-general manager executive executives officer head chief leader boss owner
    co-owner partner secretary secretary-general treasurer spokesman spokeswoman spokesperson
    spokespersons spokesmen minister governor mayor senator congressman congresswoman lawmaker legislator
    councillor councilor councilman councilwoman deputy deputies member members commissioner ambassador
    envoy diplomat official officials judge magistrate prosecutor lawyer attorney barrister solicitor
    activist campaigner organiser organizer advocate analyst analysts economist economists strategist
    consultant adviser advisor advisers advisors aide expert specialist researcher scientist professor
    lecturer academic scholar historian teacher principal dean rector chancellor provost student pupil
    graduate graduates alumnus engineer engineers architect designer developer inventor programmer
    entrepreneur entrepreneurs businessman businesswoman businesspeople investor investors financier
    banker trader broker banker billionaire magnate tycoon industrialist author writer novelist poet
    journalist reporter editor columnist correspondent broadcaster presenter publisher photographer
    filmmaker producer actor actress singer musician rapper composer dancer comedian artist sculptor painter
    curator coach striker midfielder goalkeeper captain champion athlete sprinter doctor physician
    surgeon nurse midwife paramedic paediatrician pediatrician psychiatrist psychologist therapist
    pharmacist dentist vet veterinarian farmer fisherman fisher herder rancher grower baker chef cook driver pilot
    sailor soldier general colonel commander detective inspector superintendent policeman sheriff
    firefighter worker miner builder electrician carpenter mechanic tailor shopkeeper vendor resident
    villager voter neighbour neighbor tenant landlord priest bishop archbishop pastor imam rabbi monk nun
    preacher chieftain king queen prince princess emperor candidate nominee incumbent challenger veteran
    survivor witness victim suspect defendant plaintiff volunteer pensioner retiree father mother son daughter
    brother sister husband wife uncle aunt cousin grandfather grandmother widow parent colleague successor
    predecessor friend fellow chairs co-chair co-chairs coordinator convener convenor moderator
    administrator superintendent registrar auditor inspector regulator controller comptroller
    chemist chemists biologist physicist entomologist agronomist sociologist hydrologist geologist
    ecologist climatologist epidemiologist virologist anthropologist archaeologist criminologist
    star legend supremo technician seamstress potter weaver brewer distiller winemaker warehouseman gardener
    accountant waiter barber publican tutor songwriter heiress heir landlady homeowner islander coxswain
    crossbencher backbencher statesman bookseller postman postmaster playwright screenwriter violinist cellist
    theologian philosopher mathematician statistician astronomer botanist zoologist meteorologist
    oceanographer demographer geographer linguist librarian prospector climber explorer conservationist
    environmentalist ranger trustee trustees patron benefactor philanthropist donor lobbyist
    whistleblower hacker blogger influencer youtuber streamer mp mep mps meps politician politicians
    dictator ruler strongman mogul autocrat monarch coroner liquidator receiver vicar curate backbencher frontbencher crossbencher whip alderman constable
    obstetrician gynaecologist oncologist cardiologist pathologist neurologist radiologist dermatologist
    spinner leg-spinner off-spinner paceman vice-captain wicketkeeper batter hooker prop fullback playmaker
    bystander passenger motorist commuter shopper skipper forecaster defector refugee warlord gunman agent
    medic clerk guide trainer jockey bowler batsman defender winger referee umpire cyclist golfer boxer swimmer
    rower wrestler runner footballer cricketer quarterback pitcher clergyman cleric undertaker guitarist drummer
    violinist pianist conductor playwright screenwriter biographer essayist translator illustrator hotelier
    restaurateur caterer grocer butcher plumber janitor caretaker welder foreman shepherd beekeeper
    warden ombudsman commentator pollster statesman parliamentarian counsellor counselor therapist nutritionist
    then-president ex-president then-governor ex-governor then-mayor ex-mayor then-minister ex-minister
    then-ceo ex-ceo then-senator ex-senator then-prime-minister ex-wife ex-husband ex-boss
    peer president-elect governor-elect mayor-elect senator-elect earl duke duchess viscount baroness baron
    laureate pioneer dissident reformer technocrat technologist vlogger czar tsar supremo humanitarian
    dietitian headteacher headmaster headmistress postman courier steward stewardess navigator cosmonaut astronaut
    """

  /// Common nouns for organisations, before or after their names.
  static let bodies = """
    company companies firm firms startup start-up startups start-ups corporation conglomerate giant giants
    group maker developer manufacturer producer supplier contractor operator provider retailer
    wholesaler bank lender insurer broker brokerage fund-manager carrier airline airlines automaker carmaker
    drugmaker chipmaker shipowner shipbuilder miner utility refiner brewer builder platform marketplace
    unicorn rival competitor subsidiary unit affiliate arm venture consortium joint-venture partnership
    think-tank thinktank think_tank consultancy agency newspaper daily weekly magazine broadcaster outlet website
    publisher journal channel station nonprofit non-profit charity charities foundation ngo organisation
    organization association federation union council committee commission board ministry department bureau
    authority regulator watchdog institute institution university college school academy laboratory lab
    hospital museum church court parliament legislature party club team network alliance coalition
    movement lobby body bodies society trust business businesses enterprise enterprises brand chain house
    chamber newsroom collective cooperative co-operative site portal blog podcast distributor clinic refinery
    label studio imprint restaurant bakery brewery gallery orchestra nightclub distillery spin-out spinout spin-off
    bookshop winery choir theatre
    delegation office branch subcommittee panel secretariat embassy consulate commission cabinet
    investor insurgents militia army navy force police
    """

  /// Last words, or first before "of" and "for", of the names of organisations.
  static let organisationHeads = """
    University College School Academy Institute Institution Institutes Laboratory Laboratories Lab Labs
    Ministry Department Dept Bureau Office Agency Authority Administration Commission Council Committee
    Subcommittee Board Panel Secretariat Directorate Inspectorate Court Tribunal Parliament Congress
    Senate Assembly Legislature Cabinet Government Politburo Treasury Exchequer Police Army Navy Force Forces
    Guard Corps Command Bank Group Corporation Corp Corp. Company Co Co. Inc Inc. Ltd Ltd. Limited LLC LLP
    PLC Plc plc GmbH AG SA S.A. NV BV AB ASA Oy AS Pte Pty Sdn Bhd SpA Holdings Holding Industries
    Enterprises Enterprise Ventures Partners Associates Capital Investments Investment Securities Equity
    Asset Insurance Assurance Financial Finance Airlines Airways Airline Motors Motor Automotive Energy
    Power Electric Petroleum Oil Gas Mining Minerals Steel Chemicals Chemical Pharmaceuticals Pharma
    Biotech Therapeutics Healthcare Technologies Technology Tech Systems Solutions Software Networks
    Electronics Semiconductor Semiconductors Photonics Robotics Dynamics Telecom Telecommunications Communications
    Media Entertainment Studios Pictures Records Publishing Publishers Press Times Post News Herald
    Tribune Guardian Gazette Journal Daily Telegraph Chronicle Observer Courier Sentinel Ledger Bulletin
    Broadcasting Television Radio TV Association Federation Confederation Union Unions Guild League Society
    Alliance Coalition Consortium Network Forum_Group Foundation Trust Charity Fellowship Club Chamber
    Party Front Movement Hospital Clinic Museum Gallery Library Church Temple Mosque Cathedral Diocese
    Station Observatory Centre Center Hub Facility Trading Shipping Logistics Lines Line Railways Railway
    Rail Transport Transit Airport Ports Port Foods Food Farms Dairy Brewery Breweries Stores Store Retail Hotels
    Hotel Resorts Properties Estates Construction Engineering Consulting Consultants Consultancy Research
    Analytics Advisory Services Service Organisation Organization Mission Register Registry
    Federal_Reserve Supreme_Court High_Court White_House Kremlin Pentagon Vatican Downing_Street Congress
    Development_Corporation Brotherhood Watch Cooperative Co-operative Collective Conference_Board Trustees
    Tabernacle Chapel Uni PAC Home Polytechnic Gymnasium Lyceum Conservatory Seminary
    International Worldwide Co-op Co-ops Exchange Cements Steels Chemicals Mills Plantations Estate Refineries Shipyards Shipyard
    System Health Lottery Philanthropies Biosciences Bioscience Biologics Bio Genomics Genetics Diagnostics
    Medical Sciences Materials Metals Resources Renewables Solar Aerospace Aviation Textiles
    Beverages Bottlers Distillery Winery Cement Sugar Packaging Plastics Freight Cargo Express Telekom
    Mobile Wireless Broadband Digital Labs Innovations Innovation Management Advisors Advisers Homes Housing
    Realty Developers Builders Contractors Ministries Relief Hospice Hospitals Pharmacy Ambulance
    Rangers Wanderers Albion Athletic AFC SC CF Productions Films Activity Nation Tribe Band
    Workers Farmers Teachers Nurses Growers Producers Employers Lawyers Physicians Scouts Guides Rotary
    Archdiocese Synod Presbytery Parish Convent Monastery Abbey Zoo Aquarium Arboretum Archive Archives
    Constabulary Militia Coastguard Carabinieri Ombudsman Synagogue Gurdwara Rotary Lions Volunteers Veterans
    Orchestra Ballet Theatre Theater Opera United FC Rovers Cricket Delegation Embassy Consulate Republican
    Headquarters Operator Community Communities Shoji Kreditbank Works Records Bancorp Bancshares
    PAC Tabernacle Basilica Shrine Chapel Congregation Academies Colleges Universities Mutual Cooperatives Fisheries
    Vineyards Ironworks Foundry Dockyard Shipbuilders Roasters Bakers
    Chambers Incorporation Unlimited Raiders Opposition Brigade Brigades Battalion Regiment Squadron Accelerator Accelerators Incubator Team Caucus Commonwealth Bureaux Watchdog Regulator
    """

  /// Last words of the names of initiatives.
  static let initiativeHeads = """
    Trail Plan Programme Program Initiative Strategy Act Law Bill Agreement Treaty Fund Report Project Scheme
    Summit Conference Forum Framework Resolution Charter Protocol Deal Pact Accord Accords Convention
    Declaration Policy Agenda Goals Budget Festival Games Cup Prize Award Awards Index Survey Review Roadmap Partnership
    Campaign Challenge Expo Fair Exhibition Constitution Directive Regulation Amendment Code Compact
    Dialogue Symposium Congress_Session Session Sessions Olympics Marathon Election Elections Referendum Inquiry Investigation
    Scholarship Scholarships Fellowship_Programme Masterplan Blueprint Guidelines Standard Standards Mandate
    Corridor Mechanism Platform_Initiative App Model Podcast Show Series Lane Taskforce Roundtable Week
    Memorandum Tax Levy Endowment Petition Pledge Motion Judgment Competition Competitions Hackathon Bootcamp
    Subsidy Allowance Curriculum Handbook Paper Prix Tournament Rally Parade Pilot Trial Grants Loans Scholarship
    Championship Championships Biennale Convention_Centre Manifesto Doctrine Ordinance Decree Statute
    """

  /// The same in small letters, and other things that people found, fund and promote.
  static let initiativeNouns = """
    plan plans programme programmes program programs initiative initiatives strategy strategies act law laws
    bill bills agreement treaty fund funds report reports project projects scheme schemes summit conference
    forum framework resolution charter protocol deal pact accord convention declaration policy policies
    agenda budget festival campaign study survey review roadmap proposal proposals reform reforms park parks
    mechanism platform app model models centre center hub hubs institute institutes network partnership
    standard standards tax amendment regulation regulations rules rule measure measures ban law legislation
    subsidy subsidies school schools service system product venture company firm foundation charity
    organisation organization association alliance coalition group body agency committee council commission
    start-up startup lab laboratory museum university college bank academy award prize scholarship
    mission package facility pipeline dam railway tram metro plant
    """

  /// The nouns of texts that are quoted as if they spoke.
  static let speakingTexts = """
    report study survey paper statement review analysis document note memo letter article editorial
    communique communiqué index poll audit filing lawsuit ruling judgment verdict census bulletin assessment
    brief white_paper release
    """

  /// Classes of people and bodies that stand as one, if the text says whose.
  static let collectives = """
    lawmakers legislators deputies delegates members officials ministers leaders senators councillors
    councilors advisers advisors researchers scientists engineers teachers workers farmers fishermen
    doctors nurses students unions businesses companies firms enterprises startups start-ups universities
    colleges schools institutes governments authorities regulators banks lenders investors manufacturers producers
    planners planner communities municipalities cities provinces states countries nations charities
    nonprofits ngos groups organisations organizations parties media outlets newspapers diplomats
    prosecutors police residents specialists professionals entrepreneurs republicans democrats
    economists strategists lawyers villagers families parents owners
    conservatives liberals campaigners activists fisherfolk herders donors shareholders carriers
    medics paramedics rescuers firefighters investigators commanders clerics midwives pilots miners
    detectives inspectors meteorologists forecasters advocates protesters demonstrators survivors
    """

  /// Voices without a name, which are no nodes.
  static let anonymous = """
    experts expert observers observer critics critic analysts insiders sources source people someone
    somebody everyone many some others several most few proponents opponents supporters commentators
    witnesses eyewitnesses locals neighbours neighbors readers users customers consumers
    """

  /// Words that say how others hang together; none is ever part of a name, but inside one.
  static let function = """
    a an the this that these those my your his her its our their some any no every each either neither
    both all many much most more few fewer several another other others such what which who whom whose
    when where why how while although though because since unless until if as once whether whereas and or
    but nor so yet for of in on at by with from to into onto upon within without about above across after
    against along amid among around before behind below beneath beside besides between beyond despite
    down during except inside like near off opposite outside over past per regarding than through
    throughout toward towards under underneath unlike up versus via i you he she it we they me him us them
    mine yours hers ours theirs himself herself itself themselves there here then now today yesterday
    tomorrow tonight soon later earlier recently currently meanwhile however moreover furthermore
    nevertheless nonetheless therefore thus hence instead indeed also still already even just only perhaps
    maybe probably certainly clearly obviously fortunately unfortunately additionally finally firstly secondly
    thirdly lastly first second third next last again always never often sometimes usually rarely almost
    about according based given following including asked speaking writing announcing reacting
    responding citing noting adding working building looking going coming taking making using being having doing
    """

  /// Words that begin sentences with a capital and are no names; every word that is small anywhere in the
  /// article counts as one too.
  static let common = """
    is are was were be been am do does did has have had will would shall should can could may might must
    not yes no please thanks thank let get got go come see say said says tell told ask ask make made take
    took give gave new old young big small large great good bad best worst better worse high low long short
    early late whole half one two three four five six seven eight nine ten eleven twelve twenty thirty
    forty fifty hundred thousand million billion trillion dozens hundreds thousands millions billions
    official officials government governments company companies people man men woman women child children
    critics experts analysts observers investors researchers scientists residents workers farmers students
    police lawmakers ministers leaders officials authorities firms businesses shares stocks prices sales profits
    separately similarly likewise globally locally nationally internationally historically traditionally
    overall generally typically initially originally eventually ultimately apparently reportedly
    allegedly simply merely nearly roughly approximately inside outside elsewhere abroad together alone
    apart away back forward home work life time year years month months week weeks day days hour hours
    morning afternoon evening night weekend spring summer autumn winter world country state city town
    village local national international global federal regional provincial municipal public private
    foreign domestic former current senior junior deputy acting interim chief executive joint annual
    monthly weekly daily special general common central northern southern eastern western north south east
    west none nobody nothing something anything everything someone everyone anyone read watch listen follow
    subscribe click share save sign join learn find copyright image images photo photos picture pictures
    video videos advertisement related tags tag source sources updated published posted written edited
    photograph photographed credit caption via date welcome hello dear sorry well right left wrong
    analysts economists proponents opponents supporters discussions talks negotiations critics demand supply trade
    growth inflation unemployment energy water food health education science technology culture sport business
    finance climate weather politics economy economic political social environmental industrial
    legislation addressing disentangling talking riding referring reflecting striking rather among amid
    lithium sodium hydrogen copper gold oil gas coal steel rice wheat cotton bees nobody finally
    green blue red black white clean digital smart open-source rising rare fierce ministers owners
    universities schools hospitals banks courts unions teachers nurses doctors veterans voters drivers
    campaigners activists protesters demonstrators opposition rival rivals class night hydrologist
    fisherfolk entomologist sociologist economist chemist councilman
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept
    oct nov dec am pm gmt utc est edt cet ist
    english-language idea ideas question questions answer answers reason reasons result results fact facts
    data figures numbers statistics details details evidence
    """

  /// Capital letters that stand for no organisation.
  static let plainAcronyms = """
    AI GDP CEO CFO CTO COO CIO CMO IT ID TV PC HR PR R&D Q&A FAQ USB API GPU CPU LLM LLMs ML AR VR XR IoT
    5G 6G 4G 3G EV EVs SUV GPS DNA RNA HIV AIDS COVID COVID-19 PPE ICU MRI VAT GST CO2 CSR ESG KPI IPO M&A
    SME SMEs MSME MSMEs NGO NGOs MP MPs MEP MEPs PhD MBA BA MA BSc MSc ROI B2B B2C SaaS FDI PPP ICT STEM
    MoU MoUs MOU MOUs NDA AGM EGM AOB ACDT AEDT AEST AWST BST CEST IVF GMO GMOs RSVP FAQs PIN CCTV MW GW kWh
    VC VCs SoC SoCs CEOs CFOs CTOs PM PMs BTC ETH IBAN SSL TLS HTTP HTTPS HTML PDF SDK UX UI AGI GPUs CPUs ICUs
    OK USD EUR GBP RMB CNY JPY INR NGN KES ZAR BRL IDR SEK NOK DKK CHF AUD CAD FM AM PM HD UHD LED LCD UN-backed
    LGBT LGBTQ II III IV VI VII VIII IX XI XII UK US EU-wide DIY NFT NFTs DeFi TV-led Q1 Q2 Q3 Q4 H1 H2 A B C D E
    """

  /// Words with a capital that name nobody and nowhere: feasts, faiths and peoples, machines.
  static let unnamed = """
    Christmas Easter Ramadan Eid Idul Fitri Aidilfitri Adha Nowruz Songkran Vesak Wesak Holi Navratri Onam Pongal Diwali Deepavali Hanukkah Thanksgiving Passover Halloween Lent Yuletide
    Arab Arabs Muslim Muslims Christian Christians Jew Jews Jewish Hindu Hindus Sikh Sikhs Buddhist Buddhists
    Catholic Catholics Protestant Protestants Anglican Anglicans Shiite Shiites Sunni Sunnis Kurd Kurds
    Kurdish Tamil Tamils Hutu Hutus Tutsi Tutsis Roma Hispanic Hispanics Latino Latinos Aboriginal
    Aborigines Aboriginals Inuit Maori Islam Islamic Islamist Islamists Christianity Judaism Hinduism Buddhism
    Bible Quran Koran Internet Web Wi-Fi Bluetooth Covid Coronavirus Ebola Zika Omicron Brexit God
    English-speaking Marxist Marxists Nazi Nazis Soviet Soviets
    """

  /// Names whose plural possessive stands inside names of bodies.
  static let possessorNouns = """
    People Peoples Women Children Men Workers Farmers Veterans Teachers Students Nurses Physicians Lawyers
    Seafarers Consumers Citizens Writers Players Owners Growers Employers Manufacturers Miners Traders
    Bankers Doctors Mother Father King Queen Saint St Today Children Sports Fishermen Editors Judges Girls Boys
    """
}
