// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/warning.h"
#include "model/account.h"
#include "model/networksettings.h"
#include "settings/optionspec.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace quayside {

class ExportProvider;

/// One way to sign in, as a form. Fields of type Secret go to setSecret(), the others into Account::settings.
struct SignInForm {
    AuthKind kind = AuthKind::ApiToken;
    QString label;
    QString help;
    QList<OptionSpec> fields;
};

/// A remote API that accounts can be added for, as a form.
struct ServiceForm {
    QString id;                ///< Account::dialect
    QString name;              ///< "Workiva"
    QList<OptionSpec> fields;  ///< of Account::settings: address, region, API generation
    QList<SignInForm> signIns; ///< the first is the default
};

/// An account with what is known about its secrets. The secrets themselves never come out of the service.
struct AccountInfo {
    Account account;
    QString serviceName;
    QStringList notices;        ///< preview API, deprecation with its date
    QStringList missingSecrets; ///< keys of Secret fields that nobody has given yet (or that were not kept)
    QStringList sessionSecrets; ///< keys of Secret fields that are kept only until the program ends
    bool signedIn = false;      ///< has what it needs to ask for an export
};

/// Where a secret ended up. Session: there is no keychain; it is gone when the program ends (warning SecretNotStored).
enum class SecretPlace { Keychain, Session };

/// One line of "Test connection".
struct AccountFinding {
    bool ok = true;
    QString label; ///< "Reachable", "Signed in", "May start exports"
    std::optional<ExportError> error;
    QJsonObject suggestedSettings; ///< settings the server's answer speaks for; apply with save() when the user agrees
};

struct AccountTest {
    bool ok = true;
    QList<AccountFinding> findings;
};

/// A line of a picker.
struct PickerItem {
    QString id;
    QString label;
    QString detail;

    friend bool operator==(const PickerItem &, const PickerItem &) = default;
};

struct PickerPage {
    QList<PickerItem> items;
    QString next; ///< hand back to lookup() for the following page; empty: this was the last
};

/// Accounts of remote APIs: the window and the command line come here through Engine::accounts(). Every member may be called from any
/// thread and returns at once; futures resolve always. Signals come from the engine's thread.
class AccountService : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountService)

public:
    AccountService() = default;
    ~AccountService() override = default;

    /// The remote APIs there are, with the forms of their accounts.
    [[nodiscard]] virtual QList<ServiceForm> services() const = 0;
    virtual QFuture<QList<AccountInfo>> accounts() = 0;
    /// By id, else by name (ignoring case). Error: AccountNotFound with the nearest name.
    virtual QFuture<Result<AccountInfo>> account(const QString &idOrName) = 0;
    /// Adds (empty id) or changes an account; its provider appears, or is replaced, at once. Error: InvalidOption, RequiredOption with field
    /// `account.KEY`; AccountNotFound.
    virtual QFuture<Result<AccountInfo>> save(const Account &account) = 0;
    /// Removes the account and every secret of it. Its running jobs are followed no longer.
    virtual QFuture<Result<void>> remove(const QString &id) = 0;
    /// The one way in for a secret; there is none out. An empty @p secret removes it.
    virtual QFuture<Result<SecretPlace>> setSecret(const QString &id, const QString &key, const QString &secret) = 0;
    /// "Test connection": asks questions that change nothing. Error: AccountNotFound.
    virtual QFuture<Result<AccountTest>> test(const QString &id) = 0;
    /// Signs in with the system's browser (authorization code with PKCE) and keeps the refresh token. Cancel with cancelSignIn().
    virtual QFuture<Result<SecretPlace>> signInWithBrowser(const QString &id) = 0;
    virtual void cancelSignIn(const QString &id) = 0;
    /// Allows @p host (as trustName() names it) to see this account's credential, over https only; jobs that stopped for it go on when
    /// retried. Error: AccountNotFound, HostNotFound for what names no server.
    virtual QFuture<Result<void>> trustHost(const QString &id, const QString &host) = 0;
    /// A page of a picker. @p fields: what the form holds so far; @p next: of the page before, or empty. Whoever shows it searches in what has
    /// come: no contract tells how these services would search themselves.
    virtual QFuture<Result<PickerPage>> lookup(const QString &id, const QString &lookup, const QJsonObject &fields, const QString &next) = 0;
    /// Fields of source kind @p kind that a pasted browser url holds; empty when it holds none.
    virtual QFuture<QJsonObject> fieldsFromUrl(const QString &id, const QString &kind, const QUrl &url) = 0;
    /// How to reach the network from now on; what is under way goes on as it began. The default is the system's proxy.
    virtual void setNetwork(const NetworkSettings &settings) = 0;
    /// The password of a manual proxy; empty removes it.
    virtual QFuture<Result<SecretPlace>> setProxyPassword(const QString &password) = 0;

Q_SIGNALS:
    /// Accounts were added, changed or removed; ask again.
    void accountsChanged();
    /// This account has to be signed in again before its exports go on.
    void signInNeeded(const QString &id, const QString &name);
};

/// What the Engine lends an AccountService, in the engine's thread.
class AccountHost
{
public:
    virtual ~AccountHost() = default;
    /// Adds a provider, or replaces the one with the same id. Jobs already running keep the old one alive until they end.
    virtual void putProvider(std::shared_ptr<ExportProvider> provider) = 0;
    /// Takes a provider away; its queued jobs fail with UnknownProvider when their turn comes.
    virtual void takeProvider(const QString &id) = 0;
    /// Queues again the jobs of @p provider that wait for a sign-in.
    virtual void resumeSignedIn(const QString &provider) = 0;
};

/// Builds the service in the engine's thread, before the first job runs. @p databaseFile is the profile's SQLite file, migrated already.
using AccountServiceFactory = std::function<std::unique_ptr<AccountService>(AccountHost &host, const QString &databaseFile)>;

} // namespace quayside
