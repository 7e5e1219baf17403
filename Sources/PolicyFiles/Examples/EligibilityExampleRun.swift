import Policy

extension EligibilityTest {
    /// What is not as the test’s examples expect, and which limbs no example shows, one problem each; empty if all is well.
    package func problems() -> [PackProblem] {
        let differences = examples.compactMap { example in
            difference(from: example).map {
                PackProblem(file: example.file, line: example.line, message: "Example “\(example.name)”: \($0)")
            }
        }
        let missing = limbsWithoutExample.map {
            PackProblem(file: place.file, line: 1, message: "No example of “\(name)” shows the limb “\($0)” holding.")
        }
        return differences + missing
    }
}
