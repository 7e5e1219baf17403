import Server
import Testing

@Suite struct LoopbackAddressTests {
    @Test(arguments: ["127.0.0.1", "::1", "localhost", "LocalHost"])
    func `this machine may be listened on`(host: String) throws {
        #expect(try LoopbackAddress(host: host, port: 8080).port == 8080)
    }

    @Test(arguments: ["0.0.0.0", "::", "192.168.1.4", "mainstay.example", "", "127.0.0.1.example"])
    func `an address that others could reach is refused with the reason`(host: String) throws {
        let refusal = #expect(throws: LoopbackAddress.Refusal.self) { try LoopbackAddress(host: host) }
        #expect(
            try #require(refusal).description.contains("Until sign-in exists, Mainstay listens only on this machine"))
    }

    @Test func `a number that is no port is refused`() {
        #expect(throws: LoopbackAddress.Refusal.notAPort(70_000)) { try LoopbackAddress(port: 70_000) }
    }

    @Test(arguments: ["localhost:8080", "127.0.0.1:8080", "127.0.0.1", "[::1]:8080", "LOCALHOST"])
    func `a request that calls the server by a name of this machine is answered`(authority: String) {
        #expect(LoopbackAddress.isNamed(by: authority))
    }

    @Test(arguments: ["mainstay.example:8080", "127.0.0.1.example", "[2001:db8::1]:80", "localhost.example", ""])
    func `a request by any other name is not`(authority: String) {
        #expect(!LoopbackAddress.isNamed(by: authority))
    }
}
