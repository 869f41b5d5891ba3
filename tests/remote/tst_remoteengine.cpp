// SPDX-License-Identifier: GPL-3.0-or-later
// Remote jobs and accounts through the Engine's door, in its own thread: sign-ins that come at any moment.
#include "remoteengine.h"

#include "support/zipbytes.h"

#include <QDirIterator>
#include <QTest>
#include <QTimer>

#include <atomic>

using namespace quayside;
using namespace quayside::test;

namespace {

/// Gives the token away; so many passes of the engine's event loop after the read that matters it calls `signIn`.
class TokenWithHook final : public SecretStore
{
public:
    void read(const QString &key, QObject *context, std::function<void(std::optional<QString>)> got) override
    {
        const QString token = m_token;
        QMetaObject::invokeMethod(
            context, [got = std::move(got), token] { got(token); }, Qt::QueuedConnection);
        if (!key.endsWith(QLatin1StringView("/token")) || --left != 0)
            return;
        auto *timer = new QTimer(context);
        QObject::connect(timer, &QTimer::timeout, context, [this, timer, pass = passes]() mutable {
            if (pass-- > 0)
                return;
            timer->deleteLater();
            timer->stop();
            signIn();
        });
        timer->start(0);
    }
    void write(const QString &, const QString &secret, QObject *context, std::function<void(bool)> kept) override
    {
        m_token = secret;
        QMetaObject::invokeMethod(
            context, [kept = std::move(kept)] { kept(true); }, Qt::QueuedConnection);
    }
    void remove(const QString &, QObject *context, std::function<void()> gone) override { QMetaObject::invokeMethod(context, gone, Qt::QueuedConnection); }
    [[nodiscard]] bool isSessionOnly(const QString &) const override { return false; }

    std::atomic<int> left = 0; ///< reads until the one that matters; nothing happens before it is set
    int passes = 0;
    std::function<void()> signIn;

private:
    QString m_token = QStringLiteral("old");
};

} // namespace

class TestRemoteEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signInWhileAJobEnds_data();
    void signInWhileAJobEnds();
    void unpacksAZip_data();
    void unpacksAZip();
};

void TestRemoteEngine::signInWhileAJobEnds_data()
{
    QTest::addColumn<int>("passes");
    for (int passes = 0; passes < 8; ++passes)
        QTest::addRow("%d passes after the refusal", passes) << passes;
}

void TestRemoteEngine::signInWhileAJobEnds()
{
    QFETCH(int, passes);
    TestServer server;
    server.on("POST", "/exports", [&server](const SeenRequest &request) {
        if (request.headers.value("authorization") != "Bearer new")
            return json("{}", 401);
        return json(R"({"id":"7","state":"done","url":")" + server.url(QStringLiteral("/files/7")).toEncoded() + R"("})");
    });
    server.on("GET", "/files/7", [](const SeenRequest &) {
        Answer answer;
        answer.body = "%PDF-1.7\n%%EOF\n";
        answer.headers = {{"Content-Type", "application/pdf"}};
        return answer;
    });
    const auto secrets = std::make_shared<TokenWithHook>();
    RemoteEngine desk(server.url(), secrets);
    secrets->passes = passes;
    secrets->signIn = [&desk] { (void)desk.engine->accounts()->setSecret(desk.account, QStringLiteral("token"), QStringLiteral("new")); };
    secrets->left = 2; // for the first request, and once it was refused
    const QList<JobId> ids = desk.submit(1);
    QVERIFY2(desk.all(ids, JobState::Succeeded), qPrintable(stateWords(desk.jobs.value(ids.first()).state, desk.jobs.value(ids.first()).interrupt)));
    QCOMPARE(server.count("GET", "/files/7"), 1);
}

void TestRemoteEngine::unpacksAZip_data()
{
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<QByteArray>("zip");
    QTest::addColumn<QStringList>("saved");
    QTest::addColumn<int>("warnings");
    const QByteArray good = zipBytes({{"index.html", "<p>", 0100644, true}, {"images/a.png", "a"}});
    const QByteArray evil = zipBytes({{"index.html", "<p>"}, {"../../evil.txt", "x"}});
    const QStringList asItIs{QStringLiteral("doc-0.pdf.zip")};
    QTest::newRow("not asked for") << false << good << asItIs << 0;
    QTest::newRow("asked for") << true << good << QStringList{QStringLiteral("doc-0-pdf/images/a.png"), QStringLiteral("doc-0-pdf/index.html")} << 0;
    QTest::newRow("one that leads out") << true << evil << asItIs << 1;
}

void TestRemoteEngine::unpacksAZip()
{
    QFETCH(bool, wanted);
    QFETCH(QByteArray, zip);
    QFETCH(QStringList, saved);
    QFETCH(int, warnings);
    TestServer server;
    server.on("POST", "/exports", [&server](const SeenRequest &) {
        return json(R"({"id":"7","state":"done","type":"zip","url":")" + server.url(QStringLiteral("/files/7")).toEncoded() + R"("})");
    });
    server.on("GET", "/files/7", [&zip](const SeenRequest &) {
        Answer answer;
        answer.body = zip;
        return answer;
    });
    RemoteEngine desk(server.url(), std::make_shared<TokenWithHook>());
    const QList<JobId> ids = desk.submit(1, wanted ? QJsonObject{{QStringLiteral("unpack"), true}} : QJsonObject());
    QVERIFY(desk.all(ids, JobState::Succeeded));
    const ExportJob job = desk.jobs.value(ids.first());
    QCOMPARE(job.warnings.size(), warnings);
    QStringList found;
    for (QDirIterator it(desk.output.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
        found.append(QDir(desk.output.path()).relativeFilePath(it.next()));
    found.sort();
    QCOMPARE(found, saved);
    QVERIFY(!QFile::exists(desk.profile.filePath(QStringLiteral("evil.txt"))));
}

QTEST_GUILESS_MAIN(TestRemoteEngine)
#include "tst_remoteengine.moc"
