// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text/richtext.h"

#include <algorithm>

namespace quayside {
namespace {

bool sameStyle(const TextStyle &a, const TextStyle &b)
{
    return a.face == b.face && a.size == b.size && a.color == b.color && a.rise == b.rise && a.background == b.background && a.underline == b.underline
           && a.strike == b.strike && a.keyCap == b.keyCap && a.code == b.code && a.link == b.link && a.element == b.element && a.language == b.language;
}

} // namespace

void RichText::append(QStringView more, const TextStyle &style)
{
    if (more.isEmpty())
        return;
    if (runs.empty() || !sameStyle(styles[static_cast<size_t>(runs.back().style)], style)) {
        styles.push_back(style);
        runs.push_back({static_cast<int>(text.size()), static_cast<int>(styles.size()) - 1});
    }
    text.append(more);
}

bool RichText::isBlank() const
{
    return objects.empty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
}

} // namespace quayside
