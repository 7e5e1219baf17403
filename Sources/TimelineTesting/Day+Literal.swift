import Timeline

extension Day: ExpressibleByStringLiteral {
    /// The day that a test spells out, such as `"2026-06-04"`.
    public init(stringLiteral text: String) {
        guard let day = Day(iso: text) else { preconditionFailure("no day: \(text)") }
        self = day
    }
}
