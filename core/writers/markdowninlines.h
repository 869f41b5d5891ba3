// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <vector>

namespace quayside::markdown {

enum class Wrap { Keep, None, Column };

struct Spelling {
    Wrap wrap = Wrap::Keep;
    int columns = 80;
    QStringList noteLabels;                        ///< of the document's footnotes
    QHash<QString, QString> imageFiles;            ///< address in the document → file beside the text
    QSet<QString> targets;                         ///< ids the document links to
    std::function<void(const QString &what)> lost; ///< called with what Markdown cannot express

    /// The address written for the image at @p url.
    [[nodiscard]] QString imageAddress(const QString &url) const { return imageFiles.value(url, url); }
};

enum class Place {
    Paragraph, ///< may span lines
    OneLine,   ///< a heading
    Cell,      ///< a table cell: one line, bars escaped
};

/// The inlines to write. Skips embedded HTML, whose source is beside it, but not Markdown inside.
std::vector<const Inline *> visibleInlines(const Inlines &inlines);

/// GFM without a line feed at either end; when wrapping, blanks are `breakable`.
QString render(const std::vector<const Inline *> &visible, const Spelling &spelling, Place place);
QString render(const Inlines &inlines, const Spelling &spelling, Place place);

/// HTML on one line, where Markdown is not read.
QString renderHtml(const Inlines &inlines, const Spelling &spelling);

/// Wraps at `breakable` blanks; no line starts like another block.
QString wrapped(const QString &paragraph, int columns);

/// Whether @p inlines hold what HTML cannot: a footnote call or a formula.
bool needsMarkdown(const Inlines &inlines);

/// ` name="value"` for each; @p style and the colors as the last of them.
QString htmlAttributes(const Attributes &attributes, QString style = {});
/// ` align="center"`; empty for None.
QString htmlAlignment(Alignment alignment);

/// HTML or Markdown source; else empty, reported as lost.
QString sourceText(const Raw &raw, const Spelling &spelling);

} // namespace quayside::markdown
