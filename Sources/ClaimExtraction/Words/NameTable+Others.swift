extension NameTable {
  /// Given names of further countries; none that is mostly a word, a place or a body.
  static let otherGiven = """
    Aad Abla Achilleas Adalberto Adaobi Adekoya Adela Adeniyi Adhiambo Adolfo Adunni Afonso Afua Agata Agbaje
    Agostino Aidar Aigerim Aimable Ainur Aitana Ajayi Akachi Akoth Aleksy Alessio Alfonsina Almas Ambroise Amedeo
    Ameyaw Amondi Amparo Amélie Anara Anatoli Anayo Andile Angeliki Anike Annelie Annelies Annemiek Anselmo
    Anuoluwapo Anyango Aparecida Apiyo Apolinar Apolline Araba Aram Arie Arinze Aristotelis Arjan Arkadi Arnoldo
    Arnulf Arpine Arrigo Artak Artyom Arvid Asabe Asbjorn Asbjørn Ashot Assunta Asylbek Athina Audu Awuor Axel
    Ayanda Ayinde Aysel Babette Baffour Bahati Balthasar Bamidele Barasa Batenga Battista Bature Bauyrzhan Begoña
    Bekzat Bengt Bento Bernabé Bernardina Berta Bertold Bheki Biagio Bianca Binta Birger Bodil Bogdana Bohuslav
    Boitumelo Boluwatife Borys Bořivoj Bożena Božidar Britt Bronisław Bruni Buhle Byaruhanga Bärbel Candelaria
    Capucine Carlotta Carmelo Carolien Carsten Casimiro Caterina Cees Celina Cesare Chanda Chenai Chepkemoi
    Cheruiyot Chibuike Chibuzo Chidimma Chiedu Chileshe Chinasa Chinelo Chinonso Chisom Christel Chrysoula Chus
    Cinzia Claudina Clelia Coen Conchita Corazón Cordula Corentin Corrado Cosimo Costanza Cristovão Cyrille
    Czesław Dagfinn Dagny Dahiru Dalva Daniyar Danjuma Danladi Danylo Darko Dastan Dele Deola Dezső Diederik
    Dieudonné Dikeledi Dilshod Dineo Dirceu Dirk-Jan Djalma Donato Dorien Doyin Dragoslav Drahomíra Dupe Dámaso
    Dóra Dörte Ebere Ebun Echezona Eckhard Edyta Eelco Efe Efthymios Egbert Eilif Eirik Eirini Ejike Eka Ekene
    Ekiru Ekundayo Elba Elchin Eleftheria Eleuterio Eligio Eluemuno Emanuela Emenike Eniola Enitan Ermanno
    Espérance Eteri Eudora Eugénie Eunício Evandro Evangelia Ewaoluwa Ezequiel Facundo Fadeke Farai Farrukh
    Faustino Femke Fernand Feruza Fiifi Filippo Finn Florencio Floris Fola Folarin Foluke Fotini Fotis Franca
    Franciszek Frauke Freek Fridtjof Frits Frode Fulvio Fungai Furaha Félicité Gagik Gambo Gamuchirai Garba
    Garikai Gaspard Gboyega Geertje Geir Gennaro Genowefa Georgy Gerben Gerd Gerda Gerlinde Germaine Gesine Gevorg
    Gianfranco Gigi Gijs Gilles Gilmar Ginika Ginés Gioacchino Giovanna Gleb Gláucia Gottfried Graziella Gregoria
    Griet Griselda Gro Gulchehra Gulsara Gunay Gunther Guri Gustaf Guénaël Gyda Gyöngyi Géza Hafsat Hajara Halvard
    Halvor Halyna Hanne Hasmik Hege Helge Hellmut Heloísa Henryk Hermenegildo Herminia Herta Hinrich Hlengiwe
    Honorine Huib Hyacinthe Hynek Iara Ibironke Ibolya Idowu Ife Ifedayo Ifeyinwa Ihuoma Ilija Ilyasu Immaculée
    Ine Inger Innokenty Iordanis Iosif Iracema Irmgard Isidora Isolde Isotta Ivano Ivete Izabela Izuchukwu Jabu
    Jacco Jacinthe Jacobien Janaína Jandira Janneke Jannie Janusz Jarle Jean-Bosco Jebet Jelagat Jepkosgei Jerono
    Jerónimo Jiřina Jocelyne Joop Jordina Jorunn Joselito Josiane Josje Julieta Juma Jurriaan Jussara Józef
    Kakooza Kalevi Kalina Kalliopi Kamola Karabo Katharina Kato Katrien Kayinsola Keabetswe Kenechukwu Keti
    Kgomotso Khanyisile Khatia Khaya Kikelomo Kimani Kipruto Kiril Kirill Kirsti Kjetil Kobby Koech Kolade
    Kolawole Kondwani Konstantina Koos Kosisochukwu Krasimir Krystyna Kuanysh Kudakwashe Kuuku Květa Kálmán Károly
    Kåre Ladislas Ladislav Laolu Laraba Larysa Laurette Lazar Lech Leen Lekan Leonida Leonor Leontien Lesedi Lesya
    Letizia Letlhogonolo Leyla Liborio Liesel Lilit Limbani Lindani Linnea Liselotte Liudmyla Livia Lizeka
    Lodewijk Lokwang Lorenz Lorenza Lubomír Luciene Lucyna Ludivine Ludovico Luka Lupita Lusine Luyanda Luzia
    Luzviminda Léonie Maaike Macarena Macharia Machteld Malika Manana Marcella Mareike Maricel Marieke Mariella
    Marilda Mariza Marko Markéta Marleen Marluce Martín Massimiliano Mathijs Matshidiso Matvei Maurizio Maxence
    Maximino Mayte Mcebisi Mduduzi Mechthild Medea Meike Melusi Merab Mercedes Merel Meruert Mieke Mikołaj Milada
    Miloslav Mireille Mlungisi Mmusi Moacir Moeketsi Momčilo Mondli Morayo Morenike Mphatso Mthunzi Mugo Mukamana
    Mukasa Mukisa Mulenga Munashe Murtala Musawenkosi Mutale Muthoni Mutiso Mwansa Mwende Mwikali Mwila Mátyás
    Mélanie Nafula Nakato Nakimuli Naliaka Nalubega Namukasa Nansubuga Nasiru Ncumisa Ndayishimiye Ndumiso Nekesa
    Nemesio Nerea Neusa Ng'ang'a Nika Nilton Niyi Niyonsaba Njabulo Nkosana Nkosinathi Nnenna Noluthando Nomalanga
    Nomcebo Nomfundo Nompumelelo Nomthandazo Nomvuyo Nomzamo Nontobeko Nothando Nthabiseng Ntombizodwa Nune Nunzia
    Nwachukwu Nyarko Odair Oddny Oddvar Oforiwaa Ognjen Okello Okey Okoth Okwudili Olaitan Olalekan Olalla Oldřich
    Ole Olesya Olubunmi Olufunke Olurotimi Oluseun Omondi Onofre Onyekachi Opio Oratile Orazio Oreste Ornella
    Ortrud Osvald Oswin Otakar Otar Ottilie Ottó Ouma Owino Oyiri Oystein Oyvind Paca Paco Palesa Palle Panashe
    Pancho Panos Paraskevi Pavla Pepe Pernille Perpetua Perrine Petter Philani Philipp Phumelele Phumla Piera
    Pietro Pim Pina Plínio Porfirio Primitivo Prudencio Pule Péter Přemysl Qiniso Quique Rabiu Radim Ragnhild
    Ramatu Randi Raphaël Rauf Rehema Reidar Reidun Reinier Rens Rethabile Revaz Riet Rinus Rodion Romeo Romolo
    Romário Ronja Ronke Rosalba Rosaria Roselyne Rostislav Rotich Roza Rudo Rufino Ruggero Rune Ruperto Ruprecht
    Rutendo Ruvimbo Ružica Ryszard S'bu Sabelo Sade Safiya Saidu Sakhile Samuele Sandile Sanele Sanja Sanusi
    Sanzhar Sargis Saskia Saule Saverio Sbusiso Sebastião Senka Senzo Severina Sevinj Sfiso Shade Shingai
    Sieglinde Sifiso Sigmar Sihle Sikhumbuzo Silvano Silvestre Sindisiwe Sinethemba Siphesihle Siranush Sissel Siv
    Siyabonga Siyanda Sjaak Smangele Snorre Sofie Sola Solomiya Somto Sopuruchi Soňa Sphelele Srđan Ssebunya
    Stefka Steinar Stig Stojan Subira Svatopluk Swantje Sylvaine Sylwia Sérgio Sílvia Sônia Sönke Tafadzwa Taisiya
    Takis Takondwa Takudzwa Talatu Tamaz Tarjei Tawanda Tayo Tebello Telmo Teotónio Terje Teuvo Thabang Thabiso
    Thaddée Thando Thapelo Thembeka Thembinkosi Thokozile Thora Thulani Théo Tichaona Tiisetso Tilman Timofei
    Timothée Tineke Titi Tiyamike Tiziana Togzhan Tola Tonderai Tonino Torbjorn Torbjørn Torgeir Torill Torstein
    Torunn Tove Traudl Trude Trudi Truus Trygve Tsepo Tshepo Tumaini Tumi Tural Turid Tymofiy Uchechi Ugonna Uju
    Ulyana Unathi Unni Upendo Ursel Urszula Ute Uwimana Uzochukwu Vahan Valerio Valter Valère Vasiliki Veljko
    Venancio Vesela Vestine Viacheslav Vigen Vimbai Violette Vito Vladimír Vlado Vsevolod Vugar Vusumuzi Vuyani
    Vuyo Véronique Věra Wacław Wafula Wamalwa Wandile Wangeci Wangui Wanjala Wasswa Wenceslao Wenzel Wezi Wiesław
    Willemijn Winfried Włodzimierz Xiomara Xolile Xoliswa Yadira Yamikani Yefim Yekaterina Yinka Yngve Yordan
    Yordanka Yusufu Yvo Zacarías Zakari Zakhar Zama Zamani Zarina Zaruhi Zawadi Zdravko Zdzisław Zeno Zenon
    Zhandos Zibuse Zikora Zinaida Zipho Zita Ziyanda Zolani Zorica Zuberi Zulaihat Zuleika Zulfiya Zuzanna
    Zvikomborero Zélia Ákos Árpád Åsa Åse Édouard Éloïse Íñigo Øystein Øyvind Łukasz Željka Žofia
    """
}
