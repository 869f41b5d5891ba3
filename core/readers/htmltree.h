// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

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

    /// Parses a document. Error (without `path`): SourceTooDeep, SourceTooComplex, Canceled.
    static Result<HtmlTree> document(QByteArrayView html, const WorkContext &context);
    /// Parses body content; errors as above.
    static Result<HtmlTree> fragment(QByteArrayView html, const WorkContext &context);

    /// The html element.
    [[nodiscard]] const GumboInternalNode *root() const;

    /// @p text with a zero at its end, kept as long as the tree.
    [[nodiscard]] const char *keep(QByteArrayView text);
    /// Gives an element an attribute, or another value for it. @p value: from keep().
    void setAttribute(const GumboInternalNode *element, const char *name, const char *value);

private:
    HtmlTree();
    static Result<HtmlTree> parse(QByteArrayView html, bool fragment, const WorkContext &context);

    std::unique_ptr<Arena> m_arena;
    GumboInternalOutput *m_output = nullptr;
};

} // namespace quayside
