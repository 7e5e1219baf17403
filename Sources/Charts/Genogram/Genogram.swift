import Timeline

/// A child's family and network as a drawing of generations: squares, circles and diamonds in rows, joined by the lines
/// of partnership and descent.
///
/// What is not recorded is not guessed: whoever is kin through somebody unknown stands at the side with a broken line.
package struct Genogram: Sendable {
    /// The child of whom it is, in the middle.
    package let child: Child
    package let relations: [Relation]
    /// The day on which ages are told.
    package let day: Day

    /// The child, as the drawing shows them.
    package struct Child: Hashable, Sendable {
        package let name: String
        package let shape: Shape
        package let born: Day?

        package init(name: String, shape: Shape, born: Day?) {
            self.name = name
            self.shape = shape
            self.born = born
        }
    }

    /// The outline that stands for a person.
    package enum Shape: String, Sendable {
        /// A man or a boy.
        case square
        /// A woman or a girl.
        case circle
        /// Not known, or another gender.
        case diamond
    }

    package init(of child: Child, relations: [Relation], day: Day) {
        self.child = child
        self.relations = relations
        self.day = day
    }

    /// Number 0 is the child, number 1 the first of the relations.
    var members: [Member] {
        [Member(child)] + relations.map { Member($0, day: day) }
    }
}

extension Relationship {
    /// The outline that the word for the relationship gives away.
    var shape: Genogram.Shape {
        switch self {
        case .father, .stepfather, .brother, .halfBrother, .stepbrother, .grandfather, .uncle: .square
        case .mother, .stepmother, .sister, .halfSister, .stepsister, .grandmother, .aunt: .circle
        default: .diamond
        }
    }
}
