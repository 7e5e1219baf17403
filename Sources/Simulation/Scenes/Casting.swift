/// Which scenes the lives of an authority’s children, and the record of its service, act out.
struct Casting: Sendable {
    private var children: [Int: [ActedScene]] = [:]
    private var service: [ActedScene] = []

    /// The scenes of the child in whose life rare things come together in its `turn`, or those of the service for `nil`.
    subscript(turn: Int?) -> [ActedScene] {
        get { turn.map { children[$0] ?? [] } ?? service }
        set {
            if let turn { children[turn] = newValue } else { service = newValue }
        }
    }
}
