/// The ten digits by which the National Health Service knows somebody; the last is a check on the others.
enum NHSNumber {
    /// What speaks against the number; `nil` when nothing does. It is recorded all the same: a letter may have it wrong,
    /// and then the letter's number is what is known.
    static func doubt(_ text: String) -> String? {
        let digits = text.filter { !$0.isWhitespace && $0 != "-" }.map { $0.isASCII ? $0.wholeNumberValue : nil }
        let known = digits.compactMap(\.self)
        guard known.count == 10, digits.count == 10 else {
            return "An NHS number has ten digits. Look at it again; it can be recorded as it is."
        }
        // Each digit times its place from the end; with the check digit the sum can be divided by 11.
        let sum = known.enumerated().reduce(0) { $0 + $1.element * (10 - $1.offset) }
        return sum % 11 == 0
            ? nil : "The last digit does not agree with the others. Look at it again; it can be recorded as it is."
    }
}
