// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/spelling.h"

#include "base/nativepath.h"
#include "output/filecalls.h"
#include "output/targetname.h"

#include <algorithm>

namespace quayside {
namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

} // namespace

const QStringList &SpelledPaths::namesOf(const QString &folder)
{
    auto known = m_folders.find(folder);
    if (known == m_folders.end())
        known = m_folders.insert(folder, namesIn(folder));
    return *known;
}

QString SpelledPaths::find(const QString &path)
{
    constexpr qsizetype mostParts = 64;
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() > mostParts)
        return {};
    QString at;
    for (const QString &part : parts) {
        if (somethingAt(at + u'/' + part)) {
            at += u'/' + part;
            continue;
        }
        const bool ascii = isAscii(part);
        const QString key = ascii ? QString() : nameKey(part);
        // Most names of a folder differ in more, and that is seen at once.
        const auto fits = [&](const QString &name) { return ascii ? name.compare(part, Qt::CaseInsensitive) == 0 : nameKey(name) == key; };
        const QStringList &names = namesOf(at.isEmpty() ? QStringLiteral("/") : at);
        const auto first = std::find_if(names.cbegin(), names.cend(), fits);
        if (first == names.cend() || std::find_if(first + 1, names.cend(), fits) != names.cend())
            return {};
        at += u'/' + *first;
    }
    return at;
}

} // namespace quayside
