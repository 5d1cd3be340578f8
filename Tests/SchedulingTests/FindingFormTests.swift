import Scheduling
import Testing

@Suite("A finding as the store keeps it")
struct FindingFormTests {
    @Test("keeps its bytes, and reads back as it was", arguments: forms)
    func pinned(_ example: Case<Reason, String>) throws {
        var finding = Finding(rule: "H05", effect: .remind, occurrence: "2027-01-12T20:00", reason: example.given)
        finding.waived = .refuse
        let text = finding.document.text
        let head = #"{"rule":"H05","effect":"remind","occurrence":"2027-01-12T20:00","reason":"#
        #expect(text == head + example.expected + #","waived":"refuse"}"#)
        #expect(try Finding(document: JSONReader.read(Array(text.utf8))) == finding)
    }

    @Test("is refused where its code is not known")
    func unknown() throws {
        let text = #"{"effect":"refuse","occurrence":"2027-01-12T20:00","reason":{"code":"rule.none","facts":[]}}"#
        let document = try JSONReader.read(Array(text.utf8))
        #expect(throws: DocumentFault.self) { try Finding(document: document) }
    }

    private static let forms = [
        Case(
            "a house's reason",
            Reason.occupied(
                space: "zaal-a", taken: Evening.span("20:00", "22:00"), by: Occupant(title: "Repetitie", group: "koor")),
            #"{"code":"occupied","facts":[["space","space","zaal-a"],["taken","span",[1799780400,1799787600]],["by","occupant",{"title":"Repetitie","group":"koor"}]]}"#
        ),
        Case(
            "a rule's reason with a variant", .length(minutes: 30, least: 60, most: nil),
            #"{"code":"rule.duration.short","facts":[["minutes","minutes",30],["least","minutes",60]]}"#),
        Case(
            "a rule's reason without one", .outsideHours(day: "2027-01-12", hours: "09:00-22:30"),
            #"{"code":"rule.opening-window","facts":[["day","day","2027-01-12"],["hours","hours-of-day",["09:00","22:30"]]]}"#
        ),
    ]
}
