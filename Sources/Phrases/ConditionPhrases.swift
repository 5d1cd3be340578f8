import Scheduling

/// Where a rule applies and what lifts it.
extension Wording {
    /// What must all hold for a rule to apply; nil when it always does.
    func applies(_ condition: Condition) -> String? {
        condition.isEmpty ? nil : words.say("rule.when", ["conditions": words.list(parts(of: condition))])
    }

    /// What lifts a rule, any of it; nil when nothing does.
    func lifted(_ condition: Condition) -> String? {
        condition.isEmpty ? nil : words.say("rule.unless", ["conditions": words.choice(parts(of: condition))])
    }

    private func parts(of condition: Condition) -> [String] { who(condition) + what(condition) + moment(condition) }

    private func who(_ condition: Condition) -> [String] {
        [
            said("rule.if.groups", blank: "groups", items: condition.groups.map(names.group)),
            said("rule.if.kinds-of-group", blank: "kinds", items: condition.kindsOfGroup.map(\.text)),
            condition.peopleOver.map { words.say("rule.if.people-over", ["people": String($0)]) },
        ].compactMap(\.self)
    }

    private func what(_ condition: Condition) -> [String] {
        [
            said("rule.if.spaces", blank: "spaces", items: condition.spaces.map(names.space)),
            said("rule.if.layouts", blank: "layouts", items: condition.layouts.map(\.text)),
            said("rule.if.tags", blank: "tags", items: condition.tags.map { "“\($0)”" }),
            said("rule.if.visibility", blank: "visibility", items: condition.visibility.map(word)),
            condition.repeats.map { words.say($0 ? "rule.if.repeats" : "rule.if.single") },
        ].compactMap(\.self)
    }

    private func moment(_ condition: Condition) -> [String] {
        let ranges = condition.between.map { range in
            words.say(
                "days", ["first": words.dayWithYear(range.first), "last": words.dayWithYear(range.last)])
        }
        return [
            said("rule.if.weekdays", blank: "weekdays", items: condition.weekdays.map(words.weekday)),
            condition.times.map { words.say("rule.if.times", ["from": $0.from.text, "to": $0.to.text]) },
            said("rule.if.between", blank: "days", items: ranges),
            condition.askedUnderHours.map {
                words.say("rule.if.asked-under", ["hours": words.say("hours", count: $0)])
            },
        ].compactMap(\.self)
    }

    private func said(_ key: String, blank: String, items: [String]) -> String? {
        items.isEmpty ? nil : words.say(key, [blank: words.choice(items)])
    }

    private func word(_ visibility: Visibility) -> String {
        switch visibility {
        case .public: words.say("rule.if.public")
        case .private: words.say("rule.if.private")
        }
    }
}
