import Admin
import Testing

@Suite("A list on the screen")
struct TableTests {
    @Test("Columns are as wide as their widest cell, and nothing trails")
    func aligned() {
        var table = Table("ruimte", "mensen")
        table.add("zaal-a", "60")
        table.add("grote-zaal", "110")
        #expect(table.lines == ["ruimte      mensen", "zaal-a      60", "grote-zaal  110"])
    }

    @Test("Wide letters take two places, accents none of their own")
    func widths() {
        #expect(["Café", "e\u{301}", "日本", "🎹", ""].map(Table.width) == [4, 1, 4, 2, 0])
    }

    @Test("A cell cannot break out of its row")
    func safe() {
        var table = Table("titel")
        table.add("a\nb\u{1B}[2J")
        #expect(table.lines == ["titel", "a b"])
    }
}
