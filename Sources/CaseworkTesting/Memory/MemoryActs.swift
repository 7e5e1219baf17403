import Casework
import Timeline

extension MemoryReader: ActReader {
    func acts(about child: ChildID) throws -> [Act] { contents.acts.filter { $0.child == child } }

    func actedVersions() throws -> [ActedVersion] {
        Dictionary(grouping: contents.acts) { ActedVersion($0.duty, version: $0.version, count: 0) }
            .map { ActedVersion($0.duty, version: $0.version, count: $1.count) }
            .sorted { ($0.duty.rule, $0.duty.opened, $0.version) < ($1.duty.rule, $1.duty.opened, $1.version) }
    }
}

extension MemoryWriter: ActWriter {
    func add(_ acts: [Act]) throws { contents.acts += acts }
}
