import Persistence
import RuleBook
import Scheduling

/// Why something could not be done at all. A refusal by the house is not one of these: it is an answer.
package enum Denial: Error, Hashable, Sendable {
    /// Nobody knows who asks.
    case notSignedIn
    /// It is not theirs to do.
    case notYours
    /// There is no such thing, or not one that they may know of.
    case unknown(what: String, id: String)
    /// It was there, and was taken back for good.
    case revoked
    /// It was read but makes no sense; all faults at once.
    case invalid([RequestFault])
    /// The same key came with another body before.
    case conflictingKey
    /// Somebody changed it since the caller saw it.
    case stale
    /// Nothing to do in this state.
    case wrongState(BookingState, verb: String)
    /// The group may not do this as it stands with the centre.
    case groupStanding(Group.Standing)
    /// Something with that name is there already.
    case exists(what: String, id: String)
    /// A group keeps at least one contact.
    case lastContact
    /// No rule book, or a damaged one: the centre takes no bookings.
    case noRuleBook(String)
    /// The rule book has faults and is not adopted.
    case invalidRules(RuleBookFaults)
    /// Somebody else keeps the store busy.
    case busy
    /// The disk is full or out of order; what it said.
    case storage(String)
    /// The store is broken; what was found.
    case damaged(String)

    /// What a fault of the store means to those who asked.
    static func of(_ error: any Error) -> Denial {
        switch error {
        case let denial as Denial: return denial
        case let faults as RequestFaults: return .invalid(faults.faults)
        case let fault as StoreFault: return of(fault)
        default: return .storage(String(describing: error))
        }
    }

    private static func of(_ fault: StoreFault) -> Denial {
        switch fault {
        case .busy: .busy
        case .overlap: .damaged("a part would be held twice")
        case .storage(let text), .missing(let text), .present(let text), .held(let text): .storage(text)
        case .damaged(let text), .constraint(let text): .damaged(text)
        case .tooNew: .storage("too new")
        case .notDurable(let mode): .storage("synchronous = \(mode)")
        }
    }
}

/// Why a centre could not be opened or made.
package enum OpeningFault: Error, Hashable, Sendable {
    /// There is no centre in that folder.
    case noCentre(folder: String)
    /// There is a centre in that folder already.
    case alreadyThere(folder: String)
    /// A server keeps it; who, in its own words.
    case served(by: String)
    /// It was made by a newer program.
    case tooNew
    /// The disk does not keep what it is given, or cannot be used; what it said.
    case storage(String)
    /// The file is broken or is no store; what was found.
    case damaged(String)
    /// A file that belongs to the program is not in any of the folders.
    case missingFile(String)
    /// A seed of the demo centre is not accepted; which, and why.
    case seed(String)
}
