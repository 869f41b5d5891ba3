// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "readers/xmlelement.h"

#include <QLocale>

namespace quayside::reader::docx {

/// The numbers that a chart (c:chartSpace) keeps of what it was drawn from, as a table with its title: a column a series. No columns: it keeps none.
Table tableOfChart(const XmlElement &chart, const QLocale &locale);

/// The words of a SmartArt diagram (dgm:dataModel), as a list in the order of its nodes. No items: it has none.
ListBlock listOfDiagram(const XmlElement &diagram);

/// The words of a drawn text (a:p).
QString wordsOfDrawn(const XmlElement &paragraph);

} // namespace quayside::reader::docx
