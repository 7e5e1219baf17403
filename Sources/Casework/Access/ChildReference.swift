import Timeline

/// A child in what is shown to those who see no child: the same signs for the same child always, from which nobody can tell
/// who it is.
package struct ChildReference: Hashable, Sendable, CustomStringConvertible {
    /// Eight signs.
    package let description: String

    package init(_ child: ChildID) {
        description = String(Digest.of(Array("child \(child)".utf8)).prefix(8))
    }
}

extension Look {
    /// What is shown of the look to somebody who sees no child: of an address only what is asked for, and nothing that was
    /// searched for.
    package var withoutChild: Look {
        var look = self
        look.number = child.map { "a child, \(ChildReference($0))" } ?? number.map { _ in "nobody known here" }
        look.search = search.map { _ in "…" }
        look.address = Look.withoutNames(address)
        return look
    }

    /// The address without its query; of one about a child only which of the pages it is.
    private static func withoutNames(_ address: String) -> String {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.count > 2, parts[1] == "children" {
            parts[2] = "…"
            // What follows the page may tell of the child: a form, a duty, a file.
            parts = Array(parts.prefix(4))
        }
        return parts.joined(separator: "/")
    }
}
