// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

struct GumboInternalNode;
struct GumboInternalOutput;

namespace quayside {

class Arena;

/// Elements may be nested this deep in a source; deeper is SourceTooDeep (browsers stop at 512 as well).
inline constexpr int deepestHtml = 512;

/// A parsed HTML text (gumbo). Nodes point into the text, which must live as long as this object.
class HtmlTree
{
public:
    HtmlTree(HtmlTree &&) noexcept;
    HtmlTree &operator=(HtmlTree &&) noexcept;
    ~HtmlTree();

    /// Parses a whole document. Error (without its `path`): SourceTooDeep, SourceTooComplex.
    static Result<HtmlTree> document(QByteArrayView html);
    /// Parses what could stand inside a body.
    static Result<HtmlTree> fragment(QByteArrayView html);

    /// The html element.
    [[nodiscard]] const GumboInternalNode *root() const;

private:
    HtmlTree();
    static Result<HtmlTree> parse(QByteArrayView html, bool fragment);

    std::unique_ptr<Arena> m_arena;
    GumboInternalOutput *m_output = nullptr;
};

} // namespace quayside
