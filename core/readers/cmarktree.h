// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "readers/cmarkfootnotes.h"

#include <QByteArrayView>
#include <QStringList>

#include <cmark-gfm/chunk.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

struct cmark_map;
struct cmark_node;
struct cmark_parser;

namespace quayside {

class Arena;

struct CmarkOptions {
    QStringList extensions; ///< from markdownExtensions()
    bool smart = false;
};

/// Markdown parsed by cmark: blocks at once, inlines leaf by leaf, since inline nodes outnumber blocks ten to one and cmark's own inline pass cannot
/// be stopped. Blocks live as long as this object, inlines until the next parseWords(). Reading needs no lock.
class CmarkTree
{
public:
    /// What to parse instead of the words @p content of a leaf, a heading or not, in line @p line; empty: those.
    using Rewrite = std::function<QByteArray(QByteArrayView content, bool heading, int line)>;
    /// A footnote that the rewritten words call.
    struct Note {
        QByteArrayView label;
        QByteArrayView words;
        int line = 0;
    };
    /// Asked for after all words are rewritten.
    using Notes = std::function<std::vector<Note>()>;

    CmarkTree(CmarkTree &&) noexcept;
    CmarkTree &operator=(CmarkTree &&) noexcept;
    ~CmarkTree();

    /// Parses the blocks of @p markdown (valid UTF-8, passed by checkMarkdownShape) and numbers footnote calls. One parse at a time in a process, as
    /// cmark-gfm's extensions share a table; stops between pieces. Error: Canceled; SourceTooComplex (without `path`) after far more CPU time than
    /// real text needs.
    static Result<CmarkTree> parse(QByteArrayView markdown, const CmarkOptions &options, const WorkContext &context, const Rewrite &rewrite = {},
                                   const Notes &notes = {});

    /// The document node. Leaves have no children before parseWords().
    [[nodiscard]] cmark_node *root() const { return m_root; }
    /// Called footnotes by first call; references index this from 1.
    [[nodiscard]] const std::vector<cmark_node *> &footnotes() const { return m_footnotes.called(); }

    /// Parses the inlines of @p leaf into its children and frees the previous leaf's. Each inline's user_data is a number, the same at every parse of
    /// this leaf.
    void parseWords(cmark_node *leaf);

    /// Calls @p visit with the source of each piece of HTML, blocks and tags among words, in reading order. Only leaves that @p wanted takes are
    /// parsed, up to @p left bytes, which is counted down.
    void eachHtml(qint64 &left, const std::function<bool(QByteArrayView)> &wanted, const std::function<void(QByteArrayView)> &visit);

    /// Adds an empty block of cmark type @p type behind @p sibling.
    cmark_node *addBlock(cmark_node *sibling, std::uint16_t type, int line);
    /// Gives an HTML block its source.
    void setLiteral(cmark_node *block, QByteArrayView text);

    /// The address or title of a link or image among the words.
    [[nodiscard]] QByteArrayView target(const cmark_chunk &chunk) const;

    /// Frees the document's children before @p child, if unneeded: blocks take more memory than what is built from them.
    void letGoBefore(const cmark_node *child);

private:
    CmarkTree();
    Result<void> feed(QByteArrayView markdown, const WorkContext &context);
    void finishBlocks();
    void markTasks(QByteArrayView markdown);
    void rewriteWords(const Rewrite &rewrite);
    void addNote(const Note &note);
    void setWords(cmark_node *leaf, QByteArrayView words);
    void keepLongDefinitions();
    Result<void> numberFootnotes(const WorkContext &context);
    void parse(cmark_node *leaf);

    std::unique_ptr<Arena> m_blocks; ///< all but link definitions and inlines
    std::unique_ptr<Arena> m_definitions;
    std::unique_ptr<Arena> m_words;
    cmark_parser *m_parser = nullptr;
    cmark_map *m_references = nullptr;  ///< link definitions
    std::vector<QByteArrayView> m_long; ///< their long addresses and titles, of which cmark has only the numbers
    cmark_node *m_root = nullptr;
    cmark_node *m_leaf = nullptr; ///< its inlines are parsed now
    CmarkFootnotes m_footnotes;
};

} // namespace quayside
