import StatutoryReturn
import Timeline

/// The differences between returns and what persons recorded about a child that wait to be settled.
package struct ChildDifferences: Hashable, Sendable {
    package let child: ChildID
    package let number: String
    package let name: ChildName?
    package let born: Day?
    package let differences: [OpenDifference]
}

extension CaseReader {
    /// The differences that wait to be settled about `child`; `nil` when there are none.
    package func differences(about child: ChildID) throws -> ChildDifferences? {
        let entries = try entries(about: .child(child))
        let open = OpenDifference.all(in: entries)
        guard !open.isEmpty else { return nil }
        var registration: Registration?
        var name: ChildName?
        for entry in entries.standing() {
            if case .registered(let stated) = entry.fact { registration = stated }
            if case .named(let stated) = entry.fact { name = stated }
        }
        return ChildDifferences(
            child: child, number: registration?.number ?? "", name: name, born: registration?.born, differences: open)
    }
}
