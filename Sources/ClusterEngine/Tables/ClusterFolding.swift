import StakeholderGraph

/// Names folded letter by letter, which SQL can do as well.
///
/// For names as people write them that is ``NameFolding``: it differs where the order of several marks on one
/// letter is not the usual one.
enum ClusterFolding {
  /// The folded name.
  static func fold(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 >= 0x80 }) else { return NameFolding.fold(name) }
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      for letter in fold(scalar).unicodeScalars where letter != " " || result.last != " " {
        result.append(letter)
      }
    }
    let text = String(result)
    return String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// What a letter becomes: a space for what separates words, nothing for what is dropped.
  static func fold(_ scalar: Unicode.Scalar) -> String {
    // Between others, since spaces at an end are dropped.
    let folded = NameFolding.fold("a\(scalar)a").unicodeScalars
    return String(String.UnicodeScalarView(folded.dropFirst().dropLast()))
  }

  /// The view `folding` of all letters that become something else, but those of ASCII.
  static var view: String {
    var entries: [String] = []
    for value in UInt32(0x80)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned,
        scalar.properties.generalCategory != .privateUse
      else { continue }
      let folded = fold(scalar)
      guard !folded.unicodeScalars.elementsEqual([scalar]) else { continue }
      entries.append("\(hexadecimal(String(scalar))):\(hexadecimal(folded))")
    }
    return
      "CREATE TEMPORARY VIEW folding AS SELECT decode(unhex(split(e, ':')[0]), 'UTF-8') AS letter, "
      + "decode(unhex(split(e, ':')[1]), 'UTF-8') AS folded FROM (SELECT explode(split('"
      + "\(entries.joined(separator: ","))', ',')) AS e);\n"
  }

  /// The statements that make the view `folded` of the names in the view `named`, which has an id, a name
  /// and whether it is an alias.
  static var names: String {
    // Quotes, apostrophes, brackets, hyphens, grave accents.
    let dropped = SQLText.value("\"'()-[]`{}<>")
    return view + """
      CREATE TEMPORARY VIEW plain AS SELECT id, isAlias, lower(translate(name, \(dropped), '')) AS folded \
      FROM named WHERE name RLIKE '^[\\\\x00-\\\\x7F]*\\\\z';
      CREATE TEMPORARY VIEW letters AS SELECT id, isAlias, name, place, letter FROM named \
      LATERAL VIEW posexplode(split(name, '')) x AS place, letter \
      WHERE NOT name RLIKE '^[\\\\x00-\\\\x7F]*\\\\z';
      CREATE TEMPORARY VIEW others AS SELECT id, isAlias, array_join(transform(array_sort(collect_list(\
      struct(place, part))), x -> x.part), '') AS folded FROM (SELECT /*+ BROADCAST(f) */ l.id, l.isAlias, \
      l.name, l.place, coalesce(f.folded, CASE WHEN l.letter RLIKE '[\\\\x00-\\\\x7F]' \
      THEN lower(translate(l.letter, \(dropped), '')) ELSE l.letter END) AS part \
      FROM letters l LEFT JOIN folding f ON l.letter = f.letter) GROUP BY id, isAlias, name;
      CREATE TEMPORARY VIEW folded AS SELECT DISTINCT id, trim(regexp_replace(folded, \
      '[\\\\x09-\\\\x0D ]+', ' ')) AS folded, isAlias FROM (SELECT id, isAlias, folded FROM plain UNION ALL \
      SELECT id, isAlias, folded FROM others);

      """
  }

  private static func hexadecimal(_ text: String) -> String {
    text.utf8.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
