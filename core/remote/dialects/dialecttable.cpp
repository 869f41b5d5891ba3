// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/dialect.h"

#include <algorithm>

namespace quayside {

const Dialect *dialectById(QStringView id)
{
    const std::span<const Dialect> table = dialects();
    const auto at = std::find_if(table.begin(), table.end(), [id](const Dialect &dialect) { return id == QLatin1StringView(dialect.id); });
    return at == table.end() ? nullptr : &*at;
}

} // namespace quayside
