// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <functional>
#include <memory>

namespace quayside {

/// Shows the user the sign-in address; called in the engine thread.
using UrlOpener = std::function<void(const QUrl &)>;

/// The engine with its local provider and remote accounts. The modules for pages and network are loaded on first use.
std::unique_ptr<Engine> makeEngine(const EngineConfig &config, const UrlOpener &openUrl);

/// The UrlOpener without a screen: prints the address.
void tellUrl(const QUrl &url);

/// Sets name and version, for Qt's folders and settings, and has the C library write numbers with a point: libraries print them into files. After the
/// application object was made, which takes the user's locale over.
void setUpApplication();

/// Whether a target has pages, numbers of them, or a picture with letters, and so needs fonts.
bool needFonts(const QStringList &targets);

} // namespace quayside
