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
}
