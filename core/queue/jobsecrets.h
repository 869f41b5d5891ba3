// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportrequest.h"
#include "model/providerdescription.h"

namespace quayside {

/// The values of the secrets in @p request that @p names (SCOPE.KEY) tell of.
QMap<QString, QString> secretsOf(const ExportRequest &request, const QStringList &names);

/// @p request with the secrets that were taken out of it; @p secrets by SCOPE.KEY.
ExportRequest withSecrets(ExportRequest request, const QMap<QString, QString> &secrets);

/// SecretMissing for @p lacked (SCOPE.KEY), named as the form names them; its param `options` holds them all, for who asks the user for them.
ExportError secretMissing(const ProviderDescription &description, const QString &sourceKind, const QStringList &lacked);

} // namespace quayside
