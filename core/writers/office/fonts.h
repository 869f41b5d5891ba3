// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/office/setting.h"

#include <vector>

namespace quayside::office {

/// What a stretch of text wants besides the fonts of its style.
struct ScriptNeeds {
    QString complex;  ///< the family of its complex script (Arabic, Hindi, Thai …); empty: it has none
    QString eastAsia; ///< the family of its Han, Kana or Hangul; empty: it has none
};

/// Part of a text.
struct DigitStretch {
    QStringView text;
    bool needsDigits = false; ///< a number, which wants a font of its own
};

/// Chooses families by script and language, as pages do.
class Fonts
{
public:
    explicit Fonts(const Setting &setting);

    /// First choice of the theme.
    [[nodiscard]] QString family(FontRole role) const { return m_setting.theme.fonts[static_cast<std::size_t>(role)].value(0); }
    /// Of complex scripts, where nothing else is said.
    [[nodiscard]] const QString &complex() const { return m_complex; }
    /// Of Han, Kana and Hangul, where nothing else is said.
    [[nodiscard]] const QString &eastAsia() const { return m_eastAsia; }
    /// What @p text in @p language wants.
    [[nodiscard]] ScriptNeeds needs(QStringView text, const QString &language) const;

    /// @p text cut where numbers begin and end that the font of its complex letters has no digits for: Hebrew ones hold letters only. Programs take
    /// digits behind Western letters from the font of these. As one where nothing is to be cut.
    [[nodiscard]] std::vector<DigitStretch> digitsApart(QStringView text, const QString &language) const;

    /// For complex numbers that programs make by themselves, of pages and of items: the font of complex scripts, or one that has digits.
    [[nodiscard]] QString numbers() const;

    /// All that documents name without a need of their own, sorted.
    [[nodiscard]] QStringList families() const;

private:
    [[nodiscard]] bool lacksDigits(QStringView text, const QString &language) const;
    [[nodiscard]] QString complexFamily(QChar::Script script, const QString &language) const;
    [[nodiscard]] QString eastAsiaFamily(const QString &variant) const;

    const Setting &m_setting;
    bool m_serif = true;
    QString m_complex;
    QString m_eastAsia;
};

/// What stands for a family where it is not installed, and the kind of its letters.
struct FontSubstitute {
    const char *begins; ///< the family's name
    const char *other;  ///< a family of Windows
    const char *kind;   ///< "roman", "swiss", "modern"
    bool fixed = false; ///< all letters are of one width
};
/// The substitute of @p family; null: none is known.
const FontSubstitute *substituteOf(const QString &family);

/// The kind of letters that a language is written in, where formats tell them apart.
enum class LetterKind { Western, EastAsian, Complex };
LetterKind lettersOf(const QString &language);

} // namespace quayside::office
