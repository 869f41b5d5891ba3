// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/layout/blockbuilder.h"
#include "typeset/layout/paginator.h"
#include "typeset/layout/running.h"

namespace quayside {

/// The title page, from the metadata. Empty when there is no title.
LaidOutBlock titleBlock(const LayoutInput &input, const QString &title, const QString &date, Typesetter &typesetter, WorkContext &context);

/// The table of contents: entries with leaders and page numbers, each a link. @p destinationOf gives the name a heading's place has.
LaidOutBlock contentsBlock(const LayoutInput &input, const std::vector<PlacedHeading> &headings, const std::vector<QString> &destinations,
                           Typesetter &typesetter, WorkContext &context);

} // namespace quayside
