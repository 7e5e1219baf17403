import Timeline

extension RecordForm {
    /// The answers after somebody sent the form: what was typed, and the files that were handed in before and now.
    ///
    /// A browser may say what it likes; so a file is taken only from the draft or from what was uploaded with this
    /// request, never from a field that was sent. A box `files.remove` names a file to be let go by its digest.
    package func answers(
        posted: [FormDraft.Answer], before: Answers, uploaded: [String: [Attachment]] = [:]
    ) -> Answers {
        let posted = Answers(posted)
        var result = Answers()
        for field in fields {
            guard field.content.takesFiles else {
                result[field.name] = posted[field.name]
                continue
            }
            let gone = posted[RecordForm.removal(of: field.name)]
            let kept = before[field.name].compactMap { Attachment(answer: $0) }.filter { !gone.contains($0.sha256) }
            let new = (uploaded[field.name] ?? []).filter { file in !kept.contains { $0.sha256 == file.sha256 } }
            // A new picture takes the place of the one before.
            let all = field.content == .picture && !new.isEmpty ? new : kept + new
            result[field.name] = all.map(\.asAnswer)
        }
        return result
    }

    /// The name of the boxes that let files of a field go.
    package static func removal(of field: String) -> String { "\(field).remove" }
}

extension Attachment {
    /// How a file that has been handed in stands among the answers: digest, size, type and name.
    package var asAnswer: String { "\(sha256) \(size) \(type) \(name)" }

    /// Reads what ``asAnswer`` wrote.
    package init?(answer: String) {
        let parts = answer.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0].utf8.count == 64, let size = Int(parts[1]), size >= 0 else { return nil }
        self.init(name: String(parts[3]), type: String(parts[2]), size: size, sha256: String(parts[0]))
    }
}
