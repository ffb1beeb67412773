import Foundation
import Testing

@testable import Delivery

@Suite("Commands of somebody else's are called without a shell")
struct ExternalCommandTests {
  private func message(_ command: ExternalCommand, input: [UInt8] = []) -> String? {
    do throws(ExternalCommand.Failure) {
      try command.run(input: input)
      return nil
    } catch {
      return error.message
    }
  }

  @Test func `input and environment arrive`() throws {
    let scratch = try Scratch()
    // More than a pipe holds, and the program does not read it at all in the second call.
    let input = [UInt8](repeating: UInt8(ascii: "x"), count: 300_000)
    try ExternalCommand(
      ["sh", "-c", "cat > got; echo $RAPPORT_STATUS >> got"], folder: scratch.path
    )
    .run(input: input, environment: ["RAPPORT_STATUS": "0"])
    #expect(scratch.text("got") == String(decoding: input, as: UTF8.self) + "0\n")
    #expect(message(ExternalCommand(["true"], folder: scratch.path), input: input) == nil)
  }

  @Test func `what looks like a shell's is an argument`() throws {
    let scratch = try Scratch()
    try ExternalCommand(["touch", "$(touch hacked); x"], folder: scratch.path).run()
    #expect(scratch.names == ["$(touch hacked); x"])
  }

  @Test func `a relative program is one of the folder's`() throws {
    let scratch = try Scratch()
    // Written by a child: a file that this process has open for writing is busy for as long as a
    // child that another test starts meanwhile holds the copy it was born with.
    try ExternalCommand(
      ["sh", "-c", "printf '#!/bin/sh\\necho here > fetched\\n' > fetch"], folder: scratch.path
    ).run()
    let command = ExternalCommand(["./fetch"], folder: scratch.path)
    #expect(
      message(command) == "./fetch is not there or may not be run")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: scratch.path + "/fetch")
    try command.run()
    #expect(scratch.text("fetched") == "here\n")
  }

  @Test func `why a command failed is said with its last words`() throws {
    let scratch = try Scratch()
    let failing = ExternalCommand(
      ["/bin/sh", "-c", "echo no such user >&2; exit 67"], folder: scratch.path)
    #expect(message(failing) == "/bin/sh ended with 67: no such user")
    let killed = ExternalCommand(["/bin/sh", "-c", "kill -9 $$"], folder: scratch.path)
    #expect(message(killed) == "/bin/sh was ended by signal 9")
    #expect(
      message(ExternalCommand(["no-such-mailer"], folder: scratch.path))
        == "no-such-mailer is not there or may not be run")
    #expect(
      message(ExternalCommand([], folder: scratch.path))
        == "an empty command is not there or may not be run")
  }

  @Test func `a command that hangs is ended`() throws {
    let scratch = try Scratch()
    let start = Date()
    let hanging = ExternalCommand(["/bin/sleep", "60"], folder: scratch.path, timeout: 1)
    #expect(message(hanging) == "/bin/sleep did not end within 1 seconds")
    #expect(Date().timeIntervalSince(start) < 10)
  }

  @Test func `a child left behind holds nothing up`() throws {
    let scratch = try Scratch()
    let start = Date()
    try ExternalCommand(["/bin/sh", "-c", "sleep 20 & exit 0"], folder: scratch.path, timeout: 15)
      .run()
    #expect(Date().timeIntervalSince(start) < 10)
  }
}
