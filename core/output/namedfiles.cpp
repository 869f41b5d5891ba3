// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/namedfiles.h"

#include "base/nativepath.h"
#include "output/inputhash.h"
#include "output/targetname.h"

#include <QDir>

#include <algorithm>
#include <tuple>
#include <utility>

#include <sys/stat.h>

namespace quayside {
namespace {

constexpr int mostNames = 100'000;
constexpr int deepestFolder = 32; ///< of a vault, and of the document in it

/// The folder with `.obsidian` in it, @p folder or one around it; empty: there is none.
QString vaultAround(QString folder)
{
    for (int up = 0; up < deepestFolder && folder.size() > 1; ++up) {
        if (isFolderAt(folder + QStringLiteral("/.obsidian")))
            return folder;
        folder = folder.section(u'/', 0, -2);
    }
    return {};
}

} // namespace

bool isNearer(const QString &a, const QString &b, const QString &from)
{
    const auto rank = [&](const QString &path) {
        const auto mine = std::mismatch(path.cbegin(), path.cend(), from.cbegin(), from.cend()).first;
        return std::tuple(-std::count(path.cbegin(), mine, u'/'), path.count(u'/'), path);
    };
    return rank(a) < rank(b);
}

QString NamedFiles::find(const QString &path, const WorkContext &context)
{
    const QString name = QDir::cleanPath(path);
    if (m_from.isEmpty() || name.startsWith(QLatin1StringView("..")) || name.startsWith(u'/'))
        return {};
    if (!std::exchange(m_looked, true))
        look(context);
    settle(nameKey(name.section(u'/', -1)));
    return m_nearest.value(nameKey(u'/' + name));
}

/// Chooses among the files of one name once, for all endings of their paths: there may be as many questions as files.
void NamedFiles::settle(const QString &key)
{
    const QString from = canonicalPath(m_from) + u'/';
    for (const QString &path : m_byName.values(key)) {
        const QString whole = nameKey(path);
        for (qsizetype at = whole.lastIndexOf(u'/'); at >= 0; at = at > 0 ? whole.lastIndexOf(u'/', at - 1) : -1) {
            QString &nearest = m_nearest[whole.sliced(at)];
            if (nearest.isEmpty() || isNearer(path, nearest, from))
                nearest = path;
        }
    }
    m_byName.remove(key);
}

void NamedFiles::look(const WorkContext &context)
{
    const QString vault = vaultAround(m_from);
    const QString root = canonicalPath(!vault.isEmpty() ? vault : !m_around.isEmpty() ? m_around : m_from);
    if (root.isEmpty())
        return;
    QStringList open{root};
    for (int names = 0; !open.isEmpty() && names < mostNames && !context.stop.stopRequested();) {
        const QString folder = open.takeLast();
        const QByteArray listing = folderListing(folder);
        context.input(folder + u'/', &listing);
        for (const QString &name : namesIn(folder)) {
            if (++names > mostNames || name.startsWith(u'.') || name == QLatin1StringView("node_modules"))
                continue;
            const QString path = folder + u'/' + name;
            struct stat info {};
            if (::lstat(nativePath(path).constData(), &info) != 0)
                continue;
            if (S_ISREG(info.st_mode))
                m_byName.insert(nameKey(name), path);
            else if (S_ISDIR(info.st_mode) && path.count(u'/') - root.count(u'/') < deepestFolder)
                open.append(path);
        }
    }
}

} // namespace quayside
