// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/office/bookmarks.h"

#include "document/walk.h"

#include <algorithm>

namespace quayside::office {
namespace {

constexpr qsizetype longestName = 40;

/// Calls @p visit with all ids of the nodes, in reading order.
void eachId(const Document &document, const std::function<void(const QString &)> &visit)
{
    const auto attributes = [&](const auto &node) {
        eachAttributes(node, [&](const Attributes &own) {
            if (!own.isEmpty() && !own->id.isEmpty())
                visit(own->id);
        });
    };
    const auto all = [&](const Blocks &blocks) {
        walkBlocks(blocks, [&](const Block &block) {
            attributes(block);
            eachInlinesBelow(block, [&](const Inlines &words) { walkInlines(words, attributes); });
        });
    };
    all(document.blocks);
    for (const Footnote &note : document.footnotes)
        all(note.content);
}

bool isNameCharacter(QChar c)
{
    return (c.isLetterOrNumber() && !c.isSurrogate()) || c == u'_' || c == u'-' || c == u'.';
}

} // namespace

Bookmarks::Bookmarks(const Document &document, PlaceNames allowed) : m_allowed(allowed)
{
    eachId(document, [this](const QString &id) { add(id); });
}

void Bookmarks::add(const QString &id)
{
    if (m_names.contains(id))
        return;
    const QString name = m_allowed == PlaceNames::Any ? id : freeName(id);
    m_names.insert(id, name);
    m_taken.insert(name.toCaseFolded());
    if (!m_folded.contains(id.toCaseFolded()))
        m_folded.insert(id.toCaseFolded(), id);
}

QString Bookmarks::freeName(const QString &id)
{
    QString name;
    for (const QChar c : id.left(longestName))
        name += isNameCharacter(c) ? c : QChar(u'_');
    if (name.isEmpty() || !(name.front().isLetter() || name.front() == u'_'))
        name = (u'_' + name).left(longestName);
    if (!m_taken.contains(name.toCaseFolded()) && id.size() <= longestName)
        return name;
    int &last = m_numbers[name.toCaseFolded()]; // many ids of one name must not be counted anew
    for (;;) {
        const QString end = QStringLiteral("_%1").arg(++last);
        const QString numbered = name.left(longestName - end.size()) + end;
        if (!m_taken.contains(numbered.toCaseFolded()))
            return numbered;
    }
}

QString Bookmarks::target(const QString &url) const
{
    if (!url.startsWith(u'#'))
        return {};
    const QString id = QString::fromUtf8(QByteArray::fromPercentEncoding(url.mid(1).toUtf8()));
    const auto own = m_names.constFind(id);
    return own != m_names.constEnd() ? *own : m_names.value(m_folded.value(id.toCaseFolded()));
}

bool Bookmarks::place(const QString &name)
{
    if (name.isEmpty() || m_placed.contains(name))
        return false;
    m_placed.insert(name);
    return true;
}

QString headingBookmark(int index)
{
    return QStringLiteral("_Toc%1").arg(index + 1, 8, 10, QLatin1Char('0'));
}

QString noteBookmark(int index)
{
    return QStringLiteral("_RefNote%1").arg(index + 1);
}

} // namespace quayside::office
