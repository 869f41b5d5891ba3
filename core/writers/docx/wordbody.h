// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/docx/numbering.h"
#include "writers/docx/relationships.h"
#include "writers/docx/runs.h"
#include "writers/office/body.h"

namespace quayside::docx {

/// Writes blocks and what is in them into one part.
class WordBody final : public office::Body
{
public:
    /// @p inNotes: the part is that of the footnotes.
    WordBody(XmlWriter &xml, Relationships &relations, office::Gathered &gathered, Numbering &numbering, bool inNotes = false)
        : Body(xml, gathered, inNotes), m_relations(relations), m_numbering(numbering), m_runs(xml, gathered.fonts, gathered.setting)
    {}

private:
    office::Runs &runs() override { return m_runs; }
    void openParagraph(const office::ParagraphForm &form) override;
    void closeParagraph() override;
    void putBookmark(const QString &name) override;
    void putNoteMark(int note, bool nested) override;
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
    [[nodiscard]] bool fillsCovered() const override { return true; }
    [[nodiscard]] QString linkTarget(const QString &url) const override;
    [[nodiscard]] QString topBookmark() const override;
    void openLink(const office::LinkPlace &place, const QString &title) override;
    void closeLink() override;
    void putPicture(const office::PlacedPicture &picture) override;
    void putNote(int index, const RunLook &mark) override;
    void putNoteAgain(int index, const RunLook &mark) override;
    void putFormula(const math::Formula &formula, const Math &source) override;
    void putRuby(const QString &base, const QString &reading, const RunLook &look) override;
    void field(const QString &instruction, const QString &result, const RunLook &look);

    Relationships &m_relations;
    Numbering &m_numbering;
    WordRuns m_runs;
};

} // namespace quayside::docx
