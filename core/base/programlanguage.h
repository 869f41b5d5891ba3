// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <mutex>
#include <type_traits>

namespace quayside {

/// The language that the program speaks now, BCP 47, as the loaded translation names itself. Any thread.
QString programLanguage();

/// What @p make makes: a table with words in it, made once for each language that the program speaks. Earlier ones stay valid, as a thread may be
/// reading them while the language changes. Any thread.
template<class Make>
const std::invoke_result_t<Make> &inProgramLanguage(Make make)
{
    using Made = std::invoke_result_t<Make>;
    static std::mutex mutex;
    static std::map<QString, const Made> tables;
    const std::lock_guard guard(mutex);
    while (true) {
        const QString language = programLanguage();
        if (const auto known = tables.find(language); known != tables.end())
            return known->second;
        Made made = make();
        if (language == programLanguage()) // else it changed half-way
            return tables.emplace(language, std::move(made)).first->second;
    }
}

} // namespace quayside
