// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/office/boxes.h"

namespace quayside::office {

Box quoteBox(const Setting &setting)
{
    return {setting.theme.quoteBar, 2, 0, 0, 0, 0};
}

Box codeBox(const Setting &setting)
{
    return {0, 0, setting.theme.codeBackground, setting.theme.codeBorder, double(setting.theme.frameInset) * 0.75, double(setting.theme.frameInset)};
}

Box alertBox(const Setting &setting, AlertKind kind)
{
    const auto index = static_cast<std::size_t>(kind);
    return {setting.theme.alerts[index],     2.5, setting.theme.alertBackgrounds[index], 0, double(setting.theme.frameInset) * 0.8,
            double(setting.theme.frameInset)};
}

double boxInset(const Setting &setting)
{
    return double(setting.theme.frameInset);
}

} // namespace quayside::office
