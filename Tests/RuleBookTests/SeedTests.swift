import RuleBook
import Scheduling
import Testing

@Suite("The demo centre is whole on whatever day it is made")
struct SeedTests {
    /// Ordinary days, and days near Christmas, New Year, King's Day, the end of the season and 29 February.
    static let days = [
        "2026-11-20", "2026-12-24", "2026-12-26", "2027-01-01", "2027-04-26", "2027-06-10", "2027-06-30", "2027-07-01",
        "2027-08-27", "2027-12-04", "2028-02-29", "2030-04-27",
    ].map(day)

    @Test("every booking of the season gets the answer that it should, under its own house rules", arguments: days)
    func passes(today: LocalDate) throws {
        let seeds = try DemoCentre.seeds(on: today)
        let rules = try DemoCentre.book(on: today)
        let groups = Dictionary(uniqueKeysWithValues: seeds.groups.map { ($0.group.slug, $0.group) })
        var taken: [Taken] = []
        for booking in seeds.bookings {
            let group = try #require(groups[booking.request.group])
            let world = World(house: seeds.house, rules: rules, closures: seeds.closures, taken: taken)
            let now = seeds.house.zone.start(of: booking.asked) + 8 * 3600
            let decision = try #require(world.answer(to: booking.request, asking: group, at: now))
            #expect(decision.outcome == booking.outcome, "\(booking.request.title): \(decision.refusals)")
            #expect(
                decision.refusals.allSatisfy { $0.code == "closed" }, "\(booking.request.title): \(decision.refusals)")
            if booking.cancelledBecause == nil {
                taken += Self.taken(booking.request, decision, group)
            }
        }
        #expect(Set(seeds.bookings.map(\.request.group)) == Set(groups.keys))
    }

    private static func taken(
        _ request: BookingRequest, _ decision: Decision, _ group: Group
    ) -> [Taken] {
        decision.dates.filter { !$0.isRefused }.map { date in
            Taken(
                booking: request.title, group: group.slug, title: request.title, span: date.asked.span,
                slots: date.asked.slots, pools: date.asked.pools, people: date.asked.people, tags: date.asked.tags,
                repeats: request.rule != nil)
        }
    }

    @Test("the house as its description says: rooms, halves, plots, pools")
    func house() throws {
        let house = try DemoCentre.seeds().house
        let capacities = [
            "zaal-a": 60, "zaal-b": 40, "grote-zaal": 110, "huiskamer": 45, "keuken": 8, "werkplaats": 12,
            "atelier": 20, "spreekkamer": 12, "tuin": 60,
        ]
        for (name, capacity) in capacities { #expect(house.spaces[slug(name)]?.capacity == capacity) }
        #expect(house.spaces[slug("grote-zaal")]?.parts == [slug("zaal-a"), slug("zaal-b")])
        #expect(
            house.spaces[slug("grote-zaal")]?.layouts.mapValues(\.capacity) == [
                slug("theater"): 110, slug("diner"): 80,
            ])
        #expect(house.spaces.values.filter { $0.features.contains(slug("plot")) }.count == 12)
        #expect(
            house.spaces.values.filter { !$0.features.contains(slug("step-free")) }.map(\.slug.text) == ["werkplaats"])
        #expect(house.equipment.mapValues(\.quantity)[slug("stoelen")] == 120)
        #expect(house.equipment[slug("piano")]?.fixedTo == slug("zaal-a"))
    }

    @Test("twenty-five groups, each with a contact at an address that reaches nobody")
    func groups() throws {
        let groups = try DemoCentre.seeds().groups
        #expect(groups.count == 25)
        #expect(
            groups.allSatisfy { !$0.contacts.isEmpty && $0.contacts.allSatisfy { $0.mail.hasSuffix("@example.org") } })
        #expect(Set(groups.flatMap(\.contacts).map(\.mail)).count == groups.flatMap(\.contacts).count)
    }

    @Test(
        "words for days",
        arguments: [
            ("{{today}}", "2026-11-20"), ("{{today-28}}T08:00", "2026-10-23T08:00"), ("{{monday}}", "2026-11-16"),
            ("{{monday+12}} {{monday-10}}", "2026-11-28 2026-11-06"), ("{{coming 12-25}}", "2026-12-25"),
            ("{{coming 11-01}}", "2026-11-01"), ("{{coming 10-22}}", "2027-10-22"), ("{{kings-day}}", "2027-04-27"),
            ("{{season-end}} {{until}}", "2027-06-30 20270630"), ("{{open monday+39}}", "2027-01-08"), ("geen", "geen"),
        ])
    func dates(text: String, resolved: String) {
        #expect(SeedDates.resolve(text, today: DemoCentre.today) == .success(resolved))
    }

    @Test(
        "what is not a day is refused with its words",
        arguments: [
            "tomorrow", "today+", "today+1000", "monday+-3", "coming 02-30", "open season-end", "", "today+12 ",
        ])
    func unknownDays(words: String) {
        let result = SeedDates.resolve("x = {{\(words)}}", today: DemoCentre.today)
        #expect(result == .failure(SeedDates.UnknownDay(words: words)))
    }

    @Test("the end of the season is never nearer than four weeks and never past the horizon of those who asked")
    func seasonEnd() {
        for offset in 0..<1_500 {
            let today = day("2026-01-01").adding(days: offset)
            let away = SeedDates(today: today).seasonEnd.days - today.days
            #expect(28...308 ~= away)
        }
    }
}
