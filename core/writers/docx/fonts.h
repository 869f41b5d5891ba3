// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/docx/setting.h"
#include "writers/xmlwriter.h"

namespace quayside::docx {

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

    /// The element w:rFonts for @p role.
    void write(XmlWriter &xml, FontRole role) const;
    /// The part fontTable.xml: what other programs take where these are not installed.
    [[nodiscard]] QByteArray table() const;

private:
    [[nodiscard]] QString complexFamily(QChar::Script script, const QString &language) const;
    [[nodiscard]] QString eastAsiaFamily(const QString &variant) const;

    const Setting &m_setting;
    bool m_serif = true;
    QString m_complex;
    QString m_eastAsia;
};

/// Attributes of w:lang for @p language: of Latin text, East Asian text or text from right to left and the like.
void writeLanguage(XmlWriter &xml, const QString &language);

} // namespace quayside::docx
