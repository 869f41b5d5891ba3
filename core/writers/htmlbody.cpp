// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/htmlbody.h"

#include "document/colors.h"
#include "document/walk.h"
#include "settings/alertlabel.h"
#include "settings/locales.h"
#include "writers/documentfacts.h"

#include <algorithm>
#include <array>
#include <string>

namespace quayside {
namespace {

QString alignedStyle(Alignment alignment)
{
    return alignment == Alignment::None ? QString() : QStringLiteral("text-align: ") + QLatin1StringView(nameOf(alignment));
}

/// HTML's `type` for a numbering; empty: decimal.
std::string_view numberType(NumberStyle style)
{
    switch (style) {
    case NumberStyle::LowerAlpha: return "a";
    case NumberStyle::UpperAlpha: return "A";
    case NumberStyle::LowerRoman: return "i";
    case NumberStyle::UpperRoman: return "I";
    case NumberStyle::Decimal:
    case NumberStyle::LowerGreek:
    case NumberStyle::LeadingZero:
    case NumberStyle::None: break;
    }
    return {};
}

/// CSS's list-style-type, if not the browser's default.
std::string_view listStyle(const ListBlock &list)
{
    if (list.ordered) {
        const bool named = list.numbering == NumberStyle::None || list.numbering == NumberStyle::LowerGreek || list.numbering == NumberStyle::LeadingZero;
        return named ? nameOf(list.numbering) : "";
    }
    switch (list.bulletStyle) {
    case BulletStyle::Disc: return "disc";
    case BulletStyle::Circle: return "circle";
    case BulletStyle::Square: return "square";
    case BulletStyle::None: return "none";
    case BulletStyle::ByDepth: break;
    }
    return {};
}

bool isPlain(const Paragraph &paragraph)
{
    return paragraph.alignment == Alignment::None && paragraph.attributes.isEmpty();
}

bool isWritableAttribute(const QString &name)
{
    static constexpr std::array names{"id", "class", "lang", "dir", "title"};
    constexpr qsizetype ownName = 5; // behind “data-”
    return (name.startsWith(QLatin1StringView("data-")) && name.size() > ownName && !name.contains(u':')) || name.startsWith(QLatin1StringView("aria-"))
           || std::any_of(names.begin(), names.end(), [&](const char *known) { return name == QLatin1StringView(known); });
}

/// First word of the info string, as the specifications print it.
QStringView firstWord(const QString &info)
{
    const auto end = std::find_if(info.begin(), info.end(), [](QChar c) { return c.isSpace(); });
    return QStringView(info).first(end - info.begin());
}

} // namespace

HtmlBody::HtmlBody(const WriteInput &input, const HtmlBodyOptions &options, HtmlBuffer &out, OutputSink &sink, WorkContext &context)
    : m_input(input), m_options(options), m_out(out), m_context(context), m_calls(input.document.footnotes.size(), 0), m_files(sink)
{}

Result<void> HtmlBody::write()
{
    if (!m_input.document.footnotes.empty()) {
        walkInlines(m_input.document, [&](const Inline &node) {
            const auto *reference = node.value.as<FootnoteReference>();
            if (reference && reference->index >= 0 && static_cast<std::size_t>(reference->index) < m_calls.size()) {
                int &calls = m_calls[static_cast<std::size_t>(reference->index)];
                calls = std::max(calls, reference->call);
            }
        });
    }
    shareImages();
    blocks(m_input.document.blocks, Paragraphs::Apart);
    footnotes();
    return m_result;
}

void HtmlBody::blocks(const Blocks &content, Paragraphs paragraphs)
{
    for (const Block &item : content) {
        if (!m_result)
            return;
        block(item, paragraphs, &item == &content.back());
    }
}

/// The content of an element and its end tag.
void HtmlBody::inside(const Blocks &content, std::string_view end)
{
    blocks(content, Paragraphs::Apart);
    m_out.lineEnd();
    m_out.raw(end);
}

void HtmlBody::block(const Block &item, Paragraphs paragraphs, bool last)
{
    m_result = m_context.checkStop();
    if (m_result)
        m_result = m_out.step();
    if (!m_result)
        return;
    if (item.origin == Origin::EmbeddedHtml && !isPart()) {
        content(item, paragraphs);
        return;
    }
    m_line = item.position.line;
    item.value.visit([&](const auto &value) {
        using T = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<T, Paragraph>)
            write(value, paragraphs, last);
        else if constexpr (std::is_same_v<T, Raw>)
            writeBlock(value);
        else
            write(value);
    });
}

/// Markdown inside embedded HTML; its tags are in Raw nodes.
void HtmlBody::content(const Block &item, Paragraphs paragraphs)
{
    eachBelow(
        item, [&](const Blocks &below) { blocks(below, paragraphs); }, [&](const Inlines &words) { inlines(words); });
}

void HtmlBody::write(const Paragraph &paragraph, Paragraphs paragraphs, bool last)
{
    const int note = last ? std::exchange(m_openNote, -1) : -1;
    if (paragraphs == Paragraphs::Bare && isPlain(paragraph)) {
        inlines(paragraph.content);
        return;
    }
    m_out.lineEnd();
    m_out.raw("<p");
    attributes(paragraph.attributes, paragraph.alignment);
    oldAlignment(paragraph.alignment);
    m_out.raw(">");
    if (m_startNote >= 0)
        noteNumber(std::exchange(m_startNote, -1));
    inlines(paragraph.content);
    if (note >= 0) {
        m_out.raw(" ");
        backReferences(note);
    }
    m_out.raw("</p>\n");
}

void HtmlBody::write(const Heading &heading)
{
    const char level = static_cast<char>('0' + std::clamp(heading.level, 1, 6));
    m_out.lineEnd();
    m_out.raw("<h");
    m_out.raw({&level, 1});
    attributes(heading.attributes, heading.alignment);
    oldAlignment(heading.alignment);
    m_out.raw(">");
    inlines(heading.content);
    m_out.raw("</h");
    m_out.raw({&level, 1});
    m_out.raw(">\n");
}

void HtmlBody::write(const CodeBlock &code)
{
    m_out.lineEnd();
    const QStringView language = m_options.fragment ? firstWord(code.info) : QStringView(code.language);
    // Wide code scrolls; make it reachable by keyboard.
    m_out.raw(m_options.fragment || isPart() ? "<pre" : "<pre tabindex=\"0\"");
    codeDirection(code.attributes);
    attributes(code.attributes);
    m_out.raw("><code");
    if (!language.isEmpty()) {
        m_out.raw(" class=\"language-");
        m_out.text(language);
        m_out.raw("\"");
    }
    m_out.raw(">");
    codeText(code);
    m_out.raw("</code></pre>\n");
}

/// The code, with its words in spans of a class for their kind where colors are asked for.
void HtmlBody::codeText(const CodeBlock &code)
{
    const QStringView text(code.text);
    qsizetype at = 0;
    for (const CodeStretch &stretch : m_options.colors ? m_options.colors(text, code.language, m_context.stop) : std::vector<CodeStretch>()) {
        m_out.text(text.sliced(at, stretch.start - at));
        m_out.raw("<span class=\"code-");
        m_out.text(stretch.kind);
        m_out.raw("\">");
        m_out.text(text.sliced(stretch.start, stretch.length));
        m_out.raw("</span>");
        at = stretch.start + stretch.length;
    }
    m_out.text(text.sliced(at));
}

void HtmlBody::codeDirection(const Attributes &attributes)
{
    if (m_options.rightToLeft && attributes->direction == Direction::None)
        m_out.raw(" dir=\"ltr\"");
}

void HtmlBody::write(const BlockQuote &quote)
{
    m_out.lineEnd();
    m_out.raw("<blockquote");
    attributes(quote.attributes);
    m_out.raw(">\n");
    inside(quote.content, "</blockquote>\n");
}

void HtmlBody::write(const Alert &alert)
{
    const bool folds = alert.folding != Folding::None;
    m_out.lineEnd();
    m_out.raw(folds ? "<details" : "<div");
    if (alert.folding == Folding::Open)
        m_out.raw(" open=\"\"");
    attributes(alert.attributes, "markdown-alert markdown-alert-" + std::string(nameOf(alert.kind)));
    m_out.raw(folds ? ">\n<summary class=\"markdown-alert-title\">" : " role=\"note\">\n<p class=\"markdown-alert-title\">");
    if (alert.title.empty())
        m_out.text(label(labelOf(alert.kind), m_options.locale));
    else
        inlines(alert.title);
    m_out.raw(folds ? "</summary>\n" : "</p>\n");
    inside(alert.content, folds ? "</details>\n" : "</div>\n");
}

void HtmlBody::write(const ListBlock &list)
{
    m_out.lineEnd();
    m_out.raw(list.ordered ? "<ol" : "<ul");
    if (const std::string_view type = numberType(list.numbering); list.ordered && !type.empty()) {
        m_out.raw(" type=\"");
        m_out.raw(type);
        m_out.raw("\"");
    }
    if (list.ordered && list.reversed)
        m_out.raw(" reversed=\"\"");
    if (list.ordered && list.start != (list.reversed ? static_cast<int>(list.items.size()) : 1)) {
        m_out.raw(" start=\"");
        m_out.number(list.start);
        m_out.raw("\"");
    }
    const std::string_view look = listStyle(list);
    const auto isTask = [](const ListItem &item) { return item.checked.has_value(); };
    const bool anyTask = !m_options.fragment && std::any_of(list.items.begin(), list.items.end(), isTask);
    const bool tasks = anyTask && std::all_of(list.items.begin(), list.items.end(), isTask);
    attributes(list.attributes, tasks ? "task-list" : "",
               look.empty() ? QString() : QStringLiteral("list-style-type: ") + QLatin1StringView(look.data(), static_cast<qsizetype>(look.size())));
    m_out.raw(">\n");
    for (const ListItem &each : list.items) // among others, a task has its box for a bullet
        item(each, list, anyTask && !tasks && isTask(each) ? QStringLiteral("list-style: none") : QString());
    m_out.raw(list.ordered ? "</ol>\n" : "</ul>\n");
}

void HtmlBody::item(const ListItem &item, const ListBlock &list, const QString &look)
{
    m_out.lineEnd();
    m_out.raw("<li");
    if (list.ordered && item.value) {
        m_out.raw(" value=\"");
        m_out.number(*item.value);
        m_out.raw("\"");
    }
    attributes(item.attributes, {}, look);
    m_out.raw(">");
    if (item.checked && isPart())
        m_out.raw(*item.checked ? "<span class=\"task\">☑</span> " : "<span class=\"task\">☐</span> ");
    else if (item.checked)
        m_out.raw(*item.checked ? "<input type=\"checkbox\" checked=\"\" disabled=\"\" /> " : "<input type=\"checkbox\" disabled=\"\" /> ");
    blocks(item.content, list.tight ? Paragraphs::Bare : Paragraphs::Apart);
    m_out.raw("</li>\n");
}

void HtmlBody::cellContent(const Blocks &content)
{
    // No <p> for a cell of plain words.
    const auto *words = content.size() == 1 ? content.front().value.as<Paragraph>() : nullptr;
    if (words && isPlain(*words))
        inlines(words->content);
    else
        blocks(content, Paragraphs::Apart);
}

void HtmlBody::write(const DefinitionList &list)
{
    m_out.lineEnd();
    m_out.raw("<dl");
    attributes(list.attributes);
    m_out.raw(">\n");
    for (const DefinitionItem &item : list.items) {
        m_out.raw("<dt");
        attributes(item.attributes);
        m_out.raw(">");
        inlines(item.term);
        m_out.raw("</dt>\n");
        for (const Blocks &definition : item.definitions) {
            m_out.raw("<dd>");
            cellContent(definition);
            m_out.raw("</dd>\n");
        }
        if (item.definitions.empty() && (isPart() || (&item == &list.items.back() && !m_options.fragment)))
            m_out.raw("<dd></dd>\n"); // a term alone is not valid
    }
    m_out.raw("</dl>\n");
}

void HtmlBody::write(const ThematicBreak &)
{
    m_out.lineEnd();
    m_out.raw("<hr />\n");
}

void HtmlBody::write(const PageBreak &)
{
    m_out.lineEnd();
    m_out.raw("<div style=\"break-after: page\"></div>\n");
}

void HtmlBody::writeBlock(const Raw &raw)
{
    if (const auto rows = CsvRows::of(raw, m_context)) {
        if (*rows)
            write(**rows);
        else
            m_result = failure(rows->error());
        return;
    }
    m_out.lineEnd();
    write(raw);
    m_out.lineEnd();
}

void HtmlBody::write(const Figure &figure)
{
    m_out.lineEnd();
    m_out.raw("<figure");
    attributes(figure.attributes);
    m_out.raw(">\n");
    blocks(figure.content, figure.content.size() == 1 ? Paragraphs::Bare : Paragraphs::Apart);
    m_out.lineEnd();
    if (!figure.caption.empty()) {
        m_out.raw("<figcaption>");
        cellContent(figure.caption);
        m_out.raw("</figcaption>\n");
    }
    m_out.raw("</figure>\n");
}

void HtmlBody::write(const Details &details)
{
    m_out.lineEnd();
    m_out.raw(details.open ? "<details open=\"\"" : "<details");
    attributes(details.attributes);
    m_out.raw(">\n");
    // Browsers show a word of their own where there is none, but the standard wants one.
    if (!details.summary.empty() || !m_options.fragment) {
        m_out.raw("<summary>");
        if (details.summary.empty())
            m_out.text(QStringLiteral("…"));
        inlines(details.summary);
        m_out.raw("</summary>\n");
    }
    inside(details.content, "</details>\n");
}

void HtmlBody::write(const Division &division)
{
    m_out.lineEnd();
    m_out.raw("<div");
    attributes(division.attributes, division.alignment);
    oldAlignment(division.alignment);
    m_out.raw(">\n");
    inside(division.content, "</div>\n");
}

/// GitHub's own HTML has the attribute align, which is no longer valid.
void HtmlBody::oldAlignment(Alignment alignment)
{
    if (!m_options.fragment || alignment == Alignment::None)
        return;
    m_out.raw(" align=\"");
    m_out.raw(nameOf(alignment));
    m_out.raw("\"");
}

void HtmlBody::attributes(const Attributes &attributes, Alignment alignment)
{
    HtmlBody::attributes(attributes, {}, m_options.fragment ? QString() : alignedStyle(alignment));
}

/// CSS for the colors of @p attributes, after @p style.
QString HtmlBody::styleWith(QString style, const Attributes &attributes)
{
    const auto add = [&](QLatin1StringView property, const QString &color) {
        if (colorOf(color))
            style += (style.isEmpty() ? QString() : QStringLiteral("; ")) + property + QStringLiteral(": ") + color;
    };
    add(QLatin1StringView("color"), attributes->color);
    add(QLatin1StringView("background-color"), attributes->background);
    return style;
}

void HtmlBody::attributes(const Attributes &attributes, std::string_view classes, const QString &style)
{
    const QString css = attributes.isEmpty() ? style : styleWith(style, attributes);
    if (!css.isEmpty()) {
        m_out.raw(" style=\"");
        m_out.text(css);
        m_out.raw("\"");
    }
    const auto write = [&](const QString &name, std::string_view own, const QString &value) {
        m_out.raw(" ");
        m_out.text(name);
        m_out.raw("=\"");
        m_out.raw(own);
        m_out.raw(own.empty() || value.isEmpty() ? "" : " ");
        m_out.text(value);
        m_out.raw("\"");
    };
    const QString classWord = QStringLiteral("class");
    if (!classes.empty() && attributes->classes.isEmpty())
        write(classWord, classes, {});
    if (attributes.isEmpty())
        return;
    const KeyValues pairs = toHtml(attributes);
    QStringList written;
    for (const auto &[name, value] : pairs) {
        if (isPart() && name != classWord)
            partAttribute(name, value, written);
        else if (isWritableAttribute(name) && (name != QLatin1StringView("lang") || isKnownLanguage(value)))
            write(name, name == classWord ? classes : std::string_view(), value);
    }
}

/// The specifications' pages have what their authors wrote; others what is registered.
bool HtmlBody::isKnownLanguage(const QString &tag)
{
    constexpr qsizetype mostTags = 1000;
    constexpr qsizetype longestTag = 64;
    if (m_options.fragment || tag.size() > longestTag)
        return m_options.fragment;
    const auto known = m_languages.constFind(tag);
    if (known != m_languages.cend())
        return *known;
    const bool is = m_languages.size() < mostTags && parseLocale(tag).has_value();
    if (m_languages.size() < mostTags)
        m_languages.insert(tag, is);
    return is;
}

void HtmlBody::write(const LineBlock &block)
{
    m_out.lineEnd();
    m_out.raw("<p");
    attributes(block.attributes, "line-block");
    m_out.raw(">");
    for (const Inlines &line : block.lines) {
        if (&line != &block.lines.front())
            m_out.raw("<br />\n");
        inlines(line);
    }
    m_out.raw("</p>\n");
}

void HtmlBody::footnotes()
{
    const std::vector<Footnote> &notes = m_input.document.footnotes;
    if (notes.empty() || !m_result)
        return;
    m_out.lineEnd();
    m_out.raw("<section class=\"footnotes\" data-footnotes");
    if (!m_options.fragment) {
        m_out.raw(" role=\"doc-endnotes\" aria-label=\"");
        m_out.text(label(Label::Footnotes, m_options.locale));
        m_out.raw("\"");
    }
    m_out.raw(">\n<ol>\n");
    for (std::size_t i = 0; i < notes.size(); ++i) {
        m_out.raw("<li id=\"fn-");
        m_out.address(notes[i].label);
        m_out.raw("\">\n");
        m_openNote = static_cast<int>(i);
        const bool endsInWords = !notes[i].content.empty() && notes[i].content.back().value.is<Paragraph>();
        if (!endsInWords)
            m_openNote = -1;
        for (const Block &item : notes[i].content) {
            const bool last = &item == &notes[i].content.back();
            const int waiting = m_openNote;
            if (!last)
                m_openNote = -1; // a nested paragraph is not the note's last
            block(item, Paragraphs::Apart, last);
            if (!last)
                m_openNote = waiting;
        }
        m_openNote = -1;
        if (!endsInWords) {
            backReferences(static_cast<int>(i));
            m_out.raw("\n");
        }
        m_out.raw("</li>\n");
    }
    m_out.raw("</ol>\n</section>\n");
}

void HtmlBody::backReferences(int note)
{
    if (isPart())
        return partBackReferences(note);
    const QString &name = m_input.document.footnotes[static_cast<std::size_t>(note)].label;
    const int calls = std::max(1, m_calls[static_cast<std::size_t>(note)]);
    for (int call = 1; call <= calls; ++call) {
        m_out.raw(call > 1 ? " <a href=\"#fnref-" : "<a href=\"#fnref-");
        m_out.address(name);
        if (call > 1) {
            m_out.raw("-");
            m_out.number(call);
        }
        m_out.raw("\" class=\"footnote-backref\" data-footnote-backref aria-label=\"");
        m_out.text(label(Label::BackToText, m_options.locale));
        m_out.raw("\">↩");
        if (call > 1) {
            m_out.raw("<sup class=\"footnote-ref\">");
            m_out.number(call);
            m_out.raw("</sup>");
        }
        m_out.raw("</a>");
    }
}

} // namespace quayside
