// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/crossreferences.h"

#include "document/plainforms.h"
#include "document/walk.h"
#include "readers/citations.h"
#include "readers/crosscaptions.h"
#include "readers/markdowndialect.h"
#include "settings/locales.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <iterator>
#include <utility>

namespace quayside {
namespace {

constexpr int mostReferences = 100'000;

class References
{
public:
    /// @p citations: null: works are not cited.
    References(const QString &language, Citations *citations, Citations::Missing missing)
        : m_language(language), m_citations(citations), m_missing(std::move(missing))
    {}

    void number(Blocks &blocks)
    {
        Panel none;
        number(blocks, none);
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

    /// A figure of several, whose parts are lettered.
    struct Panel {
        QString kind; ///< empty: none
        QString count;
        int parts = 0;
    };

    void number(Blocks &blocks, Panel &panel)
    {
        for (Block &block : blocks) {
            Panel own = number(block, panel);
            eachBelow(
                block, [&](Blocks &below) { number(below, own.kind.isEmpty() ? panel : own); }, [](Inlines &) {});
        }
    }

    /// Numbers @p block, a part of @p panel or not. What stands in it may be parts of what is given back.
    Panel number(Block &block, Panel &panel)
    {
        if (auto *heading = block.value.as<Heading>(); heading && heading->attributes->id.startsWith(QLatin1StringView("sec-"))) {
            const QString words = plainText(heading->content);
            m_names.insert(heading->attributes->id, {words, words});
        }
        if (auto *figure = block.value.as<Figure>())
            return number(figure->attributes, &figure->caption, panel);
        if (auto *table = block.value.as<Table>())
            number(table->attributes, table->caption.empty() ? nullptr : &table->caption, panel);
        else if (auto *code = block.value.as<CodeBlock>())
            number(code->attributes, nullptr, panel);
        else if (auto *division = block.value.as<Division>())
            number(division->attributes, nullptr, panel);
        else if (auto *paragraph = block.value.as<Paragraph>())
            number(*paragraph, block.position, panel);
        return {};
    }

    /// @p caption: null: it has none and gets none.
    Panel number(const Attributes &attributes, Blocks *caption, Panel &panel)
    {
        Panel own;
        const QString before = lead(attributes, panel, own);
        if (before.isEmpty() || !caption)
            return own;
        if (caption->empty())
            caption->push_back({Paragraph{}, {}, Origin::Markup});
        if (auto *words = caption->front().value.as<Paragraph>())
            setBefore(words->content, before, own.kind.isEmpty(), caption->front().position);
        return own;
    }

    /// A caption without what it is of.
    void number(Paragraph &paragraph, SourcePosition position, Panel &panel)
    {
        Panel own;
        if (const QString before = lead(paragraph.attributes, panel, own); !before.isEmpty())
            setBefore(paragraph.content, before, own.kind.isEmpty(), position);
    }

    /// What we wrote ourselves has the number already.
    static void setBefore(Inlines &words, const QString &name, bool isPart, SourcePosition position)
    {
        const QString said = plainText(words);
        if (said == name || said.startsWith(name + (isPart ? u' ' : u':')))
            return;
        const QString behind = words.empty() ? QString() : isPart ? QStringLiteral(" ") : QStringLiteral(": ");
        words.insert(words.begin(), {Text{name + behind}, position, Origin::Markup});
    }

    /// What stands before the caption of the element with @p attributes: “Figure 1”, or “(a)” for a part of @p panel; empty: it is not numbered. @p own: what
    /// its parts are of.
    QString lead(const Attributes &attributes, Panel &panel, Panel &own)
    {
        const QString &id = attributes->id;
        const QString kind = kindOf(id);
        const QString name = nameOf(kind);
        if (name.isEmpty() || m_names.contains(id))
            return {};
        if (kind == panel.kind) {
            const QString letter = numberForm(NumberStyle::LowerAlpha, ++panel.parts);
            m_names.insert(id, {name + u'\u00a0' + panel.count + letter, panel.count + letter});
            return u'(' + letter + u')';
        }
        const QString count = QString::number(++m_counts[kind]);
        m_names.insert(id, {name + u'\u00a0' + count, count});
        own = {kind, count, 0};
        return name + u'\u00a0' + count;
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
        // In brackets with others and words around, or alone with a place in brackets behind.
        static const QRegularExpression reference(
            QStringLiteral(
                "\\[([^\\[\\]@]*+@[^\\[\\]]++)\\]|(?<![\\w@])@(?:\\{([^{}]+)\\}|(\\w(?:[\\w:.#$%&+?<>~/-]*[\\w/])?))(?: ?\\[([^\\[\\]@]{1,200})\\])?"),
            QRegularExpression::UseUnicodePropertiesOption);
        const QString all = text.text;
        qsizetype at = 0;
        for (auto it = reference.globalMatch(all); it.hasNext() && m_found < mostReferences;) {
            const auto match = it.next();
            const bool group = match.hasCaptured(1);
            Inlines made = group ? inBrackets(match.captured(1), place) : alone(match, place);
            if (made.empty())
                continue;
            ++m_found;
            if (match.capturedStart() > at)
                out.push_back({Text{all.mid(at, match.capturedStart() - at)}, place.position, place.origin});
            std::move(made.begin(), made.end(), std::back_inserter(out));
            at = match.capturedEnd();
        }
        if (at < all.size() || all.isEmpty())
            out.push_back({Text{all.mid(at)}, place.position, place.origin});
    }

    static Inline linkTo(const QString &id, const QString &words, const Inline &place)
    {
        Link link;
        link.url = u'#' + QString::fromUtf8(QUrl::toPercentEncoding(id));
        link.content.push_back({Text{words}, place.position, place.origin});
        return {std::move(link), place.position, place.origin};
    }

    Inlines alone(const QRegularExpressionMatch &match, const Inline &place)
    {
        const QString id = match.captured(2) + match.captured(3);
        if (const auto name = m_names.constFind(id); name != m_names.cend()) {
            Inlines made;
            made.push_back(linkTo(id, name->full, place));
            if (match.hasCaptured(4)) // no place in a work
                made.push_back({Text{match.captured(0).mid(match.capturedEnd(3) - match.capturedStart())}, place.position, place.origin});
            return made;
        }
        tellMissing(id, place);
        return m_citations ? m_citations->amongWords(id, match.captured(4).trimmed(), place) : Inlines();
    }

    /// What `see @fig-a, left; @fig-b` stands for: links if all are known here, else works that are cited; nothing if it is text.
    Inlines inBrackets(const QString &group, const Inline &place)
    {
        static const QRegularExpression part(QStringLiteral("^(.*?)(-?)@(?:\\{([^{}]+)\\}|([\\w](?:[\\w:.#$%&+?<>~/-]*[\\w/])?))(.*)$"),
                                             QRegularExpression::UseUnicodePropertiesOption);
        QList<QRegularExpressionMatch> parts;
        qsizetype known = 0;
        for (const QString &one : group.split(u';')) {
            const auto match = part.match(one.trimmed());
            if (!match.hasMatch() || match.capturedView(1).endsWith(u'@') || isWordBefore(match))
                return {};
            known += m_names.contains(match.captured(4)) ? 1 : 0;
            parts.append(match);
        }
        if (known == parts.size())
            return links(parts, place);
        for (const auto &match : std::as_const(parts))
            tellMissing(match.captured(4), place);
        return m_citations && known == 0 ? citation(parts, place) : Inlines();
    }

    /// An address of mail is no reference.
    static bool isWordBefore(const QRegularExpressionMatch &match)
    {
        const QStringView before = match.capturedView(1);
        return match.capturedLength(2) == 0 && !before.isEmpty() && before.back().isLetterOrNumber();
    }

    void tellMissing(const QString &id, const Inline &place)
    {
        if (!nameOf(kindOf(id)).isEmpty())
            m_missing(id, place);
    }

    Inlines links(const QList<QRegularExpressionMatch> &parts, const Inline &place)
    {
        Inlines made;
        for (const auto &match : parts) {
            const Name &name = m_names[match.captured(4)];
            const QString before = match.captured(1);
            const bool numberAlone = match.capturedLength(2) > 0;
            if (!made.empty())
                made.push_back({Text{QStringLiteral(", ")}, place.position, place.origin});
            made.push_back(linkTo(match.captured(4), before.isEmpty() && !numberAlone ? name.full : before + name.number, place));
            if (const QString behind = match.captured(5); !behind.isEmpty())
                made.push_back({Text{behind}, place.position, place.origin});
        }
        return made;
    }

    Inlines citation(const QList<QRegularExpressionMatch> &parts, const Inline &place)
    {
        std::vector<CitedPart> cited;
        for (const auto &match : parts) {
            QString behind = match.captured(5).trimmed();
            if (behind.startsWith(u','))
                behind = behind.mid(1).trimmed();
            cited.push_back({match.captured(3) + match.captured(4), match.captured(1).trimmed(), behind, match.capturedLength(2) > 0});
        }
        return m_citations->inBrackets(cited, place);
    }

    QString m_language;
    Citations *m_citations;
    Citations::Missing m_missing;
    QHash<QString, Name> m_names;
    QHash<QString, int> m_counts;
    int m_found = 0;
};

} // namespace

void readCrossReferences(Document &document, Bibliography works, DialectReading &dialect)
{
    joinCaptions(document.blocks, dialect);
    settleAlts(document.blocks);
    for (Footnote &note : document.footnotes)
        settleAlts(note.content);
    if (!dialect.has(DialectFeature::CrossReferences))
        return;
    const bool isQuarto = dialect.dialect() == MarkdownDialect::Quarto;
    const bool cites = dialect.has(DialectFeature::Citations) && (isQuarto || !bibliographyOf(document.metadata).isEmpty());
    const auto tell = [&](const QString &key, const Inline &place) { dialect.tellNowhere(u'@' + key, place.position.line); };
    const auto missing = [&](const QString &id, const Inline &place) {
        if (isQuarto) // elsewhere it may be the name of a person
            tell(id, place);
    };
    Citations citations(std::move(works), tell);
    citations.prepare(document);
    References references(document.metadata.language, cites ? &citations : nullptr, missing);
    references.number(document.blocks);
    references.resolve(document.blocks);
    for (Footnote &note : document.footnotes)
        references.resolve(note.content);
    citations.addList(document);
}

QString bibliographyOf(const Metadata &metadata)
{
    const auto found = std::find_if(metadata.all.begin(), metadata.all.end(), [](const auto &pair) {
        return pair.first == QLatin1StringView("bibliography") || pair.first == QLatin1StringView("references");
    });
    if (found == metadata.all.end())
        return {};
    return found->first == QLatin1StringView("bibliography") ? found->second : found->first;
}

} // namespace quayside
