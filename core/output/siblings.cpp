// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/siblings.h"

#include "base/nativepath.h"
#include "output/namedfiles.h"
#include "output/resultform.h"

#include <algorithm>

namespace quayside {
namespace {

QString withoutSuffix(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot > path.lastIndexOf(u'/') + 1 ? path.first(dot) : path;
}

} // namespace

SiblingKind siblingKind(const ExportRequest &request)
{
    return {request.target, request.locale(), request.preset};
}

void Siblings::add(const ExportRequest &request, const BatchTarget &target, const ProviderDescription &description)
{
    if (request.path().isEmpty() || target.path().isEmpty())
        return;
    const TargetFormat *format = description.target(request.target);
    if (format && isZipped(*format, effectiveValues(format->options, request.options(), request.locale()))) // no link leads into a zip
        return;
    Sibling sibling{absolutePath(request.path()), siblingKind(request), target, format ? format->extension : QString()};
    const int index = static_cast<int>(m_all.size());
    m_byPath.insert(nameKey(sibling.source), index);
    m_byStem.insert(nameKey(withoutSuffix(sibling.source)), index);
    m_byName.insert(nameKey(sibling.source.section(u'/', -1)), index);
    m_all.push_back(std::move(sibling));
}

/// The one that fits; of several the first where they are of one source, else none.
template<class Fits>
const Sibling *Siblings::only(const QMultiHash<QString, int> &index, const QString &key, const SiblingKind &kind, Fits fits) const
{
    const Sibling *found = nullptr;
    const auto [begin, end] = index.equal_range(key);
    for (auto it = begin; it != end; ++it) {
        const Sibling &one = m_all[static_cast<std::size_t>(*it)];
        if (one.kind != kind || !fits(one))
            continue;
        if (found && found->source != one.source)
            return nullptr;
        found = &one; // the hash gives the newest first
    }
    return found;
}

const Sibling *Siblings::at(const QString &path, const SiblingKind &kind) const
{
    return only(m_byPath, nameKey(path), kind, [&](const Sibling &one) { return one.source == path; });
}

const Sibling *Siblings::like(const QString &path, const SiblingKind &kind) const
{
    return only(m_byPath, nameKey(path), kind, [](const Sibling &) { return true; });
}

const Sibling *Siblings::named(const QString &stem, const SiblingKind &kind) const
{
    return only(m_byStem, nameKey(stem), kind, [](const Sibling &) { return true; });
}

const Sibling *Siblings::anywhere(const QString &path, const QString &from, const SiblingKind &kind) const
{
    const QString ending = nameKey(u'/' + path);
    const Sibling *nearest = nullptr;
    const auto [begin, end] = m_byName.equal_range(nameKey(path.section(u'/', -1)));
    for (auto it = begin; it != end; ++it) {
        const Sibling &one = m_all[static_cast<std::size_t>(*it)];
        if (one.kind == kind && nameKey(one.source).endsWith(ending) && (!nearest || isNearer(one.source, nearest->source, from)))
            nearest = &one;
    }
    return nearest;
}

std::shared_ptr<const Siblings> siblingsOf(const QList<ExportRequest> &requests, const ProviderDescription &description)
{
    const bool alone = std::all_of(requests.cbegin(), requests.cend(), [&](const ExportRequest &one) { return one.path() == requests.constFirst().path(); });
    if (alone)
        return nullptr;
    auto siblings = std::make_shared<Siblings>();
    for (const ExportRequest &request : requests)
        siblings->add(request, decidedTarget(request, description), description);
    return siblings;
}

} // namespace quayside
