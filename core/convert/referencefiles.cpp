// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/referencefiles.h"

#include "base/nativepath.h"
#include "convert/references.h"
#include "output/filecalls.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>

namespace quayside {
namespace {

using Kind = FoundReference::Kind;

constexpr qsizetype longestAddress = 4096;

QString decoded(const QString &text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
}

/// What a web site's address says without: “.html” at its end.
QString withoutWebEnding(const QString &path)
{
    for (const char *ending : {".html", ".htm"}) {
        if (path.endsWith(QLatin1StringView(ending), Qt::CaseInsensitive))
            return path.chopped(static_cast<qsizetype>(qstrlen(ending)));
    }
    return path;
}

} // namespace

ReferenceFiles::ReferenceFiles(const ReferencePlace &place) : m_place(place), m_named(place.sourceFolder, place.root) {}

FoundReference ReferenceFiles::find(const QString &path, const QString &query, const QString &fragment, bool isLink)
{
    if (path.size() > longestAddress || path.contains(QChar::Null))
        return {};
    // A fragment is rarely part of a file name: try that only if nothing else was found.
    const QString key = path + query + (isLink ? u'\n' : u'\t');
    if (const auto known = m_found.constFind(key); known != m_found.constEnd())
        return known->kind == Kind::Missing && !fragment.isEmpty() ? look(candidates(path, query, fragment), isLink) : *known;
    const FoundReference found = look(candidates(path, query, {}), isLink);
    m_found.insert(key, found);
    return found.kind == Kind::Missing && !fragment.isEmpty() ? look(candidates(path, query, fragment), isLink) : found;
}

FoundReference ReferenceFiles::findByName(const QString &path, bool isLink, const WorkContext &context)
{
    const QString name = QDir::cleanPath(decoded(path));
    if (path.size() > longestAddress || name.startsWith(QLatin1StringView("..")) || name.startsWith(u'/'))
        return {};
    if (const Sibling *sibling = isLink && m_place.siblings ? m_place.siblings->anywhere(name, m_place.sourceFolder, m_place.kind) : nullptr)
        return led(*sibling);
    FoundReference found;
    // Notes that are not exported would be looked for from each that is.
    const bool isOfBatch = isLink && m_place.siblings && name.endsWith(QLatin1StringView(".md"), Qt::CaseInsensitive);
    found.path = isOfBatch ? QString() : m_named.find(name, context);
    found.kind = found.path.isEmpty() ? Kind::Missing : Kind::File;
    return found;
}

QList<ReferenceFiles::Candidate> ReferenceFiles::candidates(const QString &path, const QString &query, const QString &fragment) const
{
    QList<Candidate> names;
    const auto add = [&](const QString &name, bool tookQuery, bool tookFragment) {
        const bool known = std::any_of(names.cbegin(), names.cend(), [&](const Candidate &one) { return one.path == name; });
        if (!known && !name.isEmpty() && !name.contains(QChar::Null))
            names.append({name, tookQuery, tookFragment});
    };
    if (QUrl(path).scheme() == QLatin1StringView("file")) {
        add(QUrl(path).toLocalFile(), false, false);
    } else {
        add(decoded(path), false, false);
        add(path, false, false);
        if (path.contains(u'\\'))
            add(decoded(path).replace(u'\\', u'/'), false, false);
        if (!query.isEmpty())
            add(decoded(path + query), true, false);
        if (!fragment.isEmpty())
            add(decoded(path + query) + u'#' + decoded(fragment), true, true);
    }
    QList<Candidate> all;
    for (const Candidate &name : std::as_const(names)) {
        const auto place = [&](const QString &full) { all.append({QDir::cleanPath(full), name.tookQuery, name.tookFragment}); };
        if (!name.path.startsWith(u'/')) {
            place(m_place.sourceFolder + u'/' + name.path);
            continue;
        }
        // For web sites a leading slash means the site's root.
        for (const QString &folder : {m_place.root, m_place.sourceFolder}) {
            if (!folder.isEmpty())
                place(folder + name.path);
        }
        place(name.path);
    }
    return all;
}

FoundReference ReferenceFiles::led(const Sibling &sibling) const
{
    FoundReference found;
    found.kind = sibling.source == m_place.sourcePath ? Kind::Own : Kind::Result;
    found.source = sibling.source;
    const BatchTarget &result = sibling.result;
    found.path = result.file;
    found.inFolder = result.folder.isEmpty() ? QString() : mainFileIn(result.folder, sibling.extension);
    return found;
}

/// The source that stands for its folder.
const Sibling *ReferenceFiles::indexOf(const QString &folder) const
{
    if (!m_place.siblings)
        return nullptr;
    for (const char *name : {"index", "README", "_index"}) {
        if (const Sibling *sibling = m_place.siblings->named(folder + u'/' + QLatin1StringView(name), m_place.kind))
            return sibling;
    }
    return nullptr;
}

std::optional<FoundReference> ReferenceFiles::exact(const Candidate &candidate, bool isLink) const
{
    const QString &path = candidate.path;
    FoundReference found{Kind::File, path, {}, {}, {}, candidate.tookQuery, candidate.tookFragment, {}};
    if (isLink && path == m_place.sourcePath) {
        found.kind = Kind::Own;
        return found;
    }
    if (const Sibling *sibling = isLink && m_place.siblings ? m_place.siblings->at(path, m_place.kind) : nullptr)
        return led(*sibling);
    if (!somethingAt(path))
        return {};
    if (isLink && m_place.siblings) {
        if (const Sibling *index = indexOf(path); index && isFolderAt(path))
            return led(*index);
    }
    return found;
}

/// The source that a web site made of the sources would show at @p path: “b.html” and “b” are b.md.
std::optional<FoundReference> ReferenceFiles::asSite(const QString &path) const
{
    if (!m_place.siblings)
        return {};
    const QString stem = withoutWebEnding(path);
    if (const Sibling *sibling = m_place.siblings->named(stem, m_place.kind))
        return led(*sibling);
    // Also what names the result itself, “b.pdf”.
    const QString suffix = QFileInfo(path).suffix();
    const Sibling *made = suffix.isEmpty() ? nullptr : m_place.siblings->named(path.chopped(suffix.size() + 1), m_place.kind);
    if (made && made->extension.compare(suffix, Qt::CaseInsensitive) == 0)
        return led(*made);
    const QString name = stem.section(u'/', -1);
    const Sibling *index = name == QLatin1StringView("index") ? indexOf(stem.section(u'/', 0, -2)) : indexOf(stem);
    return index ? std::optional(led(*index)) : std::nullopt;
}

std::optional<FoundReference> ReferenceFiles::otherwise(const Candidate &candidate, bool isLink)
{
    const Sibling *sibling = isLink && m_place.siblings ? m_place.siblings->like(candidate.path, m_place.kind) : nullptr;
    if (sibling) {
        FoundReference found = led(*sibling);
        found.spelling = sibling->source.section(u'/', -1);
        return found;
    }
    const QString path = m_spelled.find(candidate.path);
    if (path.isEmpty())
        return {};
    auto found = exact({path, candidate.tookQuery, candidate.tookFragment}, isLink);
    if (found)
        found->spelling = path.section(u'/', -1);
    return found;
}

FoundReference ReferenceFiles::look(const QList<Candidate> &candidates, bool isLink)
{
    for (const Candidate &candidate : candidates) {
        if (auto found = exact(candidate, isLink))
            return *found;
    }
    for (const Candidate &candidate : candidates) {
        if (auto found = isLink ? asSite(candidate.path) : std::nullopt)
            return *found;
    }
    for (const Candidate &candidate : candidates) {
        if (auto found = otherwise(candidate, isLink))
            return *found;
    }
    FoundReference missing;
    for (const Candidate &candidate : candidates)
        missing.looked.append(candidate.path);
    return missing;
}

} // namespace quayside
