// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QSet>

namespace quayside::markdown {

/// Drops classes, data, unused ids and repeated languages and directions, so that a page's Markdown is no soup of tags. The id of a link, code and the
/// like moves to an anchor in front, so that Markdown can express the node. Anchors stay. @p targets: ids the page links to.
void simplifyWebPage(Document &document, const QSet<QString> &targets);

} // namespace quayside::markdown
