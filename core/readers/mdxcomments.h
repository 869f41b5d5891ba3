// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/containerlines.h"
#include "readers/linemap.h"
#include "readers/markdowndialect.h"

#include <QByteArray>
#include <QByteArrayView>

namespace quayside {

/// Takes comments of MDX, `{/* … */}`, out of lines that are asked for in their order.
class MdxComments
{
public:
    /// @p lines: of @p markdown. @p source: where they come from, for hints.
    MdxComments(const ContainerLines &lines, QByteArrayView markdown, DialectReading &dialect, const LineMap &source)
        : m_lines(lines), m_dialect(dialect), m_source(source), m_any(markdown.lastIndexOf("*/}") >= 0)
    {}

    /// Line @p i, @p text, without what stands in comments.
    QByteArray takenOut(std::size_t i, QByteArray text);
    /// Whether there was a comment.
    [[nodiscard]] bool found() const { return m_found; }

private:
    [[nodiscard]] bool ends(std::size_t i, qsizetype begin) const;

    const ContainerLines &m_lines;
    DialectReading &m_dialect;
    const LineMap &m_source;
    bool m_any; ///< a comment ends somewhere
    bool m_inside = false;
    bool m_found = false;
};

} // namespace quayside
