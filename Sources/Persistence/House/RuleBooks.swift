import Crypto
import Foundation
import GRDB
import Scheduling

/// A rule book as it was adopted: whole, numbered, with its decision.
package struct StoredRuleBook: Hashable, Sendable {
    /// Its number, 1….
    package var number: Int
    /// The text as the board adopted it.
    package var text: String
    /// The decision in the minutes.
    package var decision: String
    /// When it was adopted.
    package var adopted: Instant
    /// By whom.
    package var adoptedBy: String
    /// From when it is in force.
    package var starts: Instant
    /// Whether the text is still the one that was adopted.
    package var isWhole: Bool

    /// A rule book that is about to be adopted; its number comes from the store.
    package init(text: String, decision: String, adopted: Instant, adoptedBy: String, starts: Instant) {
        self.init(
            number: 0, text: text, decision: decision, adopted: adopted, adoptedBy: adoptedBy, starts: starts,
            isWhole: true)
    }

    init(
        number: Int, text: String, decision: String, adopted: Instant, adoptedBy: String, starts: Instant,
        isWhole: Bool
    ) {
        self.number = number
        self.text = text
        self.decision = decision
        self.adopted = adopted
        self.adoptedBy = adoptedBy
        self.starts = starts
        self.isWhole = isWhole
    }
}

extension Reading {
    /// The rule book in force at a moment, or nil when none was adopted.
    package func ruleBook(at now: Instant) throws -> StoredRuleBook? {
        if let asked = known.ruleBook, asked.at == now { return asked.book }
        let book = try readRuleBook(at: now)
        known.ruleBook = (now, book)
        return book
    }

    /// The number of the rule book in force at a moment, or nil when none was adopted; its text is not looked at.
    package func ruleBookNumber(at now: Instant) throws -> Int? {
        let statement = try database.cachedStatement(
            sql: "SELECT number FROM rule_book WHERE starts <= ? ORDER BY starts DESC, number DESC LIMIT 1")
        return try Int.fetchOne(statement, arguments: [now.seconds])
    }

    private func readRuleBook(at now: Instant) throws -> StoredRuleBook? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT number, text, digest, decision, adopted, adopted_by, starts FROM rule_book
                WHERE starts <= ? ORDER BY starts DESC, number DESC LIMIT 1
                """)
        guard let row = try Row.fetchOne(statement, arguments: [now.seconds]) else { return nil }
        return cache.ruleBook(row[0], row[1] as Data) { Self.ruleBook(row) }
    }

    /// All rule books, newest first.
    package func ruleBooks() throws -> [StoredRuleBook] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT number, text, digest, decision, adopted, adopted_by, starts FROM rule_book ORDER BY number DESC
                """
        ).map(Self.ruleBook)
    }

    private static func ruleBook(_ row: Row) -> StoredRuleBook {
        // Bytes, not text: damage may have left something that is no text any more.
        let bytes: Data = row[1]
        return StoredRuleBook(
            number: row[0], text: String(decoding: bytes, as: UTF8.self), decision: row[3],
            adopted: Instant(seconds: row[4]), adoptedBy: row[5], starts: Instant(seconds: row[6]),
            isWhole: Data(SHA256.hash(data: bytes)) == (row[2] as Data))
    }
}

extension Writing {
    /// Keeps an adopted rule book under the next number, which it returns; the number it bears is not looked at.
    package func adopt(_ book: StoredRuleBook) throws -> Int {
        let number = try Int.fetchOne(database, sql: "SELECT coalesce(max(number), 0) + 1 FROM rule_book") ?? 1
        try database.execute(
            sql: """
                INSERT INTO rule_book (number, text, digest, decision, adopted, adopted_by, starts)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                number, book.text, Data(SHA256.hash(data: Data(book.text.utf8))), book.decision, book.adopted.seconds,
                book.adoptedBy, book.starts.seconds,
            ])
        changeIsVisible()
        forget()
        return number
    }
}
