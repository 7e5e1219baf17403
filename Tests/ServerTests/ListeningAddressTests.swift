import Server
import Testing

@Suite struct ListeningAddressTests {
    @Test(arguments: ["127.0.0.1", "::1", "localhost", "LocalHost"])
    func `this machine may be listened on without more`(host: String) throws {
        let address = try ListeningAddress(host: host, port: 8080)
        #expect(!address.isOpenToOthers)
        #expect(!address.isSecure)
    }

    @Test(arguments: ["0.0.0.0", "::", "192.168.1.4", "mainstay.example", "", "127.0.0.1.example"])
    func `an address that others could reach needs a name, and the refusal says why`(host: String) throws {
        let refusal = #expect(throws: ListeningAddress.Refusal.self) { try ListeningAddress(host: host) }
        #expect(try #require(refusal).description.contains("a proxy that speaks TLS"))
        let named = try ListeningAddress(host: host, names: ["mainstay.example"])
        #expect(named.isOpenToOthers)
        #expect(named.isSecure)
    }

    @Test(arguments: ["https://mainstay.example", "mainstay.example:443", "", "a b"])
    func `what is no name of a host is refused`(name: String) {
        #expect(throws: ListeningAddress.Refusal.notAName(name)) { try ListeningAddress(names: [name]) }
    }

    @Test func `a number that is no port is refused`() {
        #expect(throws: ListeningAddress.Refusal.notAPort(70_000)) { try ListeningAddress(port: 70_000) }
    }

    @Test(arguments: ["localhost:8080", "127.0.0.1:8080", "127.0.0.1", "[::1]:8080", "LOCALHOST"])
    func `a request that calls the server by a name of this machine is answered`(authority: String) throws {
        #expect(try ListeningAddress().isNamed(by: authority))
    }

    @Test(arguments: ["mainstay.example:8080", "127.0.0.1.example", "[2001:db8::1]:80", "localhost.example", ""])
    func `a request by any other name is not`(authority: String) throws {
        #expect(try !ListeningAddress().isNamed(by: authority))
    }

    @Test func `a request by the name that was given is answered, and by one like it is not`() throws {
        let address = try ListeningAddress(names: ["Mainstay.Example"])
        #expect(address.isNamed(by: "mainstay.example"))
        #expect(address.isNamed(by: "MAINSTAY.example:443"))
        #expect(!address.isNamed(by: "www.mainstay.example"))
        #expect(!address.isNamed(by: "mainstay.example.evil.example"))
    }
}
