import Foundation

/// What the command says beside its answer: notes and progress go to standard error, so that the answer can be piped.
enum Terminal {
    /// Says a sentence. Control characters in it, which a broken file may have brought, do not reach the terminal.
    static func note(_ sentence: String) {
        let printable = sentence.unicodeScalars.map { scalar in
            scalar == "\n" || scalar.properties.generalCategory != .control ? Character(scalar) : "·"
        }
        FileHandle.standardError.write(Data((String(printable) + "\n").utf8))
    }

    /// Shows progress on one line, when a person is watching.
    static func progress(_ text: String) {
        guard isWatched else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
    }

    /// Clears the line of progress.
    static func endProgress() { progress("") }

    /// Whether standard error is a terminal.
    private static let isWatched = isatty(2) == 1

    /// Writes to standard output, after what was printed before.
    static func print(_ bytes: [UInt8]) {
        fflush(nil)
        FileHandle.standardOutput.write(Data(bytes))
    }
}
