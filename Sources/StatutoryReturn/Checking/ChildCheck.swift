import Timeline

/// Looks at all that a return states about one child for what cannot be true together.
struct ChildCheck {
    let child: String
    let year: CollectionYear
    /// The tables that the return has.
    let tables: Set<ReturnTable>
    let report: Report

    /// Reports what contradicts. A date of birth or sex that the Header does not state is also kept with its row.
    func check(_ statements: inout [Statement]) {
        let registration = registration(in: statements)
        if registration == nil, tables.contains(.header), let first = statements.first {
            report(first.finding(.noHeader, .child, child: child))
        }
        compareIdentity(&statements, registration)
        checkKeys(statements)
        for statement in statements { checkDays(of: statement, born: registration?.born) }
        EpisodeCheck(child: child, year: year, report: report).check(statements)
    }

    private func registration(in statements: [Statement]) -> Registration? {
        for statement in statements {
            if case .registered(let registration) = statement.draft.fact { return registration }
        }
        return nil
    }

    private func compareIdentity(_ statements: inout [Statement], _ registration: Registration?) {
        for place in statements.indices {
            let statement = statements[place]
            if let stated = statement.statedBirth, stated != registration?.born {
                if let born = registration?.born {
                    report(statement.finding(.birthUnlikeHeader(stated: stated, header: born), .dob, child: child))
                }
                statements[place].keep(.dob, stated.asReturned)
            }
            if let stated = statement.statedSex, stated != registration?.sex {
                if let sex = registration?.sex {
                    let problem = Problem.sexUnlikeHeader(stated: "\(stated)", header: "\(sex)")
                    report(statement.finding(problem, .sex, child: child))
                }
                statements[place].keep(.sex, "\(stated)")
            }
        }
    }

    private func checkKeys(_ statements: [Statement]) {
        var first: [StatementKey: Statement] = [:]
        for statement in statements {
            guard let earlier = first[statement.key], let row = earlier.row else {
                first[statement.key] = statement
                continue
            }
            let isSame = earlier.draft.fact == statement.draft.fact
            let problem: Problem =
                isSame ? .sameRowTwice(file: row.file, row: row.row) : .sameKeyTwice(file: row.file, row: row.row)
            report(statement.finding(problem, statement.table.keyDate ?? .child, child: child))
        }
    }

    private func checkDays(of statement: Statement, born: Day?) {
        let start = statement.table.keyDate == nil ? nil : statement.draft.day
        let end = statement.draft.fact.end
        if let start, let end, end < start {
            report(statement.finding(.endBeforeStart(start: start, end: end), statement.table.endDate, child: child))
        }
        let ofRow = [(start, statement.table.keyDate), (end, statement.table.endDate)]
        for (day, column) in ofRow + statement.draft.fact.otherDays {
            guard let day else { continue }
            if day > year.lastDay { report(statement.finding(.afterYear(day, year), column, child: child)) }
            if let born, day < born { report(statement.finding(.beforeBirth(day, born: born), column, child: child)) }
        }
    }
}

extension Statement {
    /// Keeps what a cell states beside the fact, because the fact says otherwise.
    fileprivate mutating func keep(_ column: Column, _ stated: String) {
        guard let row else { return }
        draft.source = .returned(
            Source.ReturnRow(
                yearEnding: row.yearEnding, file: row.file, row: row.row,
                asStated: row.asStated + [Happening.Detail(column.name, stated)]))
    }
}

extension Fact {
    /// The day on which what the row states ended, as the table's end column has it; `nil` while it goes on.
    var end: Day? {
        switch self {
        case .episode(let episode): episode.until
        case .missing(let missing): missing.until
        case .allocated(let allocation): allocation.until
        case .deprivedOfLiberty(let order): order.until
        case .adoptionDecided(let decision): decision.reversed
        default: nil
        }
    }

    /// The days that the row states beside its key and its end. (DUC may be a day to come, so it is not among them.)
    var otherDays: [(Day?, Column?)] {
        switch self {
        case .registered(let registration): [(registration.born, .dob), (registration.motherOfChildBorn, .mcDob)]
        case .adopted(let adoption): [(adoption.decided, .dateInt), (adoption.matched, .dateMatch)]
        default: []
        }
    }
}
