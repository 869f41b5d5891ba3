// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/latex/body.h"

#include "document/plainforms.h"
#include "settings/alertlabel.h"
#include "settings/locales.h"
#include "writers/documentfacts.h"
#include "writers/latex/languages.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quayside::latex {
namespace {

constexpr int tabWidth = 8;
constexpr int mostLists = 6; ///< environments in one another that indent, beyond which LaTeX gives up

/// Lines of code without tabs, which TeX takes for a single blank.
QString withoutTabs(const QString &code)
{
    QString text;
    int column = 0;
    for (const QChar c : code) {
        if (c == u'\t') {
            const int blanks = tabWidth - column % tabWidth;
            text += QString(blanks, u' ');
            column += blanks;
        } else if (c.unicode() >= 0x20 || c == u'\n') {
            text += c;
            column = c == u'\n' ? 0 : column + 1;
        }
    }
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

/// The image that @p block is, alone in its paragraph.
bool isImageAlone(const Block &block)
{
    const auto *paragraph = block.value.as<Paragraph>();
    return paragraph && paragraph->content.size() == 1 && paragraph->content.front().value.is<Image>();
}

} // namespace

Body::Body(const WriteInput &input, const Setting &setting, const Features &features, BufferedOutput &out, WorkContext &context)
    : m_input(input), m_setting(setting), m_features(features), m_out(out), m_context(context), m_notesWritten(input.document.footnotes.size(), false)
{}

Result<void> Body::write()
{
    for (const Block &each : m_input.document.blocks) {
        block(each);
        m_out.add(m_tex);
        m_tex.clear();
        if (m_result)
            m_result = m_out.step();
        if (!m_result)
            break;
    }
    return m_result;
}

void Body::blocks(const Blocks &content)
{
    for (const Block &each : content)
        block(each);
}

void Body::block(const Block &block)
{
    if (m_result)
        m_result = m_context.checkStop();
    if (!m_result)
        return;
    if (block.position.line > 0)
        m_position = block.position;
    block.value.visit([&](const auto &value) {
        using Value = std::decay_t<decltype(value)>;
        QString language;
        if constexpr (requires { value.attributes; } && !std::is_same_v<Value, Heading>) {
            language = babelName(value.attributes->language);
            if (language == babelName(m_setting.language))
                language.clear();
            if (const QString place = anchor(value.attributes); !place.isEmpty())
                m_tex += place + QStringLiteral("%\n");
        }
        if (!language.isEmpty())
            m_tex += QStringLiteral("\\begin{otherlanguage}{%1}\n").arg(language);
        put(value);
        if (!language.isEmpty())
            m_tex += QStringLiteral("\\end{otherlanguage}\n\n");
    });
}

/// A place that links lead to; empty: none does.
QString Body::anchor(const Attributes &attributes) const
{
    const QString &id = attributes->id;
    return id.isEmpty() || m_repeats || !m_features.targets.contains(id) ? QString() : QStringLiteral("\\phantomsection\\label{%1}").arg(labelName(id));
}

/// @p tex as a paragraph of its own.
void Body::paragraph(const QString &tex)
{
    const QString text = tex.trimmed();
    if (!text.isEmpty())
        m_tex += text + QStringLiteral("\n\n");
}

/// Ends the line, without an empty one.
void Body::endParagraph()
{
    while (!m_tex.isEmpty() && m_tex.back().isSpace())
        m_tex.chop(1);
    m_tex += u'\n';
}

void Body::aligned(Alignment alignment, const QString &tex)
{
    const char *name = alignment == Alignment::Center ? "center" : alignment == Alignment::Right ? "flushright" : nullptr;
    if (!name || tex.trimmed().isEmpty())
        return paragraph(tex);
    if (m_place.argument) // where an environment would begin a list
        return paragraph(QLatin1StringView(alignment == Alignment::Center ? "{\\centering " : "{\\raggedleft ") + tex.trimmed() + QStringLiteral("\\par}"));
    paragraph(QStringLiteral("\\begin{%1}\n").arg(QLatin1StringView(name)) + tex.trimmed() + QStringLiteral("\n\\end{%1}").arg(QLatin1StringView(name)));
}

void Body::put(const Paragraph &paragraph)
{
    QString tex = inlines(paragraph.content);
    if (!tex.trimmed().isEmpty())
        tex = colored(paragraph.attributes->color, tex.trimmed());
    Alignment alignment = paragraph.alignment;
    const auto *image = paragraph.content.size() == 1 ? paragraph.content.front().value.as<Image>() : nullptr;
    if (image && image->alignment != Alignment::None)
        alignment = image->alignment;
    aligned(alignment, tex);
}

/// The words of @p content for the bookmarks of the PDF.
QString Body::shortTitle(const Inlines &words)
{
    return escaped(plainText(words).simplified());
}

void Body::headingText(const Heading &heading, const QString &command)
{
    const bool plain =
        std::all_of(heading.content.begin(), heading.content.end(), [](const Inline &node) { return node.value.is<Text>() || node.value.is<SoftBreak>(); });
    bool notes = false;
    walkInlines(heading.content, [&](const Inline &node) { notes = notes || node.value.is<FootnoteReference>(); });
    m_holdsNotes = notes;
    const QString own = inlines(heading.content).simplified();
    const QString words = colored(heading.attributes->color, foreign(heading.attributes->language, own));
    m_holdsNotes = false;
    m_tex += u'\\' + command;
    if (heading.attributes->classes.contains(QLatin1StringView("unnumbered")))
        m_tex += u'*';
    else if (notes)
        m_tex += u'[' + QString(u'{') + shortTitle(heading.content) + QStringLiteral("}]");
    m_tex +=
        plain ? u'{' + words + u'}' : QStringLiteral("{\\texorpdfstring{") + words + QStringLiteral("}{") + shortTitle(heading.content) + QStringLiteral("}}");
    if (!heading.attributes->id.isEmpty())
        m_tex += QStringLiteral("\\label{%1}").arg(labelName(heading.attributes->id));
    m_tex += u'\n' + heldNotes() + u'\n';
}

void Body::put(const Heading &heading)
{
    if (&heading == m_setting.title) {
        if (const QString place = anchor(heading.attributes); !place.isEmpty())
            m_tex += place + QStringLiteral("\n\n");
        return;
    }
    if (m_place.argument || m_place.lists > 0) {
        aligned(heading.alignment, anchor(heading.attributes) + QStringLiteral("\\textbf{") + inlines(heading.content).simplified() + u'}');
        return;
    }
    static constexpr std::array commands{"chapter", "section", "subsection", "subsubsection", "paragraph", "subparagraph"};
    const int level = std::clamp(heading.level - m_setting.shift - (m_setting.chapters ? 1 : 0), m_setting.chapters ? 0 : 1, 5);
    headingText(heading, QString::fromLatin1(commands[static_cast<std::size_t>(level)]));
}

/// Code where no verbatim text is possible.
void Body::codeLines(const QString &text)
{
    QStringList lines;
    const QStringList all = text.split(u'\n');
    for (const QString &line : all)
        lines.append(line.isEmpty() ? QStringLiteral("\\strut") : QStringLiteral("\\texttt{") + escaped(line, true) + u'}');
    paragraph(QStringLiteral("{\\small\\raggedright ") + lines.join(QStringLiteral("\\newline\n")) + QStringLiteral("\\par}"));
}

void Body::put(const CodeBlock &code)
{
    const QString text = withoutTabs(code.text);
    if (text.trimmed().isEmpty())
        return;
    const char *name = !text.contains(QLatin1StringView("\\end{Verbatim}"))   ? "Verbatim"
                       : !text.contains(QLatin1StringView("\\end{verbatim}")) ? "verbatim"
                                                                              : nullptr;
    if (m_place.argument || !name)
        return codeLines(text);
    m_tex += QStringLiteral("\\begin{%1}\n").arg(QLatin1StringView(name)) + text + QStringLiteral("\n\\end{%1}\n\n").arg(QLatin1StringView(name));
}

void Body::put(const BlockQuote &quote)
{
    const bool fits = m_place.lists < mostLists && !m_place.argument;
    if (!fits)
        return blocks(quote.content);
    const Place outer = m_place;
    ++m_place.lists;
    m_tex += QStringLiteral("\\begin{quote}\n");
    blocks(quote.content);
    endParagraph();
    m_tex += QStringLiteral("\\end{quote}\n\n");
    m_place = outer;
}

void Body::foldingLost()
{
    warn(WarningCode::FoldingLost, {{QStringLiteral("format"), QStringLiteral("LaTeX")}});
}

void Body::put(const Alert &alert)
{
    if (alert.folding == Folding::Closed)
        foldingLost();
    const QString title = alert.title.empty() ? escaped(label(labelOf(alert.kind), m_setting.locale)) : inlines(alert.title);
    const Place outer = m_place;
    const bool fits = m_place.lists < mostLists && !m_place.argument;
    if (fits)
        m_tex += QStringLiteral("\\begin{admonition}{%1}{%2}\n").arg(QLatin1StringView(nameOf(alert.kind)), title);
    else
        paragraph(QStringLiteral("\\textbf{") + title + u'}');
    m_place.lists += fits ? 1 : 0;
    blocks(alert.content);
    m_place = outer;
    if (!fits)
        return;
    endParagraph();
    m_tex += QStringLiteral("\\end{admonition}\n\n");
}

void Body::put(const DefinitionList &list)
{
    const Place outer = m_place;
    const bool fits = m_place.lists < mostLists && !m_place.argument && !list.items.empty();
    if (fits)
        m_tex += QStringLiteral("\\begin{description}\n");
    m_place.lists += fits ? 1 : 0;
    for (const DefinitionItem &item : list.items) {
        const QString term = marked(item.attributes, inlines(item.term).trimmed());
        if (fits)
            m_tex += QStringLiteral("\\item[{") + term + QStringLiteral("}] ");
        else
            paragraph(QStringLiteral("\\textbf{") + term + u'}');
        for (const Blocks &definition : item.definitions) {
            if (!definition.empty() && !definition.front().value.is<Paragraph>())
                m_tex += QStringLiteral("\\leavevmode\n");
            blocks(definition);
        }
    }
    m_place = outer;
    if (!fits)
        return;
    endParagraph();
    m_tex += QStringLiteral("\\end{description}\n\n");
}

void Body::put(const ThematicBreak &)
{
    paragraph(QStringLiteral("{\\centering\\rule{0.5\\linewidth}{0.5pt}\\par}"));
}

void Body::put(const PageBreak &)
{
    if (!m_place.argument)
        paragraph(QStringLiteral("\\clearpage"));
}

/// Whether a caption says its number itself: "Figure 3", "Abb. 3".
bool Body::isNumbered(const QString &caption)
{
    static const QRegularExpression number(QStringLiteral("^\\p{L}{3,12}\\.?\\s+\\d"));
    return number.match(caption).hasMatch();
}

/// The words of a caption, with the command that they stand in.
QString Body::caption(const Blocks &caption)
{
    if (caption.empty())
        return {};
    const Inlines *words = plainCaption(caption);
    const QString plain = plainText(caption).simplified();
    m_holdsNotes = true;
    const QString text = words ? inlines(*words).trimmed() : escaped(plain);
    m_holdsNotes = false;
    const QString brief =
        words && words->size() == 1 && words->front().value.is<Text>() ? QString() : u'[' + QString(u'{') + escaped(plain) + QStringLiteral("}]");
    return isNumbered(plain) ? QStringLiteral("\\caption*{") + text + u'}' : QStringLiteral("\\caption") + brief + u'{' + text + u'}';
}

void Body::put(const Figure &figure)
{
    const bool ofImages = !figure.content.empty() && std::all_of(figure.content.begin(), figure.content.end(), isImageAlone);
    if (!ofImages || m_place.argument || m_place.lists > 0) {
        blocks(figure.content);
        for (const Block &each : figure.caption)
            block(each);
        return;
    }
    const QString words = caption(figure.caption);
    m_tex += QStringLiteral("\\begin{figure}[htbp]\n\\centering\n");
    for (const Block &each : figure.content)
        m_tex += inlines(each.value.as<Paragraph>()->content).trimmed() + u'\n';
    m_tex += (words.isEmpty() ? QString() : words + u'\n') + QStringLiteral("\\end{figure}\n") + heldNotes() + u'\n';
}

void Body::put(const Details &details)
{
    if (!details.open)
        foldingLost();
    if (!details.summary.empty())
        paragraph(QStringLiteral("\\textbf{") + inlines(details.summary).trimmed() + u'}');
    blocks(details.content);
}

void Body::put(const Division &division)
{
    const char *name = division.alignment == Alignment::Center ? "center" : division.alignment == Alignment::Right ? "flushright" : nullptr;
    if (!name || m_place.argument)
        return blocks(division.content);
    m_tex += QStringLiteral("\\begin{%1}\n").arg(QLatin1StringView(name));
    blocks(division.content);
    endParagraph();
    m_tex += QStringLiteral("\\end{%1}\n\n").arg(QLatin1StringView(name));
}

void Body::put(const LineBlock &lines)
{
    QStringList all;
    for (const Inlines &line : lines.lines) {
        const QString words = inlines(line).trimmed();
        all.append(words.isEmpty() ? QStringLiteral("\\strut") : words);
    }
    if (!all.isEmpty())
        paragraph(QStringLiteral("{\\raggedright ") + all.join(m_place.argument ? QStringLiteral("\\newline\n") : QStringLiteral("\\\\\n"))
                  + QStringLiteral("\\par}"));
}

void Body::put(const Raw &raw)
{
    if (!CsvRows::holds(raw))
        return paragraph(tex(raw));
    const auto rows = CsvRows::of(raw, m_context);
    if (*rows)
        longTable(**rows);
    else
        m_result = failure(rows->error());
}

} // namespace quayside::latex
