// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace quayside {

/// A line of a comparison.
struct DiffLine {
    enum class Kind { Same, First, Second, Skipped };
    Kind kind = Kind::Same;
    QString text;    ///< Skipped: empty
    int skipped = 0; ///< Skipped: how many same lines

    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

struct TextDiff {
    QList<DiffLine> lines; ///< with @c contextLines around what differs
    int removed = 0;       ///< lines of the first only
    int added = 0;         ///< lines of the second only
    bool isCut = false;    ///< too much differs: the rest is left out

    [[nodiscard]] bool isSame() const { return removed + added == 0 && !isCut; }
};

/// Lines that stay around a difference.
inline constexpr int contextLines = 3;

/// The shortest edit from @p first to @p second, line by line; beyond @p mostEdits the rest counts as replaced. Time and memory grow with the square of
/// the edits at most.
TextDiff diffLines(const QStringList &first, const QStringList &second, int mostEdits = 1000);

} // namespace quayside
