// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace quayside::sandbox {

/// The part of Google Drive's search language that the sandbox knows: `mimeType`, `name` and `trashed` with =, != and contains, `not`, joined by `and`.
class DriveQuery
{
public:
    using Term = std::function<bool(const QString &name, const QString &mimeType)>;

    explicit DriveQuery(std::vector<Term> terms) : m_terms(std::move(terms)) {}
    /// Whether a file of that name and type is found.
    [[nodiscard]] bool fits(const QString &name, const QString &mimeType) const;

private:
    std::vector<Term> m_terms;
};

/// Reads a query; an empty one finds everything. Nothing: it is malformed.
std::optional<DriveQuery> driveQuery(const QString &text);

} // namespace quayside::sandbox
