// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/accounts/accountdirectory.h"

#include "base/textdistance.h"
#include "remote/accounts/accountcheck.h"
#include "remote/accounts/accountsecrets.h"
#include "remote/driver/remoteprovider.h"
#include "remote/http/remotewords.h"
#include "store/accountstore.h"

#include <QLocale>
#include <QUuid>

#include <algorithm>

namespace quayside {

QList<ServiceForm> serviceForms(std::span<const Dialect> dialects)
{
    QList<ServiceForm> forms;
    for (const Dialect &one : dialects) {
        ServiceForm form{QLatin1StringView(one.id), QLatin1StringView(one.service), one.accountFields(), {}};
        Account blank;
        for (const OptionSpec &field : std::as_const(form.fields)) {
            if (!field.defaultValue.isNull() && !field.defaultValue.isUndefined())
                blank.settings[accountScope].values.insert(field.key, field.defaultValue);
        }
        const AuthDescription auth = one.auth(blank);
        for (const AuthMethod &method : auth.methods)
            form.signIns.append({method.kind, method.label, method.help, method.fields});
        forms.append(form);
    }
    return forms;
}

AccountDirectory::AccountDirectory(std::span<const Dialect> dialects, RemoteTools tools, AccountHost &host, QString databaseFile)
    : m_dialects(dialects), m_tools(std::move(tools)), m_host(host), m_databaseFile(std::move(databaseFile))
{
    load();
}

AccountDirectory::~AccountDirectory() = default;

Result<void> AccountDirectory::openStore()
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

void AccountDirectory::load()
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

void AccountDirectory::build(Entry &entry)
{
    const Dialect *known = dialect(entry.account.dialect);
    if (!known)
        return;
    entry.session = std::make_shared<AccountSession>(*known, entry.account, m_tools);
    m_host.putProvider(std::make_shared<RemoteProvider>(entry.session));
}

void AccountDirectory::useHttp(std::shared_ptr<HttpClient> http)
{
    m_tools.http = std::move(http);
    for (auto &[id, entry] : m_entries) {
        Q_EMIT sessionEnds(id);
        build(entry);
    }
}

const Dialect *AccountDirectory::dialect(const QString &id) const
{
    const auto at = std::find_if(m_dialects.begin(), m_dialects.end(), [&id](const Dialect &one) { return id == QLatin1StringView(one.id); });
    return at == m_dialects.end() ? nullptr : &*at;
}

Result<std::shared_ptr<AccountSession>> AccountDirectory::session(const QString &id) const
{
    const auto at = m_entries.find(id);
    if (at == m_entries.end() || !at->second.session)
        return tl::unexpected(notFound(id));
    return at->second.session;
}

ExportError AccountDirectory::notFound(const QString &idOrName) const
{
    QStringList names;
    for (const auto &[id, entry] : m_entries)
        names.append(entry.account.name);
    return {ErrorCode::AccountNotFound, {{QStringLiteral("account"), idOrName}, {QStringLiteral("hint"), didYouMean(idOrName, names)}}, {}, {}};
}

// ---- what is known of an account ---------------------------------------------------------------------------------------

/// The browser brought a token that is good still. Not every service gives another one to renew it with: then it ends with the program.
bool AccountDirectory::isSignedInFor(const Account &account) const
{
    const auto at = m_entries.find(account.id);
    return account.auth == AuthKind::AuthorizationCode && at != m_entries.end() && at->second.session && at->second.session->tokens.isFresh();
}

QDateTime AccountDirectory::pauseOf(const QString &id) const
{
    const auto at = m_entries.find(id);
    return at == m_entries.end() || !at->second.session ? QDateTime() : at->second.session->limiter.pausedUntil();
}

void AccountDirectory::describe(const Account &account, const Done<AccountInfo> &done)
{
    const auto info = std::make_shared<AccountInfo>();
    info->account = account;
    const Dialect *known = dialect(account.dialect);
    if (!known)
        return done(*info);
    info->serviceName = QLatin1StringView(known->service);
    info->notices = known->describe(account).notices;
    if (const QDateTime until = pauseOf(account.id); until.isValid())
        info->notices.append(RemoteWords::tr("%1 asked this account to wait until %2; a test of the account asks it again at once.")
                                 .arg(info->serviceName, QLocale().toString(until.toLocalTime().time(), QLocale::ShortFormat)));
    readSecrets(info, neededSecrets(*known, account), done);
}

/// Finds out which of @p fields are in the keychain, one after the other.
void AccountDirectory::readSecrets(const std::shared_ptr<AccountInfo> &info, QStringList fields, const Done<AccountInfo> &done)
{
    if (fields.isEmpty()) {
        info->signedIn = info->missingSecrets.isEmpty();
        return done(*info);
    }
    const QString field = fields.takeFirst();
    const QString key = secretKey(info->account.id, field);
    m_tools.secrets->read(key, this, [this, info, field, key, fields, done](const std::optional<QString> &secret) {
        const bool there = secret && !secret->isEmpty();
        if (!there && !isSignedInFor(info->account))
            info->missingSecrets.append(field);
        else if (!there || m_tools.secrets->isSessionOnly(key))
            info->sessionSecrets.append(field);
        readSecrets(info, fields, done);
    });
}

void AccountDirectory::describeAll(QList<Account> accounts, QList<AccountInfo> described, const Done<QList<AccountInfo>> &done)
{
    if (accounts.isEmpty())
        return done(described);
    const Account first = accounts.takeFirst();
    describe(first, [this, accounts, described, done](const AccountInfo &info) mutable {
        described.append(info);
        describeAll(accounts, described, done);
    });
}

void AccountDirectory::list(Done<QList<AccountInfo>> done)
{
    QList<Account> all;
    for (const auto &[id, entry] : m_entries)
        all.append(entry.account);
    std::sort(all.begin(), all.end(), [](const Account &a, const Account &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    describeAll(all, {}, done);
}

void AccountDirectory::find(const QString &idOrName, const Done<Result<AccountInfo>> &done)
{
    const auto byId = m_entries.find(idOrName);
    const auto at = byId != m_entries.end() ? byId : std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &one) {
        return one.second.account.name.compare(idOrName, Qt::CaseInsensitive) == 0;
    });
    if (at == m_entries.end())
        return done(tl::unexpected(notFound(idOrName)));
    describe(at->second.account, [done](const AccountInfo &info) { done(info); });
}

// ---- changes ------------------------------------------------------------------------------------------------------------

Result<void> AccountDirectory::checkName(const Account &account) const
{
    const bool taken = std::any_of(m_entries.begin(), m_entries.end(), [&](const auto &one) {
        return one.first != account.id && one.second.account.name.compare(account.name, Qt::CaseInsensitive) == 0;
    });
    if (!taken && account.name.compare(localProviderId, Qt::CaseInsensitive) != 0)
        return {};
    return failure(ExportError{ErrorCode::InvalidOption,
                               {{QStringLiteral("value"), account.name},
                                {QStringLiteral("label"), RemoteWords::tr("Name")},
                                {QStringLiteral("option"), QStringLiteral("account.name")},
                                {QStringLiteral("reason"), RemoteWords::tr("another account has this name")},
                                {QStringLiteral("expected"), RemoteWords::tr("a name of its own")}},
                               QStringLiteral("account.name"),
                               {}});
}

void AccountDirectory::save(Account account, const Done<Result<AccountInfo>> &done)
{
    account.name = account.name.simplified();
    const bool isNew = account.id.isEmpty();
    if (!isNew && !m_entries.contains(account.id))
        return done(tl::unexpected(notFound(account.id)));
    const Dialect *known = dialect(account.dialect);
    if (account.name.isEmpty() && known)
        account.name = QLatin1StringView(known->service);
    if (const Result<void> free = checkName(account); !free)
        return done(tl::unexpected(free.error()));
    if (!known) {
        QStringList ids;
        for (const Dialect &one : m_dialects)
            ids.append(QLatin1StringView(one.id));
        return done(
            failure(ErrorCode::UnknownProvider, {{QStringLiteral("provider"), account.dialect}, {QStringLiteral("hint"), didYouMean(account.dialect, ids)}}));
    }
    if (isNew)
        account.id = QStringLiteral("a-") + QUuid::createUuid().toString(QUuid::Id128).left(12);
    const Result<Account> good = checkedAccount(std::move(account), *known);
    if (!good)
        return done(tl::unexpected(good.error()));
    if (const Result<void> kept = keep(*good); !kept)
        return done(tl::unexpected(kept.error()));
    describe(*good, [done](const AccountInfo &info) { done(info); });
}

Result<void> AccountDirectory::keep(const Account &account)
{
    if (const Result<void> opened = openStore(); !opened)
        return opened;
    if (const Result<void> stored = m_store->put(account); !stored)
        return stored;
    Q_EMIT accountEnds(account.id);
    Q_EMIT sessionEnds(account.id);
    Entry &entry = m_entries[account.id];
    entry.account = account;
    build(entry);
    Q_EMIT changed();
    return {};
}

Result<void> AccountDirectory::remove(const QString &id)
{
    const auto at = m_entries.find(id);
    if (at == m_entries.end())
        return tl::unexpected(notFound(id));
    if (const Result<void> opened = openStore(); !opened)
        return opened;
    if (const Result<void> removed = m_store->remove(id); !removed)
        return removed;
    if (const Dialect *known = dialect(at->second.account.dialect)) {
        for (const QString &field : possibleSecrets(*known, at->second.account))
            m_tools.secrets->remove(secretKey(id, field), this, [] {});
    }
    Q_EMIT accountEnds(id);
    Q_EMIT sessionEnds(id);
    m_host.takeProvider(id);
    AccountLock::forget(m_tools.lockFolder, id);
    m_entries.erase(at);
    Q_EMIT changed();
    return {};
}

Result<void> AccountDirectory::trustHost(const QString &id, const QString &host)
{
    const auto found = session(id);
    if (!found)
        return tl::unexpected(found.error());
    Account account = (*found)->account;
    const QString name = host.trimmed().toLower();
    if (trustName(QUrl(QStringLiteral("https://") + name, QUrl::StrictMode)) != name || name.isEmpty())
        return failure(ErrorCode::HostNotFound, {{QStringLiteral("host"), host}});
    if (!account.trustedHosts.contains(name))
        account.trustedHosts.append(name);
    return keep(account);
}

} // namespace quayside
