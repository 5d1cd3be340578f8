import Scheduling

/// Finds two rules that cannot both be met, before a group meets them.
enum Contradictions {
    /// A contradiction, and the key of the later rule that shows it.
    struct Found {
        let key: String
        let contradiction: RuleBookFault.Contradiction
    }

    /// What a rule contradicts among the rules before it and itself; `all` are the rules of the book with bounds.
    static func of(_ rule: Rule, with earlier: [Rule], among all: [Rule]) -> [Found] {
        let openest = longestOpening(all)
        return earlier.filter { holdTogether(rule, with: $0) }.flatMap { other in
            hours(rule, against: other) + lengths(rule, against: other) + asking(rule, against: other)
                + opening(rule, against: other, longest: openest)
        }
    }

    /// Whether there are occurrences for which both hold: one holds for all, or both hold for the same.
    private static func holdTogether(_ rule: Rule, with other: Rule) -> Bool {
        guard rule.replaces != other.id, other.replaces != rule.id else { return false }
        let same = rule.when == other.when && rule.unless == other.unless && rule.trial == other.trial
        return same || rule.holdsAlways || other.holdsAlways
    }

    private static func hours(_ rule: Rule, against other: Rule) -> [Found] {
        guard let own = rule.baseHours, let theirs = other.baseHours else { return [] }
        let shared = own.keys.sorted().filter { theirs[$0] != nil }
        let shut = shared.first { day in
            guard let left = own[day], let right = theirs[day] else { return false }
            return left.to <= right.from || right.to <= left.from
        }
        guard let day = shut ?? (shared.isEmpty ? own.keys.min() : nil) else { return [] }
        return [Found(key: "hours", contradiction: .noHourLeft(rule: other.id, day: day))]
    }

    private static func lengths(_ rule: Rule, against other: Rule) -> [Found] {
        guard let own = rule.check as? DurationRule, let theirs = other.check as? DurationRule else { return [] }
        func found(_ key: String, from low: Int?, to high: Int?) -> Found? {
            guard let low, let high, low > high else { return nil }
            return Found(key: key, contradiction: .leastAboveMost(rule: other.id, least: low, most: high))
        }
        let isItself = rule.id == other.id && rule.part == other.part
        let pairs = [
            found("min-minutes", from: own.minMinutes, to: theirs.maxMinutes),
            isItself ? nil : found("max-minutes", from: theirs.minMinutes, to: own.maxMinutes),
        ]
        return pairs.compactMap(\.self)
    }

    private static func asking(_ rule: Rule, against other: Rule) -> [Found] {
        func found(_ key: String, lead: LeadTimeRule?, horizon: HorizonRule?) -> Found? {
            guard let hours = lead?.hours, let days = horizon?.days, hours >= (days + 1) * 24 else { return nil }
            return Found(
                key: key, contradiction: .leadBeyondHorizon(rule: other.id, hours: hours, days: days))
        }
        let pairs = [
            found("hours", lead: rule.check as? LeadTimeRule, horizon: other.check as? HorizonRule),
            found("days", lead: other.check as? LeadTimeRule, horizon: rule.check as? HorizonRule),
        ]
        return pairs.compactMap(\.self)
    }

    private static func opening(_ rule: Rule, against other: Rule, longest: Int?) -> [Found] {
        guard let longest else { return [] }
        func found(_ key: String, length: Rule, opening: Rule) -> Found? {
            guard let least = (length.check as? DurationRule)?.minMinutes, opening.openingHours != nil, least > longest
            else { return nil }
            return Found(key: key, contradiction: longer(than: other, least: least, open: longest))
        }
        return [found("min-minutes", length: rule, opening: other), found("hours", length: other, opening: rule)]
            .compactMap(\.self)
    }

    private static func longer(than other: Rule, least: Int, open: Int) -> RuleBookFault.Contradiction {
        .longerThanOpen(rule: other.id, least: least, open: open)
    }

    /// The longest that the house is open at a stretch, in minutes; nil where it may stay open over midnight.
    private static func longestOpening(_ rules: [Rule]) -> Int? {
        let all = rules.flatMap { rule in rule.openingHours.map { Array($0.values) } ?? [] }
        let overMidnight = all.contains { $0.to.minutes == 1440 } && all.contains { $0.from.minutes == 0 }
        return overMidnight ? nil : all.map { $0.to.minutes - $0.from.minutes }.max()
    }
}

extension Rule {
    fileprivate var holdsAlways: Bool { when.isEmpty && unless.isEmpty && trial == nil }

    /// The opening hours of a rule that stands on its own.
    fileprivate var baseHours: [Weekday: DayHours]? { replaces == nil ? openingHours : nil }
}
