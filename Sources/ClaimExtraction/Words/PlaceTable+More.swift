extension PlaceTable {
  /// More parts of countries, towns, and regions over borders.
  static let yetMore = """
    Abia Adamawa Akwa_Ibom Bayelsa Cross_River Delta_State Ebonyi Edo Ekiti Imo Jigawa Kebbi Nasarawa
    Niger_State Ondo Osun Plateau_State Taraba Yobe Zaria Funtua Ile-Ife Ijebu-Ode Ikeja Lekki Badagry
    Epe Ikorodu Ogbomoso Nsukka Awka Umuahia Abakaliki Birnin_Kebbi Gusau Dutse Damaturu Jalingo Lafia
    Yenagoa Ughelli Sapele Bonny Niger_Delta Middle_Belt Brong-Ahafo Volta_Region Koforidua Bolgatanga
    Techiman Obuasi Tarkwa Tumu Keta Winneba Nsawam Kiambu Kajiado Kilifi Kwale Taita-Taveta Marsabit
    Isiolo Kitui Makueni Nyandarua Kirinyaga Murang'a Uasin_Gishu Nandi Baringo Laikipia Narok Bomet
    Bungoma Busia Siaya Homa_Bay Migori Kisii Nyamira Vihiga Wajir Mandera Samburu Lodwar Nanyuki Kitale
    Malaba Namanga Dadaab Karamoja Busoga Buganda Masaka Soroti Kabale Kasese Fort_Portal Hoima Moroto
    Wakiso Mukono Luweero Kigoma Tabora Shinyanga Iringa Songea Mtwara Lindi Singida Bukoba Musoma
    Kilimanjaro Bagamoyo Afar Gambella Harar Adama Dessie Axum Lalibela Arba_Minch Puntland Jubaland
    Garowe Baidoa Galkayo El_Fasher Nyala Malakal Wau Bentiu Mbandaka Butembo Kindu Tshwane Ekurhuleni
    Ethekwini Khayelitsha Mthatha Knysna Umtata Upington Potchefstroom Matabeleland Mashonaland
    Manicaland Hwange Chitungwiza Marange Solwezi Chipata Cabinda Cabo_Delgado Sofala Zambezia Maun
    Kasane Lüderitz Luderitz Rundu Katutura Casamance Saint-Louis Thiès Touba Gao Kidal Ségou Kayes
    Koudougou Tillabéri Diffa Nzérékoré Kenema Makeni Ganta Parakou San-Pédro Korhogo Laayoune Sinai
    North_Sinai Minya Assiut Rodrigues Andaman_and_Nicobar Leh Kargil Bastar Dantewada Gadchiroli
    Vidarbha Marathwada Latur Solapur Kolhapur Sangli Satara Ratnagiri Raigad Thane Navi_Mumbai Palghar
    Ahmednagar Aurangabad Amravati Akola Yavatmal Wardha Chandrapur Nanded Anantapur Kurnool Kadapa
    Tirupati Nalgonda Karimnagar Nizamabad Khammam Sangareddy Medak Bidar Gulbarga Kalaburagi Bellary
    Ballari Raichur Dharwad Belgaum Belagavi Shimoga Udupi Mandya Tumkur Kolar Erode Tirunelveli
    Thanjavur Vellore Tuticorin Thoothukudi Kanyakumari Palakkad Wayanad Idukki Kottayam Alappuzha
    Kannur Kasaragod Malappuram Ernakulam Kutch Bhuj Jamnagar Bhavnagar Junagadh Porbandar Gandhinagar
    Mehsana Barmer Jaisalmer Alwar Bharatpur Sikar Kota Chittorgarh Sriganganagar Haridwar Nainital
    Rishikesh Mussoorie Almora Mathura Vrindavan Ayodhya Jhansi Saharanpur Muzaffarnagar Etawah
    Rae_Bareli Amethi Unnao Hardoi Lakhimpur_Kheri Ballia Azamgarh Muzaffarpur Bhagalpur Darbhanga
    Purnia Begusarai Bokaro Hazaribagh Palamu Cuttack Rourkela Sambalpur Koraput Kalahandi Balasore
    Bilaspur Korba Durg Jagdalpur Darjeeling Kalimpong Jalpaiguri Murshidabad Asansol Durgapur
    Sundarbans Nandigram Singur Dibrugarh Jorhat Silchar Tezpur Itanagar Aizawl Kohima Dimapur Agartala
    Gangtok Rohtak Panipat Sonipat Karnal Hisar Kurukshetra Patiala Bathinda Jalandhar Mohali Pathankot
    Gurdaspur Solan Kangra Dharamshala Kullu Manali Anantnag Baramulla Kupwara Poonch Pulwama Udhampur
    Gilgit-Baltistan Azad_Kashmir Swat Waziristan North_Waziristan South_Waziristan Bajaur Mohmand
    Khyber Kurram Mardan Abbottabad Chitral Mingora Dera_Ismail_Khan Dera_Ghazi_Khan Sukkur Larkana
    Tharparkar Mirpur Hunza Skardu Murree Gujrat Jhelum Sahiwal Okara Comilla Mymensingh Rangpur Bogra
    Jessore Bandarban Rangamati Gazipur Savar Ashulia Bhasan_Char Teknaf Kutupalong Biratnagar Birgunj
    Lalitpur Bhaktapur Lumbini Chitwan Janakpur Gorkha Paro Phuentsholing Anuradhapura Polonnaruwa
    Matara Hambantota Nuwara_Eliya Kurunegala Ratnapura Vavuniya Mullaitivu Kilinochchi Mannar Negombo
    Rakhine Shan_State Kachin Kayin Karen_State Kayah Chin_State Sagaing Magway Bago Mawlamyine
    Myitkyina Taunggyi Lashio Udon_Thani Khon_Kaen Ubon_Ratchathani Nakhon_Si_Thammarat Songkhla Pattani
    Yala Narathiwat Krabi Koh_Samui Hua_Hin Rayong Chonburi Lampang Chiang_Rai Mae_Sot Kanchanaburi
    Luang_Prabang Savannakhet Champasak Pakse Battambang Sihanoukville Kampot Kampong_Cham Ratanakiri
    Quang_Ninh Nghe_An Ha_Tinh Dak_Lak Lam_Dong Binh_Duong Dong_Nai Vung_Tau Hue Mekong_Delta Quang_Nam
    Hai_Duong Flores Sumba Batam Padang Bukittinggi Kupang Kendari Palu Ternate Sorong Merauke Timika
    Cirebon Tasikmalaya Purwokerto Kediri Jember Banyuwangi Sidoarjo Gresik Kedah Kelantan Terengganu
    Pahang Perlis Negeri_Sembilan Labuan Shah_Alam Petaling_Jaya Kuantan Kota_Bharu Alor_Setar Sandakan
    Tawau Seremban Palawan Bohol Leyte Samar Panay Negros Iloilo Batangas Laguna Cavite Bulacan Pampanga
    Tarlac Pangasinan Ilocos_Norte Ilocos_Sur La_Union Benguet Ifugao Nueva_Ecija Nueva_Vizcaya Cagayan
    Albay Camarines_Sur Sorsogon Masbate Romblon Mindoro Marinduque Aklan Capiz Antique Guimaras
    Negros_Occidental Negros_Oriental Surigao Agusan Bukidnon Lanao_del_Sur Lanao_del_Norte Maguindanao
    Cotabato Sultan_Kudarat Sarangani General_Santos Sulu Basilan Tawi-Tawi Bangsamoro Metro_Manila
    Taguig Pasig Mandaluyong Marikina Caloocan Parañaque Muntinlupa Angeles_City Olongapo Subic Legazpi
    Naga_City Dumaguete Cebu_City Davao_City Ormoc Butuan Dipolog Pagadian Scarborough_Shoal
    Spratly_Islands Paracel_Islands Tohoku Kanto Kansai Shikoku Aomori Iwate Miyagi Akita Yamagata
    Ibaraki Tochigi Gunma Saitama Chiba Kanagawa Toyama Ishikawa Fukui Yamanashi Nagano Gifu Shizuoka
    Aichi Shiga Hyogo Wakayama Tottori Shimane Yamaguchi Tokushima Kagawa Ehime Oita Miyazaki Noto
    Kashiwazaki Sasebo Gyeonggi Gangwon Jeolla Chungcheong Gyeongsang Gimhae Cheongju Pyeongtaek
    Panmunjom Kaesong Hamhung Wonsan Kurdistan Anbar Nineveh Diyala Sulaymaniyah Duhok Sinjar Khuzestan
    Sistan Kerman Hormozgan Bushehr Natanz Fordow Deir_ez-Zor Hasakah Qamishli Kobani Afrin
    Golan_Heights Galilee Negev Khan_Yunis Jabalia Deir_al-Balah East_Jerusalem Baalbek Bekaa Hodeida
    Hadramawt Marib Saada Socotra Yanbu Neom Al_Ain Ras_Al_Khaimah Umm_al-Quwain Lusail Muharraq
    Anatolia Hatay Antakya Malatya Kahramanmaraş Mardin Şırnak Rize Denizli Sakarya Kocaeli Yalova
    Edirne Çanakkale Muğla Bodrum Hulunbuir Ordos Turpan Hotan Aksu Karamay Dunhuang Zhangjiakou
    Qinhuangdao Langfang Baoding Cangzhou Xiong'an Datong Xianyang Yan'an Baoji Kaifeng Xinyang Nanyang
    Yichang Xiangyang Shiyan Jingzhou Yueyang Zhuzhou Xiangtan Hengyang Jiujiang Ganzhou Jingdezhen
    Jinhua Huzhou Zhoushan Quzhou Lishui Yangzhou Yancheng Zhenjiang Lianyungang Bengbu Wuhu Anqing
    Zhangzhou Ningde Longyan Jieyang Maoming Zhanjiang Jiangmen Qingyuan Meizhou Beihai Wuzhou Baise
    Mianyang Leshan Yibin Luzhou Zunyi Dali Lijiang Xishuangbanna Dandong Jinzhou Yingkou Fushun Yanbian
    Mudanjiang Qiqihar Wolong Pudong Zhongguancun Greater_Bay_Area Yangtze_River_Delta New_Taipei
    Taoyuan Keelung Hualien Kinmen Cumbria Northumberland County_Durham North_Yorkshire West_Yorkshire
    South_Yorkshire Merseyside Greater_Manchester Cheshire Derbyshire Nottinghamshire Lincolnshire
    Leicestershire Rutland Staffordshire Shropshire Herefordshire Worcestershire Warwickshire
    Northamptonshire Cambridgeshire Norfolk Suffolk Hertfordshire Bedfordshire Buckinghamshire
    Oxfordshire Gloucestershire Wiltshire Berkshire Surrey Sussex East_Sussex West_Sussex Hampshire
    Dorset Somerset Isle_of_Wight Isles_of_Scilly Tyneside Teesside Humberside West_Midlands
    East_Midlands East_Anglia Home_Counties Gwynedd Powys Pembrokeshire Ceredigion Carmarthenshire
    Monmouthshire Anglesey Flintshire Denbighshire Conwy Rhondda Merthyr_Tydfil Blaenau_Gwent Llanelli
    Aberystwyth Bangor Highlands_and_Islands Orkney Shetland Hebrides Fife Perthshire Ayrshire
    Lanarkshire Aberdeenshire Dumfries Falkirk Kirkcaldy Dunfermline Oban Fort_William Antrim Armagh
    Fermanagh Tyrone County_Down Omagh Enniskillen Newry Ballymena Donegal Roscommon Leitrim Cavan
    Monaghan Louth Meath Westmeath Offaly Laois Kildare Wicklow Wexford Carlow Tipperary Tralee Ennis
    Athlone Drogheda Letterkenny Hackney Islington Lambeth Southwark Lewisham Greenwich Tower_Hamlets
    Newham Haringey Barnet Ealing Hounslow Croydon Bromley Bexley Wandsworth Kensington
    Hammersmith Richmond_upon_Thames Kingston_upon_Thames Brixton Tottenham Stratford_upon_Avon Heathrow
    Gatwick Salford Rochdale Stockport Wigan Blackburn Burnley Kendal Darlington Gateshead South_Shields
    Scarborough Whitby Harrogate Barnsley Chesterfield Scunthorpe Lowestoft Great_Yarmouth King's_Lynn
    Peterborough Northampton Kettering Nuneaton Solihull Walsall Shrewsbury Maidenhead
    Basingstoke Guildford Crawley Eastbourne Folkestone Margate Ramsgate Maidstone Medway Chelmsford
    Southend Basildon Watford Stevenage Hemel_Hempstead Aylesbury Banbury Taunton Yeovil Weymouth
    Winchester Barnstaple Newquay Penzance Falmouth St_Ives Guernsey Mecklenburg Ruhr Alsace Occitanie
    Aquitaine Île-de-France Auvergne Burgundy Picardy Savoy Gironde Seine-Saint-Denis Castile Navarre
    Aragon Asturias Cantabria Extremadura Balearic_Islands Canary_Islands Mallorca Ibiza Tenerife
    Gran_Canaria Umbria Lazio Campania Puglia Apulia Calabria Liguria Friuli Trentino South_Tyrol
    Abruzzo Molise Basilicata Emilia-Romagna Lampedusa Pompeii Tyrol Carinthia Styria Vorarlberg Ticino
    Valais Vaud Aargau Graubünden Limburg Zeeland Friesland Brabant Algarve Alentejo Azores Lesbos Samos
    Chios Rhodes Corfu Thrace Peloponnese Attica Epirus Pomerania Masuria Podlasie Wallachia Dobrogea
    Vojvodina Sandžak Republika_Srpska Srebrenica Istria Dalmatia Mitrovica Prizren Skåne Scania
    Jämtland Norrbotten Västerbotten Gotland Finnmark Svalbard Jutland Funen Åland Rostov-on-Don
    Krasnoyarsk Barnaul Abkhazia South_Ossetia Nagorno-Karabakh Transnistria Gagauzia Adjara
    Vancouver_Island Cape_Breton Sudbury Guelph Waterloo Barrie Oshawa Burnaby Nanaimo Kamloops
    Prince_George Lethbridge Red_Deer Fort_McMurray Medicine_Hat Trois-Rivières Saguenay Rimouski
    Longueuil Flin_Flon Tulum Playa_del_Carmen Ayotzinapa Saltillo Torreón Xalapa Pachuca Nariño Chocó
    Putumayo Caquetá Guaviare Arauca Boyacá Cundinamarca Tolima Huila La_Guajira Zulia Táchira Carabobo
    Esequibo Essequibo Loreto Ucayali Madre_de_Dios Puno Juliaca Cajamarca Junín Ancash Chimbote Callao
    Atacama Araucanía Biobío Magallanes Chiloé Los_Lagos Maule Ñuble Gran_Chaco Pando Chuquisaca
    Alto_Paraná São_Paulo_State Brumadinho Petrolina Altamira Marajó Galápagos Esmeraldas Manabí Guayas
    Pichincha Darién Chiriquí Bocas_del_Toro Guanacaste Limón Puntarenas Petén Alta_Verapaz
    Huehuetenango Chimaltenango Escuintla Olancho Choluteca Morazán Chalatenango León Matagalpa
    Bluefields Gonaïves Jacmel Cité_Soleil Les_Cayes Santiago_de_los_Caballeros Punta_Cana Mayagüez
    Basseterre St_John's Freeport Grand_Cayman Aruba Curaçao Saint_Martin Anguilla Montserrat New_Guinea
    Bougainville Lae Madang Goroka Wewak Rabaul New_Britain New_Ireland Guadalcanal Malaita Choiseul
    Espiritu_Santo Tanna Malampa Viti_Levu Vanua_Levu Labasa Savusavu Tavua Rarotonga Tongatapu Vava'u
    Upolu Savai'i Pohnpei Chuuk Kosrae Saipan Tinian Palmyra Norfolk_Island Christmas_Island
    Cocos_Islands Torres_Strait Arnhem_Land Pilbara Gippsland Hunter_Valley Illawarra Riverina
    Barossa_Valley Far_North_Queensland Cape_York Whitsundays Noosa Maroochydore Caloundra Nambour
    Maleny Gympie Hervey_Bay Mount_Isa Tweed_Heads Byron_Bay Coffs_Harbour Port_Macquarie Tamworth
    Goulburn Queanbeyan Nowra Bega Parramatta Blacktown Bankstown Campbelltown Wodonga Shepparton
    Mildura Warrnambool Traralgon Bunbury Broome Karratha Port_Hedland Esperance Whyalla Port_Augusta
    Port_Lincoln Mount_Gambier Coober_Pedy Woomera Tennant_Creek Devonport Waikato Taranaki Hawke's_Bay
    Manawatu Wairarapa Otago Southland Northland Bay_of_Plenty Whanganui New_Plymouth Timaru Oamaru
    Kaikoura Greymouth Westland Taupo Whangarei Stewart_Island Bay_Area San_Francisco_Bay_Area Los_Altos
    Santa_Clara Sunnyvale Mountain_View Menlo_Park Redwood_City San_Mateo South_San_Francisco
    San_Leandro Walnut_Creek Napa Sonoma Marin_County Santa_Rosa Santa_Barbara Santa_Monica Pasadena
    Burbank Inglewood Torrance Malibu Irvine Costa_Mesa Newport_Beach Huntington_Beach Palm_Springs
    Oxnard San_Luis_Obispo Monterey Salinas Modesto Visalia Redding Humboldt_County Mendocino
    Orange_County Monterey_Bay Central_Valley Inland_Empire Big_Sur Yosemite Lake_Tahoe Scottsdale Tempe
    Flagstaff Yuma Las_Cruces Taos Roswell Provo Ogden Park_City Missoula Bozeman Billings Great_Falls
    Jackson_Hole Rapid_City Pine_Ridge Bismarck Grand_Forks Sioux_City Dubuque Iowa_City Evanston
    Rockford Naperville Joliet Champaign Urbana Springfield Muncie Terre_Haute Kalamazoo Lansing
    Dearborn Saginaw Lorain Altoona Lancaster_County Bucks_County Berks_County Lehigh_Valley
    Philadelphia_County Wilkes-Barre Atlantic_City Paterson Long_Island Staten_Island Westchester
    Hudson_Valley Finger_Lakes Niagara_Falls Yonkers White_Plains Adirondacks Stamford Waterbury Norwalk
    Cape_Cod Martha's_Vineyard Nantucket Silver_Spring Bethesda Rockville Montgomery_County
    Prince_George's_County Fairfax_County Loudoun_County Roanoke Newport_News Charlottesville
    Chapel_Hill Asheville Fayetteville Charleston Myrtle_Beach Fulton_County Cobb_County Gwinnett_County
    DeKalb_County Gulfport Biloxi Lake_Charles Fort_Smith Bentonville Amarillo Waco Galveston Laredo
    Brownsville McAllen Rio_Grande_Valley Uvalde Harris_County Travis_County Dallas_County
    Maricopa_County Cook_County Miami-Dade Broward_County Palm_Beach Sarasota Key_West Fort_Myers
    Daytona_Beach Cape_Canaveral Everglades Boulder Aspen Vail Fort_Collins Pueblo Eugene Corvallis
    Astoria Clatsop_County Lincoln_County Bellevue Yakima King_County Bellingham Maui Oahu Kauai
    Big_Island Hilo Lahaina Hampton_Roads Research_Triangle Rust_Belt Midwest New_England
    Pacific_Northwest Appalachia Gulf_Coast West_Coast East_Coast Central_Africa North_Asia Indo-Pacific
    Asia-Pacific Melanesia Polynesia Western_Europe Eastern_Europe Central_Europe Northern_Europe
    Southern_Europe Western_Balkans Benelux Eurasia Bengal Amazonia Pyrenees Mekong South_China_Sea
    East_China_Sea Red_Sea Black_Sea Baltic_Sea North_Sea Great_Lakes Lake_Victoria Lake_Chad
    Great_Barrier_Reef Bay_of_Bengal Strait_of_Hormuz Taiwan_Strait Suez_Canal Panama_Canal
    English_Channel
    """
}
