// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace quayside {

/// Edits (insert, delete, replace, transpose) from @p a to @p b, ignoring case: restricted Damerau–Levenshtein distance.
int textDistance(const QString &a, const QString &b);

/// The candidate nearest to @p text; empty if more than a third of the letters differ.
QString nearest(const QString &text, const QStringList &candidates);

/// "Did you mean “x”?" for a near candidate, else "Choose one of: a, b, c." (at most 12), else empty.
QString didYouMean(const QString &text, const QStringList &candidates);

} // namespace quayside
