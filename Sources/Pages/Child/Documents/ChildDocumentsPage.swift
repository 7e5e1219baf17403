import HTML
import Policy
import Timeline

/// Plans, reports and assessments about a child, each kind with its versions, and every file of the record.
package struct ChildDocumentsPage: ChildTabPage {
    package let look: ChildLook

    package init(_ look: ChildLook) { self.look = look }

    package var tab: ChildTab { .documents }

    @HTMLBuilder package var inside: Node {
        let kinds = documents
        h2 { "Documents and assessments" }
        if kinds.isEmpty { p { "By this day no document is recorded." } }
        for (kind, versions) in kinds { section(of: kind, versions) }
        files
    }

    /// The kinds of document that there are, the one with the latest version first.
    private var documents: [(kind: KindName, versions: [Held])] {
        let forms: Set<KindDeclaration.Form> = [.document, .assessment]
        let names = look.record.explainer.policy.kinds.filter { forms.contains($0.form) }.map(\.name)
        return names.map { (kind: $0, versions: look.held($0)) }.filter { !$0.versions.isEmpty }
            .sorted { ($1.versions[0].day, $0.kind) < ($0.versions[0].day, $1.kind) }
    }

    private func section(of kind: KindName, _ versions: [Held]) -> Node {
        .group([
            h3 {
                kind.capitalizedFirst
                if versions.count > 1 { span(.class("count")) { " (\(versions.count) versions)" } }
            },
            HeldList(look: look, items: [(kind: kind, held: versions[0])], showsKind: false).body,
            versions.count > 1 ? earlier(kind, Array(versions.dropFirst())) : .nothing,
        ])
    }

    private func earlier(_ kind: KindName, _ versions: [Held]) -> Node {
        details {
            summary {
                "Earlier: \(list(versions.prefix(3).map(\.day.words)))\(versions.count > 3 ? " and before" : "")"
            }
            HeldList(look: look, items: versions.map { (kind: kind, held: $0) }, showsKind: false).body
        }
    }

    // MARK: Files

    @HTMLBuilder private var files: Node {
        let entries = look.standing.filter { !$0.attachments.isEmpty }.reversed()
        h2 { "Files" }
        if entries.isEmpty {
            p { "No file is kept in this record." }
        } else {
            table(.class("cards")) {
                caption(.class("unseen")) { "Files, the latest first" }
                thead { tr { for name in ["File", "Belongs to", "Recorded"] { th(.scope("col")) { name } } } }
                tbody { for entry in entries { for file in entry.attachments { row(file, of: entry) } } }
            }
        }
    }

    private func row(_ file: Attachment, of entry: Entry) -> Node {
        tr {
            th(.scope("row")) { FileLink(child: look.record.number, file: file).body }
            td(.label("Belongs to")) { belonging(entry) }
            td(.label("Recorded")) { "\(entry.recorded.words), by \(entry.author)" }
        }
    }

    private func belonging(_ entry: Entry) -> String {
        let what =
            if case .happened(let happening) = entry.fact { happening.kind.capitalizedFirst } else {
                EntryWords(entry: entry).statement
            }
        return what + (entry.day.map { ", \($0.words)" } ?? "")
    }
}
