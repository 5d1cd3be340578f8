/// Findings as the store keeps them, in a form that is pinned by hand (`FindingFormTests`).
extension Finding: Documented {
    /// The value as a document: the same value, the same bytes.
    package var document: JSONValue {
        .members([
            "rule": rule.map(JSONValue.string), "effect": .string(effect.rawValue),
            "occurrence": .string(occurrence.text), "reason": reason.document,
            "waived": waived.map { .string($0.rawValue) },
        ])
    }

    /// Reads the value back; refuses a document that is not of this form.
    package init(document: JSONValue) throws(DocumentFault) {
        self.init(
            rule: try document.maybe("rule", as: \.asText),
            effect: try document.need("effect") { $0.asText.flatMap(Rule.Effect.init(rawValue:)) },
            occurrence: try document.need("occurrence") { $0.asText.flatMap { WallClock($0) } },
            reason: try Reason(document: try document.need("reason") { $0 }))
        waived = try document.maybe("waived") { $0.asText.flatMap(Rule.Effect.init(rawValue:)) }
    }
}

/// A reason is its code and its facts; each fact says its type, so that it can be read without knowing the code.
extension Reason: Documented {
    /// The value as a document: the same value, the same bytes.
    package var document: JSONValue {
        .members([
            "code": .string(storedCode),
            "facts": .array(facts.map { .array([.string($0.name)] + $0.fact.stored) }),
        ])
    }

    /// Reads the value back; refuses a document that is not of this form.
    package init(document: JSONValue) throws(DocumentFault) {
        let code = try document.need("code") { $0.asText.flatMap(Self.code) }
        let items = try document.need("facts", as: \.asList)
        var facts: [NamedFact] = []
        for item in items {
            guard let parts = item.asList, parts.count == 3, let name = parts[0].asText, let type = parts[1].asText,
                let fact = Fact(type, value: parts[2])
            else { throw DocumentFault("facts") }
            facts.append(NamedFact(name: name, fact: fact))
        }
        self.init(code: code, facts: facts)
    }

    /// `occupied`, `rule.duration`, `rule.duration.short`.
    private var storedCode: String {
        switch code {
        case .house(let reason): reason.rawValue
        case .rule(let kind, variant: ""): "rule.\(kind.rawValue)"
        case .rule(let kind, let variant): "rule.\(kind.rawValue).\(variant)"
        }
    }

    private static func code(_ text: String) -> Code? {
        let parts = text.split(separator: ".").map(String.init)
        guard parts.first == "rule" else { return HouseReason(rawValue: text).map(Code.house) }
        guard 2...3 ~= parts.count, let kind = RuleKind(rawValue: parts[1]) else { return nil }
        return .rule(kind, variant: parts.count == 3 ? parts[2] : "")
    }
}

extension Fact {
    /// Its type and its value.
    fileprivate var stored: [JSONValue] {
        switch self {
        case .space(let slug): [.string("space"), .string(slug.text)]
        case .spaces(let slugs): [.string("spaces"), .strings(slugs.map(\.text))]
        case .equipment(let slug): [.string("equipment"), .string(slug.text)]
        case .group(let slug): [.string("group"), .string(slug.text)]
        case .occupant(let occupant): [.string("occupant"), occupant.stored]
        case .count(let number): [.string("count"), .integer(number)]
        case .minutes(let number): [.string("minutes"), .integer(number)]
        case .hours(let number): [.string("hours"), .integer(number)]
        case .days(let number): [.string("days"), .integer(number)]
        case .share(let permille): [.string("share"), .integer(permille)]
        case .day(let day): [.string("day"), .string(day.text)]
        case .clock(let clock): [.string("clock"), .string(clock.text)]
        case .hoursOfDay(let hours): [.string("hours-of-day"), .strings([hours.from.text, hours.to.text])]
        case .span(let span): [.string("span"), .array([.integer(span.start.seconds), .integer(span.end.seconds)])]
        case .weeks(let weeks): [.string("weeks"), .string(weeks.rawValue)]
        case .text(let text): [.string("text"), .string(text)]
        case .period(let period): [.string("period"), .string(period.rawValue)]
        }
    }

    fileprivate init?(_ type: String, value: JSONValue) {
        guard
            let fact = Self.named(type, value: value) ?? Self.counted(type, value: value)
                ?? Self.timed(type, value: value)
        else {
            return nil
        }
        self = fact
    }

    private static func named(_ type: String, value: JSONValue) -> Fact? {
        switch type {
        case "space": value.asText.flatMap { Slug($0) }.map(Fact.space)
        case "spaces": value.slugs.map(Fact.spaces)
        case "equipment": value.asText.flatMap { Slug($0) }.map(Fact.equipment)
        case "group": value.asText.flatMap { Slug($0) }.map(Fact.group)
        case "occupant": .occupant(Occupant(stored: value))
        case "text": value.asText.map(Fact.text)
        case "weeks": value.asText.flatMap(WeekParity.init(rawValue:)).map(Fact.weeks)
        case "period": value.asText.flatMap(Period.init(rawValue:)).map(Fact.period)
        default: nil
        }
    }

    private static func counted(_ type: String, value: JSONValue) -> Fact? {
        guard let number = value.asNumber.flatMap({ Int(exactly: $0) }) else { return nil }
        switch type {
        case "count": return .count(number)
        case "minutes": return .minutes(number)
        case "hours": return .hours(number)
        case "days": return .days(number)
        case "share": return .share(number)
        default: return nil
        }
    }

    private static func timed(_ type: String, value: JSONValue) -> Fact? {
        switch type {
        case "day": value.asText.flatMap { LocalDate($0) }.map(Fact.day)
        case "clock": value.asText.flatMap { WallClock($0) }.map(Fact.clock)
        case "hours-of-day": value.hours.map(Fact.hoursOfDay)
        case "span": value.span.map(Fact.span)
        default: nil
        }
    }
}

extension Occupant {
    fileprivate var stored: JSONValue {
        .members(["title": title.map(JSONValue.string), "group": group.map { .string($0.text) }])
    }

    fileprivate init(stored: JSONValue) {
        self.init(title: stored["title"]?.asText, group: stored["group"]?.asText.flatMap { Slug($0) })
    }
}

extension JSONValue {
    fileprivate var slugs: [Slug]? {
        guard let items = asList else { return nil }
        let slugs = items.compactMap { $0.asText.flatMap { Slug($0) } }
        return slugs.count == items.count ? slugs : nil
    }

    fileprivate var hours: DayHours? {
        guard let items = asList, items.count == 2, let from = items[0].asText.flatMap({ TimeOfDay($0) }),
            let to = items[1].asText.flatMap({ TimeOfDay($0) })
        else { return nil }
        return DayHours(from, to)
    }

    fileprivate var span: Span? {
        guard let items = asList, items.count == 2, let start = items[0].asNumber, let end = items[1].asNumber else {
            return nil
        }
        return Span(Instant(seconds: start), Instant(seconds: end))
    }
}
