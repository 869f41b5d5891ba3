// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"
#include "readers/givenids.h"
#include "readers/htmlstyles.h"
#include "readers/htmltexmarks.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <functional>
#include <unordered_map>
#include <unordered_set>

struct GumboInternalNode;

namespace quayside {

/// Markdown parts between pieces of HTML; the converter meets them as comments and asks for each.
class HtmlParts
{
public:
    virtual ~HtmlParts() = default;
    /// Number of the part @p comment stands for; -1: an author's comment.
    [[nodiscard]] virtual int partOf(QByteArrayView comment) const = 0;
    /// Appends part @p part at nesting @p depth.
    virtual void emitInto(int part, Blocks &blocks, int depth) = 0;
    /// The same where only inlines can stand.
    virtual void emitInto(int part, Inlines &inlines, int depth) = 0;
    /// Whether @p part is a block.
    [[nodiscard]] virtual bool isBlock(int part) const = 0;
    /// Whether @p part is HTML source.
    [[nodiscard]] virtual bool isSource(int part) const = 0;
};

struct HtmlConversion {
    enum class Report {
        Nothing,   ///< the source is kept, so nothing is lost
        Content,   ///< lost content: scripts, frames, unsafe links
        Everything ///< also attributes and elements that mean nothing here
    };
    Report report = Report::Content;
    Origin origin = Origin::Markup;
    QString file;
    std::function<qint32(unsigned offset)> lineOf; ///< source line of a byte offset in the HTML
    HeadingIds *headingIds = nullptr;              ///< gives ids to headings without one; null: none given
    GivenIds *ids = nullptr;                       ///< of the document around; null: this is all of it
    HtmlParts *parts = nullptr;
    QString base;          ///< where relative addresses count from, as <base href> gives it; empty: the page's own place
    QSet<QString> targets; ///< ids the page links to, kept as anchors without a node of their own
    TexMarks tex;          ///< what among the words the page's scripts set as formulas
};

/// Turns gumbo's nodes into blocks and inlines. Flattens nesting beyond deepestNesting, with a Warning.
class HtmlConverter
{
public:
    HtmlConverter(HtmlConversion conversion, WorkContext &context);

    /// Children of @p parent as blocks at nesting @p depth.
    Blocks blocks(const GumboInternalNode *parent, int depth);
    /// Children of @p parent as inlines at nesting @p depth.
    Inlines inlines(const GumboInternalNode *parent, int depth);
    /// Tells, once for a document, that parts were hidden and left out.
    void reportHidden() const;
    /// Whether a stop cut the conversion short.
    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    using Node = GumboInternalNode;
    struct Flow {
        Blocks blocks;
        Inlines run; ///< inlines of the next paragraph
    };

    // flow (htmlconverter.cpp)
    void flowChildren(const Node *parent, Flow &flow, int depth);
    void flowNode(const Node *node, Flow &flow, int depth);
    void flowElement(const Node *node, Flow &flow, int depth);
    bool flowContainer(const Node *node, Flow &flow, int depth);
    void flowHeading(const Node *node, Flow &flow, int depth);
    void flowParagraph(const Node *node, Flow &flow, int depth);
    void flowPart(int part, Flow &flow, int depth);
    void flowStyled(const Node *node, Flow &flow, int depth);
    void endRun(Flow &flow);
    void addBlock(Flow &flow, Block::Value value, const Node *node);
    void settle(Flow &flow, int depth);
    Blocks finish(Flow &flow);

    // structures (htmlstructures.cpp)
    void flowDefinitions(const Node *node, Flow &flow, int depth);
    void addDefinitions(DefinitionList &list, const Node *parent, int depth);
    void addTerm(DefinitionList &list, const Node *node, bool further, int depth);
    void flowDetails(const Node *node, Flow &flow, int depth);
    void flowFigure(const Node *node, Flow &flow, int depth);
    Inlines listingCaption(const Node *node) const;
    void flowCode(const Node *node, Flow &flow, int depth);
    Blocks preLines(const Node *node, QString &text, int depth);
    void addPreLines(int part, QString &text, Blocks &rest, int depth);
    Attributes codeAttributes(const Node *node, const QString &language);
    void flowDivision(const Node *node, Flow &flow, int depth);
    void collectParts(const Node *node);

    // callouts (htmlcallouts.cpp)
    bool flowAlert(const Node *node, Flow &flow, int depth);

    // lists (htmllists.cpp, htmllistpieces.cpp)
    struct WordItem {
        const Node *node;
        std::size_t next; ///< the child behind it
        int level;
        QString mark;
        std::vector<const Node *> parts; ///< nodes of the mark
    };
    void flowList(const Node *node, Flow &flow, int depth);
    void readListStyle(ListBlock &list, const Node *node);
    void readListLook(ListBlock &list, const Node *node);
    void addListItem(ListBlock &list, const Node *node, int depth);
    void readItemMark(ListBlock &list, const Node *node);
    void countItems(ListBlock &list, const Node *node);
    bool joinPiece(Flow &flow, ListBlock &list, const Node *node);
    [[nodiscard]] std::vector<WordItem> wordItems(const Node *parent, std::size_t from) const;
    Blocks wordItem(const Node *node, int depth);
    ListBlock wordList(const std::vector<WordItem> &items, std::size_t &at, int depth);
    void flowWordList(const std::vector<WordItem> &items, Flow &flow, int depth);

    // tables (htmltables.cpp)
    void flowTable(const Node *node, Flow &flow, int depth);
    Blocks captionOf(const Node *node, int depth);
    void addBody(Table &table, const Node *node, int depth);
    void addSection(std::vector<TableRow> &rows, const Node *section, bool head, int depth);
    void addRows(std::vector<TableRow> &rows, const Node *section, bool head, int depth);
    TableRow tableRow(const Node *row, bool head, int depth);
    TableCell tableCell(const Node *cell, bool head, int depth);

    // looks of words and hidden parts (htmllooks.cpp)
    /// Adds an element's own style to the looks its words want, while it lives.
    class LookScope
    {
    public:
        LookScope(HtmlConverter &converter, const Node *node);
        ~LookScope();
        Q_DISABLE_COPY_MOVE(LookScope)

    private:
        HtmlConverter &m_converter;
        unsigned m_wanted;
        unsigned m_given;
        htmlstyle::Spaces m_spaces;
        htmlstyle::Letters m_letters;
    };
    void findResets(const Node *root);
    [[nodiscard]] unsigned resetsBelow(const Node *node) const;
    unsigned takeLooks(const Node *node);
    [[nodiscard]] Inlines looking(unsigned looks, Inlines words) const;
    void lookingElement(const Node *node, Inlines &out, int depth);
    void lookingWords(Inlines &out, const std::function<void(Inlines &)> &add);
    static void joinLooks(Inlines &words);
    [[nodiscard]] bool isPlaceMark(const Node *node) const;
    bool leaveHidden(const Node *node, int depth);
    void passParts(const Node *node, int depth);

    // words (htmlinlines.cpp)
    void inlineChildren(const Node *parent, Inlines &out, int depth);
    void inlineNode(const Node *node, Inlines &out, int depth);
    void inlineElement(const Node *node, Inlines &out, int depth);
    void addText(QByteArrayView text, Inlines &out, const Node *node);
    void addCollapsed(const QString &text, Inlines &out, const Node *node);
    void addSpaced(const QString &text, Inlines &out, const Node *node);
    void addRun(QString &words, Inlines &out, const Node *node);
    void beginLine(Inlines &out, const Node *node);
    void addStyled(Style style, const Node *node, Inlines &out, int depth);
    void addLink(const Node *node, Inlines &out, int depth);
    void addSpan(const Node *node, Inlines &out, int depth);
    void addSpan(Attributes attributes, Inlines content, const Node *node, Inlines &out);
    void addCode(const Node *node, Inlines &out, int depth);
    void addRuby(const Node *node, Inlines &out, int depth);
    void addOther(const Node *node, Inlines &out, int depth);
    bool leaveOut(const Node *node, Inlines &out, int depth);
    void settle(Inlines &out, int depth);
    Inline makeInline(Inline::Value value, const Node *node) const;

    // formulas (htmlformulas.cpp)
    bool addFormula(const Node *node, Inlines &out, int depth);
    bool flowFormula(const Node *node, Flow &flow);
    bool addScriptFormula(const Node *node, Inlines &out);
    void addTexWords(const Node *node, Inlines &out);

    // pictures, drawings, fields (htmlmedia.cpp)
    void addImage(const Node *node, Inlines &out);
    void readSizes(Image &image, const Node *node);
    const Node *elementWith(const QString &id, const Node *node);
    bool addForeign(const Node *node, Inlines &out);
    bool addField(const Node *node, Inlines &out);
    bool addMedia(const Node *node, Inlines &out, int depth);
    void addWords(const QString &words, const Node *node, Inlines &out);

    // attributes (htmlattributes.cpp)
    void reportAttributes(const Node *node);
    Attributes attributesOf(const Node *node);
    Inlines spokenAs(const Node *node, Inlines words) const;
    Blocks spokenAs(const Node *node, Blocks blocks) const;
    static void speakAs(const Node *node, std::vector<TableRow> &rows);
    bool takeId(const QString &id);
    void noteAnchor(const Node *node);
    void noteAnchor(const QString &id);
    void passAnchor(const Attributes &attributes);
    void placeAnchors(Inlines &out, const Node *node);

    // helpers
    [[nodiscard]] QString addressIn(const Node *node, const char *attribute) const;
    [[nodiscard]] QString addressOf(const QString &address) const;
    [[nodiscard]] SourcePosition positionOf(const Node *node) const;
    void reportLost(const QString &what, const Node *node);
    void reportDropped(const QString &attribute, const Node *node);
    void reportDeep(const Node *node);
    [[nodiscard]] bool holdsBlocks(const Node *node);
    [[nodiscard]] bool standsAlone(const Node *node) const;
    /// No HTML in Markdown: all that is seen of it is in its elements.
    [[nodiscard]] bool isWholePage() const { return m_conversion.origin == Origin::Markup && !m_conversion.parts; }
    [[nodiscard]] int partOf(const Node *node) const;

    HtmlConversion m_conversion;
    WorkContext &m_context;
    std::vector<int> m_waiting; ///< met between rows or items; the next valid place takes them
    QStringList m_anchors;      ///< ids waiting for the next inline
    GivenIds m_ids;             ///< given to nodes, unless the document around has them
    bool m_inCode = false;
    bool m_blank = true; ///< nothing or a blank precedes
    bool m_deepReported = false;
    bool m_stopped = false;
    std::unordered_map<const Node *, unsigned> m_resets; ///< looks taken away below each node
    bool m_resetsFound = false;
    unsigned m_wanted = 0;            ///< looks (htmlstyle::Look) of the words met now
    unsigned m_given = 0;             ///< those that a node around them gives
    const Node *m_unstyled = nullptr; ///< an element whose own look goes to its words, or to none
    bool m_hides = false;
    qint32 m_hiddenLine = 0;         ///< of the first hidden part
    const Node *m_taskBox = nullptr; ///< the check box of the current task list item
    struct Counter {
        const Node *resetAt = nullptr;
        int value = 0;
    };
    QHash<QString, Counter> m_counters;       ///< of the page's style, that number items
    QHash<QString, const Node *> m_elements;  ///< by id, once they were asked for
    std::unordered_set<const Node *> m_marks; ///< of items of Word's lists, which the list has itself
    htmlstyle::Spaces m_spaces = htmlstyle::Spaces::Collapse;
    htmlstyle::Letters m_letters = htmlstyle::Letters::AsWritten;
    bool m_lineEnds = false; ///< the next words begin a line of their own
    bool m_hasWords = false; ///< in the paragraph so far
};

} // namespace quayside
