import Scheduling

extension KindOfRule {
    /// The kinds that are carried as text until they are built.
    static let carried = timeKinds + shareKinds + careKinds + paperKinds

    private static let timeKinds = [
        KindOfRule(
            "block-grid",
            [
                RuleParameter("minutes", .whole(5...1_440, .minutes), .either),
                RuleParameter("blocks", .blocks, .either),
            ], effect: .refuse,
            "We boeken per dagdeel.", "We book by the block.",
            lines: #"blocks = [["09:00", "12:30"], ["13:00", "17:00"], ["18:00", "22:00"]]"#),
        KindOfRule(
            "open-time",
            [
                RuleParameter("share", .share(0...1_000)),
                RuleParameter("per", .word(["day", "week", "month", "season"]), .optional),
            ],
            effect: .refuse,
            "Een tiende van de uren blijft open voor inloop.", "A tenth of the hours stays open for drop-in.",
            lines: "share = 0.1\nper = \"week\""),
        KindOfRule(
            "season-term",
            [
                RuleParameter("seasons", .whole(1...20, .seasons)),
                RuleParameter("renewal", .yesNo, .optional),
            ], effect: .refuse,
            "Een vaste plek geldt één seizoen.", "A fixed place lasts one season.",
            lines: "seasons = 1\nrenewal = false"),
        KindOfRule(
            "option-expiry",
            [RuleParameter("days", .whole(1...365, .days)), RuleParameter("max", .whole(1...100, .pieces), .optional)],
            effect: .inform,
            "Eén optie tegelijk, die vervalt na twee weken.", "One option at a time, lapsing after two weeks.",
            lines: "days = 14\nmax = 1"),
    ]

    private static let shareKinds = [
        KindOfRule(
            "equipment-limit",
            [RuleParameter("equipment", .equipment), RuleParameter("quantity", .whole(0...100_000, .pieces))],
            effect: .askBoard,
            "Meer dan één beamer vraag je aan het bestuur.", "Ask the board for more than one projector.",
            lines: "equipment = \"beamers\"\nquantity = 1"),
        KindOfRule(
            "group-quota",
            [
                RuleParameter("hours", .whole(1...8_760, .hours), .either),
                RuleParameter("occurrences", .whole(1...10_000, .times), .either),
                RuleParameter("per", .word(["day", "week", "month", "season", "year"])),
                RuleParameter("times", .hours, .optional),
            ], effect: .askBoard,
            "Hoogstens twaalf uur per maand voor één groep.", "At most twelve hours a month for one group.",
            lines: "hours = 12\nper = \"month\""),
        KindOfRule(
            "newcomer-floor", [RuleParameter("sessions", .whole(1...100, .sessions))], effect: .inform,
            "Eerst iedereen één keer, dan pas een tweede.", "Everyone gets one before anyone gets two.",
            lines: "sessions = 1"),
        KindOfRule(
            "yearly-count",
            [
                RuleParameter("count", .whole(0...366, .times)),
                RuleParameter("notice-days", .whole(0...365, .days), .optional),
            ], effect: .askBoard,
            "Hoogstens twaalf grote avonden per jaar.", "At most twelve big evenings a year.",
            lines: "count = 12\nnotice-days = 14\nwhen.people = { over = 80 }"),
    ]

    private static let careKinds = [
        KindOfRule(
            "duty-role",
            [
                RuleParameter("role", .text),
                RuleParameter("before-minutes", .whole(0...720, .minutes), .optional),
                RuleParameter("after-minutes", .whole(0...720, .minutes), .optional),
            ], effect: .remind,
            "Geen avond zonder sleutelhouder.", "No evening without a key holder.",
            lines: "role = \"sleutelhouder\"\nwhen.times = [\"18:00\", \"24:00\"]"),
        KindOfRule(
            "responsible-person",
            [RuleParameter("over-people", .whole(0...10_000, .people)), RuleParameter("phone", .yesNo, .optional)],
            effect: .remind,
            "Vanaf 50 mensen is er iemand bereikbaar.", "With 50 people someone can be reached.",
            lines: "over-people = 50\nphone = true"),
        KindOfRule(
            "contribution",
            [
                RuleParameter("shifts", .whole(0...1_000, .shifts)),
                RuleParameter("per", .word(["month", "season", "year"])),
            ], effect: .remind,
            "Iedere groep helpt twee keer per seizoen. Wie dat niet kan, hoeft niet.",
            "Each group helps twice a season. Who cannot need not.", lines: "shifts = 2\nper = \"season\""),
        KindOfRule(
            "cancel-noshow",
            [
                RuleParameter("hours", .whole(0...720, .hours)),
                RuleParameter("release-minutes", .whole(0...240, .minutes), .optional),
                RuleParameter("strikes", .whole(1...100, .times), .optional),
            ], effect: .remind,
            "Kom je niet? Zeg het een dag van tevoren.", "Not coming? Tell us a day ahead.",
            lines: "hours = 24\nrelease-minutes = 20"),
    ]

    private static let paperKinds = [
        KindOfRule(
            "tariff",
            [
                RuleParameter("cents-per-hour", .whole(0...1_000_000, .cents)),
                RuleParameter("classes", .amounts(0...1_000_000, .cents), .optional),
                RuleParameter("discounts", .amounts(0...100, .percent), .optional),
            ], effect: .inform,
            "Een zaal kost vijf euro per uur, voor bewoners niets.",
            "A room costs five euros an hour, nothing for residents.",
            lines: "cents-per-hour = 500\ndiscounts = { bewonersgroep = 100 }"),
        KindOfRule(
            "visibility",
            [
                RuleParameter("show", .word(["public", "private"])),
                RuleParameter("retention-days", .whole(0...3_650, .days), .optional),
            ], effect: .inform,
            "Besloten activiteiten staan als bezet.", "Private activities show as busy.",
            lines: "show = \"private\"\nretention-days = 30\nwhen.visibility = [\"private\"]"),
        KindOfRule(
            "handover-checklist", [RuleParameter("items", .texts)], effect: .inform,
            "Licht uit, ramen dicht, stoelen terug.", "Lights off, windows shut, chairs back.",
            lines: "items = [\"licht uit\", \"ramen dicht\", \"stoelen terug\"]"),
        KindOfRule(
            "emergency-override",
            [
                RuleParameter("factor", .share(1...1_000), .optional),
                RuleParameter("online-only", .yesNo, .optional),
                RuleParameter("from", .day),
                RuleParameter("until", .day),
            ], effect: .refuse,
            "Twee weken lang een derde van de mensen.", "A third of the people for two weeks.",
            lines: "factor = 0.333\nfrom = 2027-01-11\nuntil = 2027-01-24"),
    ]
}
