// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/crossreferences.h"

#include "document/walk.h"
#include "readers/attributelist.h"
#include "readers/markdowndialect.h"
#include "settings/locales.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <array>
#include <optional>

namespace quayside {
namespace {

constexpr int mostReferences = 100'000;

bool isBlank(const Inline &one)
{
    const auto *text = one.value.as<Text>();
    return one.value.is<SoftBreak>() || (text && text->text.trimmed().isEmpty());
}

// ---- captions ------------------------------------------------------------------------------------------------------

/// The image that is all of @p block, if it has the id of a figure; else null.
Image *onlyFigure(Block &block)
{
    auto *paragraph = block.origin == Origin::Markup ? block.value.as<Paragraph>() : nullptr;
    if (!paragraph)
        return nullptr;
    Image *only = nullptr;
    for (Inline &one : paragraph->content) {
        if (isBlank(one))
            continue;
        auto *image = one.value.as<Image>();
        if (only || !image || !image->attributes->id.startsWith(QLatin1StringView("fig-")))
            return nullptr;
        only = image;
    }
    return only;
}

/// The words of @p block behind “: ” or “Table: ”, if it begins so.
std::optional<Inlines> tableCaption(const Block &block)
{
    const auto *paragraph = block.origin == Origin::Markup ? block.value.as<Paragraph>() : nullptr;
    const auto *first = paragraph && !paragraph->content.empty() ? paragraph->content.front().value.as<Text>() : nullptr;
    static const QRegularExpression mark(QStringLiteral("^(?:Table)?:[ \\t]+"));
    const auto match = first ? mark.match(first->text) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return {};
    Inlines words = paragraph->content;
    words.front().value.as<Text>()->text.remove(0, match.capturedLength());
    return words;
}

/// Takes a list of attributes off the end of @p words.
AttributeValues takeList(Inlines &words)
{
    AttributeValues values;
    auto *last = words.empty() ? nullptr : words.back().value.as<Text>();
    const qsizetype open = last && last->text.trimmed().endsWith(u'}') ? last->text.lastIndexOf(u'{') : -1;
    if (open < 0 || readAttributeList(QStringView(last->text).mid(open), values) == 0)
        return {};
    last->text.truncate(open);
    while (last->text.endsWith(u' '))
        last->text.chop(1);
    return values;
}

void joinFigure(Block &block)
{
    if (Image *image = onlyFigure(block)) {
        Figure figure;
        AttributeValues values;
        values.id = std::exchange(image->attributes.edit().id, {});
        figure.attributes = Attributes(std::move(values));
        if (!image->alt.empty())
            figure.caption.push_back({Paragraph{image->alt, Alignment::None}, block.position, block.origin});
        const SourcePosition position = block.position;
        figure.content.push_back(std::move(block));
        block = {std::move(figure), position, Origin::Markup};
        return;
    }
    auto *division = block.value.as<Division>();
    const bool isFigure = division && division->attributes->id.startsWith(QLatin1StringView("fig-")) && division->content.size() > 1
                          && division->content.back().value.is<Paragraph>();
    if (!isFigure)
        return;
    Figure figure;
    figure.attributes = std::move(division->attributes);
    figure.caption.push_back(std::move(division->content.back()));
    division->content.pop_back();
    figure.content = std::move(division->content);
    block.value = std::move(figure);
}

void joinCaptions(Blocks &blocks, DialectReading &dialect)
{
    Blocks out;
    out.reserve(blocks.size());
    for (Block &block : blocks) {
        eachBelow(
            block, [&](Blocks &below) { joinCaptions(below, dialect); }, [](Inlines &) {});
        auto *table = out.empty() ? nullptr : out.back().value.as<Table>();
        auto caption = table && table->caption.empty() ? tableCaption(block) : std::nullopt;
        if (caption && dialect.takes(DialectFeature::CrossReferences, ": …", block.position.line)) {
            AttributeValues values = takeList(*caption);
            giveAttributes(table->attributes, std::move(values));
            table->caption.push_back({Paragraph{*std::move(caption), Alignment::None}, block.position, Origin::Markup});
            continue;
        }
        joinFigure(block);
        out.push_back(std::move(block));
    }
    blocks = std::move(out);
}

// ---- numbers -------------------------------------------------------------------------------------------------------

class References
{
public:
    explicit References(const QString &language) : m_language(language) {}

    void number(Blocks &blocks)
    {
        editBlocks(blocks, [this](Block &block) { number(block); });
        editInlines(blocks, [this](Inline &node) {
            auto *formula = node.value.as<Math>();
            if (!formula || !formula->attributes->id.startsWith(QLatin1StringView("eq-")))
                return;
            const QString count = QString::number(++m_counts[QStringLiteral("eq")]);
            formula->tex += QStringLiteral("\\tag{%1}").arg(count);
            m_names.insert(formula->attributes->id, {QStringLiteral("(%1)").arg(count), count});
        });
    }

    void resolve(Blocks &blocks)
    {
        if (m_names.isEmpty())
            return;
        for (Block &block : blocks)
            eachBelow(
                block, [this](Blocks &below) { resolve(below); }, [this](Inlines &below) { resolve(below); });
    }

private:
    struct Name {
        QString full;   ///< “Figure 1”
        QString number; ///< “1”
    };

    static QString kindOf(const QString &id)
    {
        const QString kind = id.section(u'-', 0, 0);
        return id.contains(u'-') ? kind : QString();
    }

    [[nodiscard]] QString nameOf(const QString &kind) const
    {
        if (kind == QLatin1StringView("fig"))
            return label(Label::Figure, m_language);
        if (kind == QLatin1StringView("tbl"))
            return label(Label::Table, m_language);
        return kind == QLatin1StringView("lst") ? QStringLiteral("Listing") : QString();
    }

    void number(Block &block)
    {
        if (auto *heading = block.value.as<Heading>(); heading && heading->attributes->id.startsWith(QLatin1StringView("sec-"))) {
            const QString words = plainText(heading->content);
            m_names.insert(heading->attributes->id, {words, words});
        }
        if (auto *figure = block.value.as<Figure>())
            number(figure->attributes, &figure->caption);
        else if (auto *table = block.value.as<Table>())
            number(table->attributes, &table->caption);
        else if (auto *code = block.value.as<CodeBlock>())
            number(code->attributes, nullptr, {});
        else if (auto *division = block.value.as<Division>())
            number(division->attributes, nullptr, {});
        else if (auto *paragraph = block.value.as<Paragraph>())
            number(paragraph->attributes, paragraph, block.position);
    }

    void number(const Attributes &attributes, Blocks *caption)
    {
        auto *words = caption && !caption->empty() ? caption->front().value.as<Paragraph>() : nullptr;
        number(attributes, words, words ? caption->front().position : SourcePosition());
    }

    /// @p words: its caption; null: it has none.
    void number(const Attributes &attributes, Paragraph *words, SourcePosition position)
    {
        const QString &id = attributes->id;
        const QString kind = kindOf(id);
        const QString name = nameOf(kind);
        if (name.isEmpty() || m_names.contains(id))
            return;
        const QString count = QString::number(++m_counts[kind]);
        const QString full = name + u'\u00a0' + count;
        m_names.insert(id, {full, count});
        if (words)
            words->content.insert(words->content.begin(), {Text{full + QStringLiteral(": ")}, position, Origin::Markup});
    }

    void resolve(Inlines &words)
    {
        Inlines out;
        out.reserve(words.size());
        for (Inline &word : words) {
            if (!word.value.is<Image>() && !word.value.is<Link>())
                eachInlinesBelow(word, [this](Inlines &below) { resolve(below); });
            const auto *text = word.value.as<Text>();
            if (text && text->text.contains(u'@'))
                split(*text, word, out);
            else
                out.push_back(std::move(word));
        }
        words = std::move(out);
    }

    void split(const Text &text, const Inline &place, Inlines &out)
    {
        static const QRegularExpression reference(
            QStringLiteral("\\[([^\\[\\]@]*)@((?:fig|tbl|lst|sec|eq)-[\\w-]*\\w)\\]|(?<![\\w@])@((?:fig|tbl|lst|sec|eq)-[\\w-]*\\w)"));
        const QString all = text.text;
        qsizetype at = 0;
        for (auto it = reference.globalMatch(all); it.hasNext() && m_found < mostReferences;) {
            const auto match = it.next();
            const QString id = match.captured(2) + match.captured(3);
            const auto name = m_names.constFind(id);
            if (name == m_names.cend())
                continue;
            ++m_found;
            const QString before = match.captured(1);
            if (match.capturedStart() > at)
                out.push_back({Text{all.mid(at, match.capturedStart() - at)}, place.position, place.origin});
            const bool bare = match.captured(2).isEmpty() || before.isEmpty();
            const QString words = bare ? name->full : before == QLatin1StringView("-") ? name->number : before + name->number;
            Link link;
            link.url = u'#' + QString::fromUtf8(QUrl::toPercentEncoding(id));
            link.content.push_back({Text{words}, place.position, place.origin});
            out.push_back({std::move(link), place.position, place.origin});
            at = match.capturedEnd();
        }
        if (at < all.size() || all.isEmpty())
            out.push_back({Text{all.mid(at)}, place.position, place.origin});
    }

    QString m_language;
    QHash<QString, Name> m_names;
    QHash<QString, int> m_counts;
    int m_found = 0;
};

} // namespace

void readCrossReferences(Document &document, DialectReading &dialect)
{
    joinCaptions(document.blocks, dialect);
    if (!dialect.has(DialectFeature::CrossReferences))
        return;
    References references(document.metadata.language);
    references.number(document.blocks);
    references.resolve(document.blocks);
    for (Footnote &note : document.footnotes)
        references.resolve(note.content);
}

} // namespace quayside
