import Timeline

extension Fact {
    /// This fact with the values of `other`, which is of the same kind, in `columns`, and all else as it is.
    func taking(_ columns: [Column], from other: Fact) -> Fact {
        switch (self, other) {
        case (.registered(let own), .registered(let other)): .registered(own.taking(columns, from: other))
        case (.episode(let own), .episode(let other)): .episode(own.taking(columns, from: other))
        case (.missing(let own), .missing(let other)): .missing(own.taking(columns, from: other))
        case (.allocated(let own), .allocated(let other)): .allocated(own.taking(columns, from: other))
        case (.yearOutcomes(let own), .yearOutcomes(let other)): .yearOutcomes(own.taking(columns, from: other))
        case (.leavingCare(let own), .leavingCare(let other)): .leavingCare(own.taking(columns, from: other))
        case (.adopted(let own), .adopted(let other)): .adopted(own.taking(columns, from: other))
        case (.adoptionDecided(let own), .adoptionDecided(let other)):
            .adoptionDecided(own.taking(columns, from: other))
        case (.previousPermanence(let own), .previousPermanence(let other)):
            .previousPermanence(own.taking(columns, from: other))
        // Their one column, beside the day.
        case (.reviewed, .reviewed(let review)): columns.contains(.reviewCode) ? .reviewed(review) : self
        case (.unaccompanied, .unaccompanied), (.deprivedOfLiberty, .deprivedOfLiberty):
            columns.contains(.duc) || columns.contains(.doloEnd) ? other : self
        default: self
        }
    }
}

extension Fact {
    /// The columns of the return in which the fact says something.
    package var statedColumns: [Column] {
        (ReturnTable(stating: self)?.columns ?? []).filter { !stated($0).isEmpty }
    }

    /// This fact with all that `other`, of the same kind, says; what `other` leaves open stays.
    package func adding(_ other: Fact) -> Fact { taking(other.statedColumns, from: other) }
}

extension Payload {
    /// Sets `value` to that of `other` when `column` is one of `columns`.
    mutating func take<Value>(
        _ column: Column, _ columns: [Column], _ value: WritableKeyPath<Self, Value>, from other: Self
    ) {
        if columns.contains(column) { self[keyPath: value] = other[keyPath: value] }
    }
}

extension Registration {
    fileprivate func taking(_ columns: [Column], from other: Registration) -> Registration {
        var result = self
        result.take(.sex, columns, \.sex, from: other)
        result.take(.dob, columns, \.born, from: other)
        result.take(.ethnic, columns, \.ethnicity, from: other)
        result.take(.upn, columns, \.pupilNumber, from: other)
        result.take(.mother, columns, \.isMother, from: other)
        result.take(.mcDob, columns, \.motherOfChildBorn, from: other)
        return result
    }
}

extension Episode {
    fileprivate func taking(_ columns: [Column], from other: Episode) -> Episode {
        var result = self
        result.take(.rne, columns, \.reason, from: other)
        result.take(.ls, columns, \.legalStatus, from: other)
        result.take(.cin, columns, \.need, from: other)
        result.take(.place, columns, \.placement, from: other)
        result.take(.placeProvider, columns, \.provider, from: other)
        result.take(.dec, columns, \.until, from: other)
        result.take(.rec, columns, \.ceased, from: other)
        result.take(.reasonPlaceChange, columns, \.placementChange, from: other)
        result.take(.homePost, columns, \.homePostcode, from: other)
        result.take(.plPost, columns, \.placementPostcode, from: other)
        result.take(.urn, columns, \.urn, from: other)
        if result.until == nil {
            // What goes on has no reason to have ended.
            (result.ceased, result.placementChange, result.ending) = (nil, nil, nil)
        }
        return result
    }
}

extension Missing {
    fileprivate func taking(_ columns: [Column], from other: Missing) -> Missing {
        var result = self
        result.take(.missing, columns, \.absence, from: other)
        result.take(.misEnd, columns, \.until, from: other)
        return result
    }
}

extension Allocation {
    fileprivate func taking(_ columns: [Column], from other: Allocation) -> Allocation {
        var result = self
        result.take(.swId, columns, \.worker, from: other)
        result.take(.swDec, columns, \.until, from: other)
        result.take(.swReason, columns, \.reason, from: other)
        return result
    }
}
