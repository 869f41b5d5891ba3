// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include <variant>
#include <vector>

namespace quayside {

/// A glyph of a formula, on its own until the formula is finished.
struct MathGlyph {
    FontId font = 0;
    quint32 id = 0;
    float size = 10; ///< points per em
    float x = 0;     ///< from the box's origin on the baseline
    float y = 0;     ///< down
    float advance = 0;
    QRgb color = 0xff000000;
    QString text; ///< what it stands for
};

/// A part of a formula that leads elsewhere.
struct MathLink {
    QRectF rect;
    QString url;
};

/// What a box shows; places from its origin, y down.
struct MathItem {
    std::variant<MathGlyph, GlyphRun, FilledRect, PathItem, MathLink> shape;
    QString actualText{}; ///< of drawn signs
    bool behind = false;  ///< a background
};

/// A part of a formula that is set. Points; the origin is at its left on the baseline.
struct MathBox {
    float width = 0;
    float ascent = 0;       ///< over the baseline
    float descent = 0;      ///< below it, positive
    float italic = 0;       ///< how far its end leans over the width
    float accent = -1;      ///< where the middle of an accent stands; below 0: in the middle
    bool character = false; ///< scripts stand at it as at a letter
    quint32 glyph = 0;      ///< the last of a character, for kerning
    float size = 0;         ///< of that glyph
    std::vector<MathItem> items;

    /// Shows @p other too, with its origin at @p x, @p y; width and heights are left alone.
    void add(MathBox &&other, float x, float y = 0);
    /// As add(), and grows to its heights.
    void enclose(MathBox &&other, float x, float y = 0);
    [[nodiscard]] float height() const { return ascent + descent; }
    [[nodiscard]] float accentPlace() const { return accent < 0 ? width / 2 : accent; }
};

/// A filled rectangle whose top is @p top, y down from the baseline.
MathItem mathRule(float left, float top, float width, float thickness, QRgb color);
/// Moves @p item.
void shift(MathItem &item, double x, double y);
void shift(PageItem &item, double x, double y);

} // namespace quayside
