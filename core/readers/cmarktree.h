// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "readers/cmarkfootnotes.h"

#include <QByteArrayView>
#include <QStringList>

#include <memory>
#include <vector>

struct cmark_map;
struct cmark_node;
struct cmark_parser;

namespace quayside {

class Arena;

/// What cmark is asked for.
struct CmarkOptions {
    QStringList extensions; ///< names of markdownExtensions()
    bool smart = false;
};

/// A Markdown text as cmark parses it: its blocks at once, the words of a block when they are asked for. The words of a long text are ten
/// times as many nodes as its blocks, too many to stand there all at once; and cmark's own way of parsing them cannot be stopped.
/// Nodes live as long as this object, those of words until the next words; reading them needs no lock.
class CmarkTree
{
public:
    CmarkTree(CmarkTree &&) noexcept;
    CmarkTree &operator=(CmarkTree &&) noexcept;
    ~CmarkTree();

    /// Parses the blocks of @p markdown (valid UTF-8, checked by MarkdownLimits) and numbers the calls of footnotes. Takes turns with other parses
    /// of this process, since cmark-gfm's extensions share a table; between pieces of the text it looks for a stop. Error: Canceled;
    /// SourceTooComplex (without its `path`) after far more time than any text needs that people write.
    static Result<CmarkTree> parse(QByteArrayView markdown, const CmarkOptions &options, const WorkContext &context);

    /// The document. Paragraphs, headings and table cells have no children before parseWords().
    [[nodiscard]] cmark_node *root() const { return m_root; }
    /// Definitions of the footnotes that are called, in the order of their first calls; FootnoteReference numbers point here, from 1.
    [[nodiscard]] const std::vector<cmark_node *> &footnotes() const { return m_footnotes.called(); }

    /// Parses the words of @p leaf and makes them its children. Those of the leaf before are gone. Each node of the words has a number in its
    /// user_data, the same whenever this leaf is parsed.
    void parseWords(cmark_node *leaf);

    /// Lets go of the document's children before @p child, and of all below them, as far as nothing else needs them. Of a long text the blocks take
    /// more memory than what is made of them.
    void letGoBefore(const cmark_node *child);

private:
    CmarkTree();
    Result<void> feed(QByteArrayView markdown, const WorkContext &context);
    void finishBlocks();
    Result<void> numberFootnotes(const WorkContext &context);
    void parse(cmark_node *leaf);

    std::unique_ptr<Arena> m_blocks; ///< memory of all but link definitions and words
    std::unique_ptr<Arena> m_definitions;
    std::unique_ptr<Arena> m_words;
    cmark_parser *m_parser = nullptr;
    cmark_map *m_references = nullptr; ///< link definitions
    cmark_node *m_root = nullptr;
    cmark_node *m_leaf = nullptr; ///< whose words are parsed now
    CmarkFootnotes m_footnotes;
};

} // namespace quayside
