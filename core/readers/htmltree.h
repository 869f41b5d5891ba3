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

/// Deeper is SourceTooDeep; browsers stop at 512 too.
inline constexpr int deepestHtml = 512;

/// HTML parsed by gumbo. Nodes point into the text, which must outlive this.
class HtmlTree
{
public:
    HtmlTree(HtmlTree &&) noexcept;
    HtmlTree &operator=(HtmlTree &&) noexcept;
    ~HtmlTree();

    /// Parses a document. Error (without `path`): SourceTooDeep, SourceTooComplex.
    static Result<HtmlTree> document(QByteArrayView html);
    /// Parses body content; errors as above.
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
