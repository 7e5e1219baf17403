extension FieldReader {
    /// The one of a closed set of words that stands in the field; throws when it is none of them.
    package mutating func word<Word: RawRepresentable<String>>(_ key: StaticString) throws(Problem) -> Word? {
        guard let text = text(key) else { return nil }
        guard let word = Word(rawValue: text) else { throw .malformed("\(key)") }
        return word
    }

    package mutating func partialDay(_ key: StaticString) throws(Problem) -> PartialDay? {
        guard let text = text(key) else { return nil }
        guard let day = PartialDay(iso: text) else { throw .malformed("\(key)") }
        return day
    }

    package mutating func attachment(_ key: StaticString) throws(Problem) -> Attachment? {
        guard var fields = try object(key) else { return nil }
        return try Attachment(from: &fields)
    }

    /// The attachments that ``FieldWriter`` wrote one after the other.
    package mutating func attachments(_ key: StaticString) throws(Problem) -> [Attachment] {
        var result: [Attachment] = []
        for var fields in try objects(key) { result.append(try Attachment(from: &fields)) }
        return result
    }
}

extension FieldWriter {
    package mutating func add(_ key: StaticString, _ attachment: Attachment?) {
        guard let attachment else { return }
        add(key) { attachment.write(to: &$0) }
    }

    /// Adds the attachments in order; nothing when there are none.
    package mutating func add(_ key: StaticString, _ attachments: [Attachment]) {
        add(key, each: attachments) { $0.write(to: &$1) }
    }
}
