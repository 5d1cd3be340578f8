import Scheduling

/// Random rule books that make sense, the same for the same seed.
struct RandomBook {
    var random: Seeded

    init(seed: UInt64) { random = Seeded(seed) }

    mutating func book() -> HouseRules {
        let tags = some(["luid", "alcohol", "feest", "koken"])
        let questions = tags.map { HouseRules.Question(tag: $0, wording: wording()) }
        let count = Int.random(in: 1...6, using: &random)
        let all = (1...count).flatMap { sentence("H\($0)", tags) }
        return HouseRules(
            number: 0, rules: all, questions: questions, language: one(["nl", "en"]),
            centre: one(["", "Buurthuis \"De Meent\"", "Café\u{301} \\ Ü"]))
    }

    private mutating func sentence(_ id: String, _ tags: [String]) -> [Rule] {
        var main = Rule(
            id: id, kind: kind(), wording: wording(), basis: one(Rule.Basis.allCases),
            consent: one([nil, "brief 2026-08-14"]), effect: one(Rule.Effect.allCases),
            decision: one(["", "2026-014"]), review: one([nil, date()]), when: condition(tags))
        main.unless.groups = one([[], [slug("koor")]])
        guard Bool.random(using: &random) else { return [main] }
        var part = main
        part.part = 1
        part.check = kind()
        part.effect = one(Rule.Effect.allCases)
        part.when = condition(tags)
        return [main, part]
    }

    /// Any kind with any numbers, but for opening hours and lengths that could contradict each other.
    private mutating func kind() -> any KindOfRule {
        let number = Int.random(in: 0...720, using: &random)
        switch one(RuleKind.allCases) {
        case .openingWindow, .duration:
            return DurationRule(minMinutes: one([nil, 1 + number / 10]), maxMinutes: 1_000 + number)
        case .leadTime: return LeadTimeRule(hours: number)
        case .horizon: return HorizonRule(days: 100 + number)
        case .buffer: return BufferRule(beforeMinutes: number, afterMinutes: 1 + number / 2)
        case let kind:
            var values: [String: ParameterValue] = [:]
            for parameter in kind.type.declared where parameter.need != .optional || Bool.random(using: &random) {
                values[parameter.name] = value(of: parameter.shape)
            }
            return kind.type.make(from: values) ?? AgreementRule()
        }
    }

    private mutating func value(of shape: RuleParameter.Shape) -> ParameterValue {
        switch shape {
        case .week: .week([.monday: dayHours(), .friday: dayHours()])
        case .hours: .hours(dayHours())
        case .blocks: .blocks([dayHours()])
        case .whole(let bounds, _), .share(let bounds): .number(Int.random(in: bounds, using: &random))
        case .spaces: .slugs([slug("huiskamer"), slug("zaal-b")])
        case .equipment: .text("beamers")
        case .texts: .texts(["licht \"uit\"", "ramen = dicht"])
        case .text: .text("sleutel\\houder")
        case .word(let words): .text(one(words))
        case .yesNo: .yesNo(Bool.random(using: &random))
        case .day: .day(date())
        case .amounts(let bounds, _):
            .amounts([slug("bewoners"): Int.random(in: bounds, using: &random), slug("x-2"): bounds.lowerBound])
        }
    }

    private mutating func condition(_ tags: [String]) -> Condition {
        var condition = Condition()
        condition.spaces = [slug("zaal-a")] + (Bool.random(using: &random) ? [slug("zaal-b")] : [])
        condition.tags = some(tags)
        condition.kindsOfGroup = one([[], [slug("vereniging")]])
        condition.layouts = one([[], [slug("theater")]])
        condition.visibility = one([[], [.private], [.public, .private]])
        condition.weekdays = some(Weekday.allCases)
        condition.times = one([nil, dayHours()])
        let first = date()
        condition.between = one([[], [Condition.DayRange(first, first.adding(days: 9))].compactMap(\.self)])
        condition.peopleOver = one([nil, 50])
        condition.repeats = one([nil, true, false])
        condition.askedUnderHours = one([nil, 48])
        return condition
    }

    private mutating func dayHours() -> DayHours {
        let from = Int.random(in: 0...23, using: &random)
        let to = Int.random(in: from + 1...24, using: &random)
        let texts = [from, to].map { "\($0 < 10 ? "0" : "")\($0):00" }
        return hours(texts[0], texts[1])
    }

    private mutating func wording() -> [String: String] {
        let nasty = ["Zin", "Zin met \"haken\" en \\", "é 🎺 \u{202E}om", "'''", "a\u{301} #geen [commentaar]"]
        var wording = ["nl": one(nasty), "en": one(nasty)]
        if Bool.random(using: &random) { wording["ti"] = "ሰላም" }
        return wording
    }

    private mutating func date() -> LocalDate {
        day("2026-01-01").adding(days: Int.random(in: 0...900, using: &random))
    }

    private mutating func one<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &random)]
    }

    private mutating func some<Value>(_ values: [Value]) -> [Value] {
        values.filter { _ in Bool.random(using: &random) }
    }
}
