// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QString>

#include <memory>
#include <mutex>
#include <vector>

namespace quayside {

/// Colours the code of one document with GNU source-highlight. Definitions are loaded once for the process, under a lock (loading in parallel crashes),
/// and again for the next document when one of their files was replaced. Safe from any thread.
class CodeColors
{
public:
    struct Stretch {
        qsizetype start = 0; ///< UTF-16, in its line
        qsizetype length = 0;
        QString kind; ///< source-highlight's name: keyword, string, comment …
    };
    using Lines = std::vector<std::vector<Stretch>>;
    struct Colored {
        bool known = false; ///< the language has a definition
        Lines lines;
    };

    /// Where the definitions of languages are.
    static QString folder();
    /// Looks into @p definitions when the first code comes.
    explicit CodeColors(QString definitions = folder()) : m_folder(std::move(definitions)) {}
    Q_DISABLE_COPY_MOVE(CodeColors)

    /// Where @p text (lines apart by \n) changes its kind. Stops early, without colours, when asked.
    Colored color(QStringView text, const QString &language, const StopToken &stop);
    /// Whether there is a definition for the name of a language or of a file ending; names for plain text are known too.
    bool knows(const QString &language);

private:
    struct Definitions;
    Definitions &definitions();

    const QString m_folder;
    std::once_flag m_once;
    std::shared_ptr<Definitions> m_definitions;
};

} // namespace quayside
