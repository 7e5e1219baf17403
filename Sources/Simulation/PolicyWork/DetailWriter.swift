import Policy
import Timeline

/// Fills in what is recorded about something of a kind, as its pack declares the fields: with what must stand there,
/// and otherwise as people fill in forms, some carefully and some not.
struct DetailWriter {
    let study: PolicyStudy
    let kind: KindStudy
    /// The day on which it happens.
    let day: Day
    /// When the child was born.
    let born: Day

    /// The details, of which all pass `tests`.
    func details(passing tests: [DetailTest], _ dice: inout Dice) -> [Happening.Detail] {
        let isCareful = dice.happens(72)
        return kind.fields.compactMap { field, use in
            let asked = tests.filter { $0.field == field.name }.map(\.test)
            let value = asked.isEmpty ? free(field, use, isCareful, &dice) : passing(asked, field, &dice)
            return value.map { Happening.Detail(field.name, $0) }
        }
    }

    /// The details that somebody has noted already, with those that the pack asks for beside them.
    func completed(_ noted: [Happening.Detail], _ dice: inout Dice) -> [Happening.Detail] {
        let isCareful = dice.happens(80)
        let others = kind.fields.compactMap { field, use -> Happening.Detail? in
            guard !use.asked.isEmpty || !use.opens.isEmpty, !noted.contains(where: { $0.name == field.name }) else {
                return nil
            }
            return free(field, use, isCareful, &dice).map { Happening.Detail(field.name, $0) }
        }
        return noted + others
    }

    /// A value that passes every one of the tests.
    private func passing(_ tests: [DetailTest.Test], _ field: KindDeclaration.Field, _ dice: inout Dice) -> String? {
        if tests.contains(.empty) { return nil }
        let groups = tests.flatMap { if case .includes(let groups) = $0 { groups } else { [[String]]() } }
        return groups.isEmpty ? content(of: field, &dice) : joined(groups, &dice)
    }

    /// One of each group.
    func joined(_ groups: [[String]], _ dice: inout Dice) -> String {
        var values: [String] = []
        for group in groups where !group.isEmpty && !group.contains(where: values.contains) {
            values.append(dice.one(of: group))
        }
        return values.joined(separator: "; ")
    }

    /// A value for a field of which nothing is asked just now; `nil` where it is left open.
    private func free(
        _ field: KindDeclaration.Field, _ use: FieldUse, _ isCareful: Bool, _ dice: inout Dice
    ) -> String? {
        // What calls for a next time is not written each time, or there would be no end of it.
        if use.opens.contains(.filled) { return dice.happens(35) ? content(of: field, &dice) : nil }
        if use.isCountedFrom { return dice.happens(88) ? content(of: field, &dice) : nil }
        if let opening = use.opens.first(where: { $0.isIncluding }), field.content == .yesOrNo {
            return dice.happens(PolicyStudy.isOrdinary(kind.declaration.name) ? 3 : 14)
                ? passing([opening], field, &dice) : dice.happens(70) ? other(than: opening) : nil
        }
        let decisive = use.read.filter(\.isIncluding)
        if !decisive.isEmpty && dice.happens(45) { return passing([dice.one(of: decisive)], field, &dice) }
        if !use.exempts.isEmpty && use.asked.isEmpty {
            return dice.happens(12) ? passing([dice.one(of: use.exempts)], field, &dice) : nil
        }
        guard dice.happens(use.asked.isEmpty ? 45 : isCareful ? 97 : 60) else { return nil }
        let wanted = use.asked.filter(\.isIncluding)
        if !wanted.isEmpty && dice.happens(isCareful ? 93 : 60) {
            // Of those who should be there, most are.
            return passing(field.content == .roles && dice.happens(60) ? wanted : [dice.one(of: wanted)], field, &dice)
        }
        return content(of: field, &dice)
    }

    /// “No” where “yes” would open a rule, and the other way round.
    private func other(than opening: DetailTest.Test) -> String {
        guard case .includes(let groups) = opening else { return "no" }
        return groups.contains(["yes"]) ? "no" : "yes"
    }
}

extension DetailTest.Test {
    /// Whether it asks for a certain value.
    fileprivate var isIncluding: Bool {
        if case .includes = self { return true }
        return false
    }
}
