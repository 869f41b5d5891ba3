// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/office/body.h"

#include "document/colors.h"
#include "document/plainforms.h"
#include "document/safeurl.h"
#include "math/formula.h"
#include "writers/office/styleids.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside::office {
namespace {

constexpr qsizetype longestShown = 80;
constexpr double small = 0.85;

} // namespace

RunLook Body::styledAs(RunLook look)
{
    if (!look.style.empty() || look.role != FontRole::Body)
        return look;
    if (look.bold && !look.italic) {
        look.style = style::strong;
        look.bold = false;
    } else if (look.italic && !look.bold) {
        look.style = style::emphasis;
        look.italic = false;
    }
    return look;
}

void Body::warn(WarningCode code, QMap<QString, QString> params)
{
    m_gathered.context.warn({code, std::move(params), m_gathered.input.document.files.value(m_position.file), m_position.line});
}

void Body::lost(const QString &what)
{
    warn(WarningCode::FeatureLost, {{QStringLiteral("what"), what.left(longestShown)}, {QStringLiteral("format"), m_setting.format}});
}

void Body::inlines(const Inlines &words, const RunLook &look)
{
    for (const Inline &node : words) {
        if (node.position.line > 0)
            m_position = node.position;
        node.value.visit([&](const auto &value) { add(value, look); });
    }
}

RunLook Body::marked(const Attributes &attributes, RunLook look)
{
    if (attributes.isEmpty())
        return look;
    if (!attributes->language.isEmpty())
        look.language = attributes->language;
    if (const auto color = colorOf(attributes->color))
        look.color = *color;
    if (const auto background = colorOf(attributes->background))
        look.background = *background;
    bookmark(m_gathered.bookmarks.at(attributes->id));
    return look;
}

/// A place that links lead to.
void Body::bookmark(const QString &name)
{
    if (!m_gathered.bookmarks.place(name))
        return;
    runs().flush();
    putBookmark(name);
}

void Body::add(const Text &text, const RunLook &look)
{
    runs().text(text.text, styledAs(look));
}

void Body::add(const SoftBreak &, const RunLook &look)
{
    runs().softBreak(styledAs(look));
}

void Body::add(const LineBreak &, const RunLook &)
{
    runs().lineBreak();
}

void Body::add(const BreakOpportunity &, const RunLook &look)
{
    runs().verbatim(u"\u200B", styledAs(look));
}

void Body::add(const Code &code, const RunLook &look)
{
    RunLook inner = marked(code.attributes, look);
    inner.role = FontRole::Code;
    inner.style = style::verbatim;
    inner.size = inlineCodeSize(m_setting, look.size);
    inner.sized = true;
    QString words = code.text;
    words.replace(u'\n', u' ');
    runs().verbatim(words, inner);
}

void Body::add(const Styled &styled, const RunLook &look)
{
    RunLook inner = marked(styled.attributes, look);
    switch (styled.style) {
    case Style::Emphasis: inner.italic = !look.italic; break;
    case Style::Strong: inner.bold = true; break;
    case Style::Strikethrough: inner.strike = true; break;
    case Style::Inserted:
    case Style::Underline: inner.underline = true; break;
    case Style::Highlight: inner.background = highlightColor; break;
    case Style::Small:
        inner.size *= small;
        inner.sized = true;
        break;
    case Style::Superscript: inner.vertical = "superscript"; break;
    case Style::Subscript: inner.vertical = "subscript"; break;
    case Style::Keyboard:
        inner.role = FontRole::Code;
        inner.style = style::keyboard;
        inner.size = keyboardSize(m_setting, look.size);
        inner.sized = true;
        break;
    case Style::Quotation: {
        const auto [open, close] = quotationMarks(inner.language.isEmpty() ? m_setting.language : inner.language);
        runs().verbatim(open, styledAs(inner));
        inlines(styled.content, inner);
        runs().verbatim(close, styledAs(inner));
        return;
    }
    }
    inlines(styled.content, inner);
}

void Body::add(const Link &link, const RunLook &look)
{
    if (isDangerousUrl(link.url)) {
        warn(WarningCode::LinkUnsafe, {{QStringLiteral("target"), link.url}});
        inlines(link.content, marked(link.attributes, look));
        return;
    }
    const RunLook inner = marked(link.attributes, look);
    if (m_inLink) // no format knows a link in a link
        inlines(link.content, inner);
    else
        hyperlink(link, inner);
}

void Body::hyperlink(const Link &link, const RunLook &look)
{
    const bool inside = link.url.startsWith(u'#');
    QString anchor = inside ? m_gathered.bookmarks.target(link.url) : QString();
    if (inside && anchor.isEmpty() && (link.url.size() == 1 || link.url.compare(QLatin1StringView("#top"), Qt::CaseInsensitive) == 0))
        anchor = topBookmark();
    const QString target = inside ? QString() : linkTarget(link.url);
    if (anchor.isEmpty() && target.isEmpty()) {
        if (!inside && !link.url.isEmpty())
            lost(QCoreApplication::translate("DocxWriter", "The link “%1”").arg(link.url));
        inlines(link.content, look);
        return;
    }
    runs().flush();
    openLink({anchor, target}, link.title);
    RunLook inner = look;
    inner.style = style::hyperlink;
    m_inLink = true;
    inlines(link.content, inner);
    runs().flush();
    m_inLink = false;
    closeLink();
}

void Body::missing(const Image &image, const QString &problem, const RunLook &look)
{
    if (!problem.isEmpty())
        warn(WarningCode::ImageUnreadable, {{QStringLiteral("image"), image.url}, {QStringLiteral("reason"), problem}});
    QString words = plainText(image.alt).simplified();
    if (words.isEmpty())
        words = image.url.section(u'/', -1).left(200);
    RunLook inner = look;
    inner.color = m_setting.theme.muted;
    inner.italic = true;
    const QString language = look.language.isEmpty() ? m_setting.locale : look.language;
    runs().verbatim(u'[' + label(Label::ImageMissing, language) + (words.isEmpty() ? QString() : QStringLiteral(": ") + words) + u']', styledAs(inner));
}

void Body::add(const Image &image, const RunLook &look)
{
    const RunLook inner = marked(image.attributes, look);
    const Pictures::Picture *picture = m_gathered.pictures.find(image.url);
    if (!picture || picture->part.isEmpty()) {
        missing(image, picture ? picture->problem : QString(), inner);
        return;
    }
    const int number = ++m_gathered.pictureNumber;
    runs().object();
    putPicture({*picture, number, QStringLiteral("Picture %1").arg(number), plainText(image.alt).simplified(), image.title,
                pictureSize(image, *picture, QSizeF(m_width, m_setting.page.columnHeight() * 0.9)), image.floats});
}

void Body::add(const FootnoteReference &reference, const RunLook &look)
{
    const auto index = static_cast<std::size_t>(reference.index);
    if (reference.index < 0 || index >= m_gathered.notesCalled.size())
        return;
    RunLook mark;
    mark.style = style::noteReference;
    mark.language = look.language;
    if (m_inNotes && !m_gathered.notesCalled[index]) { // no format knows a note of a note
        m_gathered.notesCalled[index] = true;
        m_nestedNotes.push_back(reference.index);
    }
    if (m_gathered.notesCalled[index]) { // nor a second call of one
        if (std::find(m_nestedNotes.begin(), m_nestedNotes.end(), reference.index) != m_nestedNotes.end())
            return runs().verbatim(QString::number(reference.index + 1), mark);
        return putNoteAgain(reference.index, mark);
    }
    m_gathered.notesCalled[index] = true;
    runs().object();
    putNote(reference.index, mark);
}

void Body::add(const Math &formula, const RunLook &look)
{
    const math::Formula read = math::readTex(formula.tex, formula.display);
    for (const Warning &warning : math::warningsOf(read, formula.tex, m_gathered.input.document.files.value(m_position.file), m_position.line))
        m_gathered.context.warn(warning);
    if (!read.isSet()) {
        add(Code{formula.tex, formula.attributes}, look);
        return;
    }
    bookmark(m_gathered.bookmarks.at(formula.attributes->id));
    runs().object();
    putFormula(read, formula);
}

void Body::add(const Citation &citation, const RunLook &look)
{
    inlines(plainForm(citation), look);
}

void Body::add(const Ruby &ruby, const RunLook &look)
{
    const RunLook inner = marked(ruby.attributes, look);
    const QString base = plainText(ruby.base).simplified();
    const QString reading = plainText(ruby.reading).simplified();
    if (base.isEmpty() || reading.isEmpty()) {
        inlines(plainForm(ruby), inner);
        return;
    }
    runs().object();
    putRuby(base, reading, inner);
}

void Body::add(const Span &span, const RunLook &look)
{
    const RunLook inner = marked(span.attributes, look);
    const bool rightToLeft = span.attributes->direction == Direction::RightToLeft;
    if (span.kind != SpanKind::Override || (!rightToLeft && span.attributes->direction != Direction::LeftToRight)) {
        inlines(span.content, inner);
        return;
    }
    runs().verbatim(rightToLeft ? u"\u202E" : u"\u202D", inner); // Unicode's own overrides
    inlines(span.content, inner);
    runs().verbatim(u"\u202C", inner);
}

void Body::add(const Raw &raw, const RunLook &)
{
    if (raw.format != QLatin1StringView("html")) // the meaning of HTML is in nodes beside it
        lost(QCoreApplication::translate("DocxWriter", "Text in the format “%1”").arg(raw.format));
}

} // namespace quayside::office
