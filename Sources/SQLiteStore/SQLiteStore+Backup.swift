import Casework
import Foundation
import GRDB

extension SQLiteStore {
    /// Copies the whole store, as it stands at one moment, to a new file at `target`, while others go on reading and
    /// writing.
    ///
    /// The copy is made beside the target and moved into place when it is whole, so that a file of that name is always a
    /// whole backup.
    ///
    /// - Throws: ``StoreProblem`` when there is a file already, or none can be written.
    package func backUp(to target: String) throws {
        guard !FileManager.default.fileExists(atPath: target) else {
            throw StoreProblem("\(target) is there already, and a backup never overwrites anything. Name another file.")
        }
        let unfinished = target + ".unfinished"
        try? FileManager.default.removeItem(atPath: unfinished)
        try explained {
            let copy = try DatabaseQueue(path: unfinished)
            try database.backup(to: copy)
            // One file and nothing beside it.
            try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
            try copy.close()
        }
        do {
            try FileManager.default.moveItem(atPath: unfinished, toPath: target)
        } catch {
            throw StoreProblem("the backup was made but cannot be moved to \(target): \(error.localizedDescription)")
        }
    }

    /// Puts the backup at `source` where the store at `path` is to be; what was there is moved aside and kept.
    ///
    /// - Returns: where what was there is now; `nil` when nothing was there.
    /// - Throws: ``StoreProblem`` when the backup cannot be read or the files cannot be moved; the store is then as it was.
    package static func restore(from source: String, to path: String, aside name: String) throws -> String? {
        let files = FileManager.default
        let incoming = path + ".restoring"
        try? files.removeItem(atPath: incoming)
        do {
            try files.copyItem(atPath: source, toPath: incoming)
            guard files.fileExists(atPath: path) else {
                try files.moveItem(atPath: incoming, toPath: path)
                return nil
            }
            // What was written last may still stand beside the file.
            for end in ["", "-wal", "-shm"] where files.fileExists(atPath: path + end) {
                try files.moveItem(atPath: path + end, toPath: name + end)
            }
            try files.moveItem(atPath: incoming, toPath: path)
            return name
        } catch {
            throw StoreProblem("\(source) cannot be put at \(path): \(error.localizedDescription)")
        }
    }
}
