import Timeline

extension [Happening.Detail] {
    /// The details one after the other, without a full stop of our own: `seen alone: yes; welfare safeguarded: yes`; `nil`
    /// when there are none.
    var inWords: String? {
        guard let first else { return nil }
        return dropFirst().reduce(first.words) { words, detail in
            words.endsSentence ? "\(words) \(detail.words.capitalizedFirst)" : "\(words); \(detail.words)"
        }
    }
}

extension Happening.Detail {
    /// What is stated, a day and how the child took part as people say it.
    var valueInWords: String {
        if let participation { participation.words } else { Day(iso: value)?.words ?? value }
    }

    /// `the child: attended and spoke`; else the detail’s name and value.
    fileprivate var words: String { "\(participation == nil ? name : "the child"): \(valueInWords)" }

    private var participation: Participation? { name == "participation" ? Participation(value) : nil }
}
