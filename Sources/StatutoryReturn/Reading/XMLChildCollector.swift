import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Collects one child after another while the parser walks through the file.
final class XMLChildCollector: NSObject, XMLParserDelegate {
    private(set) var rows: [ReturnTable: XMLRows] = [:]
    private(set) var children = 0
    private(set) var unknownTags: Set<String> = []
    /// The cells of the child that stand outside any group, and the groups with their table.
    private var own: [Column: String] = [:]
    private var groups: [(table: ReturnTable, cells: [Column: String])] = []
    private var isInGroup = false
    private var text = ""
    private var isUnaccompanied = false
    private var openElements = 0

    private static let groupTags: [String: ReturnTable] = [
        "EPISODE": .episodes, "AREVIEW": .reviews, "AMISSING": .missing, "PERMANENCE": .prevPerm, "OC2": .oc2,
        "AD_PLACED": .placedAdoption,
    ]
    /// Tables of which the XML return has no group: their columns stand among the child's own.
    private static let loose: [ReturnTable] = [.oc3, .ad1]
    private static let frameTags: Set<String> = ["EXPSSDA903", "CHILD", "HEADER"]

    /// Walks through the file. The answer is what stopped it; `nil` when it was read to its end.
    func read(_ utf8: ArraySlice<UInt8>) -> Problem? {
        let parser = XMLParser(data: Data(utf8))
        parser.delegate = self
        parser.shouldResolveExternalEntities = false
        // The parser does not mind a file that simply stops; the elements left open show it.
        if parser.parse(), openElements == 0 { return nil }
        finishChild()
        let why = parser.parserError.map { "error \(($0 as NSError).code)" } ?? "the file breaks off"
        return .xmlBroken(line: parser.lineNumber, why: why)
    }

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
    private func finishChild() {
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
