// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/cmarktree.h"
#include "readers/embeddedhtml.h"
#include "readers/markdowndialect.h"

#include <QJsonObject>

namespace quayside {

/// Values of option `extensions`: table, tasklist, strikethrough, autolink, footnotes, tagfilter.
QStringList markdownExtensions();
/// The default extensions: all but tagfilter.
QStringList usualMarkdownExtensions();

struct MarkdownOptions {
    MarkdownDialect dialect = MarkdownDialect::Auto;
    RawHtml rawHtml = RawHtml::Safe;
    bool frontMatter = true;
    bool headingIds = true;
    bool alerts = true;
    bool smart = false;
    QStringList extensions = usualMarkdownExtensions();

    [[nodiscard]] CmarkOptions cmark() const { return {extensions, smart}; }
};

/// From effective values of markdownReader().options. Error: InvalidOption, also for unknown extensions.
Result<MarkdownOptions> markdownOptions(const QJsonObject &values);

} // namespace quayside
