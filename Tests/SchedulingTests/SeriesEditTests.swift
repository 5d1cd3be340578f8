import Scheduling
import Testing

@Suite("A series is edited: this date, this and following, all")
struct SeriesEditTests {
    /// Tuesdays at 20:00 from 12 January, six of them; the 26th is left out, 2 February is an hour earlier.
    static let series = DemoHouse.request(["zaal-a"], "2027-01-12T20:00", "2027-01-12T22:00") {
        $0.rule = RecurrenceRule(.weekly, limit: .count(6), days: [RecurrenceRule.Day(weekday: .tuesday)])
        $0.except = ["2027-01-26"]
        $0.changes["2027-02-02"] = earlier
    }
    private static let earlier = change {
        $0.start = "2027-02-02T19:00"
        $0.end = "2027-02-02T21:00"
    }

    static func change(_ set: (inout RequestPatch) -> Void) -> RequestPatch {
        var change = RequestPatch()
        set(&change)
        return change
    }

    static func edit(
        _ scope: SeriesEdit.Scope, _ occurrence: WallClock, _ set: (inout RequestPatch) -> Void
    ) -> SeriesEdit {
        var patch = RequestPatch()
        set(&patch)
        return SeriesEdit(scope, occurrence: occurrence, patch: patch)
    }

    /// The starts of both requests, what was kept before `|`; exceptions that fell out after `-`.
    static func told(_ edit: SeriesEdit, of request: BookingRequest = series, now: Instant = DemoHouse.now) -> String {
        switch request.applying(edit, at: now, in: DemoHouse.amsterdam) {
        case .failure(let faults): return faults.faults.map { "\($0.field) \($0.problem.code)" }.joined(separator: ", ")
        case .success(let edited):
            let kept = edited.kept.map { starts(of: $0) + (edited.isOneBooking ? " = " : " | ") } ?? ""
            let dropped = edited.dropped.map(\.text.suffixDay).joined(separator: " ")
            return kept + starts(of: edited.changed) + (dropped.isEmpty ? "" : " - \(dropped)")
        }
    }

    private static func starts(of request: BookingRequest) -> String {
        guard let plan = Question().plan(request) else { return Question().faults(request).joined(separator: ", ") }
        return plan.dates.map { date in
            let clock = DemoHouse.amsterdam.wallClock(at: date.span.start)
            return "\(clock.date.text.suffixDay)@\(clock.text.suffix(5))"
        }.joined(separator: " ")
    }

    static let single = DemoHouse.request(["zaal-a"], "2027-01-12T20:00", "2027-01-12T22:00")

    static let edits: [Case<SeriesEdit, String>] = [
        Case(
            "nothing", edit(.all, "2027-01-12T20:00") { _ in },
            "1-12@20:00 1-19@20:00 2-02@19:00 2-09@20:00 2-16@20:00"),
        Case(
            "another title for all", edit(.all, "2027-02-09T20:00") { $0.title = "Koor" },
            "1-12@20:00 1-19@20:00 2-02@19:00 2-09@20:00 2-16@20:00"),
        Case(
            "all half an hour later: the exception stays, the moved date keeps its time",
            edit(.all, "2027-01-12T20:00") { $0.start = "2027-01-12T20:30" },
            "1-12@20:30 1-19@20:30 2-02@19:00 2-09@20:30 2-16@20:30"),
        Case(
            "all on Wednesday: exception and moved date go along",
            edit(.all, "2027-01-12T20:00") { $0.start = "2027-01-13T20:00" },
            "1-13@20:00 1-20@20:00 2-03@19:00 2-10@20:00 2-17@20:00"),
        Case(
            "named by a later date, all move by the same",
            edit(.all, "2027-02-09T20:00") { $0.start = "2027-02-10T19:00" },
            "1-13@19:00 1-20@19:00 2-03@19:00 2-10@19:00 2-17@19:00"),
        Case(
            "named by the moved date itself", edit(.all, "2027-02-02T20:00") { $0.start = "2027-02-02T19:30" },
            "1-12@20:30 1-19@20:30 2-02@19:00 2-09@20:30 2-16@20:30"),
        Case(
            "all every two weeks: what falls out is said",
            edit(.all, "2027-01-12T20:00") {
                $0.rule = NewValue(RecurrenceRule(.weekly, interval: 2, limit: .count(3)))
            }, "1-12@20:00 2-09@20:00 - 2-02"),
        Case(
            "no longer a series", edit(.all, "2027-01-12T20:00") { $0.rule = NewValue(nil) },
            "1-12@20:00 - 1-26 2-02"),
        Case(
            "three more dates",
            edit(.all, "2027-01-12T20:00") {
                $0.rule = NewValue(
                    RecurrenceRule(.weekly, limit: .count(7), days: [RecurrenceRule.Day(weekday: .tuesday)]))
            }, "1-12@20:00 1-19@20:00 2-02@19:00 2-09@20:00 2-16@20:00 2-23@20:00"),
        Case(
            "following: COUNT is shared out", edit(.following, "2027-02-09T20:00") { $0.title = "Koor" },
            "1-12@20:00 1-19@20:00 2-02@19:00 | 2-09@20:00 2-16@20:00"),
        Case(
            "following, an hour earlier", edit(.following, "2027-02-09T20:00") { $0.start = "2027-02-09T19:00" },
            "1-12@20:00 1-19@20:00 2-02@19:00 | 2-09@19:00 2-16@19:00"),
        Case(
            "following, on Thursdays", edit(.following, "2027-02-09T20:00") { $0.start = "2027-02-11T20:00" },
            "1-12@20:00 1-19@20:00 2-02@19:00 | 2-11@20:00 2-18@20:00"),
        Case(
            "following from before the exception: it goes along",
            edit(.following, "2027-01-19T20:00") { $0.start = "2027-01-20T20:00" },
            "1-12@20:00 | 1-20@20:00 2-03@19:00 2-10@20:00 2-17@20:00"),
        Case(
            "following from the moved date", edit(.following, "2027-02-02T20:00") { $0.title = "Koor" },
            "1-12@20:00 1-19@20:00 | 2-02@19:00 2-09@20:00 2-16@20:00"),
        Case(
            "following at the first date is the whole", edit(.following, "2027-01-12T20:00") { $0.title = "Koor" },
            "1-12@20:00 1-19@20:00 2-02@19:00 2-09@20:00 2-16@20:00"),
        Case(
            "following at the last date", edit(.following, "2027-02-16T20:00") { $0.start = "2027-02-16T21:00" },
            "1-12@20:00 1-19@20:00 2-02@19:00 2-09@20:00 | 2-16@21:00"),
        Case(
            "this at another time", edit(.this, "2027-02-09T20:00") { $0.start = "2027-02-09T18:00" },
            "1-12@20:00 1-19@20:00 2-02@19:00 2-09@18:00 2-16@20:00"),
        Case(
            "this on another day, after its sisters", edit(.this, "2027-01-12T20:00") { $0.start = "2027-02-17T20:00" },
            "1-19@20:00 2-02@19:00 2-09@20:00 2-16@20:00 2-17@20:00"),
        Case(
            "this that was moved, moved back", edit(.this, "2027-02-02T20:00") { $0.start = "2027-02-02T20:00" },
            "1-12@20:00 1-19@20:00 2-02@20:00 2-09@20:00 2-16@20:00"),
        Case(
            "a date that the series does not have", edit(.this, "2027-02-10T20:00") { $0.title = "Koor" },
            "occurrence unknown"),
        Case(
            "a date that was left out never returns", edit(.this, "2027-01-26T20:00") { $0.title = "Koor" },
            "occurrence unknown"),
        Case(
            "the right day at the wrong hour", edit(.this, "2027-02-09T19:00") { $0.title = "Koor" },
            "occurrence unknown"),
        Case(
            "what only a whole booking has", edit(.this, "2027-02-09T20:00") { ($0.note, $0.clashes) = ("x", .skip) },
            "clashes not-for-one-date, note not-for-one-date"),
        Case(
            "no repeat for one date", edit(.this, "2027-02-09T20:00") { $0.rule = NewValue(nil) },
            "repeat not-for-one-date"),
    ]

    @Test("a table of edits", arguments: edits)
    func checkEdits(_ example: Case<SeriesEdit, String>) { #expect(Self.told(example.given) == example.expected) }

    /// Wednesday 27 January: two Tuesdays have been.
    private static let halfway = DemoHouse.amsterdam.instant(of: "2027-01-27T12:00")

    static let halfwayEdits: [Case<SeriesEdit, String>] = [
        Case(
            "all, later: what is past stays, in the same booking",
            edit(.all, "2027-02-09T20:00") { $0.start = "2027-02-09T20:30" },
            "1-12@20:00 1-19@20:00 = 2-02@19:00 2-09@20:30 2-16@20:30"),
        Case(
            "all, another day", edit(.all, "2027-02-09T20:00") { $0.start = "2027-02-10T20:00" },
            "1-12@20:00 1-19@20:00 = 2-03@19:00 2-10@20:00 2-17@20:00"),
        Case(
            "all, named by a past date", edit(.all, "2027-01-12T20:00") { $0.start = "2027-01-12T21:00" },
            "1-12@20:00 1-19@20:00 = 2-02@19:00 2-09@21:00 2-16@21:00"),
        Case(
            "all, no date moves: one request", edit(.all, "2027-02-09T20:00") { $0.people = NewValue(20) },
            "1-12@20:00 1-19@20:00 2-02@19:00 2-09@20:00 2-16@20:00"),
        Case(
            "following from a past date: from the first that is to come",
            edit(.following, "2027-01-19T20:00") { $0.title = "Koor" },
            "1-12@20:00 1-19@20:00 | 2-02@19:00 2-09@20:00 2-16@20:00"),
        Case("this, past", edit(.this, "2027-01-19T20:00") { $0.title = "Koor" }, "occurrence begun"),
        Case(
            "this, to come", edit(.this, "2027-02-16T20:00") { $0.start = "2027-02-16T19:00" },
            "1-12@20:00 1-19@20:00 2-02@19:00 2-09@20:00 2-16@19:00"),
    ]

    @Test("a table of edits halfway", arguments: halfwayEdits)
    func halfway(_ example: Case<SeriesEdit, String>) {
        #expect(Self.told(example.given, now: Self.halfway) == example.expected)
    }

    @Test("nothing is left to edit once all is past")
    func over() {
        let late = DemoHouse.amsterdam.instant(of: "2027-03-01T12:00")
        for scope in SeriesEdit.Scope.allCases {
            let edit = Self.edit(scope, "2027-01-12T20:00") { $0.title = "Koor" }
            #expect(Self.told(edit, now: late) == "occurrence begun")
        }
    }

    @Test("every field of a patch arrives, for all and for one date")
    func fields() throws {
        let patch = Self.edit(.all, "2027-01-12T20:00") {
            ($0.title, $0.details, $0.spaces, $0.equipment) = ("Koor", "Open", ["zaal-b"], ["stoelen": 4])
            ($0.people, $0.layout, $0.visibility, $0.welcome) = (NewValue(9), NewValue("kring"), .private, .everyone)
            ($0.tags, $0.end) = (["luid"], "2027-01-12T21:00")
        }
        let all = try Self.single.applying(patch, at: DemoHouse.now, in: DemoHouse.amsterdam).get().changed
        let one = try Self.series.applying(
            SeriesEdit(.this, occurrence: "2027-01-12T20:00", patch: patch.patch), at: DemoHouse.now,
            in: DemoHouse.amsterdam
        ).get().changed.on("2027-01-12T20:00")
        var expected = Self.single
        (expected.title, expected.details, expected.spaces) = ("Koor", "Open", ["zaal-b"])
        (expected.equipment, expected.people, expected.layout) = (["stoelen": 4], 9, "kring")
        (expected.visibility, expected.welcome, expected.tags) = (.private, .everyone, ["luid"])
        expected.end = "2027-01-12T21:00"
        #expect(all == expected)
        #expect(one == expected)
    }

    @Test("an edit of one date is laid on top of what differed before")
    func merges() throws {
        let edit = Self.edit(.this, "2027-02-02T20:00") { $0.people = NewValue(7) }
        let edited = try Self.series.applying(edit, at: DemoHouse.now, in: DemoHouse.amsterdam).get().changed
        #expect(
            edited.changes["2027-02-02"]
                == Self.change {
                    ($0.start, $0.end, $0.people) = ("2027-02-02T19:00", "2027-02-02T21:00", NewValue(7))
                })
    }

    @Test("a day that is left out for good forgets what differed on it")
    func leftOut() {
        let request = Self.series.with { $0.leaveOut(["2027-02-02"]) }
        #expect(request.except == ["2027-01-26", "2027-02-02"])
        #expect(request.changes.isEmpty)
        #expect(Question().plan(request)?.dates.count == 4)
    }
}

extension StringProtocol {
    /// `2027-01-12` as `1-12`.
    var suffixDay: String {
        let text = suffix(5)
        return text.hasPrefix("0") ? String(text.dropFirst()) : String(text)
    }
}
