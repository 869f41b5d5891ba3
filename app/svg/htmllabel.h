// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/svg/svgcopy.h"

#include <QRectF>

class QXmlStreamReader;
class QXmlStreamWriter;

namespace quayside {

/// The HTML of a foreignObject as lines of text.
class HtmlLabel
{
public:
    /// Reads to the foreignObject's end. @p number: of the label.
    HtmlLabel(QXmlStreamReader &reader, int number);

    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    [[nodiscard]] QString text() const;
    /// Whether its box is real: some programs overflow a 1 px box, or span the drawing.
    [[nodiscard]] bool hasBox() const { return m_box.width() > 2 && m_box.height() > 2; }
    /// Elements without text: images, inputs.
    [[nodiscard]] const QStringList &lost() const { return m_lost; }

    /// Writes lines and words to measure; returns their ids.
    QStringList writeForMeasuring(QXmlStreamWriter &writer) const;
    /// Writes text wrapped to its box, shrunk if still too large.
    void write(QXmlStreamWriter &writer, const MeasuredWidths &widths) const;

private:
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
    QString m_align;           ///< value of text-align
    QString m_background;      ///< class of a box behind the text; empty: none
    bool m_middle = false;     ///< vertically centred in its box
    bool m_wraps = true;
    QList<Line> m_lines;
    QList<Span> m_open; ///< classes and style by depth
    QStringList m_lost;
    bool m_atStart = true; ///< of a line
    bool m_blank = false;  ///< due before the next word
};

} // namespace quayside
