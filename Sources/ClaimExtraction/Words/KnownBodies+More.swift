extension WordLists {
  /// More organisations that readers know by name, several a line: unions of states, agencies, parties,
  /// parliaments, media, charities, universities, companies.
  static let moreOrganisations = """
    Islamic_Jihad;Palestinian_Islamic_Jihad Northern_Alliance; World_Economic_Forum;WEF Meta;Meta_Platforms Woods_Hole;Woods_Hole_Oceanographic_Institution
    Scripps_Institution_of_Oceanography;  Bank_for_International_Settlements;BIS Council_of_Europe; OSCE;
    Caricom;CARICOM International_Criminal_Court;ICC International_Court_of_Justice;ICJ
    Permanent_Court_of_Arbitration; European_Court_of_Human_Rights; European_Court_of_Justice;ECJ
    International_Maritime_Organization;IMO International_Labour_Organization;
    International_Telecommunication_Union; UN_Security_Council; UN_General_Assembly;
    UN_Habitat;UN-Habitat UNCTAD; UNODC; UNRWA; UNIDO; OCHA; OHCHR; UNOPS; IFAD; WIPO; ICAO; IATA; SADC;
    IGAD; COMESA; EFTA; APEC; BRICS; G7; G20; OPCW; Europol; Eurostat; Frontex; Eurojust;
    World_Meteorological_Organization;WMO Intergovernmental_Panel_on_Climate_Change;IPCC NEPAD;
    Africa_CDC; Pacific_Islands_Forum; Organization_of_American_States;OAS
    Organisation_of_Islamic_Cooperation;OIC International_Committee_of_the_Red_Cross;ICRC Red_Crescent;
    International_Organization_for_Migration; International_Rescue_Committee;IRC
    Norwegian_Refugee_Council;NRC Danish_Refugee_Council; Mercy_Corps; World_Vision; ActionAid;
    CARE_International; Islamic_Relief; Christian_Aid; Caritas; Cafod;CAFOD Tearfund; WaterAid;
    Sightsavers; Catholic_Relief_Services; Habitat_for_Humanity; Salvation_Army; Age_UK; Barnardo's;
    NSPCC; RSPCA; RSPB; RNLI; Samaritans; Citizens_Advice; Macmillan_Cancer_Support; Cancer_Research_UK;
    British_Heart_Foundation; Trussell_Trust; Joseph_Rowntree_Foundation; National_Trust;
    English_Heritage; Historic_England; Natural_England; Sport_England; Arts_Council_England;
    Friends_of_the_Earth; Sierra_Club; Nature_Conservancy; Conservation_International;
    Rainforest_Alliance; Wildlife_Conservation_Society; World_Resources_Institute;WRI
    Birdlife_International;BirdLife_International Reporters_Without_Borders; Freedom_House;
    Global_Witness; Avaaz; Bellingcat; Wikileaks;WikiLeaks Electronic_Frontier_Foundation;
    Wikimedia_Foundation; Mozilla; Linux_Foundation; Creative_Commons; Planned_Parenthood; ACLU; NAACP;
    AARP; United_Way; Teach_for_America; YMCA; YWCA; Carnegie_Corporation; MacArthur_Foundation;
    Kellogg_Foundation; Packard_Foundation; Hewlett_Foundation; Sloan_Foundation; Mellon_Foundation;
    Knight_Foundation; Skoll_Foundation; Omidyar_Network; Clinton_Foundation;
    Chan_Zuckerberg_Initiative; Bloomberg_Philanthropies; Mastercard_Foundation;
    Tony_Elumelu_Foundation; Bezos_Earth_Fund; Robert_Wood_Johnson_Foundation; Lilly_Endowment;
    Howard_Hughes_Medical_Institute; Aga_Khan_Foundation; Mo_Ibrahim_Foundation; Robin_Hood_Foundation;
    Novo_Nordisk_Foundation; Nuffield_Foundation; Leverhulme_Trust; Nesta; Innovate_UK;
    UK_Research_and_Innovation;UKRI Royal_Society; British_Academy; British_Council; British_Library;
    British_Museum; Bodleian_Library; Library_of_Congress; Smithsonian; National_Science_Foundation;
    National_Institutes_of_Health;NIH National_Endowment_for_the_Arts;
    National_Endowment_for_the_Humanities; Centers_for_Disease_Control_and_Prevention;CDC NOAA; DARPA;
    FEMA; FAA; FCC; FTC; NSA; TSA; OSHA; USDA; USGS; NTSB; NHTSA; Pentagon; State_Department;
    Justice_Department; Treasury_Department; Homeland_Security; Securities_and_Exchange_Commission;
    Congressional_Budget_Office; House_of_Representatives; US_Congress;U.S._Congress Capitol_Hill;
    Coast_Guard; National_Guard; Secret_Service; AmeriCorps; Peace_Corps; Amtrak; World_Health_Assembly;
    Fannie_Mae; Freddie_Mac; House_of_Commons;Commons House_of_Lords;Lords Whitehall; Defra;DEFRA Ofcom;
    Ofsted; Ofgem; Ofwat; HMRC; DWP; Met_Office; Environment_Agency; Network_Rail;
    Crown_Prosecution_Service;CPS Bank_of_Scotland; Metropolitan_Police; MI5; MI6; GCHQ;
    National_Audit_Office; Office_for_Budget_Responsibility;OBR Office_for_National_Statistics;ONS
    Confederation_of_British_Industry;CBI Trades_Union_Congress;TUC Unison;UNISON GMB; RMT;
    Institute_of_Directors; Federation_of_Small_Businesses; British_Medical_Association;BMA
    Royal_College_of_Nursing; National_Farmers_Union;NFU National_Union_of_Teachers;NUT
    Institute_for_Fiscal_Studies;IFS Chatham_House; Labour_Party; Liberal_Democrats;Lib_Dems,Lib_Dem
    SNP;Scottish_National_Party Plaid_Cymru; UKIP;Ukip Reform_UK; DUP;Democratic_Unionist_Party
    Sinn_Féin;Sinn_Fein SDLP; Fianna_Fáil;Fianna_Fail Fine_Gael; Democratic_Party; Republican_Party;
    Bloc_Québécois;Bloc_Quebecois New_Democratic_Party;NDP Liberal_Party;Liberals National_Party;
    Liberal_National_Party; Australian_Labor_Party;ALP New_Zealand_First;NZ_First Green_Party;Greens CDU; CSU;
    SPD; AfD; FDP; Die_Linke; En_Marche; Rassemblement_National; Front_National; Five_Star_Movement;
    Forza_Italia; Brothers_of_Italy; Podemos; PSOE; Ciudadanos; Syriza; New_Democracy; Fidesz;
    Civic_Platform; Likud; AKP; CHP; HDP; PKK; YPG; BJP;Bharatiya_Janata_Party Indian_National_Congress;
    Aam_Aadmi_Party;AAP Trinamool_Congress;TMC Shiv_Sena; DMK; AIADMK; Samajwadi_Party; RSS; PML-N;
    Awami_League; BNP; UMNO; Pakatan_Harapan; Barisan_Nasional; Golkar; PDI-P; Gerindra; KMT;Kuomintang
    Liberal_Democratic_Party;LDP Komeito; Workers'_Party_of_Korea; African_National_Congress;ANC
    Economic_Freedom_Fighters;EFF Democratic_Alliance; Inkatha_Freedom_Party;IFP COSATU; ZANU-PF;Zanu-PF
    MDC; Swapo;SWAPO Frelimo;FRELIMO Renamo;RENAMO MPLA; Unita;UNITA Chama_Cha_Mapinduzi;CCM Chadema;
    ODM;Orange_Democratic_Movement Jubilee_Party; All_Progressives_Congress;APC
    Peoples_Democratic_Party;PDP National_Democratic_Congress;NDC New_Patriotic_Party;NPP TPLF; FARC;
    ELN; PRI; Morena; Fatah; PLO; Palestinian_Authority; Israel_Defense_Forces;IDF Muslim_Brotherhood;
    Houthis;Houthi Ku_Klux_Klan; Mossad; FSB; Revolutionary_Guards;IRGC Politburo;
    Communist_Party_of_China; People's_Liberation_Army;PLA Hurriyat;
    Farabundo_Martí_National_Liberation_Front;FMLN Sandinistas; Tamil_Tigers;LTTE Abu_Sayyaf;
    Jemaah_Islamiyah; CSIRO; ASIO; ASIC; ACCC; Centrelink; Austrade; Telstra; Optus; Qantas; Woolworths;
    Coles_Group; BHP;BHP_Billiton Rio_Tinto; Fortescue; Woodside; Westpac; ANZ; Commonwealth_Bank;
    National_Australia_Bank;NAB Macquarie; AMP; ACTU; Fonterra; Air_New_Zealand; Reserve_Bank;
    Air_Canada; Bombardier; Royal_Bank_of_Canada;RBC Scotiabank; Shopify; ISRO;
    RBI;Reserve_Bank_of_India NITI_Aayog;Niti_Aayog SEBI; State_Bank_of_India;SBI ONGC; NTPC; Infosys;
    Wipro; Tata_Group; Tata_Motors; Tata_Steel; Tata_Consultancy_Services;TCS Reliance_Industries;
    Adani_Group; Mahindra; Bajaj; HDFC;HDFC_Bank ICICI;ICICI_Bank Airtel;Bharti_Airtel Flipkart; Paytm;
    Zomato; Swiggy; Byju's; NNPC; EFCC; INEC; NAFDAC; Central_Bank_of_Nigeria;CBN Dangote_Group;
    MTN;MTN_Group Safaricom; Vodacom; Ecobank; Zenith_Bank; Access_Bank; Guaranty_Trust_Bank;GTBank
    Eskom; Sasol; Naspers; Standard_Bank; Nedbank; Absa; FirstRand; Sanlam; Old_Mutual; Transnet;
    Anglo_American; De_Beers; AngloGold_Ashanti; Glencore; Kenya_Airways; Ethiopian_Airlines;
    South_African_Airways;SAA Equity_Bank; KCB; Kenya_Power; KenGen; M-Kopa; Flutterwave; Paystack;
    Jumia; Andela; Interswitch; Chipper_Cash; Tullow_Oil; Etihad;Etihad_Airways Qatar_Airways; DP_World;
    Mubadala; ADIA; Public_Investment_Fund;PIF SABIC;Sabic ADNOC;Adnoc QatarEnergy; Emaar; Temasek; GIC;
    Singtel; DBS;DBS_Bank OCBC; Grab_Holdings; Gojek;Go-Jek Tokopedia; Bukalapak; Traveloka; Lazada;
    Shopee; Petronas; AirAsia; Maybank; CIMB; Khazanah; Axiata; Pertamina; Garuda_Indonesia;
    Bank_Indonesia; Astra_International; San_Miguel; Ayala_Corporation; PLDT; Jollibee;
    Philippine_Airlines; Bangko_Sentral_ng_Pilipinas; Vingroup; VinFast; Huawei; ZTE;
    Alibaba;Alibaba_Group Tencent; Baidu; Xiaomi; Lenovo; JD.com; Meituan; Pinduoduo; Didi; BYD; CATL;
    Geely; Sinopec; PetroChina; CNOOC; COSCO; Foxconn; TSMC; Acer; Asus; HTC; MediaTek; Ant_Group;
    SenseTime; iFlytek; Xpeng; LG;LG_Electronics SK_Hynix; Kia; Posco;POSCO Naver; Kakao; Mitsubishi;
    Mitsui; Sumitomo; Marubeni; Itochu; Panasonic; Toshiba; Hitachi; Fujitsu; Nikon; Mazda; Subaru;
    Rakuten; Nomura; Mizuho; Dentsu; Uniqlo; Tepco; Microsoft; Amazon.com; Cisco;     Hewlett-Packard;Hewlett_Packard Qualcomm; AMD; Texas_Instruments; Broadcom; Micron; Salesforce; SAP;
    Adobe; PayPal; eBay; Yahoo; AOL; Dropbox; Pinterest; Reddit; Snapchat; Lyft; DoorDash; Instacart;
    WeWork; Palantir; OpenAI; Anthropic; DeepMind;Google_DeepMind Coinbase; Binance; Kickstarter;
    GoFundMe; Wikipedia; GitHub; Waymo; Rivian; General_Motors;GM General_Electric;GE Chrysler;
    Lockheed_Martin; Raytheon; Northrop_Grumman; BAE_Systems; Rolls-Royce; Thales; Saab; Dassault;
    Safran; John_Deere; Honeywell; DuPont; Dow_Chemical; Monsanto; Bunge; Syngenta; BASF; Yara;
    ConocoPhillips; Royal_Dutch_Shell; Repsol; Lukoil; Schlumberger; Halliburton; Iberdrola; Enel;
    Engie; EDF; E.ON; RWE; Vattenfall; Ørsted;Orsted Vestas; National_Grid; Centrica; British_Gas; SSE;
    Thames_Water; BT; Vodafone; Telefónica; Telefonica; Deutsche_Telekom; T-Mobile; Verizon; AT&T;
    Comcast; Ericsson; Nokia; Motorola; Telenor; Telia; Klarna; Volvo; Scania; Electrolux; H&M;
    Atlas_Copco; SKF; Maersk; Novo_Nordisk; Carlsberg; Lego; Danske_Bank; Nordea; Equinor; Norsk_Hydro;
    DNB; Nokian; UPM; Heineken; Philips; ABN_Amro; Rabobank; KLM; Ryanair; EasyJet;easyJet
    British_Airways; Lufthansa; Air_France; Alitalia; Delta_Air_Lines; American_Airlines;
    United_Airlines; Southwest_Airlines; JetBlue; FedEx; DHL; Deutsche_Post; Deutsche_Bahn; SNCF;
    Eurostar; Tesco; Sainsbury's; Asda; Morrisons; Aldi; Lidl; Carrefour; Auchan; Costco; Kroger;
    Whole_Foods; Home_Depot; Marks_&_Spencer; John_Lewis; Primark; Inditex; Nike; Adidas; Danone;
    L'Oréal;L'Oreal LVMH; Kering; Hermès; Diageo; AB_InBev; Kraft; Kraft_Heinz; Mondelez; Kellogg's;
    General_Mills; Burger_King; KFC; Pizza_Hut; Johnson_&_Johnson; Eli_Lilly; AbbVie; Amgen;
    Gilead;Gilead_Sciences Bristol-Myers_Squibb; Medtronic; GlaxoSmithKline; Takeda; Biogen;
    Regeneron; Genentech; Serum_Institute_of_India; Credit_Suisse; Deutsche_Bank; Commerzbank;
    Société_Générale; Crédit_Agricole; UniCredit; Intesa_Sanpaolo; BBVA; CaixaBank;
    Lloyds;Lloyds_Bank,Lloyds_Banking_Group NatWest; Royal_Bank_of_Scotland;RBS Standard_Chartered;
    Prudential; Aviva; Axa;AXA Allianz; Munich_Re; Swiss_Re; AIG; Wells_Fargo; Bank_of_America;
    American_Express; Mastercard; Western_Union; Vanguard_Group; Fidelity_Investments; State_Street;
    Carlyle_Group; Bain_Capital; Bain_&_Company; Boston_Consulting_Group;BCG McKinsey_&_Company;
    Accenture; Capgemini; Ernst_&_Young;EY Moody's; Standard_&_Poor's;S&P Fitch;Fitch_Ratings Nasdaq;
    NYSE; London_Stock_Exchange;LSE_Group Lehman_Brothers; Merrill_Lynch; Bear_Stearns;     Accel;Accel_Partners Benchmark_Capital; Kleiner_Perkins; Index_Ventures;
    Balderton_Capital; Atomico; Northzone; Creandum; EQT; Partech; Kinnevik;
    Tiger_Global;Tiger_Global_Management Greylock;Greylock_Partners Lightspeed_Venture_Partners;
    Founders_Fund; Khosla_Ventures; General_Catalyst; Insight_Partners; Bessemer_Venture_Partners;
    New_Enterprise_Associates; Union_Square_Ventures; First_Round_Capital; Techstars; 500_Startups;
    500_Global; GV;Google_Ventures Intel_Capital; Venrock; SV_Angel; Spark_Capital; Ribbit_Capital;
    DST_Global; Warburg_Pincus; TPG; CVC_Capital_Partners; Apax_Partners; Advent_International;
    Silver_Lake; General_Atlantic; Thoma_Bravo; Coatue; Baillie_Gifford; Octopus_Ventures; Seedcamp;
    Antler; Entrepreneur_First; Startupbootcamp; Plug_and_Play; TLcom_Capital; Norfund; Swedfund;
    Proparco; CDC_Group; British_International_Investment;BII OPIC; Finnfund; Sida; Norad; DANIDA;Danida
    DFID;DfID AusAID;AUSAID CIDA; KOICA; Millennium_Challenge_Corporation; New_Development_Bank;
    Asian_Infrastructure_Investment_Bank;AIIB Afreximbank; Africa_Finance_Corporation;
    Caribbean_Development_Bank; Nordic_Investment_Bank; Sunday_Times; Daily_Mirror; Daily_Express;
    Evening_Standard; Irish_Times; Irish_Independent; RTÉ;RTE Channel_4; ITN; Newsweek; New_Yorker;
    Vox_Media; BuzzFeed; Huffington_Post;HuffPost ProPublica; Mother_Jones; National_Geographic;
    Scientific_American; New_Scientist; Boston_Globe; Chicago_Tribune; San_Francisco_Chronicle;
    Houston_Chronicle; Miami_Herald; Seattle_Times; Denver_Post; Philadelphia_Inquirer; Toronto_Star;
    National_Post; CBC;CBC_News,CBC_Radio CTV;CTV_News Radio-Canada;
    Australian_Broadcasting_Corporation; SBS; Sydney_Morning_Herald; Australian_Financial_Review;
    New_Zealand_Herald;NZ_Herald Radio_New_Zealand;RNZ South_China_Morning_Post; Straits_Times;
    Channel_NewsAsia;CNA Bangkok_Post; Jakarta_Post; Kompas; Philippine_Daily_Inquirer; Rappler;
    GMA_News; ABS-CBN; Vietnam_News_Agency; Xinhua;Xinhua_News_Agency CCTV; CGTN; People's_Daily;
    Global_Times; China_Daily; Caixin; Asahi_Shimbun; Mainichi_Shimbun; Yomiuri_Shimbun; Japan_Times;
    Jiji_Press; Korea_Herald; Chosun_Ilbo; Hankyoreh; Times_of_India; Hindustan_Times; Indian_Express;
    Economic_Times; NDTV; ANI; Doordarshan; Dainik_Jagran; Geo_News; Prothom_Alo; Kathmandu_Post;
    Al_Arabiya; Al-Arabiya; Gulf_News; Khaleej_Times; Haaretz; Jerusalem_Post; Times_of_Israel;
    Anadolu;Anadolu_Agency Hürriyet; Al-Ahram; Daily_Nation; Daily_Monitor; New_Vision; Daily_Maverick;
    Mail_&_Guardian; News24; SABC; eNCA; ThisDay; Premium_Times; Channels_Television;
    News_Agency_of_Nigeria; Ghana_News_Agency;GNA Kenya_News_Agency; allAfrica;AllAfrica El_Universal;
    La_Nación; Clarín; El_Tiempo; El_Comercio; Folha_de_S.Paulo; O_Globo; O_Estado_de_S._Paulo;
    Agência_Brasil; EFE; Televisa; Univision; Telemundo; El_Mundo; La_Vanguardia; Corriere_della_Sera;
    Il_Sole_24_Ore; Süddeutsche_Zeitung; Frankfurter_Allgemeine_Zeitung;FAZ Die_Zeit; Die_Welt;
    Handelsblatt; Tagesspiegel; ARD; ZDF; ORF; Der_Standard; Neue_Zürcher_Zeitung;NZZ Libération;
    Les_Échos;Les_Echos RFI; TF1; Le_Soir; De_Standaard; De_Telegraaf; NRC_Handelsblad; Dagens_Nyheter;
    Svenska_Dagbladet; Aftenposten; NRK; SVT; YLE;Yle Helsingin_Sanomat; Politiken; Berlingske;
    Gazeta_Wyborcza; Rzeczpospolita; Kommersant; Novaya_Gazeta; Moscow_Times; RIA_Novosti; Kyiv_Post;
    Kyiv_Independent; Ukrainska_Pravda; Voice_of_America;VOA Radio_Free_Europe; Radio_Free_Asia;
    Thomson_Reuters; United_Press_International;UPI Canadian_Press; Australian_Associated_Press;
    Press_Association; dpa; Inter_Press_Service;IPS Harvard_University; Yale;Yale_University
    Princeton;Princeton_University Columbia_University; Cornell;Cornell_University Brown_University;
    Dartmouth;Dartmouth_College Stanford_University; UC_Berkeley; UC_San_Diego;UCSD UC_Davis;
    UC_Santa_Cruz;UCSC UC_Irvine; USC;University_of_Southern_California NYU;New_York_University
    Johns_Hopkins;Johns_Hopkins_University Carnegie_Mellon;Carnegie_Mellon_University Georgia_Tech;
    Virginia_Tech; Purdue;Purdue_University Penn_State; Ohio_State; Michigan_State;
    Vanderbilt;Vanderbilt_University Emory;Emory_University Rice_University; Tufts;Tufts_University
    Northwestern_University; Notre_Dame_University; Georgetown;Georgetown_University
    George_Washington_University; Howard_University; Duke_University; McGill;McGill_University
    UBC;University_of_British_Columbia Oxford_University;University_of_Oxford
    Cambridge_University;University_of_Cambridge Imperial_College;Imperial_College_London
    King's_College_London; University_College_London;UCL SOAS; ETH_Zurich;ETH EPFL; Sciences_Po;
    Sorbonne; TU_Delft; KU_Leuven; Karolinska_Institute;Karolinska_Institutet KAIST;
    NUS;National_University_of_Singapore NTU;Nanyang_Technological_University
    Tsinghua;Tsinghua_University Peking_University; Fudan_University; HKUST; IIT_Bombay; IIT_Delhi;
    IIT_Madras; JNU;Jawaharlal_Nehru_University AIIMS; ANU;Australian_National_University UNSW; RMIT;
    Makerere;Makerere_University University_of_Nairobi; Wits;Wits_University UCT;University_of_Cape_Town
    Stellenbosch_University; University_of_Ibadan; Ahmadu_Bello_University; Ashesi;Ashesi_University
    Unicamp; UNAM; Brookings;Brookings_Institution Heritage_Foundation; Cato_Institute;
    Atlantic_Council; Council_on_Foreign_Relations;CFR Carnegie_Endowment; RAND;RAND_Corporation
    Pew_Research_Center;Pew YouGov; Ipsos; Gartner; International_Crisis_Group;
    Overseas_Development_Institute;ODI Resolution_Foundation; Adam_Smith_Institute; SIPRI; RUSI; CSIS;
    IISS; Crunchbase; PitchBook; CB_Insights; Statista; BloombergNEF; Wood_Mackenzie; S&P_Global;
    IHS_Markit; Manchester_United; Manchester_City; Real_Madrid; FC_Barcelona; Bayern_Munich; Juventus;
    Premier_League; La_Liga; Serie_A; NHL; MLB; NCAA; BCCI; World_Athletics; World_Rugby; WADA; USADA;
    Formula_One_Management; FIA; Concacaf; Conmebol; Court_of_Arbitration_for_Sport;
    International_Olympic_Committee; Paralympic_Committee; Cricket_Australia; Rugby_Australia;
    Springboks; Wallabies; Metropolitan_Museum; Tate_Modern;Tate Louvre; Guggenheim; Getty_Foundation;
    Royal_Opera_House; La_Scala; Sotheby's; Christie's; Penguin_Random_House; HarperCollins;
    Bertelsmann; Elsevier; Springer_Nature; Axel_Springer; News_Corp; Disney;Walt_Disney Warner_Bros;
    Universal_Music; Sony_Music; HBO; Hulu; Pixar; DreamWorks; Lucasfilm; Nintendo; Ubisoft; Activision;
    Electronic_Arts; Roblox; Vivendi; Canal+; MultiChoice; DStv; Showmax; ESPN; Hollywood_Reporter;
    Boy_Scouts_of_America; Globe_and_Mail; Conservative_Party;Tories,Conservatives Confederation_of_African_Football;
    Spectator; Guardian; Scotsman; Punch_Newspapers; Pew_Research; Ikea_Foundation;
    """
}
