/// Why the store could not do what was asked: a breakdown, never an answer.
package enum StoreFault: Error, Hashable, Sendable {
    /// Another process keeps the store busy for longer than five seconds.
    case busy
    /// The disk is full or cannot be read or written; what SQLite said.
    case storage(String)
    /// The file is not a store, or is broken; what SQLite said.
    case damaged(String)
    /// The part is taken: the trigger refused what a decision had let through.
    case overlap
    /// A constraint of the schema refused it; which.
    case constraint(String)
    /// There is no store in that folder.
    case missing(String)
    /// There is a store in that folder already.
    case present(String)
    /// A server (or a command, for a moment) keeps the store; who, as it wrote down itself.
    case held(by: String)
    /// The store was made by a newer program.
    case tooNew
    /// The store does not write through to the disk; what `synchronous` read back.
    case notDurable(Int)
}
