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

class Database;
class ExportProvider;

/// Form for one way to sign in. Secret fields go to setSecret(), others to Account::settings.
struct SignInForm {
    AuthKind kind = AuthKind::ApiToken;
    QString label;
    QString help;
    QList<OptionSpec> fields;
};

/// Form for adding an account of a remote API.
struct ServiceForm {
    QString id;                ///< Account::dialect
    QString name;              ///< "Workiva"
    QList<OptionSpec> fields;  ///< of Account::settings: address, region, API generation
    QList<SignInForm> signIns; ///< the first is the default
};

/// An account and the state of its secrets, which never leave the service.
struct AccountInfo {
    Account account;
    QString serviceName;
    QStringList notices;        ///< preview API, deprecation with its date, a pause the service asked for
    QStringList missingSecrets; ///< keys of Secret fields not given or not kept
    QStringList sessionSecrets; ///< keys of Secret fields kept only until the program ends
    bool signedIn = false;      ///< ready to export
};

/// Where a secret was stored. Session: no keychain, lost when the program ends (warning SecretNotStored).
enum class SecretPlace { Keychain, Session };

struct AccountFinding {
    bool ok = true;
    QString label; ///< "Reachable", "Signed in", "May start exports"
    std::optional<ExportError> error;
    QJsonObject suggestedSettings; ///< suggested by the server's reply; apply with save() if the user agrees
};

struct AccountTest {
    bool ok = true;
    QList<AccountFinding> findings;
};

struct PickerItem {
    QString id;
    QString label;
    QString detail;

    friend bool operator==(const PickerItem &, const PickerItem &) = default;
};

struct PickerPage {
    QList<PickerItem> items;
    QString next;          ///< pass to lookup() for the next page; empty: last page
    bool searches = false; ///< lookup() filters by the text in field lookupSearchKey
};

/// Accounts of remote APIs; see Engine::accounts(). Members are thread-safe and return at once; futures always resolve. Signals come from the engine
/// thread.
class AccountService : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountService)

public:
    AccountService() = default;
    ~AccountService() override = default;

    /// The remote APIs and their account forms.
    [[nodiscard]] virtual QList<ServiceForm> services() const = 0;
    virtual QFuture<QList<AccountInfo>> accounts() = 0;
    /// By id, else by name ignoring case. Error: AccountNotFound, with the nearest name.
    virtual QFuture<Result<AccountInfo>> account(const QString &idOrName) = 0;
    /// Adds (empty id) or changes an account and its provider. Error: InvalidOption, RequiredOption, with field `account.KEY`; AccountNotFound.
    virtual QFuture<Result<AccountInfo>> save(const Account &account) = 0;
    /// Removes the account and its secrets, and stops following its jobs.
    virtual QFuture<Result<void>> remove(const QString &id) = 0;
    /// Secrets can be set but not read back. Empty removes it.
    virtual QFuture<Result<SecretPlace>> setSecret(const QString &id, const QString &key, const QString &secret) = 0;
    /// "Test connection", by read-only requests. Ends a pause the service asked for. Error: AccountNotFound.
    virtual QFuture<Result<AccountTest>> test(const QString &id) = 0;
    /// Signs in with the system browser (authorization code with PKCE) and stores the refresh token. Cancel with cancelSignIn().
    virtual QFuture<Result<SecretPlace>> signInWithBrowser(const QString &id) = 0;
    virtual void cancelSignIn(const QString &id) = 0;
    /// Lets @p host (as from trustName()) see the credential, over https only; jobs stopped for that continue on retry. Error: AccountNotFound,
    /// HostNotFound (not a server).
    virtual QFuture<Result<void>> trustHost(const QString &id, const QString &host) = 0;
    /// A picker page. @p fields: the form's values; @p next: from the previous page, or empty. Callers search loaded items: no API contract describes
    /// a search.
    virtual QFuture<Result<PickerPage>> lookup(const QString &id, const QString &lookup, const QJsonObject &fields, const QString &next) = 0;
    /// Fields of source kind @p kind found in a pasted browser URL; may be empty.
    virtual QFuture<QJsonObject> fieldsFromUrl(const QString &id, const QString &kind, const QUrl &url) = 0;
    /// Work under way keeps the old settings. Default: the system proxy.
    virtual void setNetwork(const NetworkSettings &settings) = 0;
    /// Of a manual proxy; empty removes it.
    virtual QFuture<Result<SecretPlace>> setProxyPassword(const QString &password) = 0;

Q_SIGNALS:
    /// Accounts were added, changed or removed.
    void accountsChanged();
    /// The account must be signed in again to continue its exports.
    void signInNeeded(const QString &id, const QString &name);
};

/// What the Engine provides to an AccountService, in the engine thread.
class AccountHost
{
public:
    virtual ~AccountHost() = default;
    /// Adds or replaces a provider; running jobs keep the old one until they end.
    virtual void putProvider(std::shared_ptr<ExportProvider> provider) = 0;
    /// Removes a provider; its queued jobs fail with UnknownProvider.
    virtual void takeProvider(const QString &id) = 0;
    /// Requeues jobs of @p provider waiting for sign-in.
    virtual void resumeSignedIn(const QString &provider) = 0;
};

/// Makes the service in the engine thread before any job runs; null: no accounts. An error fails Engine::start(). @p database: the profile's,
/// migrated; only for this call.
using AccountServiceFactory = std::function<Result<std::unique_ptr<AccountService>>(AccountHost &host, Database &database)>;

} // namespace quayside
