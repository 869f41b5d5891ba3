// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QString>

#include <memory>
#include <mutex>
#include <vector>

namespace quayside {

/// Colours code with GNU source-highlight. Definitions are cached, loaded under a lock (parallel loading crashes), reloaded for the next
/// document if files change. Thread-safe.
class CodeColors
{
public:
    struct Stretch {
        qsizetype start = 0; ///< UTF-16 offset in the line
        qsizetype length = 0;
        QString kind; ///< source-highlight's name: keyword, string, comment …
    };
    using Lines = std::vector<std::vector<Stretch>>;
    struct Colored {
        bool known = false; ///< has a definition
        Lines lines;
    };

    /// The folder of language definitions.
    static QString folder();
    /// Loads @p definitions on first use.
    explicit CodeColors(QString definitions = folder()) : m_folder(std::move(definitions)) {}
    Q_DISABLE_COPY_MOVE(CodeColors)

    /// Stretches to colour in @p text, by line (\n). Stops without colours when asked.
    Colored color(QStringView text, const QString &language, const StopToken &stop);
    /// Whether @p language, a name or file extension, has a definition or is plain text.
    bool knows(const QString &language);

private:
    struct Definitions;
    Definitions &definitions();

    const QString m_folder;
    std::once_flag m_once;
    std::shared_ptr<Definitions> m_definitions;
};

} // namespace quayside
