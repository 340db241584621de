import StakeholderGraph
import Testing

/// Names by where they stand, in constructions of many outlets' prose.
struct NameConstructionTests {
  @Test(
    arguments: [
      ("Boats waited, said Tove Long of Harbour Watch.", ["Tove Long"]),
      ("Bill Vantal, a sailor, said the bill for the quay was late.", ["Bill Vantal"]),
      ("Money came from developer Ysgo Vantal-Holm in May.", ["Ysgo Vantal-Holm"]),
      ("Mira Holm-Vantal was late. Vantal said boats wait.", ["Mira Holm-Vantal"]),
      (
        "The tide was late and boats had to wait at the quay for the rest of the day.\nMira Holm contributed to this report.",
        []
      ),
      ("John Winter, from the Harbour Board, was late.", ["John Winter"]),
      ("Boats wait, they say. Ysolde Vantal is the director of the quay.", ["Ysolde Vantal"]),
      ("The rower was beaten by skipper Yaw McVantal, and boats waited.", ["Yaw McVantal"]),
      ("In the end Investor Mira Vantal gave up.", ["Mira Vantal"]),
      ("A forecaster with the Harbour Weather Bureau Mira Vantal was late.", ["Mira Vantal"]),
      ("They feared that Omat bin Vantal had left.", ["Omat bin Vantal"]),
      ("President Fernando de la Vantal has left.", ["Fernando de la Vantal"]),
      ("Adán Rodrigo Vantal, a pilot, left. Mr Rodrigo Vantal came back.", ["Adán Rodrigo Vantal"]),
      ("Ross Holm QC, representing the crew, left.", ["Ross Holm"]),
      ("The coroner, Omat Vantal, was late.", ["Omat Vantal"]),
      ("They tried to find Abdel Omat al-Vantal.", ["Abdel Omat al-Vantal"]),
      ("It follows American Ysolde Vantal, who sails.", ["Ysolde Vantal"]),
      (
        "On the last day Graham Vantal, the Quay Corporation's legal team heard, left.",
        ["Graham Vantal"]
      ),
      ("Mira Boston, a pilot, left Boston late. Boston said the tide turned.", ["Mira Boston"]),
      ("The acting Quay Minister, Omat Vantal, was late.", ["Omat Vantal"]),
      ("The president of the Quay Society, Omat Vantal, says tides are late.", ["Omat Vantal"]),
      (
        "They met Republican Chuck Vantal. Thirty-year-old Omat Corallis, a pilot, left.",
        ["Chuck Vantal", "Omat Corallis"]
      ),
      ("Cars waited on Stuart Highway and near Alice Springs.", []),
    ]
  )
  func people(_ text: String, _ expected: [String]) throws {
    #expect(try names(in: text, .person) == expected)
  }

  @Test(
    arguments: [
      ("Labour MP Mira Holm was late.", ["Labour"]),
      (
        "It was built by the Agency for Science, Technology and Research in May.",
        ["Agency for Science, Technology and Research"]
      ),
      ("The Sailors and Rowers Federation was late.", ["Sailors and Rowers Federation"]),
      (
        "Rowers Rising Quay County, a sailors union, said boats wait.",
        ["Rowers Rising Quay County"]
      ),
      ("The crew met at the Quay Grace Tabernacle.", ["Quay Grace Tabernacle"]),
      (
        "Rowers Local 88 is late, and Quay Sailors PAC is too.",
        ["Quay Sailors PAC", "Rowers Local 88"]
      ),
      ("The crew raised money in Series B funding under House Bill No. 12.", []),
      (
        "A grant was given to the Brennock Economic Development District.",
        ["Brennock Economic Development District"]
      ),
      (
        "Money was spent on a Brennock Museum and Cultural Center.",
        ["Brennock Museum and Cultural Center"]
      ),
      ("The Tides and Exchange Commission was late.", ["Tides and Exchange Commission"]),
      ("A loan came from Third National Bank of Brennock.", ["Third National Bank of Brennock"]),
      ("Work went to the staff of Tourism Fiji.", ["Tourism Fiji"]),
      ("The Geological Survey of Kenya was late.", ["Geological Survey of Kenya"]),
      ("Boats waited, and Corallis said tides were late.", ["Corallis"]),
      ("Corallis Team was awarded $20,000.", ["Corallis Team"]),
      (
        "Harbour Power Systems Ltd waited. Harbour Power said tides were late.",
        ["Harbour Power Systems Ltd"]
      ),
      ("It is the seat of Corallis Quay, a platform set up by sailors.", ["Corallis Quay"]),
      (
        "The Kenyan Securities and Tides Commission was late.",
        ["Kenyan Securities and Tides Commission"]
      ),
      ("It was brought by the Director of Public Prosecutions.", []),
      (
        "It was sent to Mira Holm, Vice President for Operations Policy and Country Services at the Harbour Bank.",
        ["Harbour Bank"]
      ),
      ("The plan is late, Labor says.", ["Labor"]),
      ("She works at the Women's and Children's Hospital.", ["Women's and Children's Hospital"]),
      (
        "The Federal Opposition was late, and so was the Quay Brigades.",
        ["Federal Opposition", "Quay Brigades"]
      ),
      ("Holm is the director of Microbiology and Tidal Diseases, they say.", []),
      ("The UN Middle East envoy was late.", ["United Nations"]),
      ("Kenyan Oil Minister Mira Holm was late.", []),
      (
        "It was made by Quay University for the Harbour Bureau.",
        ["Harbour Bureau", "Quay University"]
      ),
      (
        "The Roads, Harbours, Tides and Energy Union was late.",
        ["Roads, Harbours, Tides and Energy Union"]
      ),
      (
        "It was the Quay Rights and Equal Tides Commission.",
        ["Quay Rights and Equal Tides Commission"]
      ),
      ("They asked whether it can force Corallis to wait.", []),
      ("Dunmore Council has given £20,000 to Corallis.", ["Corallis", "Dunmore Council"]),
      ("This Christmas the boats wait, and Christmas has come.", []),
    ]
  )
  func organisations(_ text: String, _ expected: [String]) throws {
    #expect(try names(in: text, .organisation) == expected)
  }

  @Test(
    arguments: [
      ("A boat sank south of Brennock on Monday.", ["Brennock"]),
      ("At Brennock, boats waited.", ["Brennock"]),
      (
        "Boats waited across Upper Vantal and in the North Corla.",
        ["North Corla", "Upper Vantal"]
      ),
      ("They fled to Brennock in small boats.", ["Brennock"]),
      ("Fires burnt around Brennock, Vantal and Corallis.", ["Brennock", "Corallis", "Vantal"]),
      ("Boats sank in the Vantal region and on Lake Brennock.", ["Lake Brennock", "Vantal"]),
      ("In Brennock, boats wait. The Brennock Fever Foundation waits too.", ["Brennock"]),
      ("Split starts are good, and the split is fair.", []),
      ("BRENNOCK, Kenya — Boats waited.", ["Brennock", "Kenya"]),
      ("They lived near Alice Springs.", ["Alice Springs"]),
    ]
  )
  func regions(_ text: String, _ expected: [String]) throws {
    #expect(try names(in: text, .region) == expected)
  }
}
