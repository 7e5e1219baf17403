import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Turns the XML return into the same tables as the CSV files, so that everything after is one path.
struct XMLReturn {
    let name: String
    let report: Report

    /// The tables that the file's children fill, each row numbered by its child's place in the file.
    func tables(in utf8: [UInt8]) -> [TableFile] {
        let collector = XMLChildCollector()
        let parser = XMLParser(data: Data(withoutDeclaration(utf8)))
        parser.delegate = collector
        parser.shouldResolveExternalEntities = false
        // The parser does not mind a file that simply stops; the elements left open show it.
        if !parser.parse() || collector.openElements > 0 {
            let why = parser.parserError.map { "error \(($0 as NSError).code)" } ?? "the file breaks off"
            report(Finding(file: name, problem: .xmlBroken(line: parser.lineNumber, why: why)))
            collector.finishChild()
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

/// Collects one child after another while the parser walks through the file.
private final class XMLChildCollector: NSObject, XMLParserDelegate {
    private(set) var rows: [ReturnTable: XMLRows] = [:]
    private(set) var children = 0
    private(set) var openElements = 0
    private(set) var unknownTags: Set<String> = []
    /// The cells of the child that stand outside any group, and the groups with their table.
    private var own: [Column: String] = [:]
    private var groups: [(table: ReturnTable, cells: [Column: String])] = []
    private var isInGroup = false
    private var text = ""
    private var isUnaccompanied = false

    private static let groupTags: [String: ReturnTable] = [
        "EPISODE": .episodes, "AREVIEW": .reviews, "AMISSING": .missing, "PERMANENCE": .prevPerm, "OC2": .oc2,
        "AD_PLACED": .placedAdoption,
    ]
    /// Tables of which the XML return has no group: their columns stand among the child's own.
    private static let loose: [ReturnTable] = [.oc3, .ad1]
    private static let frameTags: Set<String> = ["EXPSSDA903", "CHILD", "HEADER"]

    func parser(
        _ parser: XMLParser, didStartElement tag: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        text = ""
        openElements += 1
        if tag == "CHILD" {
            children += 1
        } else if let table = Self.groupTags[tag] {
            groups.append((table, [:]))
            isInGroup = true
        }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        text += string
    }

    func parser(_ parser: XMLParser, didEndElement tag: String, namespaceURI: String?, qualifiedName: String?) {
        openElements -= 1
        if tag == "CHILD" {
            finishChild()
        } else if Self.groupTags[tag] != nil {
            isInGroup = false
        } else if tag == "UASC" {
            isUnaccompanied = text.contains("1")
        } else if Self.frameTags.contains(tag) {
            return
        } else if let column = Column(heading: tag) {
            keep(column)
        } else {
            unknownTags.insert(tag)
        }
        text = ""
    }

    private func keep(_ column: Column) {
        let value = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !value.isEmpty else { return }
        if isInGroup, let last = groups.indices.last {
            groups[last].cells[column] = value
        } else {
            own[column] = value
        }
    }

    /// Writes the child's rows, of whatever has been read of it.
    func finishChild() {
        guard !own.isEmpty || !groups.isEmpty else { return }
        add(.header, own)
        if isUnaccompanied || own[.duc] != nil { add(.uasc, own) }
        for table in Self.loose where table.ownColumns.contains(where: { own[$0] != nil }) { add(table, own) }
        for group in groups { add(group.table, own.merging(group.cells) { _, cell in cell }) }
        own = [:]
        groups = []
        isInGroup = false
        isUnaccompanied = false
    }

    private func add(_ table: ReturnTable, _ cells: [Column: String]) {
        rows[table, default: XMLRows(table: table)].add(cells, number: children)
    }
}

/// The rows of one table, written as comma-separated text with the table's own columns.
private struct XMLRows {
    let table: ReturnTable
    private var text: CSVText
    private var numbers: [Int] = []
    private let bodyStart: Int

    init(table: ReturnTable) {
        self.table = table
        text = CSVText(headings: table.columns.map(\.name))
        bodyStart = text.bytes.count
    }

    mutating func add(_ cells: [Column: String], number: Int) {
        text.add(table.columns.map { cells[$0] ?? "" })
        numbers.append(number)
    }

    func file(named name: String) -> TableFile {
        TableFile(name: name, table: table, bytes: text.bytes, bodyStart: bodyStart, rowNumbers: numbers)
    }
}
