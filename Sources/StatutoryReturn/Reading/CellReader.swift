import Timeline

/// Reads the cells of one row as days, codes, numbers and texts. What cannot be read is left out of the fact, kept as
/// it was stated, and reported.
struct CellReader {
    let cells: RowCells
    let year: CollectionYear
    let child: String
    let report: Report
    /// The cells that could not be understood, under their column's name.
    private(set) var asStated: [Happening.Detail] = []

    init(_ cells: RowCells, year: CollectionYear, child: String, report: @escaping Report) {
        self.cells = cells
        self.year = year
        self.child = child
        self.report = report
    }

    /// The date in the cell.
    mutating func day(_ column: Column) -> Day? {
        read(column) { Day(stated: $0) }
    }

    /// The code in the cell, in capitals.
    mutating func code<Meaning>(_ column: Column) -> Code<Meaning>? {
        guard let code = read(column, { Code<Meaning>(utf8: $0) }) else { return nil }
        if let codes = column.codeSet, let bytes = cells.value(column), let stated = Code<CodeSet>(utf8: bytes) {
            check(stated, column, in: codes)
        }
        return code
    }

    /// SEX, with the 1 and 2 of the returns up to 2023/24 read as M and F.
    mutating func sex() -> Sex? {
        let stated: Sex? = code(.sex)
        switch stated {
        case "1": return "M"
        case "2": return "F"
        default: return stated
        }
    }

    /// 0 or 1.
    mutating func flag(_ column: Column) -> Bool? {
        read(column) { bytes in
            guard bytes.count == 1 else { return nil }
            switch bytes[0] {
            case UInt8(ascii: "0"): return false
            case UInt8(ascii: "1"): return true
            default: return nil
            }
        }
    }

    /// A whole number; one outside `range` is reported and kept.
    mutating func number(_ column: Column, _ range: ClosedRange<Int>) -> Int? {
        let number = read(column) { $0.count <= 9 ? Int(String(decoding: $0, as: UTF8.self)) : nil }
        if let number, !range.contains(number) { note(.outOfRange(number, range), column) }
        return number
    }

    /// The text of the cell in capitals, as the field's tools read every cell.
    mutating func text(_ column: Column) -> String? {
        guard let bytes = cells.value(column), let text = cells.text(column) else {
            noteIfBlank(column)
            return nil
        }
        // A spreadsheet's `4244474.0` is shorter as bytes than as text.
        let isShortened = bytes.count < text.utf8.count && !text.contains("\"")
        return (isShortened ? String(decoding: bytes, as: UTF8.self) : text).uppercased()
    }

    private mutating func read<Value>(
        _ column: Column, _ understand: (UnsafeBufferPointer<UInt8>) -> Value?
    ) -> Value? {
        guard let bytes = cells.value(column) else {
            noteIfBlank(column)
            return nil
        }
        if let value = understand(bytes) { return value }
        let stated = cells.text(column) ?? ""
        asStated.append(Happening.Detail(column.name, stated))
        note(.unreadable(stated), column)
        return nil
    }

    private func check(_ code: Code<CodeSet>, _ column: Column, in codes: CodeSet) {
        guard let value = codes.value(of: code) else { return note(.unknownCode(code.description), column) }
        let known = CollectionYear.known
        let nearest = min(max(year.ending, known.lowerBound), known.upperBound)
        if !value.years.contains(nearest) {
            note(.codeOfOtherYears(value.code, words: value.words, years: value.yearsInWords, year), column)
        }
    }

    private func noteIfBlank(_ column: Column) {
        if !column.mayBeBlank, cells.hasCell(column) { note(.blank, column) }
    }

    private func note(_ problem: Problem, _ column: Column) {
        report(
            Finding(
                file: cells.file.name, row: cells.file.number(ofRow: cells.row), column: column.name, child: child,
                problem: problem))
    }
}
