/// The seventh step: who waits in line and for when, the groups that have a booking together, what the board put
/// right in public, and closures that hold part of each day.
enum M007_WaitingAndTogether {
    static let name = "M007 waiting and together"

    static let text = """
        ALTER TABLE closure ADD COLUMN hours TEXT CHECK (hours IS NULL OR json_valid(hours));
        CREATE TABLE waiting (
            booking_id INTEGER NOT NULL PRIMARY KEY REFERENCES booking (id),
            starts INTEGER NOT NULL,
            ends INTEGER NOT NULL CHECK (ends > starts),
            last INTEGER NOT NULL,
            offered INTEGER
        ) STRICT;
        CREATE INDEX waiting_ends ON waiting (ends, starts) WHERE offered IS NULL;
        CREATE TABLE booking_partner (
            booking_id INTEGER NOT NULL REFERENCES booking (id),
            group_id INTEGER NOT NULL REFERENCES "group" (id),
            PRIMARY KEY (booking_id, group_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX booking_partner_group ON booking_partner (group_id);
        INSERT INTO booking_partner (booking_id, group_id)
            SELECT DISTINCT more.booking_id, partner.id
            FROM booking_more AS more, json_each(more.request, '$.with') AS word
                JOIN "group" AS partner ON partner.slug = word.value;
        CREATE TABLE correction (
            booking_id INTEGER NOT NULL REFERENCES booking (id),
            made INTEGER NOT NULL,
            was TEXT NOT NULL,
            reason TEXT NOT NULL CHECK (length(reason) >= 1),
            PRIMARY KEY (booking_id, made)
        ) STRICT, WITHOUT ROWID;
        """
}
