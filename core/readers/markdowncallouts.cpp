// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/markdowncallouts.h"

#include "readers/cmarknodes.h"
#include "readers/markdowncontainers.h"

namespace quayside {

std::optional<CalloutMarker> calloutMarker(const cmark_node *paragraph)
{
    constexpr qsizetype longestWord = 60;
    const cmark_node *first = paragraph->first_child;
    if (!first || first->type != CMARK_NODE_TEXT)
        return {};
    const QByteArrayView text = cmarknode::bytes(first->as.literal);
    if (!text.startsWith("[!"))
        return {};
    CalloutMarker marker;
    qsizetype start = 2;
    marker.container = text.size() > start && text[start] == containerMark;
    start += marker.container ? 1 : 0;
    const qsizetype end = text.first(std::min(text.size(), start + longestWord)).indexOf(']');
    if (end <= start)
        return {};
    marker.word = QString::fromUtf8(text.sliced(start, end - start)).section(u'|', 0, 0).trimmed();
    for (const QChar c : std::as_const(marker.word)) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_' && c != u' ')
            return {};
    }
    qsizetype length = end + 1;
    if (length < text.size() && (text[length] == '-' || text[length] == '+')) {
        marker.folding = text[length] == '-' ? Folding::Closed : Folding::Open;
        ++length;
    }
    if (length < text.size() && text[length] != ' ' && text[length] != '\t')
        return {};
    marker.length = static_cast<int>(length);
    const cmark_node *next = first->next;
    marker.titled = !text.sliced(length).trimmed().isEmpty() || (next && next->type != CMARK_NODE_SOFTBREAK && next->type != CMARK_NODE_LINEBREAK);
    return marker;
}

} // namespace quayside
