// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pptx/textbody.h"

#include "document/colors.h"
#include "document/plainforms.h"
#include "document/safeurl.h"
#include "math/formula.h"
#include "math/plaintext.h"
#include "settings/locales.h"
#include "writers/office/listmarks.h"
#include "writers/pptx/measure.h"
#include "writers/textdirection.h"
#include "writers/textwidth.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>

namespace quayside::pptx {
namespace {

constexpr double small = 0.85;
constexpr int largestStart = 32'767; // ST_TextBulletStartAtNum

/// ST_TextAutonumberScheme; empty: PowerPoint has none.
std::string_view schemeOf(NumberStyle style, NumberDelimiter delimiter)
{
    constexpr std::array<std::array<std::string_view, 3>, 5> schemes{{
        {"arabicPeriod", "arabicParenR", "arabicParenBoth"},
        {"alphaLcPeriod", "alphaLcParenR", "alphaLcParenBoth"},
        {"alphaUcPeriod", "alphaUcParenR", "alphaUcParenBoth"},
        {"romanLcPeriod", "romanLcParenR", "romanLcParenBoth"},
        {"romanUcPeriod", "romanUcParenR", "romanUcParenBoth"},
    }};
    const auto index = static_cast<std::size_t>(style);
    return index < schemes.size() ? schemes[index][static_cast<std::size_t>(delimiter)] : std::string_view();
}

qint64 hundredths(double points)
{
    return std::llround(points * 100);
}

} // namespace

void TextBody::warn(WarningCode code, QMap<QString, QString> params)
{
    m_writing.context.warn({code, std::move(params), m_writing.input.document.files.value(m_position.file), m_position.line});
}

bool TextBody::runsRightToLeft(const Inlines &words, Direction given) const
{
    if (given == Direction::LeftToRight || given == Direction::RightToLeft)
        return given == Direction::RightToLeft;
    const office::Setting &common = m_writing.setting.common;
    if (!common.language.isEmpty())
        return common.rightToLeft;
    return beginsRightToLeft(words).value_or(common.rightToLeft);
}

/// The bullet or number, in the order of CT_TextParagraphProperties.
void TextBody::mark(const Line &line)
{
    const Theme &theme = m_writing.setting.theme();
    const auto character = [&](const QString &sign) {
        m_xml.open("a:buClr").empty("a:srgbClr", "val", hex(theme.link)).close();
        m_xml.open("a:buFont").attribute("typeface", m_writing.fonts.family(FontRole::Code)).close(); // few fonts for text have all bullets
        m_xml.open("a:buChar").attribute("char", sign).close();
    };
    switch (line.mark) {
    case Line::Mark::None: m_xml.empty("a:buNone"); return;
    case Line::Mark::Box: character(line.checked ? QStringLiteral("☑") : QStringLiteral("☐")); return;
    case Line::Mark::Bullet: {
        const QString sign = office::bulletOf(line.bullet, line.level);
        sign.isEmpty() ? void(m_xml.empty("a:buNone")) : character(sign);
        return;
    }
    case Line::Mark::Number: break;
    }
    const std::string_view scheme = schemeOf(line.numbering, line.delimiter);
    if (scheme.empty() || line.number < 1 || line.number > largestStart) {
        m_xml.empty("a:buNone");
        return;
    }
    m_xml.open("a:buClr").empty("a:srgbClr", "val", hex(theme.link)).close();
    m_xml.open("a:buFont").attribute("typeface", "+mj-lt").close();
    m_xml.open("a:buAutoNum").attribute("type", scheme).attribute("startAt", startOf(line)).close();
}

/// Paragraphs that count on from each other have one start, so that PowerPoint goes on counting when items are added.
int TextBody::startOf(const Line &line)
{
    const auto level = static_cast<std::size_t>(line.level);
    if (m_counts.size() <= level)
        m_counts.resize(level + 1);
    Count &count = m_counts[level];
    if (count.start == 0 || line.number != count.last + 1)
        count.start = line.number;
    count.last = line.number;
    return count.start;
}

void TextBody::properties(const Line &line, bool rightToLeft)
{
    m_xml.open("a:pPr");
    m_xml.attribute("marL", emus(line.left)); // on the side where lines begin
    m_xml.attribute("lvl", line.level).attribute("indent", line.mark == Line::Mark::None ? 0 : -emus(line.hanging));
    const bool right = line.alignment == Alignment::Right ? !rightToLeft : rightToLeft; // "left" is where lines begin
    m_xml.attribute("algn", line.alignment == Alignment::Center ? "ctr" : right ? "r" : "l");
    if (rightToLeft || m_turned) // Impress goes on with the way of the paragraph before
        m_xml.attribute("rtl", rightToLeft ? 1 : 0);
    m_turned = m_turned || rightToLeft;
    if (m_writing.fonts.needs(plainText(line.words), line.language).complex.isEmpty()) // whose letters may be higher
        m_xml.open("a:lnSpc").empty("a:spcPts", "val", hundredths(std::round(line.size * lineFactor))).close();
    if (line.before > 0)
        m_xml.open("a:spcBef").empty("a:spcPts", "val", hundredths(line.before)).close();
    mark(line);
    m_xml.close();
}

void TextBody::write(const Lines &lines, double base)
{
    m_base = base;
    m_counts.clear();
    for (const Line &line : lines) {
        const auto kept = static_cast<std::size_t>(line.level) + (line.mark == Line::Mark::Number ? 1 : 0);
        m_counts.resize(std::min(m_counts.size(), kept)); // what stands between ends the counting of its level and of deeper ones
        m_position = line.position.line > 0 ? line.position : m_position;
        m_size = line.size;
        m_blank = true;
        m_softBreak = false;
        m_xml.open("a:p");
        Line shown = line;
        if (&line == &lines.front())
            shown.before = 0;
        properties(shown, runsRightToLeft(line.words, line.direction));
        Look look;
        look.role = line.role;
        look.bold = line.bold;
        look.color = line.color;
        look.language = line.language;
        // Numbers that PowerPoint does not know are text.
        if (line.mark == Line::Mark::Number && (schemeOf(line.numbering, line.delimiter).empty() || line.number < 1 || line.number > largestStart)) {
            ListBlock list;
            list.numbering = line.numbering;
            list.delimiter = line.delimiter;
            text(markerForm(list, numberForm(line.numbering, line.number)) + u'\t', look, true);
        }
        inlines(line.words, look);
        runProperties("a:endParaRPr", look, {});
        m_xml.close();
    }
    if (lines.empty())
        writeEmpty();
}

void TextBody::writeCode(const Lines &lines, const QString &language)
{
    QStringList all;
    for (const Line &line : lines)
        all.append(plainText(line.words));
    const QString whole = all.join(u'\n');
    const auto stretches = m_writing.colors ? m_writing.colors(whole, language, m_writing.context.stop) : std::vector<CodeStretch>();
    const Theme &theme = m_writing.setting.theme();
    m_size = m_base = lines.front().size;
    m_xml.open("a:p").open("a:pPr").attribute("marL", 0).attribute("indent", 0).attribute("algn", "l");
    if (m_writing.setting.common.rightToLeft) // code never does
        m_xml.attribute("rtl", 0);
    m_xml.open("a:lnSpc").empty("a:spcPts", "val", hundredths(std::round(m_size * lineFactor))).close().empty("a:buNone").close();
    Look plain;
    plain.role = FontRole::Code;
    plain.color = theme.code.color;
    const auto piece = [&](QStringView part, const Look &look) {
        for (qsizetype from = 0; from <= part.size();) {
            const qsizetype end = part.indexOf(u'\n', from);
            text(part.sliced(from, (end < 0 ? part.size() : end) - from).toString(), look, true);
            if (end < 0)
                break;
            lineBreak(look);
            from = end + 1;
        }
    };
    qsizetype at = 0;
    for (const CodeStretch &stretch : stretches) {
        Look look = plain;
        look.color = theme.codeColors.value(stretch.kind, plain.color);
        look.bold = theme.codeBold.value(stretch.kind, false);
        look.italic = stretch.kind == QLatin1StringView("comment");
        piece(QStringView(whole).sliced(at, stretch.start - at), plain);
        piece(QStringView(whole).sliced(stretch.start, stretch.length), look);
        at = stretch.start + stretch.length;
    }
    piece(QStringView(whole).sliced(at), plain);
    runProperties("a:endParaRPr", plain, {});
    m_xml.close();
}

void TextBody::writePlain(const Inlines &words, const QString &behind)
{
    m_size = m_base = 0;
    m_blank = true;
    m_softBreak = false;
    m_xml.open("a:p");
    if (runsRightToLeft(words, Direction::None))
        m_xml.open("a:pPr").attribute("algn", "r").attribute("rtl", 1).close();
    inlines(words, {});
    if (!behind.isEmpty()) {
        Look look;
        look.color = m_writing.setting.theme().muted;
        text(u' ' + behind, look, true);
    }
    m_xml.close();
}

void TextBody::writeEmpty()
{
    m_xml.open("a:p").empty("a:endParaRPr").close();
}

void TextBody::inlines(const Inlines &words, const Look &look)
{
    for (const Inline &node : words) {
        if (node.position.line > 0)
            m_position = node.position;
        add(node, look);
    }
}

TextBody::Look TextBody::marked(const Attributes &attributes, Look look)
{
    if (!attributes->language.isEmpty())
        look.language = attributes->language;
    if (const auto color = colorOf(attributes->color))
        look.color = *color;
    if (const auto background = colorOf(attributes->background))
        look.background = *background;
    return look;
}

void TextBody::add(const Inline &node, const Look &look)
{
    if (const auto *words = node.value.as<Text>())
        return text(words->text, look);
    if (node.value.is<SoftBreak>()) {
        m_softBreak = true;
        return;
    }
    if (node.value.is<LineBreak>())
        return lineBreak(look);
    if (node.value.is<BreakOpportunity>())
        return text(QStringLiteral("\u200B"), look, true);
    if (const auto *code = node.value.as<Code>()) {
        Look inner = marked(code->attributes, look);
        inner.role = FontRole::Code;
        inner.size = m_size * double(m_writing.setting.theme().inlineCode);
        return text(QString(code->text).replace(u'\n', u' '), inner, true);
    }
    if (const auto *own = node.value.as<Styled>())
        return styled(*own, marked(own->attributes, look));
    if (const auto *own = node.value.as<Link>())
        return link(*own, marked(own->attributes, look));
    if (const auto *image = node.value.as<Image>()) { // in the midst of words: its description
        Look inner = look;
        inner.italic = true;
        inner.color = m_writing.setting.theme().muted;
        return text(plainText(image->alt).simplified(), inner);
    }
    if (const auto *reference = node.value.as<FootnoteReference>()) {
        Look inner = look;
        inner.baseline = 30'000;
        inner.color = m_writing.setting.theme().link;
        return text(QString::number(reference->index + 1), inner, true);
    }
    if (const auto *own = node.value.as<Math>())
        return formula(*own, look);
    if (const auto *citation = node.value.as<Citation>())
        return inlines(plainForm(*citation), look);
    if (const auto *ruby = node.value.as<Ruby>())
        return inlines(plainForm(*ruby), look);
    if (const auto *span = node.value.as<Span>())
        return inlines(span->content, marked(span->attributes, look));
    if (const auto *raw = node.value.as<Raw>(); raw && raw->format != QLatin1StringView("html"))
        warn(WarningCode::FeatureLost, {{QStringLiteral("what"), QCoreApplication::translate("PptxWriter", "Text in the format “%1”").arg(raw->format)},
                                        {QStringLiteral("format"), QStringLiteral("PPTX")}});
}

void TextBody::styled(const Styled &styled, Look look)
{
    switch (styled.style) {
    case Style::Emphasis: look.italic = !look.italic; break;
    case Style::Strong: look.bold = true; break;
    case Style::Strikethrough: look.strike = true; break;
    case Style::Inserted:
    case Style::Underline: look.underline = true; break;
    case Style::Highlight: look.background = highlightColor; break;
    case Style::Small: look.size = (look.size > 0 ? look.size : m_size) * small; break;
    case Style::Superscript: look.baseline = 30'000; break;
    case Style::Subscript: look.baseline = -25'000; break;
    case Style::Keyboard:
        look.role = FontRole::Code;
        look.size = m_size * double(m_writing.setting.theme().inlineCode);
        break;
    case Style::Quotation: {
        const auto [open, close] = quotationMarks(look.language.isEmpty() ? m_writing.setting.common.language : look.language);
        text(open, look, true);
        inlines(styled.content, look);
        return text(close, look, true);
    }
    }
    inlines(styled.content, look);
}

void TextBody::link(const Link &link, Look look)
{
    if (isDangerousUrl(link.url)) {
        warn(WarningCode::LinkUnsafe, {{QStringLiteral("target"), link.url}});
        return inlines(link.content, look);
    }
    if (link.url.startsWith(u'#')) {
        const auto place = m_writing.places.constFind(QUrl::fromPercentEncoding(link.url.mid(1).toUtf8()));
        if (place != m_writing.places.cend()) {
            look.link = m_relations.add(relation::slide, QStringLiteral("slide%1.xml").arg(*place));
            look.jumps = true;
        }
    } else if (const QUrl parsed(link.url.trimmed(), QUrl::TolerantMode); parsed.isValid() && !parsed.isEmpty()) {
        look.link = m_relations.addExternal(docx::relation::hyperlink, QString::fromLatin1(parsed.toEncoded()));
    }
    look.tooltip = link.title.left(260);
    inlines(link.content, look);
}

void TextBody::formula(const Math &formula, const Look &look)
{
    const math::Formula read = math::readTex(formula.tex, formula.display);
    for (const Warning &warning : math::warningsOf(read, formula.tex, m_writing.input.document.files.value(m_position.file), m_position.line))
        m_writing.context.warn(warning);
    Look inner = look;
    inner.italic = false;
    if (!read.isSet()) {
        inner.role = FontRole::Code;
        return text(formula.tex, inner, true);
    }
    text(math::readableText(read), inner, true);
}

void TextBody::lineBreak(const Look &look)
{
    m_xml.open("a:br");
    runProperties("a:rPr", look, {});
    m_xml.close();
    m_blank = true;
}

/// Blanks collapse unless @p verbatim.
void TextBody::text(const QString &words, const Look &look, bool verbatim)
{
    if (words.isEmpty())
        return;
    QString shown = words;
    if (std::exchange(m_softBreak, false) && !m_blank && !joinsWithoutBlank(m_last, words.front().unicode())) {
        run(QStringLiteral(" "), look);
        m_blank = true;
    }
    if (!verbatim) {
        shown.clear();
        for (const QChar c : words) {
            const bool blank = c == u' ' || c == u'\n' || c == u'\t';
            if (blank && m_blank)
                continue;
            shown += blank ? QChar(u' ') : c;
            m_blank = blank;
        }
    } else {
        m_blank = false;
    }
    if (shown.isEmpty())
        return;
    m_last = shown.back().unicode();
    run(shown, look);
}

void TextBody::run(const QString &words, const Look &look)
{
    const QString language = look.language.isEmpty() ? m_writing.setting.common.language : look.language;
    for (const office::DigitStretch &stretch : m_writing.fonts.digitsApart(words, language)) {
        m_xml.open("a:r");
        runProperties("a:rPr", look, stretch.text, stretch.needsDigits);
        m_xml.element("a:t", stretch.text).close();
    }
}

/// In the order of CT_TextCharacterProperties.
void TextBody::runProperties(std::string_view element, const Look &look, QStringView words, bool needsDigits)
{
    const Setting &setting = m_writing.setting;
    m_xml.open(element);
    const QString language = look.language.isEmpty() ? setting.common.language : look.language;
    if (!language.isEmpty())
        m_xml.attribute("lang", language);
    const double size = look.size > 0 ? look.size : m_size;
    if (size > 0 && std::abs(size - m_base) > 0.01)
        m_xml.attribute("sz", hundredths(std::round(size * 2) / 2));
    if (look.bold)
        m_xml.attribute("b", 1);
    if (look.italic)
        m_xml.attribute("i", 1);
    if (look.underline)
        m_xml.attribute("u", "sng");
    if (look.strike)
        m_xml.attribute("strike", "sngStrike");
    if (look.baseline != 0)
        m_xml.attribute("baseline", look.baseline);
    m_xml.attribute("dirty", 0);
    if (look.color != 0 && look.link.isEmpty())
        m_xml.open("a:solidFill").empty("a:srgbClr", "val", hex(look.color)).close();
    if (look.background != 0)
        m_xml.open("a:highlight").empty("a:srgbClr", "val", hex(look.background)).close();
    const office::ScriptNeeds needs = m_writing.fonts.needs(words, language);
    const auto font = [&](std::string_view kind, const QString &family) { m_xml.open(kind).attribute("typeface", family).close(); };
    if (look.role == FontRole::Code)
        font("a:latin", m_writing.fonts.family(FontRole::Code));
    else if (look.role == FontRole::Heading)
        font("a:latin", QStringLiteral("+mj-lt"));
    if (!needs.eastAsia.isEmpty() && needs.eastAsia != m_writing.fonts.eastAsia())
        font("a:ea", needs.eastAsia);
    const QString complex = needsDigits ? m_writing.fonts.family(FontRole::Body) : needs.complex;
    if (!complex.isEmpty() && complex != m_writing.fonts.complex())
        font("a:cs", complex);
    if (!look.link.isEmpty()) {
        m_xml.open("a:hlinkClick").attribute("r:id", look.link);
        if (look.jumps)
            m_xml.attribute("action", "ppaction://hlinksldjump");
        if (!look.tooltip.isEmpty())
            m_xml.attribute("tooltip", look.tooltip);
        m_xml.close();
    }
    m_xml.close();
}

} // namespace quayside::pptx
