/// A return states otherwise what a person recorded. It counts for nothing and waits until a person settles it: then it
/// is taken back, with the reason how.
package struct ReturnDifference: Payload {
    package static let name: StaticString = "differs"

    /// The entry of the person from which the return differs.
    package var entry: EntryID
    /// What the return states instead, on the day of the entry that says so; `nil` when it does not mention the thing.
    package var fact: Fact?

    package init(entry: EntryID, fact: Fact?) {
        self.entry = entry
        self.fact = fact
    }

    package init(from fields: inout FieldReader) throws(FieldReader.Problem) {
        let number: Int = try fields.require("entry")
        entry = EntryID(Int64(number))
        guard let name = fields.text("states") else { return }
        var says = try fields.object("says")
        fact = try Fact(name: name, &says)
    }

    package func write(to fields: inout FieldWriter) {
        fields.add("entry", Int(entry.number))
        fields.add("states", fact?.name)
        if let payload = fact?.payload { fields.add("says") { payload.write(to: &$0) } }
    }
}
