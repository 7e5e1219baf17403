import Timeline

extension PartialDay {
    /// Reads a date of which parts may be `ZZ` because they are not known, as DATE_PERM has it: `ZZ/08/2012`; `nil` when not
    /// even the year is known.
    package init?(stated text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2].count == 4, let year = Int(parts[2]) else { return nil }
        guard let month = Int(parts[1]) else {
            self.init(year: year)
            return
        }
        if let day = Int(parts[0]).flatMap({ Day(year, month, $0) }) {
            self.init(day)
        } else {
            self.init(year: year, month: month)
        }
    }

    /// As the return writes it, with `ZZ` for what is not known.
    package var asReturned: String {
        if let day { return day.asReturned }
        return month.map { "ZZ/\($0 < 10 ? "0" : "")\($0)/\(year)" } ?? "ZZ/ZZ/\(year)"
    }
}

extension PreviousPermanence {
    /// When the order was made, as far as it is known.
    package var orderDay: PartialDay? { orderDate.flatMap { PartialDay(stated: $0) } }
}
