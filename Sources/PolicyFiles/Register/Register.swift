import Foundation
import Yams

/// The register of requirements: every id, where it stands, of which kind it is and how strong.
package struct Register: Sendable {
    package let sections: [Section]

    /// The requirements of one section of one authority’s document.
    package struct Section: Sendable {
        /// The prefix of the ids, such as `COV`.
        package let authority: String
        package let title: String
        package let requirements: [Requirement]
    }

    /// One requirement.
    package struct Requirement: Sendable {
        package let id: String
        /// What sort of requirement it is, one of fifteen.
        package let kind: String
        package let force: String
    }

    package var ids: [String] { sections.flatMap { $0.requirements.map(\.id) } }
}

extension PackReader {
    /// The register that stands beside the packs; `nil` when there is none.
    ///
    /// - Throws: ``PackProblems`` when it cannot be read.
    package func register() throws -> Register? {
        let reading = Reading(file: "register.yaml")
        guard let node = files.composeIfThere(reading) else { return nil }
        guard case .mapping(let authorities) = node else {
            throw PackProblems([
                PackProblem(file: reading.file, line: 1, message: "The register lists sections by authority.")
            ])
        }
        let sections = authorities.flatMap { authority, list in
            reading.list(list).map { section(reading.plainText(authority) ?? "", $0, reading) }
        }
        guard reading.problems.isEmpty else { throw PackProblems(reading.problems) }
        return Register(sections: sections)
    }

    private func section(_ authority: String, _ node: Node, _ reading: Reading) -> Register.Section {
        let fields = reading.fields(node, "A section", known: ["section", "requirements"])
        let requirements = reading.list(fields["requirements"]).compactMap { node -> Register.Requirement? in
            let texts = reading.texts(node)
            guard texts.count == 3 else {
                reading.note("A requirement is listed as [id, kind, force].", at: node)
                return nil
            }
            return Register.Requirement(id: texts[0], kind: texts[1], force: texts[2])
        }
        return Register.Section(
            authority: authority, title: reading.text(fields, "section", in: node), requirements: requirements)
    }

    /// What the product itself does: its pages, workflows and indicators, with the requirements that they cover.
    ///
    /// - Throws: ``PackProblems`` when the file cannot be read.
    package func product() throws -> [ProductPart] {
        let reading = Reading(file: "product.yaml")
        let parts = files.composeIfThere(reading).map { node in
            reading.list(node).map { part in
                let fields = reading.fields(part, "A part of the product", known: ["part", "is", "at", "covers"])
                return ProductPart(
                    name: reading.text(fields, "part", in: part),
                    form: reading.choice(fields["is"], "is", in: part) ?? .page,
                    address: reading.text(fields, "at", in: part), covers: reading.texts(fields["covers"])
                )
            }
        }
        guard reading.problems.isEmpty else { throw PackProblems(reading.problems) }
        return parts ?? []
    }
}

/// A page, a workflow or an indicator of the product that covers requirements without being data of a pack.
package struct ProductPart: Sendable {
    package enum Form: String, CaseIterable, Sendable {
        case page
        case workflow
        case indicator
    }

    package let name: String
    package let form: Form
    /// Where it is in the product: an address as the server lists it, such as `/children/:number/family`.
    package let address: String
    package let covers: [String]
}
