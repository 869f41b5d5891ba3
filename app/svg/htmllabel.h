// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/svg/svgcopy.h"

#include <QRectF>

class QXmlStreamReader;
class QXmlStreamWriter;

namespace quayside {

/// The HTML in a foreignObject, read as lines of text.
class HtmlLabel
{
public:
    /// Reads on from a foreignObject's start to its end. @p number of the label in its drawing.
    HtmlLabel(QXmlStreamReader &reader, int number);

    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    [[nodiscard]] QString text() const;
    /// Whether it says where it stands: some programs let HTML grow out of a box of one px, or as large as the drawing.
    [[nodiscard]] bool hasBox() const { return m_box.width() > 2 && m_box.height() > 2; }
    /// Elements that are no text: pictures, input fields.
    [[nodiscard]] const QStringList &lost() const { return m_lost; }

    /// Writes its lines and words where they can be measured; gives their ids.
    QStringList writeForMeasuring(QXmlStreamWriter &writer) const;
    /// Writes it as text: wrapped to its box, and smaller where a line or the whole is still too large for it.
    void write(QXmlStreamWriter &writer, const MeasuredWidths &widths) const;

private:
    /// Text in one style.
    struct Span {
        QString text;
        QString classes;
        QString style;
    };
    using Line = QList<Span>;

    void begin(const QXmlStreamReader &reader);
    void readBox(const QString &style);
    void addText(const QString &text);
    void breakLine();
    [[nodiscard]] QString id(const char *kind, qsizetype i = 0) const;
    [[nodiscard]] QList<Line> wrapped(const MeasuredWidths &widths) const;
    void writeText(QXmlStreamWriter &writer, const Line &line, const QString &id, const QString &style, QPointF at, double scale) const;

    int m_number;
    QRectF m_box;
    double m_lineHeight = 1.2; ///< em
    QString m_align;           ///< as text-align has it
    QString m_background;      ///< class of a box behind the text; empty: none
    bool m_middle = false;     ///< of its box, from top to bottom
    bool m_wraps = true;
    QList<Line> m_lines;
    QList<Span> m_open; ///< by depth: classes and style so far
    QStringList m_lost;
    bool m_atStart = true; ///< of a line
    bool m_blank = false;  ///< one is due before the next word
};

} // namespace quayside
