/// Words around an outlet's name where a page speaks of it in passing.
enum PassingWords {
  /// What stands behind an outlet's name at the edges of a page.
  static let behind = OutletWords.words(
    """
    writer writers reporter reporters correspondent newsletter newsletters photo photos photographer contributor
    bureau newsdesk editor editors podcast app subscriber subscribers live principles standards newsroom journalist
    illustration
    """
  )

  /// What an outlet calls itself.
  static let kinds = OutletWords.words(
    "newsroom newspaper magazine publication broadcaster outlet weekly daily website site publisher journal"
  )

  /// What an outlet says that it did for a report.
  static let own = OutletWords.words(
    "understands learned learnt gathered contacted approached seen reveal reached reported"
  )

  /// What stands behind the outlet that somebody told something.
  static let behindTelling = OutletWords.words(
    ". , in by during over on at after that last this from ahead outside before when via through"
  ).union([""])

  /// What outlets do with documents.
  static let looks = OutletWords.words(
    "seen reviewed obtained viewed interviewed contacted approached"
  )

  /// Words of the lines at a page's edge that are nobody's name.
  static let generic = OutletWords.words(
    """
    updated published posted all copyright photo image images related topics topic tags summary reporting editing
    contact subscribe read more also staff by our credits credit ist gmt am pm est edt cet cest bst aest writer writers
    reporter correspondent ends notes source file getty join sign support facebook telegram whatsapp twitter youtube
    instagram linkedin exclusive opinion analysis release
    """
  )
}
