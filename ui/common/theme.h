// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace quayside {

enum class ThemeChoice { System, Light, Dark };

/// The colours of the program's look. Text colours keep at least 4.5:1 on window and card, field borders 3:1 (WCAG AA).
struct ThemeColors {
    bool dark;
    QColor window; ///< behind everything
    QColor card;   ///< panels, lists, fields
    QColor raised; ///< buttons, table heads
    QColor hover;
    QColor text;
    QColor muted; ///< second-rank text
    QColor disabled;
    QColor line;  ///< hair lines between things
    QColor field; ///< borders of fields and buttons
    QColor accent;
    QColor accentHover;
    QColor onAccent;
    QColor accentSoft; ///< selected rows
    QColor success;
    QColor warning;
    QColor error;
    QColor successSoft;
    QColor warningSoft;
    QColor errorSoft;
};

/// The colours that belong to @p palette: dark ones where its window is dark.
const ThemeColors &themeColors(const QPalette &palette);
/// The light or the dark set.
const ThemeColors &themeColors(bool dark);

/// Puts palette and style sheet of @p choice on the program. System follows the palette the desktop gave at the start.
void applyTheme(ThemeChoice choice);

/// Stable name for the settings file: "system", "light", "dark".
QString themeId(ThemeChoice choice);
ThemeChoice themeFromId(const QString &id);

/// WCAG contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

/// The unit of every margin and gap, in device-independent pixels.
inline constexpr int unit = 8;

} // namespace quayside
