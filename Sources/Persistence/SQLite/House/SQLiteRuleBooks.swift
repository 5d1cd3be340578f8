import Crypto
import Foundation
import GRDB
import Scheduling

extension SQLiteReading {
    func readRuleBooks() throws -> [StoredRuleBook] {
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

extension SQLiteWriting {
    func adopt(_ book: StoredRuleBook) throws -> Int {
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
        try houseChanged()
        return number
    }
}
