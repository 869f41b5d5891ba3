// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/office/listmarks.h"

#include <algorithm>
#include <array>

namespace quayside::office {

QString bulletOf(BulletStyle style, int level)
{
    constexpr std::array<char16_t, 3> byDepth{u'•', u'–', u'▪'};
    switch (style) {
    case BulletStyle::ByDepth: return QString(QChar(byDepth[static_cast<std::size_t>(std::min(level, 2))]));
    case BulletStyle::Disc: return QStringLiteral("•");
    case BulletStyle::Circle: return QStringLiteral("◦");
    case BulletStyle::Square: return QStringLiteral("▪");
    case BulletStyle::None: break;
    }
    return {};
}

} // namespace quayside::office
