import Timeline

/// How a page speaks of a child, on the day from which it looks.
struct ChildWords {
    let timeline: CaseTimeline
    let day: Day
    /// What the child likes to be called.
    var called: String?

    /// The name if one is recorded; else who it is: `A girl of 9, known here as 398768`.
    var heading: String {
        if let name = timeline.name { return "\(name.given) \(name.family)" }
        return "\(described), known here as \(number)"
    }

    /// The first name, or “this child”.
    var short: String { preferred ?? timeline.name?.given ?? (isGrown ? "this young person" : "this child") }

    private var preferred: String? { called.flatMap { $0.isBlank ? nil : $0 } }

    /// The authority's own number of the child.
    var number: String { timeline.number ?? "child \(timeline.child)" }

    /// Age in full years on the day; `nil` when no birth is recorded or it is still to come.
    var age: Int? { timeline.born.flatMap { $0 <= day ? $0.age(on: day) : nil } }

    /// `A girl of 9`, `A baby boy`, `A child`.
    var described: String {
        guard let age else { return "A child" }
        let kind = isGrown ? grown : young
        return age == 0 ? "A baby \(young)" : "A \(kind) of \(age)"
    }

    private var isGrown: Bool { (age ?? 0) >= 18 }

    /// 1 and 2 are the codes of returns up to 2023/24, M and F those after.
    private var young: String {
        switch timeline.registration?.sex {
        case "1", "M": "boy"
        case "2", "F": "girl"
        default: "child"
        }
    }

    private var grown: String {
        switch timeline.registration?.sex {
        case "1", "M": "young man"
        case "2", "F": "young woman"
        default: "young person"
        }
    }
}
