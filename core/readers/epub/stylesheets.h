// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace quayside::reader::epub {

/// What of the style sheet @p sheet says what words are: rules of classes and ids for bold, italic, lines, raised and lowered words, what is hidden and
/// what is centered, as CSS on one line. The rest is the book's design.
QByteArray tellingRules(const QByteArray &sheet);

} // namespace quayside::reader::epub
