// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/cellgrid.h"
#include "writers/pptx/arrange.h"
#include "writers/pptx/textbody.h"

namespace quayside::pptx {

/// Begins the part of a slide, layout or the like: its root @p element and the tree of shapes.
void beginShapes(XmlWriter &xml, std::string_view element);
/// a:xfrm or p:xfrm.
void writeArea(XmlWriter &xml, std::string_view element, const QRectF &area);
/// A rectangle of one colour that says nothing.
void writeBar(XmlWriter &xml, int number, const QRectF &area, std::string_view schemeColor);

/// A slide's part.
class SlidePart
{
public:
    SlidePart(XmlWriter &xml, docx::Relationships &relations, Writing &writing, const office::Pictures &pictures)
        : m_xml(xml), m_relations(relations), m_writing(writing), m_pictures(pictures), m_text(xml, relations, writing)
    {}

    /// @p number: of the slide, from 1.
    void write(const SetSlide &slide, int number);

private:
    void placeholder(std::string_view type, int index, const QString &name, const QRectF *area = nullptr);
    void title(const SetSlide &slide);
    void cover();
    void body(const Placed &placed);
    void textBox(const Placed &placed);
    void frameProperties(TextPiece::Frame frame, AlertKind alert);
    void table(const Placed &placed);
    void row(const CellGrid::Row &row, const Table &table, double height, int columns);
    void cell(const CellGrid::Slot *slot, const CellGrid::Row &row, Alignment column);
    [[nodiscard]] Lines cellLines(const TableCell &cell, bool head, Alignment alignment) const;
    void picture(const Placed &placed);
    void caption(const Inlines &words, const QRectF &area);
    void footnotes(const SetSlide &slide);
    void running(int number);
    void warn(WarningCode code, QMap<QString, QString> params, const SourcePosition &position) const;

    XmlWriter &m_xml;
    docx::Relationships &m_relations;
    Writing &m_writing;
    const office::Pictures &m_pictures;
    TextBody m_text;
    int m_number = 1;                          ///< of the last shape
    const CellGrid::Row *m_firstRow = nullptr; ///< of the table that is being written
    const CellGrid::Row *m_lastRow = nullptr;
};

} // namespace quayside::pptx
