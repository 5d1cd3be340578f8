import Admin
import Operations
import Scheduling
import Testing

@Suite("How a command ends")
struct EndingTests {
    @Test(
        "Each denial has the exit code of the contract",
        arguments: [
            (Denial.unknown(what: "booking", id: "ZZZZ"), Ending.nothing),
            (.invalid([RequestFault("start", .notADay("2026-02-30"))]), .words),
            (.invalid([RequestFault("spaces", .unknown("balzaal"))]), .nothing),
            (.invalid([RequestFault("spaces", .unknown("balzaal")), RequestFault("title", .missing)]), .words),
            (.wrongState(.cancelled, verb: "approve"), .no), (.groupStanding(.suspended), .no), (.lastContact, .no),
            (.exists(what: "space", id: "zaal-a"), .no), (.notYours, .no), (.noRuleBook("none"), .breakdown),
            (.busy, .breakdown), (.storage("full"), .breakdown), (.damaged("page 3"), .breakdown),
        ])
    func codes(_ denial: Denial, _ ending: Ending) {
        #expect(Ending(denial) == ending)
    }

    @Test("The numbers are those that scripts hold on to")
    func numbers() {
        #expect([Ending.done, .breakdown, .no, .nothing, .words].map(\.rawValue) == [0, 1, 3, 4, 64])
    }
}
