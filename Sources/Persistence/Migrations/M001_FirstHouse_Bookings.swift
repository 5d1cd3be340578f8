/// The first schema's bookings: what was agreed, the slots it holds, the journal and the letters about it.
extension M001_FirstHouse {
    static let bookings = """
        CREATE TABLE booking (
            id INTEGER NOT NULL PRIMARY KEY,
            code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 4 AND 12),
            uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
            group_id INTEGER NOT NULL REFERENCES "group" (id),
            title TEXT NOT NULL,
            first_start TEXT NOT NULL,
            first_end TEXT NOT NULL,
            start_second_fold INTEGER NOT NULL CHECK (start_second_fold IN (0, 1)),
            end_second_fold INTEGER NOT NULL CHECK (end_second_fold IN (0, 1)),
            zone TEXT NOT NULL,
            rule TEXT NOT NULL,
            except_days TEXT NOT NULL CHECK (json_valid(except_days)),
            people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 10000),
            layout TEXT,
            visibility TEXT NOT NULL CHECK (visibility IN ('public', 'private')),
            welcome TEXT NOT NULL CHECK (welcome IN ('everyone', 'sign-up', 'group')),
            clashes TEXT NOT NULL CHECK (clashes IN ('refuse', 'skip', 'wait')),
            set_up_minutes INTEGER CHECK (set_up_minutes BETWEEN 0 AND 720),
            clear_up_minutes INTEGER CHECK (clear_up_minutes BETWEEN 0 AND 720),
            note TEXT NOT NULL,
            details TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN
                ('confirmed', 'awaiting-board', 'option', 'waitlisted', 'declined', 'cancelled')),
            edition INTEGER NOT NULL CHECK (edition >= 1),
            sequence INTEGER NOT NULL CHECK (sequence BETWEEN 0 AND 2147483647),
            created INTEGER NOT NULL,
            changed INTEGER NOT NULL CHECK (changed >= created),
            reminders TEXT NOT NULL CHECK (json_valid(reminders))
        ) STRICT;
        CREATE INDEX booking_group ON booking (group_id);
        CREATE INDEX booking_changed ON booking (changed);
        CREATE INDEX booking_awaiting ON booking (created) WHERE state = 'awaiting-board';
        CREATE TABLE booking_space (
            booking_id INTEGER NOT NULL REFERENCES booking (id),
            position INTEGER NOT NULL,
            space_id INTEGER NOT NULL REFERENCES space (id),
            PRIMARY KEY (booking_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX booking_space_space ON booking_space (space_id);
        CREATE TABLE booking_equipment (
            booking_id INTEGER NOT NULL REFERENCES booking (id),
            equipment_id INTEGER NOT NULL REFERENCES equipment (id),
            quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 10000),
            PRIMARY KEY (booking_id, equipment_id)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE booking_tag (
            booking_id INTEGER NOT NULL REFERENCES booking (id),
            tag TEXT NOT NULL CHECK (length(tag) BETWEEN 1 AND 40),
            PRIMARY KEY (booking_id, tag)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX booking_tag_tag ON booking_tag (tag);
        """

    // A feed's text bears its booking's first start and last end. `edition` repeats the booking's, so that what an occurrence shows can be kept in memory under (booking, edition).
    static let slots = """
        CREATE TABLE occurrence (
            id INTEGER NOT NULL PRIMARY KEY,
            booking_id INTEGER NOT NULL REFERENCES booking (id),
            edition INTEGER NOT NULL,
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
            findings TEXT NOT NULL CHECK (json_valid(findings)),
            cancelled INTEGER,
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
        CREATE TABLE feed_text (
            booking_id INTEGER NOT NULL PRIMARY KEY REFERENCES booking (id),
            starts INTEGER NOT NULL,
            ends INTEGER NOT NULL CHECK (ends > starts),
            shown TEXT NOT NULL,
            own TEXT NOT NULL
        ) STRICT;
        CREATE INDEX feed_text_ends ON feed_text (ends, starts);
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

    // Names and reasons lie in journal_detail, which erasure may empty; the chain holds only their salted digests.
    static let journal = """
        CREATE TABLE journal (
            seq INTEGER NOT NULL PRIMARY KEY CHECK (seq >= 1),
            at INTEGER NOT NULL,
            verb TEXT NOT NULL,
            subject TEXT NOT NULL,
            booking_id INTEGER REFERENCES booking (id),
            detail_digest BLOB NOT NULL CHECK (length(detail_digest) = 32),
            booking_digest BLOB NOT NULL CHECK (length(booking_digest) IN (0, 32)),
            previous BLOB NOT NULL CHECK (length(previous) = 32),
            hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;
        CREATE INDEX journal_booking ON journal (booking_id) WHERE booking_id IS NOT NULL;
        CREATE TRIGGER journal_update BEFORE UPDATE ON journal BEGIN
            SELECT RAISE(ABORT, 'the journal is never changed');
        END;
        CREATE TRIGGER journal_delete BEFORE DELETE ON journal BEGIN
            SELECT RAISE(ABORT, 'the journal is never changed');
        END;
        CREATE TABLE journal_detail (
            seq INTEGER NOT NULL PRIMARY KEY REFERENCES journal (seq),
            salt BLOB NOT NULL,
            who TEXT NOT NULL,
            reason TEXT NOT NULL,
            detail TEXT NOT NULL,
            erased INTEGER NOT NULL CHECK (erased IN (0, 1))
        ) STRICT;
        CREATE TRIGGER journal_detail_update BEFORE UPDATE ON journal_detail
        WHEN NOT (NEW.seq = OLD.seq AND NEW.erased = 1 AND NEW.who = '' AND NEW.reason = '' AND NEW.detail = '')
        BEGIN
            SELECT RAISE(ABORT, 'a detail is emptied, never changed');
        END;
        CREATE TRIGGER journal_detail_delete BEFORE DELETE ON journal_detail BEGIN
            SELECT RAISE(ABORT, 'a detail is emptied, never deleted');
        END;
        """

    static let letters = """
        CREATE TABLE outbox (
            id INTEGER NOT NULL PRIMARY KEY,
            created INTEGER NOT NULL,
            contact_id INTEGER NOT NULL REFERENCES contact (id),
            booking_id INTEGER NOT NULL REFERENCES booking (id),
            verb TEXT NOT NULL,
            occurrence TEXT NOT NULL,
            reason TEXT NOT NULL,
            message_id TEXT NOT NULL,
            sent INTEGER,
            tries INTEGER NOT NULL CHECK (tries >= 0),
            fault TEXT NOT NULL,
            due INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX outbox_waiting ON outbox (id) WHERE sent IS NULL;
        """
}
