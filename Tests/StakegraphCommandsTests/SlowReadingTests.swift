import Testing

@testable import StakegraphCommands

struct SlowReadingTests {
  @Test func onlyWhoWaitedIsToldOfGraphFiles() {
    #expect(SlowReading.advice(on: "data/x", readIn: .seconds(2)) == nil)
    #expect(
      SlowReading.advice(on: "data/x\u{1B}", readIn: .milliseconds(2_001))
        == "reading data/x\\u{1B} took more than 2 s; stakegraph index writes a graph file, which opens at once"
    )
    #expect(SlowReading.advice(on: "-", readIn: .seconds(9)) == nil)
  }

  @Test func workIsDoneAndItsFailureIsTold() throws {
    #expect(try SlowReading.showing("Reading…", isQuiet: true) { 7 } == 7)
    #expect(throws: CommandFailure.self) {
      try SlowReading.showing("Reading…", isQuiet: false) { () throws(CommandFailure) in
        throw CommandFailure("no")
      }
    }
  }
}
