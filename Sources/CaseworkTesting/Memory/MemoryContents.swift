import Casework
import Timeline

/// All that a store in memory holds: the journal as its links, and the index beside it.
///
/// A test may change it as no ``CaseWriter`` can, to see whether the damage is found.
package struct MemoryContents: Sendable {
    /// A link of the journal as it is kept.
    package struct Link: Sendable {
        package var place: Int64
        package var subject: Subject?
        package var payload: [UInt8]
        package var hash: [UInt8]
    }

    package var links: [Link] = []
    /// The end of the journal, noted beside it.
    package var head = JournalHead.empty
    package var indexed: [ChildID: IndexedChild] = [:]
    package var basis: IndexBasis?
    package var formDrafts: [FormDraftID: FormDraft] = [:]
    package var feeds: [Author: CalendarFeed] = [:]
    package var files: [String: [UInt8]] = [:]
    package var access = MemoryAccess()
    /// In the order in which they were added.
    package var acts: [Act] = []
    /// The number under which each child is found: the latest registered.
    package var numbers: [ChildID: String] = [:]

    /// The entries that `isWanted` leaves, in the order in which they were recorded.
    func entries(where isWanted: (Link) -> Bool) throws -> [Entry] {
        try links.filter(isWanted).map { try EntryCodec.decode($0.payload) }
    }

    /// Every home in the journal, in order.
    var homes: [HomeID] {
        let ids = links.compactMap { link in if case .home(let id) = link.subject { id } else { nil } }
        return Set(ids).sorted()
    }

    /// Every child in the journal, in order.
    var children: [ChildID] {
        let ids = links.compactMap { link in if case .child(let id) = link.subject { id } else { nil } }
        return Set(ids).sorted()
    }
}
