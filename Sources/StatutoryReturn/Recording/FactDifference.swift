import Timeline

/// What changes from one statement about a thing to another, column by column as the return writes them.
struct FactDifference {
    /// One column whose value changes.
    struct Change: Hashable {
        let column: Column
        let from: String
        let to: String
    }

    let changes: [Change]

    init(from old: Fact, to new: Fact) {
        let columns = ReturnTable(stating: new)?.columns ?? []
        changes = columns.compactMap { column in
            let from = old.stated(column)
            let to = new.stated(column)
            return from == to ? nil : Change(column: column, from: from, to: to)
        }
    }

    var isEmpty: Bool { changes.isEmpty }

    /// Whether something open was closed and nothing else changed: the commonest change from one year to the next.
    var isOnlyAnEnding: Bool {
        !changes.isEmpty && changes.allSatisfy { $0.from.isEmpty && FactDifference.endings.contains($0.column) }
    }

    /// The columns that are filled when something ends.
    private static let endings: Set<Column> = [
        .dec, .rec, .reasonPlaceChange, .misEnd, .swDec, .doloEnd, .duc, .datePlacedCeased, .reasonPlacedCeased,
    ]

    /// `DEC 14/05/2018, REC E4A`.
    var newValues: String {
        changes.map { "\($0.column.name) \($0.to.isEmpty ? "blank" : $0.to)" }.joined(separator: ", ")
    }

    /// `LS C2 instead of C1, URN blank instead of SC123456`.
    var bothValues: String {
        changes.map { change in
            let from = change.from.isEmpty ? "blank" : change.from
            let to = change.to.isEmpty ? "blank" : change.to
            return "\(change.column.name) \(to) instead of \(from)"
        }.joined(separator: ", ")
    }
}
