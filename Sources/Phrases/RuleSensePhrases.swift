import Scheduling

/// Faults of rules that can be read but make no sense, alone or together.
extension Words {
    func text(sense problem: RuleBookFault.Problem) -> String {
        switch problem {
        case .twice(let line): say("rule.fault.twice", ["line": String(line)])
        case .noSuchRule(let id, let nearest):
            say("rule.fault.no-such-rule", ["id": id])
                + (nearest.map { " " + say("rule.fault.meant", ["nearest": $0]) } ?? "")
        case .replacesItself: say("rule.fault.replaces-itself")
        case .replacesLaw(let id): say("rule.fault.replaces-law", ["id": id])
        case .replacesOtherKind(let id): say("rule.fault.replaces-other-kind", ["id": id])
        case .trialWithoutReplaces: say("rule.fault.trial-without-replaces")
        case .needsConsent: say("rule.fault.needs-consent")
        case .holdsForAll: say("rule.fault.holds-for-all")
        case .neverApplies: say("rule.fault.never-applies")
        case .alwaysLifted: say("rule.fault.always-lifted")
        case .notTOML, .noRules, .tooMany, .missing, .missingOneOf, .unknownKey, .swallowed, .belongsToSentence,
            .wrongType, .notOneOf, .unknownName, .notASlug, .notAnId, .noQuestion, .notATime, .outOfBounds,
            .shareOutOfBounds, .tooFine, .tooLong, .unprintable, .backwards, .empty, .contradiction:
            ""
        }
    }

    func text(_ contradiction: RuleBookFault.Contradiction) -> String {
        switch contradiction {
        case .noHourLeft(let rule, let day):
            say("rule.fault.no-hour-left", ["rule": rule, "day": weekday(day)])
        case .leastAboveMost(let rule, let least, let most):
            say(
                "rule.fault.least-above-most",
                ["rule": rule, "least": length(minutes: least), "most": length(minutes: most)])
        case .longerThanOpen(let rule, let least, let open):
            say(
                "rule.fault.longer-than-open",
                ["rule": rule, "least": length(minutes: least), "open": length(minutes: open)])
        case .leadBeyondHorizon(let rule, let hours, let days):
            say(
                "rule.fault.lead-beyond-horizon",
                ["rule": rule, "hours": say("hours", count: hours), "days": say("days-ahead", count: days)])
        }
    }

    /// What a name stands for, as a word.
    func text(_ what: RuleBookFault.Named) -> String {
        switch what {
        case .space: say("rule.fault.what-space")
        case .equipment: say("rule.fault.what-equipment")
        case .group: say("rule.fault.what-group")
        case .layout: say("rule.fault.what-layout")
        }
    }

    /// What the value should look like, as the file writes it.
    func example(_ expected: RuleBookFault.Expected) -> String {
        switch expected {
        case .text: "\"…\""
        case .texts: #"["…", "…"]"#
        case .wholeNumber: "12"
        case .number: "0.3"
        case .yesNo: "true / false"
        case .day: "2027-03-01"
        case .hours: #"["22:00", "24:00"]"#
        case .week: #"{ mon = ["09:00", "22:30"] }"#
        case .blocks: #"[["09:00", "12:30"], ["13:00", "17:00"]]"#
        case .days: "[[2026-12-31, 2027-01-01]]"
        case .amounts: "{ … = 500 }"
        case .table: "{ … = … }"
        case .tables: "[[rule]]"
        }
    }
}
