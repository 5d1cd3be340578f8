import Scheduling

/// Where bookings and their dates stand, and who may see and join them.
extension Words {
    /// A tag as people read it: `om-geld-te-verdienen` is `Om geld te verdienen`.
    package func tag(_ tag: String) -> String {
        let words = tag.replacing("-", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}

extension Wording {
    /// What a space offers, in words where the house has words for it.
    package func feature(_ feature: Slug) -> String {
        switch feature.text {
        case "step-free": words.say("feature.step-free")
        case "hearing-loop": words.say("feature.hearing-loop")
        case "quiet": words.say("feature.quiet")
        case "lift": words.say("feature.lift")
        case "outdoors": words.say("feature.outdoors")
        case "plot": words.say("feature.plot")
        default: feature.text
        }
    }

    /// Where one date of a booking stands.
    package func text(_ state: OccurrenceState) -> String {
        switch state {
        case .confirmed: words.say("state.confirmed")
        case .awaitingBoard: words.say("state.awaiting-board")
        case .option: words.say("state.option")
        case .waitlisted: words.say("state.waitlisted")
        case .declined: words.say("state.declined")
        case .cancelled: words.say("state.cancelled")
        case .rejected: words.say("state.rejected")
        case .suspended: words.say("state.suspended")
        }
    }

    /// Where a booking stands.
    package func text(_ state: BookingState) -> String { text(state.ofDates) }

    /// Who may read what a booking is about.
    package func text(_ visibility: Visibility) -> String {
        switch visibility {
        case .public: words.say("visibility.public")
        case .private: words.say("visibility.private")
        }
    }

    /// Who may walk in.
    package func text(_ welcome: Welcome) -> String {
        switch welcome {
        case .everyone: words.say("welcome.everyone")
        case .signUp: words.say("welcome.sign-up")
        case .group: words.say("welcome.group")
        }
    }

    /// How a series repeats: `elke 2 weken op dinsdag, tot en met woensdag 30 juni 2027`.
    package func text(_ rule: RecurrenceRule) -> String {
        let days = rule.days.isEmpty ? "" : words.say("series.on", ["days": words.list(rule.days.map(text))])
        return "\(every(rule))\(days)\(end(rule))"
    }

    private func every(_ rule: RecurrenceRule) -> String {
        switch rule.frequency {
        case .daily: words.say("series.daily", count: rule.interval)
        case .weekly: words.say("series.weekly", count: rule.interval)
        case .monthly: words.say("series.monthly", count: rule.interval)
        case .yearly: words.say("series.yearly", count: rule.interval)
        }
    }

    private func end(_ rule: RecurrenceRule) -> String {
        switch rule.limit {
        case .count(let count): words.say("series.count", count: count)
        case .until(let clock): words.say("series.until", ["day": words.dayWithYear(clock.date)])
        }
    }

    private func text(_ day: RecurrenceRule.Day) -> String {
        let weekday = words.weekday(day.weekday)
        switch day.ordinal {
        case nil: return weekday
        case -1: return words.say("series.last", ["day": weekday])
        case let ordinal? where ordinal < 0:
            return words.say("series.from-end", ["n": String(-ordinal), "day": weekday])
        case let ordinal?: return words.say("series.nth", ["n": String(ordinal), "day": weekday])
        }
    }
}
