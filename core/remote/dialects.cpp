// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialect.h"
#include "remote/dialects/foundrynotepad.h"

#include <array>

namespace quayside {

// THE TABLE: a row an API.
std::span<const Dialect> dialects()
{
    static const std::array table{
        foundryNotepadDialect(),
    };
    return table;
}

} // namespace quayside
