import Casework
import Timeline

extension StoreContract {
    /// An append is decided on a version of its subject, and is refused when that is no longer the last.
    static let clashPromises = [
        Promise("An append decided on an older version is a clash that names both.") { store in
            let first = try store.given(.registered("1"), about: .wren)
            let second = try store.given(.reviewed(day("2021-06-20")), about: .wren)
            let before = try store.head()
            let found = try clash { try store.append(.reviewed(day("2021-07-20")), basedOn: first[0].id) }
            try promise(
                "the clash", found, is: Clash(subject: .wren, basedOn: first[0].id, actual: second[0].id))
            try promise("the head", try store.head(), is: before)
        },
        Promise("An append decided on nothing is a clash when there is something.") { store in
            let first = try store.given(.registered("1"), about: .wren)
            let found = try clash { try store.append(.registered("1"), basedOn: nil) }
            try promise("the clash", found, is: Clash(subject: .wren, basedOn: nil, actual: first[0].id))
        },
        Promise("An append decided on something is a clash when there is nothing.") { store in
            let found = try clash { try store.append(.registered("1"), basedOn: EntryID(1)) }
            try promise("the clash", found, is: Clash(subject: .wren, basedOn: EntryID(1), actual: nil))
        },
        Promise("What is recorded about another subject is no clash.") { store in
            let first = try store.given(.registered("1"), about: .wren)
            try store.given(.registered("2"), about: .rowan)
            try store.given(.covers("visit", from: day("2021-01-01")), about: .record)
            let next = try store.append(.reviewed(day("2021-06-20")), basedOn: first[0].id)
            try promise("the place", next.map(\.id), is: [EntryID(4)])
        },
        Promise("After a clash the transaction can decide again and go on.") { store in
            try store.given(.registered("1"), about: .wren)
            try store.write { writer in
                func append(basedOn: EntryID?) throws -> [Entry] {
                    try writer.append(
                        [.reviewed(day("2021-06-20")), .reviewed(day("2021-09-20"))], about: .wren, basedOn: basedOn,
                        by: .importer, at: moment("2021-10-01"))
                }
                let found = try clash { try append(basedOn: nil) }
                _ = try append(basedOn: found.actual)
            }
            try promise("the number of entries", try store.head().count, is: 3)
        },
    ]
}

extension CaseStore {
    /// Appends one draft about Wren, decided on `basedOn`.
    fileprivate func append(_ draft: Draft, basedOn: EntryID?) throws -> [Entry] {
        try write {
            try $0.append([draft], about: .wren, basedOn: basedOn, by: .importer, at: moment("2021-10-01"))
        }
    }
}
