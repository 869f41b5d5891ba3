// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <memory>

namespace quayside {

/// The engine with its local provider and remote accounts.
std::unique_ptr<Engine> makeEngine(const EngineConfig &config);

/// Sets name and version, for Qt's folders and settings.
void nameApplication();

/// Whether a target has pages and so needs fonts (a QGuiApplication).
bool needFonts(const QStringList &targets);

} // namespace quayside
