extension BookingField {
    /// Every field that is asked for, in the order in which a document shows them. Spaces come before what is said of
    /// single spaces: who leaves a space leaves that too.
    package static let all: [BookingField] = who + what + series + words + choices

    /// The fields that a single date of a series may have for itself.
    package static let perDate = all.filter(\.isPerDate)

    /// The fields of the contract that this version does not act on.
    package static let notYet = ["links", "series", "edition", "people-on-bill"]

    /// What the store keeps of a request: every field, and which hour of the autumn fold is meant.
    static let stored: [BookingField] =
        all + [
            fixed("start-second", .answer, \.startsInSecondFold, standard: false)(FieldTraits()),
            fixed("end-second", .answer, \.endsInSecondFold, standard: false)(FieldTraits()),
        ]

    private static let who: [BookingField] = [
        fixed("group", .slug(of: .group), \.group, standard: .nobody)(
            FieldTraits(
                about: "Who asks: the group of the token.", isNeeded: true, isAlwaysWritten: true, showing: .apart)),
        plain("title", .title, \.title, \.title, standard: "")(
            FieldTraits(
                about: "At most 200 letters, on one line.", isPersonal: true, isPerDate: true, isNeeded: true,
                isAlwaysWritten: true, showing: .apart)),
    ]

    private static let what: [BookingField] = [
        plain("spaces", .slugs(1...50, of: .space), \.takenSpaces, \.spaces, standard: [])(
            FieldTraits(
                about: "The spaces, by their slugs.", audience: .everybody, isPerDate: true, isAlwaysWritten: true,
                showing: .apart)),
        plain("equipment", .pools, \.pools, \.pools, standard: AskedPools())(
            FieldTraits(
                about: "How many of each pool; per space as `{\"zaal-a\": {\"stoelen\": 20}}`.", isPerDate: true,
                isEmptiable: true)),
        wall("start", \.start, \.startsInSecondFold, \.start)(
            FieldTraits(about: aboutTimes, audience: .everybody, isPerDate: true, isNeeded: true, showing: .apart)),
        wall("end", \.end, \.endsInSecondFold, \.end)(
            FieldTraits(about: aboutTimes, audience: .everybody, isPerDate: true, isNeeded: true, showing: .apart)),
    ]

    private static let aboutTimes =
        "A wall clock in the centre's zone (`2027-01-12T20:00`), or a time with an offset."

    private static let series: [BookingField] = [
        open("repeat", .rule, \.rule, \.rule)(
            FieldTraits(
                about: "An RFC 5545 rule: DAILY, WEEKLY, MONTHLY or YEARLY, with COUNT (at most 104) or UNTIL "
                    + "(at most 24 months).", audience: .everybody, showing: .apart)),
        plain("except", .days(atMost: 104), \.except, \.except, standard: [])(
            FieldTraits(
                about: "Dates of the series that are left out.", audience: .everybody, isEmptiable: true,
                showing: .apart)),
        open("people", .number(1...10_000), \.people, \.people)(
            FieldTraits(about: "The whole company; without it the group's usual number.", isPerDate: true)),
        open("layout", .slug(of: .layout), \.layout, \.layout)(
            FieldTraits(about: "How the space is laid out.", isPerDate: true)),
    ]

    private static let words: [BookingField] = [
        plain("visibility", .word, \.visibility, \.visibility, standard: .public)(
            FieldTraits(
                about: "Who may read what it is.", audience: .everybody, isPerDate: true, isAlwaysWritten: true,
                showing: .apart)),
        plain("welcome", .word, \.welcome, \.welcome, standard: .group)(
            FieldTraits(about: "Who may walk in.", audience: .everybody, isPerDate: true, isAlwaysWritten: true)),
        plain("tags", .words(atMost: 20, upTo: 40), \.tags, \.tags, standard: [])(
            FieldTraits(about: "Free words.", isPerDate: true, isAlwaysWritten: true, isEmptiable: true)),
        plain("clashes", .word, \.clashes, \.clashes, standard: .refuse)(
            FieldTraits(
                about: "What happens to dates that do not fit: all or nothing, take what fits, or wait in line while "
                    + "only others are in the way.", audience: .everybody, isAlwaysWritten: true,
                wordsOfChange: ["refuse", "skip"], showing: .apart)),
        open("set-up", .minutes(0...Space.longestBuffer), \.setUpMinutes, \.setUpMinutes)(
            FieldTraits(about: "Minutes kept free before.", showing: .onSheet)),
        open("clear-up", .minutes(0...Space.longestBuffer), \.clearUpMinutes, \.clearUpMinutes)(
            FieldTraits(about: "Minutes kept free after.", showing: .onSheet)),
        plain("description", .text(upTo: 4_000, lines: true), \.details, \.details, standard: "")(
            FieldTraits(
                about: "For everybody.", isPersonal: true, isPerDate: true, isEmptiable: true, showing: .onSheet)),
        plain("note", .text(upTo: 4_000, lines: true), \.note, \.note, standard: "")(
            FieldTraits(
                about: "For the board, never shown to others.", audience: .writerAndBoard, isPersonal: true,
                isEmptiable: true)),
    ]

    private static let choices: [BookingField] = [
        open("responsible", .responsible, \.responsible, \.responsible)(
            FieldTraits(
                about: "Who answers for it in the house; only its groups and the board see it.",
                audience: .groupsAndBoard, isPersonal: true)),
        fixed("any", FieldShape<AnySpace>.anySpace.orNone, \.any, standard: nil)(
            FieldTraits(
                about: "Leaves the space, and within bounds the time, to the house, instead of `spaces`; the answer "
                    + "names it.", showing: .apart)),
        plain("with", .slugs(0...8, of: .group), \.with, \.with, standard: [])(
            FieldTraits(about: "Groups that ask together with this one.")),
        plain("times", .spaceTimes, \.times, \.times, standard: [:])(
            FieldTraits(
                about: "Spaces that are needed at another time than the event, at most a day away from it.",
                isPerDate: true, isEmptiable: true, showing: .onSheet)),
        plain("moves", .moves, \.changes, \.changes, standard: [:])(
            FieldTraits(
                about: "Single dates that differ, by the day on which the series would have had them.",
                isEmptiable: true, showing: .onSheet)),
        open("weeks", .word, \.weeks, \.weeks)(
            FieldTraits(about: "Only the dates in such weeks (ISO 8601) of a weekly series.", showing: .onSheet)),
        plain("closed-days", .word, \.closedDays, \.closedDays, standard: .refuse)(
            FieldTraits(
                about: "What happens to dates of a series on which its spaces are closed: refused, left out, or moved "
                    + "to the next open day within six.", showing: .onSheet)),
        open("hold-until", .moment, \.holdUntil, \.holdUntil)(
            FieldTraits(
                about: "An option: it holds its place until then. A wall clock or a time with an offset.")),
    ]
}

extension BookingRequest {
    /// The spaces; what was said of a space that is left goes with it.
    fileprivate var takenSpaces: [Slug] {
        get { spaces }
        set { take(newValue) }
    }

    /// All pools.
    fileprivate var pools: AskedPools {
        get { AskedPools(all: equipment, inSpace: equipmentIn) }
        set { (equipment, equipmentIn) = (newValue.all, newValue.inSpace) }
    }
}

extension RequestPatch {
    /// All pools.
    fileprivate var pools: AskedPools? {
        get {
            if equipment == nil, equipmentIn == nil { return nil }
            return AskedPools(all: equipment ?? [:], inSpace: equipmentIn ?? [:])
        }
        set { (equipment, equipmentIn) = (newValue?.all, newValue?.inSpace) }
    }
}
