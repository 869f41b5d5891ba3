// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"
#include "settings/optionbinding.h"

#include <QMap>
#include <QString>

namespace quayside {

enum class Diagrams { Code, Command };

/// Options of scope `read`. Only a request sets them: no document chooses what is run.
struct DiagramOptions {
    Diagrams diagrams = Diagrams::Code;
    QMap<QString, QString> commands; ///< language of a code block → program and arguments: code on standard input, SVG or PNG on standard output
    int seconds = 10;                ///< for one picture
};
const OptionBinding<DiagramOptions> &diagramOptions();

/// Replaces blocks of code in a language with a command by the picture that the command makes of them; its description is the block's title, else the
/// code. Commands run without a shell, limited in time, memory and output; pictures are kept in context.cacheFolder. What cannot be drawn is a Warning
/// and stays. Only a stop is an error.
Result<void> drawDiagrams(Document &document, const DiagramOptions &options, WorkContext &context);

} // namespace quayside
