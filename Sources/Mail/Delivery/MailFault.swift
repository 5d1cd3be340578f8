import Phrases

/// Why a letter did not go out. It is kept with the letter, so it holds no address and no text.
package enum MailFault: Error, Hashable, Sendable {
    /// The outbox folder cannot be written; the number of the system's error.
    case folder(Int32)
    /// The mail program cannot be started.
    case notStarted
    /// The mail program ended with that status.
    case ended(Int32)
    /// The mail program was ended by that signal.
    case killed(Int32)
    /// The mail program took longer than it may.
    case slow
    /// The mail program stopped reading before the end.
    case unread
    /// The contact has no address that can be used.
    case address

    /// The fault as the store keeps it: a word, and a number where there is one.
    package var text: String {
        switch self {
        case .folder(let error): "folder \(error)"
        case .notStarted: "not-started"
        case .ended(let status): "ended \(status)"
        case .killed(let signal): "killed \(signal)"
        case .slow: "slow"
        case .unread: "unread"
        case .address: "address"
        }
    }

    /// Reads what `text` wrote; nil for anything else.
    package init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        let number = words.count == 2 ? Int32(words[1]) : nil
        switch (words.first, number) {
        case ("folder", let number?): self = .folder(number)
        case ("ended", let number?): self = .ended(number)
        case ("killed", let number?): self = .killed(number)
        case ("not-started", nil): self = .notStarted
        case ("slow", nil): self = .slow
        case ("unread", nil): self = .unread
        case ("address", nil): self = .address
        case (_, _): return nil
        }
    }

    /// The fault as a sentence for the board, with what helps.
    package func sentence(_ words: Words) -> String {
        switch self {
        case .folder(let error): words.say("mail.fault.folder", ["number": String(error)])
        case .notStarted: words.say("mail.fault.not-started")
        case .ended(let status): words.say("mail.fault.ended", ["number": String(status)])
        case .killed(let signal): words.say("mail.fault.killed", ["number": String(signal)])
        case .slow: words.say("mail.fault.slow", ["seconds": String(MailProgram.limitInSeconds)])
        case .unread: words.say("mail.fault.unread")
        case .address: words.say("mail.fault.address")
        }
    }
}
