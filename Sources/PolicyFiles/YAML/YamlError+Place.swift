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

    /// What most often brings the problem about, and what to do.
    var advice: String {
        let problem = place.problem
        if problem.contains("cannot start any token") { return " Tabs cannot be used here: indent with spaces." }
        if problem.contains("mapping values are not allowed") { return " A text with a colon in it stands in quotes." }
        return ""
    }
}
