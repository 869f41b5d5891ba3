// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/office/setting.h"

namespace quayside::office {

/// What a stretch of text wants besides the fonts of its style.
struct ScriptNeeds {
    QString complex;  ///< the family of its complex script (Arabic, Hindi, Thai …); empty: it has none
    QString eastAsia; ///< the family of its Han, Kana or Hangul; empty: it has none
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

    /// Whether @p text has digits that the font of its complex letters has not: Hebrew ones hold letters only.
    [[nodiscard]] bool lacksDigits(QStringView text, const QString &language) const;

    /// All that documents name without a need of their own, sorted.
    [[nodiscard]] QStringList families() const;

private:
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
