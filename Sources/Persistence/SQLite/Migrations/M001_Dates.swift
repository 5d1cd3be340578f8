/// The first schema's dates: when and where each booking holds its place, and what has taken it away for now.
extension M001 {
    // A date that has its booking's spaces and pools for the booking's own time, and no reason against it, needs no
    // document. `edition` repeats the booking's, so that what a date shows can be kept in memory under (booking, edition).
    static let dates = """
        CREATE TABLE occurrence (
            id INTEGER NOT NULL PRIMARY KEY,
            booking_id INTEGER NOT NULL REFERENCES booking (id),
            edition INTEGER NOT NULL CHECK (edition >= 1),
            wall_start TEXT NOT NULL,
            starts INTEGER NOT NULL,
            ends INTEGER NOT NULL CHECK (ends > starts AND ends - starts <= 608400),
            set_up INTEGER NOT NULL CHECK (set_up BETWEEN 0 AND 129600),
            clear_up INTEGER NOT NULL CHECK (clear_up BETWEEN 0 AND 129600),
            first_of_two INTEGER NOT NULL CHECK (first_of_two IN (0, 1)),
            state TEXT NOT NULL CHECK (state IN
                ('confirmed', 'awaiting-board', 'option', 'waitlisted', 'declined', 'cancelled', 'rejected',
                'suspended')),
            holds INTEGER NOT NULL CHECK (holds = (state IN ('confirmed', 'awaiting-board', 'option', 'suspended'))),
            cancelled INTEGER,
            document TEXT CHECK (document IS NULL OR json_valid(document)),
            UNIQUE (booking_id, wall_start)
        ) STRICT;
        CREATE INDEX occurrence_brief
            ON occurrence (starts - set_up, starts, ends, booking_id, edition, set_up, clear_up, state, holds)
            WHERE holds = 1 AND ends + clear_up - starts + set_up <= 14400;
        CREATE INDEX occurrence_usual
            ON occurrence (starts - set_up, starts, ends, booking_id, edition, set_up, clear_up, state, holds)
            WHERE holds = 1 AND ends + clear_up - starts + set_up BETWEEN 14401 AND 86400;
        CREATE INDEX occurrence_long
            ON occurrence (starts - set_up, starts, ends, booking_id, edition, set_up, clear_up, state, holds)
            WHERE holds = 1 AND ends + clear_up - starts + set_up > 86400;
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
        CREATE TABLE feed_text (
            booking_id INTEGER NOT NULL PRIMARY KEY REFERENCES booking (id),
            starts INTEGER NOT NULL,
            ends INTEGER NOT NULL CHECK (ends > starts),
            shown TEXT NOT NULL,
            own TEXT NOT NULL
        ) STRICT;
        CREATE INDEX feed_text_ends ON feed_text (ends, starts);
        """

    static let parts = """
        CREATE TABLE occurrence_part (
            part_id INTEGER NOT NULL REFERENCES part (id),
            starts INTEGER NOT NULL,
            occurrence_id INTEGER NOT NULL REFERENCES occurrence (id),
            ends INTEGER NOT NULL CHECK (ends > starts AND ends - starts <= 608400),
            before INTEGER NOT NULL CHECK (before BETWEEN 0 AND 43200),
            after INTEGER NOT NULL CHECK (after BETWEEN 0 AND 43200),
            shared INTEGER NOT NULL CHECK (shared IN (0, 1)),
            people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 10000),
            PRIMARY KEY (part_id, starts, occurrence_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX occurrence_part_occurrence ON occurrence_part (occurrence_id);
        CREATE INDEX occurrence_part_long ON occurrence_part (part_id, ends)
            WHERE ends - starts + before + after > 14400;
        CREATE TABLE occurrence_equipment (
            equipment_id INTEGER NOT NULL REFERENCES equipment (id),
            starts INTEGER NOT NULL,
            occurrence_id INTEGER NOT NULL REFERENCES occurrence (id),
            ends INTEGER NOT NULL CHECK (ends > starts),
            quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 10000),
            PRIMARY KEY (equipment_id, starts, occurrence_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX occurrence_equipment_occurrence ON occurrence_equipment (occurrence_id);
        """

    // Two probes, so that a busy part is not read for a week back: what blocks a part for at most four hours starts near
    // by, and the few longer ones stand in an index of their own. The longest occurrence is seven days of wall clock
    // (608,400 s over an autumn change) and the longest buffer 43,200 s: nothing that ends 651,600 s later can reach.
    static let overlap = """
        CREATE TRIGGER occurrence_part_insert BEFORE INSERT ON occurrence_part
        WHEN EXISTS (
            SELECT 1 FROM occurrence_part AS other
            WHERE other.part_id = NEW.part_id
                AND other.starts > NEW.starts - NEW.before - 14401
                AND other.starts < NEW.ends + NEW.after + 14401
                AND other.starts < NEW.ends + max(NEW.after, other.before)
                AND other.ends + max(other.after, NEW.before) > NEW.starts
                AND other.occurrence_id <> NEW.occurrence_id
                AND NOT (other.shared = 1 AND NEW.shared = 1))
            OR EXISTS (
            SELECT 1 FROM occurrence_part AS other
            WHERE other.part_id = NEW.part_id
                AND other.ends - other.starts + other.before + other.after > 14400
                AND other.ends > NEW.starts - 43201 AND other.ends < NEW.ends + 651601
                AND other.starts < NEW.ends + max(NEW.after, other.before)
                AND other.ends + max(other.after, NEW.before) > NEW.starts
                AND other.occurrence_id <> NEW.occurrence_id
                AND NOT (other.shared = 1 AND NEW.shared = 1))
        BEGIN
            SELECT RAISE(ABORT, 'overlap of a part');
        END;
        CREATE TRIGGER occurrence_part_update BEFORE UPDATE ON occurrence_part
        WHEN EXISTS (
            SELECT 1 FROM occurrence_part AS other
            WHERE other.part_id = NEW.part_id
                AND other.starts > NEW.starts - NEW.before - 14401
                AND other.starts < NEW.ends + NEW.after + 14401
                AND other.starts < NEW.ends + max(NEW.after, other.before)
                AND other.ends + max(other.after, NEW.before) > NEW.starts
                AND other.occurrence_id <> NEW.occurrence_id AND other.occurrence_id <> OLD.occurrence_id
                AND NOT (other.shared = 1 AND NEW.shared = 1))
            OR EXISTS (
            SELECT 1 FROM occurrence_part AS other
            WHERE other.part_id = NEW.part_id
                AND other.ends - other.starts + other.before + other.after > 14400
                AND other.ends > NEW.starts - 43201 AND other.ends < NEW.ends + 651601
                AND other.starts < NEW.ends + max(NEW.after, other.before)
                AND other.ends + max(other.after, NEW.before) > NEW.starts
                AND other.occurrence_id <> NEW.occurrence_id AND other.occurrence_id <> OLD.occurrence_id
                AND NOT (other.shared = 1 AND NEW.shared = 1))
        BEGIN
            SELECT RAISE(ABORT, 'overlap of a part');
        END;
        """
}
