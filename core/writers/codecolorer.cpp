// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/codecolorer.h"

#include <mutex>

namespace quayside {

CodeColorer codeColorerWhenNeeded()
{
    struct Loaded {
        std::once_flag once;
        CodeColorer color;
    };
    return [loaded = std::make_shared<Loaded>()](QStringView text, const QString &language, const StopToken &stop) {
        if (language.isEmpty())
            return std::vector<CodeStretch>();
        std::call_once(loaded->once, [&loaded] {
            if (const auto work = pageWork())
                loaded->color = (*work)->codeColorer();
        });
        return loaded->color ? loaded->color(text, language, stop) : std::vector<CodeStretch>();
    };
}

} // namespace quayside
