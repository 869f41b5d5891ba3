// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside {

/// The usual name of a code language in lower case that has another for the same drawing program: "gv" is "dot".
QString usualDiagramName(const QString &language);

/// Whether code of @p language, in lower case, always describes a drawing.
bool isDiagramLanguage(const QString &language);

} // namespace quayside
