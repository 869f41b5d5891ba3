// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "math/node.h"
#include "typeset/math/mathbox.h"
#include "typeset/math/mathfont.h"
#include "typeset/text/shaper.h"

namespace quayside {

/// Sizes of formulas and their parts (The TeXbook, chapter 17).
enum class MathLevel : quint8 { Display, Text, Script, ScriptScript };

/// How a part of a formula is set.
struct MathStyle {
    MathLevel level = MathLevel::Text;
    bool cramped = false; ///< superscripts are less raised
    float size = 10;      ///< points per em at the levels Display and Text
    float base = 10;      ///< that size, before \\large and its kin
    QRgb color = 0xff000000;

    [[nodiscard]] bool isScript() const { return level >= MathLevel::Script; }
    [[nodiscard]] int scriptLevel() const { return level == MathLevel::ScriptScript ? 2 : level == MathLevel::Script ? 1 : 0; }
    [[nodiscard]] MathStyle crampedOne() const
    {
        MathStyle other = *this;
        other.cramped = true;
        return other;
    }
    [[nodiscard]] MathStyle script(bool lower) const; ///< of a script, which is cramped if it is @p lower
    [[nodiscard]] MathStyle part(bool below) const;   ///< of a fraction
};

/// What all constructs of a formula share.
struct MathContext {
    MathFont &font;
    Shaper &shaper;
    FaceStyle text; ///< of words
    QString language;
    float textScale = 1; ///< size of words × that of the formula's letters
    StopToken stop;
    int depth = 0;
    bool tooDeep = false; ///< found so; the formula is not set

    /// Points per em of @p style.
    [[nodiscard]] float em(const MathStyle &style) const;
    /// A length of the MATH table in points.
    [[nodiscard]] float constant(hb_ot_math_constant_t which, const MathStyle &style) const { return font.constant(which) * em(style); }
    /// The height of the axis, on which fractions and brackets are centred.
    [[nodiscard]] float axis(const MathStyle &style) const { return constant(HB_OT_MATH_CONSTANT_AXIS_HEIGHT, style); }
};

/// A node of a list that was set, with the room before it.
struct MathPiece {
    MathBox box;
    float before = 0; ///< points; of a space: its width
    const math::Node *node = nullptr;
    math::Atom atom = math::Atom::Ordinary;
    bool isSpace = false;
};

/// Any node.
MathBox setNode(MathContext &context, const math::Node &node, const MathStyle &style);

// A file each:
MathBox setToken(MathContext &context, const math::Node &node, const MathStyle &style);                   // tokens.cpp
std::vector<MathPiece> setPieces(MathContext &context, const math::Nodes &nodes, const MathStyle &style); // rows.cpp
MathBox joined(std::vector<MathPiece> &&pieces);                                                          // rows.cpp
MathBox setRow(MathContext &context, const math::Nodes &nodes, const MathStyle &style);                   // rows.cpp
MathStyle styled(const math::Node &node, MathStyle style);                                                // rows.cpp
MathBox setFraction(MathContext &context, const math::Node &node, const MathStyle &style);                // fractions.cpp
MathBox setRoot(MathContext &context, const math::Node &node, const MathStyle &style);                    // radicals.cpp
MathBox setScripts(MathContext &context, const math::Node &node, const MathStyle &style);                 // scripts.cpp
MathBox setLimits(MathContext &context, const math::Node &node, const MathStyle &style);                  // limits.cpp
MathBox setAccent(MathContext &context, const math::Node &node, const MathStyle &style);                  // accents.cpp
bool isAccent(const math::Node &node);                                                                    // accents.cpp
MathBox setTable(MathContext &context, const math::Node &node, const MathStyle &style);                   // tables.cpp
MathBox setEnclosed(MathContext &context, const math::Node &node, const MathStyle &style);                // enclosures.cpp
MathBox setPadded(MathContext &context, const math::Node &node, const MathStyle &style);                  // enclosures.cpp
MathBox setSpace(MathContext &context, const math::Node &node, const MathStyle &style);                   // enclosures.cpp

/// One glyph.
MathBox glyphBox(MathContext &context, quint32 glyph, const QString &text, const MathStyle &style);
/// @p character at least so tall, centred on the axis.
MathBox stretchedUp(MathContext &context, char32_t character, float height, const MathStyle &style); // stretch.cpp
/// @p character as near to @p width as it can be, not wider if @p within; its ink begins at 0 and stands on the baseline.
MathBox stretchedAcross(MathContext &context, char32_t character, float width, bool within, const MathStyle &style); // stretch.cpp
/// The sign √ and its rule over @p height, from the baseline up.
MathBox radicalSign(MathContext &context, float height, const MathStyle &style); // stretch.cpp

/// @p length of a node ("0.5em", "0px") in points.
float points(const QString &length, float em);
/// The first character of @p text.
char32_t firstCharacter(const QString &text);

} // namespace quayside
