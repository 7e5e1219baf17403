import Timeline

/// A child’s stay in one home, through changes of placement type and legal status with the same carers.
struct ChildStay {
    let home: Home
    /// The placements of which it is made, in order.
    let placements: [Placement]
    let look: ChildLook

    /// All up to the day, the latest first.
    static func all(_ look: ChildLook) -> [ChildStay] {
        look.timeline.homes.enumerated().filter { $0.element.from <= look.day }.map { number, home in
            ChildStay(
                home: home,
                placements: look.timeline.placements.filter { $0.home == number && $0.from <= look.day }, look: look)
        }
        .reversed()
    }

    /// When it ended, if it had by the day.
    var until: Day? { home.until.flatMap { $0 <= look.day ? $0 : nil } }

    /// The usual placement of the home: not a temporary move out of it.
    var placement: Placement? { placements.last { $0.type?.isTemporary != true } ?? placements.last }

    /// What the record says of the home and its carers.
    var description: HomeDescription? {
        episodes.compactMap(\.home).last.flatMap { look.record.homes[$0] }
    }

    /// The episodes that tell of it, in order.
    var episodes: [Episode] {
        placements.compactMap { placement in
            guard case .episode(let episode)? = look.record.entries[placement.entry]?.fact else { return nil }
            return episode
        }
    }

    func contains(_ day: Day) -> Bool { home.from <= day && (until.map { day < $0 } ?? true) }

    /// How long it lasted, or has lasted.
    var length: String { home.from.duration(until: until ?? look.day) }
}
