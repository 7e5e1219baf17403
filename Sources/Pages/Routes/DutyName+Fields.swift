import Casework
import Timeline

/// A link to a form names the duty that is to be met.
extension DutyName {
    /// Reads the fields of an address; `nil` when they name no duty.
    package init?(_ value: (String) -> String?) {
        guard let rule = value("duty"), !rule.isBlank, let opened = value("opened").flatMap({ Day(iso: $0) }) else {
            return nil
        }
        self.init(rule: rule, opened: opened)
    }

    /// As fields of an address.
    package var fields: [Field] { [Field("duty", rule), Field("opened", opened.description)] }
}
