// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace quayside {

/// A chapter with includes expanded, and each line's origin.
struct IncludedText {
    QByteArray bytes;
    std::vector<int> sourceLines; ///< chapter line, from 1, of each line of `bytes`; included lines have their directive's

    /// The chapter's line for line @p line of `bytes`.
    [[nodiscard]] int sourceLine(int line) const;
};

/// Expands `{{#include FILE[:RANGE|:ANCHOR]}}` and `{{#rustdoc_include …}}`; strips `{{#playground …}}` and `{{#title …}}`. Paths start at @p folder
/// and must stay in @p rootFolder; else, or if missing, a Warning at @p name. Error: Canceled, SourceTooLarge (over 64 MiB in all), SourceTooDeep
/// (over 10 levels), SourceTooComplex (over 20,000 includes).
Result<IncludedText> withIncludes(const QByteArray &text, const QString &folder, const QString &rootFolder, const QString &name, WorkContext &context);

} // namespace quayside
