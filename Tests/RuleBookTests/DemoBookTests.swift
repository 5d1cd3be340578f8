import RuleBook
import Scheduling
import Testing

@Suite("The demo centre's rule book reads as it is written")
struct DemoBookTests {
    @Test("seventeen sentences and one trial, checks that stand with them in their place")
    func sentences() throws {
        let book = try DemoCentre.book()
        let ids = (1...17).map { $0 < 10 ? "H0\($0)" : "H\($0)" }
        #expect(Set(book.rules.map(\.id)) == Set(ids + ["H04-proef"]))
        let parts = book.rules.filter { $0.part > 0 }.map { "\($0.id).\($0.part) \($0.kind.name)" }
        let expected = [
            "H05.1 exclusion", "H07.1 building-headcount", "H09.1 contribution", "H10.1 buffer", "H16.1 lead-time",
            "H17.1 season-term",
        ]
        #expect(parts == expected)
        #expect(book.centre == "Buurthuis De Wisselweide")
        #expect(book.language == "nl")
        #expect(book.rules.filter { $0.wording["nl"] == nil || $0.wording["en"] == nil } == [])
    }

    @Test("the five questions of the form")
    func questions() throws {
        let tags = try DemoCentre.book().questions.map(\.tag)
        #expect(tags == ["luid", "alcohol", "feest", "om-geld-te-verdienen", "kinderen-onder-12"])
    }

    @Test("H04: opening hours per weekday, on the municipality's authority")
    func openingHours() throws {
        let week = hours("09:00", "22:30")
        let expected = Rule(
            id: "H04",
            kind: OpeningWindowRule(hours: [
                .monday: week, .tuesday: week, .wednesday: week, .thursday: week, .friday: hours("09:00", "23:30"),
                .saturday: hours("10:00", "23:30"), .sunday: hours("10:00", "18:00"),
            ]),
            wording: [
                "nl": "Maandag t/m donderdag dicht om 22:30, vrijdag en zaterdag om 23:30, zondag om 18:00.",
                "en": "Closed at 22:30 Mon–Thu, 23:30 Fri and Sat, 18:00 Sun.",
            ],
            basis: .municipality, effect: .refuse, decision: "2026-003", review: day("2027-11-20"),
            unless: Self.plots)
        #expect(try DemoCentre.book().rule("H04") == expected)
    }

    /// A plot of the garden is let by whole days, whatever the hours of the house.
    private static var plots: Condition {
        var plots = Condition()
        plots.spaces = (1...12).map { slug("perk-\($0)") }
        return plots
    }

    @Test("H04-proef: eight weeks of Fridays to midnight, with the municipality's letter")
    func trial() throws {
        let expected = Rule(
            id: "H04-proef", kind: OpeningWindowRule(hours: [.friday: hours("09:00", "24:00")]),
            wording: ["nl": "Op proef: vrijdag tot middernacht.", "en": "On trial: Fridays until midnight."],
            basis: .municipality, consent: "brief van de gemeente, 2026-08-14", effect: .refuse,
            decision: "2026-021", replaces: "H04", unless: Self.plots,
            trial: Rule.Trial(
                from: day("2026-11-06"), until: day("2026-12-31"),
                expect: "≤ 2 klachten, ≥ 3 avonden extra gebruikt"))
        #expect(try DemoCentre.book().rule("H04-proef") == expected)
    }

    @Test("H05: a reminder, and a second check with the same sentence that refuses")
    func quietAndExclusion() throws {
        var loudInB = Condition()
        loudInB.tags = ["luid"]
        loudInB.spaces = [slug("zaal-b")]
        var late = loudInB
        late.times = hours("22:00", "24:00")
        let wording = [
            "nl": "Muziek na 22:00 alleen met deuren dicht, en nooit naast de spreekkamer als die in gebruik is.",
            "en": "Music after 22:00 with doors shut only, never next to the consulting room while it is in use.",
        ]
        let expected = [
            Rule(
                id: "H05", kind: QuietHoursRule(hours: hours("22:00", "24:00")), wording: wording, basis: .own,
                effect: .remind, decision: "2026-014", when: loudInB),
            Rule(
                id: "H05", part: 1, kind: ExclusionRule(against: [slug("spreekkamer")]), wording: wording, basis: .own,
                effect: .refuse, decision: "2026-014", when: late),
        ]
        #expect(try DemoCentre.book().rules.filter { $0.id == "H05" } == expected)
    }

    @Test("H07, H10, H16: two checks under one sentence, with their numbers")
    func numbers() throws {
        let book = try DemoCentre.book()
        let kinds = ["H07", "H10", "H16"].map { id in book.rules.filter { $0.id == id }.map { said($0.check) } }
        let dining = ["huiskamer", "zaal-a", "zaal-b", "grote-zaal"].map(slug)
        #expect(kinds[0] == [said(RoomCapacityRule()), said(BuildingHeadcountRule(people: 150))])
        #expect(kinds[1] == [said(BundleRule(needsAny: dining)), said(BufferRule(beforeMinutes: 0, afterMinutes: 30))])
        #expect(kinds[2] == [said(LeadTimeRule(hours: 2)), said(LeadTimeRule(hours: 72))])
        #expect(book.rules.last { $0.id == "H16" }?.when.peopleOver == 50)
    }

    @Test("a kind that is not built yet is carried as text, in one form")
    func carried() throws {
        let book = try DemoCentre.book()
        let carried = book.rules.filter { !$0.kind.isBuilt }.map(\.id)
        #expect(carried == ["H03", "H08", "H09", "H09", "H12", "H13", "H15"])
        #expect(book.rule("H12").map { said($0.check) } == "cancel-noshow hours = 24, release-minutes = 20")
        #expect(book.rule("H02").map { said($0.check) } == "season-term seasons = 1, renewal = false")
        #expect(book.rule("H14").map { said($0.check) } == "open-time share = 0.1, per = \"week\"")
    }

    @Test(
        "the books that come with Meent can be adopted by any house", arguments: ["starter.toml", "village-hall.toml"])
    func starters(name: String) throws {
        let text = try #require(DemoCentre.starterBook(name))
        let book = try RuleBookFile.parse(text, knowing: nil, groups: nil).get()
        #expect(book.rules.count >= 5)
        #expect(book.centre == "")
        #expect(try RuleBookFile.parse(RuleBookFile.draft(book), knowing: nil, groups: nil).get() == book)
    }

    @Test("the starter book names no space and no group, so that it fits a house that has none")
    func starterFitsAnyHouse() throws {
        let text = try #require(DemoCentre.starterBook("starter.toml"))
        let zone = try #require(Zone("Europe/Amsterdam"))
        let empty = House(name: "Leeg", zone: zone, spaces: [], equipment: [])
        #expect(throws: Never.self) { try RuleBookFile.parse(text, knowing: empty, groups: []).get() }
    }
}

/// A check as a rule book writes it.
private func said(_ check: any KindOfRule) -> String {
    let lines = check.writtenLines.map { "\($0.key) = \($0.value)" }
    return "\(type(of: check).kind.name) \(lines.joined(separator: ", "))"
}
