// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/pptx/pieces.h"

namespace quayside::pptx {

/// How high the pieces of a slide are, about: no font is at hand. Points.
class Measure
{
public:
    Measure(const Setting &setting, const Document &document) : m_setting(setting), m_document(document) {}

    /// Of @p line in a column of @p width, without the room above.
    [[nodiscard]] double height(const Line &line, double width) const;
    /// With the room that the frame takes.
    [[nodiscard]] double height(const TextPiece &text, double width) const;
    [[nodiscard]] double height(const TablePiece &table) const;
    /// Of each row of @p table.
    [[nodiscard]] std::vector<double> rowHeights(const Table &table, const std::vector<double> &columns) const;
    /// By the first rows, at most @p width in all if that can be.
    [[nodiscard]] std::vector<double> columnWidths(const Table &table, double width) const;

    /// Takes from @p text what fits into @p room; what is left stays. Nothing fits: the result is empty. @p alone: it is to be cut, whatever it takes.
    [[nodiscard]] TextPiece cut(TextPiece &text, double width, double room, bool alone) const;
    /// The same by rows, of which each part has the head.
    [[nodiscard]] TablePiece cut(TablePiece &table, double room, bool alone) const;

private:
    [[nodiscard]] double textWidth(const QString &text, double size, bool bold) const;

    const Setting &m_setting;
    const Document &m_document;
};

/// Distance from one line to the next, × the size.
inline constexpr double lineFactor = 1.27;

} // namespace quayside::pptx
