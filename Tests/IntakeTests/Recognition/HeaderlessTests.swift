import Basics
import Intake
import Testing

@Suite("A table without a header is read where its cells leave no doubt")
struct HeaderlessTests {
  private static let mail =
    "\"Seil\",\"Ann Lee <ann@lee.example>\",\"me@ours.example\",\"2024-01-05 09:12\",\"0\"\n"
    + "\"Re: Seil\",\"me@ours.example\",\"Ann Lee <ann@lee.example>\",\"2024-01-06 10:40\",\"1\"\n"
    + "\"Price list, please\",\"Bo Day <bo@day.example>\",\"me@ours.example\",\"2024-01-07 16:05\",\"0\"\n"

  @Test("Mail: who wrote stands before who got it, and the first row is a mail")
  func mails() throws {
    let run = try IntakeRun([("index.csv", Self.mail)])
    #expect(run.touched == ["ann@lee.example", "bo@day.example"])
    #expect(run.sink.rows.map(\.side) == [.theirs, .ours, .theirs])
    #expect(run.sink.rows.map(\.line) == [1, 2, 3])
    #expect(run.codes == ["named-by-cells"])
  }

  @Test(
    "Calls, in whatever order their columns stand",
    arguments: [
      "\"\",\"0305550201\",\"201\",\"from-trunk\",\"\"\"Jo\"\" <0305550201>\",\"Dial\",\"2024-01-05 09:00:00\",\"250\",\"240\",\"ANSWERED\"\n"
        + "\"\",\"201\",\"0305550202\",\"from-internal\",\"\"\"Me\"\" <201>\",\"Dial\",\"2024-01-06 09:00:00\",\"20\",\"0\",\"NO ANSWER\"\n"
        + "\"\",\"0305550203\",\"vm201\",\"from-trunk\",\"\"\"Al\"\" <0305550203>\",\"VoiceMail\",\"2024-01-07 09:00:00\",\"50\",\"42\",\"ANSWERED\"\n",
      "2024-01-05 09:00:00;0305550201;11;240;ANSWERED\n2024-01-06 09:00:00;11;0305550202;0;NO ANSWER\n"
        + "2024-01-07 09:00:00;0305550203;11;0;BUSY\n",
    ])
  func calls(_ text: String) throws {
    let run = try IntakeRun([("Master.csv", text)])
    #expect(run.sink.rows.map(\.kind) == [.call, .call, .call])
    #expect(run.sink.rows.map(\.side) == [.theirs, .ours, .theirs])
    #expect(run.touched.count == 3)
  }

  @Test(
    "Contacts: a day, the one column of names, and of which kind or in which words each was",
    arguments: [
      "Ann Lee,2024-01-05,Call about the roof\nBo Day,2024-01-06,Visited the site\nCy Fox,2024-01-07,Sent samples\n",
      "K1;Ann Lee;02.05.2023;Anruf\nK2;Bo Day;13.04.2023;Besuch\nK1;Ann Lee;20.03.2023;Mail\n",
    ])
  func contacts(_ text: String) throws {
    let run = try IntakeRun([("x.csv", text)])
    #expect(run.sink.rows.count == 3)
    #expect(run.sink.rows.map(\.kind).prefix(2) == [.call, .visit])
    #expect(run.codes == ["named-by-cells"])
  }

  @Test(
    "Anything else is refused, as before",
    arguments: [
      "1,Ann Lee,2024-01-05\n2,Bo Day,2024-01-06\n",
      "C1,Ann,ann@lee.example,2024-01-05\nC2,Bo,bo@day.example,2024-01-06\n",
      "C1,ann@lee.example,dana@ours.example,2024-01-05\nC2,bo@day.example,dana@ours.example,2024-01-06\n",
      "2024-01-05,100.00,Ann\n2024-01-06,50.00,Bo\n",
      // A blank in each column is nobody in common.
      "C1,ann@lee.example,dana@ours.example,2024-01-05\nC2,,bo@ours.example,2024-01-06\n"
        + "C3,cy@lee.example,,2024-01-07\nC4,di@lee.example,ed@ours.example,2024-01-08\n",
    ])
  func refused(_ text: String) {
    #expect(intakeError([("x.csv", text)])?.problem == .file(.noHeader))
  }
}
