// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/accounts/remoteaccounts.h"

#include "base/textdistance.h"
#include "remote/auth/browsersignin.h"
#include "remote/http/origin.h"
#include "remote/http/remotewords.h"
#include "store/accountstore.h"
#include "store/keychainsecrets.h"

#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace quayside {
namespace {

SignInForm formOf(const AuthMethod &method)
{
    return {method.kind, method.label, method.help, method.fields};
}

/// Keys the chosen sign-in needs.
QStringList neededSecrets(const Dialect &dialect, const Account &account)
{
    if (account.auth == AuthKind::AuthorizationCode)
        return {QStringLiteral("refresh-token")};
    QStringList keys;
    const AuthDescription auth = dialect.auth(account);
    if (const AuthMethod *method = auth.method(account.auth)) {
        for (const OptionSpec &field : method->fields) {
            if (field.type == OptionType::Secret)
                keys.append(field.key);
        }
    }
    return keys;
}

} // namespace

AccountServiceFactory remoteAccounts(RemoteConfig config)
{
    return
        [config = std::move(config)](AccountHost &host, const QString &databaseFile) { return std::make_unique<RemoteAccounts>(config, host, databaseFile); };
}

RemoteAccounts::RemoteAccounts(RemoteConfig config, AccountHost &host, const QString &databaseFile)
    : m_config(std::move(config)), m_host(host), m_databaseFile(databaseFile)
{
    m_tools.clock = m_config.clock ? m_config.clock : std::make_shared<SystemClock>();
    m_tools.secrets = m_config.secrets ? m_config.secrets : std::make_shared<KeychainSecrets>();
    m_tools.lockFolder = QFileInfo(m_databaseFile).path() + QStringLiteral("/accounts");
    buildTools();
    load();
}

RemoteAccounts::~RemoteAccounts()
{
    for (auto &[id, entry] : m_entries)
        endSignIn(entry);
}

// ---- accounts and their sessions -------------------------------------------------------------------------------------

Result<void> RemoteAccounts::openStore()
{
    if (m_store)
        return {};
    auto opened = Database::open(m_databaseFile, Database::Mode::ReadWrite);
    if (!opened)
        return tl::unexpected(opened.error());
    m_database = std::move(*opened);
    m_store = std::make_unique<AccountStore>(*m_database);
    return {};
}

void RemoteAccounts::load()
{
    if (!openStore())
        return;
    const Result<QList<Account>> all = m_store->all();
    if (!all)
        return;
    for (const Account &account : *all) {
        Entry &entry = m_entries[account.id];
        entry.account = account;
        build(entry);
    }
}

void RemoteAccounts::build(Entry &entry)
{
    const Dialect *known = dialect(entry.account.dialect);
    if (!known)
        return;
    entry.session = std::make_shared<AccountSession>(*known, entry.account, m_tools);
    m_host.putProvider(std::make_shared<RemoteProvider>(entry.session));
}

const Dialect *RemoteAccounts::dialect(const QString &id) const
{
    const auto at = std::find_if(m_config.dialects.begin(), m_config.dialects.end(), [&id](const Dialect &one) { return id == QLatin1StringView(one.id); });
    return at == m_config.dialects.end() ? nullptr : &*at;
}

Result<RemoteAccounts::Entry *> RemoteAccounts::entry(const QString &id)
{
    const auto at = m_entries.find(id);
    if (at == m_entries.end() || !at->second.session)
        return tl::unexpected(unknownAccount(id));
    return &at->second;
}

ExportError RemoteAccounts::unknownAccount(const QString &idOrName) const
{
    QStringList names;
    for (const auto &[id, entry] : m_entries)
        names.append(entry.account.name);
    return {ErrorCode::AccountNotFound, {{QStringLiteral("account"), idOrName}, {QStringLiteral("hint"), didYouMean(idOrName, names)}}, {}, {}};
}

QList<ServiceForm> RemoteAccounts::services() const
{
    QList<ServiceForm> forms;
    for (const Dialect &one : m_config.dialects) {
        ServiceForm form{QLatin1StringView(one.id), QLatin1StringView(one.service), one.accountFields(), {}};
        Account blank;
        for (const OptionSpec &field : std::as_const(form.fields)) {
            if (!field.defaultValue.isNull() && !field.defaultValue.isUndefined())
                blank.settings.insert(field.key, field.defaultValue);
        }
        const AuthDescription auth = one.auth(blank);
        for (const AuthMethod &method : auth.methods)
            form.signIns.append(formOf(method));
        forms.append(form);
    }
    return forms;
}

void RemoteAccounts::info(const Account &account, std::function<void(AccountInfo)> then)
{
    AccountInfo told;
    told.account = account;
    const Dialect *known = dialect(account.dialect);
    if (!known)
        return then(told);
    told.serviceName = QLatin1StringView(known->service);
    told.notices = known->describe(account).notices;
    auto left = std::make_shared<QStringList>(neededSecrets(*known, account));
    auto sofar = std::make_shared<AccountInfo>(told);
    auto step = std::make_shared<std::function<void()>>();
    // The function holds itself only while it is being called: no ring of owners is left behind.
    *step = [this, left, sofar, then = std::move(then), weak = std::weak_ptr(step)] {
        if (left->isEmpty()) {
            sofar->signedIn = sofar->missingSecrets.isEmpty();
            return then(*sofar);
        }
        const QString field = left->takeFirst();
        const QString key = secretKey(sofar->account.id, field);
        m_tools.secrets->read(key, this, [this, sofar, field, key, self = weak.lock()](const std::optional<QString> &secret) {
            const bool there = secret && !secret->isEmpty();
            if (!there && !isSignedInFor(sofar->account))
                sofar->missingSecrets.append(field);
            else if (!there || m_tools.secrets->isSessionOnly(key))
                sofar->sessionSecrets.append(field);
            (*self)();
        });
    };
    (*step)();
}

void RemoteAccounts::infos(QList<Account> accounts, QList<AccountInfo> done, const Promise<QList<AccountInfo>> &promise)
{
    if (accounts.isEmpty())
        return answer(promise, done);
    const Account first = accounts.takeFirst();
    info(first, [this, accounts, done, promise](const AccountInfo &told) mutable {
        done.append(told);
        infos(accounts, done, promise);
    });
}

QFuture<QList<AccountInfo>> RemoteAccounts::accounts()
{
    return inThread<QList<AccountInfo>>([this](const Promise<QList<AccountInfo>> &promise) {
        QList<Account> all;
        for (const auto &[id, entry] : m_entries)
            all.append(entry.account);
        std::sort(all.begin(), all.end(), [](const Account &a, const Account &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
        infos(all, {}, promise);
    });
}

QFuture<Result<AccountInfo>> RemoteAccounts::account(const QString &idOrName)
{
    return inThread<Result<AccountInfo>>([this, idOrName](const Promise<Result<AccountInfo>> &promise) {
        const auto byId = m_entries.find(idOrName);
        const auto at = byId != m_entries.end() ? byId : std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &one) {
            return one.second.account.name.compare(idOrName, Qt::CaseInsensitive) == 0;
        });
        if (at == m_entries.end())
            return answer(promise, Result<AccountInfo>(tl::unexpected(unknownAccount(idOrName))));
        info(at->second.account, [promise](const AccountInfo &told) { answer(promise, Result<AccountInfo>(told)); });
    });
}

Result<Account> RemoteAccounts::checked(Account account) const
{
    const Dialect *known = dialect(account.dialect);
    QStringList ids;
    for (const Dialect &one : m_config.dialects)
        ids.append(QLatin1StringView(one.id));
    if (!known)
        return failure(ErrorCode::UnknownProvider, {{QStringLiteral("provider"), account.dialect}, {QStringLiteral("hint"), didYouMean(account.dialect, ids)}});
    QList<OptionSpec> specs = known->accountFields();
    const AuthDescription auth = known->auth(account);
    const AuthMethod *method = auth.method(account.auth);
    if (!method)
        return failure(ErrorCode::InvalidOption, {{QStringLiteral("value"), authKindId(account.auth)},
                                                  {QStringLiteral("label"), RemoteWords::tr("Sign-in")},
                                                  {QStringLiteral("option"), QStringLiteral("auth")},
                                                  {QStringLiteral("reason"), RemoteWords::tr("%1 does not offer it").arg(QLatin1StringView(known->service))},
                                                  {QStringLiteral("expected"), RemoteWords::tr("another way to sign in")}});
    specs.append(method->fields);
    for (const OptionSpec &spec : std::as_const(specs)) {
        if (spec.type == OptionType::Secret) {
            account.settings.remove(spec.key); // it has a door of its own
            continue;
        }
        const QJsonValue value = account.settings.value(spec.key);
        const bool empty = value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
        const bool fallsBack = !spec.defaultValue.isNull() && !spec.defaultValue.isUndefined();
        if (empty && spec.required && !fallsBack && isEnabled(spec, account.settings)) {
            ExportError error{ErrorCode::RequiredOption,
                              {{QStringLiteral("label"), spec.label}, {QStringLiteral("option"), QStringLiteral("account.") + spec.key}},
                              QStringLiteral("account.") + spec.key,
                              {}};
            return failure(error);
        }
        if (empty && fallsBack)
            account.settings.insert(spec.key, spec.defaultValue);
        if (!empty) {
            if (const Result<void> fits = checkValue(QStringLiteral("account"), spec, value); !fits)
                return tl::unexpected(fits.error());
        }
    }
    const QUrl base = known->baseUrl(account);
    if (!isSafeTransport(base) || !base.userInfo().isEmpty()) {
        ExportError error{ErrorCode::InvalidOption,
                          {{QStringLiteral("value"), base.toString(QUrl::RemoveUserInfo)},
                           {QStringLiteral("label"), RemoteWords::tr("Address")},
                           {QStringLiteral("option"), QStringLiteral("account.base-url")},
                           {QStringLiteral("reason"), RemoteWords::tr("credentials are sent over https only")},
                           {QStringLiteral("expected"), RemoteWords::tr("an address that begins with https://")}},
                          QStringLiteral("account.base-url"),
                          {}};
        return failure(error);
    }
    return account;
}

Result<void> RemoteAccounts::keep(const Account &account)
{
    if (const Result<void> opened = openStore(); !opened)
        return opened;
    if (const Result<void> stored = m_store->put(account); !stored)
        return stored;
    Entry &entry = m_entries[account.id];
    endSignIn(entry); // it was begun with what the account no longer is
    entry.calls.clear();
    entry.account = account;
    build(entry);
    Q_EMIT accountsChanged();
    return {};
}

QFuture<Result<AccountInfo>> RemoteAccounts::save(const Account &wanted)
{
    return inThread<Result<AccountInfo>>([this, wanted](const Promise<Result<AccountInfo>> &promise) {
        const auto refuse = [&](ExportError error) { answer(promise, Result<AccountInfo>(tl::unexpected(std::move(error)))); };
        Account account = wanted;
        account.name = account.name.simplified();
        const bool isNew = account.id.isEmpty();
        if (!isNew && !m_entries.contains(account.id))
            return refuse(unknownAccount(account.id));
        const Dialect *known = dialect(account.dialect);
        if (account.name.isEmpty() && known)
            account.name = QLatin1StringView(known->service);
        const bool taken = std::any_of(m_entries.begin(), m_entries.end(), [&](const auto &one) {
            return one.first != account.id && one.second.account.name.compare(account.name, Qt::CaseInsensitive) == 0;
        });
        if (taken || account.name.compare(QLatin1StringView("local"), Qt::CaseInsensitive) == 0) {
            return refuse({ErrorCode::InvalidOption,
                           {{QStringLiteral("value"), account.name},
                            {QStringLiteral("label"), RemoteWords::tr("Name")},
                            {QStringLiteral("option"), QStringLiteral("account.name")},
                            {QStringLiteral("reason"), RemoteWords::tr("another account has this name")},
                            {QStringLiteral("expected"), RemoteWords::tr("a name of its own")}},
                           QStringLiteral("account.name"),
                           {}});
        }
        if (isNew)
            account.id = QStringLiteral("a-") + QUuid::createUuid().toString(QUuid::Id128).left(12);
        const Result<Account> good = checked(account);
        if (!good)
            return refuse(good.error());
        if (const Result<void> kept = keep(*good); !kept)
            return refuse(kept.error());
        info(*good, [promise](const AccountInfo &told) { answer(promise, Result<AccountInfo>(told)); });
    });
}

QFuture<Result<void>> RemoteAccounts::remove(const QString &id)
{
    return inThread<Result<void>>([this, id](const Promise<Result<void>> &promise) {
        const auto at = m_entries.find(id);
        if (at == m_entries.end())
            return answer(promise, Result<void>(tl::unexpected(unknownAccount(id))));
        if (const Result<void> opened = openStore(); !opened)
            return answer(promise, opened);
        if (const Result<void> removed = m_store->remove(id); !removed)
            return answer(promise, removed);
        if (const Dialect *known = dialect(at->second.account.dialect)) {
            for (const QString &field : secretKeys(*known, at->second.account))
                m_tools.secrets->remove(secretKey(id, field), this, [] {});
        }
        endSignIn(at->second);
        m_host.takeProvider(id);
        AccountLock::forget(m_tools.lockFolder, id);
        m_entries.erase(at);
        Q_EMIT accountsChanged();
        answer(promise, Result<void>());
    });
}

} // namespace quayside
