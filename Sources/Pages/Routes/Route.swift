import Timeline

/// Every address of Mainstay. A link is made from one of these and from nothing else, so a page cannot point to an
/// address that the server does not have.
package enum Route: Hashable, Sendable {
    case home
    case children(ChildrenQuery)
    /// The same list as a file for a spreadsheet.
    case childrenFile(ChildrenQuery)
    /// The page of the child whom the authority knows by this number.
    case child(String, Standpoint)
    /// Another page of the child.
    case childTab(String, ChildTab, Standpoint)
    /// The child’s timeline, filtered and searched; and the same as a file for a spreadsheet.
    case timeline(String, TimelineQuery)
    case timelineFile(String, TimelineQuery)
    /// A page of everything about the child as it was recorded.
    case history(String, page: Int, Standpoint)
    /// Why one rule asks what it asks for this child; of the duty that opened on a day, or the most pressing one.
    case duty(child: String, rule: String, opened: Day? = nil, Standpoint)
    /// What is due for the children of whoever asks.
    case work(WorkQuery)
    /// The feed of what is due for a calendar, and how to have it.
    case calendar
    /// Makes a new secret address for a calendar programme, or takes it back.
    case newFeed, revokeFeed
    /// What a calendar programme fetches with a secret.
    case feed(String)
    /// What can be recorded about the child known by this number.
    case recordChoice(child: String)
    /// A form about the child, with what is filled in beforehand.
    case record(child: String, form: String, [Field])
    /// A step of a form that was begun, about the child or about somebody or something new.
    case draft(String, child: String?, DraftStep)
    /// The form that corrects an entry about the child, or takes it back.
    case correct(child: String, EntryID)
    case retract(child: String, EntryID)
    /// The child’s page after something was recorded, with what that did.
    case recorded(child: String, first: EntryID?, last: EntryID?)
    /// A file of the child’s record, by the SHA-256 of its bytes.
    case file(child: String, String)
    /// The form for a child who is not known yet.
    case register
    /// The homes that are known, and the forms about a new one and about what has changed in one.
    case homes, newHome
    case homeRecord(HomeID)
    /// A home with everything recorded about it; and the form that corrects an entry about it, or takes it back.
    case knownHome(HomeID)
    case correctHome(HomeID, EntryID), retractHome(HomeID, EntryID)
    /// All packs.
    case policy
    /// What every rule of the authority's policy was kept like, as a file for a spreadsheet.
    case figuresFile
    /// The rules of a pack.
    case pack(String, RulesQuery)
    /// Everything else that a pack declares: its kinds, roles, options, ladders, services, topics.
    case kinds(String, anchor: String? = nil)
    case rule(pack: String, String, Standpoint = .now)
    /// How the rule was kept, month by month, as a file for a spreadsheet.
    case ruleFile(pack: String, String, Standpoint = .now)
    /// The children whom the rule touches.
    case ruleChildren(pack: String, String, Standpoint = .now)
    /// Who is eligible by a test of a pack, with the answers given.
    case eligibility(pack: String, test: String, [Field])
    /// What authorities ask, side by side.
    case comparison(ComparisonQuery, anchor: String? = nil)
    /// A policy tried on the record.
    case trial(TrialQuery, anchor: String? = nil)
    /// What it would have asked otherwise, as a file for a spreadsheet.
    case trialFile(TrialQuery)
    /// Where returns are handed in.
    case importReturns
    /// The files that were handed in: what would change, or what an import of them did.
    case upload(String)
    /// How far the work on them is.
    case uploadProgress(String)
    /// What was found in them, row by row, and the same as a file.
    case uploadReport(String, page: Int)
    case uploadReportFile(String)
    /// Where returns and what people recorded differ, with what has just been settled.
    case differences(page: Int, settled: [Field] = [])
    case takeAdditions
    /// The form to sign in, and afterwards to an address of Mainstay.
    case signIn(to: String?)
    case signOut
    /// Keeps the session going, and tells how long it lasts.
    case session
    /// One's own account.
    case account
    case changePassword
    case signOutEverywhere
    /// What somebody typed and could not save.
    case unsaved
    case throwAway
    /// Who looked at what.
    case looks(LooksQuery)
    case styleSheet
    case script
    case icon

    /// The address, ready to stand in a link.
    package var address: String {
        switch self {
        case .home: "/"
        case .children(let query): Address("children").with(query.fields)
        case .childrenFile(let query): Address("children.csv").with(query.fields)
        case .child, .childTab, .timeline, .timelineFile, .history: childAddress
        case .duty(let number, let rule, let opened, let standpoint):
            Address("children", number, "duties", rule)
                .with([Field("opened", opened?.description ?? "")] + standpoint.fields)
        case .importReturns, .upload, .uploadProgress, .uploadReport, .uploadReportFile, .differences, .takeAdditions:
            importAddress
        case .styleSheet: "/mainstay.css"
        case .script: "/mainstay.js"
        case .icon: "/icon.svg"
        case .policy, .figuresFile, .pack, .kinds, .rule, .ruleFile, .ruleChildren, .eligibility, .comparison, .trial,
            .trialFile:
            policyAddress
        case .work, .calendar, .newFeed, .revokeFeed, .feed, .recordChoice, .record, .draft, .correct, .retract,
            .recorded, .file, .register, .homes, .newHome, .homeRecord, .knownHome, .correctHome,
            .retractHome:
            recordingAddress
        case .signIn, .signOut, .session, .account, .changePassword, .signOutEverywhere, .unsaved, .throwAway, .looks:
            accessAddress
        }
    }

    private var importAddress: String {
        switch self {
        case .upload(let id): Address("import", id).with([])
        case .uploadProgress(let id): Address("import", id, "progress").with([])
        case .uploadReport(let id, let page): Address("import", id, "report").with([.page(page)])
        case .uploadReportFile(let id): Address("import", id, "report.csv").with([])
        case .differences(let page, let settled): Address("import", "differences").with([.page(page)] + settled)
        case .takeAdditions: "/import/differences/additions"
        default: "/import"
        }
    }

    /// The pages of a child.
    private var childAddress: String {
        switch self {
        case .child(let number, let standpoint): Address("children", number).with(standpoint.fields)
        case .childTab(let number, let tab, let standpoint):
            Address("children", number, tab.rawValue).with(standpoint.fields)
        case .timeline(let number, let query): Address("children", number, "timeline").with(query.fields)
        case .timelineFile(let number, let query): Address("children", number, "timeline.csv").with(query.fields)
        case .history(let number, let page, let standpoint):
            Address("children", number, "history")
                .with([Field("page", page == 1 ? "" : "\(page)")] + standpoint.fields)
        default: "/children"
        }
    }

    private var accessAddress: String {
        switch self {
        case .signIn(let next): Address("sign-in").with([Field("to", next ?? "")])
        case .signOut: "/sign-out"
        case .session: "/session"
        case .changePassword: "/account/password"
        case .signOutEverywhere: "/account/sign-out-everywhere"
        case .unsaved: "/unsaved"
        case .throwAway: "/unsaved/throw-away"
        case .looks(let query): Address("looks").with(query.fields)
        default: "/account"
        }
    }

    private var policyAddress: String {
        switch self {
        case .figuresFile: "/policy/figures.csv"
        case .pack(let pack, let query): Address("policy", pack).with(query.fields)
        case .kinds(let pack, let anchor):
            Address("policy", pack, "kinds").with([]) + (anchor.map { "#\($0)" } ?? "")
        case .rule(let pack, let rule, let standpoint):
            Address("policy", pack, "rules", rule).with(standpoint.fields)
        case .ruleFile(let pack, let rule, let standpoint):
            Address("policy", pack, "rules", rule, "figures.csv").with(standpoint.fields)
        case .ruleChildren(let pack, let rule, let standpoint):
            Address("policy", pack, "rules", rule, "children").with(standpoint.fields)
        case .eligibility(let pack, let test, let fields): Address("policy", pack, "eligibility", test).with(fields)
        case .comparison(let query, let anchor):
            Address("policy", "compare").with(query.fields) + (anchor.map { "#\($0)" } ?? "")
        case .trial(let query, let anchor):
            Address("policy", "try").with(query.fields) + (anchor.map { "#\($0)" } ?? "")
        case .trialFile(let query): Address("policy", "try.csv").with(query.fields)
        default: "/policy"
        }
    }
}

/// A field of an address after the question mark, or of a form: `on` and `2026-06-04`.
package struct Field: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

extension Field {
    /// The page of a long list; the first needs no saying.
    fileprivate static func page(_ number: Int) -> Field { Field("page", number > 1 ? "\(number)" : "") }
}

/// A path and its fields, every part written so that it can mean nothing else.
struct Address {
    private let path: String

    init(_ parts: String...) {
        path = parts.map { "/" + Address.encoded($0) }.joined()
    }

    /// The address with `fields` after a question mark; empty fields are left out.
    func with(_ fields: [Field]) -> String {
        let stated = fields.filter { !$0.value.isEmpty }
        guard !stated.isEmpty else { return path }
        return path + "?" + stated.map { "\($0.name)=\(Address.encoded($0.value))" }.joined(separator: "&")
    }

    /// The text with every byte that is not a letter, a digit or one of `-._~` written as `%` and two hex digits
    /// (RFC 3986 §2.3).
    static func encoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte.isUnreserved {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let hex = Array("0123456789ABCDEF".utf8)
}

extension UInt8 {
    fileprivate var isUnreserved: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
