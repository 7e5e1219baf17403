import Casework
import CaseworkTesting
import Testing
import Timeline

/// What contradicts the record is refused with a sentence that says what to do.
@Suite struct ImpossibleChangeTests {
    private let care = GivenCare(
        "2025-01-06 S C1 U6 until 2025-06-02 X1 CARPL", "2025-06-02 P C1 K2 until 2025-09-01 E4A")

    @Test func `nobody moves who is not looked after`() {
        #expect(
            care.refusal(.moved("2025-09-01", "U4"))
                == "According to the record the child was not looked after on 1 September 2025, but until "
                + "1 September 2025.")
        #expect(
            care.refusal(.status("2024-12-31", "C2"))
                == "According to the record the child was not looked after on 31 December 2024.")
    }

    @Test func `nobody becomes looked after who is`() {
        #expect(
            care.refusal(.began("2025-07-07"))
                == "The child is looked after on 7 July 2025 already, since 6 January 2025. Record a move or another "
                + "legal status instead.")
    }

    @Test func `an earlier time in care must be over before the next`() {
        #expect(
            care.refusal(.began("2024-03-04"))
                == "The record shows the child looked after again from 6 January 2025. Say when and why this earlier "
                + "time in care ended.")
        #expect(
            care.refusal(.began("2024-03-04", until: "2025-01-07"))
                == "The record shows the child looked after from 6 January 2025. This time in care must end by then.")
        #expect(care.refusal(.began("2024-03-04", until: "2025-01-06")) == "possible")
    }

    @Test func `there is one placement on the day on which care began`() {
        #expect(
            care.refusal(.moved("2025-01-06", "U4"))
                == "The child became looked after on 6 January 2025 already. If the child was placed elsewhere on that "
                + "day, correct that entry.")
    }

    @Test func `the legal status that holds does not begin`() {
        #expect(
            care.refusal(.status("2025-07-07", "C1"))
                == "Interim care order was the legal status already. Choose the one that began.")
    }

    @Test func `a change that is recorded for a later day is not recorded twice`() {
        let ordered = GivenCare("2025-01-06 S C1 U6 until 2025-06-02 X1", "2025-06-02 L C2 U6")
        #expect(
            ordered.refusal(.status("2025-05-12", "C2"))
                == "Full care order is recorded from 2 June 2025. If it began earlier, correct the day of that change.")
    }

    @Test func `a move to the home to which the record has the child move later is that move`() throws {
        let place = PlacementDetails(type: "U4", postcode: "BD1 1HX")
        let first = GivenCare("2025-01-06 S C1 U6").entries
        let move = EpisodeChange.moved(on: day("2025-06-02"), EpisodeChange.Move(placement: place))
        let drafts = try EpisodeChanges(first).drafts(move)
        let entries =
            first
            + drafts.enumerated().map { index, draft in
                draft.entry(
                    id: EntryID(Int64(index + 2)), subject: .child(ChildID(1)), recorded: moment("2026-02-01"),
                    author: .importer)
            }
        let earlier = EpisodeChange.moved(on: day("2025-05-12"), EpisodeChange.Move(placement: place))
        #expect(throws: ImpossibleChange.self) { try EpisodeChanges(entries).drafts(earlier) }
        // Nor does the child move to where they are.
        let again = EpisodeChange.moved(on: day("2025-07-07"), EpisodeChange.Move(placement: place))
        #expect(throws: ImpossibleChange.self) { try EpisodeChanges(entries).drafts(again) }
    }

    @Test func `care does not end before what is recorded of it, twice, or on the day of a move`() {
        #expect(
            care.refusal(.ceased("2025-03-03", "E4A"))
                == "The record goes on after 3 March 2025: the child moved on 2 June 2025. Correct what came later, or "
                + "take it back, first.")
        #expect(
            care.refusal(.ceased("2025-08-04", "E4A"))
                == "The child ceased to be looked after on 1 September 2025 already. Correct that entry if it is wrong."
        )
        let open = GivenCare("2025-01-06 S C1 U6 until 2025-06-02 X1", "2025-06-02 P C1 K2")
        #expect(
            open.refusal(.ceased("2025-06-02", "E4A"))
                == "The child moved on 2 June 2025, the same day. Take that back first, or correct the day.")
        #expect(open.refusal(.ceased("2025-07-01", "X1")) == "Say why the child is no longer looked after.")
    }

    @Test func `a day is moved only between what was before and what came after`() {
        func shift(_ entry: Int64, _ iso: String) -> String {
            care.refusal(.happenedOn(day(iso), EntryID(entry), because: "A slip"))
        }
        #expect(shift(2, "2025-01-06") == "It must be after what went before, on 6 January 2025.")
        #expect(shift(2, "2025-09-01") == "It must be before what followed on 1 September 2025.")
        #expect(shift(1, "2025-06-02") == "It must be before what followed on 2 June 2025.")
        #expect(shift(2, "2025-01-07") == "possible")
        #expect(shift(9, "2025-01-07").hasPrefix("That entry has been corrected or taken back."))
    }

    @Test func `what went on is corrected where it began`() {
        let ordered = GivenCare(
            "2025-01-06 S C1 U6 until 2025-06-02 X1", "2025-06-02 L C2 U6 until 2025-08-04 X1", "2025-08-04 P C2 K2")
        func otherwise(_ entry: Int64, _ otherwise: EpisodeChange.Otherwise) -> String {
            ordered.refusal(.wasOtherwise(EntryID(entry), otherwise, because: "A slip"))
        }
        #expect(
            otherwise(2, .init(legalStatus: "C1"))
                == "Then the legal status did not change on that day. Take the change back instead.")
        #expect(
            otherwise(3, .init(legalStatus: "E1"))
                == "The legal status began before that day and went on. Correct the entry with which it began.")
        #expect(
            otherwise(2, .init(placement: PlacementDetails(type: "K1")))
                == "The placement began before that day and went on. Correct the entry with which it began.")
        #expect(otherwise(2, .init(legalStatus: "C2")) == "That is what is recorded already. Change what is wrong.")
        #expect(
            otherwise(1, .init(end: .notYet))
                == "Another legal status began on 2 June 2025, so it ended then. Correct the day of what followed, or "
                + "take that back.")
    }
}
