/// Somebody other than the allocated social worker has to do with the child from the entry's day: the independent
/// reviewing officer, the family finder, the team that holds the case.
package struct Involvement: Payload {
    package static let name: StaticString = "involved"

    /// As what: the name of a role as the packs give it, or ``team``.
    package var role: String
    /// Who: the authority's identifier of the person, as for a social worker; of a team its name.
    package var person: String
    /// The day from which it is no longer so; `nil` while it is.
    package var until: Day?

    /// The role of the team that holds the case.
    package static let team = "team"
    /// The role of the allocated social worker, whom an ``Allocation`` names.
    package static let socialWorker = "social worker"

    package init(role: String, person: String, until: Day? = nil) {
        self.role = role
        self.person = person
        self.until = until
    }

    package init(from fields: inout FieldReader) throws(FieldReader.Problem) {
        role = try fields.require("role")
        person = try fields.require("person")
        until = try fields.day("until")
    }

    package func write(to fields: inout FieldWriter) {
        fields.add("role", role)
        fields.add("person", person)
        fields.add("until", until)
    }
}
