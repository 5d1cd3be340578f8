/// The second step: tokens know the contact who made them, closures the version that calendars were told of.
///
/// Tokens of before, and those that the board makes, belong to no contact.
enum M002_TokensAndClosures {
    static let name = "M002 tokens and closures"

    static let text = """
        ALTER TABLE token ADD COLUMN contact_id INTEGER REFERENCES contact (id);
        ALTER TABLE closure ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0 CHECK (sequence BETWEEN 0 AND 2147483647);
        """
}
