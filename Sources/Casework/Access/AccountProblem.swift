import Timeline

/// An account cannot be made or changed as was asked.
package enum AccountProblem: Error, Hashable, Sendable, CustomStringConvertible {
    case notAName(String)
    case nameTaken(String)
    case workerTaken(String, by: String)
    case nobody(String)
    case password(String)

    package var description: String {
        switch self {
        case .notAName(let name):
            "“\(name)” cannot be a user name. Use 2 to 60 letters from a to z, digits, and . - _ @."
        case .nameTaken(let name): "There is an account “\(name)” already. Names are never used a second time."
        case .workerTaken(let worker, let name):
            "The record's \(worker) is already the person with the account “\(name)”."
        case .nobody(let name): "There is no account “\(name)”."
        case .password(let why): why
        }
    }
}
