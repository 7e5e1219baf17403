import Timeline

/// What a field holds, where it could be read; `nil` where nothing was answered or it is a problem.
extension FormReader {
    func text(_ field: String) -> String? { if case .text(let text) = value(field) { text } else { nil } }

    func day(_ field: String) -> Day? { if case .day(let day) = value(field) { day } else { nil } }

    func partialDay(_ field: String) -> PartialDay? {
        if case .partialDay(let day) = value(field) { day } else { nil }
    }

    func number(_ field: String) -> Int? { if case .number(let number) = value(field) { number } else { nil } }

    func yesOrNo(_ field: String) -> Bool? { if case .yesOrNo(let isSo) = value(field) { isSo } else { nil } }

    func chosen(_ field: String) -> [String] { if case .chosen(let chosen) = value(field) { chosen } else { [] } }

    func choice(_ field: String) -> String? { chosen(field).first }

    func code<Meaning>(_ field: String) -> Code<Meaning>? { choice(field).flatMap { Code($0) } }

    func word<Word: RawRepresentable<String>>(_ field: String) -> Word? {
        choice(field).flatMap { Word(rawValue: $0) }
    }

    func home(_ field: String) -> FormContext.KnownHome? {
        if case .home(let home) = value(field) { home } else { nil }
    }

    func children(_ field: String) -> [ChildID] {
        if case .children(let children) = value(field) { children.map(\.id) } else { [] }
    }

    func files(_ field: String) -> [Attachment] { if case .files(let files) = value(field) { files } else { [] } }

    func entry(_ field: String) -> Entry? { if case .entry(let entry) = value(field) { entry } else { nil } }
}
