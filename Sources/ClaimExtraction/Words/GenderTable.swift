/// Given names that are nearly always a woman's or nearly always a man's, for whom "he" and "she" mean.
enum GenderTable {
  static let women = words(
    """
    abigail adaeze adriana agnes agnieszka aicha aisha aisling akosua alejandra alessandra alexandra alice alicia alina
    alison allison amanda amelia amina amira amy ana anastasia angela angelina anita ann anna annabel anne annette annie
    antonia aoife asha astrid audrey ayesha barbara beata beatrice beatriz becky beth bethan betty birgit bridget brigid
    brigitte bronwyn camila camille carla carmen carol carolina caroline carolyn catalina catherine cathy catriona
    cecilia charlotte chelsea chiara chloe christina christine ciara cindy claire clara clarissa claudia colleen
    constance cynthia daisy daniela danielle daphne dawn debbie deborah deepika deirdre denise diana diane dolores donna
    dora doris dorothy edith eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen ellie elsa
    emilia emily emma erica erika erin esther eunice eva eve evelyn ewa faith fatima fatou fatoumata federica felicia
    fernanda fiona florence folake frances francesca francine francisca françoise freya gabriela gabriella gabrielle
    gemma georgina geraldine gillian gina gisela giulia gladys gloria grace greta gretchen hadiza hafsat halima hannah
    harriet hayley heather heidi helen helena helene helga henrietta hilda holly ifeoma imani ingrid irene irina iris
    isabel isabella isabelle jacqueline jana jane janet janice jasmine jeanne jelena jennifer jenny jessica jill joan
    joana joanna joanne josephine joyce juana judith judy julia juliana julie juliet justyna kamala karen karin karina
    karolina katarina katarzyna kate katherine kathleen kathryn kathy katie katja katrin katrina kelly kemi khadija
    kimberly kirsten kirsty kristen kristin kristina kylie lara latifa laura lauren leila lena leticia lidia lilian
    liliana lily linda lindiwe lisa lorena loretta lorna lorraine louisa louise lucia lucille lucy luisa lydia lynn
    madeleine maeve magdalena maggie mandisa manuela mara marcela marcia margaret margarita margot marguerite maria
    mariam mariama mariana marianne marie marija marilyn marina marisa marisol marjorie marlene marta martha martina mary
    matilda maud maureen megan meera meghan melanie melissa mercedes mercy meredith mia michaela michelle mildred
    miriam moira molly monica monika nadia nadine nancy naomi natalia natalie natasha ngozi niamh nicola nicole nina
    noor nora norma nomvula nuala olga olivia paloma pamela paola patience patricia paula pauline penelope petra philippa
    phoebe phyllis pilar pippa polly pooja precious priscilla priya rachel rania rebecca regina renata rhiannon rita
    roberta rosa rosalind rosario rose rosemary rosie roxana ruth sabine sabrina sally samantha sandra sara sarah saskia
    shabana sharon sheila shirley shreya sibongile silvia simone sinead sinéad siobhan siobhán sofia sonia sophia sophie
    stella stephanie sunita susan susanna susanne suzanne sylvia tamara tamika tamsin tania tanya tara tatiana teresa
    thandiwe theresa tina tracey tracy trisha trudy uma ursula valentina valeria valerie vanessa vera verna veronica
    vicky victoria violet virginia vivian wambui wangari wanjiru wendy wilhelmina winifred xiomara ximena yasmin yolanda
    yvette yvonne zainab zanele zara zoe zoë zofia zuhura zuzana
    """
  )

  static let men = words(
    """
    aaron abdul abdullah abdullahi abdulkareem abraham adam adel adewale adrian ahmad ahmed aidan ajay akinwumi alan albert
    alberto alejandro aleksandr alessandro alexander alexandre alexei alfonso alfred alfredo ali alistair allan alok alvaro
    amadou amit anders andreas andrei andrés andrew andrzej andy angelo angus anil anthony antoine anton antonio armando
    arnaud arne arnold arthur arturo arun arvind ashok asif augusto aziz babajide babatunde barack barry bashir benedict
    benjamin bernard bernardo bernd bill billy björn bob bogdan boris bradley brandon brendan brent brett brian bruce bruno
    bryan caleb callum calvin carl carlo carlos cesar césar charles charlie chidi chinedu chris christian christoph
    christopher chuck chukwuma claus clive colin connor conor craig cristian cyril damian damien daniel danny darren
    dave david davide dean declan deepak delbert demba denis dennis derek desmond didier diego dieter dinesh dirk dmitri
    dmitry dominic donald doug douglas duncan dylan eamon edgar eduardo edward edwin elijah elliot emeka emil emilio
    emmanuel enrico enrique eric erik ernest erwin esteban ethan étienne eugene evan fabio fahad faisal farid felipe felix
    femi fergal fergus fernando finbar finn fintan florian francesco francis francisco franck françois frank franz fred
    freddie frederick fritz gabriel gareth garry gary gaurav gavin geoff geoffrey george georges gerald gerard gérard gerhard
    gianni gil gilbert giles giorgio giovanni giuseppe glen glenn godfrey godwin gordon graham greg gregory guido guillaume
    guillermo gunnar gustav gustavo habib hakan hamid hamza hank hans harald harish harold harrison harry hasan hassan
    hector héctor heinrich helmut hendrik henri henrik henry herbert herman hiroshi horst howard hubert hugh hugo humberto
    hussein ian ibrahim idris ignacio igor imran isaac ismail ivan jabulani jack jacob jacques jaime jakob jamal james jan
    jared jason javier jeff jeffrey jens jeremy jerome jerry jim jimmy joachim joao joão jochen joe joel johan johannes
    john johnny jonas jonathan jordi jorge josé joseph josh joshua juan julian julien julio julius jürgen kareem karim
    karl kayode keir keith kelechi kelvin kenneth kevin khalid khaled kieran klaus kofi konrad konstantin krzysztof kurt
    kwabena kwame kyle lars lawrence leandro leo leon leonard leonardo leonid leroy liam lloyd lorenzo louis luca lucas
    luciano ludwig luigi luis luiz lukas luke lukman magnus mahmoud mahesh malcolm malik mamadou manfred manish manoj
    manuel marc marcel marcello marcelo marco marcos marcus mark markus martin marvin massimo mateo mateusz matthew
    matthias maurice mauricio max maximilian mehmet mehdi michael michał miguel mikael mike mikhail milan mohamed mohammad
    mohammed moses muhammad murray musa mustafa nathan nathaniel naveen neil nelson niall nicholas nick nicolas nigel
    nikhil nikolai nils noah norman olaf oleksandr oliver olivier olusegun omar oscar oskar oswald otto owen pablo paolo
    pascal patrick paul paulo pavel pawel peadar pedro pete peter petr phil philip philippe phillip pierre piotr pradeep
    prakash quentin rafael rahul raj rajat rajesh rakesh ralph ramón randy ravi raymond reinhard rené ricardo richard rick
    rigoberto riccardo robert roberto rodrigo roger rohan roland rolf roman ronald rory ross roy ruben rudolf rupert russell
    salman samuel sandeep sanjay santiago scott sean sebastian serge sergei sergio seth shane simon sipho stefan stefano
    stephen steve steven stuart sunil suresh tariq ted terence terry themba theo thierry thomas tim timothy tobias todd tom
    tomasz tommy tony trevor tunde tyrone ulrich umar uwe vijay viktor vikram vincent vincenzo vladimir vusi walter warren
    wayne werner wilhelm william willy winston wiremu wojciech wolfgang xavier yakubu yannick youssef yusuf zachary
    """
  )

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
