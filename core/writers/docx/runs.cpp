// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/runs.h"

#include "settings/locales.h"

#include <algorithm>

namespace quayside::docx {
namespace {

constexpr char16_t firstRightToLeft = 0x590;

enum class Way { Left, Right, Neutral };

Way wayOf(char32_t c)
{
    switch (QChar::direction(c)) {
    case QChar::DirR:
    case QChar::DirAL: return Way::Right;
    case QChar::DirL: return Way::Left;
    default: return Way::Neutral;
    }
}

char32_t at(QStringView words, qsizetype i)
{
    const QChar c = words[i];
    return c.isHighSurrogate() && i + 1 < words.size() && words[i + 1].isLowSurrogate() ? QChar::surrogateToUcs4(c, words[i + 1]) : c.unicode();
}

/// Whether any letter of @p words runs from right to left.
bool hasRightToLeft(QStringView words)
{
    return std::any_of(words.begin(), words.end(), [](QChar c) { return c.unicode() >= firstRightToLeft; }) && [&] {
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (wayOf(at(words, i)) == Way::Right)
                return true;
        }
        return false;
    }();
}

/// Where the stretch of one direction ends that begins at @p from; neutrals between two stretches belong to the paragraph's direction.
qsizetype stretchEnd(QStringView words, qsizetype from, bool paragraph, bool &rightToLeft)
{
    qsizetype first = from; // letter
    while (first < words.size() && wayOf(at(words, first)) == Way::Neutral)
        ++first;
    if (first == words.size() || (first > from && (wayOf(at(words, first)) == Way::Right) != paragraph)) {
        rightToLeft = paragraph;
        return first;
    }
    Way way = Way::Neutral;
    qsizetype end = from; // after the last letter of that way
    for (qsizetype i = from; i < words.size(); ++i) {
        const char32_t c = at(words, i);
        const Way here = wayOf(c);
        if (here == Way::Neutral)
            continue;
        if (way != Way::Neutral && here != way)
            break;
        way = here;
        end = i + (c > 0xFFFF ? 2 : 1);
        i = end - 1;
    }
    rightToLeft = way == Way::Right;
    qsizetype next = end; // neutrals that follow
    while (next < words.size() && wayOf(at(words, next)) == Way::Neutral)
        ++next;
    return next == words.size() || rightToLeft == paragraph ? next : end;
}

void toggle(XmlWriter &xml, bool set, std::string_view latin, std::string_view complex)
{
    if (set)
        xml.empty(latin).empty(complex);
}

} // namespace

void writeFonts(XmlWriter &xml, const office::Fonts &fonts, FontRole role)
{
    writeFonts(xml, fonts, role, fonts.complex());
}

void writeFonts(XmlWriter &xml, const office::Fonts &fonts, FontRole role, const QString &complex)
{
    const QString name = fonts.family(role);
    xml.open("w:rFonts").attribute("w:ascii", name).attribute("w:hAnsi", name);
    xml.attribute("w:eastAsia", fonts.eastAsia()).attribute("w:cs", complex).close();
}

void writeNumberFont(XmlWriter &xml, const office::Fonts &fonts)
{
    if (fonts.numbers() != fonts.complex())
        xml.empty("w:rFonts", "w:cs", fonts.numbers());
}

QByteArray fontTable(const office::Fonts &fonts)
{
    XmlWriter xml;
    xml.declaration().open("w:fonts").attribute("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
    for (const QString &family : fonts.families()) {
        xml.open("w:font").attribute("w:name", family);
        if (const office::FontSubstitute *other = office::substituteOf(family)) {
            xml.empty("w:altName", "w:val", std::string_view(other->other));
            xml.empty("w:family", "w:val", std::string_view(other->kind));
            xml.empty("w:pitch", "w:val", other->fixed ? "fixed" : "variable");
        }
        xml.close();
    }
    return xml.take();
}

void writeLanguage(XmlWriter &xml, const QString &language)
{
    const auto tag = parseLocale(language);
    if (!tag)
        return;
    xml.open("w:lang");
    switch (office::lettersOf(language)) {
    case office::LetterKind::EastAsian: xml.attribute("w:eastAsia", language); break;
    case office::LetterKind::Complex: xml.attribute("w:bidi", language); break;
    case office::LetterKind::Western: xml.attribute("w:val", language); break;
    }
    xml.close();
}

void WordRuns::write(const QString &words, const RunLook &look)
{
    if (!rightToLeft() && !hasRightToLeft(words))
        return run(words, look, false);
    for (qsizetype from = 0; from < words.size();) {
        bool backwards = false;
        const qsizetype end = stretchEnd(words, from, rightToLeft(), backwards);
        const QStringView stretch = QStringView(words).sliced(from, end - from);
        if (backwards)
            backwardsRuns(stretch, look);
        else
            run(stretch, look, false);
        from = end;
    }
}

void WordRuns::backwardsRuns(QStringView words, const RunLook &look)
{
    for (const office::DigitStretch &stretch : m_fonts.digitsApart(words, look.language.isEmpty() ? m_setting.language : look.language)) {
        m_needsDigits = stretch.needsDigits;
        run(stretch.text, look, true);
    }
    m_needsDigits = false;
}

void WordRuns::writeLineBreak()
{
    m_xml.open("w:r").empty("w:br").close();
}

void WordRuns::run(QStringView words, const RunLook &look, bool rightToLeft)
{
    m_xml.open("w:r");
    properties(look, words, rightToLeft);
    characters(words);
    m_xml.close();
}

void WordRuns::characters(QStringView words)
{
    const auto piece = [&](QStringView part) {
        if (!part.isEmpty())
            m_xml.open("w:t").attribute("xml:space", "preserve").text(part).close();
    };
    qsizetype from = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const char16_t c = words[i].unicode();
        if (c != u'\t' && c != u'\n' && c != 0xAD)
            continue;
        piece(words.sliced(from, i - from));
        m_xml.empty(c == u'\t' ? "w:tab" : c == u'\n' ? "w:br" : "w:softHyphen");
        from = i + 1;
    }
    piece(words.sliced(from));
}

/// In the order of EG_RPrBase.
void WordRuns::properties(const RunLook &look, QStringView words, bool rightToLeft)
{
    const bool foreign = !look.language.isEmpty() && look.language != m_setting.language;
    const office::ScriptNeeds needs = m_fonts.needs(words, look.language.isEmpty() ? m_setting.language : look.language);
    const bool complex = !needs.complex.isEmpty() && needs.complex != m_fonts.complex();
    const bool eastAsia = !needs.eastAsia.isEmpty() && needs.eastAsia != m_fonts.eastAsia();
    const bool any = !look.style.empty() || look.bold || look.italic || look.strike || look.underline || !look.vertical.empty() || look.color != 0
                     || look.background != 0 || look.sized || foreign || complex || eastAsia || rightToLeft;
    if (!any)
        return;
    m_xml.open("w:rPr");
    if (!look.style.empty())
        m_xml.empty("w:rStyle", "w:val", look.style);
    if (complex || eastAsia || m_needsDigits) {
        m_xml.open("w:rFonts");
        if (eastAsia)
            m_xml.attribute("w:hint", "eastAsia").attribute("w:eastAsia", needs.eastAsia);
        if (complex || m_needsDigits)
            m_xml.attribute("w:cs", m_needsDigits ? m_fonts.family(FontRole::Body) : needs.complex);
        m_xml.close();
    }
    toggle(m_xml, look.bold, "w:b", "w:bCs");
    toggle(m_xml, look.italic, "w:i", "w:iCs");
    if (look.strike)
        m_xml.empty("w:strike");
    if (look.color != 0)
        m_xml.empty("w:color", "w:val", hex(look.color));
    if (look.sized)
        m_xml.empty("w:sz", "w:val", halfPoints(look.size)).empty("w:szCs", "w:val", halfPoints(look.size));
    if (look.underline)
        m_xml.empty("w:u", "w:val", "single");
    if (look.background != 0)
        m_xml.open("w:shd").attribute("w:val", "clear").attribute("w:color", "auto").attribute("w:fill", hex(look.background)).close();
    if (!look.vertical.empty())
        m_xml.empty("w:vertAlign", "w:val", look.vertical);
    if (rightToLeft)
        m_xml.empty("w:rtl");
    if (foreign)
        writeLanguage(m_xml, look.language);
    m_xml.close();
}

} // namespace quayside::docx
