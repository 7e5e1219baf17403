/// Turns the XML return into the same tables as the CSV files, so that everything after is one path.
struct XMLReturn {
    let name: String
    let report: Report

    /// The tables that the file's children fill, each row numbered by its child's place in the file.
    func tables(in utf8: [UInt8]) -> [TableFile] {
        let collector = XMLChildCollector()
        if let problem = collector.read(withoutDeclaration(utf8)) {
            report(Finding(file: name, problem: problem))
        } else if collector.children == 0 {
            report(Finding(file: name, problem: .xmlNotAReturn))
        }
        for tag in collector.unknownTags.sorted() { report(Finding(file: name, problem: .tagNotRead(tag))) }
        return ReturnTable.allCases.compactMap { collector.rows[$0]?.file(named: name) }
    }

    /// The bytes are UTF-8 by now, whatever `<?xml … encoding="…"?>` says; so it is left out.
    private func withoutDeclaration(_ utf8: [UInt8]) -> ArraySlice<UInt8> {
        guard let start = utf8.firstIndex(of: UInt8(ascii: "<")) else { return utf8[...] }
        guard utf8[start...].starts(with: Array("<?xml".utf8)),
            let end = utf8[start...].firstIndex(of: UInt8(ascii: ">"))
        else { return utf8[start...] }
        return utf8[(end + 1)...]
    }
}
