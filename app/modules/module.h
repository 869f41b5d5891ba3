// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFunctionPointer>

namespace quayside {

/// Loads a module unless it is loaded, and returns its function @p entry. Modules are never unloaded; later ones may use what they export. Any
/// thread, even without a QCoreApplication. Error: PartMissing.
Result<QFunctionPointer> moduleEntry(const char *module, const char *entry);

/// Loads the module that @p Table names and returns its table of functions. Error: PartMissing.
template<class Table>
Result<const Table *> loadModule()
{
    const auto entry = moduleEntry(Table::module, Table::entry);
    if (!entry)
        return tl::unexpected(entry.error());
    return reinterpret_cast<const Table *(*)()>(*entry)();
}

} // namespace quayside
