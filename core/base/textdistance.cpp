// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textdistance.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace quayside {

int textDistance(const QString &a, const QString &b)
{
    const QString s = a.left(64).toCaseFolded();
    const QString t = b.left(64).toCaseFolded();
    const std::size_t width = static_cast<std::size_t>(t.size()) + 1;
    std::vector<int> beforeLast(width), last(width), current(width);
    for (std::size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= s.size(); ++i) {
        current[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= t.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int cost = s[i - 1] == t[j - 1] ? 0 : 1;
            current[at] = std::min({last[at] + 1, current[at - 1] + 1, last[at - 1] + cost});
            if (i > 1 && j > 1 && s[i - 1] == t[j - 2] && s[i - 2] == t[j - 1])
                current[at] = std::min(current[at], beforeLast[at - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return last[width - 1];
}

QString nearest(const QString &text, const QStringList &candidates)
{
    QString best;
    int bestDistance = std::max<int>(1, static_cast<int>(text.size()) / 3) + 1;
    for (const QString &candidate : candidates) {
        const int distance = textDistance(text, candidate);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

QString didYouMean(const QString &text, const QStringList &candidates)
{
    const QString near = nearest(text, candidates);
    if (!near.isEmpty())
        return QCoreApplication::translate("Hint", "Did you mean “%1”?").arg(near);
    if (candidates.isEmpty())
        return {};
    const QString shown = candidates.mid(0, 12).join(QStringLiteral(", "));
    return QCoreApplication::translate("Hint", "Choose one of: %1%2.").arg(shown, candidates.size() > 12 ? QStringLiteral(" …") : QString());
}

} // namespace quayside
