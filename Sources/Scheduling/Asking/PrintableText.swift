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
