// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/citations.h"

#include "document/walk.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace quayside {
namespace {

const QRegularExpression &keyPattern()
{
    static const QRegularExpression key(QStringLiteral("@(?:\\{([^{}]+)\\}|(\\w(?:[\\w:.#$%&+?<>~/-]*[\\w/])?))"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    return key;
}

Inline words(const QString &text, const Inline &place)
{
    return {Text{text}, place.position, place.origin};
}

Inlines unresolved(const std::vector<CitedPart> &parts, const Inline &place)
{
    Citation cited;
    const auto some = [&](const QString &text) {
        Inlines made;
        if (!text.isEmpty())
            made.push_back(words(text, place));
        return made;
    };
    for (const CitedPart &part : parts)
        cited.works.push_back({part.key, some(part.before), some(part.behind)});
    Inlines made;
    made.push_back({std::move(cited), place.position, place.origin});
    return made;
}

} // namespace

void Citations::prepare(const Document &document)
{
    if (m_works.isEmpty())
        return;
    QStringList keys;
    const auto collect = [&](const QString &text) {
        for (auto it = keyPattern().globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            if (const QString key = match.captured(1) + match.captured(2); m_works.find(key))
                keys.append(key);
        }
    };
    walkInlines(document, [&](const Inline &node) {
        if (const auto *text = node.value.as<Text>(); text && text->text.contains(u'@'))
            collect(text->text);
    });
    for (const auto &[name, value] : document.metadata.all) {
        if (name != QLatin1StringView("nocite"))
            continue;
        const qsizetype before = keys.size();
        collect(value);
        m_cited = value.contains(QLatin1StringView("@*")) ? m_works.keys() : keys.mid(before);
    }
    keys += m_cited;
    keys.removeDuplicates();
    m_works.tellApart(keys);
}

Inline Citations::linkTo(const QString &key, const QString &shown, const Inline &place)
{
    m_cited.append(key);
    Link link;
    link.url = u'#' + QString::fromUtf8(QUrl::toPercentEncoding(workId(key)));
    link.content.push_back(words(shown, place));
    return {std::move(link), place.position, place.origin};
}

Inlines Citations::inBrackets(const std::vector<CitedPart> &parts, const Inline &place)
{
    if (m_works.isEmpty())
        return unresolved(parts, place);
    Inlines made;
    made.push_back(words(QStringLiteral("("), place));
    for (const CitedPart &part : parts) {
        if (made.size() > 1)
            made.push_back(words(QStringLiteral("; "), place));
        if (!part.before.isEmpty())
            made.push_back(words(part.before + u' ', place));
        const Work *work = m_works.find(part.key);
        if (!work) {
            m_missing(part.key, place);
            made.push_back(words(u'@' + part.key, place));
        } else {
            const QString year = part.yearAlone || work->year.isEmpty() ? work->year : QStringLiteral(", ") + work->year;
            const QString shown = part.yearAlone && !year.isEmpty() ? year : work->names() + year;
            made.push_back(linkTo(part.key, shown, place));
        }
        if (!part.behind.isEmpty())
            made.push_back(words(QStringLiteral(", ") + part.behind, place));
    }
    made.push_back(words(QStringLiteral(")"), place));
    return made;
}

Inlines Citations::amongWords(const QString &key, const QString &locator, const Inline &place)
{
    const Work *work = m_works.find(key);
    Inlines made;
    if (!work)
        return made;
    const QString inside = work->year + (work->year.isEmpty() || locator.isEmpty() ? QString() : QStringLiteral(", ")) + locator;
    made.push_back(linkTo(key, work->names(), place));
    if (!inside.isEmpty())
        made.push_back(words(QStringLiteral(" (%1)").arg(inside), place));
    return made;
}

void Citations::addList(Document &document) const
{
    QStringList keys = m_cited;
    keys.removeDuplicates();
    if (m_works.isEmpty() || keys.isEmpty())
        return;
    Block list = m_works.list(keys);
    bool placed = false;
    editBlocks(document.blocks, [&](Block &block) {
        auto *division = block.value.as<Division>();
        if (placed || !division || division->attributes->id != QLatin1StringView("refs") || !division->content.empty())
            return;
        division->content = std::move(list.value.as<Division>()->content);
        placed = true;
    });
    if (!placed)
        document.blocks.push_back(std::move(list));
}

} // namespace quayside
