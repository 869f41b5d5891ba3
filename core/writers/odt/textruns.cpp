// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/odt/textruns.h"

#include "writers/odt/names.h"
#include "writers/odt/styles.h"

namespace quayside::odt {
namespace {

namespace style = office::style;
using office::RunLook;

/// Whether @p look has another size than the style that it names.
bool hasOwnSize(const RunLook &look, const office::Setting &setting)
{
    if (!look.sized)
        return false;
    const bool code = look.style == style::verbatim || look.style == style::keyboard;
    return !code || std::abs(look.size - sizeOfStyle(look.style, setting)) > 0.05;
}

} // namespace

bool writeWords(XmlWriter &xml, QStringView words, bool afterBlank)
{
    qsizetype from = 0;
    const auto pass = [&](qsizetype to) {
        if (to > from)
            xml.text(words.sliced(from, to - from));
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words[i];
        if (c == u'\t' || c == u'\n') {
            pass(i);
            xml.empty(c == u'\t' ? "text:tab" : "text:line-break");
            from = i + 1;
            afterBlank = c == u'\n';
        } else if (c == u' ' && afterBlank) {
            pass(i);
            qsizetype end = i;
            while (end < words.size() && words[end] == u' ')
                ++end;
            xml.empty("text:s", "text:c", qint64(end - i));
            from = end;
            i = end - 1;
            afterBlank = true;
        } else {
            afterBlank = c == u' ';
        }
    }
    pass(words.size());
    return afterBlank;
}

QString TextRuns::styleOf(const RunLook &look, QStringView words, bool needsDigits)
{
    const QString parent = look.style.empty() ? QString() : nameOf(look.style).name;
    const bool foreign = !look.language.isEmpty() && look.language != m_setting.language;
    const office::ScriptNeeds needs = m_fonts.needs(words, look.language.isEmpty() ? m_setting.language : look.language);
    const QString complexFont = needsDigits ? m_fonts.family(FontRole::Body) : needs.complex;
    const bool complex = !complexFont.isEmpty() && complexFont != m_fonts.complex();
    const bool eastAsia = !needs.eastAsia.isEmpty() && needs.eastAsia != m_fonts.eastAsia();
    const bool sized = hasOwnSize(look, m_setting);
    const bool any = look.bold || look.italic || look.strike || look.underline || !look.vertical.empty() || look.color != 0 || look.background != 0 || sized
                     || foreign || complex || eastAsia;
    if (!any) // a link has its style itself
        return look.style == style::hyperlink ? QString() : parent;
    XmlWriter xml;
    xml.open("style:text-properties");
    if (eastAsia)
        xml.attribute("style:font-name-asian", needs.eastAsia);
    if (complex)
        xml.attribute("style:font-name-complex", complexFont);
    if (look.bold)
        writeWeight(xml, true);
    if (look.italic)
        writePosture(xml, true);
    if (look.strike)
        xml.attribute("style:text-line-through-style", "solid").attribute("style:text-line-through-type", "single");
    if (look.underline) {
        xml.attribute("style:text-underline-style", "solid").attribute("style:text-underline-type", "single");
        xml.attribute("style:text-underline-width", "auto").attribute("style:text-underline-color", "font-color");
    }
    if (!look.vertical.empty())
        xml.attribute("style:text-position", look.vertical == "superscript" ? "super 58%" : "sub 58%");
    if (look.color != 0)
        xml.attribute("fo:color", color(look.color));
    if (look.background != 0)
        xml.attribute("fo:background-color", color(look.background));
    if (sized)
        writeSize(xml, look.size);
    if (foreign)
        writeLanguage(xml, look.language);
    return m_styles.add(AutomaticStyles::Family::Text, parent, xml.take());
}

void TextRuns::write(const QString &words, const RunLook &look)
{
    for (const office::DigitStretch &stretch : m_fonts.digitsApart(words, look.language.isEmpty() ? m_setting.language : look.language))
        span(stretch.text, styleOf(look, stretch.text, stretch.needsDigits));
}

void TextRuns::span(QStringView words, const QString &name)
{
    if (!name.isEmpty())
        m_xml.open("text:span").attribute("text:style-name", name);
    m_afterBlank = writeWords(m_xml, words, m_afterBlank);
    if (!name.isEmpty())
        m_xml.close();
}

void TextRuns::writeLineBreak()
{
    m_xml.empty("text:line-break");
    m_afterBlank = true;
}

} // namespace quayside::odt
