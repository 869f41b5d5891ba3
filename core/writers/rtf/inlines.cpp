// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/rtf/body.h"

#include "document/colors.h"
#include "document/plainforms.h"
#include "document/safeurl.h"
#include "math/plaintext.h"
#include "settings/locales.h"
#include "writers/documentfacts.h"
#include "writers/rtf/rtftext.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace quayside::rtf {
namespace {

constexpr qsizetype longestShown = 80;
constexpr double twipsPerPixel = 15;
constexpr double tallest = 12'000; ///< twips, of pictures: most of a page

QString tr(const char *text)
{
    return QCoreApplication::translate("RtfWriter", text);
}

/// @p word for @p rtf alone.
QByteArray group(const char *word, const QByteArray &rtf)
{
    return '{' + QByteArray(word) + ' ' + rtf + '}';
}

} // namespace

void Body::warn(WarningCode code, QMap<QString, QString> params)
{
    m_context.warn({code, std::move(params), m_input.document.files.value(m_position.file), m_position.line});
}

void Body::lost(const QString &what)
{
    warn(WarningCode::FeatureLost, {{QStringLiteral("what"), what.left(longestShown)}, {QStringLiteral("format"), QStringLiteral("RTF")}});
}

QByteArray Body::inlines(const Inlines &words)
{
    QByteArray all;
    for (const Inline &node : words) {
        if (node.position.line > 0)
            m_position = node.position;
        all += node.value.visit([&](const auto &value) { return rtf(value); });
    }
    return all;
}

/// A place that links lead to; empty: none.
QByteArray Body::anchor(const Attributes &attributes) const
{
    if (attributes->id.isEmpty())
        return {};
    const QByteArray name = bookmarkName(attributes->id);
    return "{\\*\\bkmkstart " + name + "}{\\*\\bkmkend " + name + '}';
}

int Body::colorNumber(const QString &color) const
{
    const auto own = colorOf(color);
    return own ? static_cast<int>(m_colors.indexOf(QString::number(*own & 0xffffffU, 16).rightJustified(6, u'0'))) + 1 : 0;
}

QByteArray Body::marked(const Attributes &attributes, const QByteArray &rtf) const
{
    if (attributes.isEmpty())
        return rtf;
    QByteArray result = rtf;
    if (const int color = colorNumber(attributes->color); color > 0)
        result = group(control("cf", color).constData(), result);
    if (const int color = colorNumber(attributes->background); color > 0)
        result = group(control("chcbpat", color).constData(), result);
    return anchor(attributes) + result;
}

QByteArray Body::rtf(const Text &text)
{
    return escaped(text.text);
}

QByteArray Body::rtf(const SoftBreak &)
{
    return " ";
}

QByteArray Body::rtf(const LineBreak &)
{
    return "\\line ";
}

QByteArray Body::rtf(const BreakOpportunity &)
{
    return "\\zwbo ";
}

QByteArray Body::rtf(const Code &code)
{
    return marked(code.attributes, group(control("f", codeFont).constData(), escaped(code.text)));
}

QByteArray Body::rtf(const Styled &styled)
{
    const QByteArray words = inlines(styled.content);
    const auto in = [&](const char *word) { return marked(styled.attributes, group(word, words)); };
    switch (styled.style) {
    case Style::Emphasis: return in("\\i");
    case Style::Strong: return in("\\b");
    case Style::Strikethrough: return in("\\strike");
    case Style::Superscript: return in("\\super");
    case Style::Subscript: return in("\\sub");
    case Style::Inserted:
    case Style::Underline: return in("\\ul");
    case Style::Highlight: return in("\\chcbpat2");
    case Style::Small: return in("\\fs18");
    case Style::Keyboard: return in("\\f1\\chbrdr\\brdrs\\brdrw5");
    case Style::Quotation: break;
    }
    const QString language = styled.attributes->language.isEmpty() ? languageOf(m_input) : styled.attributes->language;
    const auto [open, close] = quotationMarks(language);
    return marked(styled.attributes, escaped(open) + words + escaped(close));
}

QByteArray Body::rtf(const Link &link)
{
    if (isDangerousUrl(link.url))
        warn(WarningCode::LinkUnsafe, {{QStringLiteral("target"), link.url}});
    const bool outer = std::exchange(m_inLink, true);
    const QByteArray words = inlines(link.content);
    m_inLink = outer;
    const QUrl parsed(link.url.trimmed(), QUrl::TolerantMode);
    if (outer || isDangerousUrl(link.url) || !parsed.isValid() || parsed.isEmpty())
        return marked(link.attributes, words);
    QByteArray target;
    if (link.url.startsWith(u'#')) {
        target = "\\\\l \"" + bookmarkName(QUrl::fromPercentEncoding(link.url.mid(1).toUtf8())) + '"';
    } else {
        QString address = QString::fromLatin1(parsed.toEncoded());
        address.remove(u'"');
        target = '"' + escaped(address) + '"';
    }
    return marked(link.attributes, "{\\field{\\*\\fldinst{HYPERLINK " + target + "}}{\\fldrslt{\\ul\\cf1 " + words + "}}}");
}

QByteArray Body::rtf(const Image &image)
{
    const MediaItem *item = m_input.document.media.find(image.url);
    const auto made = m_pngs.constFind(image.url);
    const bool isMade = made != m_pngs.constEnd();
    const QByteArray bytes = isMade ? made->bytes : item ? item->data : QByteArray();
    const QString alternative = plainText(image.alt).simplified();
    if (bytes.isEmpty()) {
        if (isMade && !made->problem.isEmpty())
            warn(WarningCode::ImageUnreadable, {{QStringLiteral("image"), image.url}, {QStringLiteral("reason"), made->problem}});
        const QString words = alternative.isEmpty() ? image.url.section(u'/', -1).left(200) : alternative;
        return group("\\i", escaped(u'[' + label(Label::ImageMissing, m_locale) + (words.isEmpty() ? QString() : QStringLiteral(": ") + words) + u']'));
    }
    const QSizeF pixels = isMade ? made->size : item->pixels.isEmpty() ? QSizeF(96, 96) : QSizeF(item->pixels);
    QSizeF size = pixels * twipsPerPixel;
    if (image.widthPercent)
        size *= textWidth * std::clamp(*image.widthPercent, 1.0, 100.0) / 100 / size.width();
    else if (image.width && *image.width > 0)
        size *= *image.width / pixels.width();
    else if (image.height && *image.height > 0)
        size *= *image.height / pixels.height();
    size *= std::min({1.0, textWidth / size.width(), tallest / size.height()});
    const bool isPng = isMade || item->mediaType == QLatin1StringView("image/png");
    return marked(image.attributes, "{\\pict" + QByteArray(isPng ? "\\pngblip" : "\\jpegblip") + control("picw", static_cast<int>(std::lround(pixels.width())))
                                        + control("pich", static_cast<int>(std::lround(pixels.height())))
                                        + control("picwgoal", std::max(1, static_cast<int>(std::lround(size.width()))))
                                        + control("pichgoal", std::max(1, static_cast<int>(std::lround(size.height()))))
                                        + "{\\*\\picprop{\\sp{\\sn wzDescription}{\\sv " + escaped(alternative) + "}}}\n" + bytes.toHex() + '}');
}

QByteArray Body::rtf(const FootnoteReference &reference)
{
    const auto index = static_cast<std::size_t>(reference.index);
    if (index >= m_notesWritten.size())
        return {};
    if (m_inNote || m_notesWritten[index]) // RTF knows neither a note of a note nor a second call of one
        return group("\\super", QByteArray::number(reference.index + 1));
    m_notesWritten[index] = true;
    QByteArray outer = std::exchange(m_rtf, {});
    const bool inCell = std::exchange(m_inCell, false);
    m_inNote = true;
    m_noteMark = "{\\super\\chftn} ";
    Place place;
    place.size = 18;
    place.after = 0;
    blocks(m_input.document.footnotes[index].content, place);
    m_inNote = false;
    m_noteMark.clear();
    m_inCell = inCell;
    QByteArray text = std::exchange(m_rtf, std::move(outer));
    if (text.endsWith("\\par\n"))
        text.chop(5);
    return "{\\super\\chftn}{\\footnote" + text + '}';
}

QByteArray Body::rtf(const Math &formula)
{
    const math::Formula read = math::readTex(formula.tex, formula.display);
    for (const Warning &warning : math::warningsOf(read, formula.tex, m_input.document.files.value(m_position.file), m_position.line))
        m_context.warn(warning);
    return anchor(formula.attributes) + (read.isSet() ? escaped(math::readableText(read)) : rtf(Code{formula.tex, {}}));
}

QByteArray Body::rtf(const Citation &citation)
{
    return inlines(plainForm(citation));
}

QByteArray Body::rtf(const Ruby &ruby)
{
    return marked(ruby.attributes, inlines(plainForm(ruby)));
}

QByteArray Body::rtf(const Span &span)
{
    return marked(span.attributes, inlines(span.content));
}

QByteArray Body::rtf(const Raw &raw)
{
    if (raw.format != QLatin1StringView("html")) // the meaning of HTML is in nodes beside it
        lost(tr("Text in the format “%1”").arg(raw.format));
    return {};
}

} // namespace quayside::rtf
