// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/htmlpage.h"

#include <litehtml.h>

#include <vector>

namespace quayside {

class HtmlContainer;

/// A laid-out page's text and positions, until the next layout.
class HtmlText
{
public:
    explicit HtmlText(const litehtml::element::ptr &root);

    /// Links in page order.
    [[nodiscard]] QList<HtmlLink> links() const { return m_links; }
    /// Matches of @p words, at most some thousands.
    [[nodiscard]] QList<HtmlHit> find(const QString &words, HtmlContainer &container) const;
    /// What lies between two points of the page, in the order of reading.
    [[nodiscard]] HtmlSelection between(QPoint from, QPoint to, HtmlContainer &container) const;
    [[nodiscard]] HtmlSelection all(HtmlContainer &container) const;

private:
    struct Leaf {
        litehtml::element::ptr element;
        qsizetype start = 0; ///< in m_text
        qsizetype length = 0;
    };
    void collect(const litehtml::element::ptr &element, qsizetype link);
    void add(const litehtml::element::ptr &leaf, qsizetype link);
    void endLine();
    [[nodiscard]] QList<QRect> areasOf(qsizetype at, qsizetype end, HtmlContainer &container) const;
    [[nodiscard]] qsizetype placeAt(QPoint point, HtmlContainer &container) const;

    QString m_text; ///< lines and blocks end in U+000A
    std::vector<Leaf> m_leaves;
    QList<HtmlLink> m_links;
};

} // namespace quayside
