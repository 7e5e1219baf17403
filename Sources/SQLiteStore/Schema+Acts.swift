extension Schema {
    /// On which duties somebody acted; and for a form that is begun, the duty that it is to meet.
    static let acts = """
        -- Who acted on which obligation, by which entry of the journal, and the digests of the packs and of the version of the
        -- rule by which it was asked of them. Nothing else says so once the packs have changed: this is no part of the index.
        -- The day is counted from 1 January 1970.
        CREATE TABLE act (
          place INTEGER PRIMARY KEY AUTOINCREMENT,
          child INTEGER NOT NULL,
          rule TEXT NOT NULL,
          opened INTEGER NOT NULL,
          entry INTEGER NOT NULL REFERENCES journal (place),
          how TEXT NOT NULL,
          policy TEXT NOT NULL CHECK (length(policy) = 64),
          version TEXT NOT NULL CHECK (length(version) = 64)
        ) STRICT;
        CREATE INDEX act_by_child ON act (child, place);
        CREATE TRIGGER act_is_never_changed BEFORE UPDATE ON act
        BEGIN SELECT RAISE(ABORT, 'what somebody acted on is never changed'); END;
        CREATE TRIGGER act_is_never_removed BEFORE DELETE ON act
        BEGIN SELECT RAISE(ABORT, 'what somebody acted on is never removed'); END;
        -- SQLite does not call it a removal when a row takes the place of another.
        CREATE TRIGGER act_is_never_replaced BEFORE INSERT ON act
        WHEN EXISTS (SELECT 1 FROM act WHERE place = NEW.place)
        BEGIN SELECT RAISE(ABORT, 'what somebody acted on is never changed'); END;

        ALTER TABLE form_draft ADD COLUMN duty TEXT;
        ALTER TABLE form_draft ADD COLUMN duty_opened INTEGER;
        """
}
