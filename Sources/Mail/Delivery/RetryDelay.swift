/// How long a letter that did not go out waits for its next try: a minute, then twice as long each time, at most six hours.
package enum RetryDelay {
    /// Seconds until the next try after so many tries, 1….
    package static func seconds(afterTries tries: Int) -> Int64 {
        let most: Int64 = 6 * 3600
        return min(most, 60 << Int64(min(max(tries, 1), 10) - 1))
    }
}
