// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

namespace quayside {
namespace {

constexpr qsizetype longestShown = 60;

QString shown(const QString &text)
{
    QString cut = text.left(longestShown);
    cut.replace(u'\n', u'⏎');
    return u'“' + cut + (text.size() > longestShown ? QStringLiteral("…”") : QStringLiteral("”"));
}

/// Compares two trees and keeps the way down, so that a difference can be named.
class Comparison
{
public:
    bool same(const Document &a, const Document &b);
    [[nodiscard]] QString where() const { return m_path.join(u'/') + (m_path.isEmpty() ? QString() : QStringLiteral(": ")) + m_difference; }

private:
    class Step
    {
    public:
        Step(Comparison &comparison, const QString &name) : m_comparison(comparison) { m_comparison.m_path.append(name); }
        ~Step()
        {
            // On a difference the path stays as it is: it is the answer.
            if (m_comparison.m_difference.isEmpty())
                m_comparison.m_path.removeLast();
        }
        Q_DISABLE_COPY_MOVE(Step)

    private:
        Comparison &m_comparison;
    };

    bool differ(const QString &difference)
    {
        if (m_difference.isEmpty())
            m_difference = difference;
        return false;
    }
    bool sameText(const char *what, const QString &a, const QString &b)
    {
        return a == b || differ(QLatin1StringView(what) + u' ' + shown(a) + QStringLiteral(" and ") + shown(b));
    }
    template<class Value>
    bool sameNumber(const char *what, Value a, Value b)
    {
        return a == b
               || differ(QLatin1StringView(what) + u' ' + QString::number(static_cast<double>(a)) + QStringLiteral(" and ")
                         + QString::number(static_cast<double>(b)));
    }
    bool sameFlag(const char *what, bool same) { return same || differ(QLatin1StringView(what) + QStringLiteral(" differs")); }

    bool same(const Metadata &a, const Metadata &b);
    bool same(const Inlines &a, const Inlines &b);
    bool same(const Blocks &a, const Blocks &b);
    template<class Node>
    bool sameRow(const std::vector<Node> &a, const std::vector<Node> &b, const char *what);
    template<class Node>
    bool sameNode(const Node &a, const Node &b);

    bool sameValue(const Text &a, const Text &b) { return sameText("text", a.text, b.text); }
    bool sameValue(const SoftBreak &, const SoftBreak &) { return true; }
    bool sameValue(const LineBreak &, const LineBreak &) { return true; }
    bool sameValue(const Code &a, const Code &b) { return sameText("code", a.text, b.text); }
    bool sameValue(const Styled &a, const Styled &b) { return sameFlag("style", a.style == b.style) && same(a.content, b.content); }
    bool sameValue(const Link &a, const Link &b);
    bool sameValue(const Image &a, const Image &b);
    bool sameValue(const FootnoteReference &a, const FootnoteReference &b);
    bool sameValue(const Span &a, const Span &b) { return sameFlag("attributes", a.attributes == b.attributes) && same(a.content, b.content); }
    bool sameValue(const HtmlSource &a, const HtmlSource &b) { return sameText("HTML", a.html, b.html); }

    bool sameValue(const Paragraph &a, const Paragraph &b);
    bool sameValue(const Heading &a, const Heading &b);
    bool sameValue(const CodeBlock &a, const CodeBlock &b);
    bool sameValue(const BlockQuote &a, const BlockQuote &b) { return same(a.content, b.content); }
    bool sameValue(const Alert &a, const Alert &b);
    bool sameValue(const ListBlock &a, const ListBlock &b);
    bool sameValue(const Table &a, const Table &b);
    bool sameValue(const DefinitionList &a, const DefinitionList &b);
    bool sameValue(const ThematicBreak &, const ThematicBreak &) { return true; }
    bool sameValue(const PageBreak &, const PageBreak &) { return true; }
    bool sameValue(const Figure &a, const Figure &b) { return same(a.content, b.content) && same(a.caption, b.caption); }
    bool sameValue(const Details &a, const Details &b);
    bool sameValue(const Division &a, const Division &b);
    bool sameValue(const HtmlSourceBlock &a, const HtmlSourceBlock &b) { return sameText("HTML", a.html, b.html); }

    bool sameRows(const char *name, const std::vector<TableRow> &a, const std::vector<TableRow> &b);
    bool sameCell(const TableCell &a, const TableCell &b);

    QStringList m_path;
    QString m_difference;
};

const char *nameOf(const Inline &node)
{
    static constexpr const char *names[] = {"text", "soft break", "line break", "code", "styled", "link", "image", "footnote reference", "span", "html"};
    return names[node.value.index()];
}

const char *nameOf(const Block &node)
{
    static constexpr const char *names[] = {"paragraph",       "heading",        "code block", "quote",  "alert",   "list",     "table",
                                            "definition list", "thematic break", "page break", "figure", "details", "division", "html block"};
    return names[node.value.index()];
}

/// Neighbouring texts are one text: how a reader cuts them is not structure.
Inlines joined(const Inlines &inlines)
{
    Inlines result;
    result.reserve(inlines.size());
    for (const Inline &node : inlines) {
        const auto *text = node.value.as<Text>();
        auto *last = text && !result.empty() && result.back().origin == node.origin ? result.back().value.as<Text>() : nullptr;
        if (last)
            last->text += text->text;
        else if (!text || !text->text.isEmpty())
            result.push_back(node);
    }
    return result;
}

bool needsJoining(const Inlines &inlines)
{
    bool before = false;
    for (const Inline &node : inlines) {
        const auto *text = node.value.as<Text>();
        if (text && (before || text->text.isEmpty()))
            return true;
        before = text != nullptr;
    }
    return false;
}

bool Comparison::same(const Document &a, const Document &b)
{
    if (!same(a.metadata, b.metadata) || !same(a.blocks, b.blocks))
        return false;
    if (!sameNumber("number of footnotes", a.footnotes.size(), b.footnotes.size()))
        return false;
    for (std::size_t i = 0; i < a.footnotes.size(); ++i) {
        const Step step(*this, QStringLiteral("footnote ") + QString::number(i + 1));
        if (!sameText("label", a.footnotes[i].label, b.footnotes[i].label) || !same(a.footnotes[i].content, b.footnotes[i].content))
            return false;
    }
    return true;
}

bool Comparison::same(const Metadata &a, const Metadata &b)
{
    const Step step(*this, QStringLiteral("metadata"));
    return sameText("front matter", a.source, b.source) && sameText("title", a.title, b.title) && sameText("subtitle", a.subtitle, b.subtitle)
           && sameText("authors", a.authors.join(u'\n'), b.authors.join(u'\n')) && sameText("date", a.date, b.date)
           && sameText("language", a.language, b.language) && sameText("description", a.description, b.description)
           && sameText("keywords", a.keywords.join(u'\n'), b.keywords.join(u'\n')) && sameFlag("fields", a.fields == b.fields);
}

bool Comparison::same(const Inlines &a, const Inlines &b)
{
    if (needsJoining(a) || needsJoining(b)) {
        const Inlines joinedA = joined(a);
        const Inlines joinedB = joined(b);
        if (!needsJoining(joinedA) && !needsJoining(joinedB))
            return same(joinedA, joinedB);
    }
    return sameRow(a, b, "inlines");
}

bool Comparison::same(const Blocks &a, const Blocks &b)
{
    return sameRow(a, b, "blocks");
}

template<class Node>
bool Comparison::sameRow(const std::vector<Node> &a, const std::vector<Node> &b, const char *what)
{
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        const Step step(*this, QString::number(i) + u' ' + QLatin1StringView(nameOf(a[i]))
                                   + (a[i].position.line > 0 ? QStringLiteral(" (line %1)").arg(a[i].position.line) : QString()));
        if (!sameNode(a[i], b[i]))
            return false;
    }
    if (a.size() == b.size())
        return true;
    const Node &extra = a.size() > b.size() ? a[b.size()] : b[a.size()];
    return differ(QStringLiteral("%1 %2 and %3, the first one too many: %4")
                      .arg(QString::number(a.size()), QLatin1StringView(what), QString::number(b.size()), QLatin1StringView(nameOf(extra))));
}

template<class Node>
bool Comparison::sameNode(const Node &a, const Node &b)
{
    if (a.value.index() != b.value.index())
        return differ(QLatin1StringView(nameOf(a)) + QStringLiteral(" and ") + QLatin1StringView(nameOf(b)));
    if (a.origin != b.origin)
        return differ(QStringLiteral("origin differs"));
    return a.value.visit([&](const auto &value) {
        using Value = std::decay_t<decltype(value)>;
        return sameValue(value, *b.value.template as<Value>());
    });
}

bool Comparison::sameValue(const Link &a, const Link &b)
{
    return sameText("url", a.url, b.url) && sameText("title", a.title, b.title) && same(a.content, b.content);
}

bool Comparison::sameValue(const Image &a, const Image &b)
{
    return sameText("url", a.url, b.url) && sameText("title", a.title, b.title) && sameFlag("width", a.width == b.width)
           && sameFlag("height", a.height == b.height) && sameFlag("width in percent", a.widthPercent == b.widthPercent) && same(a.alt, b.alt);
}

bool Comparison::sameValue(const FootnoteReference &a, const FootnoteReference &b)
{
    return sameNumber("footnote", a.index, b.index) && sameNumber("call", a.call, b.call);
}

bool Comparison::sameValue(const Paragraph &a, const Paragraph &b)
{
    return sameFlag("alignment", a.alignment == b.alignment) && same(a.content, b.content);
}

bool Comparison::sameValue(const Heading &a, const Heading &b)
{
    return sameNumber("level", a.level, b.level) && sameText("id", a.id, b.id) && sameFlag("alignment", a.alignment == b.alignment)
           && same(a.content, b.content);
}

bool Comparison::sameValue(const CodeBlock &a, const CodeBlock &b)
{
    // Fenced or indented is spelling, not structure.
    return sameText("language", a.language, b.language) && sameText("info", a.info, b.info) && sameText("code", a.text, b.text);
}

bool Comparison::sameValue(const Alert &a, const Alert &b)
{
    return sameFlag("kind", a.kind == b.kind) && same(a.title, b.title) && same(a.content, b.content);
}

bool Comparison::sameValue(const ListBlock &a, const ListBlock &b)
{
    // The bullet's character is spelling; the delimiter of numbers is seen by the reader.
    if (!sameFlag("ordered", a.ordered == b.ordered) || !sameFlag("tight", a.tight == b.tight)
        || !sameNumber("number of items", a.items.size(), b.items.size())) {
        return false;
    }
    if (a.ordered && (!sameNumber("start", a.start, b.start) || !sameText("delimiter", QString(a.delimiter), QString(b.delimiter))))
        return false;
    for (std::size_t i = 0; i < a.items.size(); ++i) {
        const Step step(*this, QStringLiteral("item ") + QString::number(i + 1));
        if (!sameFlag("checked", a.items[i].checked == b.items[i].checked) || !same(a.items[i].content, b.items[i].content))
            return false;
    }
    return true;
}

bool Comparison::sameValue(const Table &a, const Table &b)
{
    return sameFlag("columns", a.columns == b.columns) && sameRows("head row", a.head, b.head) && sameRows("row", a.body, b.body) && same(a.caption, b.caption);
}

bool Comparison::sameRows(const char *name, const std::vector<TableRow> &a, const std::vector<TableRow> &b)
{
    if (!sameNumber("number of rows", a.size(), b.size()))
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const Step step(*this, QLatin1StringView(name) + u' ' + QString::number(i + 1));
        if (!sameNumber("number of cells", a[i].cells.size(), b[i].cells.size()))
            return false;
        for (std::size_t j = 0; j < a[i].cells.size(); ++j) {
            const Step cellStep(*this, QStringLiteral("cell ") + QString::number(j + 1));
            if (!sameCell(a[i].cells[j], b[i].cells[j]))
                return false;
        }
    }
    return true;
}

bool Comparison::sameCell(const TableCell &a, const TableCell &b)
{
    return sameFlag("alignment", a.alignment == b.alignment) && sameNumber("column span", a.columnSpan, b.columnSpan)
           && sameNumber("row span", a.rowSpan, b.rowSpan) && sameFlag("header", a.header == b.header) && same(a.content, b.content);
}

bool Comparison::sameValue(const DefinitionList &a, const DefinitionList &b)
{
    if (!sameNumber("number of terms", a.items.size(), b.items.size()))
        return false;
    for (std::size_t i = 0; i < a.items.size(); ++i) {
        const Step step(*this, QStringLiteral("term ") + QString::number(i + 1));
        if (!same(a.items[i].term, b.items[i].term) || !sameNumber("number of definitions", a.items[i].definitions.size(), b.items[i].definitions.size())) {
            return false;
        }
        for (std::size_t j = 0; j < a.items[i].definitions.size(); ++j) {
            if (!same(a.items[i].definitions[j], b.items[i].definitions[j]))
                return false;
        }
    }
    return true;
}

bool Comparison::sameValue(const Details &a, const Details &b)
{
    return sameFlag("open", a.open == b.open) && same(a.summary, b.summary) && same(a.content, b.content);
}

bool Comparison::sameValue(const Division &a, const Division &b)
{
    return sameFlag("attributes", a.attributes == b.attributes) && sameFlag("alignment", a.alignment == b.alignment) && same(a.content, b.content);
}

} // namespace

bool sameStructure(const Document &a, const Document &b, QString *where)
{
    Comparison comparison;
    const bool same = comparison.same(a, b);
    if (where)
        *where = same ? QString() : comparison.where();
    return same;
}

} // namespace quayside
