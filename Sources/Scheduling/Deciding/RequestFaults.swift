extension BookingRequest {
    /// What makes no sense about the request besides its dates.
    func faults(in house: House) -> [RequestFault] {
        textFaults + spaceFaults(in: house) + layoutFaults(in: house) + equipmentFaults(in: house) + numberFaults
            + tagFaults
    }

    private var textFaults: [RequestFault] {
        var faults: [RequestFault] = []
        if title.allSatisfy(\.isWhitespace) { faults.append(RequestFault("title", .missing)) }
        for (field, text, most) in [("title", title, 200), ("note", note, 4000), ("description", details, 4000)] {
            if text.utf8.count > most { faults.append(RequestFault(field, .tooLong(bytes: most))) }
            if !text.isPrintable(onOneLine: field == "title") { faults.append(RequestFault(field, .unprintable)) }
        }
        return faults
    }

    private func spaceFaults(in house: House) -> [RequestFault] {
        if spaces.isEmpty { return [RequestFault("spaces", .missing)] }
        var seen: Set<Slug> = []
        return spaces.compactMap { slug in
            guard let space = house.spaces[slug] else { return RequestFault("spaces", .unknown(slug.text)) }
            if space.retired { return RequestFault("spaces", .retired(slug)) }
            defer { seen.formUnion(space.parts) }
            return seen.isDisjoint(with: space.parts) ? nil : RequestFault("spaces", .samePart(slug))
        }
    }

    private func layoutFaults(in house: House) -> [RequestFault] {
        guard let layout else { return [] }
        let known = Set(spaces.flatMap { house.spaces[$0]?.layouts.keys.map(\.self) ?? [] })
        return known.contains(layout) ? [] : [RequestFault("layout", .noSuchLayout(layout, known: known.sorted()))]
    }

    private func equipmentFaults(in house: House) -> [RequestFault] {
        equipment.sorted { $0.key < $1.key }.flatMap { slug, quantity in
            guard let pool = house.equipment[slug] else { return [RequestFault("equipment", .unknown(slug.text))] }
            var faults: [RequestFault] = []
            if pool.retired { faults.append(RequestFault("equipment", .retired(slug))) }
            if !(1...10_000 ~= quantity) {
                faults.append(RequestFault("equipment", .outOfBounds(lowest: 1, highest: 10_000)))
            }
            if let place = pool.fixedTo, !house.parts(of: spaces).isSuperset(of: house.parts(of: [place])) {
                faults.append(RequestFault("equipment", .fixedElsewhere(equipment: slug, space: place)))
            }
            return faults
        }
    }

    private var numberFaults: [RequestFault] {
        let longest = Space.longestBuffer
        let numbers = [
            ("people", people, 1...10_000), ("set-up", setUpMinutes, 0...longest),
            ("clear-up", clearUpMinutes, 0...longest),
        ]
        return numbers.compactMap { field, number, bounds in
            guard let number, !bounds.contains(number) else { return nil }
            return RequestFault(field, .outOfBounds(lowest: bounds.lowerBound, highest: bounds.upperBound))
        }
    }

    private var tagFaults: [RequestFault] {
        var faults: [RequestFault] = []
        if tags.count > 20 { faults.append(RequestFault("tags", .outOfBounds(lowest: 0, highest: 20))) }
        if tags.contains(where: { $0.utf8.count > 40 }) { faults.append(RequestFault("tags", .tooLong(bytes: 40))) }
        if tags.contains(where: { $0.isEmpty || !$0.isPrintable(onOneLine: true) }) {
            faults.append(RequestFault("tags", .unprintable))
        }
        return faults
    }
}

extension String {
    /// Whether it has no control characters but, where several lines are allowed, line ends and tabs.
    package func isPrintable(onOneLine: Bool) -> Bool {
        unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 9, 10, 13: !onOneLine
            case 0..<32, 127..<160, 0x2028, 0x2029: false
            default: true
            }
        }
    }
}
