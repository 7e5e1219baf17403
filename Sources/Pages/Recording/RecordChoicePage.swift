import Casework
import HTML
import Timeline

/// What do you want to record? What is due for the child comes first, then every form, by theme.
package struct RecordChoicePage: Page {
    private let child: String
    private let subject: RecordingSubject
    private let due: [DueForm]
    private let themes: [(theme: String, forms: [RecordForm])]
    private let sought: String

    /// Something that is due and the form that meets it.
    package struct DueForm: Sendable {
        /// The form, with the fields that are filled in beforehand.
        package let form: RecordForm
        package let fields: [Field]
        /// What is due, and by when: “First review, by 4 June 2026”.
        package let words: String

        package init(form: RecordForm, fields: [Field] = [], words: String) {
            self.form = form
            self.fields = fields
            self.words = words
        }
    }

    /// The forms of `library` for the child known as `child`, those with `sought` in their name or purpose.
    package init(
        child: String, about subject: RecordingSubject, library: FormLibrary, due: [DueForm], sought: String = ""
    ) {
        self.child = child
        self.subject = subject
        self.due = due
        self.sought = sought
        let words = sought.lowercased().split(whereSeparator: \.isWhitespace)
        themes = library.themes.compactMap { theme, forms in
            let found = forms.filter { form in words.allSatisfy { form.soughtIn.contains($0) } }
            // An entry is marked from the chronology.
            let listed = found.filter { form in !form.fields.contains { $0.content == .entry } }
            return listed.isEmpty ? nil : (theme, listed)
        }
    }

    package var title: String { "What do you want to record?" }
    package var trail: [TrailStep] { subject.trail }

    package var content: Node {
        .group([
            RecordingHead(title: title, subject: subject).body,
            dueForms,
            filter,
            themes.isEmpty ? nothing : contents,
            .group(themes.map(section)),
        ])
    }

    @HTMLBuilder private var dueForms: Node {
        if !due.isEmpty, sought.isBlank {
            h2 { "Due" }
            ul(.class("plain forms")) {
                for item in due {
                    li {
                        a(.to(.record(child: child, form: item.form.id, item.fields))) { item.form.title }
                        span(.class("quiet")) { " \(item.words)" }
                    }
                }
            }
        }
    }

    private var filter: Node {
        form(.method("get"), .action(Route.recordChoice(child: child).address), .class("find-form")) {
            TextField(name: "find", label: "Find a form", hint: "For example, visit or school", typed: sought).body
            button(.class("secondary")) { "Find" }
            if !sought.isBlank {
                " "
                a(.class("clear"), .to(.recordChoice(child: child))) { "Show all" }
            }
        }
    }

    /// The way to each theme, where there are many.
    @HTMLBuilder private var contents: Node {
        if themes.count > 6 {
            nav(.ariaLabel("Themes")) {
                ul(.class("contents")) {
                    for (theme, forms) in themes {
                        li {
                            a(.href("#\(theme.slug)")) { theme.capitalizedFirst }
                            span(.class("count")) { " \(forms.count)" }
                        }
                    }
                }
            }
        }
    }

    private var nothing: Node {
        div(.class("note")) { p { "No form has “\(sought)” in its name. Try another word, or show all." } }
    }

    private func section(_ theme: String, _ forms: [RecordForm]) -> Node {
        HTML.section {
            h2(.id(theme.slug)) { theme.capitalizedFirst }
            ul(.class("plain forms")) {
                for form in forms {
                    li {
                        a(.to(.record(child: child, form: form.id, []))) { form.title }
                        if let hint = form.hint { span(.class("hint")) { hint } }
                    }
                }
            }
        }
    }
}

extension RecordForm {
    /// Where words are looked for, in small letters.
    fileprivate var soughtIn: String { "\(title) \(hint ?? "") \(theme)".lowercased() }
}
