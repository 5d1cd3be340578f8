/// The first schema's bookings: what was asked, what was agreed, and who waits.
extension M001 {
    // `first_start` and `last_end` are those of its dates; `mixed` says that some date has spaces of its own; `asked` is
    // when its place was asked for last. What a column holds stands in the column only.
    static let bookings = """
        CREATE TABLE booking (
            id INTEGER NOT NULL PRIMARY KEY,
            code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 4 AND 12),
            uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
            group_id INTEGER NOT NULL REFERENCES "group" (id),
            title TEXT NOT NULL,
            people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 10000),
            visibility TEXT NOT NULL CHECK (visibility IN ('public', 'private')),
            state TEXT NOT NULL CHECK (state IN
                ('confirmed', 'awaiting-board', 'option', 'waitlisted', 'declined', 'cancelled')),
            edition INTEGER NOT NULL CHECK (edition >= 1),
            sequence INTEGER NOT NULL CHECK (sequence BETWEEN 0 AND 2147483647),
            created INTEGER NOT NULL,
            changed INTEGER NOT NULL CHECK (changed >= created),
            asked INTEGER NOT NULL,
            hold_until INTEGER,
            first_start INTEGER NOT NULL,
            last_end INTEGER NOT NULL CHECK (last_end >= first_start),
            zone TEXT NOT NULL,
            mixed INTEGER NOT NULL CHECK (mixed IN (0, 1)),
            document TEXT NOT NULL CHECK (json_valid(document)),
            CHECK (state <> 'option' OR hold_until IS NOT NULL)
        ) STRICT;
        CREATE INDEX booking_group ON booking (group_id);
        CREATE INDEX booking_changed ON booking (changed);
        CREATE INDEX booking_awaiting ON booking (created) WHERE state = 'awaiting-board';
        CREATE INDEX booking_unanswered ON booking (asked, first_start) WHERE state = 'awaiting-board';
        CREATE INDEX booking_option ON booking (hold_until) WHERE state = 'option';
        CREATE INDEX booking_titled ON booking (visibility, last_end) WHERE title <> '';
        CREATE TABLE booking_part (
            part_id INTEGER NOT NULL REFERENCES part (id),
            booking_id INTEGER NOT NULL REFERENCES booking (id),
            PRIMARY KEY (part_id, booking_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX booking_part_booking ON booking_part (booking_id);
        CREATE TABLE booking_tag (
            tag TEXT NOT NULL CHECK (length(tag) BETWEEN 1 AND 40),
            booking_id INTEGER NOT NULL REFERENCES booking (id),
            PRIMARY KEY (tag, booking_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX booking_tag_booking ON booking_tag (booking_id);
        CREATE TABLE booking_partner (
            group_id INTEGER NOT NULL REFERENCES "group" (id),
            booking_id INTEGER NOT NULL REFERENCES booking (id),
            PRIMARY KEY (group_id, booking_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX booking_partner_booking ON booking_partner (booking_id);
        CREATE TABLE waiver (
            booking_id INTEGER NOT NULL REFERENCES booking (id),
            rule TEXT NOT NULL CHECK (length(rule) BETWEEN 1 AND 64),
            reason TEXT NOT NULL CHECK (length(reason) >= 1),
            consent TEXT NOT NULL,
            made INTEGER NOT NULL,
            PRIMARY KEY (booking_id, rule)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE correction (
            booking_id INTEGER NOT NULL REFERENCES booking (id),
            made INTEGER NOT NULL,
            was TEXT NOT NULL CHECK (was IN
                ('confirmed', 'awaiting-board', 'option', 'waitlisted', 'declined', 'cancelled')),
            reason TEXT NOT NULL CHECK (length(reason) >= 1),
            PRIMARY KEY (booking_id, made)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE request (
            id INTEGER NOT NULL PRIMARY KEY,
            asked INTEGER NOT NULL,
            verb TEXT NOT NULL CHECK (verb IN
                ('book', 'wait', 'change', 'cancel', 'approve', 'decline', 'approve-unanswered', 'decline-unanswered',
                'lapse', 'offer', 'pass', 'waited-in-vain', 'rival-approved', 'question', 'waive', 'correct',
                'suspend', 'resume')),
            group_id INTEGER NOT NULL REFERENCES "group" (id),
            booking_id INTEGER REFERENCES booking (id),
            rule_book INTEGER NOT NULL REFERENCES rule_book (number),
            outcome TEXT NOT NULL CHECK (outcome IN
                ('confirmed', 'awaiting-board', 'option', 'waitlisted', 'refused')),
            bare INTEGER NOT NULL CHECK (bare IN (0, 1)),
            document TEXT NOT NULL CHECK (json_valid(document))
        ) STRICT;
        CREATE INDEX request_booking ON request (booking_id) WHERE booking_id IS NOT NULL;
        CREATE INDEX request_refused ON request (asked) WHERE booking_id IS NULL AND bare = 0;
        CREATE TABLE idempotency (
            group_id INTEGER NOT NULL REFERENCES "group" (id),
            key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
            digest TEXT NOT NULL,
            request_id INTEGER REFERENCES request (id),
            booking_id INTEGER NOT NULL REFERENCES booking (id),
            answer TEXT,
            created INTEGER NOT NULL,
            PRIMARY KEY (group_id, key)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX idempotency_created ON idempotency (created);
        """

    // After `last` there is nothing to offer any more; `anywhere` says that the house chooses the space; `offered` is when
    // a place was.
    static let waiting = """
        CREATE TABLE waiting (
            booking_id INTEGER NOT NULL PRIMARY KEY REFERENCES booking (id),
            starts INTEGER NOT NULL,
            ends INTEGER NOT NULL CHECK (ends > starts),
            last INTEGER NOT NULL,
            anywhere INTEGER NOT NULL CHECK (anywhere IN (0, 1)),
            offered INTEGER
        ) STRICT;
        CREATE INDEX waiting_ends ON waiting (ends, starts) WHERE offered IS NULL;
        CREATE INDEX waiting_last ON waiting (last) WHERE offered IS NULL;
        """
}
