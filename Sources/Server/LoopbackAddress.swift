/// An address of this machine that no other machine can reach.
///
/// Until there is a sign-in, whoever reaches the server reads every child’s record; so it is reached from this machine
/// only.
package struct LoopbackAddress: Hashable, Sendable {
    package let host: String
    package let port: Int

    /// The address `host` with `port`.
    ///
    /// - Throws: ``Refusal`` when the host is not this machine’s own, or the port is none.
    package init(host: String = "127.0.0.1", port: Int = 8080) throws(Refusal) {
        guard LoopbackAddress.names(host) else { throw .notThisMachine(host) }
        guard (0...65_535).contains(port) else { throw .notAPort(port) }
        self.host = host.lowercased()
        self.port = port
    }

    /// Whether `host` names this machine and nothing else.
    static func names(_ host: some StringProtocol) -> Bool {
        ["127.0.0.1", "::1", "localhost"].contains(host.lowercased())
    }

    /// Whether what a request calls this server (`localhost:8080`, `[::1]:8080`) names this machine.
    package static func isNamed(by authority: String) -> Bool {
        if authority.first == "[" { return names(authority.dropFirst().prefix { $0 != "]" }) }
        return names(authority.prefix { $0 != ":" })
    }

    /// Why an address is not listened on.
    package enum Refusal: Error, Hashable, Sendable, CustomStringConvertible {
        case notThisMachine(String)
        case notAPort(Int)

        package var description: String {
            switch self {
            case .notThisMachine(let host):
                "Until sign-in exists, Mainstay listens only on this machine: “\(host)” would let others reach the"
                    + " records of children. Use 127.0.0.1, ::1 or localhost."
            case .notAPort(let port): "\(port) is not a port; choose a number from 0 to 65535, such as 8080."
            }
        }
    }
}
