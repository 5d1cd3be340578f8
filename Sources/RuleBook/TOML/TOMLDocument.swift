import CTOML
import Scheduling

/// Reads the files that a board keeps, the rule book and the settings, and says where each word stands.
package enum TOMLDocument {
    /// The tables of a TOML 1.0 text, at most 1 MiB; refuses with the first slip.
    ///
    /// Never traps: encoding, NUL and depth are looked at before the parser sees the text.
    package static func parse(_ text: String) -> Result<TOMLTable, TOMLSlip> {
        parse(bytes: Array(text.utf8))
    }

    /// The same for the bytes of a file, which need not be UTF-8.
    package static func parse(bytes: [UInt8]) -> Result<TOMLTable, TOMLSlip> {
        let document = bytes.withUnsafeBytes { buffer in
            ctoml_parse(buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
        }
        defer { ctoml_free(document) }
        if let kind = TOMLSlip.Kind(ctoml_slip_of(document)) {
            let place = TOMLPlace(line: ctoml_slip_line(document), column: ctoml_slip_column(document))
            return .failure(TOMLSlip(kind: kind, place: place))
        }
        var reader = TOMLTreeReader(
            nodes: UnsafeBufferPointer(start: ctoml_nodes(document), count: ctoml_count(document)))
        return .success(reader.root())
    }
}

extension TOMLSlip.Kind {
    fileprivate init?(_ slip: ctoml_slip) {
        switch slip {
        case CTOML_NONE: return nil
        case CTOML_TWICE: self = .twice
        case CTOML_NOT_UTF8: self = .encoding
        case CTOML_NUL: self = .nul
        case CTOML_TOO_LONG: self = .tooLong
        case CTOML_TOO_DEEP: self = .tooDeep
        case CTOML_BREAKDOWN: self = .breakdown
        default: self = .syntax
        }
    }
}

extension TOMLPlace {
    fileprivate init(line: UInt32, column: UInt32) { self.init(line: Int(line), column: Int(column)) }
}

/// Turns the flat list of the C side into tables; every text is copied before the list is freed.
private struct TOMLTreeReader {
    let nodes: UnsafeBufferPointer<ctoml_node>
    var index = 0

    mutating func root() -> TOMLTable {
        guard let first = nodes.first else { return TOMLTable(place: .start, byHeader: false, entries: []) }
        return table(first)
    }

    private mutating func table(_ node: ctoml_node) -> TOMLTable {
        let end = index + node.descendants
        index += 1
        var entries: [TOMLTable.Entry] = []
        while index <= end, nodes.indices.contains(index) {
            let child = nodes[index]
            let place = TOMLPlace(line: child.key_line, column: child.key_column)
            entries.append(.init(key: text(child.key, length: child.key_length), place: place, node: self.node(child)))
        }
        return TOMLTable(place: Self.place(node), byHeader: node.header, entries: entries)
    }

    private mutating func array(_ node: ctoml_node) -> [TOMLNode] {
        let end = index + node.descendants
        index += 1
        var elements: [TOMLNode] = []
        while index <= end, nodes.indices.contains(index) { elements.append(self.node(nodes[index])) }
        return elements
    }

    private mutating func node(_ node: ctoml_node) -> TOMLNode {
        TOMLNode(place: Self.place(node), value: value(node))
    }

    private mutating func value(_ node: ctoml_node) -> TOMLNode.Value {
        switch node.kind {
        case CTOML_TABLE: return .table(table(node))
        case CTOML_ARRAY: return .array(array(node))
        default: break
        }
        index += 1
        switch node.kind {
        case CTOML_STRING: return .string(text(node.text, length: node.text_length))
        case CTOML_INTEGER: return .integer(Int(node.integer))
        case CTOML_FLOAT: return .float(node.number)
        case CTOML_BOOLEAN: return .boolean(node.boolean)
        case CTOML_DATE:
            let day = LocalDate(year: Int(node.year), month: Int(node.month), day: Int(node.day))
            return day.map(TOMLNode.Value.date) ?? .moment
        default: return .moment
        }
    }

    private func text(_ start: UnsafePointer<CChar>?, length: Int) -> String {
        UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : length).withMemoryRebound(to: UInt8.self) {
            String(decoding: $0, as: UTF8.self)
        }
    }

    private static func place(_ node: ctoml_node) -> TOMLPlace { TOMLPlace(line: node.line, column: node.column) }
}
