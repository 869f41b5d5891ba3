// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accountservice.h"
#include "model/settingtext.h"

/// Account forms on the command line.
namespace quayside::cli {

/// A service by id or name. Error: Usage, with the nearest id.
Result<ServiceForm> findService(const QList<ServiceForm> &services, const QString &name);

/// A service's way to sign in, by id; empty: its first. Error: Usage.
Result<SignInForm> findSignIn(const ServiceForm &service, const QString &id);

/// All fields of an account, sign-in fields last; empty for an unknown service.
QList<OptionSpec> fieldsOf(const QList<ServiceForm> &services, const Account &account);

/// The secret fields of these.
QList<OptionSpec> secretFieldsOf(const QList<ServiceForm> &services, const Account &account);

/// Applies command line settings to the account; an empty one removes the value. Error: UnknownOption, InvalidOption, Usage for a secret or a field
/// given twice.
Result<void> fillIn(Account &account, const QList<OptionSpec> &fields, const QList<Setting> &settings);

/// The non-empty secrets among @p given, by key; the rest is applied to the account. Error: as fillIn().
Result<QMap<QString, QString>> takeSecrets(Account &account, const QList<OptionSpec> &fields, const QList<Setting> &given);

} // namespace quayside::cli
