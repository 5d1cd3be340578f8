/// The second step: a key is kept with the answer that it got, to be given again as it was.
enum M002 {
    static let name = "M002 answers of keys"

    // Purpose and term: what a caller was told is told again for as long as the key is kept, 90 days.
    static let texts = ["ALTER TABLE idempotency ADD COLUMN answer TEXT"]
}
