import Timeline

/// Which authorities are laid side by side, and on which day.
package struct ComparisonQuery: Hashable, Sendable {
    /// The ids of the packs; the others are measured against the first. Empty for all that can be compared.
    package var packs: [String]
    /// The day on which their policies are read; `nil` for today.
    package var on: Day?

    package init(_ packs: [String] = [], on day: Day? = nil) {
        self.packs = packs
        on = day
    }

    /// Reads `packs=leeds,islington`, or a `packs` for each box that was ticked; and `with`, which stands first.
    package init(packs values: [String], with first: String?, on day: Day? = nil) {
        var seen: Set<String> = []
        let chosen = values.flatMap { $0.split(separator: ",").map(String.init) }
        let ordered = (first.map { [$0] } ?? []) + chosen
        packs = ordered.filter { !$0.isBlank && seen.insert($0).inserted }
        on = day
    }

    /// As fields of an address.
    package var fields: [Field] {
        [Field("packs", packs.joined(separator: ",")), Field("on", on?.description ?? "")]
    }
}
