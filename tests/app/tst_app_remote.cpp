// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// The program and the sandbox server as two processes: an account, an export of each API, and what the history keeps of it.
class tst_AppRemote final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void exportsThroughAnAccount_data();
    void exportsThroughAnAccount();
    void aRefusalIsSaidInPlainWords();
    void aWrongTokenAsksForASignIn();
    void noSecretIsKeptInTheProfile();

private:
    struct Ended {
        int code = -1;
        QString out;
        QString err;
    };
    Ended run(const QStringList &arguments, const QByteArray &secrets = "account.token=sandbox-token") const;
    Ended add(const QString &service, const QStringList &settings = {}) const;

    QProcess m_sandbox;
    QString m_greeting;
    QString m_url;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr int patienceMs = 60'000;
const QByteArray secretsName = "QUAYSIDE_TEST_REMOTE";

} // namespace

void tst_AppRemote::initTestCase()
{
    m_sandbox.start(QStringLiteral(QUAYSIDE_SANDBOX), {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--token"), QStringLiteral("sandbox-token")});
    while (!m_greeting.contains(QStringLiteral("EmailShepherd")) && m_sandbox.waitForReadyRead(patienceMs))
        m_greeting += QString::fromUtf8(m_sandbox.readAllStandardOutput());
    m_url = QRegularExpression(QStringLiteral("Base URL\\s+(http://\\S+)")).match(m_greeting).captured(1);
    QVERIFY2(!m_url.isEmpty(), qPrintable(m_greeting));
}

void tst_AppRemote::cleanupTestCase()
{
    m_sandbox.terminate();
    if (!m_sandbox.waitForFinished(5000))
        m_sandbox.kill();
    m_sandbox.waitForFinished();
}

void tst_AppRemote::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

tst_AppRemote::Ended tst_AppRemote::run(const QStringList &arguments, const QByteArray &secrets) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->filePath(QStringLiteral("data")));
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    environment.insert(QString::fromLatin1(secretsName), QString::fromUtf8(secrets));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(QUAYSIDE_PROGRAM), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

tst_AppRemote::Ended tst_AppRemote::add(const QString &service, const QStringList &settings) const
{
    QStringList arguments{QStringLiteral("accounts"), QStringLiteral("add"), QStringLiteral("Box"), QStringLiteral("--service"), service,
                          QStringLiteral("--sign-in"), QStringLiteral("token"), QStringLiteral("--set"), QStringLiteral("base-url=") + m_url,
                          QStringLiteral("--secrets-env"), QString::fromLatin1(secretsName)};
    for (const QString &setting : settings)
        arguments += {QStringLiteral("--set"), setting};
    return run(arguments, "token=sandbox-token");
}

void tst_AppRemote::exportsThroughAnAccount_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("pattern"); // finds the ids in the greeting
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QStringList>("more");
    QTest::newRow("Foundry Notepad") << "foundry-notepad" << QStringList() << "document" << "document +(ri\\S+) +Harbour" << QStringList{QStringLiteral("documentRid")}
                                     << QStringList{QStringLiteral("--locale"), QStringLiteral("en-US"), QStringLiteral("--timezone"), QStringLiteral("Europe/Paris")};
    QTest::newRow("Document360") << "document360" << QStringList() << "project" << "project (\\S+) +version (\\S+) +Harbour"
                                 << QStringList{QStringLiteral("projectId"), QStringLiteral("versionId")} << QStringList();
}

void tst_AppRemote::exportsThroughAnAccount()
{
    QFETCH(QString, service);
    QFETCH(QStringList, settings);
    QFETCH(QString, kind);
    QFETCH(QString, pattern);
    QFETCH(QStringList, fields);
    QFETCH(QStringList, more);
    const Ended added = add(service, settings);
    QVERIFY2(added.code == 0, qPrintable(added.err));
    const auto match = QRegularExpression(pattern).match(m_greeting);
    QVERIFY2(match.hasMatch(), qPrintable(m_greeting));
    QStringList arguments{QStringLiteral("export"), QStringLiteral("--via"), QStringLiteral("Box"), QStringLiteral("--kind"), kind, QStringLiteral("--to"),
                          QStringLiteral("pdf"), QStringLiteral("--json"), QStringLiteral("--secrets-env"), QString::fromLatin1(secretsName)};
    arguments += more;
    for (qsizetype i = 0; i < fields.size(); ++i)
        arguments += {QStringLiteral("--set"), QStringLiteral("source.%1=%2").arg(fields.at(i), match.captured(static_cast<int>(i) + 1))};
    const Ended exported = run(arguments);
    QVERIFY2(exported.code == 0, qPrintable(exported.err + exported.out));
    const QJsonObject summary = QJsonDocument::fromJson(exported.out.trimmed().section(u'\n', -1).toUtf8()).object();
    const QString path = summary.value(QStringLiteral("artifacts")).toArray().first().toObject().value(QStringLiteral("path")).toString();
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(exported.out));
    const QByteArray start = file.read(4);
    QVERIFY2(start == "%PDF" || start.startsWith("PK"), start.constData());
    const QJsonObject job = QJsonDocument::fromJson(run({QStringLiteral("history"), QStringLiteral("--json")}).out.toUtf8()).object();
    QCOMPARE(job.value(QStringLiteral("state")).toString(), QStringLiteral("succeeded"));
    QVERIFY(!job.value(QStringLiteral("facts")).toObject().isEmpty());
}

void tst_AppRemote::aRefusalIsSaidInPlainWords()
{
    QCOMPARE(add(QStringLiteral("foundry-notepad")).code, 0);
    const QString rid = QRegularExpression(QStringLiteral("document +(ri\\S+) +Not yours")).match(m_greeting).captured(1);
    const Ended refused = run({QStringLiteral("export"), QStringLiteral("--via"), QStringLiteral("Box"), QStringLiteral("--kind"), QStringLiteral("document"),
                               QStringLiteral("--set"), QStringLiteral("source.documentRid=") + rid, QStringLiteral("--to"), QStringLiteral("pdf"),
                               QStringLiteral("--locale"), QStringLiteral("en-US"), QStringLiteral("--timezone"), QStringLiteral("Europe/Paris"),
                               QStringLiteral("--secrets-env"), QString::fromLatin1(secretsName)});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("does not let this account")), qPrintable(refused.err));
}

void tst_AppRemote::aWrongTokenAsksForASignIn()
{
    QCOMPARE(add(QStringLiteral("foundry-notepad")).code, 0);
    const Ended tested = run({QStringLiteral("accounts"), QStringLiteral("test"), QStringLiteral("Box"), QStringLiteral("--secrets-env"), QString::fromLatin1(secretsName)},
                             "account.token=wrong");
    QCOMPARE(tested.code, 1);
    QVERIFY2(tested.err.contains(QStringLiteral("sign in")), qPrintable(tested.err));
}

void tst_AppRemote::noSecretIsKeptInTheProfile()
{
    QCOMPARE(add(QStringLiteral("foundry-notepad")).code, 0);
    QCOMPARE(run({QStringLiteral("accounts"), QStringLiteral("test"), QStringLiteral("Box"), QStringLiteral("--secrets-env"), QString::fromLatin1(secretsName)}).code, 0);
    const QDir profile(m_folder->filePath(QStringLiteral("data/quayside")));
    int seen = 0;
    for (const QFileInfo &info : profile.entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("sandbox-token"), qPrintable(info.filePath()));
        ++seen;
    }
    QVERIFY(seen > 0);
}

QTEST_GUILESS_MAIN(tst_AppRemote)
#include "tst_app_remote.moc"
