// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accountservice.h"
#include "model/settingtext.h"

/// The forms of accounts, filled in on the command line.
namespace quayside::cli {

/// A service by id or name. Error: Usage, with the nearest id.
Result<ServiceForm> findService(const QList<ServiceForm> &services, const QString &name);

/// A service's way to sign in, by id; empty: its first. Error: Usage.
Result<SignInForm> findSignIn(const ServiceForm &service, const QString &id);

/// All fields of an existing account, those of its way to sign in last; empty where the program does not know its service.
QList<OptionSpec> fieldsOf(const QList<ServiceForm> &services, const Account &account);

/// The secret ones of these.
QList<OptionSpec> secretFieldsOf(const QList<ServiceForm> &services, const Account &account);

/// Puts settings of the command line into the account; one that is empty takes the value away. Error: UnknownOption, InvalidOption, Usage for a
/// secret and for a field that is given twice.
Result<void> fillIn(Account &account, const QList<OptionSpec> &fields, const QList<Setting> &settings);

/// The secrets among @p given, by key; an empty one is none. What else stands there is put into the account. Error: as fillIn().
Result<QMap<QString, QString>> takeSecrets(Account &account, const QList<OptionSpec> &fields, const QList<Setting> &given);

} // namespace quayside::cli
