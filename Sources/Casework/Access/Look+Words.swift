extension Look {
    /// What was to be done, in words.
    package var words: String {
        switch Permission(rawValue: what) {
        case .ownAccount: "Own account"
        case .listChildren: "List of children"
        case .readChild: "Record of a child"
        case .record: "Recording"
        case .correct: "Correction"
        case .keepHomes: "Homes and carers"
        case .exportChild: "Record taken away"
        case .ownWork: "Own work"
        case .teamWork: "Work of a team"
        case .readPolicy: "Policy"
        case .tryPolicy: "Trial of a policy"
        case .readFigures: "Figures"
        case .importReturns: "Import"
        case .stateCoverage: "What is covered"
        case .readLooks: "Looks"
        case .manageAccounts: "Accounts"
        case nil: String(what.prefix(1).uppercased() + what.dropFirst())
        }
    }

    /// What came of it, in words.
    package var outcomeWords: String {
        let word =
            switch outcome {
            case .shown: "Shown"
            case .saved: "Done"
            case .refused: "Refused"
            case .notFound: "Not found"
            case .failed: "Not done"
            }
        return reason.map { "\(word): \($0)" } ?? word
    }
}
