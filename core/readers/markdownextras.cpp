// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/markdownextras.h"

#include "document/walk.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace quayside {
namespace {

constexpr qsizetype mostAbbreviations = 500;
constexpr int mostExplained = 10'000;
constexpr qsizetype longestMeaning = 300;

// ---- definitions ------------------------------------------------------------------------------------------------

bool isPlain(const Paragraph &paragraph)
{
    return paragraph.attributes.isEmpty() && paragraph.alignment == Alignment::None && !paragraph.content.empty();
}

/// Whether the line that begins with @p word is a definition.
bool defines(const Inline &word)
{
    const auto *text = word.value.as<Text>();
    return text && (text->text.startsWith(QLatin1StringView(": ")) || text->text.startsWith(QLatin1StringView(":\t")));
}

std::vector<Inlines> linesOf(Inlines &&words)
{
    std::vector<Inlines> lines(1);
    for (Inline &word : words) {
        if (word.value.is<SoftBreak>())
            lines.emplace_back();
        else
            lines.back().push_back(std::move(word));
    }
    return lines;
}

bool holdsDefinition(const Paragraph &paragraph)
{
    const Inlines &words = paragraph.content;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool lineStart = i == 0 || words[i - 1].value.is<SoftBreak>();
        if (lineStart && defines(words[i]))
            return true;
    }
    return false;
}

bool isOneLine(const Inlines &words)
{
    return std::none_of(words.begin(), words.end(),
                        [](const Inline &word) { return word.value.is<SoftBreak>() || word.value.is<LineBreak>() || word.value.is<Image>(); });
}

/// The list that a definition right behind @p out belongs to: the last one, or a new one whose term is the last line. Null without either.
DefinitionList *listBefore(Blocks &out)
{
    if (out.empty())
        return nullptr;
    if (auto *list = out.back().value.as<DefinitionList>())
        return list;
    auto *paragraph = out.back().value.as<Paragraph>();
    if (!paragraph || !isPlain(*paragraph) || !isOneLine(paragraph->content))
        return nullptr;
    DefinitionList list;
    list.items.push_back({std::move(paragraph->content), {}, {}});
    out.back().value = std::move(list);
    return out.back().value.as<DefinitionList>();
}

/// Adds the terms and definitions of @p words to @p list.
void addDefinitions(DefinitionList &list, Inlines &&words, SourcePosition position)
{
    bool inDefinition = false;
    bool inTerm = false;
    for (Inlines &line : linesOf(std::move(words))) {
        const bool begins = !line.empty() && defines(line.front());
        if (begins) {
            QString &text = line.front().value.as<Text>()->text;
            text = text.mid(1);
            while (text.startsWith(u' ') || text.startsWith(u'\t'))
                text.remove(0, 1);
            Blocks definition;
            definition.push_back({Paragraph{std::move(line)}, position, Origin::Markup});
            list.items.back().definitions.push_back(std::move(definition));
        } else if (inDefinition) { // the line goes on
            Inlines &content = list.items.back().definitions.back().back().value.as<Paragraph>()->content;
            content.push_back({SoftBreak{}, position, Origin::Markup});
            std::move(line.begin(), line.end(), std::back_inserter(content));
        } else if (inTerm) { // each line is a term
            Inlines &term = list.items.back().term;
            term.push_back({LineBreak{}, position, Origin::Markup});
            std::move(line.begin(), line.end(), std::back_inserter(term));
        } else {
            list.items.push_back({std::move(line), {}, {}});
            inTerm = true;
        }
        inDefinition = inDefinition || begins;
    }
}

/// The blocks of a definition; null: @p block is none.
Blocks *definedIn(Block &block)
{
    auto *division = block.value.as<Division>();
    return division && division->attributes->classes == QStringList{definitionClass} ? &division->content : nullptr;
}

/// Adds @p definition to the list at the end of @p out, or to a new one whose terms are the lines there.
void addDefinition(Blocks definition, Blocks &out)
{
    auto *paragraph = out.empty() ? nullptr : out.back().value.as<Paragraph>();
    if (paragraph && isPlain(*paragraph)) {
        const SourcePosition position = out.back().position;
        DefinitionList list;
        list.items.emplace_back();
        for (Inlines &line : linesOf(std::move(paragraph->content))) {
            Inlines &term = list.items.back().term;
            if (!term.empty())
                term.push_back({LineBreak{}, position, Origin::Markup});
            std::move(line.begin(), line.end(), std::back_inserter(term));
        }
        out.back().value = std::move(list);
    }
    auto *list = out.empty() ? nullptr : out.back().value.as<DefinitionList>();
    if (list && !list->items.empty())
        list->items.back().definitions.push_back(std::move(definition));
    else
        std::move(definition.begin(), definition.end(), std::back_inserter(out));
}

void readDefinitions(Blocks &blocks)
{
    bool any = false;
    for (Block &block : blocks) {
        eachBelow(
            block, [](Blocks &below) { readDefinitions(below); }, [](Inlines &) {});
        const auto *paragraph = block.value.as<Paragraph>();
        any = any || (paragraph && holdsDefinition(*paragraph)) || definedIn(block);
    }
    if (!any)
        return;
    Blocks out;
    out.reserve(blocks.size());
    for (Block &block : blocks) {
        if (Blocks *definition = definedIn(block)) {
            addDefinition(std::move(*definition), out);
            continue;
        }
        auto *paragraph = block.origin == Origin::Markup ? block.value.as<Paragraph>() : nullptr;
        const bool holds = paragraph && isPlain(*paragraph) && holdsDefinition(*paragraph);
        const bool continues = holds && defines(paragraph->content.front());
        DefinitionList *list = continues ? listBefore(out) : nullptr;
        if (!holds || (continues && !list)) {
            out.push_back(std::move(block));
            continue;
        }
        const SourcePosition position = block.position;
        Inlines words = std::move(paragraph->content);
        if (!list && (out.empty() || !out.back().value.is<DefinitionList>()))
            out.push_back({DefinitionList{}, position, Origin::Markup});
        addDefinitions(*out.back().value.as<DefinitionList>(), std::move(words), position);
    }
    blocks = std::move(out);
}

// ---- abbreviations ----------------------------------------------------------------------------------------------

using Meanings = QHash<QString, QString>;

/// Takes what @p paragraph explains. False if it is of other words too.
bool takeMeanings(const Paragraph &paragraph, Meanings &meanings)
{
    const auto *first = isPlain(paragraph) ? paragraph.content.front().value.as<Text>() : nullptr;
    if (!first || !first->text.startsWith(QLatin1StringView("*[")))
        return false;
    QString text;
    for (const Inline &word : paragraph.content) {
        const auto *part = word.value.as<Text>();
        if (!part && !word.value.is<SoftBreak>())
            return false;
        text += part ? part->text : QStringLiteral("\n");
    }
    static const QRegularExpression line(QStringLiteral("^\\*\\[([^\\]]{1,100})\\]:\\s*(\\S.*)$"));
    Meanings found;
    for (const QString &each : text.split(u'\n')) {
        const auto match = line.match(each);
        if (!match.hasMatch())
            return false;
        found.insert(match.captured(1), match.captured(2).trimmed().left(longestMeaning));
    }
    if (meanings.size() + found.size() > mostAbbreviations)
        return false;
    meanings.insert(found);
    return true;
}

void takeMeanings(Blocks &blocks, Meanings &meanings)
{
    std::erase_if(blocks, [&](const Block &block) {
        const auto *paragraph = block.origin == Origin::Markup ? block.value.as<Paragraph>() : nullptr;
        return paragraph && takeMeanings(*paragraph, meanings);
    });
}

Inline explained(const QString &word, const QString &meaning, const Inline &place)
{
    AttributeValues values;
    values.others = {{QStringLiteral("title"), meaning}};
    Span span;
    span.kind = SpanKind::Abbreviation;
    span.attributes = Attributes(std::move(values));
    span.content.push_back({Text{word}, place.position, place.origin});
    return {std::move(span), place.position, place.origin};
}

/// Splits words where an abbreviation stands.
class Explainer
{
public:
    explicit Explainer(const Meanings &meanings) : m_meanings(meanings)
    {
        QStringList words;
        for (auto it = meanings.cbegin(); it != meanings.cend(); ++it)
            words.append(QRegularExpression::escape(it.key()));
        std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
        m_pattern = QRegularExpression(QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(words.join(u'|')), QRegularExpression::UseUnicodePropertiesOption);
    }

    void in(Blocks &blocks)
    {
        for (Block &block : blocks)
            eachBelow(
                block, [this](Blocks &below) { in(below); }, [this](Inlines &below) { in(below); });
    }

private:
    void in(Inlines &words)
    {
        Inlines out;
        out.reserve(words.size());
        for (Inline &word : words) {
            if (!word.value.is<Image>())
                eachInlinesBelow(word, [this](Inlines &below) { in(below); });
            const auto *text = word.value.as<Text>();
            if (text && m_left > 0)
                split(*text, word, out);
            else
                out.push_back(std::move(word));
        }
        words = std::move(out);
    }

    void split(const Text &text, const Inline &place, Inlines &out)
    {
        const QString all = text.text;
        qsizetype at = 0;
        for (auto match = m_pattern.match(all); match.hasMatch() && m_left > 0; match = m_pattern.match(all, at), --m_left) {
            if (match.capturedStart() > at)
                out.push_back({Text{all.mid(at, match.capturedStart() - at)}, place.position, place.origin});
            out.push_back(explained(match.captured(), m_meanings.value(match.captured()), place));
            at = match.capturedEnd();
        }
        if (at < all.size() || all.isEmpty())
            out.push_back({Text{all.mid(at)}, place.position, place.origin});
    }

    const Meanings &m_meanings;
    QRegularExpression m_pattern;
    int m_left = mostExplained;
};

} // namespace

const QString definitionClass = QStringLiteral("\x04definition");

void readMarkdownExtras(Document &document, MarkdownDialect dialect)
{
    const bool definitions = dialect == MarkdownDialect::Auto || dialect == MarkdownDialect::MkDocs || dialect == MarkdownDialect::Quarto;
    if (!definitions)
        return;
    readDefinitions(document.blocks);
    Meanings meanings;
    if (dialect != MarkdownDialect::Quarto)
        takeMeanings(document.blocks, meanings);
    if (meanings.isEmpty())
        return;
    Explainer explainer(meanings);
    explainer.in(document.blocks);
    for (Footnote &note : document.footnotes)
        explainer.in(note.content);
}

} // namespace quayside
