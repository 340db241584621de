import ArgumentParser

/// The script by which a shell completes the command line.
enum CompletionScript {
  /// A part of ArgumentParser's script, and what stands for it in ours.
  struct Change: Sendable {
    let from: String
    let to: String
  }

  /// The script that ArgumentParser makes, with some changes.
  static func text(for shell: CompletionShell) -> String {
    let script = Stakegraph.completionScript(for: shell)
    return changes(for: shell).reduce(script) { $0.replacing($1.from, with: $1.to) }
  }

  /// The script that a command line asks for, if it does.
  static func asked(by words: some Sequence<String>) -> String? {
    let words = Array(words)
    guard words.count == 2, words[0] == "--generate-completion-script" else { return nil }
    return CompletionShell(rawValue: words[1]).map(text)
  }

  /// The program is found by a path with `~` too, and shows nothing of what goes wrong while somebody
  /// writes. In bash a word in an open quote comes without that quote, and `compgen` would take the next
  /// quote in it, such as that of O'Neil, for an opening one.
  static func changes(for shell: CompletionShell) -> [Change] {
    switch shell {
    case .bash:
      [
        Change(
          from: #""${COMP_WORDS[0]}" "${@}" "${words[@]}""#,
          to: #""${COMP_WORDS[0]/#\~/${HOME}}" "${@}" "${words[@]}" 2>/dev/null"#
        ),
        Change(
          from: #"compgen "${@}" -- "${cur}""#,
          to: #"compgen "${@}" -- "$(__stakegraph_quoted_word "${@}")""#
        ),
        Change(
          from: "#!/bin/bash\n",
          to: #"""
            #!/bin/bash

            __stakegraph_quoted_word() {
                if [[ "${1}" = -W && "${COMP_WORDS[COMP_CWORD]}" = [\"\']* ]]; then
                    printf %q "${cur}"
                else
                    printf %s "${cur}"
                fi
            }

            """#
        ),
      ]
    case .zsh:
      [
        Change(
          from: #""${command_name}" "${@}" "${command_line[@]}""#,
          to: #""${command_name/#\~/${HOME}}" "${@}" "${command_line[@]}" 2>/dev/null"#
        )
      ]
    default:
      [
        Change(
          from: "command $tokens[1] $argv $tokens",
          to: "command $tokens[1] $argv $tokens 2>/dev/null"
        )
      ]
    }
  }
}
