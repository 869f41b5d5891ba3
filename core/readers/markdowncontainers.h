// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/markdowndialect.h"

#include <QByteArray>
#include <QByteArrayView>

namespace quayside {

/// Behind the “[!” of a quote that was a container of a dialect: written by containersAsQuotes(), never by authors.
inline constexpr char containerMark = '\x04';

/// @p markdown with containers (`:::note`, `!!! note`, `{% hint %}`) as quotes that begin with `[!`, containerMark, kind, `]` and title, and formulas
/// between lines of `$$` as code in the language math: cmark knows both. Line by line, so numbers of lines stay. Code blocks are left alone. @p lineOffset
/// is added to lines in hints. Empty if nothing changes.
QByteArray containersAsQuotes(QByteArrayView markdown, DialectReading &dialect, qint32 lineOffset);

} // namespace quayside
