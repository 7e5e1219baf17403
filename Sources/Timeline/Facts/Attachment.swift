/// A file that belongs to a fact: the letter itself, the photograph. What it holds is kept beside the journal and is
/// found by its digest.
package struct Attachment: Hashable, Sendable {
    /// What the file was called where it came from.
    package let name: String
    /// What sort of file it is, such as `application/pdf`, as its content showed.
    package let type: String
    /// How many bytes it has.
    package let size: Int
    /// The SHA-256 digest of its bytes, in hexadecimal digits.
    package let sha256: String

    package init(name: String, type: String, size: Int, sha256: String) {
        self.name = name
        self.type = type
        self.size = size
        self.sha256 = sha256
    }

    /// Reads the fields; throws when one is missing or malformed.
    init(from fields: inout FieldReader) throws(FieldReader.Problem) {
        name = try fields.require("name")
        type = try fields.require("type")
        size = try fields.require("size")
        sha256 = try fields.require("sha256")
    }

    func write(to fields: inout FieldWriter) {
        fields.add("name", name)
        fields.add("type", type)
        fields.add("size", size)
        fields.add("sha256", sha256)
    }
}
