/// The first schema's memory: the journal of everything, and the letters that wait to be sent.
extension M001 {
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
            dates TEXT NOT NULL,
            reason TEXT NOT NULL,
            message_id TEXT NOT NULL,
            sent INTEGER,
            tries INTEGER NOT NULL CHECK (tries >= 0),
            fault TEXT NOT NULL,
            due INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX outbox_waiting ON outbox (id) WHERE sent IS NULL;
        CREATE INDEX outbox_sent ON outbox (sent) WHERE sent IS NOT NULL;
        CREATE TABLE outbox_more (
            outbox_id INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
            booking_id INTEGER NOT NULL REFERENCES booking (id),
            dates TEXT NOT NULL,
            PRIMARY KEY (outbox_id, booking_id)
        ) STRICT, WITHOUT ROWID;
        """
}
