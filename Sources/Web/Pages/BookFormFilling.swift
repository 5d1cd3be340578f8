import Scheduling

extension BookForm {
    /// The form filled with a request.
    init(_ request: BookingRequest, in zone: Zone) {
        base = request
        title = request.title
        (spaces, with) = (request.spaces.map(\.text), request.with.map(\.text))
        any = request.any != nil && request.spaces.isEmpty
        access = (request.any?.access ?? []).map(\.text)
        (anyBlock, anyUntil) = (request.any?.block?.written ?? "", request.any?.until?.text ?? "")
        (date, from, to) = (request.start.date.text, Self.clock(request.start), Self.clock(request.end))
        people = request.people.map { String($0) } ?? ""
        tags = request.tags.sorted()
        equipment = Dictionary(
            request.equipment.map { ($0.key.text, String($0.value)) }, uniquingKeysWith: { first, _ in first })
        layout = (request.any?.layout ?? request.layout)?.text ?? ""
        visibility = request.visibility.rawValue
        plain = PlainFields.typed(for: request, in: zone)
        holdUntil = request.holdUntil.map { Self.lastDay(of: $0, in: zone).text } ?? ""
        fillSeries(from: request, zone: zone)
        let own = request.times.sorted { $0.key < $1.key }.map { space, time in
            TimeRow(
                space: space.text, from: Self.clock(time.start), to: Self.clock(time.end),
                people: time.people.map { String($0) } ?? "")
        }
        times.replaceSubrange(..<min(own.count, times.count), with: own)
    }

    private mutating func fillSeries(from request: BookingRequest, zone: Zone) {
        except = request.except.map(\.text).joined(separator: ", ")
        skips = request.clashes == .skip
        closedDays = request.closedDays.rawValue
        if let rule = request.rule {
            (every, until) = Repeats.typed(rule, from: request.start, weeks: request.weeks, in: zone)
        }
    }

    /// `19:30`, as a field takes it.
    private static func clock(_ clock: WallClock) -> String { String(clock.text.dropFirst(11).prefix(5)) }

    /// The last day on which an option that ends then holds its place.
    private static func lastDay(of instant: Instant, in zone: Zone) -> LocalDate { zone.date(at: instant + -1) }
}

/// The few ways of repeating that the form offers; the API takes every rule of the contract.
enum Repeats {
    /// What the form may say; the empty one does not repeat.
    static let choices = ["", "week", "even", "odd", "two-weeks", "month", "day"]
    /// A rule that the form has no words for, as it stands.
    static let own = "own"

    /// The rule that a choice spells; nil for none. `base` is the rule that stands as it is.
    static func rule(_ choice: String, until: String, from date: LocalDate?, base: RecurrenceRule? = nil) -> String? {
        let last = until.isEmpty ? "" : ";UNTIL=\(LocalDate(until)?.basicText ?? until)"
        switch choice {
        case "week", "even", "odd": return "FREQ=WEEKLY\(last)"
        case "two-weeks": return "FREQ=WEEKLY\(last);INTERVAL=2"
        case "month": return "FREQ=MONTHLY\(last);BYDAY=\(date.map(nth) ?? "1MO")"
        case "day": return "FREQ=DAILY\(last)"
        case own:
            let kept = (base?.text ?? "").split(separator: ";").filter {
                !$0.hasPrefix("COUNT=") && !$0.hasPrefix("UNTIL=")
            }
            return kept.joined(separator: ";") + last
        default: return nil
        }
    }

    /// The second Tuesday stays the second Tuesday; a month without a fifth one is skipped, as the page says.
    private static func nth(_ date: LocalDate) -> String {
        let ordinal = (date.civil.day - 1) / 7 + 1
        return "\(ordinal)\(date.weekday.word.prefix(2).uppercased())"
    }

    /// What the form shows for a rule: its choice and its last day.
    static func typed(
        _ rule: RecurrenceRule, from start: WallClock, weeks: WeekParity?, in zone: Zone
    ) -> (every: String, until: String) {
        let dates = try? rule.expand(from: start)
        let until: String
        switch rule.limit {
        case .until(let clock): until = clock.date.text
        case .count: until = dates?.last?.date.text ?? ""
        }
        let choice = choice(of: rule, weeks: weeks)
        let spelled = Self.rule(choice, until: until, from: start.date).flatMap {
            try? RecurrenceRule.parse($0, zone: zone)
        }
        // Only what comes out as the same dates may be called by that name.
        guard let dates, let same = try? spelled?.expand(from: start), same == dates else { return (own, until) }
        return (choice, until)
    }

    private static func choice(of rule: RecurrenceRule, weeks: WeekParity?) -> String {
        switch (rule.frequency, weeks) {
        case (.weekly, .some(let weeks)): weeks.rawValue
        case (.weekly, nil): rule.interval == 2 ? "two-weeks" : "week"
        case (.monthly, _), (.yearly, _): "month"
        case (.daily, _): "day"
        }
    }
}
