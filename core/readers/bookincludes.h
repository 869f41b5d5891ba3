// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace quayside {

/// A chapter's text with its includes put in, and where each of its lines comes from.
struct IncludedText {
    QByteArray bytes;
    std::vector<int> sourceLines; ///< 1-based line of the chapter for each line of `bytes`; an included line has that of its directive

    /// The chapter's line for line @p line of `bytes`.
    [[nodiscard]] int sourceLine(int line) const;
};

/// Puts in `{{#include FILE[:RANGE|:ANCHOR]}}` and `{{#rustdoc_include …}}`, takes out `{{#playground …}}` wrappers and `{{#title …}}`.
/// Files are read from @p folder's place and must lie in @p rootFolder. What is missing or outside is a Warning at @p name and its line.
/// Error: Canceled, SourceTooLarge (more than 64 MiB together), SourceTooDeep (includes within includes, more than 10).
Result<IncludedText> withIncludes(const QByteArray &text, const QString &folder, const QString &rootFolder, const QString &name, WorkContext &context);

} // namespace quayside
