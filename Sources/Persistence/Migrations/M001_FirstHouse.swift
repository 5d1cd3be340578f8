/// The first schema: the house, its people, its agreements, bookings on smallest parts, and the journal of it all.
///
/// Frozen once released. Instants are whole seconds since 1970, lengths are seconds unless the name says minutes. Lists
/// that are only ever read whole are JSON arrays. One store holds one centre, so no table names it.
enum M001_FirstHouse {
    static let name = "M001 first house"

    static let texts = [house, groups, agreements, bookings, slots, overlap, journal, letters]

    private static let house = """
        CREATE TABLE setting (
            name TEXT NOT NULL PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE revision (
            id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
            value INTEGER NOT NULL,
            house INTEGER NOT NULL
        ) STRICT;
        INSERT INTO revision (id, value, house) VALUES (1, 1, 1);
        CREATE TABLE part (
            id INTEGER NOT NULL PRIMARY KEY,
            slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 64)
        ) STRICT;
        CREATE TABLE space (
            id INTEGER NOT NULL PRIMARY KEY,
            slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 64),
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
            capacity INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 100000),
            set_up_minutes INTEGER NOT NULL CHECK (set_up_minutes BETWEEN 0 AND 720),
            clear_up_minutes INTEGER NOT NULL CHECK (clear_up_minutes BETWEEN 0 AND 720),
            features TEXT NOT NULL CHECK (json_valid(features)),
            shared INTEGER NOT NULL CHECK (shared IN (0, 1)),
            retired INTEGER NOT NULL CHECK (retired IN (0, 1))
        ) STRICT;
        CREATE TABLE space_part (
            space_id INTEGER NOT NULL REFERENCES space (id),
            part_id INTEGER NOT NULL REFERENCES part (id),
            PRIMARY KEY (space_id, part_id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE space_layout (
            space_id INTEGER NOT NULL REFERENCES space (id),
            layout TEXT NOT NULL,
            capacity INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 100000),
            PRIMARY KEY (space_id, layout)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE equipment (
            id INTEGER NOT NULL PRIMARY KEY,
            slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 64),
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
            quantity INTEGER NOT NULL CHECK (quantity BETWEEN 0 AND 100000),
            fixed_to INTEGER REFERENCES space (id),
            retired INTEGER NOT NULL CHECK (retired IN (0, 1))
        ) STRICT;
        CREATE TABLE closure (
            id INTEGER NOT NULL PRIMARY KEY,
            title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
            starts INTEGER NOT NULL,
            ends INTEGER NOT NULL CHECK (ends > starts),
            created INTEGER NOT NULL,
            changed INTEGER NOT NULL,
            uid TEXT NOT NULL UNIQUE,
            removed INTEGER NOT NULL CHECK (removed IN (0, 1))
        ) STRICT;
        CREATE INDEX closure_ends ON closure (ends) WHERE removed = 0;
        CREATE TABLE closure_space (
            closure_id INTEGER NOT NULL REFERENCES closure (id),
            space_id INTEGER NOT NULL REFERENCES space (id),
            spared INTEGER NOT NULL CHECK (spared IN (0, 1)),
            PRIMARY KEY (closure_id, space_id)
        ) STRICT, WITHOUT ROWID;
        """

    // Purpose and term: name, mail and phone of a contact serve answers and keys, until 30 days after the contact left;
    // links and sessions serve sign-in, for 90 days.
    private static let groups = """
        CREATE TABLE "group" (
            id INTEGER NOT NULL PRIMARY KEY,
            slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 64),
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
            kind TEXT,
            tags TEXT NOT NULL CHECK (json_valid(tags)),
            people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 10000),
            standing TEXT NOT NULL CHECK (standing IN ('asking', 'admitted', 'suspended', 'left')),
            created INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE contact (
            id INTEGER NOT NULL PRIMARY KEY,
            group_id INTEGER NOT NULL REFERENCES "group" (id),
            name TEXT NOT NULL,
            mail TEXT NOT NULL,
            phone TEXT NOT NULL,
            created INTEGER NOT NULL,
            gone INTEGER
        ) STRICT;
        CREATE INDEX contact_group ON contact (group_id);
        CREATE TABLE token (
            id INTEGER NOT NULL PRIMARY KEY,
            group_id INTEGER NOT NULL REFERENCES "group" (id),
            purpose TEXT NOT NULL CHECK (purpose IN ('api', 'feed')),
            hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
            created INTEGER NOT NULL,
            revoked INTEGER
        ) STRICT;
        CREATE TABLE sign_in_link (
            id INTEGER NOT NULL PRIMARY KEY,
            group_id INTEGER NOT NULL REFERENCES "group" (id),
            contact_id INTEGER REFERENCES contact (id),
            hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
            created INTEGER NOT NULL,
            expires INTEGER NOT NULL,
            used INTEGER
        ) STRICT;
        CREATE TABLE session (
            id INTEGER NOT NULL PRIMARY KEY,
            group_id INTEGER NOT NULL REFERENCES "group" (id),
            contact_id INTEGER REFERENCES contact (id),
            hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
            created INTEGER NOT NULL,
            expires INTEGER NOT NULL,
            ended INTEGER
        ) STRICT;
        """

    private static let agreements = """
        CREATE TABLE rule_book (
            number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 1),
            text TEXT NOT NULL,
            digest BLOB NOT NULL CHECK (length(digest) = 32),
            decision TEXT NOT NULL CHECK (length(decision) >= 1),
            adopted INTEGER NOT NULL,
            adopted_by TEXT NOT NULL,
            starts INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE request (
            id INTEGER NOT NULL PRIMARY KEY,
            asked INTEGER NOT NULL,
            verb TEXT NOT NULL CHECK (verb IN ('book', 'change', 'approve', 'offer')),
            group_id INTEGER NOT NULL REFERENCES "group" (id),
            body TEXT NOT NULL CHECK (json_valid(body)),
            rule_book INTEGER NOT NULL REFERENCES rule_book (number),
            facts TEXT NOT NULL CHECK (json_valid(facts)),
            findings TEXT NOT NULL CHECK (json_valid(findings)),
            outcome TEXT NOT NULL CHECK (outcome IN
                ('confirmed', 'awaiting-board', 'option', 'waitlisted', 'refused')),
            booking_id INTEGER REFERENCES booking (id)
        ) STRICT;
        CREATE INDEX request_booking ON request (booking_id) WHERE booking_id IS NOT NULL;
        CREATE TABLE idempotency (
            group_id INTEGER NOT NULL REFERENCES "group" (id),
            key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
            digest TEXT NOT NULL,
            request_id INTEGER REFERENCES request (id),
            booking_id INTEGER NOT NULL REFERENCES booking (id),
            created INTEGER NOT NULL,
            PRIMARY KEY (group_id, key)
        ) STRICT, WITHOUT ROWID;
        """
}
