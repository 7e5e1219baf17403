import Timeline

/// Where a child is placed, without since when and on what legal footing.
package struct PlacementDetails: Hashable, Sendable {
    package var type: PlacementType
    package var provider: PlacementProvider?
    package var postcode: String?
    package var urn: String?
    package var home: HomeID?
    package var wasPlanned: Bool?
    package var agreedBy: String?

    package init(
        type: PlacementType, provider: PlacementProvider? = nil, postcode: String? = nil, urn: String? = nil,
        home: HomeID? = nil, wasPlanned: Bool? = nil, agreedBy: String? = nil
    ) {
        self.type = type
        self.provider = provider
        self.postcode = postcode
        self.urn = urn
        self.home = home
        self.wasPlanned = wasPlanned
        self.agreedBy = agreedBy
    }

    /// Whether both are certainly one place: the same type, and something that names it.
    func isSamePlace(as episode: Episode) -> Bool {
        guard type == episode.placement else { return false }
        if let home, let other = episode.home { return home == other }
        if let urn, let other = episode.urn, urn != other { return false }
        return postcode != nil && postcode == episode.placementPostcode
    }
}

extension Episode {
    /// Where the child is placed in it.
    mutating func place(in details: PlacementDetails) {
        placement = details.type
        provider = details.provider
        placementPostcode = details.postcode
        urn = details.urn
        home = details.home
    }

    /// The same placement as in `other`, which goes on.
    mutating func goOn(in other: Episode) {
        placement = other.placement
        provider = other.provider
        placementPostcode = other.placementPostcode
        urn = other.urn
        home = other.home
    }

    /// Whether both tell of the same placement.
    func isPlaced(as other: Episode) -> Bool {
        placement == other.placement && provider == other.provider && placementPostcode == other.placementPostcode
            && urn == other.urn && home == other.home
    }

    /// The end that `other` has: the day, the reason and what goes with it.
    mutating func end(as other: Episode) {
        until = other.until
        ceased = other.ceased
        placementChange = other.placementChange
        ending = other.ending
    }
}
