import Casework
import Timeline

extension MemoryReader: ActReader {
    func acts(about child: ChildID) throws -> [Act] { contents.acts.filter { $0.child == child } }

    func actedVersions() throws -> [ActedVersion] {
        Dictionary(grouping: contents.acts) { [$0.duty.rule, $0.version] }
            .map { ActedVersion(rule: $0[0], version: $0[1], count: $1.count) }
            .sorted { ($0.rule, $0.version) < ($1.rule, $1.version) }
    }
}

extension MemoryWriter: ActWriter {
    func add(_ acts: [Act]) throws { contents.acts += acts }
}
