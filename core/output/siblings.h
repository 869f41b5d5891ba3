// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/targetname.h"

#include <QMultiHash>

#include <vector>

namespace quayside {

/// What a batch makes of a source in one format and locale.
struct Sibling {
    QString source; ///< absolute
    QString target;
    QString locale;
    BatchTarget result;
    QString extension; ///< of its format
};

/// The results of a batch by their sources: where links between its documents lead.
class Siblings
{
public:
    void add(const ExportRequest &request, const BatchTarget &target, const ProviderDescription &description);

    /// The result of the source at the absolute path @p path in this format and locale; null: none.
    [[nodiscard]] const Sibling *at(const QString &path, const QString &target, const QString &locale) const;
    /// As at(), where the name of a source differs in case or composition only, and of no other one.
    [[nodiscard]] const Sibling *like(const QString &path, const QString &target, const QString &locale) const;
    /// As at(), for a path without its ending.
    [[nodiscard]] const Sibling *named(const QString &stem, const QString &target, const QString &locale) const;
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_all.size()); }

private:
    template<class Fits>
    [[nodiscard]] const Sibling *only(const QMultiHash<QString, int> &index, const QString &key, const QString &target, const QString &locale, Fits fits) const;

    std::vector<Sibling> m_all;
    QMultiHash<QString, int> m_byPath; ///< by nameKey()
    QMultiHash<QString, int> m_byStem; ///< by nameKey() without the ending
};

/// The results of jobs as they were decided; null where they have one source at most.
std::shared_ptr<const Siblings> siblingsOf(const QList<ExportRequest> &requests, const ProviderDescription &description);

} // namespace quayside
