/// What a review says of its answers.
extension ReviewConversation {
  static let prompt = "accept, reject, skip, edit, merge, new, kind, document, +, undo, quit, ?: "

  /// What each answer does.
  static let help = """
      a                   accept the claim
      r                   reject it
      s                   skip it; the next review asks again
      e FIELD VALUE       edit a field of the claim, such as e modality planned; - clears it
      m s|t NAME          merge its source or target with a node that is known
      n s|t KIND NAME     put a new node there
      k s|t KIND          say that its source or target is of another kind
      d publisher NAME    correct who published the document; also d title, d published, d authors
      + KIND "A" "B"      add a claim that this sentence makes, such as + funded "Tidal Trust" "Harbour Club"
      u                   undo the last answer
      q                   quit; what was answered is kept

    """
}
