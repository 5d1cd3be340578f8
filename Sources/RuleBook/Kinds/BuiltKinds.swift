import Scheduling

extension KindOfRule {
    /// The kinds that this version checks.
    static let built = whenKinds + whoKinds + wordKinds

    private static let whenKinds = [
        KindOfRule(
            "opening-window", [RuleParameter("hours", .week)], effect: .refuse,
            "Door de week open van 9 tot half 11, zaterdag tot 6.", "Open 9 to 10:30 pm on weekdays, Saturdays till 6.",
            lines: #"""
                hours = { mon = ["09:00", "22:30"], tue = ["09:00", "22:30"], wed = ["09:00", "22:30"], thu = ["09:00", "22:30"], fri = ["09:00", "22:30"], sat = ["10:00", "18:00"] }
                """#),
        KindOfRule(
            "quiet-hours", [RuleParameter("hours", .hours)], effect: .remind,
            "Na 10 uur is het stil in de tuin.", "It is quiet in the garden after 10 pm.",
            lines: #"""
                hours = ["22:00", "24:00"]
                when.spaces = ["tuin"]
                """#),
        KindOfRule(
            "lead-time", [RuleParameter("hours", .whole(0...8_760, .hours))], effect: .refuse,
            "Vraag het twee uur van tevoren.", "Ask two hours ahead.", lines: "hours = 2"),
        KindOfRule(
            "horizon", [RuleParameter("days", .whole(1...1_100, .days))], effect: .refuse,
            "Vraag het hoogstens een jaar vooruit.", "Ask at most a year ahead.", lines: "days = 365"),
        KindOfRule(
            "duration",
            [
                RuleParameter("min-minutes", .whole(1...10_080, .minutes), .either),
                RuleParameter("max-minutes", .whole(1...10_080, .minutes), .either),
            ], effect: .refuse,
            "Een half uur tot een hele dag.", "Half an hour to a whole day.",
            lines: "min-minutes = 30\nmax-minutes = 840"),
        KindOfRule(
            "buffer",
            [
                RuleParameter("before-minutes", .whole(0...720, .minutes), .either),
                RuleParameter("after-minutes", .whole(0...720, .minutes), .either),
            ], effect: .inform,
            "Na de keuken blijft een half uur over om schoon te maken.",
            "Half an hour stays free to clean the kitchen.",
            lines: "after-minutes = 30\nwhen.spaces = [\"keuken\"]"),
    ]

    private static let whoKinds = [
        KindOfRule(
            "room-capacity", [RuleParameter("factor", .share(1...1_000), .optional)], effect: .refuse,
            "Niet meer mensen dan de ruimte veilig aankan.", "No more people than the room can safely hold.",
            lines: "factor = 1.0"),
        KindOfRule(
            "building-headcount", [RuleParameter("people", .whole(1...100_000, .people))], effect: .refuse,
            "Nooit meer dan 150 mensen in het huis.", "Never more than 150 people in the house.",
            lines: "people = 150"),
        KindOfRule(
            "exclusion", [RuleParameter("against", .spaces)], effect: .refuse,
            "Geen harde muziek in de zaal als de spreekkamer in gebruik is.",
            "No loud music in the hall while the consulting room is in use.",
            lines: "against = [\"spreekkamer\"]\nwhen.spaces = [\"zaal\"]"),
        KindOfRule(
            "bundle", [RuleParameter("needs-any", .spaces)], effect: .refuse,
            "De keuken boek je met een eetruimte.", "Book the kitchen with a dining space.",
            lines: "needs-any = [\"huiskamer\"]\nwhen.spaces = [\"keuken\"]"),
    ]

    private static let wordKinds = [
        KindOfRule(
            "agreement", [], effect: .inform,
            "We groeten elkaar en ruimen samen op.", "We greet each other and tidy up together."),
        KindOfRule(
            "eligibility", [], effect: .askBoard,
            "Grote bijeenkomsten gaan langs het bestuur.", "Large gatherings go past the board.",
            lines: "when.people = { over = 100 }"),
    ]
}
