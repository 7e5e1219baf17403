import GRDB

/// The tables of a store. Migrations are SQL, go forward, and are never edited once they have been released.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("journal and index") { try $0.execute(sql: journalAndIndex) }
        migrator.registerMigration("answers of routing rules") { try $0.execute(sql: routes) }
        migrator.registerMigration("who is involved") { try $0.execute(sql: involved) }
        migrator.registerMigration("forms begun and files") { try $0.execute(sql: recording) }
        migrator.registerMigration("calendar feeds") { try $0.execute(sql: calendarFeeds) }
        migrator.registerMigration("differences to settle") { try $0.execute(sql: unsettled) }
        migrator.registerMigration("accounts and looks") { try $0.execute(sql: access) }
        migrator.registerMigration("accounts and looks are not replaced") { try $0.execute(sql: notReplaced) }
        migrator.registerMigration("why something is held") { try $0.execute(sql: whyHeld) }
        migrator.registerMigration("duties acted on") { try $0.execute(sql: acts) }
        migrator.registerMigration("what ends a duty") { try $0.execute(sql: endings) }
        return migrator
    }

    private static let endings = """
        -- Which of the things that end a duty of the rule did. The index is made again, so that the column is filled.
        ALTER TABLE obligation ADD COLUMN ending INTEGER;
        DELETE FROM index_basis;
        """

    private static let routes = """
        -- Which answer of a routing rule holds. The index is made again, so that the column is filled.
        ALTER TABLE obligation ADD COLUMN route INTEGER;
        DELETE FROM index_basis;
        """

    private static let recording = """
        -- Forms that somebody has begun: what was typed, which does not count until it is recorded in the journal.
        CREATE TABLE form_draft (
          id TEXT PRIMARY KEY,
          owner TEXT NOT NULL,
          about TEXT,
          form TEXT NOT NULL,
          answers TEXT NOT NULL,
          based_on INTEGER,
          corrects INTEGER,
          begun TEXT NOT NULL,
          changed TEXT NOT NULL
        ) STRICT;
        CREATE INDEX form_draft_by_owner ON form_draft (owner, changed);

        -- The files that entries of the journal name by the SHA-256 of their bytes.
        CREATE TABLE file (
          sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
          bytes BLOB NOT NULL
        ) STRICT;
        CREATE TRIGGER file_is_never_changed BEFORE UPDATE ON file
        BEGIN SELECT RAISE(ABORT, 'a file that was handed in is never changed'); END;
        """

    private static let calendarFeeds = """
        -- Whose work a calendar programme may fetch: the digest of the secret in its address, one a person.
        CREATE TABLE calendar_feed (
          owner TEXT PRIMARY KEY,
          digest TEXT NOT NULL UNIQUE,
          made TEXT NOT NULL
        ) STRICT;
        """

    private static let unsettled = """
        -- How many differences between a return and what a person recorded wait to be settled about a child: derived.
        CREATE TABLE unsettled (child INTEGER PRIMARY KEY, count INTEGER NOT NULL) STRICT;
        """

    private static let involved = """
        -- Who has or had to do with a child, as what: derived from the journal, as the rest of the index is.
        CREATE TABLE involved (
          child INTEGER NOT NULL,
          place INTEGER NOT NULL,
          role TEXT NOT NULL,
          person TEXT NOT NULL,
          since INTEGER NOT NULL,
          until INTEGER,
          PRIMARY KEY (child, place)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX involved_by_person ON involved (person, child);
        DELETE FROM index_basis;
        """

    private static let journalAndIndex = """
        -- The journal: every entry in order, the one truth. `payload` is the entry as JSON; `hash` is the SHA-256 of the
        -- hash before it and the payload. `about` and `number` repeat the subject, so that it can be found.
        CREATE TABLE journal (
          place INTEGER PRIMARY KEY,
          about TEXT NOT NULL,
          number INTEGER NOT NULL,
          payload TEXT NOT NULL,
          hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;
        CREATE INDEX journal_by_subject ON journal (about, number, place);

        -- The end of the journal, so that entries missing at the end are missed.
        CREATE TABLE journal_head (
          only INTEGER PRIMARY KEY CHECK (only = 1),
          count INTEGER NOT NULL,
          hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;
        INSERT INTO journal_head VALUES (1, 0, zeroblob(32));

        CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
        BEGIN SELECT RAISE(ABORT, 'an entry of the journal is never changed: record a correction'); END;
        CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
        BEGIN SELECT RAISE(ABORT, 'an entry of the journal is never removed: record a retraction'); END;
        CREATE TRIGGER journal_has_no_gap BEFORE INSERT ON journal
        WHEN NEW.place <> coalesce((SELECT max(place) FROM journal), 0) + 1
        BEGIN SELECT RAISE(ABORT, 'an entry goes at the end of the journal'); END;

        -- Everything below is derived from the journal, and made again by `mainstay rebuild`.
        -- Days are counted from 1 January 1970; date(due * 86400, 'unixepoch') shows one.
        CREATE TABLE child (
          id INTEGER PRIMARY KEY,
          number TEXT NOT NULL,
          given TEXT,
          family TEXT,
          born INTEGER,
          version INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX child_by_number ON child (number);

        CREATE TABLE obligation (
          child INTEGER NOT NULL,
          place INTEGER NOT NULL,
          rule INTEGER NOT NULL,
          opened INTEGER NOT NULL,
          foreseen INTEGER NOT NULL,
          due INTEGER,
          moved TEXT,
          warning INTEGER,
          met INTEGER,
          closed INTEGER,
          covered INTEGER,
          doubt TEXT,
          excused INTEGER,
          excused_reason TEXT,
          excused_by_role TEXT,
          opened_by INTEGER,
          met_by INTEGER,
          closed_by INTEGER,
          excused_by INTEGER,
          opening INTEGER,
          due_case INTEGER,
          term INTEGER,
          PRIMARY KEY (child, place)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE index_basis (
          only INTEGER PRIMARY KEY CHECK (only = 1),
          count INTEGER NOT NULL,
          hash BLOB NOT NULL,
          policy TEXT NOT NULL
        ) STRICT;
        """
}
