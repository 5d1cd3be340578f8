import Phrases
import Scheduling
import Testing

@Suite("Reasons, faults and alternatives in words")
struct WordingTests {
    /// A reason with what it must say in Dutch and in English.
    struct Said: Sendable {
        let reason: Reason
        let dutch: String
        let english: String
    }

    static func reasons() throws -> [Said] { try sharing() + timing() + series() + [eligible] }

    @Test("Every reason is worded in both languages with its facts")
    func allReasons() throws {
        for said in try Self.reasons() {
            let finding = Finding(rule: "H11", occurrence: Spoken.clock("2027-01-12T20:00"), reason: said.reason)
            #expect(try Spoken.wording(.nl).text(finding) == said.dutch)
            #expect(try Spoken.wording(.en).text(finding) == said.english)
        }
    }

    @Test("What the board waives is said with the rule's own reason")
    func waived() throws {
        var finding = Finding(
            rule: "H11", effect: .inform, occurrence: Spoken.clock("2027-01-12T20:00"),
            reason: .byTheDay(space: Spoken.slug("zaal-a")))
        finding.waived = .refuse
        #expect(
            try Spoken.wording(.nl).text(finding)
                == "Zaal A boek je per hele dag, van 00:00 tot 00:00. Het bestuur maakt hier een uitzondering.")
        #expect(
            try Spoken.wording(.en).text(finding)
                == "You book Zaal A by the whole day, from 00:00 to 00:00. The board makes an exception here.")
    }

    @Test("The group in the way is named, but not where its activity is private")
    func asking() throws {
        let asked = BookingRequest(
            group: Spoken.slug("koor-wisselklank"), title: "Repetitie", spaces: [Spoken.slug("zaal-a")],
            start: Spoken.clock("2027-01-12T20:00"), end: Spoken.clock("2027-01-12T22:00"))
        let during = try Spoken.span("2027-01-12T20:00", "2027-01-12T22:00")
        let known = Occupant(title: "Repetitie", group: Spoken.slug("koor-wisselklank"))
        let said = try [known, Occupant(title: nil, group: nil)].map { occupant in
            let rival = Alternative.Holder(booking: "B7K2", by: occupant, during: during)
            return try Spoken.wording(.nl).text(
                Alternative(kind: .askOtherGroup, request: asked, holders: [rival]), insteadOf: asked)
        }
        #expect(
            said == [
                "Vraag het aan Koor Wisselklank. Het huis geeft je vraag door.",
                "Vraag het aan de groep die deze plek heeft. Het huis geeft je vraag door.",
            ])
    }

    @Test("What the board must judge is said as such")
    func board() throws {
        let finding = Finding(
            rule: "H11", effect: .askBoard, occurrence: Spoken.clock("2027-01-12T20:00"), reason: .notEligible)
        let text = try Spoken.wording(.nl).text(finding)
        #expect(text == "Het bestuur kijkt er eerst naar: Geen feesten om aan te verdienen.")
    }

    @Test("Every fault of a request is worded in both languages without a blank left", arguments: Language.allCases)
    func faults(_ language: Language) throws {
        let wording = try Spoken.wording(language)
        for problem in Self.problems {
            let text = wording.text(RequestFault("start", problem))
            #expect(text.hasSuffix(".") && !text.contains("{") && !text.hasPrefix("fault."), "\(problem)")
        }
    }

    @Test("Every fault of a repeat is worded in both languages without a blank left", arguments: Language.allCases)
    func repeats(_ language: Language) throws {
        let wording = try Spoken.wording(language)
        for fault in Self.recurrenceFaults {
            let text = wording.text(fault)
            #expect(text.hasSuffix(".") && !text.contains("{") && !text.hasPrefix("repeat."), "\(fault)")
        }
    }

    @Test("An alternative says what changes")
    func alternatives() throws {
        var asked = BookingRequest(
            group: Spoken.slug("koor-wisselklank"), title: "Repetitie", spaces: [Spoken.slug("zaal-a")],
            start: Spoken.clock("2027-01-12T20:00"), end: Spoken.clock("2027-01-12T22:00"))
        asked.equipment = [Spoken.slug("stoelen"): 40]
        var fewer = asked
        fewer.layout = Spoken.slug("theater")
        fewer.except = [Spoken.clock("2027-01-19T20:00").date, Spoken.clock("2027-01-26T20:00").date]
        let somebody = Alternative.Holder(
            booking: "B7K2", by: Occupant(title: nil, group: nil),
            during: try Spoken.span("2027-01-12T20:00", "2027-01-12T22:00"))
        let said = try Alternative.Kind.allCases.map {
            let alternative = Alternative(kind: $0, request: fewer, holders: $0 == .askOtherGroup ? [somebody] : [])
            return try Spoken.wording(.nl).text(alternative, insteadOf: asked)
        }
        #expect(
            said == [
                "Met minder spullen: 40 stoelen", "In een andere opstelling: theater", "Een deel van de zaal: Zaal A",
                "Een andere ruimte: Zaal A",
                "De reeks zonder dinsdag 19 januari en dinsdag 26 januari",
                "Een andere tijd: dinsdag 12 januari 20:00–22:00", "Een andere dag: dinsdag 12 januari 20:00–22:00",
                "Vraag het aan de groep die deze plek heeft. Het huis geeft je vraag door.",
            ])
    }

    @Test("An alternative says what taking it gives, and whom one would have to ask: all of them, each once")
    func conditions() throws {
        let asked = BookingRequest(
            group: Spoken.slug("koor-wisselklank"), title: "Repetitie", spaces: [Spoken.slug("zaal-a")],
            start: Spoken.clock("2027-01-12T20:00"), end: Spoken.clock("2027-01-12T22:00"))
        let outcomes: [Decision.Outcome] = [.confirmed, .awaitingBoard, .option]
        let said = try outcomes.map { outcome in
            var alternative = Alternative(kind: .otherSpace, request: asked)
            alternative.outcome = outcome
            return try Spoken.wording(.nl).text(alternative, insteadOf: asked)
        }
        #expect(
            said == [
                "Een andere ruimte: Zaal A", "Een andere ruimte: Zaal A (het bestuur beslist daarover)",
                "Een andere ruimte: Zaal A (als optie)",
            ])
        let during = try Spoken.span("2027-01-12T20:00", "2027-01-12T22:00")
        let choir = Occupant(title: "Repetitie", group: Spoken.slug("koor-wisselklank"))
        let holders = [choir, choir, Occupant(title: nil, group: nil)].map {
            Alternative.Holder(booking: "B7K2", by: $0, during: during)
        }
        let ask = Alternative(kind: .askOtherGroup, request: asked, holders: holders)
        #expect(
            try Spoken.wording(.nl).text(ask, insteadOf: asked)
                == "Vraag het aan Koor Wisselklank en de groep die deze plek heeft. Het huis geeft je vraag door.")
    }

    @Test("An alternative in another space says another time and fewer things too")
    func severalChanges() throws {
        let asked = BookingRequest(
            group: Spoken.slug("koor-wisselklank"), title: "Repetitie", spaces: [Spoken.slug("zaal-a")],
            start: Spoken.clock("2027-01-12T20:00"), end: Spoken.clock("2027-01-12T22:00"))
        var other = asked
        (other.start, other.end) = (Spoken.clock("2027-01-13T20:00"), Spoken.clock("2027-01-13T22:00"))
        other.equipment = [Spoken.slug("stoelen"): 40]
        #expect(
            try Spoken.wording(.nl).text(Alternative(kind: .otherSpace, request: other), insteadOf: asked)
                == "Een andere ruimte en een andere tijd: Zaal A, woensdag 13 januari 20:00–22:00 en met 40 stoelen")
    }

    private static let problems: [RequestFault.Problem] = [
        .missing, .unknown("zaal-z"), .retired(Spoken.slug("zaal-a")), .samePart(Spoken.slug("zaal-a")),
        .noSuchLayout(Spoken.slug("diner"), known: [Spoken.slug("theater")]),
        .noSuchLayout(Spoken.slug("diner"), known: []),
        .fixedElsewhere(equipment: Spoken.slug("stoelen"), space: Spoken.slug("zaal-a")),
        .outOfBounds(lowest: 1, highest: 10_000), .tooLong(letters: 200), .notATime("25:61"), .notADay("2027-02-30"),
        .endsBeforeStart, .tooManyDays, .spanTooLong(days: 400),
        .clockGap(Spoken.clock("2027-03-28T02:30"), next: Spoken.clock("2027-03-28T03:00")),
        .recurrence(.endless), .unknownField, .givenTwice, .notYet, .notOneOf(["refuse", "skip"]), .wrongType("string"),
        .unprintable, .notAsked(Spoken.slug("zaal-a")), .tooFarFromEvent(Spoken.slug("zaal-a")),
        .askedTwice(Spoken.slug("koor-wisselklank")), .leftOutAndChanged(Spoken.clock("2027-02-16T20:00").date),
        .onlyWeekly,
        .notInSuchWeek(Spoken.clock("2027-01-05T20:00").date, next: Spoken.clock("2027-01-12T20:00").date),
        .notBeforeStart, .noSpaceFits, .begun, .notForOneDate,
    ]

    private static let recurrenceFaults: [RecurrenceFault] = [
        .unreadable("x"), .notSupported("BYHOUR"), .twice("FREQ"), .noFrequency, .endless, .twoEnds,
        .outOfBounds(part: "COUNT", value: "105", lowest: 1, highest: 104), .until("20260101T000000"), .startOffRule,
        .nothingLeft, .notInSeries(Spoken.clock("2027-02-16T20:00")),
    ]
}
