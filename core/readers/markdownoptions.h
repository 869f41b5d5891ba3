// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/cmarktree.h"
#include "readers/embeddedhtml.h"

#include <QJsonObject>

namespace quayside {

/// The Markdown reader's options, read once.
struct MarkdownOptions {
    CmarkOptions cmark;
    bool frontMatter = true;
    bool alerts = true;
    bool headingIds = true;
    RawHtml rawHtml = RawHtml::Safe;
};

/// Names that option `extensions` takes: table, tasklist, strikethrough, autolink, footnotes, tagfilter.
QStringList markdownExtensions();

/// From the effective values of markdownReader().options. Error: InvalidOption for an extension nobody knows.
Result<MarkdownOptions> markdownOptions(const QJsonObject &values);

} // namespace quayside
