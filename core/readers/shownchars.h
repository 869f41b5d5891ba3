// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"

namespace quayside {

/// Form feeds divide pages of plain text and are blanks of HTML; elsewhere they are as little text as other control characters.
enum class FormFeeds { Keep, Show };

/// Replaces what @p utf8 has but cannot be shown: control characters by their pictures (U+2400 …), C1 controls, NUL and noncharacters by U+FFFD. Tabs and
/// line ends stay. Tells @p context how many.
void showControls(QByteArray &utf8, FormFeeds formFeeds, const QString &file, WorkContext &context);

/// The same for the texts, titles and addresses of @p document, where character references such as &#27; brought them.
void showControls(Document &document, WorkContext &context);

} // namespace quayside
