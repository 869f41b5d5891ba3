// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportrequest.h"
#include "model/providerdescription.h"

namespace quayside {

/// The secrets of @p request with these @p names (SCOPE.KEY).
QMap<QString, QString> secretsOf(const ExportRequest &request, const QStringList &names);

/// @p request with @p secrets (by SCOPE.KEY) put back.
ExportRequest withSecrets(ExportRequest request, const QMap<QString, QString> &secrets);

/// SecretMissing for @p lacked (SCOPE.KEY), with their form labels; param `options` lists them all.
ExportError secretMissing(const ProviderDescription &description, const QString &sourceKind, const QStringList &lacked);

} // namespace quayside
