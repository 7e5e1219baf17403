import Timeline

extension Colleagues {
    /// Somebody has to do with the child in a role for a time.
    struct Tenure: Hashable {
        let role: String
        let person: String
        let from: Day
        /// The first day on which it is no longer so; `nil` while it is.
        var until: Day?

        /// ``until``, or after all days.
        var end: Day { until ?? .endOfTime }

        /// As far as it lies in `period`; `nil` when nothing of it does.
        func within(_ period: PeriodOfCare) -> Tenure? {
            let from = max(from, period.from)
            let until = [until, period.until].compactMap(\.self).min()
            guard until.map({ from < $0 }) ?? true else { return nil }
            return Tenure(role: role, person: person, from: from, until: until)
        }

        /// Whether the same person has the role still when `later` begins.
        func goesInto(_ later: Tenure) -> Bool {
            role == later.role && person == later.person && later.from <= end
        }
    }
}
