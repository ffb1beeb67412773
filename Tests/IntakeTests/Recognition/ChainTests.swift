import Basics
import CSV
import Intake
import Testing

@Suite("Keys are found by their values and followed over other tables")
struct ChainTests {
  private let clients = (
    "clients.csv", "client_id,client_name\nCL-1,Holm Vets\nCL-2,Brik Kennels\n"
  )
  private let cases = (
    "cases.csv",
    "case_id,client_id,date_opened,status\nCASE-1,CL-1,2024-01-05,Open\nCASE-2,CL-2,2024-01-06,Open\n"
  )

  @Test(
    "An activity of a case belongs to the case's client, the case a file of interactions or not")
  func followed() throws {
    let activities = (
      "activities.csv",
      "activity_id,case_id,activity_type,activity_date\nA1,CASE-2,Call,2024-05-01\nA2,CASE-1,Call,2024-05-02\n"
    )
    let projects = ("cases.csv", "case_id,client_id,title\nCASE-1,CL-1,x\nCASE-2,CL-2,y\n")
    for table in [cases, projects] {
      let run = try IntakeRun([clients, table, activities])
      #expect(run.touched == ["CL-1", "CL-2"])
      #expect(
        run.sink.rows.contains { $0.day == "2024-05-01" && run.sink.aliases[$0.key] == "CL-2" })
      #expect(run.roles.setAside.isEmpty)
    }
  }

  @Test("A table of the places of customers, several of one, leads to them though it names nobody")
  func places() throws {
    let barns = (
      "barns.csv",
      "barn_ref,client_id,lane\nB-1,CL-1,Mill Lane 4\nB-2,CL-1,Long Row 9\nB-3,CL-2,The Green\n"
    )
    let visits = (
      "visits.csv",
      "visit_id,barn_ref,visited_on,done\n1,B-2,2024-05-01,Checked\n2,B-3,2024-05-02,Checked\n3,B-1,2024-05-03,Met\n"
    )
    let run = try IntakeRun([clients, barns, visits])
    #expect(run.touched == ["CL-1", "CL-2"] && run.roles.setAside.isEmpty)
    #expect(run.sink.customers.count == 2)
  }

  @Test("A few numbers are the key where their header is a list's word for a name")
  func numbersOfNamed() throws {
    let farms = (
      "farms.csv", "Nr;Betrieb;Ort\n301;Hof Ahlers;Jever\n302;Gut Boe;Varel\n303;Hof Cordes;Esens\n"
    )
    for header in ["Betriebsnr", "Betriebs-Nr.", "Betriebnummer"] {
      let reports = (
        "reports.csv",
        "Bericht;\(header);Besuchsdatum;Text\n1;301;14.07.2025;Mit Herrn Ahlers gesprochen\n"
          + "2;302;15.07.2025;Mit Frau Boe gesprochen\n3;301;16.08.2025;Mit Herrn Ahlers gesprochen\n"
      )
      #expect(try IntakeRun([farms, reports]).touched == ["301", "302"], "\(header)")
    }
  }

  @Test("One activity for each case is followed too: its numbers are the cases'")
  func unique() throws {
    let visits = (
      "visits.csv", "case_id,visit_date,notes\nCASE-1,2024-05-01,x\nCASE-2,2024-05-02,y\n"
    )
    let run = try IntakeRun([clients, cases, visits])
    #expect(run.sink.rows.filter { $0.day >= "2024-05" }.count == 2)
    #expect(run.touched == ["CL-1", "CL-2"] && run.roles.setAside.isEmpty)
  }

  @Test("Three tables are followed; numbers from 1 only where the header names the table")
  func further() throws {
    let accounts = ("accounts.csv", "id,name\n1,Holm\n2,Brik\n")
    let deals = (
      "deals.csv", "id,account_id,created_on,stage\n1,2,2024-01-05,won\n2,1,2024-01-06,won\n"
    )
    let steps = ("steps.csv", "id,deal_id,title\n1,2,a\n2,1,b\n")
    let calls = ("calls.csv", "id,step_id,call_date,notes\n1,1,2024-05-01,x\n2,2,2024-05-02,x\n")
    let run = try IntakeRun([accounts, deals, steps, calls])
    #expect(run.touched == ["1", "2"])
    let nameless = ("calls.csv", "id,slot,call_date,notes\n1,1,2024-05-01,x\n2,2,2024-05-02,x\n")
    #expect(try IntakeRun([accounts, deals, nameless]).roles.setAside.count == 1)
  }

  @Test(
    "A column whose values are names or ids of a list is the key, whatever its header",
    arguments: ["Where", "Halle", "x7"])
  func anyHeader(_ header: String) throws {
    for values in [["Holm Vets", "brik kennels"], ["CL-1", "CL-2"]] {
      let visits = (
        "visits.csv",
        "Rep;\(header);When;Result\nMax;\(values[0]);20.05.2024;met\nMax;\(values[1]);21.05.2024;met\n"
      )
      let run = try IntakeRun([clients, visits])
      #expect(run.touched == ["CL-1", "CL-2"])
      #expect(run.roles.files[1].findings.contains { $0.code == "presumed-column" })
    }
  }

  @Test("Without a list an activity still belongs to whom its case names")
  func listless() throws {
    let activities = (
      "activities.csv", "activity_id,case_id,date,type\nA1,CASE-2,2024-05-01,Call\n"
    )
    let run = try IntakeRun([cases, activities])
    #expect(run.sink.rows.contains { run.sink.aliases[$0.key] == "CL-2" })
  }

  @Test("What looks like a list and has days beside ids of another list is what happened with them")
  func repeated() throws {
    let visits = (
      "visits.csv", "Client ID,Client,Visited,Result\nCL-1,Holm Vets,2024-05-01,ok\n"
    )
    let run = try IntakeRun([clients, visits])
    #expect(run.sink.customers.map(\.name) == ["Holm Vets", "Brik Kennels"])
    #expect(run.touched == ["CL-1"])
  }
}
