// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/targetname.h"

#include <QMultiHash>

#include <vector>

namespace quayside {

/// What tells the results of one source in a batch apart.
struct SiblingKind {
    QString target;
    QString locale;
    QString preset; ///< ExportRequest::preset

    friend bool operator==(const SiblingKind &, const SiblingKind &) = default;
};
SiblingKind siblingKind(const ExportRequest &request);

/// What a batch makes of a source in one format and locale, by one preset.
struct Sibling {
    QString source; ///< absolute
    SiblingKind kind;
    BatchTarget result;
    QString extension; ///< of its format
};

/// The results of a batch by their sources: where links between its documents lead.
class Siblings
{
public:
    void add(const ExportRequest &request, const BatchTarget &target, const ProviderDescription &description);

    /// The result of this kind of the source at the absolute path @p path; null: none.
    [[nodiscard]] const Sibling *at(const QString &path, const SiblingKind &kind) const;
    /// As at(), where the name of a source differs in case or composition only, and of no other one.
    [[nodiscard]] const Sibling *like(const QString &path, const SiblingKind &kind) const;
    /// As at(), for a path without its ending.
    [[nodiscard]] const Sibling *named(const QString &stem, const SiblingKind &kind) const;
    /// The result of this kind of the source that @p path, relative, names wherever it stands, as wikis do: the one nearest to the folder @p from.
    [[nodiscard]] const Sibling *anywhere(const QString &path, const QString &from, const SiblingKind &kind) const;
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_all.size()); }

private:
    template<class Fits>
    [[nodiscard]] const Sibling *only(const QMultiHash<QString, int> &index, const QString &key, const SiblingKind &kind, Fits fits) const;

    std::vector<Sibling> m_all;
    QMultiHash<QString, int> m_byPath; ///< by nameKey()
    QMultiHash<QString, int> m_byStem; ///< by nameKey() without the ending
    QMultiHash<QString, int> m_byName; ///< by nameKey() of the file's name alone
};

/// The results of jobs as they were decided; null where they have one source at most.
std::shared_ptr<const Siblings> siblingsOf(const QList<ExportRequest> &requests, const ProviderDescription &description);

} // namespace quayside
