// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/booklinks.h"

#include "document/walk.h"
#include "output/filecalls.h"
#include "output/namedfiles.h"
#include "output/targetname.h"
#include "readers/htmladdresses.h"
#include "readers/media.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace quayside {
namespace {

bool isRelative(const QString &url)
{
    return !url.startsWith(u'/') && QUrl(url).isRelative();
}

/// An address of @p chapter from the source folder.
QString fromSourceFolder(const QString &url, const ChapterText &chapter)
{
    QString folder = QFileInfo(chapter.entry.file).path();
    folder.replace(u'%', QLatin1StringView("%25")).replace(u'#', QLatin1StringView("%23")).replace(u'?', QLatin1StringView("%3F"));
    return url.isEmpty() || folder == QLatin1StringView(".") || !isRelative(url) ? url : QDir::cleanPath(folder + u'/' + url);
}

} // namespace

BookLinks::BookLinks(const std::vector<ChapterText> &chapters, const QString &source, WorkContext &context)
    : m_chapters(chapters), m_source(source), m_context(context)
{
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        const QString &file = chapters[i].entry.file;
        m_byFile.insert_or_assign(file, i);
        m_byKey.insert(nameKey(file), i);
        m_byName.insert(nameKey(file.section(u'/', -1)), i);
    }
}

void BookLinks::resolve(Blocks &blocks, const ChapterText &chapter, int footnotesBefore)
{
    editInlines(blocks, [&](Inline &node) {
        if (auto *link = node.value.as<Link>())
            link->url = resolved(link->url, chapter, node.position.line, link->byName);
        else if (auto *image = node.value.as<Image>())
            image->url = isNamedEmbed(*image) ? ofWiki(image->url, chapter) : fromSourceFolder(image->url, chapter);
        else if (auto *note = node.value.as<FootnoteReference>())
            note->index += footnotesBefore;
        else if (auto *raw = node.value.as<Raw>())
            resolveRaw(*raw, chapter, node.position.line);
    });
    editBlocks(blocks, [&](Block &block) {
        if (auto *raw = block.value.as<Raw>())
            resolveRaw(*raw, chapter, block.position.line);
    });
}

/// HTML as written is resolved like the nodes made of it.
void BookLinks::resolveRaw(Raw &raw, const ChapterText &chapter, int line)
{
    if (raw.format != QLatin1StringView("html"))
        return;
    raw.text = withIds(raw.text, [&](const QString &id) { return scopedId(chapter, id); });
    raw.text = withAddresses(raw.text, [&](const QString &url, AddressUse use, int) {
        return use == AddressUse::Link ? resolved(url, chapter, line) : fromSourceFolder(url, chapter);
    });
}

/// As fromSourceFolder(), where a file stands there; else as written, to be found by its name.
QString BookLinks::ofWiki(const QString &url, const ChapterText &chapter) const
{
    const QString there = fromSourceFolder(url, chapter);
    const bool exists = somethingAt(m_source + u'/' + QUrl::fromPercentEncoding(there.section(u'#', 0, 0).toUtf8()));
    return exists ? there : url;
}

/// The chapter that a wiki's @p url names, wherever its file stands; else null.
const ChapterText *BookLinks::chapterNamed(const QString &url, const ChapterText &from) const
{
    const QString name = QDir::cleanPath(QUrl::fromPercentEncoding(url.toUtf8()));
    const QString ending = nameKey(u'/' + name);
    const QString folder = u'/' + QFileInfo(from.entry.file).path() + u'/';
    const ChapterText *nearest = nullptr;
    const auto [begin, end] = m_byName.equal_range(nameKey(name.section(u'/', -1)));
    for (auto it = begin; it != end; ++it) {
        const ChapterText &one = m_chapters[*it];
        const bool fits = nameKey(u'/' + one.entry.file).endsWith(ending);
        if (fits && (!nearest || isNearer(u'/' + one.entry.file, u'/' + nearest->entry.file, folder)))
            nearest = &one;
    }
    return nearest;
}

/// The chapter an address names by its .md or .html file; else null.
const ChapterText *BookLinks::chapterAt(const QString &url, const ChapterText &from) const
{
    const QString path = QUrl::fromPercentEncoding(url.toUtf8());
    // A leading slash means the root of the site that the book is.
    const QString file = QDir::cleanPath(path.startsWith(u'/') ? path.mid(1) : QFileInfo(from.entry.file).path() + u'/' + path);
    // As written, as the page made of it, and as the address of a folder.
    const QString bare = file.endsWith(QLatin1StringView(".html")) ? file.chopped(5) : file;
    const QString folder = bare == QLatin1StringView(".")                                                     ? QString()
                           : bare == QLatin1StringView("index") || bare.endsWith(QLatin1StringView("/index")) ? bare.chopped(5)
                                                                                                              : bare + u'/';
    for (const QString &name : {file, bare + QStringLiteral(".md"), folder + QStringLiteral("index.md"), folder + QStringLiteral("README.md")}) {
        if (const auto found = m_byFile.find(name); found != m_byFile.end())
            return &m_chapters[found->second];
    }
    const auto otherwise = m_byKey.constFind(nameKey(file)); // in other case or composition
    return otherwise == m_byKey.cend() ? nullptr : &m_chapters[*otherwise];
}

QString BookLinks::resolved(const QString &url, const ChapterText &chapter, int line, bool byName)
{
    const bool fromRoot = url.startsWith(u'/') && !url.startsWith(QLatin1StringView("//"));
    if (url.isEmpty() || (!fromRoot && !isRelative(url)))
        return url;
    const QString path = url.section(u'#', 0, 0).section(u'?', 0, 0);
    const QString fragment = QUrl::fromPercentEncoding(url.section(u'#', 1).toUtf8());
    const ChapterText *target = path.isEmpty() ? &chapter : chapterAt(path, chapter);
    const auto tell = [&](WarningCode code, const QString &param, const QString &value) {
        Warning warning{code, {{QStringLiteral("target"), url}}, chapter.entry.file, line};
        if (!value.isEmpty())
            warning.params.insert(param, value);
        m_context.warn(std::move(warning));
    };
    const auto tellFound = [&](const QString &found) { tell(WarningCode::LinkSpelledOtherwise, QStringLiteral("found"), found); };
    if (path.isEmpty() && !url.startsWith(u'#')) // a query alone
        return url;
    if (!target && byName)
        target = chapterNamed(path, chapter);
    if (!target) // another file, looked for where all addresses are led
        return byName ? ofWiki(url, chapter) : fromSourceFolder(url, chapter);
    if (const QString file = QUrl::fromPercentEncoding(path.section(u'/', -1).toUtf8()), name = target->entry.file.section(u'/', -1);
        file != name && nameKey(file) == nameKey(name))
        tellFound(name);
    const bool isTop = fragment.isEmpty() || fragment.compare(QLatin1StringView("top"), Qt::CaseInsensitive) == 0;
    if (target->ids.contains(fragment) && fragment != target->titleId)
        return u'#' + scopedId(*target, fragment);
    if (isTop || fragment == target->titleId)
        return u'#' + target->slug;
    const QString otherwise = target->idLike(fragment);
    if (otherwise.isEmpty())
        tell(WarningCode::LinkTargetMissing, QStringLiteral("document"), target == &chapter ? QString() : target->entry.file);
    else
        tellFound(otherwise);
    return u'#' + (otherwise.isEmpty() || otherwise == target->titleId ? target->slug : scopedId(*target, otherwise));
}

} // namespace quayside
