// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QByteArrayView>
#include <QStringList>

#include <memory>

struct cmark_node;

namespace quayside {

class Arena;

/// What cmark is asked for.
struct CmarkOptions {
    QStringList extensions; ///< names of markdownExtensions()
    bool smart = false;
};

/// A parsed Markdown text. The nodes live as long as this object; reading them needs no lock.
class CmarkTree
{
public:
    CmarkTree(CmarkTree &&) noexcept;
    CmarkTree &operator=(CmarkTree &&) noexcept;
    ~CmarkTree();

    /// Parses @p markdown (valid UTF-8, checked by MarkdownLimits). Waits for other parses of this process, since cmark-gfm's
    /// extensions share a table; while it waits, and between pieces of the text, it looks for a stop. Error: Canceled; SourceTooComplex (without its
    /// `path`) after far more time than any text needs that people write.
    static Result<CmarkTree> parse(QByteArrayView markdown, const CmarkOptions &options, const WorkContext &context);

    [[nodiscard]] cmark_node *root() const { return m_root; }

private:
    CmarkTree();
    std::unique_ptr<Arena> m_arena;
    cmark_node *m_root = nullptr;
};

} // namespace quayside
