extension Schema {
    /// Accounts, their sessions, and who looked at what. Moments are milliseconds since the start of 1970.
    static let access = """
        -- Who may sign in. An account is never removed, so that what it did keeps its name.
        CREATE TABLE account (
          id INTEGER PRIMARY KEY,
          username TEXT NOT NULL UNIQUE,
          name TEXT NOT NULL,
          roles TEXT NOT NULL,
          team TEXT,
          worker TEXT UNIQUE,
          disabled INTEGER NOT NULL CHECK (disabled IN (0, 1)),
          password TEXT
        ) STRICT;
        CREATE TRIGGER account_is_never_removed BEFORE DELETE ON account
        BEGIN SELECT RAISE(ABORT, 'an account is never removed: disable it'); END;
        CREATE TRIGGER account_keeps_its_name BEFORE UPDATE OF id, username ON account
        WHEN NEW.id <> OLD.id OR NEW.username <> OLD.username
        BEGIN SELECT RAISE(ABORT, 'an account keeps its name: make another'); END;

        -- Who is signed in where. Only the SHA-256 of what the browser holds stands here.
        CREATE TABLE session (
          digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
          account INTEGER NOT NULL REFERENCES account (id),
          began INTEGER NOT NULL,
          seen INTEGER NOT NULL,
          ended INTEGER,
          address TEXT,
          browser TEXT
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX session_by_account ON session (account, began);
        CREATE INDEX session_by_beginning ON session (began);

        -- Attempts to sign in that failed of late. The key holds a digest of what was typed, or an address.
        CREATE TABLE sign_in_failure (
          key TEXT PRIMARY KEY,
          count INTEGER NOT NULL,
          last INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX sign_in_failure_by_day ON sign_in_failure (last);

        -- What somebody sent after their session had ended, until they are back.
        CREATE TABLE held_post (
          account INTEGER NOT NULL REFERENCES account (id),
          path TEXT NOT NULL,
          fields TEXT NOT NULL,
          at INTEGER NOT NULL,
          PRIMARY KEY (account, path)
        ) STRICT, WITHOUT ROWID;

        -- Every look and every change: who, what, which child, when, and what came of it.
        CREATE TABLE look (
          place INTEGER PRIMARY KEY AUTOINCREMENT,
          at INTEGER NOT NULL,
          who TEXT,
          what TEXT NOT NULL,
          child INTEGER,
          number TEXT,
          search TEXT,
          address TEXT NOT NULL,
          outcome TEXT NOT NULL,
          reason TEXT
        ) STRICT;
        CREATE INDEX look_by_child ON look (child, place) WHERE child IS NOT NULL;
        CREATE INDEX look_by_person ON look (who, place);
        CREATE INDEX look_by_day ON look (at);
        CREATE TRIGGER look_is_never_changed BEFORE UPDATE ON look
        BEGIN SELECT RAISE(ABORT, 'a look is never changed'); END;
        CREATE TRIGGER look_is_never_removed BEFORE DELETE ON look
        BEGIN SELECT RAISE(ABORT, 'a look is never removed'); END;
        """

    static let whyHeld = """
        -- Why what somebody sent was not saved. Until now it was held only of those who had been signed out.
        ALTER TABLE held_post ADD COLUMN why TEXT NOT NULL DEFAULT 'not signed in';
        """

    /// SQLite does not call it a removal when a row takes the place of another, and fires no such trigger.
    static let notReplaced = """
        CREATE TRIGGER look_is_never_replaced BEFORE INSERT ON look
        WHEN EXISTS (SELECT 1 FROM look WHERE place = NEW.place)
        BEGIN SELECT RAISE(ABORT, 'a look is never changed'); END;
        CREATE TRIGGER account_is_never_replaced BEFORE INSERT ON account
        WHEN EXISTS (SELECT 1 FROM account WHERE id = NEW.id AND username <> NEW.username)
          OR EXISTS (SELECT 1 FROM account WHERE username = NEW.username AND id <> NEW.id)
          OR EXISTS (SELECT 1 FROM account WHERE worker = NEW.worker AND id <> NEW.id)
        BEGIN SELECT RAISE(ABORT, 'an account is never replaced by another'); END;
        """
}
