import TestSupport
import Testing

@testable import Graphviz

struct FrameTests {
  private static var sample: RenderRequest {
    var diagram = ringDiagram(7)
    diagram.attributes = ["label": .text("世界 & <x>"), "rankdir": "LR"]
    diagram.nodeDefaults = ["label": .markup("<b>x&#160;</b>"), "shape": "box"]
    diagram.edgeDefaults = ["color": "gray"]
    diagram.addCluster("c", attributes: ["label": .text("C")], members: ["n1", "n2"])
    return .draw(Plan(diagram, for: .svg), .svg, .neato)
  }

  private static func error(_ work: () throws(FrameError) -> Void) -> FrameError? {
    do throws(FrameError) {
      try work()
      return nil
    } catch {
      return error
    }
  }

  @Test func aRequestComesBackAsItWas() throws {
    let contents = FrameTests.sample.contents
    let read = try RenderRequest(contents: contents)
    #expect(read.contents == contents)
    guard case .draw(_, .svg, .neato) = read else {
      Issue.record("another request: \(read)")
      return
    }
    #expect(try read.perform() == FrameTests.sample.perform())
  }

  @Test(arguments: [
    RenderResponse.done(Rendering(bytes: [], warnings: [])),
    .done(Rendering(bytes: [0, 255, 10], warnings: ["é", ""])),
    .failed(.notStarted), .failed(.pluginsMissing(version: "14")),
    .failed(.engineNotInstalled(.fdp, installed: ["dot", "neato"])),
    .failed(.formatNotInstalled(.png, installed: [])),
    .failed(.partRefused("node", message: "m")), .failed(.layoutFailed(.dot, message: "")),
    .failed(.renderingFailed(.webp, message: "m")), .failed(.writingFailed(message: "m")),
    .failed(.unreadable(line: nil, .noGraph)), .failed(.unreadable(line: 7, .noGraph)),
    .failed(.unreadable(line: 12, .other(""))), .failed(.unreadable(line: nil, .other("m"))),
  ])
  func aResponseComesBackAsItWas(_ response: RenderResponse) throws {
    #expect(try RenderResponse(contents: response.contents) == response)
  }

  @Test func aRequestCutAnywhereIsRefused() {
    let contents = FrameTests.sample.contents
    for length in 0..<contents.count {
      #expect(
        FrameTests.error { () throws(FrameError) in
          _ = try RenderRequest(contents: Array(contents.prefix(length)))
        } != nil
      )
    }
  }

  @Test func aRequestWithBytesTooManyIsRefused() {
    let error = FrameTests.error { () throws(FrameError) in
      _ = try RenderRequest(contents: FrameTests.sample.contents + [0])
    }
    #expect(error == .badValue("1 bytes too many"))
  }

  @Test func garbageIsRefusedOrHarmless() {
    var random = FixedRandom(seed: 4)
    let contents = FrameTests.sample.contents
    for _ in 0..<3_000 {
      var changed = contents
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: changed.indices, using: &random)
        changed[place] = UInt8.random(in: .min ... .max, using: &random)
      }
      switch try? RenderRequest(contents: changed) {
      case .write(let plan), .draw(let plan, _, _):
        #expect(plan.edges.allSatisfy { $0.tail < plan.nodes.count })
      case .read(let dot): #expect(!dot.contains(0))
      case nil: break
      }
    }
    for length in 0..<200 {
      let noise = (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      #expect((try? RenderRequest(contents: noise)) == nil)
    }
  }

  @Test func valuesThatCannotBeAreRefused() {
    func refusal(_ contents: [UInt8]) -> FrameError? {
      FrameTests.error { () throws(FrameError) in _ = try RenderRequest(contents: contents) }
    }
    #expect(refusal([]) == .cutShort)
    #expect(refusal([3]) == .badValue("task 3"))
    #expect(refusal([2]) == .cutShort)
    #expect(refusal([2, 0, 0, 0, 0]) == .badValue("DOT that is empty or has a NUL"))
    #expect(refusal([2, 2, 0, 0, 0, 65, 0]) == .badValue("DOT that is empty or has a NUL"))
    #expect(refusal([2, 1, 0, 0, 0, 65, 0]) == .badValue("1 bytes too many"))
    #expect(refusal([1, 3, 0, 0, 0] + Array("x:1".utf8)) == .cutShort)
    #expect(refusal([1, 3, 0, 0, 0] + Array("x11".utf8)) == .badValue("format x11"))
    #expect(refusal([0, 1, 0, 0, 0, 0]) == .badValue("text with a NUL"))
    #expect(refusal([0, 1, 0, 0, 0, 0xFF]) == .badValue("text that is not UTF-8"))
    #expect(refusal([0, 255, 255, 255, 255]) == .cutShort)
    #expect(refusal([0, 0, 0, 0, 0, 7]) == .badValue("flag 7"))
  }

  @Test(arguments: [
    ("GVX", FrameError.notAFrame), ("<!DOCTYPE html>", .notAFrame), ("\n", .notAFrame),
    ("GVW\u{2}\u{3}\0\0\0\0", .otherVersion(2)), ("GVW\u{1}\u{9}\0\0\0\0", .badValue("kind 9")),
    ("GVW\u{1}\u{2}\0\0\0\0", .unexpected(.request)),
    ("GVW\u{1}\u{3}\0\0\0\u{7F}", .tooLong(0x7F00_0000)),
  ])
  func whatIsNoResponseIsRefusedAtOnce(_ text: String, _ error: FrameError) {
    var frame = FrameAssembler(expecting: .response)
    frame.bytes = Array(text.utf8)
    #expect(FrameTests.error { () throws(FrameError) in _ = try frame.missing } == error)
  }

  @Test func aFrameSaysWhatIsMissing() throws {
    let bytes = try #require(Frame(kind: .response, contents: [1, 2, 3]).bytes)
    var frame = FrameAssembler(expecting: .response)
    for (place, byte) in bytes.enumerated() {
      let missing = try frame.missing
      #expect(missing == (place < 9 ? 9 - place : 12 - place))
      frame.bytes.append(byte)
    }
    #expect(try frame.missing == 0)
    #expect(frame.contents == [1, 2, 3])
  }
}
