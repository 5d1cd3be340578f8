import Operations
import Phrases
import Scheduling
import Wire

/// What went wrong, in sentences that say what to do.
extension Ended {
    /// The ending that an error stands for; nil for those of the argument parser and of the machine.
    init?(_ error: any Error) {
        switch error {
        case let ended as Ended: self = ended
        case let denial as Denial: self.init(Ending(denial), Explaining.sentence(denial))
        case let fault as OpeningFault: self.init(.breakdown, lines: Explaining.lines(fault))
        case let fault as SettingsFault: self.init(.breakdown, Explaining.sentence(fault))
        default: return nil
        }
    }
}

/// Denials and faults in words.
enum Explaining {
    /// Why something could not be done.
    static func sentence(_ denial: Denial) -> String {
        switch denial {
        case .unknown("token", let id): say("shell.group.no-token", ["group": id])
        case .unknown(_, let id): say("shell.no-such", ["id": id])
        case .invalid(let faults): faults.map(\.field).joined(separator: ", ")
        case .wrongState: say("shell.wrong-state")
        case .groupStanding(let standing): say("shell.group-standing", ["standing": GroupSheet.standing(standing)])
        case .exists(_, let id): say("shell.exists", ["id": id])
        case .lastContact: say("shell.last-contact")
        case .noRuleBook: say("shell.no-rule-book")
        case .busy: say("shell.store-busy")
        case .storage(let text): say("shell.storage", ["what": text])
        case .damaged(let text): say("shell.damaged", ["what": text])
        case .invalidRules(let faults): say("shell.rule.faults", count: faults.all.count)
        case .notSignedIn, .notYours, .conflictingKey, .stale, .revoked: say("shell.not-yours")
        }
    }

    /// Why the centre could not be opened or made.
    static func lines(_ fault: OpeningFault) -> [String] {
        switch fault {
        case .noCentre(let folder): [say("shell.no-centre", ["folder": folder]), say("shell.no-centre-do")]
        case .alreadyThere(let folder): [say("shell.init.exists", ["folder": folder])]
        case .served(let holder): [say("shell.served", ["holder": holder]), say("shell.served-do")]
        case .tooNew: [say("shell.too-new")]
        case .storage(let text): [say("shell.storage", ["what": text])]
        case .damaged(let text): [say("shell.damaged", ["what": text])]
        case .missingFile(let name): [say("shell.missing-file", ["file": name])]
        case .seed(let text): [say("shell.seed", ["what": text])]
        }
    }

    /// Why the settings cannot be used.
    static func sentence(_ fault: SettingsFault) -> String {
        switch fault {
        case .wrongValue(let setting, let value, let source):
            say(
                "shell.settings.wrong",
                ["setting": setting.rawValue, "value": value, "where": place(source), "form": form(setting.form)])
        case .unknownKey(let key, let line, let nearest?):
            say("shell.settings.unknown-near", ["key": key, "line": String(line), "nearest": nearest])
        case .unknownKey(let key, let line, nil):
            say("shell.settings.unknown", ["key": key, "line": String(line)])
        case .unreadable(let line, let column):
            say("shell.settings.unreadable", ["line": String(line), "column": String(column)])
        }
    }

    private static func place(_ source: Settings.Source) -> String {
        switch source {
        case .flag: say("shell.settings.in-flag")
        case .environment: say("shell.settings.in-environment")
        case .file(let line): say("shell.settings.in-file", ["line": String(line)])
        }
    }

    private static func form(_ form: Setting.Form) -> String {
        switch form {
        case .address: say("shell.settings.address")
        case .number(let bounds):
            say("shell.settings.number", ["lowest": String(bounds.lowerBound), "highest": String(bounds.upperBound)])
        case .oneOf(let words): say("shell.settings.one-of", ["words": words.joined(separator: ", ")])
        case .word: say("shell.settings.word")
        case .text: say("shell.settings.text")
        }
    }
}

extension CommandContext {
    /// An error with the sentences that only an open centre can say: every fault of a request, by the names of the house.
    func explained(_ error: any Error) async -> any Error {
        guard let denial = error as? Denial, case .invalid(let faults) = denial else { return error }
        return await explained(faults)
    }

    /// Every fault of a request, each at its flag.
    func explained(_ faults: [RequestFault]) async -> Ended {
        guard let wording = try? await wording() else { return Ended(Ending(faults)) }
        if hand(ProblemDocument(faults, wording: wording).json) { return Ended(Ending(faults)) }
        return Ended(Ending(faults), lines: faults.map { "--\($0.field): \(sentence($0, in: wording))" })
    }

    /// The API speaks of types where people only want to know that a number belongs there.
    private func sentence(_ fault: RequestFault, in wording: Wording) -> String {
        if case .wrongType("integer") = fault.problem { return say("shell.not-a-whole-number") }
        return wording.text(fault)
    }
}
