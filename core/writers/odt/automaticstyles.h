// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/xmlwriter.h"

#include <QHash>
#include <QString>

#include <vector>

namespace quayside::odt {

/// Styles that stand for what is formatted by hand (OpenDocument 1.3, part 3, 16.2), gathered while the text is written. Those that say the same are one.
class AutomaticStyles
{
public:
    enum class Family { Paragraph, Text, Table, Column, Row, Cell, Graphic, Section, List };

    /// The name of the style of @p family with the parent @p parent (empty: none) and the properties @p content, elements of XML.
    /// @p masterPage: the one that begins there; empty: none.
    QString add(Family family, const QString &parent, const QByteArray &content, const QString &masterPage = {});

    /// Writes all, in the order in which they were asked for.
    void write(XmlWriter &xml) const;

private:
    struct Style {
        Family family;
        QString name;
        QString parent;
        QByteArray content;
        QString masterPage;
    };
    std::vector<Style> m_styles;
    QHash<QByteArray, QString> m_names; ///< by family, parent and content
    QHash<int, int> m_counts;           ///< by family
};

} // namespace quayside::odt
