// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside::math {

/// The alphabets of formulas.
enum class Alphabet : quint8 {
    None, ///< italic letters, upright digits and capital Greek, as TeX sets them
    Normal,
    Italic,
    Bold,
    BoldItalic,
    DoubleStruck,
    Script,
    BoldScript,
    Fraktur,
    BoldFraktur,
    SansSerif,
    SansBold,
    SansItalic,
    SansBoldItalic,
    Monospace,
};

/// @p character in @p alphabet, by Unicode's Mathematical Alphanumeric Symbols; the same where there is none.
char32_t letterIn(Alphabet alphabet, char32_t character);

/// @p alphabet made bold.
Alphabet bold(Alphabet alphabet);

} // namespace quayside::math
