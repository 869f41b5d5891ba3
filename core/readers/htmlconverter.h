// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"

#include <QByteArray>
#include <QSet>

#include <functional>

struct GumboInternalNode;

namespace quayside {

/// Parts of a Markdown text that HTML stands between: the converter meets them as comments and asks for them in turn.
class HtmlParts
{
public:
    virtual ~HtmlParts() = default;
    /// The number of the part that the comment text @p comment stands for, -1 when it is a comment of the author's.
    [[nodiscard]] virtual int partOf(QByteArrayView comment) const = 0;
    /// Appends part @p part, which stands at nesting @p depth.
    virtual void emitInto(int part, Blocks &blocks, int depth) = 0;
    /// As above where only inlines can stand; @p inRun: between words of a paragraph.
    virtual void emitInto(int part, Inlines &inlines, int depth) = 0;
    /// Whether part @p part is a block that cannot stand among words.
    [[nodiscard]] virtual bool isBlock(int part) const = 0;
    /// Whether part @p part is the source text of a piece of HTML.
    [[nodiscard]] virtual bool isSource(int part) const = 0;
};

/// How an HTML tree becomes Document nodes.
struct HtmlConversion {
    enum class Report {
        Nothing,   ///< the source is kept as well, so nothing is lost
        Content,   ///< what is lost of the content: scripts, frames, unsafe links
        Everything ///< attributes and elements that mean nothing here, too
    };
    Report report = Report::Content;
    Origin origin = Origin::Markup;
    bool keepClasses = true;
    QString file;                                  ///< for warnings
    std::function<qint32(unsigned offset)> lineOf; ///< source line of an offset in the HTML
    HeadingIds *headingIds = nullptr;              ///< ids for headings without one; null: none
    HtmlParts *parts = nullptr;                    ///< null: no parts
    QSet<QString> targets;                         ///< ids that links of the page lead to: kept as anchors also where no node has an id of its own
};

/// Turns gumbo's nodes into blocks and inlines. Nesting beyond deepestNesting is flattened, with a Warning.
class HtmlConverter
{
public:
    HtmlConverter(HtmlConversion conversion, WorkContext &context);

    /// What the children of @p parent mean as blocks; @p depth is the nesting they stand at.
    Blocks blocks(const GumboInternalNode *parent, int depth);
    /// What the children of @p parent mean among words.
    Inlines inlines(const GumboInternalNode *parent, int depth);
    /// Whether a stop was asked for while converting; the result is incomplete then.
    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    using Node = GumboInternalNode;
    struct Flow {
        Blocks blocks;
        Inlines run; ///< words that become a paragraph when a block or the end comes
    };

    // flow (htmlconverter.cpp)
    void flowChildren(const Node *parent, Flow &flow, int depth);
    void flowNode(const Node *node, Flow &flow, int depth);
    void flowElement(const Node *node, Flow &flow, int depth);
    bool flowContainer(const Node *node, Flow &flow, int depth);
    void flowParagraph(const Node *node, Flow &flow, int depth);
    void flowPart(int part, Flow &flow, int depth);
    void flowStyled(const Node *node, Flow &flow, int depth);
    void endRun(Flow &flow);
    void addBlock(Flow &flow, Block::Value value, const Node *node);
    void settle(Flow &flow, int depth);
    Blocks finish(Flow &flow);

    // structures (htmlstructures.cpp)
    void flowList(const Node *node, Flow &flow, int depth);
    void addListItem(ListBlock &list, const Node *node, int depth);
    void flowDefinitions(const Node *node, Flow &flow, int depth);
    void addDefinitions(DefinitionList &list, const Node *parent, int depth);
    void flowTable(const Node *node, Flow &flow, int depth);
    void addCaption(Table &table, const Node *node, int depth);
    void addRows(std::vector<TableRow> &rows, const Node *section, bool head, int depth);
    TableRow tableRow(const Node *row, bool head, int depth);
    TableCell tableCell(const Node *cell, bool head, int depth);
    void flowDetails(const Node *node, Flow &flow, int depth);
    void flowFigure(const Node *node, Flow &flow, int depth);
    Inlines listingCaption(const Node *node) const;
    void flowCode(const Node *node, Flow &flow);
    void flowDivision(const Node *node, Flow &flow, int depth);
    bool flowAlert(const Node *node, Flow &flow, int depth);
    void collectParts(const Node *node);

    // words (htmlinlines.cpp)
    void inlineChildren(const Node *parent, Inlines &out, int depth);
    void inlineNode(const Node *node, Inlines &out, int depth);
    void inlineElement(const Node *node, Inlines &out, int depth);
    void addText(QByteArrayView text, Inlines &out, const Node *node);
    void addStyled(Style style, const Node *node, Inlines &out, int depth);
    void addLink(const Node *node, Inlines &out, int depth);
    void addImage(const Node *node, Inlines &out);
    void addSpan(const Node *node, Inlines &out, int depth);
    void addCode(const Node *node, Inlines &out, int depth);
    void addRuby(const Node *node, Inlines &out, int depth);
    void settle(Inlines &out, int depth);
    void noteAnchor(const Node *node);
    void placeAnchors(Inlines &out, const Node *node);
    Inline makeInline(Inline::Value value, const Node *node) const;

    // helpers
    [[nodiscard]] SourcePosition positionOf(const Node *node) const;
    void reportAttributes(const Node *node);
    void reportLost(const QString &what, const Node *node);
    void reportDeep(const Node *node);
    [[nodiscard]] Attributes meaningfulAttributes(const Node *node) const;
    [[nodiscard]] bool holdsBlocks(const Node *node);
    [[nodiscard]] int partOf(const Node *node) const;

    HtmlConversion m_conversion;
    WorkContext &m_context;
    std::vector<int> m_waiting; ///< parts met where nothing can stand (between rows, between items); the next place takes them
    QStringList m_anchors;      ///< ids met that lead to the next words
    bool m_inCode = false;
    bool m_blank = true; ///< the words so far end in a blank, or there are none yet
    bool m_deepReported = false;
    bool m_stopped = false;
    const Node *m_taskBox = nullptr; ///< the check box that is the state of the list item at hand
};

} // namespace quayside
