// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/fileending.h"

#include <QRegularExpression>

namespace quayside {

SplitName splitName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^(.+?)\.((?:tar\.)?(?=[0-9]{0,7}[A-Za-z])[A-Za-z0-9]{1,8})$)"),
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(name);
    if (!match.hasMatch())
        return {name, {}};
    return {match.captured(1), match.captured(2).toLower()};
}

} // namespace quayside
