import Casework
import Simulation
import Timeline

/// A made-up child’s record as one in use: with the picture that the child chose, files on some documents, the home where
/// the child lives, and marks on what mattered. It follows from the child’s number, so it is the same every time.
struct FurnishedChild {
    let child: SimulatedChild
    let files: DemonstrationFiles
    /// The home in which the child lives; `nil` for a child who lives in none that is described.
    let home: FurnishedHome?
    let homeID: HomeID?

    private var number: Int { Int(child.id.number) }

    /// Describes the child’s home to `writer` where there is one.
    init(_ child: SimulatedChild, _ files: DemonstrationFiles, in writer: any CaseWriter) throws {
        self.child = child
        self.files = files
        home = FurnishedHome(of: child)
        homeID = try home?.record(in: writer)
    }

    /// The fact of `draft` with what belongs to it.
    func furnished(_ draft: Draft) -> Fact {
        switch draft.fact {
        case .described(var description):
            // Some have chosen nothing yet.
            if number % 4 != 0 { description.photograph = files.pictures[number % files.pictures.count] }
            return .described(description)
        case .happened(var happening):
            // Of three documents one was handed in with its paper.
            let turn = number + Int(draft.day?.number ?? 0)
            if turn % 3 == 0, let file = files.documents[happening.kind] { happening.attachments.append(file) }
            return .happened(happening)
        case .episode(var episode):
            if home?.isWhere(episode) == true { episode.home = homeID }
            return .episode(episode)
        default: return draft.fact
        }
    }

    /// Marks on what mattered in the child’s life; `entries` are those that the facts have become.
    func marks(on entries: [EntryID]) -> [Draft] {
        let replaced = Set(child.facts.compactMap { $0.replaces?.index })
        var told: Set<String> = []
        return child.facts.indices.compactMap { index in
            let recorded = child.facts[index]
            guard !replaced.contains(index), recorded.day != nil, let why = why(recorded.fact),
                told.insert(why).inserted
            else { return nil }
            return Draft(day: recorded.day, fact: .marked(Mark(entry: entries[index], why: why)), source: .person)
        }
    }

    private func why(_ fact: Fact) -> String? {
        switch fact {
        case .episode(let episode) where episode.reason == "S" && number % 2 == 0:
            "The day of leaving home. Asked about again and again, and told in the life story."
        case .episode(let episode) where ["U1", "U4"].contains(episode.placement) && episode.reason != "L":
            "The home that is meant to last."
        case .adoptionDecided: "From here on the plan was adoption."
        case .missing where number % 3 == 0: "The first time away. What was behind it came out on the way back."
        case .happened(let happening) where happening.kind == "child’s view recorded" && number % 2 == 1:
            "Said for the first time in the child’s own words."
        default: nil
        }
    }
}
