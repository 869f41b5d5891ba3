// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace quayside {

/// Text follows the palette and the control's state.
enum class IconTint { Text, Muted, OnAccent, Accent, Success, Warning, Error };

/// resources/icons/NAME.svg, sharp at every scale, in the current palette even after a theme change.
QIcon themedIcon(const QString &name, IconTint tint = IconTint::Text);

/// The program's icon.
QIcon programIcon();

} // namespace quayside
