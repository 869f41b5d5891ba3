// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/cmarktree.h"
#include "readers/embeddedhtml.h"

#include <QJsonObject>

namespace quayside {

/// Names that option `extensions` takes: table, tasklist, strikethrough, autolink, footnotes, tagfilter.
QStringList markdownExtensions();
/// Those that count unless somebody says otherwise: all but tagfilter.
QStringList usualMarkdownExtensions();

/// The Markdown reader's options.
struct MarkdownOptions {
    RawHtml rawHtml = RawHtml::Safe;
    bool frontMatter = true;
    bool headingIds = true;
    bool alerts = true;
    bool smart = false;
    QStringList extensions = usualMarkdownExtensions();

    [[nodiscard]] CmarkOptions cmark() const { return {extensions, smart}; }
};

/// From the effective values of markdownReader().options. Error: InvalidOption, also for an extension nobody knows.
Result<MarkdownOptions> markdownOptions(const QJsonObject &values);

} // namespace quayside
