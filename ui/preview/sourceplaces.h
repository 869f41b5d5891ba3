// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

namespace quayside {

/// A stretch of a page.
struct PageStretch {
    int page = 0;
    double top = 0;    ///< points from the page's top
    double bottom = 0; ///< 0: to the page's end
};

/// Which line of the source stands where on the pages, and back.
class SourcePlaces
{
public:
    SourcePlaces() = default;
    /// @p places in the order of the pages.
    explicit SourcePlaces(QList<SourcePlace> places) : m_places(std::move(places)) {}

    [[nodiscard]] bool isEmpty() const { return m_places.isEmpty(); }
    /// Where the block with @p line of @p file begins and the next one after it; empty @p file: the only one. Nothing: none is there.
    [[nodiscard]] std::optional<PageStretch> find(const QString &file, int line) const;
    /// The block that stands at @p y of @p page, or goes on there. Null: none begins before.
    [[nodiscard]] const SourcePlace *at(int page, double y) const;

private:
    QList<SourcePlace> m_places;
};

} // namespace quayside
