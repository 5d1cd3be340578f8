#include "CTOML.h"

#define TOML_MAX_NESTED_VALUES 32
#include <toml++/impl/forward_declarations.h>

// toml++ 3.3.0 tells the compiler that `[=` and a letter with an accent outside a text never come. They do: then its
// own branches for them must still be there.
#undef TOML_ASSUME
#define TOML_ASSUME(...) static_assert(true)
#undef TOML_UNREACHABLE
#define TOML_UNREACHABLE return {}
#include <toml++/impl/unicode.h>
#undef TOML_UNREACHABLE
#define TOML_UNREACHABLE __builtin_unreachable()
#include <toml++/toml.h>

#include <algorithm>
#include <new>
#include <vector>

#include "prescan.hpp"

struct ctoml_document {
    ctoml::slip slip;
    toml::table root;
    std::vector<ctoml_node> nodes;
};

namespace {

using entry = std::pair<const toml::key *, const toml::node *>;

bool comes_before(const toml::source_position &left, const toml::source_position &right) {
    return left.line != right.line ? left.line < right.line : left.column < right.column;
}

class flattener {
public:
    explicit flattener(std::vector<ctoml_node> &nodes) : nodes_(nodes) {}

    void add(const toml::key *key, const toml::node &value) {
        const size_t index = nodes_.size();
        nodes_.push_back(described(key, value));
        if (const auto *table = value.as_table()) add_entries(*table);
        if (const auto *array = value.as_array())
            for (const auto &element : *array) add(nullptr, element);
        nodes_[index].descendants = nodes_.size() - index - 1;
    }

private:
    std::vector<ctoml_node> &nodes_;

    // toml++ sorts by name; people read from top to bottom.
    void add_entries(const toml::table &table) {
        std::vector<entry> entries;
        for (const auto &[key, value] : table) entries.emplace_back(&key, &value);
        std::sort(entries.begin(), entries.end(), [](const entry &left, const entry &right) {
            return comes_before(left.first->source().begin, right.first->source().begin);
        });
        for (const auto &[key, value] : entries) add(key, *value);
    }

    static ctoml_node described(const toml::key *key, const toml::node &value) {
        ctoml_node node = {};
        node.line = value.source().begin.line;
        node.column = value.source().begin.column;
        if (key != nullptr) {
            node.key = key->str().data();
            node.key_length = key->str().size();
            node.key_line = key->source().begin.line;
            node.key_column = key->source().begin.column;
        }
        fill(node, value);
        // The bracket of a header stands before its key; a dotted key opens its table in its own place.
        node.header = node.kind == CTOML_TABLE && key != nullptr
            && comes_before(value.source().begin, key->source().begin);
        return node;
    }

    static void fill(ctoml_node &node, const toml::node &value) {
        switch (value.type()) {
            case toml::node_type::table: node.kind = CTOML_TABLE; break;
            case toml::node_type::array: node.kind = CTOML_ARRAY; break;
            case toml::node_type::string: {
                const std::string &text = value.as_string()->get();
                node.kind = CTOML_STRING;
                node.text = text.data();
                node.text_length = text.size();
                break;
            }
            case toml::node_type::integer:
                node.kind = CTOML_INTEGER;
                node.integer = value.as_integer()->get();
                break;
            case toml::node_type::floating_point:
                node.kind = CTOML_FLOAT;
                node.number = value.as_floating_point()->get();
                break;
            case toml::node_type::boolean:
                node.kind = CTOML_BOOLEAN;
                node.boolean = value.as_boolean()->get();
                break;
            case toml::node_type::date: {
                const toml::date date = value.as_date()->get();
                node.kind = CTOML_DATE;
                node.year = date.year;
                node.month = date.month;
                node.day = date.day;
                break;
            }
            case toml::node_type::time:
            case toml::node_type::date_time:
            case toml::node_type::none: node.kind = CTOML_MOMENT; break;
        }
    }
};

ctoml::slip slip_of(const toml::parse_error &error) {
    const std::string_view text = error.description();
    const bool twice = text.find("cannot redefine") != text.npos || text.find("cannot insert") != text.npos;
    const bool deep = text.find("maximum nested value depth") != text.npos;
    const auto &at = error.source().begin;
    return {twice ? CTOML_TWICE : deep ? CTOML_TOO_DEEP : CTOML_SYNTAX, at.line, at.column};
}

void fill(ctoml_document &document, const char *bytes, size_t length) {
    document.slip = ctoml::prescan(bytes, length);
    if (document.slip.kind != CTOML_NONE) return;
    toml::parse_result result = toml::parse(std::string_view(bytes, length));
    if (result.failed()) {
        document.slip = slip_of(result.error());
        return;
    }
    document.root = std::move(result).table();
    flattener(document.nodes).add(nullptr, document.root);
}

const ctoml_document out_of_memory = {{CTOML_BREAKDOWN, 0, 0}, {}, {}};

}  // namespace

const ctoml_document *ctoml_parse(const char *bytes, size_t length) {
    auto *document = new (std::nothrow) ctoml_document();
    if (document == nullptr) return &out_of_memory;
    try {
        fill(*document, bytes, length);
    } catch (...) {
        document->nodes.clear();
        document->slip = {CTOML_BREAKDOWN, 0, 0};
    }
    return document;
}

void ctoml_free(const ctoml_document *document) {
    if (document != &out_of_memory) delete document;
}

ctoml_slip ctoml_slip_of(const ctoml_document *document) { return document->slip.kind; }
uint32_t ctoml_slip_line(const ctoml_document *document) { return document->slip.line; }
uint32_t ctoml_slip_column(const ctoml_document *document) { return document->slip.column; }

size_t ctoml_count(const ctoml_document *document) { return document->nodes.size(); }
const ctoml_node *ctoml_nodes(const ctoml_document *document) { return document->nodes.data(); }
