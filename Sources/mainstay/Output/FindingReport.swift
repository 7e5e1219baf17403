import ArgumentParser
import Foundation
import StatutoryReturn

/// Takes the findings of an import as they come: counts them, keeps the first of each kind, and writes all to a file
/// if one is named. There may be a million.
final class FindingReport {
    private var digest = FindingDigest(keeping: 0)
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
        buffer.append(contentsOf: (Finding.headings.joined(separator: ",") + "\n").utf8)
    }

    /// How many findings there are of each severity.
    var counts: [Finding.Severity: Int] { digest.counts }

    /// Takes a finding.
    func add(_ finding: Finding) {
        digest.add(finding)
        if file != nil { write(finding) }
    }

    /// Writes what is still held back.
    func close() {
        file?.write(Data(buffer))
        buffer.removeAll()
    }

    /// Prints one line a kind.
    func printExamples() {
        for (finding, count) in digest.summary {
            let more = count > 1 ? " (and \(count - 1) more like it)" : ""
            Terminal.note("  \(finding.severity.rawValue): \(finding)\(more)")
        }
    }

    private func write(_ finding: Finding) {
        let line = finding.cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
        buffer.append(contentsOf: line.utf8)
        buffer.append(UInt8(ascii: "\n"))
        if buffer.count > 1 << 16 {
            file?.write(Data(buffer))
            buffer.removeAll(keepingCapacity: true)
        }
    }
}
