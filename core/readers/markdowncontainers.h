// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/linemap.h"
#include "readers/markdowndialect.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace quayside {

/// Behind the “[!” of a quote that was a container of a dialect: written by containersAsQuotes(), never by authors.
inline constexpr char containerMark = '\x04';

struct RewrittenText {
    QByteArray text;        ///< empty: nothing changed
    std::vector<int> lines; ///< for each of its lines the one it comes from, from 1
};

/// @p markdown with containers (`:::note`, `!!! note`, `{% hint %}`, `<Tip>`) as quotes that begin with `[!`, containerMark, kind, `]` and title, and formulas
/// between lines of `$$` as code in the language math: cmark knows both. Kinds that are no callouts: tab (its title stands above), steps and step (a list),
/// caption (of the block before), div (the title is its attributes). Also takes away what MDX has for programs: imports, comments. Code blocks are left alone.
/// @p source: where the lines of
/// @p markdown come from, for hints.
RewrittenText containersAsQuotes(QByteArrayView markdown, DialectReading &dialect, const LineMap &source);

} // namespace quayside
