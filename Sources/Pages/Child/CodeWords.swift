import Charts
import Timeline

extension PlacementType {
    /// The family of placements it belongs to, in a word, for a bar too short for more.
    var family: String {
        switch initial {
        case UInt8(ascii: "A"): "Adoptive"
        case UInt8(ascii: "P"): self == "P1" ? "Parents" : "Independent"
        case UInt8(ascii: "T"): "Temporary"
        case UInt8(ascii: "U"): isKinship ? "Kinship" : "Fostering"
        case UInt8(ascii: "Z"): "Other"
        default: "Residential"
        }
    }

    /// How its bar in the life line is filled: the same for a family of placements.
    var texture: Texture {
        switch family {
        case "Fostering": .plain
        case "Kinship": .dots
        case "Adoptive": .waves
        case "Parents": .stripes
        case "Residential": .hatch
        default: .grid
        }
    }

    /// Fostering with a relative or friend (U1 to U3).
    private var isKinship: Bool { self == "U1" || self == "U2" || self == "U3" }
}

extension LegalStatus {
    /// How its bar in the life line is filled.
    var texture: Texture {
        switch self {
        case "C2": .plain
        case "C1": .stripes
        case "V2": .dots
        case "E1": .hatch
        default: isShortBreaks ? .waves : .grid
        }
    }
}

extension CeasingReason {
    /// Why the child ceased to be looked after, in words (`ssda903-schema.yaml`, code set REC).
    var words: String {
        switch self {
        case "E11", "E12": "adopted"
        case "E2": "died"
        case "E3": "another authority took over the care"
        case "E4A": "went home, as planned"
        case "E4B": "went home, outside the care plan"
        case "E13": "left to live with a parent, relative or other person without parental responsibility"
        case "E41": "a child arrangements order was made"
        case "E43", "E44", "E45", "E46", "E47", "E48": "a special guardianship order was made"
        case "E5": "moved to independence with formal support"
        case "E6": "moved to independence without formal support"
        case "E7": "moved to residential care funded by adult services"
        case "E9": "sentenced to custody"
        case "E14": "accommodation on remand ended"
        case "E15": "assessed to be 18 or over"
        case "E16": "moved abroad"
        case "E17": "reached 18 and stayed with their carers"
        case "E8": "for another reason"
        default: "for the reason \(self)"
        }
    }
}

extension PlacementChangeReason {
    /// Why a placement ended, in words (`ssda903-schema.yaml`, code set REASON_PLACE_CHANGE).
    var words: String {
        switch self {
        case "CARPL": "the care plan was changed or carried out"
        case "CLOSE": "the carer resigned or the provision closed"
        case "ALLEG": "there was an allegation"
        case "STAND": "there was a concern about standards of care"
        case "APPRR": "approval was removed"
        case "CREQB": "the carer asked for it to end because of behaviour"
        case "CREQO": "the carer asked for it to end for other reasons"
        case "CHILD": "the child asked for it to end"
        case "LAREQ": "the authority asked for it to end"
        case "PLACE": "only the status of the placement changed"
        case "CUSTOD": "of custody"
        case "OTHER": "of another reason"
        default: "of the reason \(self)"
        }
    }
}
