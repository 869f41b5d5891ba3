// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "ui/compose/remoterow.h"
#include "ui/options/optioneditor.h"

#include <functional>

namespace quayside {

/// Asks @p account what it has; empty where @p engine has no accounts. @p sourceFields: those of the source, for pickers that stand beside it.
LookupFunction lookupIn(Engine &engine, QObject *context, const QString &account, std::function<QJsonObject()> sourceFields);

/// What the fields of a kind of source are for an address that was pasted; empty where @p engine has no accounts.
UrlFieldsFunction urlFieldsIn(Engine &engine, QObject *context, const QString &account);

} // namespace quayside
