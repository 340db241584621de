/// Countries, continents, their parts and cities, as public atlases give them.
///
/// Spaces inside a name are written `_`. One line a country: name, other names, words for what comes from
/// there, capital.
enum PlaceTable {
  static let countries = """
    Afghanistan;;Afghan,Afghans;Kabul
    Albania;;Albanian,Albanians;Tirana
    Algeria;;Algerian,Algerians;Algiers
    Andorra;;Andorran;Andorra_la_Vella
    Angola;;Angolan,Angolans;Luanda
    Argentina;;Argentine,Argentinian,Argentines,Argentinians;Buenos_Aires
    Armenia;;Armenian,Armenians;Yerevan
    Australia;;Australian,Australians;Canberra
    Austria;;Austrian,Austrians;Vienna
    Azerbaijan;;Azerbaijani,Azerbaijanis,Azeri;Baku
    Bahamas;The_Bahamas;Bahamian;Nassau
    Bahrain;;Bahraini,Bahrainis;Manama
    Bangladesh;;Bangladeshi,Bangladeshis;Dhaka
    Barbados;;Barbadian;Bridgetown
    Belarus;;Belarusian,Belarusians;Minsk
    Belgium;;Belgian,Belgians;Brussels
    Belize;;Belizean;Belmopan
    Benin;;Beninese;Porto-Novo
    Bhutan;;Bhutanese;Thimphu
    Bolivia;;Bolivian,Bolivians;La_Paz
    Bosnia_and_Herzegovina;Bosnia;Bosnian,Bosnians;Sarajevo
    Botswana;;Botswanan,Batswana;Gaborone
    Brazil;;Brazilian,Brazilians;Brasília,Brasilia
    Brunei;;Bruneian;Bandar_Seri_Begawan
    Bulgaria;;Bulgarian,Bulgarians;Sofia
    Burkina_Faso;;Burkinabe,Burkinabè;Ouagadougou
    Burundi;;Burundian,Burundians;Bujumbura,Gitega
    Cambodia;;Cambodian,Cambodians;Phnom_Penh
    Cameroon;;Cameroonian,Cameroonians;Yaoundé,Yaounde
    Canada;;Canadian,Canadians;Ottawa
    Cape_Verde;Cabo_Verde;Cape_Verdean;Praia
    Central_African_Republic;;;Bangui
    Chad;;Chadian,Chadians;N'Djamena
    Chile;;Chilean,Chileans;Santiago
    China;People's_Republic_of_China,People’s_Republic_of_China,People's_Republic,People’s_Republic,PRC;Chinese;Beijing
    Colombia;;Colombian,Colombians;Bogotá,Bogota
    Comoros;;Comorian;Moroni
    Costa_Rica;;Costa_Rican,Costa_Ricans;
    Croatia;;Croatian,Croatians,Croat;Zagreb
    Cuba;;Cuban,Cubans;Havana
    Cyprus;;Cypriot,Cypriots;Nicosia
    Czech_Republic;Czechia;Czech,Czechs;Prague
    Democratic_Republic_of_the_Congo;Democratic_Republic_of_Congo,DR_Congo,DRC,Congo;Congolese;Kinshasa
    Denmark;;Danish,Dane,Danes;Copenhagen
    Djibouti;;Djiboutian;
    Dominica;;;Roseau
    Dominican_Republic;;Dominican,Dominicans;Santo_Domingo
    East_Timor;Timor-Leste;Timorese;Dili
    Ecuador;;Ecuadorian,Ecuadorean,Ecuadorians;Quito
    Egypt;;Egyptian,Egyptians;Cairo
    El_Salvador;;Salvadoran,Salvadorans;San_Salvador
    Equatorial_Guinea;;;Malabo
    Eritrea;;Eritrean,Eritreans;Asmara
    Estonia;;Estonian,Estonians;Tallinn
    Eswatini;Swaziland;Swazi;Mbabane
    Ethiopia;;Ethiopian,Ethiopians;Addis_Ababa
    Fiji;;Fijian,Fijians;Suva
    Finland;;Finnish,Finn,Finns;Helsinki
    France;;French,Frenchman,Frenchmen,Frenchwoman,Frenchwomen;Paris
    Gabon;;Gabonese;Libreville
    Gambia;The_Gambia;Gambian,Gambians;Banjul
    Georgia;;Georgian,Georgians;Tbilisi
    Germany;;German,Germans;Berlin
    Ghana;;Ghanaian,Ghanaians;Accra
    Greece;;Greek,Greeks;Athens
    Grenada;;Grenadian;
    Guatemala;;Guatemalan,Guatemalans;Guatemala_City
    Guinea;;Guinean,Guineans;Conakry
    Guinea-Bissau;;;Bissau
    Guyana;;Guyanese;Georgetown
    Haiti;;Haitian,Haitians;Port-au-Prince
    Honduras;;Honduran,Hondurans;Tegucigalpa
    Hungary;;Hungarian,Hungarians;Budapest
    Iceland;;Icelandic,Icelander,Icelanders;Reykjavik,Reykjavík
    India;;Indian,Indians;New_Delhi
    Indonesia;;Indonesian,Indonesians;Jakarta
    Iran;;Iranian,Iranians;Tehran
    Iraq;;Iraqi,Iraqis;Baghdad
    Ireland;Republic_of_Ireland;Irish,Irishman,Irishmen,Irishwoman;Dublin
    Israel;;Israeli,Israelis;Jerusalem
    Italy;;Italian,Italians;Rome
    Ivory_Coast;Côte_d'Ivoire,Côte_d’Ivoire;Ivorian,Ivorians;Yamoussoukro
    Jamaica;;Jamaican,Jamaicans;Kingston
    Japan;;Japanese;Tokyo
    Jordan;;Jordanian,Jordanians;Amman
    Kazakhstan;;Kazakh,Kazakhs;Astana
    Kenya;;Kenyan,Kenyans;Nairobi
    Kiribati;;;Tarawa
    Kosovo;;Kosovan,Kosovar;Pristina
    Kuwait;;Kuwaiti,Kuwaitis;Kuwait_City
    Kyrgyzstan;;Kyrgyz;Bishkek
    Laos;;Lao,Laotian;Vientiane
    Latvia;;Latvian,Latvians;Riga
    Lebanon;;Lebanese;Beirut
    Lesotho;;Basotho;Maseru
    Liberia;;Liberian,Liberians;Monrovia
    Libya;;Libyan,Libyans;Tripoli
    Liechtenstein;;;Vaduz
    Lithuania;;Lithuanian,Lithuanians;Vilnius
    Luxembourg;;Luxembourger;
    Madagascar;;Malagasy;Antananarivo
    Malawi;;Malawian,Malawians;Lilongwe
    Malaysia;;Malaysian,Malaysians;Kuala_Lumpur
    Maldives;The_Maldives;Maldivian;Malé
    Mali;;Malian,Malians;Bamako
    Malta;;Maltese;Valletta
    Marshall_Islands;;Marshallese;Majuro
    Mauritania;;Mauritanian;Nouakchott
    Mauritius;;Mauritian,Mauritians;Port_Louis
    Mexico;;Mexican,Mexicans;Mexico_City
    Micronesia;;Micronesian;Palikir
    Moldova;;Moldovan,Moldovans;Chisinau
    Monaco;;Monegasque;
    Mongolia;;Mongolian,Mongolians;Ulaanbaatar
    Montenegro;;Montenegrin;Podgorica
    Morocco;;Moroccan,Moroccans;Rabat
    Mozambique;;Mozambican,Mozambicans;Maputo
    Myanmar;Burma;Burmese;Naypyidaw
    Namibia;;Namibian,Namibians;Windhoek
    Nauru;;Nauruan;
    Nepal;;Nepali,Nepalese,Nepalis;Kathmandu
    Netherlands;The_Netherlands,Holland;Dutch;Amsterdam
    New_Zealand;NZ,Aotearoa;New_Zealander,New_Zealanders;Wellington
    Nicaragua;;Nicaraguan,Nicaraguans;Managua
    Niger;;Nigerien;Niamey
    Nigeria;;Nigerian,Nigerians;Abuja
    North_Korea;DPRK;North_Korean,North_Koreans;Pyongyang
    North_Macedonia;Macedonia;Macedonian;Skopje
    Norway;;Norwegian,Norwegians;Oslo
    Oman;;Omani,Omanis;Muscat
    Pakistan;;Pakistani,Pakistanis;Islamabad
    Palau;;Palauan;
    Palestine;;Palestinian,Palestinians;Ramallah
    Panama;;Panamanian,Panamanians;Panama_City
    Papua_New_Guinea;;;Port_Moresby
    Paraguay;;Paraguayan,Paraguayans;Asunción,Asuncion
    Peru;;Peruvian,Peruvians;Lima
    Philippines;The_Philippines;Philippine,Filipino,Filipinos,Filipina;Manila
    Poland;;Polish,Poles;Warsaw
    Portugal;;Portuguese;Lisbon
    Qatar;;Qatari,Qataris;Doha
    Republic_of_the_Congo;Congo-Brazzaville;;Brazzaville
    Romania;;Romanian,Romanians;Bucharest
    Russia;Russian_Federation;Russian,Russians;Moscow
    Rwanda;;Rwandan,Rwandans;Kigali
    Saint_Lucia;St_Lucia,St._Lucia;;Castries
    Samoa;;Samoan,Samoans;Apia
    San_Marino;;;
    Saudi_Arabia;;Saudi,Saudis;Riyadh
    Senegal;;Senegalese;Dakar
    Serbia;;Serbian,Serbians,Serb,Serbs;Belgrade
    Seychelles;;Seychellois;
    Sierra_Leone;;Sierra_Leonean,Sierra_Leoneans;Freetown
    Singapore;;Singaporean,Singaporeans;
    Slovakia;;Slovak,Slovaks;Bratislava
    Slovenia;;Slovenian,Slovene;Ljubljana
    Solomon_Islands;;;Honiara
    Somalia;Somaliland;Somali,Somalis;Mogadishu
    South_Africa;;South_African,South_Africans;Pretoria
    South_Korea;Republic_of_Korea,Korea;South_Korean,South_Koreans,Korean,Koreans;Seoul
    South_Sudan;;South_Sudanese;Juba
    Spain;;Spanish,Spaniard,Spaniards;Madrid
    Sri_Lanka;;Sri_Lankan,Sri_Lankans;Colombo
    Sudan;;Sudanese;Khartoum
    Suriname;;Surinamese;Paramaribo
    Sweden;;Swedish,Swede,Swedes;Stockholm
    Switzerland;;Swiss;Bern,Berne
    Syria;;Syrian,Syrians;Damascus
    Taiwan;;Taiwanese;Taipei
    Tajikistan;;Tajik,Tajiks;Dushanbe
    Tanzania;;Tanzanian,Tanzanians;Dodoma
    Thailand;;Thai,Thais;Bangkok
    Togo;;Togolese;Lomé,Lome
    Tonga;;Tongan,Tongans;Nuku'alofa
    Trinidad_and_Tobago;Trinidad;Trinidadian;Port_of_Spain
    Tunisia;;Tunisian,Tunisians;Tunis
    Turkey;Türkiye,Turkiye;Turkish,Turk,Turks;Ankara
    Turkmenistan;;Turkmen;Ashgabat
    Tuvalu;;Tuvaluan;Funafuti
    Uganda;;Ugandan,Ugandans;Kampala
    Ukraine;;Ukrainian,Ukrainians;Kyiv,Kiev
    United_Arab_Emirates;UAE,U.A.E.,Emirates;Emirati,Emiratis;Abu_Dhabi
    United_Kingdom;UK,U.K.,Britain,Great_Britain;British,Briton,Britons;London
    United_States;US,U.S.,U-S,USA,U.S.A.,United_States_of_America,America;American,Americans;Washington,Washington_DC,Washington_D.C.
    Uruguay;;Uruguayan,Uruguayans;Montevideo
    Uzbekistan;;Uzbek,Uzbeks;Tashkent
    Vanuatu;;;Port_Vila
    Vatican_City;Holy_See,Vatican;;
    Venezuela;;Venezuelan,Venezuelans;Caracas
    Vietnam;Viet_Nam;Vietnamese;Hanoi
    Western_Sahara;;Sahrawi;
    Yemen;;Yemeni,Yemenis;Sanaa,Sana'a
    Zambia;;Zambian,Zambians;Lusaka
    Zimbabwe;;Zimbabwean,Zimbabweans;Harare
    Africa;African_continent;African,Africans;
    Asia;;Asian,Asians;
    Europe;;European,Europeans;
    Latin_America;;Latin_American,Latin_Americans;
    South_America;;South_American;
    North_America;;North_American;
    Central_America;;Central_American;
    Middle_East;;Middle_Eastern;
    Southeast_Asia;South-East_Asia;Southeast_Asian;
    South_Asia;;South_Asian;
    East_Asia;;East_Asian;
    Central_Asia;;Central_Asian;
    East_Africa;;East_African;
    West_Africa;;West_African;
    North_Africa;;North_African;
    Southern_Africa;;;
    Sub-Saharan_Africa;;;
    Scandinavia;;Scandinavian;
    Balkans;The_Balkans;;
    Caribbean;;;
    Global_South;;;
    Global_North;;;
    Sahel;;;
    Horn_of_Africa;;;
    Gulf_of_Guinea;;;
    Oceania;;;
    Antarctica;;Antarctic;
    Arctic;;;
    Amazon;;Amazonian;
    Hong_Kong;;;
    Macau;Macao;;
    Puerto_Rico;;Puerto_Rican,Puerto_Ricans;San_Juan
    Greenland;;Greenlandic;Nuuk
    England;;English,Englishman,Englishmen,Englishwoman,Englishwomen;
    Scotland;;Scottish,Scots,Scot,Scotsman,Scotsmen,Scotswoman;Edinburgh
    Wales;;Welsh,Welshman,Welshmen,Welshwoman;Cardiff
    Northern_Ireland;;;Belfast
    """

  /// The first-level parts of the fifteen largest countries.
  static let subdivisions = """
    Anhui Fujian Gansu Guangdong Guangxi Guizhou Hainan Hebei Heilongjiang Henan Hubei Hunan Jiangsu
    Jiangxi Jilin Liaoning Inner_Mongolia Ningxia Qinghai Shaanxi Shandong Shanxi Sichuan Tibet Xinjiang
    Yunnan Zhejiang Guangxi_Zhuang_Autonomous_Region Ningxia_Hui_Autonomous_Region
    Xinjiang_Uygur_Autonomous_Region Inner_Mongolia_Autonomous_Region Tibet_Autonomous_Region
    Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho
    Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota
    Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York_State
    North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina
    South_Dakota Tennessee Texas Utah Vermont Virginia Washington_State West_Virginia Wisconsin Wyoming
    Alberta British_Columbia Manitoba New_Brunswick Newfoundland Newfoundland_and_Labrador Nova_Scotia
    Nunavut Ontario Prince_Edward_Island Quebec Québec Saskatchewan Yukon Northwest_Territories
    Andhra_Pradesh Arunachal_Pradesh Assam Bihar Chhattisgarh Goa Gujarat Haryana Himachal_Pradesh
    Jharkhand Karnataka Kerala Madhya_Pradesh Maharashtra Manipur Meghalaya Mizoram Nagaland Odisha
    Punjab Rajasthan Sikkim Tamil_Nadu Telangana Tripura Uttar_Pradesh Uttarakhand West_Bengal
    Jammu_and_Kashmir Kashmir Ladakh Puducherry
    Acre Alagoas Amapá Amazonas Bahia Ceará Distrito_Federal Espírito_Santo Goiás Maranhão Mato_Grosso
    Mato_Grosso_do_Sul Minas_Gerais Pará Paraíba Paraná Pernambuco Piauí Rio_Grande_do_Norte
    Rio_Grande_do_Sul Rondônia Roraima Santa_Catarina Sergipe Tocantins
    New_South_Wales Queensland South_Australia Tasmania Victoria Western_Australia Northern_Territory
    Australian_Capital_Territory
    Adygea Bashkortostan Buryatia Chechnya Chuvashia Dagestan Ingushetia Kalmykia Karelia Khakassia Komi
    Mordovia Tatarstan Tuva Udmurtia Yakutia Altai Kamchatka Krasnodar Primorye Stavropol Sakhalin
    Chukotka Siberia
    Catamarca Chaco Chubut Corrientes Entre_Ríos Formosa Jujuy La_Pampa Mendoza Misiones Neuquén
    Río_Negro San_Luis Santa_Fe Santiago_del_Estero Tierra_del_Fuego Tucumán Patagonia
    Akmola Aktobe Atyrau Karaganda Kostanay Kyzylorda Mangystau Pavlodar Turkestan
    Adrar Béchar Biskra Constantine Ghardaïa Kabylie Ouargla Tamanrasset Tlemcen
    Equateur Ituri Kasai Kasaï Katanga Kivu North_Kivu South_Kivu Kongo_Central Lualaba Haut-Katanga
    Tanganyika Tshopo
    Makkah Asir Jizan Najran Eastern_Province Hejaz
    Aguascalientes Baja_California Baja_California_Sur Campeche Chiapas Chihuahua Coahuila Colima
    Durango Guanajuato Guerrero Hidalgo Jalisco Michoacán Morelos Nayarit Nuevo_León Oaxaca Querétaro
    Quintana_Roo San_Luis_Potosí Sinaloa Sonora Tabasco Tamaulipas Tlaxcala Veracruz Yucatán Zacatecas
    Aceh Bali Bangka_Belitung Banten Bengkulu Central_Java Central_Kalimantan Central_Sulawesi East_Java
    East_Kalimantan East_Nusa_Tenggara Gorontalo Jambi Lampung Maluku North_Kalimantan North_Maluku
    North_Sulawesi North_Sumatra Papua Riau Riau_Islands Southeast_Sulawesi South_Kalimantan
    South_Sulawesi South_Sumatra West_Java West_Kalimantan West_Nusa_Tenggara West_Papua West_Sulawesi
    West_Sumatra Yogyakarta Java Sumatra Borneo Sulawesi Kalimantan Lombok
    Blue_Nile Darfur North_Darfur South_Darfur West_Darfur Gezira Kassala Kordofan North_Kordofan
    South_Kordofan Red_Sea_State White_Nile
    Tripolitania Cyrenaica Fezzan
    Bavaria Saxony Hesse Brandenburg Thuringia Lower_Saxony North_Rhine-Westphalia Rhineland-Palatinate
    Saarland Schleswig-Holstein Baden-Württemberg Saxony-Anhalt
    Catalonia Andalusia Galicia Basque_Country Valencia Lombardy Tuscany Sicily Sardinia Piedmont Veneto
    Brittany Normandy Provence Corsica Flanders Wallonia Bohemia Moravia Silesia Crimea Donbas Donetsk
    Luhansk Transylvania Crete Lapland Yorkshire Cornwall Kent Essex Lancashire Midlands Gaza West_Bank
    Gaza_Strip Oromia Tigray Amhara Ashanti Biafra Borno Kaduna Oyo Ogun Enugu Anambra Rivers_State
    Lagos_State Kwara Benue Kogi Sokoto Zamfara Katsina Gauteng Limpopo KwaZulu-Natal Mpumalanga
    Western_Cape Eastern_Cape Northern_Cape Free_State North_West_Province Copperbelt Zanzibar Turkana
    Punjab Sindh Balochistan Khyber_Pakhtunkhwa Mindanao Luzon Visayas Hokkaido Okinawa Kyushu Honshu
    Sabah Sarawak Penang Johor Selangor Antioquia Cauca
    """

  /// States of the United States as newspapers there shorten them behind a town's name.
  static let shortStates = """
    Ala.;Alabama Ariz.;Arizona Calif.;California Colo.;Colorado Conn.;Connecticut Fla.;Florida
    Ky.;Kentucky Md.;Maryland Mich.;Michigan Minn.;Minnesota Mont.;Montana Neb.;Nebraska Nev.;Nevada
    N.H.;New_Hampshire N.J.;New_Jersey N.M.;New_Mexico N.Y.;New_York N.C.;North_Carolina
    N.D.;North_Dakota Okla.;Oklahoma R.I.;Rhode_Island S.C.;South_Carolina S.D.;South_Dakota
    Tenn.;Tennessee Tex.;Texas Vt.;Vermont Va.;Virginia W.Va.;West_Virginia Wis.;Wisconsin
    Wyo.;Wyoming Pa.;Pennsylvania Mass.;Massachusetts Ill.;Illinois
    """
  static let cities = """
    Shanghai Shenzhen Guangzhou Chongqing Tianjin Chengdu Wuhan Nanjing Hangzhou Suzhou Xi'an Xian
    Qingdao Dalian Ningbo Xiamen Fuzhou Harbin Shenyang Changsha Zhengzhou Jinan Kunming Hefei Nanning
    Taiyuan Urumqi Lanzhou Guiyang Wuxi Dongguan Foshan Zhuhai Wenzhou Yiwu Yiwu_City Haikou Sanya Lhasa
    Changchun Shijiazhuang Nanchang Hohhot Xining Yinchuan Liuzhou Guilin Kaohsiung Taichung Hsinchu Tainan
    Mumbai Delhi Bengaluru Bangalore Hyderabad Chennai Kolkata Ahmedabad Pune Surat Jaipur Lucknow Kanpur
    Nagpur Indore Bhopal Visakhapatnam Patna Vadodara Ludhiana Agra Nashik Varanasi Srinagar Amritsar
    Ranchi Coimbatore Kochi Guwahati Chandigarh Thiruvananthapuram Mysuru Gurgaon Gurugram Noida
    Dehradun Shimla Bhubaneswar Raipur Imphal Shillong Vijayawada Madurai Mangaluru
    Karachi Lahore Faisalabad Rawalpindi Peshawar Quetta Multan Chittagong Chattogram Sylhet Khulna
    Kandahar Herat Pokhara Kandy Jaffna Mandalay Yangon Chiang_Mai Phuket Ho_Chi_Minh_City Da_Nang
    Haiphong Siem_Reap Davao Cebu Quezon_City Makati Surabaya Bandung Medan Semarang Makassar Palembang
    Denpasar Balikpapan Nusantara Bekasi Tangerang Johor_Bahru George_Town Kuching
    Osaka Yokohama Nagoya Sapporo Kobe Kyoto Fukuoka Hiroshima Sendai Nagasaki Busan Incheon Daegu
    Daejeon Gwangju Ulsan Almaty Samarkand Tabriz Isfahan Mashhad Shiraz Basra Mosul Erbil Kirkuk Aleppo
    Homs Haifa Tel_Aviv Gaza_City Hebron Nablus Aden Jeddah Mecca Medina Dammam Dubai Sharjah Istanbul
    Izmir Antalya Adana Gaziantep Bursa Tripoli Benghazi Alexandria Giza Aswan Luxor Suez Port_Said
    Casablanca Marrakesh Marrakech Fez Tangier Oran Sfax Omdurman Port_Sudan
    Lagos Kano Ibadan Port_Harcourt Benin_City Kaduna_City Jos Maiduguri Aba Onitsha Warri Calabar Uyo
    Abeokuta Kumasi Tamale Takoradi Abidjan Bouaké Bobo-Dioulasso Douala Garoua Pointe-Noire Lubumbashi
    Goma Bukavu Kisangani Mombasa Kisumu Nakuru Eldoret Naivasha Kakuma Entebbe Gulu Jinja Mbarara
    Dar_es_Salaam Arusha Mwanza Dodoma Hargeisa Mekelle Dire_Dawa Johannesburg Cape_Town Durban
    Port_Elizabeth Gqeberha Bloemfontein Soweto Polokwane Kimberley East_London Bulawayo Mutare Blantyre
    Mzuzu Ndola Kitwe Livingstone Beira Nampula Huambo Lobito Benguela Walvis_Bay Toamasina
    New_York New_York_City Los_Angeles Chicago Houston Phoenix Philadelphia San_Antonio San_Diego Dallas
    San_Jose Austin Jacksonville Fort_Worth Columbus Charlotte San_Francisco Indianapolis Seattle Denver
    Boston Nashville Detroit Oklahoma_City Portland Las_Vegas Memphis Louisville Baltimore Milwaukee
    Albuquerque Tucson Fresno Sacramento Kansas_City Atlanta Omaha Colorado_Springs Raleigh Miami
    Long_Beach Oakland Minneapolis Tulsa Tampa New_Orleans Cleveland Cincinnati Pittsburgh St._Louis
    St_Louis Anchorage Honolulu Newark Buffalo Boise Salt_Lake_City Des_Moines Albany Providence
    Birmingham Montgomery Little_Rock Baton_Rouge Silicon_Valley Brooklyn Manhattan Queens Bronx Harlem
    Hollywood Wall_Street_District Toronto Montreal Montréal Vancouver Calgary Edmonton Winnipeg Halifax
    Saskatoon Regina Hamilton_City Guadalajara Monterrey Puebla Tijuana Ciudad_Juárez León_City Cancún
    Cancun Mérida Acapulco São_Paulo Sao_Paulo Rio_de_Janeiro Salvador Fortaleza Belo_Horizonte Manaus
    Curitiba Recife Porto_Alegre Belém Belem Goiânia Natal Santos Santarém Campinas Florianópolis Córdoba
    Rosario La_Plata Ushuaia Bariloche Valparaíso Valparaiso Concepción Antofagasta Arequipa Cusco
    Trujillo Iquitos Guayaquil Cuenca Medellín Medellin Cali Barranquilla Cartagena Bucaramanga Maracaibo
    Ciudad_del_Este Santa_Cruz Cochabamba El_Alto San_Pedro_Sula San_José Colón Santiago_de_Cuba
    Manchester Liverpool Leeds Sheffield Bristol Newcastle Nottingham Leicester Southampton
    Portsmouth Plymouth Brighton Oxford Cambridge York Bath Hull Coventry Bradford Sunderland Norwich
    Exeter Glasgow Aberdeen Dundee Inverness Swansea Newport Londonderry Derry Cork Galway Limerick
    Marseille Lyon Toulouse Nice Nantes Strasbourg Montpellier Bordeaux Lille Rennes Reims Grenoble
    Calais Hamburg Munich Cologne Frankfurt Stuttgart Düsseldorf Dusseldorf Leipzig Dortmund Essen Bremen
    Dresden Hanover Nuremberg Bonn Mannheim Wolfsburg Rostock Kiel Potsdam Geneva Zurich Zürich Basel
    Lausanne Davos Salzburg Graz Linz Innsbruck Antwerp Ghent Bruges Liège Rotterdam The_Hague Utrecht
    Eindhoven Groningen Maastricht Barcelona Seville Zaragoza Málaga Malaga Bilbao Granada Alicante
    Palma Porto Braga Faro Milan Naples Turin Palermo Genoa Bologna Florence Venice Verona Trieste Bari
    Catania Pisa Thessaloniki Patras Piraeus Gdansk Gdańsk Krakow Kraków Lodz Łódź Wroclaw Wrocław Poznan
    Poznań Katowice Lublin Brno Ostrava Kosice Debrecen Szeged Cluj Timisoara Constanta Iasi Plovdiv Varna
    Novi_Sad Split Dubrovnik Mostar Kaunas Tartu Gothenburg Malmö Malmo Uppsala Skellefteå Luleå Kiruna
    Umeå Bergen Trondheim Stavanger Tromsø Kristiansand Aarhus Odense Aalborg Esbjerg Tampere Turku Oulu
    Espoo Rovaniemi St_Petersburg St._Petersburg Saint_Petersburg Novosibirsk Yekaterinburg Kazan
    Nizhny_Novgorod Chelyabinsk Omsk Samara Ufa Rostov Volgograd Perm Voronezh Vladivostok Murmansk
    Irkutsk Kaliningrad Grozny Sochi Kharkiv Odesa Odessa Dnipro Lviv Zaporizhzhia Mariupol Kherson
    Mykolaiv Chernihiv Gomel Batumi Gyumri Sydney Melbourne Brisbane Perth Adelaide Darwin Hobart Cairns
    Geraldton Newcastle Townsville Gold_Coast Auckland Christchurch Dunedin Nouméa
    """
}
