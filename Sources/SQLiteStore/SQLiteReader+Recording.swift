import Casework
import Foundation
import GRDB
import Timeline

/// The forms that somebody has begun, and the files.
extension SQLiteReader: RecordingReader {
    func formDraft(_ id: FormDraftID) throws -> FormDraft? {
        try Row.fetchOne(
            database, sql: "SELECT \(FormDraft.columns) FROM form_draft WHERE id = ?", arguments: [id.description]
        ).map(FormDraft.init)
    }

    func formDrafts(of owner: Author) throws -> [FormDraft] {
        try Row.fetchAll(
            database, sql: "SELECT \(FormDraft.columns) FROM form_draft WHERE owner = ? ORDER BY changed DESC, id",
            arguments: [owner.name]
        ).map(FormDraft.init)
    }

    func file(withHash hash: String) throws -> [UInt8]? {
        try Data.fetchOne(database, sql: "SELECT bytes FROM file WHERE sha256 = ?", arguments: [hash]).map(Array.init)
    }
}

extension SQLiteWriter: RecordingWriter {
    func keep(_ draft: FormDraft) throws {
        try database.cachedStatement(
            sql: "INSERT OR REPLACE INTO form_draft (\(FormDraft.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [
            draft.id.description, draft.owner.name, draft.subject?.description, draft.form, try draft.answersText(),
            draft.basedOn?.number, draft.corrects?.number, draft.begun.description, draft.changed.description,
            draft.toMeet?.rule, draft.toMeet?.opened.column,
        ])
    }

    func discard(_ id: FormDraftID) throws {
        try database.cachedStatement(sql: "DELETE FROM form_draft WHERE id = ?").execute(arguments: [id.description])
    }

    func keep(file bytes: [UInt8]) throws -> String {
        let hash = Digest.of(bytes)
        try database.cachedStatement(sql: "INSERT OR IGNORE INTO file (sha256, bytes) VALUES (?, ?)")
            .execute(arguments: [hash, Data(bytes)])
        return hash
    }
}

extension FormDraft {
    fileprivate static let columns =
        "id, owner, about, form, answers, based_on, corrects, begun, changed, duty, duty_opened"

    fileprivate init(_ row: Row) throws {
        let columns: (id: String, begun: String, changed: String) = (
            try row.decode(atIndex: 0), try row.decode(atIndex: 7), try row.decode(atIndex: 8)
        )
        guard let id = FormDraftID(columns.id), let begun = Instant(iso: columns.begun),
            let changed = Instant(iso: columns.changed)
        else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a draft cannot be read: \(columns.id)") }
        let about: String? = try row.decode(atIndex: 2)
        let basedOn: Int64? = try row.decode(atIndex: 5)
        let corrects: Int64? = try row.decode(atIndex: 6)
        let duty: String? = try row.decode(atIndex: 9)
        let opened = try row.decode(Int32?.self, atIndex: 10).map { Day(number: $0) }
        self.init(
            id: id, owner: Author(try row.decode(atIndex: 1)), about: about.flatMap { Subject($0) },
            form: try row.decode(atIndex: 3), answers: try FormDraft.answers(try row.decode(atIndex: 4)),
            basedOn: basedOn.map { EntryID($0) }, corrects: corrects.map { EntryID($0) },
            toMeet: duty.flatMap { duty in opened.map { DutyName(rule: duty, opened: $0) } }, begun: begun)
        self.changed = changed
    }

    /// The answers as JSON: pairs of name and value, in order.
    fileprivate func answersText() throws -> String {
        String(decoding: try JSONEncoder().encode(answers.map { [$0.name, $0.value] }), as: UTF8.self)
    }

    private static func answers(_ text: String) throws -> [Answer] {
        try JSONDecoder().decode([[String]].self, from: Data(text.utf8)).compactMap { pair in
            pair.count == 2 ? Answer(pair[0], pair[1]) : nil
        }
    }
}
