import Scheduling

/// What is wrong with a rule book, said at its place, with what was meant.
extension Words {
    /// `regel 12, plaats 3 (H04, kind): …`.
    package func line(_ fault: RuleBookFault) -> String {
        let subject = [fault.rule, fault.key.isEmpty ? nil : fault.key].compactMap(\.self).joined(separator: ", ")
        let place = say(
            "rule.fault.place", ["line": String(fault.place.line), "column": String(fault.place.column)])
        let head = fault.place.line == 0 ? "" : place
        return [head, subject.isEmpty ? "" : "(\(subject))"].filter { !$0.isEmpty }.joined(separator: " ") + ": "
            + text(fault.problem)
    }

    /// The fault itself, as a sentence or two.
    package func text(_ problem: RuleBookFault.Problem) -> String {
        switch problem {
        case .notTOML(let kind): text(kind)
        case .noRules: say("rule.fault.no-rules")
        case .tooMany(let most): say("rule.fault.too-many", ["most": String(most)])
        case .missing: say("rule.fault.missing")
        case .missingOneOf(let keys): say("rule.fault.missing-one-of", ["keys": choice(keys)])
        case .unknownKey(let nearest): say("rule.fault.unknown-key") + meant(nearest)
        case .swallowed(let header): say("rule.fault.swallowed", ["header": header])
        case .belongsToSentence(let rule): say("rule.fault.belongs-to-sentence", ["rule": rule])
        case .wrongType(let expected): say("rule.fault.wrong-type", ["example": example(expected)])
        case .notOneOf, .unknownName, .notASlug, .notAnId, .noQuestion, .notATime: text(name: problem)
        case .outOfBounds, .shareOutOfBounds, .tooFine, .tooLong, .unprintable, .backwards, .empty:
            text(value: problem)
        case .twice, .noSuchRule, .replacesItself, .replacesLaw, .replacesOtherKind, .trialWithoutReplaces,
            .needsConsent, .holdsForAll, .neverApplies, .alwaysLifted:
            text(sense: problem)
        case .contradiction(let contradiction): text(contradiction)
        }
    }

    /// ` Bedoel je "opening-window"?`, or nothing.
    private func meant(_ nearest: String?) -> String {
        nearest.map { " " + say("rule.fault.meant", ["nearest": $0]) } ?? ""
    }

    private func text(_ kind: TOMLSlip.Kind) -> String {
        switch kind {
        case .syntax: say("rule.fault.syntax")
        case .twice: say("rule.fault.key-twice")
        case .encoding: say("rule.fault.encoding")
        case .nul: say("rule.fault.nul")
        case .tooLong: say("rule.fault.file-too-long")
        case .tooDeep: say("rule.fault.too-deep")
        case .breakdown: say("rule.fault.breakdown")
        }
    }

    private func text(name problem: RuleBookFault.Problem) -> String {
        switch problem {
        case .notOneOf(let word, _, let nearest?): say("rule.fault.unknown-word", ["word": word]) + meant(nearest)
        case .notOneOf(let word, let known, nearest: nil):
            say("rule.fault.not-one-of", ["word": word, "known": choice(known)])
        case .unknownName(let name, let what, let nearest):
            say("rule.fault.unknown-name", ["name": name, "what": text(what)]) + meant(nearest)
        case .notASlug(let text, let nearest): say("rule.fault.not-a-slug", ["text": text]) + meant(nearest)
        case .notAnId(let text): say("rule.fault.not-an-id", ["text": text])
        case .noQuestion(let tag, let nearest): say("rule.fault.no-question", ["tag": tag]) + meant(nearest)
        case .notATime(let text, let nearest): say("rule.fault.not-a-time", ["text": text]) + meant(nearest)
        case .notTOML, .noRules, .tooMany, .missing, .missingOneOf, .unknownKey, .swallowed, .belongsToSentence,
            .wrongType, .outOfBounds, .shareOutOfBounds, .tooFine, .tooLong, .unprintable, .backwards, .empty, .twice,
            .noSuchRule, .replacesItself, .replacesLaw, .replacesOtherKind, .trialWithoutReplaces, .needsConsent,
            .holdsForAll, .neverApplies, .alwaysLifted, .contradiction:
            ""
        }
    }

    private func text(value problem: RuleBookFault.Problem) -> String {
        switch problem {
        case .outOfBounds(let lowest, let highest, _):
            say("rule.fault.out-of-bounds", ["lowest": String(lowest), "highest": String(highest)])
        case .shareOutOfBounds(let lowest, let highest):
            say("rule.fault.out-of-bounds", ["lowest": permille(lowest), "highest": permille(highest)])
        case .tooFine: say("rule.fault.too-fine")
        case .tooLong(let bytes): say("rule.fault.too-long", ["bytes": String(bytes)])
        case .unprintable: say("rule.fault.unprintable")
        case .backwards: say("rule.fault.backwards")
        case .empty: say("rule.fault.empty")
        case .notTOML, .noRules, .tooMany, .missing, .missingOneOf, .unknownKey, .swallowed, .belongsToSentence,
            .wrongType, .notOneOf, .unknownName, .notASlug, .notAnId, .noQuestion, .notATime, .twice, .noSuchRule,
            .replacesItself, .replacesLaw, .replacesOtherKind, .trialWithoutReplaces, .needsConsent, .holdsForAll,
            .neverApplies, .alwaysLifted, .contradiction:
            ""
        }
    }

    private func permille(_ value: Int) -> String {
        value % 1000 == 0 ? String(value / 1000) : "0." + Digits.padded(value % 1000, to: 3)
    }
}
