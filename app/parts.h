// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <memory>

namespace quayside {

/// The engine with everything this program has: the local provider and the accounts of remote APIs.
std::unique_ptr<Engine> makeEngine(const EngineConfig &config);

/// Names and version that Qt uses for folders and settings.
void nameApplication();

/// Whether one of these targets is made of pages, so that fonts (a QGuiApplication) are needed.
bool needFonts(const QStringList &targets);

} // namespace quayside
