import Policy
import Timeline

/// A kind of happening as the simulator records it: its fields, and what the rules read in them.
struct KindStudy: Sendable {
    let declaration: KindDeclaration
    /// The fields, each with what the rules read in it.
    let fields: [(field: KindDeclaration.Field, use: FieldUse)]
    /// Who chairs and who must attend, where the pack says so.
    let usual: [String: [[String]]]

    init(_ declaration: KindDeclaration, _ uses: [String: FieldUse], _ policy: Policy) {
        self.declaration = declaration
        fields = declaration.fields.map { ($0, uses[$0.name] ?? FieldUse()) }
        let lines = policy.declarations.first { $0.section == .kind && $0.name == declaration.name }?.lines ?? []
        func roles(_ name: String) -> [[String]] {
            (lines.first { $0.name == name }?.values ?? []).map { $0.components(separatedBy: " or ") }
        }
        usual = ["chair": roles("Chaired by"), "attended": roles("Must attend")].filter { !$0.value.isEmpty }
    }
}

extension String {
    /// What stands between occurrences of `separator`.
    fileprivate func components(separatedBy separator: String) -> [String] {
        split(separator: separator).map(String.init)
    }
}

extension KindStudy {
    /// How soon it is written down.
    var delay: Delay {
        switch declaration.form {
        case .meeting, .panel, .document, .assessment: .slow
        case .notice, .event: .urgent
        default: .ordinary
        }
    }
}
