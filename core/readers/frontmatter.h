// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"

#include <QByteArrayView>

namespace quayside {

struct FrontMatter {
    qsizetype length = 0; ///< bytes including its fences; 0: none
    qint32 lines = 0;
    Metadata metadata;
};

/// Reads what stands before the text: YAML between a first line `---` and the next `---` or `...`, if it is a map and no blank line follows the first
/// (pandoc's rule; else it is text between rules); TOML between `+++`; a JSON object; pandoc's lines of title, authors and date behind `%`. If broken, it
/// stays in Metadata::source with a FrontMatterInvalid warning.
FrontMatter readFrontMatter(QByteArrayView text, const QString &file, WorkContext &context);

} // namespace quayside
