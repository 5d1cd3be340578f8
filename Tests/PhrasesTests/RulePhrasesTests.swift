import Phrases
import Scheduling
import Testing

@Suite("The rule book is read back in plain sentences")
struct RulePhrasesTests {
    @Test("A rule says what it checks, where, what it does and on whose authority", arguments: Language.allCases)
    func whole(_ language: Language) throws {
        let readings = try Self.wording(language).reading(try Self.book)
        switch language {
        case .nl: #expect(readings == Self.dutch)
        case .en: #expect(readings == Self.english)
        }
    }

    @Test(
        "Every kind has its own sentences",
        arguments: [
            (LeadTimeRule(hours: 1) as any KindOfRule, "Vraag het minstens 1 uur van tevoren."),
            (HorizonRule(days: 365), "Vraag het hoogstens 365 dagen vooruit."),
            (DurationRule(minMinutes: 30, maxMinutes: nil), "Een activiteit duurt minstens 30 minuten."),
            (DurationRule(minMinutes: nil, maxMinutes: 240), "Een activiteit duurt hoogstens 4 uur."),
            (
                DurationRule(minMinutes: 30, maxMinutes: 90),
                "Een activiteit duurt minstens 30 minuten en hoogstens 1 uur en 30 minuten."
            ),
            (BufferRule(beforeMinutes: 0, afterMinutes: 30), "Het programma houdt 30 minuten erna vrij."),
            (BufferRule(beforeMinutes: 15, afterMinutes: 0), "Het programma houdt 15 minuten ervoor vrij."),
            (
                RoomCapacityRule(permille: 1000),
                "Je komt met niet meer mensen dan er in je ruimtes samen passen."
            ),
            (
                RoomCapacityRule(permille: 305),
                "Je komt met hoogstens 30,5% van de mensen die in je ruimtes samen passen."
            ),
            (BuildingHeadcountRule(people: 150), "Er zijn nooit meer dan 150 mensen tegelijk in huis."),
            (
                CancelNoShowRule.make(from: ["hours": .number(24)]) ?? CancelNoShowRule(),
                "Het programma controleert de soort cancel-noshow nog niet. Let er dus zelf op. In het boek staat: hours = 24."
            ),
        ])
    func kinds(_ kind: any KindOfRule, _ sentence: String) throws {
        #expect(try Self.wording(.nl).reading(Rule(id: "H99", kind: kind)).meaning.first == sentence)
    }

    @Test("Every kind that can stand in a book is explained", arguments: RuleKind.allCases)
    func explained(_ kind: RuleKind) throws {
        for language in Language.allCases {
            #expect(try Self.wording(language).words.meaning(of: kind).hasSuffix("."))
        }
    }

    private static func wording(_ language: Language) throws -> Wording {
        let house = House(
            name: "Buurthuis", zone: try #require(Zone("Europe/Amsterdam")),
            spaces: [Space(slug: Spoken.slug("zaal-b"), name: "Zaal B", parts: [Spoken.slug("zaal-b")], capacity: 40)],
            equipment: [])
        let names = Names(house: house, groups: [Spoken.slug("koor"): "Koor Wisselklank"])
        return Wording(try Spoken.phrases().words(language), names: names)
    }

    private static var book: HouseRules {
        get throws {
            let morning = try #require(TimeOfDay("09:00"))
            let late = try #require(TimeOfDay("22:00"))
            let midnight = try #require(TimeOfDay("24:00"))
            let night = try #require(DayHours(late, midnight))
            let open = try #require(DayHours(morning, late))
            var loud = Condition()
            loud.tags = ["luid"]
            loud.spaces = [Spoken.slug("zaal-b")]
            var choir = Condition()
            choir.groups = [Spoken.slug("koor")]
            let week = Weekday.allCases.filter { $0 != .sunday }
            return HouseRules(
                number: 1,
                rules: [
                    Rule(
                        id: "H05", kind: QuietHoursRule(hours: night),
                        wording: ["nl": "Stil na tienen.", "en": "Quiet after ten."], effect: .remind,
                        decision: "2026-014", when: loud, unless: choir),
                    Rule(id: "H05", part: 1, kind: ExclusionRule(against: [Spoken.slug("zaal-b")]), effect: .refuse),
                    Rule(
                        id: "H04-proef",
                        kind: OpeningWindowRule(hours: Dictionary(uniqueKeysWithValues: week.map { ($0, open) })),
                        wording: ["nl": "Op proef.", "en": "On trial."], basis: .municipality,
                        consent: "brief 2026-08-14", effect: .refuse, decision: "2026-021", replaces: "H04",
                        trial: Rule.Trial(
                            from: try #require(LocalDate("2026-09-04")), until: try #require(LocalDate("2026-10-29")),
                            expect: "≤ 2 klachten")),
                ])
        }
    }

    private static let dutch = [
        Wording.Reading(
            id: "H05", sentence: "Stil na tienen.",
            meaning: [
                "Van 22:00 tot 24:00 zijn het stille uren.", "Dit geldt in Zaal B en bij het woord “luid”.",
                "Dit geldt niet voor Koor Wisselklank.",
                "Past het niet? Dan gaat het door en zeggen we het met nadruk.",
                "Dit is onze eigen afspraak.", "Besluit 2026-014.",
            ]),
        Wording.Reading(
            id: "", sentence: "",
            meaning: [
                "Dit gaat nooit samen met een activiteit in Zaal B, en andersom ook niet.",
                "Past het niet? Dan is het antwoord nee.",
            ]),
        Wording.Reading(
            id: "H04-proef", sentence: "Op proef.",
            meaning: [
                "Je activiteit ligt binnen deze uren: ma–za 09:00–22:00.", "Past het niet? Dan is het antwoord nee.",
                "Dit is een voorwaarde van de gemeente, met toestemming: brief 2026-08-14.", "Besluit 2026-021.",
                "Op proef van vrijdag 4 september 2026 tot en met donderdag 29 oktober 2026. We verwachten: ≤ 2 klachten.",
                "Waar de proef geldt, geldt H04 niet. Na de proef geldt H04 vanzelf weer.",
            ]),
    ]

    private static let english = [
        Wording.Reading(
            id: "H05", sentence: "Quiet after ten.",
            meaning: [
                "From 22:00 to 24:00 are quiet hours.", "This holds in Zaal B and with the word “luid”.",
                "This does not hold for Koor Wisselklank.",
                "Does it not fit? Then it goes ahead and we say so with weight.",
                "This is our own agreement.", "Decision 2026-014.",
            ]),
        Wording.Reading(
            id: "", sentence: "",
            meaning: [
                "This never goes together with an activity in Zaal B, nor the other way round.",
                "Does it not fit? Then the answer is no.",
            ]),
        Wording.Reading(
            id: "H04-proef", sentence: "On trial.",
            meaning: [
                "Your activity lies within these hours: Mon–Sat 09:00–22:00.",
                "Does it not fit? Then the answer is no.",
                "This is a condition of the municipality, with consent: brief 2026-08-14.", "Decision 2026-021.",
                "On trial from Friday 4 September 2026 up to Thursday 29 October 2026. We expect: ≤ 2 klachten (in Dutch).",
                "Where the trial holds, H04 does not. After the trial H04 is back by itself.",
            ]),
    ]
}
