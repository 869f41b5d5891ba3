// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/remoteaccounts.h"

#include "base/textdistance.h"
#include "remote/remotewords.h"
#include "remote/signin/browsersignin.h"
#include "store/accountstore.h"
#include "store/keychainsecrets.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QPromise>
#include <QUuid>

#include <algorithm>

namespace quayside {
namespace {

constexpr auto proxySecret = "network/proxy-password";

template<class Value>
void answer(const std::shared_ptr<QPromise<Value>> &promise, Value value)
{
    promise->addResult(std::move(value));
    promise->finish();
}

SignInForm formOf(const AuthMethod &method)
{
    return {method.kind, method.label, method.help, method.fields};
}

/// Keys of secrets an account of this kind may have in the keychain, those of former sign-in methods too.
QStringList secretKeys(const Dialect &dialect, const Account &account)
{
    QStringList keys{QStringLiteral("refresh-token")};
    const AuthDescription auth = dialect.auth(account);
    for (const AuthMethod &method : auth.methods) {
        for (const OptionSpec &field : method.fields) {
            if (field.type == OptionType::Secret && !keys.contains(field.key))
                keys.append(field.key);
        }
    }
    return keys;
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
    return [config = std::move(config)](AccountHost &host, const QString &databaseFile) { return std::make_unique<RemoteAccounts>(config, host, databaseFile); };
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

RemoteAccounts::~RemoteAccounts() = default;

template<class Value, class Call>
QFuture<Value> RemoteAccounts::inThread(Call call)
{
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    const QFuture<Value> future = promise->future();
    QMetaObject::invokeMethod(this, [promise, call = std::move(call)] { call(promise); }, Qt::QueuedConnection);
    return future;
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

void RemoteAccounts::buildTools()
{
    m_tools.http = std::make_shared<HttpClient>(m_config.network);
    if (m_config.networkNow)
        m_config.networkNow->set(m_config.network, {});
    if (m_config.network.proxy != NetworkSettings::Proxy::Manual || m_config.network.proxyUser.isEmpty())
        return;
    m_tools.secrets->read(QLatin1StringView(proxySecret), this, [this](const std::optional<QString> &password) { useProxyPassword(password.value_or(QString())); });
}

void RemoteAccounts::useProxyPassword(const QString &password)
{
    m_tools.http->setProxyPassword(password);
    if (m_config.networkNow)
        m_config.networkNow->set(m_config.network, password);
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
            if (!secret || secret->isEmpty())
                sofar->missingSecrets.append(field);
            else if (m_tools.secrets->isSessionOnly(key))
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
        return failure(ErrorCode::InvalidOption, {{QStringLiteral("value"), authKindId(account.auth)}, {QStringLiteral("label"), RemoteWords::tr("Sign-in")}, {QStringLiteral("option"), QStringLiteral("auth")},
                                                  {QStringLiteral("reason"), RemoteWords::tr("%1 does not offer it").arg(QLatin1StringView(known->service))}, {QStringLiteral("expected"), RemoteWords::tr("another way to sign in")}});
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
            ExportError error{ErrorCode::RequiredOption, {{QStringLiteral("label"), spec.label}, {QStringLiteral("option"), QStringLiteral("account.") + spec.key}}, QStringLiteral("account.") + spec.key, {}};
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
                          {{QStringLiteral("value"), base.toString(QUrl::RemoveUserInfo)}, {QStringLiteral("label"), RemoteWords::tr("Address")}, {QStringLiteral("option"), QStringLiteral("account.base-url")},
                           {QStringLiteral("reason"), RemoteWords::tr("credentials are sent over https only")}, {QStringLiteral("expected"), RemoteWords::tr("an address that begins with https://")}},
                          QStringLiteral("account.base-url"), {}};
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
    entry.calls.clear();
    entry.signIn.reset();
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
            return refuse({ErrorCode::InvalidOption, {{QStringLiteral("value"), account.name}, {QStringLiteral("label"), RemoteWords::tr("Name")}, {QStringLiteral("option"), QStringLiteral("account.name")},
                           {QStringLiteral("reason"), RemoteWords::tr("another account has this name")}, {QStringLiteral("expected"), RemoteWords::tr("a name of its own")}}, QStringLiteral("account.name"), {}});
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
        m_host.takeProvider(id);
        m_entries.erase(at);
        Q_EMIT accountsChanged();
        answer(promise, Result<void>());
    });
}

// ---- secrets and sign-in ---------------------------------------------------------------------------------------------

void RemoteAccounts::secretChanged(const QString &id)
{
    if (const auto at = m_entries.find(id); at != m_entries.end() && at->second.session)
        at->second.session->tokens.forget();
    m_host.resumeSignedIn(id);
    Q_EMIT accountsChanged();
}

void RemoteAccounts::place(const QString &key, std::function<void(SecretPlace)> then)
{
    // Asked after a read: keychain jobs run one after the other, so a write that is still under way has ended by then.
    m_tools.secrets->read(key, this, [this, key, then = std::move(then)](const std::optional<QString> &) {
        then(m_tools.secrets->isSessionOnly(key) ? SecretPlace::Session : SecretPlace::Keychain);
    });
}

QFuture<Result<SecretPlace>> RemoteAccounts::setSecret(const QString &id, const QString &key, const QString &secret)
{
    return inThread<Result<SecretPlace>>([this, id, key, secret](const Promise<Result<SecretPlace>> &promise) {
        const auto found = entry(id);
        if (!found)
            return answer(promise, Result<SecretPlace>(tl::unexpected(found.error())));
        const QStringList known = secretKeys((*found)->session->dialect, (*found)->account);
        if (!known.contains(key))
            return answer(promise, Result<SecretPlace>(failure(ErrorCode::UnknownOption, {{QStringLiteral("option"), key}, {QStringLiteral("hint"), didYouMean(key, known)}})));
        const QString clean = secret.trimmed(); // pasted tokens bring line ends along
        if (clean.isEmpty()) {
            return m_tools.secrets->remove(secretKey(id, key), this, [this, id, promise] {
                secretChanged(id);
                answer(promise, Result<SecretPlace>(SecretPlace::Keychain));
            });
        }
        m_tools.secrets->write(secretKey(id, key), clean, this, [this, id, promise](bool kept) {
            secretChanged(id);
            answer(promise, Result<SecretPlace>(kept ? SecretPlace::Keychain : SecretPlace::Session));
        });
    });
}

QFuture<Result<SecretPlace>> RemoteAccounts::signInWithBrowser(const QString &id)
{
    return inThread<Result<SecretPlace>>([this, id](const Promise<Result<SecretPlace>> &promise) {
        const auto found = entry(id);
        if (!found)
            return answer(promise, Result<SecretPlace>(tl::unexpected(found.error())));
        if ((*found)->signIn)
            (*found)->signIn->cancel();
        const auto session = (*found)->session;
        auto done = [this, id, promise](const Result<void> &result) {
            if (const auto at = m_entries.find(id); at != m_entries.end() && at->second.signIn)
                at->second.signIn.release()->deleteLater(); // it is calling us
            if (!result)
                return answer(promise, Result<SecretPlace>(tl::unexpected(result.error())));
            m_host.resumeSignedIn(id);
            Q_EMIT accountsChanged();
            place(secretKey(id, QStringLiteral("refresh-token")), [promise](SecretPlace where) { answer(promise, Result<SecretPlace>(where)); });
        };
        (*found)->signIn = std::make_unique<BrowserSignIn>(session, m_config.openUrl ? m_config.openUrl : [](const QUrl &) {}, done);
        (*found)->signIn->start();
    });
}

void RemoteAccounts::cancelSignIn(const QString &id)
{
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            if (const auto at = m_entries.find(id); at != m_entries.end() && at->second.signIn)
                at->second.signIn->cancel();
        },
        Qt::QueuedConnection);
}

QFuture<Result<void>> RemoteAccounts::trustHost(const QString &id, const QString &host)
{
    return inThread<Result<void>>([this, id, host](const Promise<Result<void>> &promise) {
        const auto found = entry(id);
        if (!found)
            return answer(promise, Result<void>(tl::unexpected(found.error())));
        Account account = (*found)->account;
        const QString name = host.trimmed().toLower();
        if (QUrl(QStringLiteral("https://") + name).host() != name || name.isEmpty())
            return answer(promise, Result<void>(failure(ErrorCode::HostNotFound, {{QStringLiteral("host"), host}})));
        if (!account.trustedHosts.contains(name))
            account.trustedHosts.append(name);
        answer(promise, keep(account));
    });
}

void RemoteAccounts::setNetwork(const NetworkSettings &settings)
{
    QMetaObject::invokeMethod(
        this,
        [this, settings] {
            if (settings == m_config.network)
                return;
            m_config.network = settings;
            buildTools();
            for (auto &[id, entry] : m_entries) {
                entry.calls.clear();
                build(entry);
            }
        },
        Qt::QueuedConnection);
}

QFuture<Result<SecretPlace>> RemoteAccounts::setProxyPassword(const QString &password)
{
    return inThread<Result<SecretPlace>>([this, password](const Promise<Result<SecretPlace>> &promise) {
        useProxyPassword(password);
        const QString key = QLatin1StringView(proxySecret);
        if (password.isEmpty())
            return m_tools.secrets->remove(key, this, [promise] { answer(promise, Result<SecretPlace>(SecretPlace::Keychain)); });
        m_tools.secrets->write(key, password, this, [promise](bool kept) { answer(promise, Result<SecretPlace>(kept ? SecretPlace::Keychain : SecretPlace::Session)); });
    });
}

// ---- pickers and probes ----------------------------------------------------------------------------------------------

void RemoteAccounts::ask(Entry &entry, const HttpRequest &request, std::function<void(AccountCall::Outcome)> then)
{
    // Ended calls are swept when the next one begins; nothing of a call is touched once its callback runs.
    std::erase_if(entry.calls, [](const AccountCallPtr &call) { return call->isOver(); });
    auto *call = new AccountCall(entry.session, request, std::move(then));
    entry.calls.emplace_back(call);
    call->start();
}

QFuture<Result<PickerPage>> RemoteAccounts::lookup(const QString &id, const QString &lookup, const QJsonObject &fields, const QString &search, const QString &next)
{
    return inThread<Result<PickerPage>>([this, id, lookup, fields, search, next](const Promise<Result<PickerPage>> &promise) {
        const auto refuse = [&](ExportError error) { answer(promise, Result<PickerPage>(tl::unexpected(std::move(error)))); };
        const auto found = entry(id);
        if (!found)
            return refuse(found.error());
        const AccountSession &session = *(*found)->session;
        const auto picker = std::find_if(session.dialect.lookups.begin(), session.dialect.lookups.end(), [&](const Lookup &one) { return lookup == QLatin1StringView(one.id); });
        if (picker == session.dialect.lookups.end())
            return refuse({ErrorCode::UnknownOption, {{QStringLiteral("option"), lookup}}, {}, {}});
        Result<HttpRequest> request = picker->first(session.account, fields, search);
        if (!next.isEmpty()) {
            const auto following = httpRequestFromJson(QJsonDocument::fromJson(next.toUtf8()).object());
            if (following)
                request = *following;
        }
        if (!request)
            return refuse(request.error());
        ask(**found, *request, [this, promise, fields, read = picker->read, account = session.account, service = session.service()](const AccountCall::Outcome &outcome) {
            if (!outcome.result)
                return answer(promise, Result<PickerPage>(tl::unexpected(outcome.result.error().error)));
            if (outcome.signInNeeded)
                return answer(promise, Result<PickerPage>(failure(ErrorCode::SignInRequired, {{QStringLiteral("service"), service}, {QStringLiteral("account"), account.name}})));
            const Result<LookupPage> page = read(account, fields, *outcome.result);
            if (!page)
                return answer(promise, Result<PickerPage>(tl::unexpected(page.error())));
            PickerPage told;
            for (const LookupItem &item : page->items)
                told.items.append({item.id, item.label, item.detail});
            if (page->next)
                told.next = QString::fromUtf8(QJsonDocument(toJson(*page->next)).toJson(QJsonDocument::Compact));
            answer(promise, Result<PickerPage>(told));
        });
    });
}

QFuture<QJsonObject> RemoteAccounts::fieldsFromUrl(const QString &id, const QString &kind, const QUrl &url)
{
    return inThread<QJsonObject>([this, id, kind, url](const Promise<QJsonObject> &promise) {
        const auto found = entry(id);
        const bool can = found && (*found)->session->dialect.fieldsFromUrl;
        answer(promise, can ? (*found)->session->dialect.fieldsFromUrl((*found)->account, kind, url) : QJsonObject());
    });
}

struct RemoteAccounts::ProbeRun {
    QString id;
    QList<ProbeQuestion> questions;
    qsizetype at = 0;
    AccountTest test;
    Promise<Result<AccountTest>> promise;
};

QFuture<Result<AccountTest>> RemoteAccounts::test(const QString &id)
{
    return inThread<Result<AccountTest>>([this, id](const Promise<Result<AccountTest>> &promise) {
        const auto found = entry(id);
        if (!found)
            return answer(promise, Result<AccountTest>(tl::unexpected(found.error())));
        const AccountSession &session = *(*found)->session;
        auto run = std::make_shared<ProbeRun>();
        run->id = id;
        run->promise = promise;
        if (session.dialect.probe.questions)
            run->questions = session.dialect.probe.questions(session.account);
        session.tools.http->caState() ? probe(run) : answer(promise, Result<AccountTest>(tl::unexpected(session.tools.http->caState().error())));
    });
}

void RemoteAccounts::probe(const std::shared_ptr<ProbeRun> &run)
{
    const auto found = entry(run->id);
    if (!found || run->at >= run->questions.size())
        return answer(run->promise, Result<AccountTest>(run->test));
    const auto session = (*found)->session;
    const ProbeQuestion question = run->questions.at(run->at);
    const auto add = [run](bool ok, const QString &label, std::optional<ExportError> error, const QJsonObject &suggested = {}) {
        run->test.findings.append({ok, label, std::move(error), suggested});
        run->test.ok = run->test.ok && ok;
    };
    ask(**found, question.request, [this, run, session, question, add](const AccountCall::Outcome &outcome) {
        if (!outcome.result) {
            const ExportError &error = outcome.result.error().error;
            const bool signIn = error.code == ErrorCode::SignInRequired || error.code == ErrorCode::SignInFailed;
            add(false, signIn ? RemoteWords::tr("Signed in") : RemoteWords::tr("Reachable"), error);
            return answer(run->promise, Result<AccountTest>(run->test)); // the others would say the same
        }
        if (run->at == 0)
            add(true, RemoteWords::tr("Reachable"), std::nullopt);
        if (outcome.signInNeeded) {
            add(false, RemoteWords::tr("Signed in"), ExportError{ErrorCode::SignInRequired, {{QStringLiteral("service"), session->service()}, {QStringLiteral("account"), session->account.name}}, {}, {}});
            return answer(run->promise, Result<AccountTest>(run->test));
        }
        if (run->at == 0 && question.request.credential == Credential::Account)
            add(true, RemoteWords::tr("Signed in"), std::nullopt);
        const ProbeFinding finding = session->dialect.probe.judge(session->account, run->at, *outcome.result);
        add(finding.ok, finding.label.isEmpty() ? question.label : finding.label, finding.error, finding.suggestedSettings);
        ++run->at;
        probe(run);
    });
}

} // namespace quayside
