// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/odt/automaticstyles.h"
#include "writers/office/fonts.h"
#include "writers/office/runs.h"

namespace quayside::odt {

/// Writes words with blanks, tabs and line ends as elements (OpenDocument 1.3, part 3, 6.1.2). @p afterBlank: blanks at the start would be lost.
/// Whether the words end with a blank.
bool writeWords(XmlWriter &xml, QStringView words, bool afterBlank);

/// Writes text:span elements.
class TextRuns final : public office::Runs
{
public:
    TextRuns(XmlWriter &xml, const office::Fonts &fonts, const office::Setting &setting, AutomaticStyles &styles)
        : m_xml(xml), m_fonts(fonts), m_setting(setting), m_styles(styles)
    {}

    /// The name of the style for @p words in @p look; empty: they need none. @p needsDigits: they are a number that the font of complex letters has not.
    QString styleOf(const office::RunLook &look, QStringView words, bool needsDigits = false);
    /// Something that is no text was written.
    void passObject() { m_afterBlank = false; }

private:
    void begun() override { m_afterBlank = true; }
    void write(const QString &words, const office::RunLook &look) override;
    void writeLineBreak() override;
    void span(QStringView words, const QString &name);

    XmlWriter &m_xml;
    const office::Fonts &m_fonts;
    const office::Setting &m_setting;
    AutomaticStyles &m_styles;
    bool m_afterBlank = true; ///< what was written last is a blank, or nothing was
};

} // namespace quayside::odt
