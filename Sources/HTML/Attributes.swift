// The attributes that pages use. One that needs no explaining has the name it has in HTML.
extension Attribute {
    package static func `class`(_ names: String) -> Attribute { Attribute("class", names) }
    package static func id(_ value: String) -> Attribute { Attribute("id", value) }
    package static func lang(_ value: String) -> Attribute { Attribute("lang", value) }
    package static func href(_ address: String) -> Attribute { Attribute("href", address) }
    package static func rel(_ value: String) -> Attribute { Attribute("rel", value) }
    package static func role(_ value: String) -> Attribute { Attribute("role", value) }
    package static func scope(_ value: String) -> Attribute { Attribute("scope", value) }
    package static func datetime(_ value: String) -> Attribute { Attribute("datetime", value) }
    package static func tabindex(_ value: Int) -> Attribute { Attribute("tabindex", "\(value)") }
    package static func colspan(_ value: Int) -> Attribute { Attribute("colspan", "\(value)") }

    // Forms.
    package static func method(_ value: String) -> Attribute { Attribute("method", value) }
    package static func action(_ address: String) -> Attribute { Attribute("action", address) }
    package static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
    package static func name(_ value: String) -> Attribute { Attribute("name", value) }
    package static func value(_ value: String) -> Attribute { Attribute("value", value) }
    package static func type(_ value: String) -> Attribute { Attribute("type", value) }
    package static let checked = Attribute("checked", nil)
    package static let selected = Attribute("selected", nil)
    package static let open = Attribute("open", nil)

    // What assistive technology is told.
    package static func ariaLabel(_ words: String) -> Attribute { Attribute("aria-label", words) }
    package static func ariaLabelledby(_ id: String) -> Attribute { Attribute("aria-labelledby", id) }
    package static func ariaDescribedby(_ id: String) -> Attribute { Attribute("aria-describedby", id) }
    package static func ariaCurrent(_ value: String) -> Attribute { Attribute("aria-current", value) }
    package static func ariaSort(_ value: String) -> Attribute { Attribute("aria-sort", value) }
    package static let ariaHidden = Attribute("aria-hidden", "true")
}
