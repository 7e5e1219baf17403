import Timeline

/// Where each child's rows stand in the files of one return.
///
/// A return of a hundred thousand children has millions of rows: only their places are kept, twelve bytes each, and a
/// row is read when its child's turn comes.
struct RowIndex: Sendable {
    /// Where one row stands.
    struct Place: Sendable {
        let offset: UInt32
        let row: UInt32
        let file: UInt32
    }

    /// The children in the order in which the files first name them.
    let children: [String]
    /// How many rows were indexed, file by file.
    let rowCounts: [Int]
    /// The places of all rows, child after child; `starts[i]..<starts[i + 1]` are those of child `i`.
    private let places: [Place]
    private let starts: [UInt32]

    /// Indexes the rows of `files`; a row that cannot be understood at all is reported and left out.
    init(_ files: [TableFile], report: @escaping Report) {
        var indexing = RowIndexing(report: report)
        for (number, file) in files.enumerated() { indexing.add(file, number: UInt32(truncatingIfNeeded: number)) }
        children = indexing.children
        rowCounts = indexing.rowCounts
        (places, starts) = indexing.grouped()
    }

    func places(ofChildAt index: Int) -> ArraySlice<Place> {
        places[Int(starts[index])..<Int(starts[index + 1])]
    }
}

/// The index while it is being made.
private struct RowIndexing {
    let report: Report
    private(set) var children: [String] = []
    private(set) var rowCounts: [Int] = []
    private var indexOfChild: [String: UInt32] = [:]
    private var childOfRow: [UInt32] = []
    private var places: [RowIndex.Place] = []

    init(report: @escaping Report) {
        self.report = report
    }

    mutating func add(_ file: TableFile, number: UInt32) {
        let before = places.count
        file.forEachRow { cells in
            guard let child = understood(&cells) else { return }
            childOfRow.append(index(of: child))
            places.append(
                RowIndex.Place(
                    offset: UInt32(truncatingIfNeeded: cells.offset), row: UInt32(truncatingIfNeeded: cells.row),
                    file: number))
        }
        rowCounts.append(places.count - before)
    }

    private mutating func index(of child: String) -> UInt32 {
        if let index = indexOfChild[child] { return index }
        let index = UInt32(children.count)
        indexOfChild[child] = index
        children.append(child)
        return index
    }

    /// Whose row it is; `nil`, with a finding, when it has to be set aside.
    private func understood(_ cells: inout RowCells) -> String? {
        let file = cells.file
        let count = cells.count
        guard count <= file.headingCount else {
            return setAside(cells, .tooManyCells(text: cells.wholeText, found: count, expected: file.headingCount))
        }
        if count < file.headingCount {
            let absent = file.table.columns.filter { file.cellOfColumn[$0.rawValue] >= count }
            guard cells.wasEnded, absent.allSatisfy(\.mayBeBlank) else {
                return setAside(cells, .tooFewCells(text: cells.wholeText, found: count, expected: file.headingCount))
            }
            note(cells, .trailingCellsMissing(found: count, expected: file.headingCount))
        }
        guard let bytes = cells.value(.child) else { return setAside(cells, .noChild(text: cells.wholeText)) }
        if let key = file.table.keyDate, cells.value(key).flatMap({ Day(stated: $0) }) == nil {
            return setAside(cells, .unreadableKey(text: cells.wholeText), key)
        }
        return String(decoding: bytes, as: UTF8.self).uppercased()
    }

    private func setAside(_ cells: RowCells, _ problem: Problem, _ column: Column? = nil) -> String? {
        note(cells, problem, column)
        return nil
    }

    private func note(_ cells: RowCells, _ problem: Problem, _ column: Column? = nil) {
        report(
            Finding(
                file: cells.file.name, row: cells.file.number(ofRow: cells.row), column: column?.name, problem: problem
            ))
    }

    /// The places sorted by child, each child's in the order of the files, and where each child's begin.
    func grouped() -> ([RowIndex.Place], [UInt32]) {
        var starts = [UInt32](repeating: 0, count: children.count + 1)
        for child in childOfRow { starts[Int(child) + 1] += 1 }
        for index in children.indices { starts[index + 1] += starts[index] }
        var next = starts
        var sorted = places
        for (row, child) in childOfRow.enumerated() {
            sorted[Int(next[Int(child)])] = places[row]
            next[Int(child)] += 1
        }
        return (sorted, starts)
    }
}
