// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/dialect.h"
#include "remote/dialects/document360.h"
#include "remote/dialects/emailshepherd.h"
#include "remote/dialects/foundrynotepad.h"
#include "remote/dialects/workiva.h"

#include <array>

namespace quayside {

// THE TABLE: a row an API.
std::span<const Dialect> dialects()
{
    static const std::array table{
        foundryNotepadDialect(),
        workivaDialect(),
        document360Dialect(),
        emailShepherdDialect(),
    };
    return table;
}

} // namespace quayside
