// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace quayside {

/// Makes drawings ask for the fonts that the pages are set in. Once, before anything is drawn.
void setUpFonts();

/// Those of @p characters that no installed font has.
QList<quint32> charactersWithoutFont(const QList<quint32> &characters);

} // namespace quayside
