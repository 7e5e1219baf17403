import ArgumentParser
import Foundation
import StatutoryReturn

/// Takes the findings of an import as they come: counts them, keeps the first of each kind, and writes all to a file
/// if one is named. There may be a million.
final class FindingReport {
    private(set) var counts: [Finding.Severity: Int] = [:]
    private(set) var countsByWhat: [String: Int] = [:]
    private var examples: [String: Finding] = [:]
    private var order: [String] = []
    private let file: FileHandle?
    private var buffer: [UInt8] = []

    /// Writes every finding to `file` as CSV, if there is one.
    init(file: String?) throws {
        guard let file else {
            self.file = nil
            return
        }
        guard FileManager.default.createFile(atPath: file, contents: nil),
            let handle = FileHandle(forWritingAtPath: file)
        else { throw ValidationError("The report \(file) cannot be written. Does its folder exist?") }
        self.file = handle
        buffer.append(contentsOf: "severity,file,row,column,child,wrong,understood\n".utf8)
    }

    /// Takes a finding.
    func add(_ finding: Finding) {
        counts[finding.severity, default: 0] += 1
        let what = "\(finding.problem.kind)\(finding.column.map { " in \($0)" } ?? "")"
        if countsByWhat[what] == nil {
            examples[what] = finding
            order.append(what)
        }
        countsByWhat[what, default: 0] += 1
        if file != nil { write(finding) }
    }

    /// Writes what is still held back.
    func close() {
        file?.write(Data(buffer))
        buffer.removeAll()
    }

    /// The first finding of each kind with how many there are, the gravest first.
    var summary: [(example: Finding, count: Int)] {
        order.compactMap { what in examples[what].map { ($0, countsByWhat[what] ?? 0) } }.sorted {
            ($0.example.severity.weight, $1.count) < ($1.example.severity.weight, $0.count)
        }
    }

    /// Prints one line a kind.
    func printExamples() {
        for (finding, count) in summary {
            let more = count > 1 ? " (and \(count - 1) more like it)" : ""
            Terminal.note("  \(finding.severity.rawValue): \(finding)\(more)")
        }
    }

    private func write(_ finding: Finding) {
        let cells = [
            finding.severity.rawValue, finding.file, finding.row.map(String.init) ?? "", finding.column ?? "",
            finding.child ?? "", finding.wrong, finding.understood,
        ]
        let line = cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
        buffer.append(contentsOf: line.utf8)
        buffer.append(UInt8(ascii: "\n"))
        if buffer.count > 1 << 16 {
            file?.write(Data(buffer))
            buffer.removeAll(keepingCapacity: true)
        }
    }
}

extension Finding.Severity {
    /// 0 for the gravest.
    fileprivate var weight: Int {
        switch self {
        case .setAside: 0
        case .contradiction: 1
        case .note: 2
        }
    }
}

extension Problem {
    /// The name of the kind of problem, whatever its details.
    fileprivate var kind: String { String("\(self)".prefix { $0 != "(" }) }
}
