// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/programlanguage.h"

#include <QCoreApplication>

namespace quayside {

QString programLanguage()
{
    return QCoreApplication::translate("Language", "en", "the tag of the language that this file translates to");
}

} // namespace quayside
