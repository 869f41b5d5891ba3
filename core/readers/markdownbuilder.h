// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "readers/calloutkinds.h"
#include "readers/linemap.h"
#include "readers/markdownoptions.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <utility>

struct cmark_node;

namespace quayside {

class CmarkTree;
class DialectReading;
class MarkdownSpans;
struct CalloutMarker;
struct QuartoCell;

/// Turns cmark's tree into a Document in one walk.
class MarkdownBuilder
{
public:
    /// Where the tree comes from.
    struct Source {
        QString file;
        LineMap lines;       ///< where the parsed ones come from
        qsizetype bytes = 0; ///< of the text; bounds the sum of its addresses
    };
    /// What the dialect adds.
    struct Dialects {
        DialectReading &dialect;
        const MarkdownSpans &spans;
    };
    MarkdownBuilder(CmarkTree &tree, const MarkdownOptions &options, Source source, Dialects dialects, WorkContext &context);

    /// Fills blocks and footnotes of @p document. Error: Canceled.
    Result<void> build(Document &document);

private:
    using Node = cmark_node;

    // blocks (markdownbuilder.cpp)
    Blocks blocks(Node *parent, int depth);
    void addBlock(Node *node, Blocks &out, int depth);
    void addFlattened(Node *parent, Blocks &out, int depth);
    void addFlow(Node *leaf, Blocks &out, int depth);
    void addParagraph(Node *node, Blocks &out, int depth);
    void addHeading(Node *node, Blocks &out, int depth);
    void addQuote(Node *node, Blocks &out, int depth);
    void addList(Node *node, Blocks &out, int depth);
    void addTable(Node *node, Blocks &out, int depth);
    void push(Blocks &out, Block::Value value, Node *node) const;

    // code (markdowncode.cpp)
    void settleRawBlock(Node *code);
    QString takeCodeTitle(QString &info, const Node *code);
    void addFormula(Node *node, Blocks &out);
    void addTitle(const QString &title, Node *node, Blocks &out);
    void addCode(Node *node, Blocks &out);
    void addCell(const QuartoCell &cell, CodeBlock code, Node *node, Blocks &out);

    // dialects (markdowndialects.cpp)
    std::optional<CalloutKind> calloutOf(const CalloutMarker &marker, const Node *quote);
    Inlines calloutTitle(const CalloutMarker &marker, Node *first, int depth);
    void addCallout(Node *node, const CalloutMarker &marker, CalloutKind kind, Blocks &out, int depth);
    bool addContainer(Node *node, const QString &word, Inlines &title, Blocks &content, Blocks &out);
    void addCaption(Blocks caption, Node *node, Blocks &out);
    void addSteps(Node *node, Blocks content, Blocks &out);
    bool addMarker(Node *leaf, Blocks &out);
    bool addSpan(Node *node, Inlines &out);
    void warnOfRawElement(const QString &source, const Node *node);
    [[nodiscard]] bool isHtml(const Node *word) const;
    Inlines settled(Inlines words, const Node *leaf);
    void takeList(Attributes &attributes, const QString &list);
    bool takeList(Blocks &out, const QString &list);
    void nameHeading(Heading &heading);
    void fillContents(Document &document);

    // words (markdowninlines.cpp)
    bool parseWords(Node *leaf);
    Inlines inlines(Node *parent, int depth);
    void addInline(Node *node, Inlines &out, int depth);
    void addWordsOf(Node *parent, Inlines &out, int depth);
    void addFlattenedWords(Node *parent, Inlines &out, int depth);
    void addFootnoteReference(Node *node, Inlines &out);
    bool takeTarget(const Node *node);
    void push(Inlines &out, Inline::Value value, Node *node) const;

    // helpers
    void reserveIds();
    QString labelOf(const Node *note, const QSet<QString> &labels);
    [[nodiscard]] std::vector<EmbeddedPiece> pieces(Node *parent) const;
    [[nodiscard]] EmbeddedHtmlContext embedding();
    [[nodiscard]] SourcePosition positionOf(const Node *node) const;
    void reportDeep(const Node *node);

    CmarkTree &m_tree;
    const MarkdownOptions &m_options;
    Source m_source;
    qsizetype m_targetBytes = 0; ///< of the addresses and titles so far
    Dialects m_dialects;
    WorkContext &m_context;
    HeadingIds m_headingIds;
    GivenIds m_ids;                                     ///< of HTML
    qint64 m_closingsLeft;                              ///< bytes of words to look for end tags in
    QSet<std::pair<const Node *, const void *>> m_flat; ///< parents with mismatched HTML: block, and which inline
    const Node *m_leaf = nullptr;                       ///< its inlines are parsed now
    const Node *m_marked = nullptr;                     ///< starts with the marker of the current alert
    QString m_headingAttributes;                        ///< of the current heading
    QString m_blockAttributes;                          ///< of the current paragraph or cell
    bool m_namesEmoji = false;                          ///< words of a heading are built, whose id has emoji by name
    int m_namedNotes = 0;                               ///< names made for footnotes without a label
    bool m_contents = false;                            ///< a list of contents is wanted somewhere
    bool m_deepReported = false;
    bool m_stopped = false;
};

} // namespace quayside
