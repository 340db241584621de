import StakeholderGraph
import Testing

/// Who speaks where no verb of speech has a subject before it and "that" behind, and who does not.
struct SpeakerConstructionTests {
  @Test(
    arguments: [
      (
        "Berta Kruse paid tribute to “a man who never once left a patient waiting”.",
        ["Berta Kruse"]
      ),
      (
        "The Tide Workers' Union rejected the offer as “an insult dressed up in a spreadsheet”.",
        ["Tide Workers' Union"]
      ),
      ("Much of the credit, says Mira Holm, belongs to the volunteers of the ward.", ["Mira Holm"]),
      ("Not so, says Mira Holm.", ["Mira Holm"]),
      (
        "No public money would go into the stadium, promised council leader Oskar Testa; the club would pay for it all.",
        ["Oskar Testa"]
      ),
      (
        "Hats off to the kitchen, tweeted nominated senator Tove Vale after the eatery fed 900 people.",
        ["Tove Vale"]
      ),
      (
        "Rich nations have yet to deliver the money they promised, Brennock's envoy Oskar Testa reminded delegates in Bonn.",
        ["Oskar Testa"]
      ),
      (
        "The price of a season ticket at Harbour Rovers will rise by 8 per cent, the club said, with the money to be spent on the pitch.",
        ["Harbour Rovers"]
      ),
      (
        "Gift cards from Tidal Retail can be used in any store, the company says on its website.",
        ["Tidal Retail"]
      ),
      ("Padhi Labs on Thursday said it has hired 40 people.", ["Padhi Labs"]),
      (
        "Oskar Testa was in no mood for excuses. “We gave the ball away 31 times,” the former Brazil midfielder said after the game.",
        ["Oskar Testa"]
      ),
      (
        "Mira Holm lives alone since her husband died. “I was told it would never work,” the retired teacher told this newspaper.",
        ["Mira Holm"]
      ),
      (
        "The move was criticised by opposition leader Tove Vale, who called it “a gamble with other people's money”.",
        ["Tove Vale"]
      ),
      (
        "The Harbour Ministry dismissed as “pure speculation” a report that output would be cut.",
        ["Harbour Ministry"]
      ),
      (
        "The reports of a sale were nonsense, Testa's aides had insisted. Oskar Testa brushed them aside: there had been “a lunch, nothing more”.",
        ["Oskar Testa"]
      ),
      ("“It is a scandal,” was how Mira Holm put it.", ["Mira Holm"]),
      (
        "Mira Holm, 62, who has lived on the street since 1990, remembers a time when “you could leave your door open”.",
        ["Mira Holm"]
      ),
      ("The delay, conceded Mira Holm, was not good for the town.", ["Mira Holm"]),
      ("Asked about the delay, Mira Holm replied: “Ask the bank.”", ["Mira Holm"]),
      ("For her part, Holm's colleague Mira Holm put the losses at $9 billion.", ["Mira Holm"]),
      (
        "Harbour boss Mira Holm threatened to lead her members to court should the funds not be released.",
        ["Mira Holm"]
      ),
      (
        "Mira Holm, who chairs the harbour committee, has summoned the treasurer to appear before it.",
        []
      ),
      ("It was, in the view of Mira Holm, the worst season in memory.", ["Mira Holm"]),
      ("The bridge will open late, Mira Holm has conceded.", ["Mira Holm"]),
      ("Mira Holm's verdict was blunt: “Too little, too late.”", ["Mira Holm"]),
      ("Mira Holm is adamant that the dam can hold.", ["Mira Holm"]),
      ("Mira Holm has no doubt that the dam can hold.", ["Mira Holm"]),
      ("“We are done,” Mira Holm, the chair of the club, announced to cheers.", ["Mira Holm"]),
      ("A spokesperson for Harbour Police said no arrests had been made.", ["Harbour Police"]),
      ("The winner, Mira Holm, said on stage she was lost for words.", ["Mira Holm"]),
      ("Mira Holm took to social media to say she was “heartbroken”.", ["Mira Holm"]),
      ("Mira Holm posted on X that the road was closed.", ["Mira Holm"]),
      (
        "But there was criticism from Mira Holm, leader of the opposition, who accused ministers of “playing politics with people's lives”.",
        ["Mira Holm"]
      ),
      ("Mira Holm warned of “dire consequences” if the bill passes.", ["Mira Holm"]),
      ("Mira Holm expressed concern about the speed of the roll-out.", ["Mira Holm"]),
      (
        "Called the Harbour Scheme, it will meet up to 60 per cent of costs, said Senior Minister of State for Trade and Industry Tove Vale during a visit to the yard.",
        ["Tove Vale"]
      ),
      (
        "The cooperative Harbour Hands is negotiating with Brennock Council and hopes to open classrooms by 2026.",
        []
      ),
      (
        "In a statement, the Brennock Bank’s country office in Nairobi said it had paid in full.",
        ["Brennock Bank"]
      ),
      ("Mira Holm termed the launch “a rehearsal for the polls”.", ["Mira Holm"]),
      (
        "The opposition leader in the council, Oskar Testa, however, termed the launch “a rehearsal for the polls”.",
        ["Oskar Testa"]
      ),
      (
        "Former mayor Oskar Testa left office in 2019. The former mayor said the plan was “a trap for the poor”.",
        ["Oskar Testa"]
      ),
      (
        "The governor of Brennock State, Mira Holm, has assured residents that the road would be ready.",
        ["Mira Holm"]
      ),
      (
        "Brennock State Commissioner for Health, Dr Mira Holm, who disclosed this on Monday, noted that 40 clinics were ready.",
        ["Mira Holm"]
      ),
      (
        "Speaking at the event, the Commissioner for Works, Engr. Mira Holm, stated that 40 roads were ready.",
        ["Mira Holm"]
      ),
      ("Harbour Rovers manager Mira Holm admitted her side had been second best.", ["Mira Holm"]),
      (
        "Mira Holm and Tove Vale, who run the shop, said they would stay.",
        ["Mira Holm", "Tove Vale"]
      ),
      ("As Mira Holm put it, “nobody wins a drought”.", ["Mira Holm"]),
      (
        "The idea, according to Mira Holm of Brennock College, is to plant more trees.",
        ["Mira Holm"]
      ),
      (
        "Dr Mira Holm, an epidemiologist at Brennock College who was not involved in the study, said the numbers were small.",
        ["Mira Holm"]
      ),
      ("Harbour Watch, which represents 600 tenants, said the rise was unfair.", ["Harbour Watch"]),
      ("“It was packed,” recalls Mira Holm.", ["Mira Holm"]),
      ("“It was packed.” That is how Mira Holm remembers the night.", ["Mira Holm"]),
      ("Mira Holm: “We won’t go.”", ["Mira Holm"]),
      ("Asked if she would stand again, Mira Holm smiled. “Let us see,” she said.", ["Mira Holm"]),
      (
        "Mira Holm, senior lecturer in law at Brennock College, writes: “The bill is a muddle.”",
        ["Mira Holm"]
      ),
      (
        "In testimony to the Senate, Mira Holm described the pumps as “held together with tape”.",
        ["Mira Holm"]
      ),
      (
        "Mira Holm's office did not reply, but in an email she called the report “nonsense from start to end”.",
        ["Mira Holm"]
      ),
      (
        "Sitting in her kitchen, Mira Holm points to the ceiling. “That is where it came in.”",
        ["Mira Holm"]
      ),
      ("“That is where it came in,” says Mira Holm, pointing to the ceiling.", ["Mira Holm"]),
      ("The mayor, Mira Holm (Green), said: “No.”", ["Mira Holm"]),
      ("“It was packed.” That is how Mira Holm remembers the night.", ["Mira Holm"]),
      ("Mira Holm: “We won’t go.”", ["Mira Holm"]),
      ("Mira Holm, 38, a nurse: “We will not go until we are told why.”", ["Mira Holm"]),
      ("Mira Holm's verdict was blunt: “Too little, too late.”", ["Mira Holm"]),
      (
        "Sitting in her kitchen, Mira Holm points to the ceiling. “That is where it came in.”",
        ["Mira Holm"]
      ),
      (
        "It will meet up to 60 per cent of costs, said Senior Minister of State for Trade and Industry Mira Holm during a visit to the yard.",
        ["Mira Holm"]
      ),
      (
        "In a statement, the Brennock Bank’s country office in Nairobi said it had paid in full.",
        ["Brennock Bank"]
      ),
      (
        "“We will act,” Deputy Minister of Health and Family Affairs Mira Holm told reporters.",
        ["Mira Holm"]
      ),
      (
        "The board's decision was “a kick in the teeth”, according to Mira Holm, who has run the shop since 1999.",
        ["Mira Holm"]
      ),
      (
        "Not everyone is convinced. “It is a stunt,” one trader said. Mira Holm, his neighbour, was kinder: “They mean well.”",
        ["Mira Holm"]
      ),
      ("State media quoted Mira Holm as saying that the port was open.", ["Mira Holm"]),
      ("The port is open, state media quoted Mira Holm as saying.", ["Mira Holm"]),
      ("“The port is open”, Mira Holm was quoted as saying by local media.", ["Mira Holm"]),
      (
        "“Lord, it was cold,” Holm would say later of the winter of 1987. Mira Holm was then twelve.",
        ["Mira Holm"]
      ),
      (
        "Mira Holm argues otherwise. The bill, she contends, “buries the poor in paper”.",
        ["Mira Holm"]
      ),
      ("Mira Holm, speaking through an interpreter, said she was grateful.", ["Mira Holm"]),
      (
        "Mira Holm did not mince words, calling the plan “a swindle of the first water”.",
        ["Mira Holm"]
      ),
      ("Mira Holm has described how guards took her phone.", ["Mira Holm"]),
      ("Mira Holm recounted how guards took her phone.", ["Mira Holm"]),
      ("Mira Holm reported that 40 homes were flooded.", ["Mira Holm"]),
      ("Mira Holm explained the reasons for the delay.", ["Mira Holm"]),
      ("Harbour Rovers confirmed the signing of a new striker.", ["Harbour Rovers"]),
      ("Harbour Bank forecasts that growth will slow to 2%.", ["Harbour Bank"]),
      ("Growth will slow to 2%, Harbour Bank forecasts.", ["Harbour Bank"]),
      ("Figures from Harbour Bank show that growth has slowed.", ["Harbour Bank"]),
      ("Harbour Bank puts the number of idle ships at 40.", ["Harbour Bank"]),
      (
        "Governor Oskar Testa on Monday opened the market.\nThe governor, who spoke at the Harbour Square, Brennock, said the scheme was late.",
        ["Oskar Testa"]
      ),
      (
        "But the state chapter of the Harbour Workers Congress faulted the exercise, alleging that the boats were dear.\nIn a statement signed by its secretary, Mr Oskar Testa, the party said, “A boat cannot cost that much.”",
        ["Harbour Workers Congress"]
      ),
      (
        "A spokeswoman for the Harbour Foundation, Mira Holm, described the rules as “guard rails, not strings.”",
        ["Mira Holm"]
      ),
      (
        "Asked why, Oskar Testa, who came to Brennock in 2009, laughed. “When they were looting, the radio told people to stop.”",
        ["Oskar Testa"]
      ),
      (
        "Senator Mira Holm, however, thumbed down the proposal, calling it “alms by another name.”",
        ["Mira Holm"]
      ),
      (
        "Mira Holm, whose earlier firms include Lift Bio, which sold for $2 billion in 2020, added that the round was full.",
        ["Mira Holm"]
      ),
      (
        "Mira Holm, of Brennock, is captain of the Rovers. And last night the Rovers ace - who earns a lot - told reporters: “My mum cleaned offices.”",
        ["Mira Holm"]
      ),
      (
        "Mira Holm has worked on the line for years. The 54-year-old said: “It was always a good firm.”",
        ["Mira Holm"]
      ),
      (
        "Harbour Union members walked out. The union said the offer was too low.", ["Harbour Union"]
      ),
      (
        "The Harbour Ministry has closed the quay. In an emailed statement, the ministry said the quay was not safe.",
        ["Harbour Ministry"]
      ),
      ("Prof. Mira Holm runs the lab. “It works,” the professor said.", ["Mira Holm"]),
      (
        "Sen. Mira Holm wrote the bill. The senator, a former broadcaster, said she was inspired by her aunt.",
        ["Mira Holm"]
      ),
      (
        "Sen. Mira Holm wrote the bill. Asked if this was fair, the senator said her family had no part in it.",
        ["Mira Holm"]
      ),
      ("Mira Holm, Harbour Watch's head of policy, said: “This is not enough.”", ["Mira Holm"]),
      (
        "Commenting on the news, Harbour Watch chief executive Mira Holm said: “This is not enough.”",
        ["Mira Holm"]
      ),
      ("Cllr Mira Holm, Cabinet Member for Housing, said: “This is not enough.”", ["Mira Holm"]),
      ("Chair of the panel Cllr Mira Holm said: “This is not enough.”", ["Mira Holm"]),
      (
        "Minister of State in the Department of Housing Mira Holm told the Dáil that work would begin in May.",
        ["Mira Holm"]
      ),
      ("Former Brennock mayor and current MP Mira Holm said she would vote no.", ["Mira Holm"]),
      (
        "The Chairman of the committee, Hon. Mira Holm (Lake North), said the panel would meet.",
        ["Mira Holm"]
      ),
      ("Mira Holm, 41, a mother of three from Brennock, told us: “I cried.”", ["Mira Holm"]),
      ("“I cried,” said mum-of-three Mira Holm, 41.", ["Mira Holm"]),
      ("“I cried,” said Mira Holm, 41, who has three children and works nights.", ["Mira Holm"]),
      ("Charity Harbour Watch said the rise was unfair.", ["Harbour Watch"]),
      ("Harbour Watch, meanwhile, warned of delays.", ["Harbour Watch"]),
      ("Lead researcher Mira Holm explains: “Bees hear the sea.”", ["Mira Holm"]),
      (
        "Dr. Mira Holm, the study's lead author and a professor at Brennock University, said in a news release that bees hear the sea.",
        ["Mira Holm"]
      ),
      (
        "A study by the Harbour Institute found that one in four homes was damp.",
        ["Harbour Institute"]
      ),
      ("A Harbour Bank survey found that growth had slowed.", ["Harbour Bank"]),
      ("Growth has slowed, according to a new report by Harbour Bank.", ["Harbour Bank"]),
      ("The yard will close, according to a memo seen by reporters.", []),
      (
        "But for the pilot Mira Holm, who may have to leave, the silence is “its own kind of answer”.",
        ["Mira Holm"]
      ),
      (
        "“More a sort of Sunday afternoon” was the verdict of Mira Holm at the Harbour Bank.",
        ["Mira Holm"]
      ),
      ("Mira Holm did not make clear that she had been paid.", []),
      ("General secretary Mira Holm hinted at a strike in March.", ["Mira Holm"]),
      ("Mira Holm wondered aloud where the money would come from.", ["Mira Holm"]),
      (
        "In a report released on Monday, the Harbour Guild warned of floods. The report says boats will be lost.",
        ["Harbour Guild"]
      ),
      (
        "Mira Holm, flanked by senator Tove Vale, urged President Oskar Testa to suspend the deal until the house has debated it.",
        ["Mira Holm"]
      ),
      (
        "Under the terms, the Harbour Board obtained a “chief performance officer” approved by the fund.",
        []
      ),
    ] as [(String, [String])]
  )
  func speakersAreFound(_ text: String, _ speakers: [String]) throws {
    #expect(Set(lines(of: try draft(of: text), .quoted)) == Set(speakers))
  }
}
