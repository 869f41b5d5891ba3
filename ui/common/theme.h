// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace quayside {

enum class ThemeChoice { System, Light, Dark };

/// The program's colours. Contrast (WCAG AA): text 4.5:1 on window and card, field borders 3:1.
struct ThemeColors {
    bool dark;
    QColor window; ///< behind everything
    QColor card;   ///< panels, lists, fields
    QColor raised; ///< buttons, table headers
    QColor hover;
    QColor text;
    QColor muted; ///< secondary text
    QColor disabled;
    QColor line;  ///< hairlines
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

/// Dark if the palette's window is.
const ThemeColors &themeColors(const QPalette &palette);
/// The dark or the light set.
const ThemeColors &themeColors(bool dark);

/// Applies palette and style sheet; System: the desktop's at start.
void applyTheme(ThemeChoice choice);

/// Stable name for the settings file: "system", "light", "dark".
QString themeId(ThemeChoice choice);
ThemeChoice themeFromId(const QString &id);

/// WCAG contrast of opaque colours, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

/// Unit of all margins and gaps, in device-independent pixels.
inline constexpr int unit = 8;

} // namespace quayside
