import HTML
import Pages

extension Node {
    /// The markup as text.
    var text: String { String(decoding: markup, as: UTF8.self) }
}

extension Page {
    /// The whole document as text.
    var text: String { String(decoding: document(in: .signedOut), as: UTF8.self) }
}

extension String {
    /// How often `part` stands in it.
    func count(of part: String) -> Int { ranges(of: part).count }
}
