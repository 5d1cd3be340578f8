/// Exceptions that the board made for single bookings, in public.
enum M006_Waivers {
    static let name = "M006 waivers"

    static let text = """
        CREATE TABLE waiver (
            booking_id INTEGER NOT NULL REFERENCES booking (id),
            rule TEXT NOT NULL CHECK (length(rule) BETWEEN 1 AND 64),
            reason TEXT NOT NULL CHECK (length(reason) >= 1),
            consent TEXT NOT NULL,
            made INTEGER NOT NULL,
            PRIMARY KEY (booking_id, rule)
        ) STRICT, WITHOUT ROWID;
        """
}
