// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/office/flatblocks.h"
#include "readers/office/pieces.h"
#include "readers/xmlelement.h"

#include <QMap>
#include <QSet>

#include <array>

namespace quayside::reader::odt {

/// Namespaces of OpenDocument (1.3, part 3).
inline constexpr std::array namespaces{
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"},
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"},
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"},
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"},
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"},
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo"},
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg"},
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "meta"},
    XmlNamespace{"http://purl.org/dc/elements/1.1/", "dc"},
    XmlNamespace{"http://www.w3.org/1999/xlink", "xlink"},
    XmlNamespace{"http://www.w3.org/XML/1998/namespace", "xml"},
};

/// A style with what it inherits, as far as it counts here.
struct OdtStyle {
    QString name; ///< as shown, lower case
    office::ParagraphKind kind = office::ParagraphKind::Plain;
    int headingLevel = 0;
    office::PieceLook look;         ///< of words
    std::optional<AlertKind> alert; ///< whose title it is
    QString codeLanguage;
    std::optional<Alignment> alignment;
    bool automatic = false;
    bool ownAlignment = false; ///< given by hand
    bool isTableHeading = false;
    bool ownRoom = false; ///< so is the room between its paragraphs
    std::optional<bool> contextual;
    std::optional<bool> keepNext;
    std::optional<double> marginLeft; ///< points
    std::optional<double> textIndent;
    std::optional<double> padding;                ///< at the left
    std::optional<std::array<double, 4>> borders; ///< widths: left, right, top, bottom
    bool rightToLeft = false;
    bool breakBefore = false;
    bool hidden = false;
    QString language;
    QString listStyle;
    QString parent;
};

/// The styles of styles.xml and of content.xml, where automatic ones go before.
class OdtStyles
{
public:
    /// Adds the styles below @p parent (office:styles, office:automatic-styles). @p automatic: they stand for what is formatted by hand.
    void add(const XmlElement &parent, bool automatic);
    /// After the last one: what each inherits.
    void settle();

    [[nodiscard]] const OdtStyle &paragraph(const QString &name) const { return find(QStringLiteral("paragraph"), name); }
    [[nodiscard]] const OdtStyle &text(const QString &name) const { return find(QStringLiteral("text"), name); }
    /// How a table stands in its column.
    struct TablePlace {
        Alignment alignment = Alignment::None;
        double left = 0; ///< points
        bool breakBefore = false;
    };
    [[nodiscard]] TablePlace table(const QString &name) const { return m_tables.value(name); }
    /// The side at which a frame stands with text beside it.
    [[nodiscard]] FloatSide floatOf(const QString &name) const { return m_floats.value(name, FloatSide::None); }
    /// The width of a table's column, in points; 0: not said, or only how it came out.
    [[nodiscard]] double columnWidth(const QString &name) const { return m_columns.value(name, 0); }
    /// A level (0 …) of a list style; null: there is none.
    [[nodiscard]] const office::NumberingLevel *level(const QString &listStyle, int level) const;
    /// Whether headings of @p level (1 …) have numbers.
    [[nodiscard]] bool numbersHeadings(int level) const { return m_numberedHeadings.contains(level); }
    /// Whether text that says no direction runs from right to left.
    [[nodiscard]] bool rightToLeft() const { return m_rightToLeft; }
    /// Language of text that says none.
    [[nodiscard]] const QString &language() const { return m_language; }

private:
    [[nodiscard]] const OdtStyle &find(const QString &family, const QString &name) const;
    void addStyle(const XmlElement &style, bool automatic);
    void addListStyle(const XmlElement &style);
    void addOutline(const XmlElement &style);
    void settle(const QString &key, QSet<QString> &open);

    QHash<QString, OdtStyle> m_styles; ///< by family and name
    QHash<QString, QMap<int, office::NumberingLevel>> m_lists;
    QHash<QString, TablePlace> m_tables;
    QHash<QString, double> m_columns;
    QHash<QString, FloatSide> m_floats;
    QSet<QString> m_settled;
    QSet<int> m_numberedHeadings; ///< levels, from 1
    QString m_language;
    bool m_rightToLeft = false;
};

/// A length ("1.5cm") in points; 0: malformed.
double pointsOf(const QString &length);

} // namespace quayside::reader::odt
