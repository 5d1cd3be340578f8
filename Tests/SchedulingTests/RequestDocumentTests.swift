import Scheduling
import Testing

@Suite("A request is kept in a form of its own")
struct RequestDocumentTests {
    private static let rich = SeriesEditTests.series.with {
        ($0.with, $0.weeks, $0.closedDays, $0.clashes) = (["toneel-spiegeldoek"], .even, .shift, .skip)
        $0.times = ["zaal-a": SpaceTime(start: "2027-01-12T19:00", end: "2027-01-12T23:00", people: 3)]
        ($0.equipment, $0.equipmentIn) = (["stoelen": 3], ["zaal-a": ["beamers": 1]])
        ($0.any, $0.holdUntil, $0.people) = (AnySpace(access: ["step-free"]), DemoHouse.now, 12)
        ($0.tags, $0.note, $0.details, $0.layout) = (["b", "a"], "n", "d", "kring")
        ($0.setUpMinutes, $0.visibility, $0.welcome, $0.startsInSecondFold) = (5, .private, .everyone, true)
    }

    private static let plain = BookingRequest(
        group: "koor-wisselklank", title: "Repetitie", spaces: ["zaal-a"], start: "2027-01-12T20:00",
        end: "2027-01-12T22:00")

    @Test("What is written is read back whole, once more and without what people wrote too", arguments: [rich, plain])
    func roundTrip(_ request: BookingRequest) throws {
        #expect(try BookingRequest(document: request.document) == request)
        let written = try JSONReader.read(request.document.bytes)
        #expect(try BookingRequest(document: written) == request)
        let bare = request.withoutPersonalTexts()
        #expect(try BookingRequest(document: bare.document) == bare)
    }

    @Test("Its bytes are these and no others")
    func golden() {
        #expect(Self.plain.document.text == Self.plainText)
        #expect(Self.rich.document.text == Self.richText)
    }

    @Test("A document of another form is refused")
    func refuses() {
        #expect(throws: DocumentFault.self) { try BookingRequest(document: .array([])) }
        #expect(throws: DocumentFault.self) {
            try BookingRequest(document: Self.plain.document.with([.init("kleur", .string("rood"))]))
        }
    }

    @Test("No two requests share a canonical text")
    func canonical() {
        let texts = [Self.rich, Self.plain, Self.plain.with { $0.note = "x" }, Self.plain.with { $0.details = "x" }]
        #expect(Set(texts.map(\.canonicalFields)).count == texts.count)
    }

    private static let plainText = """
        {"group":"koor-wisselklank","title":"Repetitie","spaces":["zaal-a"],"start":"2027-01-12T20:00",\
        "end":"2027-01-12T22:00","visibility":"public","welcome":"group","tags":[],"clashes":"refuse"}
        """
    private static let richText = """
        {"group":"koor-wisselklank","title":"Repetitie","spaces":["zaal-a"],\
        "equipment":{"stoelen":3,"zaal-a":{"beamers":1}},"start":"2027-01-12T20:00","end":"2027-01-12T22:00",\
        "repeat":"FREQ=WEEKLY;COUNT=6;BYDAY=TU","except":["2027-01-26"],"people":12,"layout":"kring",\
        "visibility":"private","welcome":"everyone","tags":["a","b"],"clashes":"skip","set-up":5,"description":"d",\
        "note":"n","any":{"access":["step-free"]},"with":["toneel-spiegeldoek"],\
        "times":{"zaal-a":{"start":"2027-01-12T19:00","end":"2027-01-12T23:00","people":3}},\
        "moves":{"2027-02-02":{"start":"2027-02-02T19:00","end":"2027-02-02T21:00"}},"weeks":"even",\
        "closed-days":"shift","hold-until":"2027-01-03T11:00:00+00:00","start-second":true}
        """
}
