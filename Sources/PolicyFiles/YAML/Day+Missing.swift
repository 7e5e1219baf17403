import Timeline

extension Day {
    /// Why `text`, written like a day, is none: “June 2026 has 30 days, so that there is no 2026-06-31.”; `nil` for anything
    /// else.
    static func missing(_ text: some StringProtocol) -> String? {
        let month = text.prefix(8)
        guard text.count == 10, let number = Int(text.dropFirst(8)), (29...31).contains(number),
            let first = Day(iso: month + "01")
        else { return nil }
        let name = first.words.split(separator: " ").dropFirst().joined(separator: " ")
        return "\(name) has \(first.adding(months: 1) - first) days, so that there is no \(text)."
    }
}
