import Dispatch
import Foundation
import Scheduling
import Synchronization

/// A bounded number of searches at once, on threads of their own: the threads that answer requests never search.
///
/// Every asker has a queue of its own, and the queues take turns: one asker has a share of the threads, never all of
/// them while others wait. A queue that is full is told so at once.
package final class SearchThreads: Sendable {
    private let threads: [DispatchQueue]
    private let queues: Mutex<SearchQueues>

    /// As many threads as the machine has cores unless said otherwise, and so many waiting searches for one asker.
    package init(threads count: Int = ProcessInfo.processInfo.activeProcessorCount, waitingPerAsker: Int = 32) {
        let count = max(1, count)
        threads = (0..<count).map { DispatchQueue(label: "meent.search.\($0)") }
        queues = Mutex(SearchQueues(threads: count, waitingPerAsker: waitingPerAsker))
    }

    /// Searches for an asker when it is its turn; what is searched for somebody who left ends at its next look.
    ///
    /// Refuses (throws `busy`) where too many of the asker's searches wait already.
    package func run<Answer: Sendable>(
        for asker: String, within budget: Budget = .question, search: @escaping @Sendable (Budget) -> Answer
    ) async throws(Denial) -> Answer {
        let hasLeft = Flag()
        let watched = Budget(steps: budget.steps) { hasLeft.isSet || budget.isCancelled() }
        let answer: Answer? = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isTaken = add(SearchJob(asker: asker) { continuation.resume(returning: search(watched)) })
                if !isTaken { continuation.resume(returning: nil) }
            }
        } onCancel: {
            hasLeft.set()
        }
        guard let answer else { throw .busy }
        return answer
    }

    /// How many searches wait for a thread.
    package var waitingCount: Int { queues.withLock { $0.waitingCount } }

    private func add(_ job: SearchJob) -> Bool {
        guard queues.withLock({ $0.add(job) }) else { return false }
        startNext()
        return true
    }

    private func startNext() {
        guard let (thread, job) = queues.withLock({ $0.next() }) else { return }
        threads[thread].async { [self] in
            job.search()
            queues.withLock { $0.finished(job, on: thread) }
            startNext()
        }
    }
}

/// One search that waits for its turn, or has it.
struct SearchJob: Sendable {
    let asker: String
    let search: @Sendable () -> Void
}

/// Who waits for which search, and whose turn it is.
struct SearchQueues {
    private let waitingPerAsker: Int
    private let runningPerAsker: Int
    private var idle: [Int]
    private var waiting: [String: [SearchJob]] = [:]
    private var running: [String: Int] = [:]
    /// The askers with a search that waits, whoever had a turn last at the end.
    private var turns: [String] = []

    init(threads: Int, waitingPerAsker: Int) {
        self.waitingPerAsker = waitingPerAsker
        // One thread is left for others, where there is more than one.
        runningPerAsker = max(1, threads - 1)
        idle = Array(0..<threads)
    }

    var waitingCount: Int { waiting.values.reduce(0) { $0 + $1.count } }

    /// Puts a search at the end of its asker's queue; false where that is full.
    mutating func add(_ job: SearchJob) -> Bool {
        guard waiting[job.asker, default: []].count < waitingPerAsker else { return false }
        waiting[job.asker, default: []].append(job)
        if !turns.contains(job.asker) { turns.append(job.asker) }
        return true
    }

    /// The search whose turn it is, with a thread for it; nil while no thread is idle, or all that wait have their share.
    mutating func next() -> (thread: Int, job: SearchJob)? {
        let place = turns.firstIndex { running[$0, default: 0] < runningPerAsker }
        guard let place, let thread = idle.popLast() else { return nil }
        let asker = turns.remove(at: place)
        guard let job = waiting[asker]?.removeFirst() else { return nil }
        if waiting[asker]?.isEmpty == true { waiting[asker] = nil } else { turns.append(asker) }
        running[asker, default: 0] += 1
        return (thread, job)
    }

    /// Gives the thread of a search back.
    mutating func finished(_ job: SearchJob, on thread: Int) {
        idle.append(thread)
        let left = running[job.asker, default: 1] - 1
        running[job.asker] = left == 0 ? nil : left
    }
}

/// Something that is set once, from any thread.
private final class Flag: Sendable {
    private let value = Atomic(false)

    var isSet: Bool { value.load(ordering: .relaxed) }
    func set() { value.store(true, ordering: .relaxed) }
}
