// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace quayside {

/// @p markdown with formulas between `\\(` and `\\)`, `\\[` and `\\]`, as MathJax finds them in pages of mdBook, between dollars, and without the backslashes
/// that keep Markdown off their signs. Code stays; so does the number of lines.
/// https://rust-lang.github.io/mdBook/format/mathjax.html
QByteArray withDollarsForTex(const QByteArray &markdown);

} // namespace quayside
