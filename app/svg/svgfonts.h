// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace quayside {

/// Makes drawings use the page fonts; once, before drawing.
void setUpFonts();

/// Those of @p characters that no installed font covers.
QList<quint32> charactersWithoutFont(const QList<quint32> &characters);

} // namespace quayside
