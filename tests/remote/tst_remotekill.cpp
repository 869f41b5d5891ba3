// SPDX-License-Identifier: GPL-3.0-or-later
// A program with remote jobs is killed at random moments and started again; the server's own log proves one create a job.
// QUAYSIDE_KILL_ROUNDS: how many kills (20 unless told; the long test has 200).
#include "support/testserver.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace quayside::test;

namespace {

constexpr int jobsARound = 3;

struct World {
    World()
    {
        server.on("POST", "/exports", [this](const SeenRequest &request) {
            const QString id = QJsonDocument::fromJson(request.body).object().value(QLatin1StringView("document")).toString();
            ++creates[id];
            Answer answer = json("{\"id\":\"" + id.toUtf8() + "\",\"state\":\"queued\",\"wait\":60}", 202);
            answer.delay = 20;
            return answer;
        });
        server.on("GET", "/exports/*", [this](const SeenRequest &request) {
            const QByteArray id = request.path().mid(9);
            Answer answer = ++polls[id] % 3
                                ? json("{\"id\":\"" + id + "\",\"state\":\"running\",\"wait\":60}")
                                : json("{\"id\":\"" + id + "\",\"state\":\"done\",\"url\":\"" + server.url(QStringLiteral("/files/")).toEncoded() + id + "\"}");
            answer.delay = 10;
            return answer;
        });
        server.on("GET", "/files/*", [](const SeenRequest &request) {
            Answer answer;
            answer.body = "%PDF-1.7 " + request.path() + QByteArray(20000, 'x') + "\n%%EOF\n";
            answer.headers = {{"Content-Type", "application/pdf"}};
            answer.delay = 10;
            return answer;
        });
    }
    QStringList command(int first, int count) const
    {
        return {profile.path(), output.path(), server.url().toString(), QString::number(first), QString::number(count)};
    }

    TestServer server;
    QMap<QString, int> creates;
    QMap<QByteArray, int> polls;
    QTemporaryDir profile;
    QTemporaryDir output;
};

/// Rows of the jobs' table: the source's id, the state and its reason, and the step that was stored last.
struct Row {
    QString document;
    QString state;
    QString reason;
    QString step;
    QString error;
};

/// The id that a stored request asks for.
QString documentOf(const QJsonObject &request)
{
    QJsonObject at = request;
    for (const char *step : {"settings", "source", "values"})
        at = at.value(QLatin1StringView(step)).toObject();
    return at.value(QLatin1StringView("id")).toString();
}

QList<Row> rowsOf(const QString &profile)
{
    QList<Row> rows;
    const QStringList files = QDir(profile).entryList({QStringLiteral("*.db"), QStringLiteral("*.sqlite")}, QDir::Files);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
        database.setDatabaseName(QDir(profile).filePath(files.value(0)));
        if (database.open()) {
            QSqlQuery query(QStringLiteral("SELECT request, state, reason, saved_state, error FROM jobs ORDER BY id"), database);
            while (query.next()) {
                const auto object = [&query](int column) { return QJsonDocument::fromJson(query.value(column).toString().toUtf8()).object(); };
                const QJsonObject saved = object(3);
                QString step = saved.value(QLatin1StringView("step")).toObject().value(QLatin1StringView("kind")).toString();
                if (saved.value(QLatin1StringView("sent")).toBool())
                    step = QStringLiteral("sent");
                rows.append({documentOf(object(0)), query.value(1).toString(), query.value(2).toString(), step, query.value(4).toString()});
            }
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("look"));
    return rows;
}

} // namespace

class TestRemoteKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneCreateAJob();
};

void TestRemoteKill::oneCreateAJob()
{
    const int rounds = qEnvironmentVariableIsSet("QUAYSIDE_KILL_ROUNDS") ? qEnvironmentVariableIntValue("QUAYSIDE_KILL_ROUNDS") : 20;
    World world;
    QMap<QString, int> killedAt;
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    int submitted = 0;
    for (int round = 0; round < rounds; ++round) {
        QProcess child;
        child.start(QStringLiteral(QUAYSIDE_REMOTE_CHILD), world.command(submitted, jobsARound));
        QVERIFY(child.waitForStarted());
        QVERIFY2(QTest::qWaitFor([&] { return child.canReadLine() || child.state() == QProcess::NotRunning; }, 60000),
                 child.readAllStandardError().constData());
        QCOMPARE(child.readLine().trimmed(), "submitted");
        submitted += jobsARound;
        QTest::qWait(static_cast<int>(random.bounded(250)));
        child.kill();
        QVERIFY(QTest::qWaitFor([&] { return child.state() == QProcess::NotRunning; }, 10000));
        for (const Row &row : rowsOf(world.profile.path())) {
            if (row.state == QLatin1StringView("running") || row.state == QLatin1StringView("queued"))
                ++killedAt[row.step.isEmpty() ? QStringLiteral("not begun") : row.step];
        }
    }
    QProcess last;
    last.start(QStringLiteral(QUAYSIDE_REMOTE_CHILD), world.command(0, 0));
    QVERIFY(QTest::qWaitFor([&] { return last.state() == QProcess::NotRunning; }, 120000));
    QCOMPARE(last.exitCode(), 0);
    const QList<Row> rows = rowsOf(world.profile.path());
    QCOMPARE(rows.size(), submitted); // nothing is lost
    int unknown = 0;
    for (const Row &row : rows) {
        const int made = world.creates.value(row.document);
        QVERIFY2(made <= 1, qPrintable(QStringLiteral("%1 was created %2 times (seed %3)").arg(row.document).arg(made).arg(seed)));
        const bool lostAnswer = row.state == QLatin1StringView("interrupted") && row.reason == QLatin1StringView("outcome-unknown");
        unknown += lostAnswer;
        QVERIFY2(lostAnswer || (row.state == QLatin1StringView("succeeded") && made == 1),
                 qPrintable(row.document + u' ' + row.state + u' ' + row.reason + u' ' + row.error));
    }
    const QStringList published = QDir(world.output.path()).entryList(QDir::Files);
    QCOMPARE(published.size(), submitted - unknown); // no half file, nothing twice
    qInfo() << "kills" << rounds << "jobs" << submitted << "outcome unknown" << unknown << "active when killed, by step" << killedAt << "seed" << seed;
}

QTEST_GUILESS_MAIN(TestRemoteKill)
#include "tst_remotekill.moc"
