/// The child was missing, or away without authorisation, from the entry's day (return table Missing).
package struct Missing: Payload {
    package static let name: StaticString = "missing"

    /// M whereabouts not known; A whereabouts known.
    package var absence: Code<Meaning.Absence>?
    package var until: Day?

    package init(absence: Code<Meaning.Absence>?, until: Day?) {
        self.absence = absence
        self.until = until
    }

    package init(from fields: inout FieldReader) throws(FieldReader.Problem) {
        absence = try fields.code("absence")
        until = try fields.day("until")
    }

    package func write(to fields: inout FieldWriter) {
        fields.add("absence", absence)
        fields.add("until", until)
    }
}

/// A social worker was allocated to the child from the entry's day (return table SWEpisodes).
package struct Allocation: Payload {
    package static let name: StaticString = "allocated"

    /// The worker's Social Work England number, or the authority's own identifier.
    package var worker: String
    package var until: Day?
    /// Why the worker changed.
    package var reason: Code<Meaning.WorkerChange>?

    package init(worker: String, until: Day?, reason: Code<Meaning.WorkerChange>?) {
        self.worker = worker
        self.until = until
        self.reason = reason
    }

    package init(from fields: inout FieldReader) throws(FieldReader.Problem) {
        worker = try fields.require("worker")
        until = try fields.day("until")
        reason = try fields.code("reason")
    }

    package func write(to fields: inout FieldWriter) {
        fields.add("worker", worker)
        fields.add("until", until)
        fields.add("reason", reason)
    }
}

/// A deprivation of liberty order was in force from the entry's day (return table DoLo).
package struct DeprivationOfLiberty: Payload {
    package static let name: StaticString = "deprivedOfLiberty"

    package var until: Day?

    package init(until: Day?) {
        self.until = until
    }

    package init(from fields: inout FieldReader) throws(FieldReader.Problem) {
        until = try fields.day("until")
    }

    package func write(to fields: inout FieldWriter) {
        fields.add("until", until)
    }
}
