/// A file as it was handed in: what it is called, and its bytes.
package struct ReturnFile: Sendable {
    /// The name, or a path relative to the folder that was handed in; findings and entries name the file by it.
    package let name: String
    /// All of it, as it was stored.
    package let bytes: [UInt8]

    /// A file of this name that holds these bytes.
    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
