// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pagework.h"

namespace quayside {

Result<const PageWork *> pageWork()
{
    return &linkedPageWork();
}

} // namespace quayside
