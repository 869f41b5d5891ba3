// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/mdxcomments.h"

#include "readers/markdownlines.h"

#include <algorithm>

namespace quayside {

QByteArray MdxComments::takenOut(std::size_t i, QByteArray text)
{
    if (!m_inside && (!m_any || !text.contains("{/*")))
        return text;
    QByteArray kept;
    qsizetype at = 0;
    markdownlines::CodeInLine code{QByteArrayView(text)};
    while (at < text.size()) {
        if (m_inside) {
            const qsizetype end = text.indexOf("*/}", at);
            m_inside = end < 0;
            at = m_inside ? text.size() : end + 3;
            continue;
        }
        const qsizetype begin = text.indexOf("{/*", at);
        if (begin < 0 || code.at(begin) || !ends(i, begin) || !m_dialect.takes(DialectFeature::Components, "{/*", m_source.source(static_cast<int>(i) + 1)))
            return kept + text.mid(at);
        kept += QByteArrayView(text).sliced(at, begin - at);
        m_inside = true;
        m_found = true;
        at = begin + 3;
    }
    return kept;
}

/// Whether a comment at @p begin in line @p i ends within a few hundred lines.
bool MdxComments::ends(std::size_t i, qsizetype begin) const
{
    constexpr std::size_t longest = 500;
    for (std::size_t at = i; at < m_lines.count() && at < i + longest; ++at) {
        const QByteArrayView line = m_lines.line(at);
        if (line.indexOf("*/}", at == i ? std::min(begin, line.size()) : 0) >= 0)
            return true;
    }
    return false;
}

} // namespace quayside
