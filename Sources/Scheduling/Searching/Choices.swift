/// The requests that a request which leaves the space to the house can become, the best fitting space first; the
/// request itself where it names its spaces.
///
/// Best is the smallest space that holds the people and offers what is asked: indoors before out of doors, to oneself
/// before shared, and no hall of several parts while a simple room does. Plots and spaces let by the day are only
/// chosen by name.
package func choices(for request: BookingRequest, asking askers: Askers, in house: House) -> [BookingRequest] {
    guard let any = request.any, request.spaces.isEmpty else { return [request] }
    let layout = any.layout ?? request.layout
    let people = request.people ?? askers.people
    let fitting = house.spaces.values.filter { space in
        !space.retired && !space.isPlot && !space.byDay && space.capacity(in: layout) >= people
            && space.features.isSuperset(of: any.access) && (layout.map { space.layouts[$0] != nil } ?? true)
    }
    return fitting.sorted { $0.rank(in: layout) < $1.rank(in: layout) }.map { space in
        var choice = request
        choice.any = nil
        choice.spaces = [space.slug]
        choice.layout = layout
        return choice
    }
}

extension World {
    /// The first of the choices that would stand, or the first of all where none would: that one says why not. Nil
    /// where the house has no such space.
    package func choice(for request: BookingRequest, asking askers: Askers, at now: Instant) -> BookingRequest? {
        let all = choices(for: request, asking: askers, in: house)
        return all.first { takes($0, asking: askers, at: now) } ?? all.first
    }
}

extension Space {
    fileprivate func rank(in layout: Slug?) -> (Int, Int, Int, Int, Slug) {
        (isOutdoors ? 1 : 0, shared ? 1 : 0, parts.count > 1 ? 1 : 0, capacity(in: layout), slug)
    }
}
