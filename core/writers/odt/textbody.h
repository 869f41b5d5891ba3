// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/odt/liststyles.h"
#include "writers/odt/textruns.h"
#include "writers/office/body.h"

#include <map>

namespace quayside::odt {

/// What is gathered for the package while the text is written.
struct Parts {
    AutomaticStyles &styles;
    ListStyles &lists;
    std::map<std::string_view, office::ParagraphStyle> paragraphs{}; ///< by id
    std::vector<QByteArray> formulas{};                              ///< their MathML, in the order of their objects
    std::vector<bool> notes{};                                       ///< footnotes that are the format's own
    int tables = 0;
    QString firstPage{}; ///< the master page of what comes first; empty: the usual one
};

/// Writes blocks and what is in them.
class TextBody final : public office::Body
{
public:
    TextBody(XmlWriter &xml, office::Gathered &gathered, Parts &parts, bool inNotes = false)
        : Body(xml, gathered, inNotes), m_parts(parts), m_runs(xml, gathered.fonts, gathered.setting, parts.styles)
    {}

    /// A picture in a frame of the style @p style.
    static void writeFrame(XmlWriter &xml, const office::PlacedPicture &picture, const QString &style);
    /// A picture in its frame.
    static void writePicture(XmlWriter &xml, const office::PlacedPicture &picture, AutomaticStyles &styles);

private:
    /// A list that is being written. Its elements begin when something stands in them: tables cannot, and end them in between.
    struct OpenList {
        QString style;
        bool ordered = false;
        bool isOpen = false;
        bool inItem = false;
        bool wasOpen = false;   ///< goes on after a table
        bool itemBegun = false; ///< so does its item
        bool restart = false;   ///< the next item says its number
        int value = 0;          ///< of the item
        QString override;       ///< the item's own style
        int within = 0;         ///< numbered lists in the item so far
    };

    office::Runs &runs() override { return m_runs; }
    void openParagraph(const office::ParagraphForm &form) override;
    void closeParagraph() override;
    void putBookmark(const QString &name) override;
    void putNoteMark(int note, bool nested) override;
    void beginList(const ListForm &list) override;
    void endList() override;
    void beginItem(const ListForm &list, const ItemForm &item) override;
    void endItem() override;
    [[nodiscard]] bool knowsNumbers(const ListBlock &list, const std::vector<int> &numbers) const override;
    int numberOf(const ListForm &list, const ItemForm &item, int before) override;
    void putCheckBox(bool checked) override;
    [[nodiscard]] int mostColumns() const override;
    void beginTable(const office::TableForm &table) override;
    void endTable() override;
    void beginRow(const office::RowForm &row) override;
    void endRow() override;
    void beginCell(const office::CellForm &cell) override;
    void endCell() override;
    void separate() override;
    [[nodiscard]] bool fillsCovered() const override { return false; }
    [[nodiscard]] QString linkTarget(const QString &url) const override;
    [[nodiscard]] QString topBookmark() const override { return {}; }
    void openLink(const office::LinkPlace &place, const QString &title) override;
    void closeLink() override;
    void putPicture(const office::PlacedPicture &picture) override;
    void putNote(int index, const office::RunLook &mark) override;
    void putNoteAgain(int index, const office::RunLook &mark) override;
    void putFormula(const math::Formula &formula, const Math &source) override;
    void putRuby(const QString &base, const QString &reading, const office::RunLook &look) override;

    void putObject(const math::Formula &formula, const Math &source);
    [[nodiscard]] QString styleOf(const office::ParagraphForm &form);
    [[nodiscard]] Alignment alignmentOf(const office::ParagraphForm &form) const;
    void writePlace(XmlWriter &xml, const office::ParagraphForm &form) const;
    void openLists();
    void interruptLists();
    [[nodiscard]] QString cellStyle(const office::CellForm &cell) const;

    struct OpenTable {
        std::vector<OpenList> around; ///< lists that it interrupts
        office::RowForm row;
        office::CellForm cell;
        bool inHead = false;
    };

    Parts &m_parts;
    TextRuns m_runs;
    std::vector<OpenList> m_lists;
    std::vector<OpenTable> m_tables;
    bool m_numbered = false; ///< the paragraph is a formula with room for its tag
};

} // namespace quayside::odt
