import Casework
import CaseworkTesting
import Policy
import Testing
import Timeline

/// What lists hold for each person.
@Suite struct ListedForTests {
    private let people: GivenPeople
    private let store: MemoryStore

    init() throws {
        people = try GivenPeople()
        store = people.store
    }

    @Test func `lists hold the children about whom somebody is asked for`() throws {
        func numbers(_ somebody: Somebody) throws -> Set<String>? {
            let list = ListChildren(by: try people.doer(somebody), at: GivenPeople.moment)
            return try store.read { try list.numbers(in: $0) }
        }
        func duties(_ somebody: Somebody) throws -> Set<String> {
            var children: Set<String> = []
            try ObligationList(
                under: GivenPolicy.adopted, on: day("2021-06-21"), by: try people.doer(somebody), at: GivenPeople.moment
            ).forEachLine(in: store) { children.insert($0.child) }
            return children
        }
        #expect(try numbers(.worker) == ["1"])
        #expect(try numbers(.formerWorker) == [])
        #expect(try numbers(.analyst) == nil)
        #expect(try duties(.worker) == ["1"])
        #expect(try duties(.formerManager) == [])
        #expect(try duties(.keeper) == ["1", "2"])
    }

    @Test func `work is with one’s own children and those of the team one leads`() throws {
        func work(_ somebody: Somebody) throws -> [ChildID] {
            let list = ListWork(by: try people.doer(somebody), at: GivenPeople.moment)
            return try store.read { try list.children(in: $0) }
        }
        #expect(try work(.worker) == [ChildID(1)])
        #expect(try work(.finder) == [ChildID(1)])
        #expect(try work(.formerWorker) == [])
        #expect(try work(.manager) == [ChildID(1)])
        #expect(try work(.serviceManager) == [])
    }
}
