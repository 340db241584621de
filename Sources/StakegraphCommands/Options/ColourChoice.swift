import ArgumentParser

/// When a terminal shows colours.
enum ColourChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}
