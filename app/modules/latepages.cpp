// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/modules/module.h"
#include "app/modules/pagesmodule.h"

namespace quayside {

Result<const PageWork *> pageWork()
{
    const auto module = loadModule<PagesModule>();
    if (!module)
        return tl::unexpected(module.error());
    return (*module)->work;
}

} // namespace quayside
