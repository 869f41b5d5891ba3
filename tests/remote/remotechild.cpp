// SPDX-License-Identifier: GPL-3.0-or-later
// The program that tst_remotekill kills: an engine with one account at the parent's server.
// remotechild PROFILE OUTPUT BASE-URL FIRST COUNT [code]: submits COUNT jobs from number FIRST on, then waits until no job of the profile is
// active. With "code" the account is signed in by a refresh token. Also tst_accountlock's, two at a time.
#include "base/whendone.h"
#include "engine/engine.h"
#include "remote/accounts/remoteaccounts.h"

#include "support/toydialect.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QTimer>

#include <cstdio>

using namespace quayside;

namespace {

/// Secrets in a file that the processes of one test share, as they share a keychain. What nobody has written yet is "first".
class SharedSecrets final : public SecretStore
{
public:
    explicit SharedSecrets(QString folder) : m_folder(std::move(folder)) {}
    void read(const QString &key, QObject *context, std::function<void(std::optional<QString>)> got) override
    {
        QFile file(path(key));
        const QString secret = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QStringLiteral("first");
        QMetaObject::invokeMethod(
            context, [got, secret] { got(secret); }, Qt::QueuedConnection);
    }
    void write(const QString &key, const QString &secret, QObject *context, std::function<void(bool)> kept) override
    {
        // A keychain takes its time.
        QTimer::singleShot(20, context, [path = path(key), secret, kept] {
            QSaveFile file(path);
            kept(file.open(QIODevice::WriteOnly) && file.write(secret.toUtf8()) > 0 && file.commit());
        });
    }
    void remove(const QString &, QObject *context, std::function<void()> gone) override { QMetaObject::invokeMethod(context, gone, Qt::QueuedConnection); }
    [[nodiscard]] bool isSessionOnly(const QString &) const override { return false; }

private:
    [[nodiscard]] QString path(const QString &key) const { return m_folder + QStringLiteral("/secret-") + QString(key).replace(u'/', u'-'); }
    QString m_folder;
};

/// Waits a twentieth of the time: a job goes through all its phases within the quarter of a second that it has to live.
class HurriedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_system.now(); }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> work) override { m_system.after(delay / 20, context, std::move(work)); }
    [[nodiscard]] double random() override { return m_system.random(); }

private:
    SystemClock m_system;
};

template<class Value, class Then>
void then(const QFuture<Value> &future, Then call)
{
    whenDone(future, QCoreApplication::instance(), call);
}

Batch batchFor(const QString &provider, const QString &output, int first, int count)
{
    Batch batch;
    batch.provider = provider;
    batch.targets = {QStringLiteral("pdf")};
    batch.destination.folder = output;
    batch.destination.onConflict = ConflictPolicy::Rename;
    for (int i = first; i < first + count; ++i) {
        const QString id = QStringLiteral("doc-%1").arg(i);
        batch.sources.append({QStringLiteral("document"), {{QStringLiteral("id"), id}}, id, {}});
    }
    return batch;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 6)
        return 2;
    EngineConfig config;
    config.profileFolder = arguments.at(1);
    config.takeOrphans = true;
    RemoteConfig remote;
    remote.dialects = std::span(&test::toyDialect(), 1);
    remote.network.proxy = NetworkSettings::Proxy::None;
    remote.secrets = std::make_shared<SharedSecrets>(arguments.at(1));
    remote.clock = std::make_shared<HurriedClock>();
    config.makeAccounts = remoteAccounts(remote);
    Engine engine(config, [](ThreadBudget &) { return std::vector<std::unique_ptr<ExportProvider>>(); });
    const auto whenIdle = [&engine] {
        auto *timer = new QTimer(&engine);
        QObject::connect(timer, &QTimer::timeout, &engine, [&engine] {
            HistoryQuery query;
            query.limit = 10000;
            then(engine.history(query), [](const Result<HistoryPage> &page) {
                if (!page)
                    return;
                bool active = false;
                for (const ExportJob &job : page->jobs)
                    active = active || job.isActive();
                if (!active)
                    QCoreApplication::exit(0);
            });
        });
        timer->start(30);
    };
    then(engine.start(), [&](const Result<void> &started) {
        if (!started) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(sentence(started.error())));
            return QCoreApplication::exit(1);
        }
        then(engine.accounts()->accounts(), [&](const QList<AccountInfo> &known) {
            const auto submit = [&](const QString &id) {
                const int count = arguments.at(5).toInt();
                if (count == 0)
                    return whenIdle();
                then(engine.submit(batchFor(id, arguments.at(2), arguments.at(4).toInt(), count)), [&](const Result<Receipt> &receipt) {
                    std::printf("%s\n", receipt ? "submitted" : qUtf8Printable(sentence(receipt.error())));
                    std::fflush(stdout);
                    whenIdle();
                });
            };
            if (!known.isEmpty())
                return submit(known.first().account.id);
            Account account =
                test::toyAccount(QUrl(arguments.at(3)), arguments.value(6) == QLatin1StringView("code") ? AuthKind::AuthorizationCode : AuthKind::ApiToken);
            account.id.clear();
            then(engine.accounts()->save(account), [submit](const Result<AccountInfo> &saved) {
                if (saved)
                    submit(saved->account.id);
            });
        });
    });
    return QCoreApplication::exec();
}
