// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/office/fonts.h"
#include "writers/pptx/setting.h"
#include "writers/xmlwriter.h"

#include <QByteArray>

namespace quayside::pptx {

/// Layouts of slides, by their number in the package, from 1.
enum class LayoutKind { Title = 1, Section, Content, TitleOnly, Blank };
inline constexpr int layoutCount = 5;

/// theme1.xml and the like: colours and fonts of the theme.
QByteArray themePart(const Setting &setting, const office::Fonts &fonts);
/// slideMaster1.xml: the look of titles, text and what stands at the foot.
QByteArray masterPart(const Setting &setting);
/// slideLayoutN.xml.
QByteArray layoutPart(const Setting &setting, LayoutKind kind);
/// p:defaultTextStyle: text in boxes.
void writeDefaultText(XmlWriter &xml, const Setting &setting);
/// notesMaster1.xml.
QByteArray notesMasterPart(const Setting &setting);
/// A notes page: @p notes, paragraphs.
QByteArray notesPart(const QStringList &notes, const Setting &setting);

} // namespace quayside::pptx
