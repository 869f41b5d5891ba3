// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pages.h"

#include "typeset/layout/codecolors.h"
#include "typeset/text/hyphenator.h"

namespace quayside {

QStringList pageDataFolders()
{
    return {Hyphenator::folder(), CodeColors::folder()};
}

} // namespace quayside
