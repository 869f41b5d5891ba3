// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quayside {

namespace cli {
struct WindowCommand;
}

/// quayside-window: the window. Needs quayside-pages loaded before.
struct WindowModule {
    static constexpr auto module = "quayside-window";
    static constexpr auto entry = "quayside_window";

    /// runWindow() (app/application.h).
    int (*run)(const cli::WindowCommand &command, int &argc, char **argv) = nullptr;
};

} // namespace quayside

extern "C" const quayside::WindowModule *quayside_window();
