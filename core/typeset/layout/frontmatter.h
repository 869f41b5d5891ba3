// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/layout/blockbuilder.h"
#include "typeset/layout/paginator.h"
#include "typeset/layout/running.h"

namespace quayside {

/// The title page, from metadata. Empty without a title.
LaidOutBlock titleBlock(const LayoutInput &input, const QString &title, const QString &date, PageTypesetter &typesetter, WorkContext &context);

/// The table of contents: linked entries with leaders and page numbers. @p destinations: one per heading.
LaidOutBlock contentsBlock(const LayoutInput &input, const std::vector<PlacedHeading> &headings, const std::vector<QString> &destinations,
                           PageTypesetter &typesetter, WorkContext &context);

} // namespace quayside
