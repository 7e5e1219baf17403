import Casework
import Hummingbird
import Pages
import Timeline

/// What is known about a request while it is answered: who asks, about which child, and what was sent.
package struct VisitContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// From which address of the network the request came.
    var peer: String?
    /// When it came.
    var asked = Instant(milliseconds: 0)
    /// The day on which it came, as calendars here show it.
    var today: Day { asked.inUnitedKingdom.day }
    /// Who has signed in.
    var visitor: Viewer?
    /// Whose session has ended, of somebody who still has its cookie.
    var lapsed: LapsedVisit?
    /// The child whom the address names by `:number`.
    var child: AskedChild?
    /// What was typed into the form that was sent.
    var form = RequestFields([])
    /// The same with the files, for an endpoint that takes some.
    var upload: MultipartForm?
    /// What will be recorded about the request. A handler may add to it.
    let note = LookNote()

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        peer = source.channel.remoteAddress?.ipAddress
    }

    /// Who asks. Every endpoint that needs a permission has a viewer.
    package var viewer: Viewer {
        get throws {
            guard let visitor else { throw HTTPError(.unauthorized) }
            return visitor
        }
    }

    /// A part of the address, such as `rule` of `/children/:number/duties/:rule`, as it was written.
    func parameter(_ name: String) throws -> String { RequestFields.decoded(try parameters.require(name)) }

    /// What stands around every page for whoever asks.
    var frame: Frame {
        guard let visitor else { return .signedOut }
        let left = Int((visitor.ends.milliseconds - asked.milliseconds) / 1_000)
        return Frame(
            visitor: Frame.Visitor(
                name: visitor.account.name, roles: visitor.account.roleWords, formToken: visitor.formToken,
                ends: visitor.ends, secondsLeft: left),
            places: Place.open.filter { visitor.may($0.permission) })
    }
}

/// A child whom an address names.
package struct AskedChild: Sendable {
    /// The number as it was asked for.
    package let number: String
    /// Who it is; `nil` when nobody has the number.
    package let id: ChildID?
    /// What the viewer has to do with the child.
    package let relation: ChildRelation
}

/// Somebody whose session has ended.
struct LapsedVisit: Sendable {
    let account: Account
    /// What the forms of that session carry.
    let formToken: String
}

extension Place {
    /// Those that have a page.
    static let open: [Place] = [.work, .children, .policy, .returns, .looks]

    /// Who may go there.
    var permission: Permission {
        switch self {
        case .work: .ownWork
        case .children: .listChildren
        case .policy: .readPolicy
        case .returns: .importReturns
        case .looks: .readLooks
        }
    }
}
