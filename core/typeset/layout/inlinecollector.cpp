// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/inlinecollector.h"

#include "document/colors.h"
#include "document/plainforms.h"
#include "settings/locales.h"
#include "settings/quotations.h"
#include "typeset/layout/digits.h"
#include "typeset/layout/imagesize.h"
#include "typeset/text/missingglyphs.h"

#include <QCoreApplication>

#include <unicode/uchar.h>

#include <algorithm>

namespace quayside {
namespace {

constexpr float scriptScale = 0.66F;
constexpr qsizetype longestContents = 500;
constexpr qsizetype longestShown = 80;

bool isWideLetter(QChar c)
{
    const auto width = u_getIntPropertyValue(c.unicode(), UCHAR_EAST_ASIAN_WIDTH);
    return (width == U_EA_WIDE || width == U_EA_FULLWIDTH) && !(c >= QChar(0xAC00) && c <= QChar(0xD7A3));
}

} // namespace

QString structureTitle(const Image &image)
{
    if (!image.title.isEmpty() || !plainText(image.alt).trimmed().isEmpty() || image.url.startsWith(QLatin1StringView("data:")))
        return image.title;
    return image.url.section(u'/', -1).section(u'?', 0, 0);
}

QList<Warning> pictureWarnings(const Image &image, const ImageStore::Entry &entry, const QString &file, int line)
{
    QList<Warning> warnings;
    const auto warn = [&](WarningCode code, QMap<QString, QString> params) { warnings.push_back({code, std::move(params), file, line}); };
    if (entry.image < 0 && entry.drawing < 0 && entry.code != WarningCode::ImageMissing) // missing ones were reported on loading
        warn(entry.code, {{QStringLiteral("image"), image.url}, {QStringLiteral("reason"), entry.problem}});
    if (entry.activeContent)
        warn(WarningCode::ImageActiveContent, {{QStringLiteral("image"), image.url}});
    for (const QString &element : entry.lost)
        warn(WarningCode::FeatureLost, {{QStringLiteral("what"), QStringLiteral("<%1> (%2)").arg(element, image.url.section(u'/', -1).left(80))},
                                        {QStringLiteral("format"), QStringLiteral("PDF")}});
    for (const char32_t c : entry.missing)
        warn(WarningCode::GlyphMissing, {{QStringLiteral("character"), characterName(c)}});
    return warnings;
}

QSizeF shownSize(const Image &image, const ImageStore::Entry &entry, QSizeF limits)
{
    return shownSize(image, entry.size, limits);
}

ElementId InlineCollector::element(Role role, ElementId parent, const QString &language)
{
    m_laidOut.structure.push_back({role, parent, {}});
    if (!language.isEmpty())
        m_laidOut.structure.back().ownExtras().language = language;
    return static_cast<ElementId>(m_laidOut.structure.size()) - 1;
}

void InlineCollector::warn(WarningCode code, QMap<QString, QString> params)
{
    m_laidOut.warnings.push_back({code, std::move(params), m_input.document.files.value(m_position.file), m_position.line});
}

RichText InlineCollector::collect(const Inlines &inlines, const TextStyle &style, SourcePosition position)
{
    m_text = {};
    m_position = position;
    visit(inlines, style);
    return std::move(m_text);
}

void InlineCollector::visit(const Inlines &inlines, const TextStyle &style)
{
    for (const Inline &one : inlines) {
        if (one.position.line > 0)
            m_position = one.position;
        one.value.visit([&](const auto &value) { add(value, style); });
    }
}

void InlineCollector::add(const Text &text, const TextStyle &style)
{
    const bool inCode = !m_text.runs.empty() && m_text.styles[static_cast<size_t>(m_text.runs.back().style)].code;
    bool blank = m_text.text.isEmpty() || (!inCode && (m_text.text.back() == u' ' || m_text.text.back() == QChar(0x2028)));
    QString clean;
    clean.reserve(text.text.size());
    for (QChar c : text.text) {
        if (c == QChar(0xFFFC))
            continue;
        if (c == u'\n' || c == u'\t' || c == QChar(0x2028))
            c = u' ';
        if (c != u' ' || !blank) // blanks collapse
            clean += c;
        blank = c == u' ';
    }
    m_text.append(clean, style);
}

void InlineCollector::add(const SoftBreak &, const TextStyle &style)
{
    // no space at line ends in Han or Kana
    const QChar last = m_text.text.isEmpty() ? QChar() : m_text.text.back();
    if (!last.isNull() && (isWideLetter(last) || last == u' '))
        return;
    m_text.append(u" ", style);
}

void InlineCollector::add(const LineBreak &, const TextStyle &style)
{
    m_text.append(u"\u2028", style);
}

void InlineCollector::add(const Code &code, const TextStyle &style)
{
    TextStyle inner = marked(code.attributes, style);
    inner.face.role = FontRole::Code;
    inner.code = true;
    inner.size = style.size * m_input.theme.inlineCode;
    inner.background = m_input.theme.inlineCodeBackground;
    inner.element = element(Role::Code, inner.element);
    QString clean = code.text;
    clean.replace(u'\n', u' ').remove(QChar(0xFFFC));
    m_text.append(clean, inner);
}

void InlineCollector::add(const Styled &styled, const TextStyle &style)
{
    TextStyle inner = marked(styled.attributes, style);
    switch (styled.style) {
    case Style::Emphasis:
        inner.face.italic = !style.face.italic;
        inner.element = element(Role::Emphasis, inner.element);
        addPhrase(styled.content, inner);
        return;
    case Style::Strong:
        inner.face.bold = true;
        inner.element = element(Role::Strong, inner.element);
        addPhrase(styled.content, inner);
        return;
    case Style::Strikethrough: inner.strike = true; break;
    case Style::Inserted:
    case Style::Underline: inner.underline = true; break;
    case Style::Highlight: inner.background = highlightColor; break;
    case Style::Small: inner.size *= 0.85F; break;
    case Style::Superscript:
        inner.rise += inner.size * 0.34F;
        inner.size *= scriptScale;
        break;
    case Style::Subscript:
        inner.rise -= inner.size * 0.16F;
        inner.size *= scriptScale;
        break;
    case Style::Keyboard:
        inner.face.role = FontRole::Code;
        inner.code = true;
        inner.keyCap = true;
        inner.size *= m_input.theme.inlineCode * 0.95F;
        inner.element = element(Role::Code, inner.element);
        break;
    case Style::Quotation: {
        inner.element = element(Role::Quote, inner.element);
        const auto [open, close] = nestedQuotationMarks(inner.language, m_quotations++);
        m_text.append(open, inner);
        visit(styled.content, inner);
        --m_quotations;
        m_text.append(close, inner);
        return;
    }
    }
    visit(styled.content, inner);
}

std::optional<LinkTarget> InlineCollector::target(const QString &url, SourcePosition position)
{
    m_position = position;
    LinkTarget target;
    if (!url.startsWith(u'#')) {
        target.uri = url;
        return url.isEmpty() ? std::nullopt : std::optional(target);
    }
    const QString name = QString::fromUtf8(QByteArray::fromPercentEncoding(url.mid(1).toUtf8()));
    target.destination = m_input.targets.value(name.toCaseFolded());
    if (m_input.targets.contains(name))
        target.destination = m_input.targets.value(name);
    // The top of a document is always there.
    if (target.destination.isEmpty() && (name.isEmpty() || name.compare(QLatin1StringView("top"), Qt::CaseInsensitive) == 0))
        target.destination = topDestination;
    return target.destination.isEmpty() ? std::nullopt : std::optional(target);
}

void InlineCollector::add(const Link &link, const TextStyle &style)
{
    auto leads = target(link.url, m_position);
    if (!leads) {
        visit(link.content, marked(link.attributes, style));
        return;
    }
    TextStyle inner = marked(link.attributes, style);
    inner.color = m_input.theme.link;
    inner.element = element(Role::Link, inner.element);
    leads->element = inner.element;
    inner.link = static_cast<int>(m_text.links.size());
    if (!leads->destination.isEmpty()) // says more to a listener than a destination's name
        leads->contents = plainText(link.content).simplified().left(longestContents);
    m_text.links.push_back(std::move(*leads));
    addPhrase(link.content, inner);
}

void InlineCollector::addPhrase(const Inlines &content, const TextStyle &style)
{
    const RichText::Phrase phrase{static_cast<int>(m_text.text.size()), 0};
    visit(content, style);
    while (!m_text.phrases.empty() && m_text.phrases.back().start >= phrase.start) // drop nested ones
        m_text.phrases.pop_back();
    m_text.phrases.push_back({phrase.start, static_cast<int>(m_text.text.size())});
}

void InlineCollector::add(const Image &image, const TextStyle &style)
{
    const ImageStore::Entry entry = m_input.images.picture(image.url);
    const QString alt = plainText(image.alt).trimmed();
    TextStyle inner = marked(image.attributes, style);
    m_laidOut.warnings += pictureWarnings(image, entry, m_input.document.files.value(m_position.file), m_position.line);
    if (entry.image < 0 && entry.drawing < 0) {
        inner.color = m_input.theme.muted;
        inner.face.italic = true;
        inner.keyCap = true; // a frame shows that it is not text
        inner.element = element(Role::Figure, inner.element);
        m_laidOut.structure.back().ownExtras().alt = alt.isEmpty() ? image.url : alt;
        m_text.append(alt.isEmpty() ? image.url.section(u'/', -1) : alt, inner);
        return;
    }
    const QSizeF size = shownSize(image, entry, QSizeF(double(m_width), m_input.settings.columnHeight() * 0.9));
    InlineObject object;
    object.image = entry.image;
    object.drawing = entry.drawing;
    object.width = static_cast<float>(size.width());
    object.height = static_cast<float>(size.height());
    object.alt = alt;
    inner.element = element(Role::Figure, inner.element);
    ElementExtras &extras = m_laidOut.structure.back().ownExtras();
    extras.alt = alt;
    extras.title = structureTitle(image);
    extras.sourceFile = m_position.file;
    extras.sourceLine = m_position.line;
    m_text.append(QString(QChar(0xFFFC)), inner);
    m_text.objects.push_back(std::move(object));
}

void InlineCollector::add(const FootnoteReference &reference, const TextStyle &style)
{
    TextStyle inner = style;
    inner.rise += style.size * 0.34F;
    inner.size = style.size * scriptScale;
    inner.color = m_input.theme.link;
    const ElementId outer = element(Role::Reference, style.element);
    inner.element = element(Role::Link, outer);
    inner.link = static_cast<int>(m_text.links.size());
    const QString number = QString::number(reference.index + 1);
    const QString shown = inDigits(number, m_input.settings.zero);
    m_text.links.push_back({{}, QStringLiteral("fn-%1").arg(number), inner.element, label(Label::Footnotes, style.language) + QStringLiteral(": ") + shown});
    if (reference.call == 1)
        m_text.anchors.push_back({static_cast<int>(m_text.text.size()), QStringLiteral("fnref-%1").arg(reference.index + 1)});
    m_text.notes.push_back({static_cast<int>(m_text.text.size()), reference.index});
    m_laidOut.notes.push_back(reference.index);
    m_text.append(shown, inner);
}

TextStyle InlineCollector::marked(const Attributes &attributes, const TextStyle &style)
{
    TextStyle inner = style;
    if (attributes.isEmpty())
        return inner;
    if (!attributes->language.isEmpty()) {
        inner.language = attributes->language;
        inner.element = element(Role::Span, style.element, attributes->language);
    }
    if (const auto color = colorOf(attributes->color))
        inner.color = *color;
    if (const auto background = colorOf(attributes->background))
        inner.background = *background;
    if (!attributes->id.isEmpty())
        m_text.anchors.push_back({static_cast<int>(m_text.text.size()), attributes->id});
    return inner;
}

void InlineCollector::add(const Span &span, const TextStyle &style)
{
    const TextStyle inner = marked(span.attributes, style);
    const bool rightToLeft = span.attributes->direction == Direction::RightToLeft;
    if (span.kind != SpanKind::Override || (!rightToLeft && span.attributes->direction != Direction::LeftToRight))
        return visit(span.content, inner);
    m_text.append(rightToLeft ? u"\u202E" : u"\u202D", inner); // Unicode's own overrides
    visit(span.content, inner);
    m_text.append(u"\u202C", inner);
}

void InlineCollector::add(const BreakOpportunity &, const TextStyle &style)
{
    m_text.append(u"\u200B", style);
}

void InlineCollector::add(const Citation &citation, const TextStyle &style)
{
    visit(plainForm(citation), style);
}

void InlineCollector::add(const Ruby &ruby, const TextStyle &style)
{
    visit(plainForm(ruby), marked(ruby.attributes, style));
}

void InlineCollector::add(const Raw &raw, const TextStyle &)
{
    if (raw.format != QLatin1StringView("html")) // the meaning of HTML is in nodes beside it
        lost(QCoreApplication::translate("PdfWriter", "Text in the format “%1”").arg(raw.format));
}

void InlineCollector::lost(const QString &what)
{
    warn(WarningCode::FeatureLost, {{QStringLiteral("what"), what.left(longestShown)}, {QStringLiteral("format"), QStringLiteral("PDF")}});
}

} // namespace quayside
