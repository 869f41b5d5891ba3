// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/latex/body.h"

#include "document/colors.h"
#include "document/csspixels.h"
#include "document/plainforms.h"
#include "document/safeurl.h"
#include "math/formula.h"
#include "settings/locales.h"
#include "writers/latex/formulas.h"
#include "writers/latex/languages.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace quayside::latex {
namespace {

constexpr qsizetype longestShown = 80;

QString tr(const char *text)
{
    return QCoreApplication::translate("LatexWriter", text);
}

QString length(double points)
{
    constexpr double largest = 16'000; // TeX gives up soon above it, and knows no exponents
    return QString::number(std::clamp(points, 0.01, largest), 'g', 6) + QStringLiteral("bp");
}

/// "rrggbb" in upper case, as xcolor's model HTML has it.
QString htmlColor(quint32 color)
{
    return QString::number(color & 0xffffffU, 16).toUpper().rightJustified(6, u'0');
}

/// Whether \url can show @p address as it is.
bool isPlainAddress(const QString &address)
{
    return std::all_of(address.begin(), address.end(),
                       [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u":/.-_?=&+,;@!~").contains(c)); });
}

/// Whether \includegraphics can name the file @p url as it is.
bool isPlainFile(const QString &url)
{
    return !url.isEmpty() && urlScheme(url).isEmpty()
           && std::none_of(url.begin(), url.end(), [](QChar c) { return c.unicode() < 0x20 || QStringView(u"\\{}$&#%^~\"|").contains(c); });
}

} // namespace

void Body::warn(WarningCode code, QMap<QString, QString> params)
{
    m_context.warn({code, std::move(params), m_input.document.files.value(m_position.file), m_position.line});
}

void Body::lost(const QString &what)
{
    if (!m_repeats)
        warn(WarningCode::FeatureLost, {{QStringLiteral("what"), what.left(longestShown)}, {QStringLiteral("format"), QStringLiteral("LaTeX")}});
}

QString Body::inlines(const Inlines &words)
{
    QString all;
    for (const Inline &node : words) {
        if (node.position.line > 0)
            m_position = node.position;
        const QString part = node.value.visit([&](const auto &value) { return tex(value); });
        // A line that ends after nothing, or before the paragraph does, is an error to TeX.
        if (node.value.is<LineBreak>() && (all.trimmed().isEmpty() || &node == &words.back()))
            continue;
        all += part;
    }
    return all;
}

/// @p tex in the colour that a document gives it.
QString Body::colored(const QString &color, const QString &tex)
{
    const auto own = colorOf(color);
    return own ? QStringLiteral("\\textcolor[HTML]{%1}{").arg(htmlColor(*own)) + tex + u'}' : tex;
}

/// @p tex in a language that is not the text's.
QString Body::foreign(const QString &language, const QString &tex) const
{
    const QString name = babelName(language);
    return name.isEmpty() || name == babelName(m_setting.language) ? tex : QStringLiteral("\\foreignlanguage{%1}{").arg(name) + tex + u'}';
}

/// @p tex with the language, the colours and the place that @p attributes give it.
QString Body::marked(const Attributes &attributes, const QString &tex) const
{
    if (attributes.isEmpty())
        return tex;
    QString result = colored(attributes->color, foreign(attributes->language, tex));
    if (const auto background = colorOf(attributes->background))
        result = QStringLiteral("\\marked{%1}{").arg(htmlColor(*background)) + result + u'}';
    return anchor(attributes) + result;
}

QString Body::tex(const Text &text)
{
    return escaped(text.text);
}

QString Body::tex(const SoftBreak &)
{
    return QStringLiteral("\n");
}

QString Body::tex(const LineBreak &)
{
    return m_place.argument ? QStringLiteral("\\newline\n") : QStringLiteral("\\\\\n");
}

QString Body::tex(const BreakOpportunity &)
{
    return QStringLiteral("\\hspace{0pt}");
}

QString Body::tex(const Code &code)
{
    return marked(code.attributes, QStringLiteral("\\texttt{") + escaped(code.text, true) + u'}');
}

QString Body::tex(const Styled &styled)
{
    const QString words = inlines(styled.content);
    const auto in = [&](const char *begin) { return marked(styled.attributes, QLatin1StringView(begin) + words + u'}'); };
    switch (styled.style) {
    case Style::Emphasis: return in("\\emph{");
    case Style::Strong: return in("\\textbf{");
    case Style::Strikethrough: return in("\\sout{");
    case Style::Superscript: return in("\\textsuperscript{");
    case Style::Subscript: return in("\\textsubscript{");
    case Style::Inserted:
    case Style::Underline: return in("\\uline{");
    case Style::Highlight: return in("\\marked{FFF0A8}{"); // as on pages
    case Style::Small: return in("{\\small ");
    case Style::Keyboard: return in("\\keyboard{");
    case Style::Quotation: break;
    }
    const QString language = styled.attributes->language.isEmpty() ? m_setting.language : styled.attributes->language;
    const auto [open, close] = quotationMarks(language);
    return marked(styled.attributes, escaped(open) + words + escaped(close));
}

QString Body::tex(const Link &link)
{
    const bool inside = link.url.startsWith(u'#');
    if (isDangerousUrl(link.url))
        warn(WarningCode::LinkUnsafe, {{QStringLiteral("target"), link.url}});
    const bool outer = std::exchange(m_inLink, true);
    const QString words = inlines(link.content);
    m_inLink = outer;
    if (outer || isDangerousUrl(link.url) || m_repeats) // a link in a link is none
        return marked(link.attributes, words);
    if (inside) {
        const QString id = QUrl::fromPercentEncoding(link.url.mid(1).toUtf8());
        const bool leads = m_features.ids.contains(id);
        return marked(link.attributes, leads ? QStringLiteral("\\hyperref[%1]{").arg(labelName(id)) + words + u'}' : words);
    }
    const QString address = escapedAddress(link.url);
    if (address.isEmpty()) {
        if (!link.url.isEmpty())
            lost(tr("The link “%1”").arg(link.url));
        return marked(link.attributes, words);
    }
    if (plainText(link.content) == link.url && isPlainAddress(link.url))
        return marked(link.attributes, QStringLiteral("\\url{") + link.url + u'}');
    return marked(link.attributes, QStringLiteral("\\href{") + address + QStringLiteral("}{") + words + u'}');
}

QString Body::missing(const Image &image, const QString &problem)
{
    if (!problem.isEmpty())
        warn(WarningCode::ImageUnreadable, {{QStringLiteral("image"), image.url}, {QStringLiteral("reason"), problem}});
    QString words = plainText(image.alt).simplified();
    if (words.isEmpty())
        words = image.url.section(u'/', -1).left(200);
    return QStringLiteral("\\emph{")
           + escaped(u'[' + label(Label::ImageMissing, m_setting.locale) + (words.isEmpty() ? QString() : QStringLiteral(": ") + words) + u']') + u'}';
}

QString Body::picture(const Image &image, const Picture &picture) const
{
    QStringList keys;
    const double most = std::clamp(image.maxWidthPercent ? *image.maxWidthPercent / 100 : 1.0, 0.01, 1.0);
    if (image.widthPercent)
        keys.append(QStringLiteral("width=%1\\linewidth").arg(std::clamp(*image.widthPercent / 100, 0.01, 1.0)));
    else if (image.width && *image.width > 0)
        keys.append(QStringLiteral("width=\\atmost{%1}").arg(length(*image.width * pointsPerPixel)));
    else if (image.height && *image.height > 0)
        keys.append(QStringLiteral("height=%1").arg(length(*image.height * pointsPerPixel)));
    else if (most < 1)
        keys.append(QStringLiteral("width=%1\\linewidth").arg(most));
    else if (!picture.size.isEmpty())
        keys.append(QStringLiteral("width=\\atmost{%1}").arg(length(std::min(picture.size.width(), image.maxWidth ? *image.maxWidth * pointsPerPixel : 1e6))));
    if (image.width && image.height && *image.height > 0)
        keys.append(QStringLiteral("height=%1,keepaspectratio=false").arg(length(*image.height * pointsPerPixel)));
    const QString alternative = plainText(image.alt).simplified();
    if (!alternative.isEmpty())
        keys.append(QStringLiteral("alt={") + escaped(alternative) + u'}');
    return QStringLiteral("\\includegraphics[") + keys.join(u',') + QStringLiteral("]{") + picture.file + u'}';
}

QString Body::tex(const Image &image)
{
    if (image.floats != FloatSide::None)
        lost(tr("Text that flows past an image"));
    Picture found = m_setting.pictures.value(image.url);
    if (m_setting.linked) // a name that TeX reads as a file's
        found.file = isPlainFile(image.url) ? image.url : QString();
    if (found.file.isEmpty()) {
        if (m_setting.linked && !isDangerousUrl(image.url, true))
            lost(tr("The image “%1”").arg(image.url));
        return marked(image.attributes, missing(image, found.problem));
    }
    return marked(image.attributes, picture(image, found));
}

/// The text of a footnote, for the argument of a command.
QString Body::noteText(int index)
{
    const Place outerPlace = m_place;
    QString outer = std::exchange(m_tex, {});
    m_place = {.argument = true};
    m_inNote = true;
    m_notesWritten[static_cast<std::size_t>(index)] = true;
    blocks(m_input.document.footnotes[static_cast<std::size_t>(index)].content);
    m_inNote = false;
    m_place = outerPlace;
    QString text = std::exchange(m_tex, std::move(outer)).trimmed();
    if (m_features.noteCalls[static_cast<std::size_t>(index)] > 1)
        text = QStringLiteral("\\label{note-%1}").arg(index + 1) + text;
    return text;
}

QString Body::tex(const FootnoteReference &reference)
{
    const auto index = static_cast<std::size_t>(reference.index);
    if (index >= m_notesWritten.size() || m_repeats)
        return {};
    if (m_notesWritten[index])
        return QStringLiteral("\\textsuperscript{\\ref{note-%1}}").arg(index + 1);
    if (m_inNote) { // LaTeX knows no note of a note
        const QString text = plainText(m_input.document.footnotes[index].content).simplified();
        m_notesWritten[index] = true;
        return QStringLiteral(" (") + (m_features.noteCalls[index] > 1 ? QStringLiteral("\\label{note-%1}").arg(index + 1) : QString()) + escaped(text) + u')';
    }
    if (m_holdsNotes) {
        m_notesWritten[index] = true;
        m_heldNotes.push_back(reference.index);
        return QStringLiteral("\\footnotemark{}");
    }
    return QStringLiteral("\\footnote{") + noteText(reference.index) + u'}';
}

/// The texts of notes whose marks stand in what has ended now.
QString Body::heldNotes()
{
    const std::vector<int> held = std::exchange(m_heldNotes, {});
    if (held.empty())
        return {};
    QString text;
    if (held.size() > 1)
        text += QStringLiteral("\\addtocounter{footnote}{-%1}%\n").arg(held.size() - 1);
    for (const int index : held) {
        if (index != held.front())
            text += QStringLiteral("\\stepcounter{footnote}%\n");
        text += QStringLiteral("\\footnotetext{") + noteText(index) + QStringLiteral("}%\n");
    }
    return text;
}

QString Body::tex(const Math &formula)
{
    const FormulaText text = formulaText(formula.tex, formula.display);
    const QString shown = formula.tex.simplified().left(longestShown);
    for (const QString &command : text.unknown) {
        if (text.problem.isEmpty())
            warn(WarningCode::FormulaCommandUnknown, {{QStringLiteral("formula"), shown}, {QStringLiteral("command"), u'\\' + command}});
    }
    if (text.tex.isEmpty()) {
        if (!text.problem.isEmpty())
            warn(WarningCode::FormulaNotSet, {{QStringLiteral("formula"), shown}, {QStringLiteral("reason"), text.problem}});
        return tex(Code{formula.tex, {}});
    }
    return anchor(formula.attributes) + text.tex;
}

QString Body::tex(const Citation &citation)
{
    return inlines(plainForm(citation));
}

QString Body::tex(const Ruby &ruby)
{
    const QString base = inlines(ruby.base);
    const QString reading = inlines(ruby.reading);
    if (base.trimmed().isEmpty() || reading.trimmed().isEmpty())
        return marked(ruby.attributes, inlines(plainForm(ruby)));
    return marked(ruby.attributes, QStringLiteral("\\reading{") + base + QStringLiteral("}{") + reading + u'}');
}

QString Body::tex(const Span &span)
{
    return marked(span.attributes, inlines(span.content));
}

QString Body::tex(const Raw &raw)
{
    if (raw.format == QLatin1StringView("latex") || raw.format == QLatin1StringView("tex"))
        return raw.text;
    if (raw.format != QLatin1StringView("html")) // the meaning of HTML is in nodes beside it
        lost(tr("Text in the format “%1”").arg(raw.format));
    return {};
}

} // namespace quayside::latex
