// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/docx/setting.h"
#include "writers/office/fonts.h"
#include "writers/office/runs.h"
#include "writers/xmlwriter.h"

namespace quayside::docx {

using office::RunLook;

/// The element w:rFonts for @p role.
void writeFonts(XmlWriter &xml, const office::Fonts &fonts, FontRole role);
/// The same with @p complex for complex scripts.
void writeFonts(XmlWriter &xml, const office::Fonts &fonts, FontRole role, const QString &complex);
/// w:rFonts for numbers that Word makes, where the style's font has no digits.
void writeNumberFont(XmlWriter &xml, const office::Fonts &fonts);
/// The part fontTable.xml: what other programs take where these are not installed.
QByteArray fontTable(const office::Fonts &fonts);
/// Attributes of w:lang for @p language: of Latin text, East Asian text or text from right to left and the like.
void writeLanguage(XmlWriter &xml, const QString &language);

/// Writes w:r elements.
class WordRuns final : public office::Runs
{
public:
    WordRuns(XmlWriter &xml, const office::Fonts &fonts, const Setting &setting) : m_xml(xml), m_fonts(fonts), m_setting(setting) {}

    /// A run around what @p content writes.
    template<class Content>
    void run(const RunLook &look, Content content)
    {
        object();
        m_xml.open("w:r");
        properties(look, {}, false);
        content();
        m_xml.close();
    }
    /// w:rPr for @p look.
    void properties(const RunLook &look, QStringView words, bool rightToLeft);

private:
    void write(const QString &words, const RunLook &look) override;
    void writeLineBreak() override;
    void run(QStringView words, const RunLook &look, bool rightToLeft);
    void backwardsRuns(QStringView words, const RunLook &look);
    void characters(QStringView words);

    XmlWriter &m_xml;
    const office::Fonts &m_fonts;
    const Setting &m_setting;
    bool m_needsDigits = false; ///< the run that is written, which has a font of its own
};

} // namespace quayside::docx
