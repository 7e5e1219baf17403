import Timeline

extension Route {
    /// The address, ready to stand in a link.
    package var address: String {
        switch self {
        case .home: "/"
        case .styleSheet: "/mainstay.css"
        case .script: "/mainstay.js"
        case .icon: "/icon.svg"

        case .children(let query): Address("children").with(query.fields)
        case .childrenFile(let query): Address("children.csv").with(query.fields)
        case .child(let number, let standpoint): Address("children", number).with(standpoint.fields)
        case .childTab(let number, let tab, let standpoint):
            Address("children", number, tab.rawValue).with(standpoint.fields)
        case .timeline(let number, let query): Address("children", number, "timeline").with(query.fields)
        case .timelineFile(let number, let query): Address("children", number, "timeline.csv").with(query.fields)
        case .history(let number, let page, let standpoint):
            Address("children", number, "history").with([.page(page)] + standpoint.fields)
        case .duty(let number, let rule, let opened, let standpoint):
            Address("children", number, "duties", rule)
                .with([Field("opened", opened?.description ?? "")] + standpoint.fields)

        case .work(let query): Address("work").with(query.fields)
        case .calendar: "/work/calendar"
        case .newFeed: "/work/calendar/new"
        case .revokeFeed: "/work/calendar/revoke"
        case .feed(let secret): Address("feeds", secret).path

        case .recordChoice(let number): Address("children", number, "record").path
        case .record(let number, let form, let fields): Address("children", number, "record", form).with(fields)
        case .draft(let id, let number, let step):
            (number.map { Address("children", $0, "drafts", id) } ?? Address("drafts", id)).path
                + (step == .form ? "" : "/\(step.rawValue)")
        case .correct(let number, let entry): Address("children", number, "entries", "\(entry)", "correct").path
        case .retract(let number, let entry): Address("children", number, "entries", "\(entry)", "retract").path
        case .recorded(let number, let first, let last):
            Address("children", number).with([
                Field("recorded", first.map { "\($0)" } ?? ""), Field("to", last.map { "\($0)" } ?? ""),
            ])
        case .file(let number, let hash): Address("children", number, "files", hash).path
        case .register: "/register"
        case .homes: "/homes"
        case .newHome: "/homes/new"
        case .homeRecord(let id): Address("homes", "\(id)", "record").path
        case .knownHome(let id): Address("homes", "\(id)").path
        case .correctHome(let id, let entry): Address("homes", "\(id)", "entries", "\(entry)", "correct").path
        case .retractHome(let id, let entry): Address("homes", "\(id)", "entries", "\(entry)", "retract").path

        case .policy: "/policy"
        case .figuresFile: "/policy/figures.csv"
        case .pack(let pack, let query): Address("policy", pack).with(query.fields)
        case .kinds(let pack, let anchor): Address("policy", pack, "kinds").at(anchor)
        case .rule(let pack, let rule, let standpoint):
            Address("policy", pack, "rules", rule).with(standpoint.fields)
        case .ruleFile(let pack, let rule, let standpoint):
            Address("policy", pack, "rules", rule, "figures.csv").with(standpoint.fields)
        case .ruleChildren(let pack, let rule, let standpoint):
            Address("policy", pack, "rules", rule, "children").with(standpoint.fields)
        case .eligibility(let pack, let test, let fields): Address("policy", pack, "eligibility", test).with(fields)
        case .comparison(let query, let anchor): Address("policy", "compare").at(anchor, query.fields)
        case .trial(let query, let anchor): Address("policy", "try").at(anchor, query.fields)
        case .trialFile(let query): Address("policy", "try.csv").with(query.fields)

        case .importReturns: "/import"
        case .upload(let id): Address("import", id).path
        case .uploadProgress(let id): Address("import", id, "progress").path
        case .uploadReport(let id, let page): Address("import", id, "report").with([.page(page)])
        case .uploadReportFile(let id): Address("import", id, "report.csv").path
        case .differences(let page, let settled): Address("import", "differences").with([.page(page)] + settled)
        case .takeAdditions: "/import/differences/additions"

        case .signIn(let next): Address("sign-in").with([Field("to", next ?? "")])
        case .signOut: "/sign-out"
        case .session: "/session"
        case .account: "/account"
        case .changePassword: "/account/password"
        case .signOutEverywhere: "/account/sign-out-everywhere"
        case .unsaved: "/unsaved"
        case .throwAway: "/unsaved/throw-away"
        case .looks(let query): Address("looks").with(query.fields)
        }
    }
}
