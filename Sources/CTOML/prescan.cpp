#include "prescan.hpp"

#include <cstring>

namespace ctoml {
namespace {

constexpr int most_dots = 16;

// The length of the UTF-8 sequence at `at` (RFC 3629 §4), or 0.
size_t sequence_length(const unsigned char *at, size_t left) noexcept {
    const unsigned char lead = at[0];
    if (lead < 0x80) return 1;
    const size_t length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3
        : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    if (length == 0 || length > left) return 0;
    for (size_t i = 1; i < length; i++)
        if ((at[i] & 0xC0) != 0x80) return 0;
    if (lead == 0xE0 && at[1] < 0xA0) return 0;
    if (lead == 0xED && at[1] > 0x9F) return 0;
    if (lead == 0xF0 && at[1] < 0x90) return 0;
    if (lead == 0xF4 && at[1] > 0x8F) return 0;
    return length;
}

// Where the reader is: in code, in a comment, or in one of the four kinds of text.
class reader {
public:
    reader(const char *bytes, size_t length) noexcept
        : at_(reinterpret_cast<const unsigned char *>(bytes)), left_(length) {}

    slip run() noexcept {
        while (left_ > 0) {
            const size_t length = sequence_length(at_, left_);
            if (length == 0) return found(CTOML_NOT_UTF8);
            if (*at_ == 0) return found(CTOML_NUL);
            if (!advance(length)) return found(CTOML_TOO_DEEP);
        }
        return {};
    }

private:
    const unsigned char *at_;
    size_t left_;
    uint32_t line_ = 1, column_ = 1;
    bool comment_ = false;
    unsigned char quote_ = 0;
    bool long_quote_ = false;
    int dots_ = 0;

    slip found(ctoml_slip kind) const noexcept { return {kind, line_, column_}; }

    bool starts(unsigned char quote) const noexcept {
        return left_ >= 3 && at_[0] == quote && at_[1] == quote && at_[2] == quote;
    }

    void step(size_t bytes) noexcept {
        if (*at_ == '\n') {
            line_ += 1;
            column_ = 1;
        } else {
            column_ += 1;
        }
        at_ += bytes;
        left_ -= bytes;
    }

    bool advance(size_t length) noexcept {
        if (comment_) {
            comment_ = *at_ != '\n';
        } else if (quote_ != 0) {
            inside_text();
            return true;
        } else if (*at_ == '"' || *at_ == '\'') {
            open_text();
            return true;
        } else if (!inside_code()) {
            return false;
        }
        step(length);
        return true;
    }

    void open_text() noexcept {
        quote_ = *at_;
        long_quote_ = starts(quote_);
        for (int i = 0; i < (long_quote_ ? 3 : 1); i++) step(1);
    }

    // A backslash takes the next character along; `"""` may have two more quotes before it (TOML 1.0, string).
    void inside_text() noexcept {
        if (quote_ == '"' && *at_ == '\\' && left_ > 1 && at_[1] < 0x80 && at_[1] != 0) {
            step(1);
            step(1);
        } else if (*at_ == quote_ && long_quote_ && starts(quote_)) {
            for (int i = 0; i < 5 && left_ > 0 && *at_ == quote_; i++) step(1);
            quote_ = 0;
        } else if ((*at_ == quote_ || *at_ == '\n') && !long_quote_) {
            quote_ = 0;
            step(1);
        } else {
            step(sequence_length(at_, left_));
        }
    }

    bool inside_code() noexcept {
        if (*at_ == '#') comment_ = true;
        if (std::strchr("\n,=[]{}", *at_) != nullptr) dots_ = 0;
        if (*at_ == '.') dots_ += 1;
        return dots_ <= most_dots;
    }
};

}  // namespace

slip prescan(const char *bytes, size_t length) noexcept {
    if (length > CTOML_LONGEST) return {CTOML_TOO_LONG, 0, 0};
    return reader(bytes, length).run();
}

}  // namespace ctoml
