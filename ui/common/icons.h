// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace quayside {

/// Colours an icon can be painted in; Text follows the palette and the state of the control.
enum class IconTint { Text, Muted, OnAccent, Accent, Success, Warning, Error };

/// The icon resources/icons/NAME.svg, sharp at every scale, in the colours of the palette of the moment (also after a change of theme).
QIcon themedIcon(const QString &name, IconTint tint = IconTint::Text);

/// The icon of the program itself.
QIcon programIcon();

} // namespace quayside
