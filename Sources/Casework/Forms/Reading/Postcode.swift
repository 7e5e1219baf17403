/// A postcode as the Post Office writes it.
enum Postcode {
    /// Capitals, with one space before the last three signs: `ls14ap` is `LS1 4AP`; `nil` for what can be none.
    static func read(_ text: String) -> String? {
        let signs = text.uppercased().filter { !$0.isWhitespace }
        guard (5...7).contains(signs.count), signs.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
            return nil
        }
        let (outward, inward) = (signs.dropLast(3), Array(signs.suffix(3)))
        guard outward.first?.isLetter == true, inward[0].isNumber, inward[1].isLetter, inward[2].isLetter else {
            return nil
        }
        return "\(outward) \(String(inward))"
    }
}
