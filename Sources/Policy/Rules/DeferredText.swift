import Synchronization

/// A text that is made when somebody first asks for it, since few do.
package final class DeferredText: Sendable {
    private let make: @Sendable () -> String
    private let made = Mutex<String?>(nil)

    package init(_ make: @escaping @Sendable () -> String) {
        self.make = make
    }

    package var text: String {
        made.withLock { made in
            let text = made ?? make()
            made = text
            return text
        }
    }
}
