/// Reads one file: finds out how its letters are written, whether it is XML, and which table it holds.
struct FileReading {
    let report: Report

    /// The tables in the file: one for a CSV file that was recognised, several for an XML return.
    func tables(in file: ReturnFile) -> [TableFile] {
        guard file.bytes.count < UInt32.max else { return setAside(file, .fileTooLong) }
        let text = TextDecoding(file.bytes)
        if text.encoding != .utf8 { note(file, .decoded(from: text.encoding.rawValue)) }
        guard let first = text.utf8.first(where: { $0 > 32 }) else { return setAside(file, .emptyFile) }
        if first == UInt8(ascii: "<") {
            return XMLReturn(name: file.name, report: report).tables(in: text.utf8)
        }
        return csv(file, text.utf8).map { [$0] } ?? []
    }

    private func csv(_ file: ReturnFile, _ bytes: [UInt8]) -> TableFile? {
        let (headings, delimiter, scanner) = readHeadings(bytes)
        let recognition = TableRecognition(headings: headings)
        guard case .table(let table) = recognition.answer else {
            if case .ambiguous(let tables) = recognition.answer {
                note(file, .ambiguous(tables))
            } else {
                note(file, .unrecognised(headings: headings.prefix(20).map { String($0.prefix(40)) }))
            }
            return nil
        }
        let missing = recognition.missing(from: table)
        if !missing.isEmpty { note(file, .columnsMissing(missing)) }
        let unread = recognition.unread(in: table)
        if !unread.isEmpty { note(file, .columnsNotRead(unread)) }
        return TableFile(
            name: file.name, table: table, bytes: bytes, delimiter: delimiter,
            cellOfColumn: recognition.cellOfColumn, headingCount: headings.count, missingColumns: missing,
            bodyStart: scanner.position,
            headingRow: scanner.row)
    }

    /// The first row that is not blank, read with whichever of comma, semicolon and tab divides it most.
    private func readHeadings(_ bytes: [UInt8]) -> (headings: [String], delimiter: UInt8, after: CSVScanner) {
        bytes.withUnsafeBufferPointer { buffer in
            let readings = [",", ";", "\t"].map { (delimiter: Unicode.Scalar) in
                firstRow(buffer, UInt8(ascii: delimiter))
            }
            return readings.dropFirst().reduce(readings[0]) { best, reading in
                reading.0.count > best.0.count ? reading : best
            }
        }
    }

    private func firstRow(_ buffer: UnsafeBufferPointer<UInt8>, _ delimiter: UInt8) -> ([String], UInt8, CSVScanner) {
        var scanner = CSVScanner(buffer, delimiter: delimiter)
        var cells: [CSVScanner.Cell] = []
        while scanner.next(&cells) {
            let headings = cells.map { String(decoding: buffer[$0.start..<$0.end], as: UTF8.self) }
            if headings.contains(where: { !$0.isEmpty }) { return (headings, delimiter, scanner) }
        }
        return ([], delimiter, scanner)
    }

    private func setAside(_ file: ReturnFile, _ problem: Problem) -> [TableFile] {
        note(file, problem)
        return []
    }

    private func note(_ file: ReturnFile, _ problem: Problem) {
        report(Finding(file: file.name, problem: problem))
    }
}
