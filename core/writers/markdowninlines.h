// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QHash>

#include <functional>
#include <vector>

namespace quayside::markdown {

enum class Wrap { Keep, None, Column };

/// What holds for a whole output.
struct Spelling {
    Wrap wrap = Wrap::Keep;
    int columns = 80;
    QStringList noteLabels;                        ///< of the document's footnotes
    QHash<QString, QString> imageFiles;            ///< address in the document → file beside the text
    std::function<void(const QString &what)> lost; ///< told of what Markdown has no form for

    /// The address that is written for the image at @p url.
    [[nodiscard]] QString imageAddress(const QString &url) const { return imageFiles.value(url, url); }
};

/// Where a run of inlines stands.
enum class Place {
    Paragraph, ///< lines may end in it
    OneLine,   ///< a heading
    Cell,      ///< of a table: one line, pipes escaped
};

/// The inlines that are written: nodes of embedded HTML are skipped, for their source stands beside them, but not what Markdown has put below.
std::vector<const Inline *> visibleInlines(const Inlines &inlines);

/// GFM of visible inlines, without a line feed at its ends. In a wrapped paragraph `breakable` stands at the blanks.
QString render(const std::vector<const Inline *> &visible, const Spelling &spelling, Place place);
QString render(const Inlines &inlines, const Spelling &spelling, Place place);

/// HTML of @p inlines on one line, for HTML that stands where no Markdown is read.
QString renderHtml(const Inlines &inlines, const Spelling &spelling);

/// Lines of at most Spelling::columns from a paragraph with `breakable` blanks; no line begins with what would be a block.
QString wrapped(const QString &paragraph, int columns);

/// Whether a footnote is called in @p inlines.
bool hasNoteCall(const Inlines &inlines);

/// ` name="value"` for each.
QString htmlAttributes(const Attributes &attributes);

/// The source text where Markdown can hold it, in HTML or Markdown; else empty, and told as lost.
QString sourceText(const Raw &raw, const Spelling &spelling);

} // namespace quayside::markdown
