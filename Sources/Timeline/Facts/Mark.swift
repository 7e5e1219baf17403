/// A worker marks an entry as significant in the child's life, so that it stands out in the chronology.
package struct Mark: Payload {
    package static let name: StaticString = "marked"

    /// The entry that is marked.
    package var entry: EntryID
    /// Why it matters.
    package var why: String

    package init(entry: EntryID, why: String) {
        self.entry = entry
        self.why = why
    }

    package init(from fields: inout FieldReader) throws(FieldReader.Problem) {
        let number: Int = try fields.require("entry")
        entry = EntryID(Int64(number))
        why = try fields.require("why")
    }

    package func write(to fields: inout FieldWriter) {
        fields.add("entry", Int(entry.number))
        fields.add("why", why)
    }
}
