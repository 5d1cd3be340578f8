/// The first schema: the house and what it agreed on. The other groups of its tables stand in `M001_*` beside it.
///
/// Frozen with version 0.4.0. Instants are whole seconds since 1970, days are days since 1970-01-01, lengths are seconds
/// unless the name says minutes. What SQL asks has a column; the rest of a thing is one document with the number of its
/// format. One store holds one centre, so no table names it.
enum M001 {
    static let name = "M001 the first schema"

    static let texts = [house, closures, rules, people, bookings, waiting, dates, parts, overlap, journal, letters]

    static let house = """
        CREATE TABLE setting (
            name TEXT NOT NULL PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 64),
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
            by_day INTEGER NOT NULL CHECK (by_day IN (0, 1)),
            retired INTEGER NOT NULL CHECK (retired IN (0, 1))
        ) STRICT;
        CREATE TABLE space_part (
            space_id INTEGER NOT NULL REFERENCES space (id),
            part_id INTEGER NOT NULL REFERENCES part (id),
            PRIMARY KEY (space_id, part_id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE space_layout (
            space_id INTEGER NOT NULL REFERENCES space (id),
            layout TEXT NOT NULL CHECK (length(layout) BETWEEN 1 AND 64),
            capacity INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 100000),
            set_up_minutes INTEGER NOT NULL CHECK (set_up_minutes BETWEEN 0 AND 720),
            clear_up_minutes INTEGER NOT NULL CHECK (clear_up_minutes BETWEEN 0 AND 720),
            PRIMARY KEY (space_id, layout)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE equipment (
            id INTEGER NOT NULL PRIMARY KEY,
            slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 64),
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
            quantity INTEGER NOT NULL CHECK (quantity BETWEEN 0 AND 100000),
            fixed_to INTEGER REFERENCES space (id),
            set_up_minutes INTEGER NOT NULL CHECK (set_up_minutes BETWEEN 0 AND 720),
            clear_up_minutes INTEGER NOT NULL CHECK (clear_up_minutes BETWEEN 0 AND 720),
            out_of_order TEXT NOT NULL CHECK (json_valid(out_of_order)),
            retired INTEGER NOT NULL CHECK (retired IN (0, 1))
        ) STRICT;
        CREATE TABLE season (
            id INTEGER NOT NULL PRIMARY KEY,
            name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 64),
            first_day INTEGER NOT NULL,
            last_day INTEGER NOT NULL CHECK (last_day >= first_day)
        ) STRICT;
        """

    // `to_apply` is the journal's line about its last change, while there may be bookings that do not follow it yet.
    static let closures = """
        CREATE TABLE closure (
            id INTEGER NOT NULL PRIMARY KEY,
            title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
            starts INTEGER NOT NULL,
            ends INTEGER NOT NULL CHECK (ends > starts),
            hours_from INTEGER CHECK (hours_from BETWEEN 0 AND 1440),
            hours_to INTEGER CHECK (hours_to BETWEEN 0 AND 1440),
            uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
            sequence INTEGER NOT NULL CHECK (sequence BETWEEN 0 AND 2147483647),
            created INTEGER NOT NULL,
            changed INTEGER NOT NULL CHECK (changed >= created),
            removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
            to_apply INTEGER REFERENCES journal (seq),
            CHECK ((hours_from IS NULL) = (hours_to IS NULL))
        ) STRICT;
        CREATE INDEX closure_ends ON closure (ends) WHERE removed = 0;
        CREATE INDEX closure_to_apply ON closure (id) WHERE to_apply IS NOT NULL;
        CREATE TABLE closure_space (
            closure_id INTEGER NOT NULL REFERENCES closure (id),
            space_id INTEGER NOT NULL REFERENCES space (id),
            spared INTEGER NOT NULL CHECK (spared IN (0, 1)),
            PRIMARY KEY (closure_id, space_id)
        ) STRICT, WITHOUT ROWID;
        """

    static let rules = """
        CREATE TABLE rule_book (
            number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 1),
            text TEXT NOT NULL,
            digest BLOB NOT NULL CHECK (length(digest) = 32),
            decision TEXT NOT NULL CHECK (length(decision) >= 1),
            adopted INTEGER NOT NULL,
            adopted_by TEXT NOT NULL,
            starts INTEGER NOT NULL
        ) STRICT;
        """
}
