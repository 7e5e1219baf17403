import Yams

extension YamlError {
    /// The line on which the text stops being YAML, if the reader knows it, and why.
    var place: (line: Int, problem: String) {
        switch self {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (mark.line, problem)
        case .duplicatedKeysInMapping(let names, let context):
            (context.mark.line, names.map { "“\($0)” stands twice" }.joined(separator: ", "))
        default: (1, "\(self)")
        }
    }
}
