import Timeline

extension Day {
    /// Why `text`, written like a day, is none: “June 2026 has 30 days, so that there is no 2026-06-31.”; `nil` for anything
    /// else.
    static func missing(_ text: some StringProtocol) -> String? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        if text.count == 10, parts.map(\.count) == [4, 2, 2], let month = Int(parts[1]), !(1...12).contains(month) {
            return
                "A year has 12 months, so that there is no \(text): the year comes first, then the month, then the day."
        }
        if text.count == 10, text.split(separator: "/").compactMap({ Int($0) }).count == 3 {
            return "Write the day like 2026-06-04, the year first, and not “\(text)”."
        }
        let month = text.prefix(8)
        guard text.count == 10, let number = Int(text.dropFirst(8)), (29...31).contains(number),
            let first = Day(iso: month + "01")
        else { return nil }
        let name = first.words.split(separator: " ").dropFirst().joined(separator: " ")
        return "\(name) has \(first.adding(months: 1) - first) days, so that there is no \(text)."
    }
}
