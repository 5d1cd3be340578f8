// What toml++ 3.3.0 leaves unchecked before it starts: encoding, NUL, and keys with thousands of dots, which it builds
// as nested tables and tears down recursively until the stack is gone.
#pragma once

#include "CTOML.h"

namespace ctoml {

struct slip {
    ctoml_slip kind = CTOML_NONE;
    uint32_t line = 0;
    uint32_t column = 0;
};

// The first slip, or one of kind CTOML_NONE.
slip prescan(const char *bytes, size_t length) noexcept;

}  // namespace ctoml
