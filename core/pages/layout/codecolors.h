// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QHash>
#include <QMutex>
#include <QString>

#include <memory>
#include <vector>

namespace quayside {

/// Colours code with GNU source-highlight. Definitions are loaded once, under a lock (loading in parallel crashes), and shared.
class CodeColors
{
public:
    struct Stretch {
        qsizetype start = 0; ///< UTF-16, in its line
        qsizetype length = 0;
        QString kind;        ///< source-highlight's name: keyword, string, comment …
    };
    using Lines = std::vector<std::vector<Stretch>>;
    struct Colored {
        bool known = false; ///< the language has a definition
        Lines lines;
    };

    /// The one table of definitions of the process. Safe from any thread.
    static CodeColors &shared();
    /// Where the definitions of languages are.
    static QString folder();
    CodeColors();
    ~CodeColors();
    Q_DISABLE_COPY_MOVE(CodeColors)

    /// Where @p text (lines apart by \n) changes its kind. Stops early, without colours, when asked.
    Colored color(QStringView text, const QString &language, const StopToken &stop);
    /// Whether there is a definition for the name of a language or of a file ending; names for plain text are known too.
    bool knows(const QString &language);

private:
    struct Definitions;
    std::unique_ptr<Definitions> m_definitions;
};

} // namespace quayside
