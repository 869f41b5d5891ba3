// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

#include <utility>
#include <vector>

namespace quayside {

/// Patterns of files in the lines of a .gitignore: https://git-scm.com/docs/gitignore#_pattern_format. At most 1,000.
class IgnorePatterns
{
public:
    explicit IgnorePatterns(const QString &lines);

    /// Whether the file at @p path, relative, is meant: the last pattern that fits it or a folder around it decides.
    [[nodiscard]] bool matches(const QString &path) const;

private:
    std::vector<std::pair<QRegularExpression, bool>> m_patterns; ///< true: what fits is meant
};

} // namespace quayside
