// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/layout/theme.h"
#include "typeset/pageoptions.h"

#include <QSizeF>

namespace quayside {

/// A page and its margins, in points.
struct PageMeasures {
    QSizeF page;
    double top = 0;
    double bottom = 0;
    double inner = 0; ///< left, or at the spine
    double outer = 0;

    [[nodiscard]] double columnWidth() const { return page.width() - inner - outer; }
    [[nodiscard]] double columnHeight() const { return page.height() - top - bottom; }
};

/// What @p options ask for; else the paper that is usual in @p locale and the margins of @p theme. Error: InvalidOption.
Result<PageMeasures> pageMeasures(const PageOptions &options, const QString &locale, const Theme &theme);

/// Lays pages on their side. False, and nothing is changed, where that gives no wider column.
bool turnPages(PageMeasures &measures, const PageOptions &options, const Theme &theme);

} // namespace quayside
