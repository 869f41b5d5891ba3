// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QSet>

namespace quayside::markdown {

/// Takes away the ids of headings that readers give them again, made of their words, and those that nobody needs: all that are not @p targets of links in
/// @p document, if it is a web page or was put together from several files, whose ids are made of their places. What is left has to be written.
void dropPlainHeadingIds(Document &document, const QSet<QString> &targets);

} // namespace quayside::markdown
