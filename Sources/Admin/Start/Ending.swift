import Operations
import Scheduling

/// How a command ends: the table of exit codes that scripts hold on to.
package enum Ending: Int32 {
    /// Done, or the answer is yes.
    case done = 0
    /// A breakdown: the message says what to do.
    case breakdown = 1
    /// The answer is no; the reasons have been printed.
    case no = 3
    /// No such thing.
    case nothing = 4
    /// The words of the command are wrong.
    case words = 64

    /// How a command ends that could not be done at all.
    package init(_ denial: Denial) {
        switch denial {
        case .unknown, .revoked: self = .nothing
        case .invalid(let faults): self = Ending(faults)
        case .notSignedIn, .notYours, .wrongState, .groupStanding, .exists, .lastContact, .conflictingKey, .stale,
            .invalidRules:
            self = .no
        case .noRuleBook, .busy, .storage, .damaged: self = .breakdown
        }
    }

    /// Names that the house does not know are no such thing; anything else is a word that is wrong.
    package init(_ faults: [RequestFault]) {
        let unknown = faults.allSatisfy { if case .unknown = $0.problem { true } else { false } }
        self = unknown && !faults.isEmpty ? .nothing : .words
    }
}

/// A command that ends otherwise than well, with what there is to say about it.
struct Ended: Error {
    /// How.
    let ending: Ending
    /// What to say on standard error, line by line; empty when it has been said.
    let lines: [String]

    /// An ending with its message.
    init(_ ending: Ending, _ lines: String...) { self.init(ending, lines: lines) }

    /// An ending with a message of any length.
    init(_ ending: Ending, lines: [String]) {
        self.ending = ending
        self.lines = lines
    }

    /// The answer is no, and the reasons have been printed.
    static let no = Ended(.no)
}
