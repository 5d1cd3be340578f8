/// The third step: spaces with times of their own, layouts and pools that take time, pools that are partly broken.
///
/// A booking whose dates all have its spaces for its own time needs none of it.
enum M003_SlotsAndPools {
    static let name = "M003 slots and pools"

    static let text = """
        ALTER TABLE space ADD COLUMN by_day INTEGER NOT NULL DEFAULT 0 CHECK (by_day IN (0, 1));
        ALTER TABLE space_layout ADD COLUMN set_up_minutes INTEGER NOT NULL DEFAULT 0
            CHECK (set_up_minutes BETWEEN 0 AND 720);
        ALTER TABLE space_layout ADD COLUMN clear_up_minutes INTEGER NOT NULL DEFAULT 0
            CHECK (clear_up_minutes BETWEEN 0 AND 720);
        ALTER TABLE equipment ADD COLUMN set_up_minutes INTEGER NOT NULL DEFAULT 0
            CHECK (set_up_minutes BETWEEN 0 AND 720);
        ALTER TABLE equipment ADD COLUMN clear_up_minutes INTEGER NOT NULL DEFAULT 0
            CHECK (clear_up_minutes BETWEEN 0 AND 720);
        ALTER TABLE equipment ADD COLUMN out_of_order TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(out_of_order));
        CREATE TABLE booking_more (
            booking_id INTEGER NOT NULL PRIMARY KEY REFERENCES booking (id),
            request TEXT NOT NULL CHECK (json_valid(request))
        ) STRICT;
        CREATE TABLE occurrence_detail (
            occurrence_id INTEGER NOT NULL PRIMARY KEY REFERENCES occurrence (id),
            booking_id INTEGER NOT NULL REFERENCES booking (id),
            asked TEXT NOT NULL CHECK (json_valid(asked))
        ) STRICT;
        CREATE INDEX occurrence_detail_booking ON occurrence_detail (booking_id);
        """
}
