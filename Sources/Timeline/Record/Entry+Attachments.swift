extension Entry {
    /// The files that belong to what the entry says.
    package var attachments: [Attachment] {
        switch fact {
        case .happened(let happening): happening.attachments
        case .described(let description): description.photograph.map { [$0] } ?? []
        default: []
        }
    }
}
