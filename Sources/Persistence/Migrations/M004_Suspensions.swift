/// The fourth step: dates that are taken away for now, each with what takes it away and how it stood before; and
/// letters that are about several bookings.
enum M004_Suspensions {
    static let name = "M004 suspensions"

    static let text = """
        CREATE TABLE suspension (
            occurrence_id INTEGER NOT NULL REFERENCES occurrence (id) ON DELETE CASCADE,
            cause TEXT NOT NULL CHECK (length(cause) BETWEEN 6 AND 100),
            booking_id INTEGER NOT NULL REFERENCES booking (id),
            was TEXT NOT NULL CHECK (was IN ('confirmed', 'awaiting-board', 'option')),
            since INTEGER NOT NULL,
            PRIMARY KEY (occurrence_id, cause)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX suspension_booking ON suspension (booking_id);
        CREATE INDEX suspension_cause ON suspension (cause);
        CREATE TABLE outbox_more (
            outbox_id INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
            booking_id INTEGER NOT NULL REFERENCES booking (id),
            occurrence TEXT NOT NULL,
            PRIMARY KEY (outbox_id, booking_id)
        ) STRICT, WITHOUT ROWID;
        """
}
