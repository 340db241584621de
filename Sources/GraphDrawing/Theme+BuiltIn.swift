import StakeholderGraph

extension Theme {
  /// Dark on white, in colours that people who do not see all colours can tell apart.
  public static let light = Theme(
    ground: Colour(0xFFFFFF),
    text: Colour(0x1B1F24),
    changes: ChangeColours(
      more: Colour(0x005FA3),
      less: Colour(0xB54708),
      same: Colour(0x8A919B),
      sameText: Colour(0x5A616B)
    ),
    fills: [
      Fill(fill: Colour(0xDCEBF7), line: Colour(0x005A8F)),
      Fill(fill: Colour(0xFDECCF), line: Colour(0x8F5A00)),
      Fill(fill: Colour(0xD9F1E6), line: Colour(0x006645)),
      Fill(fill: Colour(0xF5E1EE), line: Colour(0x8A3B6B)),
      Fill(fill: Colour(0xEAEAEA), line: Colour(0x4A4A4A)),
      Fill(fill: Colour(0xE3C9B0), line: Colour(0x4A1D00)),
    ],
    lines: [
      EdgeStyle(line: Colour(0x6B727C), arrow: .wedge),
      EdgeStyle(line: Colour(0xB54708), arrow: .diamond),
      EdgeStyle(line: Colour(0x00734F), arrow: .disc),
      EdgeStyle(line: Colour(0x005FA3), arrow: .triangle),
      EdgeStyle(line: Colour(0x8A3B6B), arrow: .open),
      EdgeStyle(line: Colour(0x6B6200), arrow: .wedge),
      EdgeStyle(line: Colour(0x1B1F24), arrow: .open),
      EdgeStyle(line: Colour(0x7A3E00), arrow: .disc),
    ]
  )

  /// Light on a dark ground, for screens; the colours are those of ``light``, turned.
  public static let dark = Theme(
    ground: Colour(0x14181D),
    text: Colour(0xE8EAED),
    changes: ChangeColours(
      more: Colour(0x6CB4E8),
      less: Colour(0xF0924E),
      same: Colour(0x8A93A0),
      sameText: Colour(0xB3BBC6)
    ),
    fills: [
      Fill(fill: Colour(0x12324A), line: Colour(0x6CB4E8)),
      Fill(fill: Colour(0x43310F), line: Colour(0xE0A94A)),
      Fill(fill: Colour(0x0F3B2C), line: Colour(0x4FC79A)),
      Fill(fill: Colour(0x42223A), line: Colour(0xDB8EC0)),
      Fill(fill: Colour(0x33383F), line: Colour(0xD5DAE0)),
      Fill(fill: Colour(0x565A1A), line: Colour(0xF5F0A0)),
    ],
    lines: [
      EdgeStyle(line: Colour(0xA0A7B1), arrow: .wedge),
      EdgeStyle(line: Colour(0xF0924E), arrow: .diamond),
      EdgeStyle(line: Colour(0x4FC79A), arrow: .disc),
      EdgeStyle(line: Colour(0x6CB4E8), arrow: .triangle),
      EdgeStyle(line: Colour(0xDB8EC0), arrow: .open),
      EdgeStyle(line: Colour(0xCFC45A), arrow: .wedge),
      EdgeStyle(line: Colour(0xE8EAED), arrow: .open),
      EdgeStyle(line: Colour(0xD9A066), arrow: .disc),
    ]
  )

  /// Black and greys on white, for paper: shapes and arrows tell the kinds.
  public static let print = Theme(
    ground: Colour(0xFFFFFF),
    text: Colour(0x000000),
    changes: ChangeColours(
      more: Colour(0x000000),
      less: Colour(0x5C5C5C),
      same: Colour(0x8C8C8C),
      sameText: Colour(0x4D4D4D)
    ),
    fills: [
      Fill(fill: Colour(0xFFFFFF), line: Colour(0x000000)),
      Fill(fill: Colour(0xE6E6E6), line: Colour(0x000000)),
      Fill(fill: Colour(0xCFCFCF), line: Colour(0x333333)),
      Fill(fill: Colour(0xF4F4F4), line: Colour(0x595959)),
      Fill(fill: Colour(0xDADADA), line: Colour(0x1A1A1A)),
      Fill(fill: Colour(0xEDEDED), line: Colour(0x404040)),
    ],
    lines: [
      EdgeStyle(line: Colour(0x767676), arrow: .wedge),
      EdgeStyle(line: Colour(0x000000), arrow: .diamond),
      EdgeStyle(line: Colour(0x4D4D4D), arrow: .disc),
      EdgeStyle(line: Colour(0x262626), arrow: .triangle),
      EdgeStyle(line: Colour(0x6B6B6B), arrow: .open),
      EdgeStyle(line: Colour(0x595959), arrow: .wedge),
      EdgeStyle(line: Colour(0x333333), arrow: .open),
      EdgeStyle(line: Colour(0x141414), arrow: .disc),
    ]
  )
}

extension Colour {
  /// A colour as a number of six hexadecimal digits, for tables like the ones above.
  fileprivate init(_ number: UInt32) {
    self.init(
      red: UInt8(truncatingIfNeeded: number >> 16),
      green: UInt8(truncatingIfNeeded: number >> 8),
      blue: UInt8(truncatingIfNeeded: number)
    )
  }
}
