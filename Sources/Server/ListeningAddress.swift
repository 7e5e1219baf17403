/// Where the server listens, and by which names it is called.
///
/// By itself Mainstay speaks plain HTTP. So it is reached from its own machine only, unless somebody says by which name it
/// is reached through a proxy that speaks TLS.
package struct ListeningAddress: Hashable, Sendable {
    package let host: String
    package let port: Int
    /// The names by which people reach it, in small letters and without a port.
    package let names: Set<String>
    /// Whether a proxy says for whom it speaks.
    package let isBehindProxy: Bool

    /// The address `host` with `port`, called by `names` beside the names of this machine itself.
    ///
    /// - Throws: ``Refusal`` when others could reach the host and it has no name, or the port is none.
    package init(
        host: String = "127.0.0.1", port: Int = 8080, names: [String] = [], isBehindProxy: Bool = false
    ) throws(Refusal) {
        guard ListeningAddress.isLoopback(host) || !names.isEmpty else { throw .noName(host) }
        guard (0...65_535).contains(port) else { throw .notAPort(port) }
        for name in names where !ListeningAddress.isName(name) { throw .notAName(name) }
        self.host = host.lowercased()
        self.port = port
        self.names = Set(names.map { $0.lowercased() })
        self.isBehindProxy = isBehindProxy
    }

    /// Whether browsers reach it through TLS: it has a name that others know.
    package var isSecure: Bool { !names.isEmpty }

    /// Whether other machines can reach the port itself.
    package var isOpenToOthers: Bool { !ListeningAddress.isLoopback(host) }

    /// Whether what a request calls this server (`localhost:8080`, `[::1]:8080`) is a name of it.
    package func isNamed(by authority: String) -> Bool {
        if authority.first == "[" {
            return ListeningAddress.isLoopback(authority.dropFirst().prefix { $0 != "]" })
        }
        return ListeningAddress.isLoopback(authority.prefix { $0 != ":" }) || hasName(authority)
    }

    /// Whether `authority` is one of the names that it was given.
    func hasName(_ authority: String) -> Bool { names.contains(authority.prefix { $0 != ":" }.lowercased()) }

    /// Whether `host` names this machine and nothing else.
    private static func isLoopback(_ host: some StringProtocol) -> Bool {
        ["127.0.0.1", "::1", "localhost"].contains(host.lowercased())
    }

    private static func isName(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
                    true
                default: false
                }
            }
    }

    /// Why an address is not listened on.
    package enum Refusal: Error, Hashable, Sendable, CustomStringConvertible {
        case noName(String)
        case notAName(String)
        case notAPort(Int)

        package var description: String {
            switch self {
            case .noName(let host):
                "“\(host)” lets other machines reach Mainstay. Say with --name by which name people reach it, such as"
                    + " --name mainstay.example.gov.uk, and let a proxy that speaks TLS stand in front of it: Mainstay"
                    + " speaks plain HTTP, and passwords and records must not cross a network in the clear. For use on"
                    + " this machine alone leave --host away."
            case .notAName(let name):
                "“\(name)” is no name of a host. Write it without https:// and without a port, such as"
                    + " mainstay.example.gov.uk."
            case .notAPort(let port): "\(port) is not a port; choose a number from 0 to 65535, such as 8080."
            }
        }
    }
}

extension ListeningAddress {
    /// The start of every address as people write it: `https://mainstay.example`, or that of this machine.
    package var site: String { names.sorted().first.map { "https://\($0)" } ?? "http://\(host):\(port)" }
}
