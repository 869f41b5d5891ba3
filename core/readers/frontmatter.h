// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"

#include <QByteArrayView>

namespace quayside {

/// Front matter at the start of a text.
struct FrontMatter {
    qsizetype length = 0; ///< bytes it takes with its fences; 0: there is none
    qint32 lines = 0;     ///< lines it takes
    Metadata metadata;
};

/// Reads YAML between a first line `---` and the next line `---` or `...`. YAML that is no map is no front matter but text between rules;
/// YAML that is broken is kept in Metadata::source and told with FrontMatterInvalid.
FrontMatter readFrontMatter(QByteArrayView text, const QString &file, WorkContext &context);

} // namespace quayside
