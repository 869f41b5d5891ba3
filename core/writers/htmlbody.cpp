// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/htmlbody.h"

#include "settings/locales.h"

#include <algorithm>
#include <array>

namespace quayside {
namespace {

std::string_view alignmentName(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left: return "left";
    case Alignment::Center: return "center";
    case Alignment::Right: return "right";
    case Alignment::Justify: return "justify";
    case Alignment::None: break;
    }
    return {};
}

struct AlertRow {
    Label label;
    std::string_view name;
};

const AlertRow &alertRow(AlertKind kind)
{
    static constexpr std::array rows{AlertRow{Label::Note, "note"}, AlertRow{Label::Tip, "tip"}, AlertRow{Label::Important, "important"},
                                     AlertRow{Label::WarningLabel, "warning"}, AlertRow{Label::Caution, "caution"}};
    return rows[static_cast<std::size_t>(kind)];
}

bool isWritableAttribute(const QString &name)
{
    static constexpr std::array names{"id", "class", "lang", "dir", "title"};
    return std::any_of(names.begin(), names.end(), [&](const char *known) { return name == QLatin1StringView(known); });
}

/// First word of a code block's info, as the specifications print it.
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

void HtmlBody::block(const Block &item, Paragraphs paragraphs, bool last)
{
    m_result = m_context.checkStop();
    if (m_result)
        m_result = m_out.step();
    if (!m_result)
        return;
    if (item.origin == Origin::EmbeddedHtml) {
        content(item, paragraphs);
        return;
    }
    item.value.visit([&](const auto &value) {
        using T = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<T, Paragraph>) {
            write(value, paragraphs, last);
        } else if constexpr (std::is_same_v<T, ThematicBreak>) {
            m_out.lineEnd();
            m_out.raw("<hr />\n");
        } else if constexpr (std::is_same_v<T, PageBreak>) {
            m_out.lineEnd();
            m_out.raw("<div style=\"break-after: page\"></div>\n");
        } else if constexpr (std::is_same_v<T, HtmlSourceBlock>) {
            m_out.lineEnd();
            m_out.raw(value.html);
            m_out.lineEnd();
        } else {
            write(value);
        }
    });
}

/// The Markdown inside of a node that HTML of the source makes: its own tags stand in HtmlSource nodes.
void HtmlBody::content(const Block &item, Paragraphs paragraphs)
{
    const auto rows = [&](const std::vector<TableRow> &lines) {
        for (const TableRow &line : lines)
            for (const TableCell &field : line.cells)
                blocks(field.content, paragraphs);
    };
    item.value.visit([&](const auto &value) {
        using T = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<T, Paragraph> || std::is_same_v<T, Heading>) {
            inlines(value.content);
        } else if constexpr (std::is_same_v<T, ListBlock>) {
            for (const ListItem &item_ : value.items)
                blocks(item_.content, paragraphs);
        } else if constexpr (std::is_same_v<T, Table>) {
            inlines(value.caption);
            rows(value.head);
            rows(value.body);
        } else if constexpr (std::is_same_v<T, DefinitionList>) {
            for (const DefinitionItem &definition : value.items) {
                inlines(definition.term);
                for (const Blocks &meaning : definition.definitions)
                    blocks(meaning, paragraphs);
            }
        } else if constexpr (std::is_same_v<T, Details>) {
            inlines(value.summary);
            blocks(value.content, paragraphs);
        } else if constexpr (std::is_same_v<T, Figure>) {
            blocks(value.content, paragraphs);
            inlines(value.caption);
        } else if constexpr (std::is_same_v<T, BlockQuote> || std::is_same_v<T, Alert> || std::is_same_v<T, Division>) {
            blocks(value.content, paragraphs);
        }
    });
}

void HtmlBody::write(const Paragraph &paragraph, Paragraphs paragraphs, bool last)
{
    const int note = last ? std::exchange(m_openNote, -1) : -1;
    if (paragraphs == Paragraphs::Bare && paragraph.alignment == Alignment::None) {
        inlines(paragraph.content);
        return;
    }
    m_out.lineEnd();
    m_out.raw("<p");
    alignment(paragraph.alignment);
    m_out.raw(">");
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
    if (!heading.id.isEmpty()) {
        m_out.raw(" id=\"");
        m_out.text(heading.id);
        m_out.raw("\"");
    }
    alignment(heading.alignment);
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
    // Code that is wider than the page scrolls; people without a mouse must be able to reach it.
    m_out.raw(m_options.fragment ? "<pre><code" : "<pre tabindex=\"0\"><code");
    if (!language.isEmpty()) {
        m_out.raw(" class=\"language-");
        m_out.text(language);
        m_out.raw("\"");
    }
    m_out.raw(">");
    m_out.text(code.text);
    m_out.raw("</code></pre>\n");
}

void HtmlBody::write(const BlockQuote &quote)
{
    m_out.lineEnd();
    m_out.raw("<blockquote>\n");
    blocks(quote.content, Paragraphs::Apart);
    m_out.lineEnd();
    m_out.raw("</blockquote>\n");
}

void HtmlBody::write(const Alert &alert)
{
    const AlertRow &kind = alertRow(alert.kind);
    m_out.lineEnd();
    m_out.raw("<div class=\"markdown-alert markdown-alert-");
    m_out.raw(kind.name);
    m_out.raw("\" role=\"note\">\n<p class=\"markdown-alert-title\">");
    if (alert.title.empty())
        m_out.text(label(kind.label, m_options.locale));
    else
        inlines(alert.title);
    m_out.raw("</p>\n");
    blocks(alert.content, Paragraphs::Apart);
    m_out.lineEnd();
    m_out.raw("</div>\n");
}

void HtmlBody::write(const ListBlock &list)
{
    m_out.lineEnd();
    m_out.raw(list.ordered ? "<ol" : "<ul");
    if (list.ordered && list.start != 1) {
        m_out.raw(" start=\"");
        m_out.number(list.start);
        m_out.raw("\"");
    }
    const bool tasks = !m_options.fragment && std::any_of(list.items.begin(), list.items.end(), [](const ListItem &item) { return item.checked.has_value(); });
    m_out.raw(tasks ? " class=\"task-list\">\n" : ">\n");
    for (const ListItem &item : list.items) {
        m_out.lineEnd();
        m_out.raw("<li>");
        if (item.checked)
            m_out.raw(*item.checked ? "<input type=\"checkbox\" checked=\"\" disabled=\"\" /> " : "<input type=\"checkbox\" disabled=\"\" /> ");
        blocks(item.content, list.tight ? Paragraphs::Bare : Paragraphs::Apart);
        m_out.raw("</li>\n");
    }
    m_out.raw(list.ordered ? "</ol>\n" : "</ul>\n");
}

void HtmlBody::write(const Table &table)
{
    m_out.lineEnd();
    m_out.raw(m_options.fragment ? "<table>\n" : "<div class=\"table\" tabindex=\"0\"><table>\n");
    if (!table.caption.empty()) {
        m_out.raw("<caption>");
        inlines(table.caption);
        m_out.raw("</caption>\n");
    }
    if (!table.head.empty()) {
        m_out.raw("<thead>\n");
        for (const TableRow &line : table.head)
            row(line, table, true);
        m_out.raw("</thead>\n");
    }
    if (!table.body.empty()) {
        m_out.raw("<tbody>\n");
        for (const TableRow &line : table.body)
            row(line, table, false);
        m_out.raw("</tbody>\n");
    }
    m_out.raw(m_options.fragment ? "</table>\n" : "</table></div>\n");
}

void HtmlBody::row(const TableRow &line, const Table &table, bool head)
{
    if (!m_result)
        return;
    m_out.raw("<tr>\n");
    std::size_t column = 0;
    for (const TableCell &field : line.cells) {
        const bool header = head || field.header;
        m_out.raw(header ? "<th" : "<td");
        cell(field, column < table.columns.size() ? table.columns[column] : Alignment::None);
        if (header && !m_options.fragment)
            m_out.raw(head ? " scope=\"col\"" : " scope=\"row\"");
        m_out.raw(">");
        cellContent(field.content);
        m_out.raw(header ? "</th>\n" : "</td>\n");
        column += static_cast<std::size_t>(std::max(1, field.columnSpan));
    }
    m_out.raw("</tr>\n");
    m_result = m_out.step();
}

void HtmlBody::cell(const TableCell &field, Alignment column)
{
    alignment(field.alignment == Alignment::None ? column : field.alignment);
    const auto span = [&](std::string_view name, int value) {
        if (value <= 1)
            return;
        m_out.raw(name);
        m_out.number(value);
        m_out.raw("\"");
    };
    span(" colspan=\"", field.columnSpan);
    span(" rowspan=\"", field.rowSpan);
}

void HtmlBody::cellContent(const Blocks &content)
{
    // A cell with words only has no paragraph of its own.
    const auto *words = content.size() == 1 ? content.front().value.as<Paragraph>() : nullptr;
    if (words && words->alignment == Alignment::None)
        inlines(words->content);
    else
        blocks(content, Paragraphs::Apart);
}

void HtmlBody::write(const DefinitionList &list)
{
    m_out.lineEnd();
    m_out.raw("<dl>\n");
    for (const DefinitionItem &item : list.items) {
        m_out.raw("<dt>");
        inlines(item.term);
        m_out.raw("</dt>\n");
        for (const Blocks &definition : item.definitions) {
            m_out.raw("<dd>");
            cellContent(definition);
            m_out.raw("</dd>\n");
        }
    }
    m_out.raw("</dl>\n");
}

void HtmlBody::write(const Figure &figure)
{
    m_out.lineEnd();
    m_out.raw("<figure>\n");
    blocks(figure.content, figure.content.size() == 1 ? Paragraphs::Bare : Paragraphs::Apart);
    m_out.lineEnd();
    if (!figure.caption.empty()) {
        m_out.raw("<figcaption>");
        inlines(figure.caption);
        m_out.raw("</figcaption>\n");
    }
    m_out.raw("</figure>\n");
}

void HtmlBody::write(const Details &details)
{
    m_out.lineEnd();
    m_out.raw(details.open ? "<details open=\"\">\n" : "<details>\n");
    if (!details.summary.empty()) {
        m_out.raw("<summary>");
        inlines(details.summary);
        m_out.raw("</summary>\n");
    }
    blocks(details.content, Paragraphs::Apart);
    m_out.lineEnd();
    m_out.raw("</details>\n");
}

void HtmlBody::write(const Division &division)
{
    m_out.lineEnd();
    m_out.raw("<div");
    attributes(division.attributes);
    alignment(division.alignment);
    m_out.raw(">\n");
    blocks(division.content, Paragraphs::Apart);
    m_out.lineEnd();
    m_out.raw("</div>\n");
}

void HtmlBody::alignment(Alignment alignment)
{
    if (alignment == Alignment::None)
        return;
    m_out.raw(" align=\"");
    m_out.raw(alignmentName(alignment));
    m_out.raw("\"");
}

void HtmlBody::attributes(const HtmlAttributes &attributes)
{
    for (const auto &[name, value] : attributes) {
        if (!isWritableAttribute(name))
            continue;
        m_out.raw(" ");
        m_out.text(name);
        m_out.raw("=\"");
        m_out.text(value);
        m_out.raw("\"");
    }
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
                m_openNote = -1; // a paragraph deeper inside is not the note's own last one
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
