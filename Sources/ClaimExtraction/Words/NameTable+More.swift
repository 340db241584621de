extension NameTable {
  /// More given names of many countries; none that is mostly a word, a place or a body.
  static let moreGiven = """
    Aamir Aarav Aarif Aarti Abayomi Abdelaziz Abdelfattah Abdelhamid Abdelkader Abdellah Abdelmadjid Abdelrahman
    Abdessalam Abdirahman Abdiwali Abdoulaye Abdulaziz Abdulfatai Abdulkadir Abdulkarim Abdullahi Abdulmalik
    Abdulrahman Abdulrazak Abdurasul Abdurrahman Abebe Abeer Abel Abera Abhijit Abhilash Abhinav Abhishek Abhisit Abid
    Abimbola Abiodun Abiola Abisola Abiy Achieng Achyuta Adaeze Adaku Adalbert Adalyn Adaora Adarsh Addison Adebola
    Adedayo Adedoyin Adeeb Adegoke Adekunle Adelaja Adele Adeleke Adelheid Adelina Adem Ademola Adenike Adeola
    Aderonke Adesina Adesola Adetokunbo Adetola Adewale Adeyemi Adi Adib Adilet Adina Aditi Aditya Adjoa Adnan Adolf
    Adrián Adwoa Afaf Afnan Afolabi Afshin Aftab Agathe Agbani Agnès Agung Agustín Ahlam Ahmadou Ahmet Ahok Ahsan
    Ahura Aibek Aida Aiden Aigars Aigul Aiko Aiman Aino Aishwarya Aisling Aisyah Aitor Aivars Aizada Ajibola Ajit
    Ajmal Akane Akanesi Akanksha Akbar Akhil Akhilesh Aki Akin Akindele Akinola Akintola Akinyi Akio Akpan Akram
    Akshata Akshay Akua Akwasi Akylbek Alaa Alassane Alastair Albin Albrecht Alcides Alda Aldo Aleida Alejo Aleksander
    Aleksandra Aleksei Alemayehu Alena Alenka Aleš Alexa Alexandros Alexandru Alexia Alexis Alfons Algirdas Alhassan
    Alia Alicja Aliko Alim Alin Aliou Alioune Alireza Alistair Aliya Aliyu Aliza Aljoša Alka Almaz Almazbek Almudena
    Alodia Alofa Alois Alongkorn Alonso Alonzo Alper Alua Alvin Amadeo Amadi Amado Amador Amaka Amal Aman Amani
    Amarachi Amari Amarinder Amarnath Ambika Ambode Ameen Ameenah Amer Américo Aminah Aminu Amirhossein Amiya Amjad
    Ammar Amna Amogh Amol Amos Amr Amrit Amrita Anabel Anahí Anant Ananth Anantha Anastasios Anasuya Anatol Anatoliy
    Anatoly Anca Anderson Andras András Andreea Andreia Andrej Andris Andrius Andriy Andrus Aneta Aneurin Angad
    Angélica Angharad Angie Anies Aniket Anindya Aniruddh Anirudh Anis Anisa Anish Aníbal Anja Anju Anka Anke Ankita
    Ankur Annapurna Annegret Anneli Annemarie Annika Anoop Anraí Ansel Ansgar Anshu Anshul Anshuman Antara Antje
    Antonella Antoni Antonis Antonín Antti Anuj Anup Anupam Anupama Anuradha Anurag Anushka Anvar Anya Anyang Aoife
    Aonghas Aparna Apirat Apisai Apisit Apoorva Apostolos Aqeel Araceli Arad Arata Araz Archana Archibald Arda Areej
    Arend Arezoo Ariadna Ariana Arief Ariel Arif Arifin Arkady Arlene Arlo Arman Armen Armida Armin Arnab Arnaldo
    Arnau Arnd Arnel Arnie Arnis Arnon Arpita Arran Arsen Arsenio Arseniy Artair Artem Artis Arto Artur Artūras Aruna
    Arundhati Arvinder Arvo Arvydas Arwa Arwel Arzu Asad Asami Asamoah Asantewaa Asel Asenaca Asep Asghar Ashenafi
    Ashish Ashlee Ashraf Ashton Ashutosh Ashwin Ashwini Asim Askar Askhat Aslam Aslan Asli Aslı Asmaa Asri Assel
    Assetou Atefeh Athanasios Atieno Atif Atiu Atsuko Atsushi Attila Atul Aubrey Auma Aurelia Aureliano Aurelio
    Aurélie Aurélien Aurélio Aurore Aušra Avani Avi Avigdor Avinash Avishai Avraham Awad Awino Aya Ayaka Ayaz Ayelet
    Ayhan Ayla Aylin Ayman Ayodeji Ayokunle Ayotunde Ayse Ayşe Ayumi Ayush Azadeh Azalina Azamat Azat Azeez Azhar Azim
    Aziza Azizah Azlan Azmin Azra Azubuike Azucena Azza Ádám Ágnes Ágota Áine Álex Ámbar Ángel Babafemi Babagana
    Babajimi Babak Babita Badrul Bahaa Bahar Baher Bahman Bahram Baiba Bakary Bakhtiyar Bakr Bakyt Bakytzhan Balaji
    Balakrishnan Balarabe Balazs Balázs Baldev Baltasar Balwant Banyong Baptiste Baraa Bardia Barney Bartolomé Bartosz
    Bartłomiej Barış Basavaraj Basem Basheer Basilio Basma Bassam Bassel Bastian Bastien Basuki Baurzhan Bautista
    Bayani Bayo Bayu Bálint Bárbara Beathan Beau Behnam Behrouz Behzad Bekele Bekir Belén Belinda Benazir Bence
    Benedetta Benedikt Benicio Benigno Benito Bennett Benny Benoit Benoît Benyamin Berat Berhanu Berna Bernadette
    Bernarda Bernhard Bernice Bertha Bertram Bertrand Bessie Bettina Bettye Beverley Beverly Béla Bénédicte Bérénice
    Bhagwant Bhanu Bhaskar Bhavana Bhavesh Bhavna Bhupender Bhupendra Bhupinder Bidzina Bijan Bijoy Bilal Bilawal
    Bimal Biman Binali Binny Binyamin Biodun Bipin Birendra Birgitte Birhanu Birte Birtukan Bisi Biswajit Bjarne Björg
    Blagoj Blaise Bláthnaid Boaz Bobbie Bobby Boediono Bogdan Bohdan Bohumil Bojan Boje Bolaji Bolanle Bolat Boleslaw
    Bolot Bongani Bongbong Bonnie Boonchai Borislav Borja Botagoz Botond Boubacar Boubou Bouchra Boukary Bounnhang
    Boutros Boyan Boyd Boyko Božena Braden Brais Brajesh Bram Branislav Branka Branko Branwen Braxton Brenna Briana
    Brianna Brima Brinda Britta Bríd Bríghid Brona Bronwen Bruna Bryce Bukola Bulent Bunmi Burak Burkhard Buse Bushra
    Busisiwe Bülent Bwalya Cade Caetano Cahyo Caio Calin Calum Camelia Camilla Camilo Candace Candide Caoimhe Caoimhín
    Carine Carles Carlota Carly Carme Carmela Carmine Carolyne Caryn Caspar Cassie Cassio Catalin Cathleen Catrin
    Catrìona Cayetana Cayetano Cáit Călin Cătălin Cecil Cedric Cefin Celestino Celia Celine Celso Cem Cemal Cengiz
    Ceri Ceridwen Cevdet Cezary Cédric Céline Chadchart Chairul Chaiwat Chakib Chalerm Chandan Chandapiwa Chandrababu
    Chandrashekhar Charanjit Charlene Charmaine Chavalit Chea Chebet Chepkoech Cheptoo Cherono Chetan Chhaya Chhean
    Chiaki Chiamaka Chiara Chidambaram Chidiebere Chidinma Chiedza Chieko Chigozie Chijioke Chika Chikwe Chimamanda
    Chinwe Chinyere Chioma Chipo Chirag Chisomo Chitra Chiyo Chizoba Christelle Christiaan Christie Christof Christos
    Chuka Chukwudi Chukwuemeka Ciaran Ciarán Cillian Ciprian Cipriano Ciro Clarence Clarice Clarissa Claudine Claudiu
    Clayton Clemente Clementine Clémence Clément Clifford Clodagh Clothilde Clyde Codruța Coinneach Colette Collin
    Colm Colman Conceição Concubhar Constantin Consuelo Coralie Corazon Corey Corina Corinna Corinne Cornel Cornelia
    Cornelis Corneliu Corrine Cortney Cosima Cosmin Costin Courtenay Crin Crisanto Cristóbal Csaba Csilla Curt Curtis
    Cyrus Çağla Daan Dace Dacian Dadang Dafna Dafydd Dagmar Daichi Daiki Dainius Daisuke Dalal Dalia Dalibor Dalila
    Dalit Daljit Damián Damir Damodar Damon Danica Daniil Danijel Danilo Danit Danuta Daoud Daouda Dapo Darcy Dariga
    Dariush Dariusz Darja Darla Darlene Darnell Darragh Darrel Darrell Darrin Darshan Darshana Darya Daryle Daryush
    Dauda Daulet Davey Davi Davit Davor Dawood Dayo Dáithí Dániel Dávid Deaglán Deana Deandre Deanna Deanne Dearbhla
    Debashish Debbi Debjani Debra Dede Dedi Dee Deena Deepa Deepali Deepender Deepti Deidre Deirdra Deisy Dejan
    Delbert Delfin Delfina Delphine Delyth Demba Demeke Demetrio Dena Denisse Denny Denys Derrick Dervla Desislava
    Despina Detlef Devdutt Devika Devin Devon Devyani Dewayne Dewey Débora Dénes Dhafer Dhananjay Dharmendra Dhaval
    Dhruv Dian Diann Dianna Dianne Diarmuid Didem Didik Dietrich Digvijay Dikembe Dilek Dilip Dillon Dilwyn Dimitar
    Dimitra Dimitrije Dimitrios Dimitris Dinara Dino Diogo Dionisia Dionisio Dionysis Dipak Dipankar Dipika Dipo Divya
    Dixie Dídac Djibril Djoko Dmytro Dobromir Doina Domhnall Dominik Dominika Donal Donatas Donatella Doni Donnacha
    Donncha Donnie Donny Doreen Dorian Dorin Dorota Dorothea Dorothée Dorottya Doyle Dónal Dragan Dragana Dragica
    Dragos Dragoș Dražen Duarte Duc Duha Dumisani Dumitru Dusan Dustin Dušan Dwi Dwight Dzmitry Ealasaid Eamonn Earle
    Ebba Ebenezer Eberhard Ebrahim Ebrima Ebru Eckart Edda Eddy Edelmira Edeltraud Edem Edgardo Edgars Edhy Edina
    Edita Edmond Edmundo Edson Edvard Edwina Eero Eeva Effie Efraín Efren Efstathios Eftychia Efua Egils Egon Ehab
    Ehsan Ehud Eiichi Eija Eiji Eiko Eimear Einar Einat Eino Eitan Eithne Ekaette Ekaterina Eko Ekow Ekrem Eladio
    Elaheh Elazar Elbert Eldon Eleftherios Eleni Elfriede Elham Eliana Eliane Eliezer Elikem Elinor Eliot Elisabetta
    Elisenda Elisha Elías Elke Ellis Ellsworth Elmar Elmer Elmira Elmore Elnaz Elnur Elodie Eloísa Eloy Elsie Elton
    Eluned Elvin Elvira Elvis Elwood Elyakim Elzbieta Elżbieta Emad Eman Emanuel Emanuele Emer Emery Emi Emile
    Emiliano Emilie Emilija Emin Emine Emlyn Emmerich Emmett Emory Emrah Emre Emyr Encarna Endang Endre Enes Enikő
    Enoch Enzo Eoghan Eoin Epeli Ephraim Epifanio Ercan Erdal Erdem Eren Erhard Erich Erick Eriko Erkan Erkki Erlan
    Erland Erlangga Erlinda Ermelinda Ernestine Erol Ersin Ervin Erwann Erzsébet Esam Esfandiar Eshaq Eskinder Esko
    Esmeralda Esmé Esperanza Esra Essam Estefanía Estela Estelito Estella Estelle Ester Eszter Ethel Etim Etsuko
    Ettore Euan Euclid Eufemia Eugenia Eugenijus Eugenio Eulalia Eusebio Evangelina Evangeline Evangelos Evaristo
    Evelien Evelio Evelyne Everett Evika Ewan Ewelina Ewen Eyad Eyal Ezekiel Ezinne Ezio Ezra Éamon Élise Élodie Émile
    Émilie Fabiana Fabien Fabienne Fabiola Fabrice Fabrizio Fabrício Fadel Fadi Fadia Fadwa Fadzil Fahmi Faiza Faizal
    Faizan Fakhri Fakhriddin Farhana Farhod Fariba Farida Farideh Faris Farooq Farouk Farshad Faruk Farzad Farzaneh
    Fathi Fatih Fatimata Fatma Fatoumatta Fausto Fawaz Fawzi Fawzia Faye Fayemi Fayez Fayza Fátima Fearchar Feargal
    Fearghal Febri Fedor Fekadu Feliciano Felipe Ferdinando Ferdows Ferenc Fereshteh Fereydoun Ferhat Ferial Fermín
    Ferne Feroz Ffion Fiachra Fiame Fida Fidel Figen Fikile Filimone Filip Filipa Filiz Finau Finian Finlay Finola
    Fintan Fionn Fionnuala Fiorella Firas Firouz Firoz Fisayo Fitri Flavia Flavio Flávia Flávio Flora Florent Florin
    Flossie Floyd Fofi Folasade Folke Folorunsho Forough Fortunato Foteini Fouad Frankie Frans Frantisek František
    Franziska Freda Frederica Fredrick Frédérique Frida Fridolin Frieda Friederike Fritz Froilán Fuad Fuat Fukuko
    Fumiko Fuminori Funke Funmi Furkan Furqan Fyodor Gabe Gabi Gabor Gadi Gaetano Gaël Gaëlle Gagan Gagandeep Gaku
    Galen Galina Galit Ganesh Ganjar Gargi Gaspar Gaston Gatot Gautam Gayane Gayatri Gayle Gábor Gbemisola Gbenga
    Gearóid Gebhard Gebre Gediminas Geeta Geetha Geetika Gena Genaro Geneviève Genki Gennady Georg Georgette Georgi
    Georgios Geraint Geraldo Gerardo Gergely Germain Germán Gernot Gerrit Gerry Gert Gertrud Gertrude Getachew Gethin
    Géraldine Ghada Ghaleb Ghasem Ghassan Ghazaleh Gheorghe Ghislaine Ghulam Giacomo Giancarlo Giang Gianluca
    Gianluigi Gianmarco Gianna Giannis Gibran Gideon Giedrė Gifty Gikonyo Gilad Gilberto Gilda Ginevra Gino Gintaras
    Gioele Giorgi Giorgos Giridhar Girish Girma Gisela Giselle Gita Gitanas Giuliano Giuseppina Gizem Glendon Glennis
    Goffredo Gokhan Gokul Golnaz Golshifteh Gonçalo Gonzalo Goran Gordan Gordy Goro Govind Gökhan Götz Graciela
    Grainne Grayson Grazia Grażyna Gráinne Gregorio Greig Grégoire Grégory Grigoris Grigory Gringo Grzegorz Gudrun
    Guglielmo Gugu Guilherme Gulnara Gulnaz Gulshan Gumersindo Gundula Gunta Guntis Gurcharan Gurdeep Gurdial Gurmeet
    Gurpreet Gus Guthrie Guus Gül Gülay Güler Gülsüm Günter Günther Gwenaëlle Gwendolyn Gwenllian Gwilym Gwyn Gyorgy
    György Gyula Habiba Habibollah Hadas Hadi Hadrien Hadzim Hafiz Hafsa Haider Haile Hailemariam Hailu Haim Haitham
    Hajime Hakeem Hal Hala Halina Hallie Haluk Hamad Hamada Hamda Hamdan Hamdi Hamed Hameed Hamidou Hamidreza Hamisi
    Hammad Hamzah Hanadi Hanako Hanan Hande Hani Hanif Hanipa Hanneke Hannelore Hannu Hansjörg Hansraj Harald Hardeep
    Hardik Hari Haris Harish Harjit Harlan Harmanpreet Haroon Harpreet Harri Harriett Harriette Harsh Harsha Harshad
    Harshal Harshvardhan Harsimrat Hartmut Haruhiko Haruna Haruo Harvey Haryanto Hashim Hasnah Hassana Hasto Hatem
    Hatice Hatim Hattie Hauwa Hayat Hayato Hayk Hayri Haytham Hazem Hedayat Hedda Hedwig Heikki Heiner Heinz Heitor
    Heli Helio Heliodoro Helle Hema Hemant Hemanth Hemi Henare Hend Hendra Hendro Henk Henna Hennie Henning Heriberto
    Hermann Hermelinda Hermine Hernando Hernán Herschel Heru Hervé Hesham Hester Heydar Hezekiah Hélène Hélio Hicham
    Hidekazu Hideki Hidetoshi Hien Hikaru Hilario Hilde Hildegard Hilkka Himanshu Hipólito Hiram Hiroaki Hirofumi
    Hirokazu Hiroki Hiromi Hironobu Hiroto Hiroyuki Hisako Hisashi Hisham Hishammuddin Hitesh Hitomi Hitoshi Hjalmar
    Hoa Hoang Homayoun Honorio Hooman Horacio Horațiu Horia Hortense Hortensia Hosni Hossam Hossein Houshang Hristo
    Hryhoriy Htin Hubertus Huda Huguette Hulusi Humaira Humayun Humphrey Husam Huseyin Husni Hussien Huw Hülya Hüseyin
    Hywel Iago Iain Iarlaith Ibukun Ichiro Idan Ido Idrissa Idrus Iestyn Ieuan Ieva Ifat Ifeanyi Iftikhar Ignasi
    Ignatius Ignazio Ihab Ihaia Ihor Ihsan Iiro Ijaz Ijeoma Ike Ikenna Iker Ikram Ikuo Ilaria Ildikó Ilgar Ilham Ilhan
    Ilia Ilias Ilie Iliya Ilker Ilkka Ilmari Ilona Ilpo Ilya Ilyas Ilze Iman Imane Imee Imomali Imre Imtiaz Inam Inas
    Inaya Inácio Indah Indira Indrajit Indrani Indrek Indu Inese Ingeborg Ingo Ingrida Ingvar Inkeri Inmaculada Inna
    Innes Inno Inoke Iñaki Iñigo Ioane Ioanna Ioannis Iolo Ionel Ionut Ionuț Iorwerth Ipek Iqbal Ira Iraj Irakli Irem
    Irena Ireneusz Irfan Irineu Irvin Irving Irwan Irwin Iryna Isabell Isadora Isamu Isao Isatou Ishaan Ishan Ishaq
    Ishita Ishrat Isidoro Isidro Isikeli Iskandar Isko Ismael Ismat Ismet Ismo Isobel Issa Issam Issoufou Istvan
    István Itai Itamar Itsuki Itziar Itzik Iulai Iulia Iulian Ivanka Ivar Ivars Ivaylo Ivica Ivonne Iwan Iweala Iyabo
    Iyad Iyorchia Izaskun Iztok Izzah Íde Jaakko Jaan Jaap Jabbar Jaber Jabir Jacalyn Jacek Jacinto Jacky Jaclyn Jaco
    Jacopo Jacquelyn Jaden Jadranka Jadwiga Jafar Jagadish Jagan Jagdeep Jagdish Jagjit Jagoda Jaideep Jaipal Jairam
    Jakaya Jakub Jalal Jale Jaleel Jaleesa Jalen Jalil Jamaludin Jamar Jameson Jamil Jamila Jamshid Jan-Willem Jana
    Janaki Janardhan Janelle Janette Janez Janie Janina Janis Janko Janne Jannik Janos Jantje Jaqueline Jari Jarlath
    Jarmo Jaroslav Jaroslaw Jarosław Jarrett Jasim Jasmijn Jasna Jassem Jassim Jasur Jaswant Jatin Javad Javaid Javed
    Jawad Jayant Jayanta Jayaram Jayden Jayesh Jaylen Jaylon Jayne Jayshree Jayson János Jānis Jean-Baptiste
    Jean-Claude Jean-François Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Pierre Jean-Yves
    Jeannette Jeannie Jed Jedidiah Jejomar Jelani Jelle Jenifer Jenő Jerald Jeralyn Jeremiah Jeri Jeroen Jerrold Jerzy
    Jessie Jesusa Jibril Jide Jignesh Jillian Jimoh Jindřich Jinggoy Jiri Jiro Jiří Jitendra Jitka Jo-Ann Joachim
    Joanie Joann Joaquina Jodi Joellen Joey Joëlle Johann Johari Jolanda Jolanta Jomo Jone Joni Jonna Jordy Jordyn
    Josaia Josefa Josefina Josefine Josep Josiah Josie Josip Jost Jostein Josué Joumana Jouni Jovan Jovana Jovita Jörn
    Juanita Juanito Judd Jude Judi Judit Judson Juha Juhani Jukka Juliann Julianne Juliano Julián Jumoke Junaid Junko
    Juraj Jurgis Jurij Jussi Justo Jusuf Jutta Jürg Jüri Jyotsna Jyri Jyrki Kaan Kaarina Kacper Kadir Kaelyn Kagiso
    Kai Kaija Kailash Kairat Kais Kaisa Kaitlyn Kaito Kalervo Kalle Kalliope Kalpana Kalyan Kalyani Kamau Kamel Kamil
    Kamila Kamlesh Kamran Kamyar Kanako Kanat Kanhaiya Kanika Kanimozhi Kaori Kaoru Kapil Kapiolani Kara Karanja Karel
    Kari Karima Karina Karine Kariuki Karl-Heinz Karlheinz Karlygash Karoline Karsten Karthik Kartik Kartika Karyn
    Kasey Kashif Kaspar Kassim Kassym Katalin Katelyn Katerina Kateryna Kateřina Katharine Kathi Kathlyn Kathrin
    Kathrine Katlego Katlyn Katsuhiko Katsunobu Katsuya Katya Kauser Kaushik Kaveh Kavita Kavitha Kawthar Kayla Kaylee
    Kayvan Kazim Kazimierz Kazuhiko Kazuhiro Kazuki Kazuko Kazumi Kazuya Kazuyoshi Kārlis Käthe Keaton Kebede Keegan
    Kees Kehinde Keigo Keisha Keita Kelera Kellen Kelli Kellie Kelsey Kem Kemal Ken'ichi Kendall Kendrick Kenichi
    Kenta Kentaro Kenza Keoni Kereama Kermit Kerri Kersti Kerstin Keshav Ketan Ketevan Keyvan Kęstutis Kfir Kgosi
    Khairul Khairy Khaldoon Khalifa Khalil Khamphoui Khamtai Khanh Khieu Khin Khloe Khofifah Khosrow Khumo Khurram
    Khurshid Khusrav Kianoush Kien Kimiko Kimmo Kinga Kinuko Kinyanjui Kipchoge Kipkorir Kiplagat Kiprono Kiprotich
    Kiren Kirsi Kirstie Kirstine Kirti Kishan Kishore Kitila Kittiratt Kiyoshi Kizza Kjell Klaas Klara Klára Kliment
    Knud Knut Koen Koffi Koichi Koichiro Koki Koko Kokou Komal Konstantinos Konstanze Koray Kornel Kostas Kostis
    Kostyantyn Kosuke Kotaro Kris Krishnamurthy Krishnan Krista Kristaps Kristi Kristian Kristie Kristiina Kristine
    Kristjan Kristof Kristoffer Kristy Krisztián Krisztina Krišjānis Kritika Krystal Ksenia Kseniya Kubatbek Kubra
    Kudzai Kumiko Kunal Kunihiko Kunle Kurmanbek Kurniawan Kurtis Kusum Kuswanto Kübra Kwabla Kwadwo Kwaku Kweku Kyaw
    Kyoko Kyösti Kyriakos Lacey Lachlann Ladan LaDonna Laetitia Laila Laima Laimdota Laisenia Lajos Lakshman Laleh
    Lalit Lalita Lambert Lamberto Lamia Lamin Lamine Lanre Lasha LaShawn Lashonda Lasse Latasha Latha Latif Latifa
    Latrice Laure Laureano Laurentiu Laurențiu Lauri Laurie Lautaro Lavanya Lavern Laverne Lavinia Leandra Leann Leena
    Lefteris Leif Leighton Leilani Leland Lemuel Lene Lenny Lenore Leocadia Leona Leonel Leopold Leopoldo Lerato
    Lesego Lesley Lessie Lestari Lester Leszek Lethabo Levan Levent Levente Levi Levon Léa Léo Léon Libor Lidia Lieke
    Lieselotte Lieve Liina Liisa Lijsbeth Lila Liliane Lillian Lillie Limor Linas Linus Lior Liora Lisandro Lisbeth
    Lise Litia Liudmila Liviu Liza Lizzie Līga Ljiljana Ljubica Lleucu Llinos Llyr Lois Loïck Lokesh Lon Lonnie Lopeti
    Lorcan Loredana Lorene Lori Lorie Lorne Losalini Lothar Lotte Lottie Loubna Lowell Lóránt Lubna Lubomir Luboš
    Lucian Luciana Lucie Lucius Lucrecia Ludmila Ludovic Ludovica Luhut Luisina Luitgard Luiza Lukman Luminița Lungile
    Lupe Luqman Lutfi Luther Lutz Lwazi Lyman Lynda Lynette Lynne Lyubov Lyudmila Maame Maarit Maarten Mabon Maciej
    Mackenzie Macky Macy Maddalena Maddox Madhav Madhavi Madhu Madhukar Madhur Madhuri Madina Maëlle Magda Maggie
    Mahamadou Mahamat Mahathir Mahdi Mahendra Mahendran Maher Mahfouz Mahfud Mahima Mahin Mahlet Mahmadali Mahmood
    Mahmud Mahmut Mahnaz Mahsa Mahshid Maia Maike Mair Mairéad Mairi Maisie Maite Maja Majed Majid Makena Makereta
    Maki Makis Maksim Maksym Malachy Malakai Malathi Malcom Malena Malgorzata Malini Mallika Mallikarjun Mallory Malte
    Malusi Mamie Mamoru Mamphela Mamuka Manabu Manal Manasa Mandana Mandeep Mandla Mandy Maneka Manish Manisha Manjit
    Manju Manjula Manmohan Mannan Manny Manoel Manoela Manohar Manolis Manolo Manon Manpreet Mansi Mansoor Mansour
    Mansukh Mantas Maolsheachlann Maqbool Maral Marang Marat Marcelino Marci Marcial Marcie Marcin Marcy Maren
    Margarethe Margery Margherita Margie Margit Margo Margrethe Margriet Maria-Grazia Mariah Marianna Mariano Maribel
    Maribeth Maricar Maricela Maricica Marie-Claire Marie-France Marie-Louise Marieta Marietta Marijana Marije Marijke
    Mariko Marilou Marilú Marilynn Mariona Marios Marisela Marisol Maristela Marit Marites Marius Mariusz Mariya Marja
    Marjan Marjatta Marjo Markku Marlies Marlon Marsha Martijn Marty Martyna Maruja Marva Marvic Marwa Maryana Maryum
    Marzena Masaaki Masahiko Masahiro Masaki Masako Masami Masanobu Masanori Masaru Masashi Masataka Masayoshi
    Masayuki Masego Masih Masood Masoud Masoumeh Massimo Massoud Masud Matej Mateja Matemela Matheus Matija Matilde
    Matiu Matías Matti Maude Maung Mauri Maurício Mavis Max-Josef Maximilian Maximiliano Mayank Maynard Mayra Maysa
    Mazen Maziar Małgorzata Máire Mária Márton Máté Máximo Māris Mădălina Märt Mbugua Mckenna Mckenzie Meagan Medet
    Meenakshi Meg Megha Meghna Megumi Mehran Mehrdad Mehreen Mehret Mehriban Mehtap Mehul Mehwish Meinir Meir Meirav
    Meirion Mekonnen Melaku Melba Melchior Melchor Melih Melika Meltem Menachem Menardo Menna Menno Meral Merav Mercè
    Mereana Meredith Merete Meritxell Merja Mert Merve Mervi Meseret Mesut Metin Meurig Mevlut Mevlüt Mhairi Micaela
    Michaela Michal Michalis Micheál Micheline Michiel Michiko Mickey Midhat Midori Mieczysław Mieko Mihaela Mihail
    Mihajlo Mihály Mihir Mihnea Miikka Mikael Mikaere Mikalai Mikayla Mikheil Mikkel Mikko Miklos Miklós Mikola Mila
    Milagros Mildred Milind Millard Millicent Millie Milorad Milos Miloš Milovan Miltiadis Mindaugas Mindy Minerva
    Minnie Minoo Minoru Miodrag Mircea Mireia Mirela Mirella Mireya Miri Mirjam Mirjana Miroslav Mirosław Misaki
    Mitali Mithun Mitsuko Mitsuru Mitzie Miyuki Mizuki Míchéal Mladen Moataz Modupe Moeen Mohale Mohammadreza Mohan
    Mohini Mohit Mohsen Mohsin Moin Moisés Mojtaba Mollie Momir Momoko Monisha Monty Morag Mordecai Mordechai Morten
    Morteza Morton Morven Mosese Moshood Mosisili Motoko Motsi Mouna Mounir Mourad Mousa Mpho Mrinal Muammar Muath
    Mubarak Mudassar Mudit Mugur Muhaimin Muhannad Muharrem Muhoozi Muhsin Muhyiddin Muigai Muireann Mujeeb Mukhriz
    Mukhtar Mukul Mulatu Mulayam Muluken Mulyani Muna Munir Munira Munish Murad Murali Murat Murdo Muriithi Murilo
    Murray Murtada Murtaza Mustafah Mustapa Mutaz Mutua Muzaffar Mwangi Mwenda Myfanwy Myint Mykhailo Mykola Mykolas
    Myles Myrna Myron Nabeel Nabila Nachiket Nachman Naci Nadav Nader Nadezhda Nadiem Nadir Nadiya Naeem Nael Nafisa
    Nagendra Nagesh Nagwa Nahas Nahed Nahid Nahla Nahuel Nahum Naim Naima Naina Najat Najib Najla Najm Najwa Nalini
    Namadi Namita Namrata Nanaia Nandan Nandini Nandita Nanette Nanjala Nannie Naoise Naoki Naoko Naor Naoto Narayan
    Narayana Narciso Narek Naresh Narges Nargis Nariman Naseem Naseer Nashwa Nasim Nasir Nasreen Nasrin Natalee
    Natalija Nataliya Natalya Natan Nataraj Nataša Nate Nathanaël Natia Natiq Natsuko Natsumi Nattawut Naveed Naveen
    Navin Navjot Navneet Nawaf Nawal Nawaz Nayef Nayla Nazan Nazanin Nazarbek Nazila Nazim Nazir Nazri Nándor Ndeye
    Ndidi Nduka Neal Neasa Nebojša Nedim Neelam Neelima Neena Neeraj Neeta Negar Neha Nelda Nelisiwe Nellie Nelly
    Nemanja Nenad Nermeen Nerys Nesrine Nettie Nevaeh Nevena Newell Nélida Néstor Nga Ngaire Ngoc Nhlanhla Nhung Niamh
    Nicanor Niccolò Nicodemus Nicolae Nicolaus Nicolás Nicoleta Nicoletta Nicolò Nicușor Nidal Nidhi Nieves Nigar
    Niharika Nihat Niina Nikki Niko Nikol Nikolay Nikoletta Nilanjana Nilda Nilesh Nilgun Nilima Nilo Niloufar Nima
    Nimisha Nino Ninoslav Niphon Niranjan Nirbhay Nirmal Nirmala Nirupama Nishant Nishikant Nisreen Nissim Nitin
    Nitish Nitzan Nivedita Nizar Njambi Njeri Njoki Njoroge Njuguna Nkechi Nkem Nkiru Nnamdi Nneka Noa Noam Noboru
    Nobuaki Nobuhle Nobuko Nobuo Nobuyuki Nodira Nodirbek Noelia Noémie Nokuthula Nolan Nolwenn Nomonde Nonhlanhla
    Nonso Nooshin Norah Noraini Norberto Noreen Norhayati Noriko Noriyuki Normand Normunds Nosipho Nosizwe Noura Nouri
    Noynoy Nóirín Nóra Ntombi Nuala Nualphan Nubia Nugroho Nuha Nuhu Numan Nura Nuray Nurdin Nurettin Nuri Nurlan
    Nursultan Nurul Nusrat Núria Nvard Nyaga Nyambura Nyan Nyasha Nyawira Nyesom Nyla Nyokabi Oana Obafemi Obiageli
    Obioma Océane Ochieng Octavian Odalys Odell Odette Odhiambo Odhran Ofelia Ofer Ofir Ofra Ogechi Ogonna Ohad Oisin
    Okan Okechukwu Okeke Okezie Okonkwo Oksana Oktay Olabisi Oladapo Oladele Oladipo Olajide Olajumoke Olakunle
    Olamide Olav Olavi Olawale Olayinka Oleg Olegario Oleh Oleksandr Oleksii Oleksiy Olimpia Olisa Olli Ollie Olof
    Oluchi Olukayode Olumide Olusanya Oluwaseun Oluwatobi Olwen Olympia Olzhas Omaima Omari Omayra Omer Omid Omkar
    Omolara Omotola Omran Omurbek Ondrej Ondřej Onur Onyango Onyinye Oonagh Opeyemi Oren Orest Orhan Orianne Orin
    Oriol Orit Orlaith Orly Orna Orsola Orsolya Osagie Osamu Osaze Osbourne Osei Osinachi Osita Osman Osnat Ostap
    Osvaldo Oswald Otabek Otávio Otha Othman Otilia Otmar Ottavio Ottmar Oumar Oumou Ousmane Oussama Ousseynou Outi
    Ovidiu Owain Ozan Ozgur Ozlem Órla Ödön Özge Özgür Özlem Paavo Padma Padmaja Padmini Paetongtarn Pallavi Palmira
    Paloma Pamala Panagiotis Panayiotis Pandu Panfilo Pania Pantelis Parag Paramjit Paresh Parisa Parit Parth Partha
    Parul Parvaneh Parveen Parvez Parviz Parwin Pascale Pascaline Pascual Patrizia Patrícia Patti Pauletta Paulette
    Paulino Pauric Pavan Pavlo Pawan Paxton Payal Payam Payton Pádraic Pádraig Pál Päivi Peadar Peeter Pejman Pekka
    Pelin Penaia Peni Pentti Periklis Perttu Pervaiz Pervez Petar Petre Petro Petros Petru Petteri Petya Peyman Peyton
    Phalla Phally Phelim Philomena Phineas Phong Phuc Phuong Phyllis Pichai Pierluigi Piero Piersanti Pinar Piret
    Pirjo Pirkko Piroska Piyabutr Piyush Pío Pjotr Plamen Plácido Polina Poonam Poul Pouya Prabhakar Prabhat Prabir
    Prachi Pradip Pragya Prahlad Prajakta Prakriti Pramila Pramod Pranav Pranay Pranjal Prasad Prasanna Prasanta
    Prashanth Prasun Pratap Prateek Pratibha Pratik Pratikno Pratima Praveena Prawit Preben Predrag Preeti Prerna
    Priit Primož Priscila Prithvi Prithviraj Priyank Priyanshu Proinsias Prokopis Przemysław Puji Puleng Pumla Purnima
    Purushottam Pushkar Pushpa Puspa Pınar Qais Qamar Qasim Qassem Quddus Quinton Quoc Quyen Rabab Rabia Racheal
    Rachid Radhakrishna Radhika Radka Radmila Radoslav Radosław Radovan Radu Radwan Raed Raelynn Rafaela Raffaele
    Raffaella Rafik Rafiq Rafizi Raghad Raghav Raghavendra Raghunath Raghuram Ragnar Rahim Rahman Raija Raimo Raimon
    Raimonds Raimund Raimunda Rainer Raisa Rajaa Rajan Rajat Rajdeep Rajeev Rajendra Rajeshwari Rajinder Rajko
    Rajkumar Rajnath Rajni Rakhi Rakshit Raluca Ramachandra Raman Ramana Ramanathan Ramazan Ramdas Rameshwar Ramez
    Rami Ramin Ramiro Ramiz Ramona Ramūnas Ramya Ranbir Randa Randal Randhir Rangsiman Ranjan Ranjana Ranjit Raoul
    Rasha Rasheedat Rashmi Rasmus Rasul Ratan Rathin Ratko Ratna Raveena Ravinder Ravindra Ravshan Rawiri Rayford
    Raymundo Raza Razak Razan Razia Razvan Răzvan Reba Rebeca Rebekah Recep Reece Reem Reema Reena Reese Refilwe
    Reginald Reham Rehana Rehman Reijo Reiko Reilly Reinaldo Reiner Reinhold Remus Renan Renaud Renáta Renu Renuka
    Renzo Retha Retief Reuven Reva Revathi Revital Rewi Reynaldo Reynold Reza Régine Régis Réka Rémy Rhian Rhianon
    Rhoda Rhodri Rhonda Rhun Riad Riaz Richa Richelle Richie Rickey Riddhi Ridhima Ridwan Rigby Rigoberto Rihari Riho
    Riikka Riitta Rika Riku Rimantas Rinaldo Risto Ritesh Rithy Ritika Ritu Rivka Riya Rizal Rizky Rizwan Ríona Robbie
    Robby Robina Robyn Rochelle Rodante Roderic Rodrick Roel Rogelio Rohani Rohini Roisin Rokas Romuald Romulo Ronan
    Ronda Ronen Rongo Ronit Ronnie Roopa Roque Rosalie Rosalinda Rosalía Rosalyn Rosamund Rosan Rosana Rosaura
    Rosângela Roscoe Roseanne Rosella Rosendo Roser Rosetta Roshan Roshni Rosita Rosmah Rostyslav Roswitha Rotimi
    Roxane Roxanne Roya Róbert Róisín Rómulo Rónán Ruairi Ruairí Ruaridh Ruba Rubens Rubin Rubye Ruchi Ruchika Rudi
    Rudiantara Rudolph Ruhollah Rukhsana Rukmini Rula Rumen Rupa Rupali Rupesh Rushdi Ruslan Ruslana Russel Rustam
    Rustem Ruud Ruvarashe Ruy Ruzanna Rūta Rüdiger Ryker Rylee Ryo Ryoichi Ryoji Ryosuke Ryota Ryuichi Rıza Saad
    Saadia Saara Sabahattin Sabeen Sabin Sabino Sabir Sabri Sachiko Sachin Sadaf Sadako Sadek Sadeq Sadhana Sadhbh
    Sadie Sadyr Saeid Safa Safaa Safia Safwan Sahar Sahil Saida Saidou Saifuddin Saila Saima Sajid Sajida Sajjad
    Sakari Sakina Sakiusa Sakshi Sakti Sakura Salah Salahuddin Salamatu Saleem Salif Saliha Salimata Sallie Salome
    Salomé Salote Saloua Salvatore Salwa Samah Saman Samanta Samarth Sameera Sami Samik Samira Samora Sampath Sampo
    Sanam Sancho Sandeep Sandhya Sandiaga Sandip Sandis Sandor Sandrine Sangeeta Sangita Sanjana Sanjeev Sanjib Sanjiv
    Sankar Sanni Santanu Santeri Santhosh Saoirse Sapna Saqib Saraswati Sarawut Sardor Sarfraz Sarika Sarita Sarkodie
    Saroj Sarojini Sarwar Sasa Sascha Sashi Saša Sathish Satish Satnam Satoko Satomi Satoru Satpal Sattar Satu
    Saturnino Satya Satyajit Satyendra Saud Saulius Saumya Saundra Saurabh Saurav Saúl Savita Savitri Savvas Sawsan
    Sayaka Sayora Sayyid Sándor Scottie Seán Sedat Seema Sefanaia Seiichi Seiji Seiko Sekhar Sekou Selahattin
    Selamawit Selcuk Selçuk Selena Selim Selin Sello Selvam Semih Semisi Semyon Seonaid Sepideh Seppo Serap Serdar
    Sergiu Sergiy Serhat Serhii Serhiy Serik Serkan Serzh Setareki Setsuko Setya Severin Severino Severo Sevgi Sevim
    Seyi Séamus Séverine Shaban Shabana Shabbir Shadi Shafiq Shagufta Shahab Shahbaz Shaheen Shahida Shahin Shahnaz
    Shahram Shahriar Shahril Shahrzad Shahzad Shai Shaikha Shailaja Shailendra Shailesh Shaima Shakeel Shakir Shakira
    Shalini Shalva Shamika Shamim Shamsa Shamsul Shana Shanda Shanice Shankar Shanna Shanta Shantanu Shanthi Shapour
    Shari Sharif Sharifa Sharlene Sharmila Sharyl Shashank Shashi Shasta Shaukat Shaul Shauna Shaunda Shavkat Shawkat
    Shayla Shazia Shea Sheema Sheena Sheetal Shehu Shekhar Shelia Shelly Sheree Sheri Sherie Sherif Sherine Sherri
    Sherrie Sherrill Sherrod Sherry Shervin Sherwin Sheryll Sherzod Sheyla Shigeko Shigeo Shigeru Shigeyuki Shilpa
    Shimrit Shinichi Shinji Shinya Shiori Shira Shireen Shirlee Shishir Shivam Shivani Shivraj Shizuka Shlomit Shmuel
    Shoaib Shobha Shobhana Shoichi Shola Shoma Shonda Shota Shraddha Shreyas Shriram Shruti Shubham Shubhra Shuichi
    Shula Shunichi Shunsuke Shweta Shyam Shyamala Siale Siamak Siân Sibel Sibongile Siddhartha Siddiq Sidra Siegmar
    Siegrid Sigmund Signe Sigurd Sigurdur Siim Sikandar Silas Silja Silvain Silvana Silvester Silvina Silviu Simão
    Simin Simo Simonetta Simón Simphiwe Sinan Sinchan Sinead Sinem Sini Siobhán Sione Sioned Siosaia Siôn Siphiwe
    Siphokazi Sirichai Sirpa Sitaram Sitiveni Siva Sivakumar Sivan Sixtine Síle Sjoerd Skyler Slavica Sloane Slobodan
    Smadar Smita Smriti Sneha Snehal Snezana Snežana Sobia Sochua Sofiya Sofyan Sohail Soheil Soheila Sohini Sohrab
    Sointu Sokha Solange Solène Solveig Somadina Somkid Sommai Somnath Sompong Sonal Sonali Soner Sonexay Songkran
    Sonsoles Sonu Sooronbay Sophal Sophea Sopheap Sophronia Sophus Soraya Sorcha Sorin Sorina Soroush Sothea Sotiris
    Souad Souleymane Soumaya Soumitra Soumya Sourav Souvik Sowore Spyros Srdjan Sreedhar Sridhar Srikanth Srinivas
    Srinivasan Sruthi Stacie Stanislava Stanisław Stanko Stavroula Stefanie Steffi Stelian Stelios Stepan Stergios
    Stetson Stevie Stéphanie Stijn Stipe Stjepan Stoyan Struan Suad Suat Subhas Subir Subodh Subrahmanyam Subramaniam
    Subramanian Subrata Suchart Suchitra Sudarat Sudarshan Sudeep Sudhakar Sudhanshu Sudheer Sudhir Sudip Sudirman
    Sue-Ann Sufyan Sugata Suhail Suhaila Suharso Suhas Suhasini Sujata Sujatha Sujit Sukanya Sukhbir Sukhdev Sulaiman
    Suleyman Sulochana Sultana Sumaira Sumanth Sumathi Sumaya Sumeet Sumiko Sumitra Sunanda Sunarto Sundaram Sundeep
    Suneeta Sunetra Sunniva Supachai Supinda Supriya Suraj Surendra Surin Surinder Surjit Susann Sushant Sushil Sushma
    Sushmita Susi Susumu Suthep Sutrisno Suvendu Suzan Suzanna Suzette Süleyman Svein Sverre Svetozar Svitlana Swapan
    Swapnil Swarup Swati Swetha Syahrul Sybil Sybille Syble Syed Sylvain Sylvan Sylvester Szabolcs Szilvia Szymon
    Sławomir Šarūnas Şule Taavi Tabaré Tabassum Tadashi Tadeo Tadgh Tadhg Taha Taher Tahir Tahira Tahmina Taichi Taina
    Taiwo Takahiro Takako Takamichi Takao Takayuki Takehiko Takeo Takeshi Taku Takuma Takumi Takuya Talal Talant Talat
    Talgat Talia Talib Tamas Tamati Tamás Tamer Tamera Tamika Tamiko Tamim Tamir Tammie Tammy Tamuna Tancredi Taneli
    Tanguy Tanko Tanmay Tansu Tanveer Tanvi Tanvir Tapan Tapas Tapio Tapiwa Taraneh Taras Tarcísio Tarek Tareq Tariana
    Tariro Tarja Tarkan Tarmo Taro Tarun Tasneem Tatenda Tatiane Tatjana Tatsuo Tatsuya Tatyana Taufa Tawakkol Tawana
    Tawfik Tawny Tayfun Taymour Tayyip Teagan Tebogo Teemu Tegwen Tejas Tejashwi Tejaswini Tekle Telma Temel Temidayo
    Temur Teodor Teodora Teodoro Teofisto Teófilo Terese Terhi Teri Terrell Terri Terrie Tesfaye Tessie Tetiana Tetsuo
    Tetsuro Tetsuya Tetyana Teun Tevita Tewodros Thad Thaddeus Thaís Thaksin Thanakorn Thanasis Thanathorn Thandeka
    Thandi Thant Thao Thawee Theda Thekla Themba Thembi Theodora Theodoros Theron Thi Thibault Thibaut Thida Thijs
    Thilo Thodoris Thokozani Thongloun Thorbjørn Thuli Thura Thuraya Thuy Tiana Tiara Tiberiu Tibor Tidjane Tigist
    Tigran Tihomir Tiina Tiit Tilahun Timi Timoci Timofey Timur Tinashe Tinatin Tipene Tisha Titilayo Tito Titu Tímea
    Tjeerd Toan Tobechukwu Tobey Tobi Tochukwu Todor Tofig Togrul Toivo Tokiko Toks Tokunbo Tolga Tolu Tolulope
    Tom-Erik Tomáš Tomer Tomeu Tomislav Tommie Tomoaki Tomohiro Tomoko Tomomi Tomoya Tomoyuki Tonia Tonya Toomas
    Torben Tori Toribio Torquil Toru Toshiaki Toshihiko Toshihiro Toshiko Toshimitsu Toshio Toshiyuki Tosin Touraj
    Toyin Tõnis Tracie Traian Travon Treasa Tressa Trey Trilochan Trina Trine Trinh Trish Trisha Triyono Trung Truong
    Trystan Tsehay Tsitsi Tsutomu Tsuyoshi Tsvetan Tudor Tudur Tugba Tuğba Tuija Tuilaepa Tukoroirangi Tulsi Tumelo
    Tuncay Tunji Tuomas Turgut Turhan Turlough Tushar Tuula Tuulikki Tuyen Tünde Twila Tyra Tyree Tyrell Tzachi Tzipi
    Ubaid Uday Udayan Uddhav Udo Udoma Ueli Ufuk Ugochi Ugochukwu Ugur Uğur Uhuru Ujjwal Uldis Ulises Ullas Ulric
    Ulrik Ulugbek Ulysses Umaima Umair Umaru Umberto Umer Umesh Umida Umit Unai Ungureanu Unoma Upendra Urbano Urho
    Urmas Urmila Urooj Uroš Urs Ursina Urvashi Urve Usama Usha Utami Utkarsh Uttam Uxía Uyen Uzair Uzi Uzo Uzoma Úna
    Ümit Vaclav Vadim Vadym Vaea Vahid Vahram Vaidehi Vaidotas Vaishali Vaishnavi Vakhtang Valarie Valdas Valdemar
    Valdir Valdis Valentin Valentine Valentín Valentyn Valeri Valeria Valeriu Valeriy Valery Valérian Vandana Vanesa
    Vangelis Vanna Vardan Varsha Varujan Varun Vasant Vasanth Vasil Vasile Vasilica Vasilis Vassilis Vasso Vasudev
    Vasudha Vasundhara Vasyl Vaughn Vazgen Václav Vânia Väinö Veaceslav Veasna Vedant Vedat Veerappa Vegard Veikko
    Veit Velimir Velma Venelin Venkat Venkata Venkatesh Venkatraman Venugopal Verena Verna Vernell Verônica Vesa Vesna
    Veysel Vibeke Vibha Vicent Vicenta Vickie Victoraș Victorine Vidar Vidhi Vidya Vijaya Vijayalakshmi Vikas Vikash
    Vikki Vikrant Viktar Viktoriya Viktória Viliame Vilius Ville Vilmos Vinay Vincas Vineet Vineeta Vinh Vinicius
    Vinita Vinícius Viola Violaine Violeta Viorel Viorica Vipin Vipul Virabongsa Virender Virendra Virgil Virgilio
    Virpi Vishnu Vishwanath Vishwas Vitali Vitalii Vitaliy Vitaly Vittoria Vittorio Vít Vjosa Vladan Vladislav
    Vladyslav Vlasta Vojislav Vojtěch Volha Volkan Voreqe Vrinda Vuk Vusi Vuthy Vyacheslav Vytautas Wael Wafa Wafaa
    Wahab Waheed Wahid Wahyu Wairemana Wairimu Waisale Waithera Wajid Walburga Waldemar Waldo Waldtraut Waleed Walid
    Walt Waltraud Wanda Wanja Wanjiku Waqar Waqas Waseem Wasim Wataru Watcharapol Wati Wawan Waweru Waylon Weerasak
    Wenke Werther Wibowo Widad Widodo Wiebke Wieland Wiktor Wiktoria Wilda Wilfredo Wilfried Wilhelmina Willa
    Willem-Alexander Willi Willis Wilmer Wim Winfred Winiata Winona Wioletta Wiranto Wiremu Wole Wolfram Wondwossen
    Workneh Wouter Wulan Wunna Władysław Xabier Xander Xaver Xavi Xenia Ximo Xolani Xosé Xuan Yaakov Yacine Yacoub
    Yadollah Yago Yahaya Yahya Yakub Yalçın Yamila Yamini Yana Yancey Yaneth Yanina Yanis Yannik Yannis Yanto Yaqoob
    Yariv Yaron Yaroslav Yaroslava Yasar Yash Yashaswini Yashpal Yashwant Yasin Yasir Yasmeen Yasonna Yassin Yassine
    Yasuhiro Yasuhisa Yasuko Yasuo Yasushi Yasutoshi Yaşar Yavuz Yaw Yazan Yegor Yehiel Yehoshua Yehudit Yelda Yelena
    Yenny Yerlan Yermek Yesenia Yevgeny Yevhen Yewande Yiannis Yigal Yiğit Yilmaz Yingluck Yiorgos Yisrael Yoann Yoav
    Yochanan Yoel Yogendra Yogesh Yohan Yohanan Yohannes Yoichi Yoji Yolonda Yona Yonas Yonatan Yosef Yoshiaki
    Yoshihide Yoshihiko Yoshihiro Yoshiko Yoshimasa Yoshio Yoshitaka Yossi Yosuke Yota Yotam Younes Yousaf Yousef
    Yousra Yousuf Yoweri Yudi Yuichi Yuichiro Yuji Yukari Yukiko Yukio Yuko Yulia Yuliya Yumi Yumiko Yunus Yuriko
    Yuriy Yury Yusra Yusril Yusuke Yutaka Yuto Yuval Yuvraj Yuya Yvan Yvonna Yıldız Zachariah Zachery Zack Zafar Zaher
    Zahid Zahir Zaid Zaida Zaina Zakaria Zakariya Zaki Zakia Zaliha Zalman Zander Zandile Zaw Zaza Zbigniew Zdeněk
    Zdenka Zechariah Zeeshan Zeev Zehava Zehra Zeina Zeinab Zekeriya Zelma Zena Zenaida Zenebe Zewde Zhanar Zhanna
    Zhansaya Zia Zineb Zinhle Zipora Ziya Ziyad Zlatko Zodwa Zofia Zohreh Zoi Zora Zoraida Zoran Zorana Zoya Zsófia
    Zsuzsa Zsuzsanna Zubaida Zubair Zuhair Zukiswa Zulema Zulfiqar Zulkifli Zurab Zuraida Zvi Zviad Zvonimir Željko
    Žygimantas
    """
}
