import Scheduling
import Wire

extension QueryReading {
    /// The query of a call, read in a house.
    init(_ call: WebRequest, in house: House) { self.init(call.query, in: house, at: call.now) }

    /// Refuses (throws) all faults that were found.
    func requireNoFaults() throws(Problem) {
        guard faults.isEmpty else { throw .invalid(faults) }
    }
}
