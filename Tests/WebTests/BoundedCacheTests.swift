import Testing
import Web

@Suite("What pages keep of a moment ago")
struct BoundedCacheTests {
    @Test("is so much at most, and the oldest goes first")
    func bound() {
        let kept = BoundedCache<Int>(capacity: 3)
        for number in 0..<1_000 {
            kept.store(number, as: "page \(number)")
            #expect(kept.count <= 3)
        }
        #expect((996..<1_000).map { kept["page \($0)"] } == [nil, 997, 998, 999])
    }
}
