// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/bookchapter.h"

#include "output/targetname.h"
#include "readers/booktree.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace quayside {
namespace {

bool isInvisible(const Block &block);

bool isInvisible(const Inline &one)
{
    const auto *span = one.value.as<Span>();
    return one.value.is<Raw>() || one.value.is<SoftBreak>() || (span && span->content.empty());
}

/// Raw source, or only anchors (kept by books for old links).
bool isInvisible(const Block &block)
{
    if (const auto *paragraph = block.value.as<Paragraph>())
        return std::all_of(paragraph->content.begin(), paragraph->content.end(), [](const Inline &one) { return isInvisible(one); });
    const auto *division = block.value.as<Division>();
    return block.value.is<Raw>()
           || (division && std::all_of(division->content.begin(), division->content.end(), [](const Block &one) { return isInvisible(one); }));
}

/// Where the first heading stands.
struct FirstHeading {
    Heading *heading = nullptr;
    bool isFirst = true; ///< nothing is shown above it
};

/// Looks into divisions too: pages on the web often centre their titles.
FirstHeading firstHeading(Blocks &blocks, bool isFirst = true)
{
    for (Block &block : blocks) {
        if (auto *heading = block.value.as<Heading>())
            return {heading, isFirst};
        if (auto *division = block.value.as<Division>()) {
            if (const FirstHeading found = firstHeading(division->content, isFirst); found.heading)
                return found;
        }
        isFirst = isFirst && isInvisible(block);
    }
    return {};
}

bool isSameTitle(const Heading &heading, const QString &title)
{
    return plainText(heading.content).simplified().compare(title.simplified(), Qt::CaseInsensitive) == 0;
}

/// Moves @p title, if it stands among @p blocks, in front of what is shown: what comes before a chapter's title would be taken for the end of the chapter
/// above.
void moveToFront(Blocks &blocks, const Heading *title)
{
    const auto shown = std::find_if(blocks.begin(), blocks.end(), [](const Block &block) { return !isInvisible(block); });
    const auto at = std::find_if(shown, blocks.end(), [&](const Block &block) { return block.value.as<Heading>() == title; });
    if (at != blocks.end())
        std::rotate(shown, at, at + 1);
}

QString shownTitle(const ChapterText &chapter)
{
    if (!chapter.entry.title.isEmpty())
        return chapter.entry.title;
    const QString &own = chapter.document.metadata.title;
    if (!own.isEmpty())
        return own;
    const QString folder = chapter.entry.file.section(u'/', -2, -2);
    const QString name = chapter.entry.file.section(u'/', -1);
    return titleOfName(isIndexName(name) && !folder.isEmpty() ? folder : name);
}

Blocks::iterator insertTitle(ChapterText &chapter)
{
    Heading title;
    title.content.push_back({Text{shownTitle(chapter)}, {}, Origin::Markup});
    return chapter.document.blocks.insert(chapter.document.blocks.begin(), {std::move(title), {}, Origin::Markup});
}

/// mdBook hides Rust lines that start with "# ", meant only for the compiler; "##" stands for one shown.
QString withoutRustLines(const QString &text)
{
    static const QRegularExpression hash(QStringLiteral("^(\\s*)#(#| |$)"));
    QStringList shown;
    for (const QString &line : text.split(u'\n')) {
        const auto match = hash.match(line);
        if (!match.hasMatch())
            shown.append(line);
        else if (match.capturedView(2) == u'#')
            shown.append(QString(line).remove(match.capturedEnd(1), 1));
    }
    return shown.join(u'\n');
}

} // namespace

QString ChapterText::idLike(const QString &name) const
{
    const QString key = nameKey(name);
    QString found;
    for (const QString &id : ids) {
        if (nameKey(id) == key && (found.isEmpty() || id < found)) // always the same of several
            found = id;
    }
    return found;
}

QString scopedId(const ChapterText &chapter, const QString &id)
{
    return chapter.slug + QStringLiteral("--") + id;
}

void settleTitle(ChapterText &chapter)
{
    Blocks &blocks = chapter.document.blocks;
    const FirstHeading found = firstHeading(blocks);
    Heading *title = found.heading;
    if (title && (found.isFirst || title->level == 1 || isSameTitle(*title, chapter.entry.title))) {
        chapter.titleId = title->attributes->id.mid(chapter.slug.size() + 2);
        title->attributes.edit().id = chapter.slug;
        if (!found.isFirst)
            moveToFront(blocks, title);
        return;
    }
    insertTitle(chapter)->value.as<Heading>()->attributes.edit().id = chapter.slug;
}

QString titleOfName(const QString &name)
{
    static const QRegularExpression number(QStringLiteral("^\\d+[-_. ]+(?=.)"));
    static const QRegularExpression joints(QStringLiteral("[-_]+"));
    QString title = QFileInfo(name).completeBaseName();
    title = title.isEmpty() ? name : title;
    title.remove(number).replace(joints, QStringLiteral(" "));
    title = title.simplified();
    return title.isEmpty() ? name : title.left(1).toUpper() + title.mid(1);
}

void hideCodeLines(CodeBlock &code, const QMap<QString, QString> &prefixes)
{
    if (code.language == QLatin1StringView("rust")) {
        if (code.text.contains(u'#'))
            code.text = withoutRustLines(code.text);
        return;
    }
    static const QRegularExpression own(QStringLiteral("hidelines=([^,\\s}]+)"));
    const auto match = code.info.contains(QLatin1StringView("hidelines=")) ? own.match(code.info) : QRegularExpressionMatch();
    const QString prefix = match.hasMatch() ? match.captured(1) : prefixes.value(code.language);
    if (prefix.isEmpty() || !code.text.contains(prefix))
        return;
    QStringList shown;
    for (const QString &line : code.text.split(u'\n')) {
        if (!QStringView(line).trimmed().startsWith(prefix))
            shown.append(line);
    }
    code.text = shown.join(u'\n');
}

} // namespace quayside
