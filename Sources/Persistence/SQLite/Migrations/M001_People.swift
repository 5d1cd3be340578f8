/// The first schema's people: groups, who speaks for them, and what opens the door to them.
extension M001 {
    // Purpose and term: name, mail and phone of a contact serve answers and keys, until 30 days after the contact left;
    // links and sessions serve sign-in, for 90 days. A contact may speak for several groups.
    static let people = """
        CREATE TABLE "group" (
            id INTEGER NOT NULL PRIMARY KEY,
            slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 64),
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
            kind TEXT CHECK (length(kind) BETWEEN 1 AND 64),
            tags TEXT NOT NULL CHECK (json_valid(tags)),
            people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 10000),
            standing TEXT NOT NULL CHECK (standing IN ('asking', 'admitted', 'suspended', 'left')),
            created INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE contact (
            id INTEGER NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            mail TEXT NOT NULL,
            phone TEXT NOT NULL,
            created INTEGER NOT NULL,
            gone INTEGER
        ) STRICT;
        CREATE INDEX contact_gone ON contact (gone) WHERE gone IS NOT NULL AND mail <> '';
        CREATE TABLE contact_group (
            group_id INTEGER NOT NULL REFERENCES "group" (id),
            contact_id INTEGER NOT NULL REFERENCES contact (id),
            since INTEGER NOT NULL,
            PRIMARY KEY (group_id, contact_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX contact_group_contact ON contact_group (contact_id);
        CREATE TABLE token (
            id INTEGER NOT NULL PRIMARY KEY,
            group_id INTEGER NOT NULL REFERENCES "group" (id),
            contact_id INTEGER REFERENCES contact (id),
            purpose TEXT NOT NULL CHECK (purpose IN ('api', 'feed')),
            hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
            created INTEGER NOT NULL,
            revoked INTEGER
        ) STRICT;
        CREATE INDEX token_group ON token (group_id) WHERE revoked IS NULL;
        CREATE INDEX token_contact ON token (contact_id) WHERE revoked IS NULL AND contact_id IS NOT NULL;
        CREATE TABLE sign_in_link (
            id INTEGER NOT NULL PRIMARY KEY,
            group_id INTEGER NOT NULL REFERENCES "group" (id),
            contact_id INTEGER REFERENCES contact (id),
            hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
            created INTEGER NOT NULL,
            expires INTEGER NOT NULL,
            used INTEGER
        ) STRICT;
        CREATE INDEX sign_in_link_expires ON sign_in_link (expires);
        CREATE INDEX sign_in_link_group ON sign_in_link (group_id) WHERE used IS NULL;
        CREATE TABLE session (
            id INTEGER NOT NULL PRIMARY KEY,
            group_id INTEGER NOT NULL REFERENCES "group" (id),
            contact_id INTEGER REFERENCES contact (id),
            hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
            created INTEGER NOT NULL,
            expires INTEGER NOT NULL,
            ended INTEGER
        ) STRICT;
        CREATE INDEX session_expires ON session (expires);
        CREATE INDEX session_group ON session (group_id) WHERE ended IS NULL;
        """
}
