// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <unistd.h>

using namespace quayside;

/// Who gets the files that a second start hands over: a window of the same user and profile, and nobody else.
class TestAppSingleInstance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filesGoToTheFirst();
    void deepProfilesToo();
    void aDeadSocketIsReplaced();
    void strangersGetNothing();
    void strangersGiveNothing();
    void aSquatterIsReplaced();

private:
    /// Hands over from another thread, as the two ends wait for each other.
    static bool handOver(const QString &folder, uid_t user)
    {
        bool taken = false;
        const std::unique_ptr<QThread> other(QThread::create([&] { taken = SingleInstance(folder, user).handOver({QStringLiteral("/in/a.md")}); }));
        other->start();
        const bool ended = QTest::qWaitFor([&] { return other->isFinished(); }, 10'000);
        other->wait();
        return ended && taken;
    }
    [[nodiscard]] QString run() const { return m_dir->filePath(QStringLiteral("run")); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestAppSingleInstance::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(run()));
}

void TestAppSingleInstance::filesGoToTheFirst()
{
    QVERIFY(!handOver(run(), ::geteuid()));
    SingleInstance first(run(), ::geteuid());
    QVERIFY(first.listen());
    QSignalSpy opened(&first, &SingleInstance::opened);
    QVERIFY(handOver(run(), ::geteuid()));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toStringList(), QStringList(QStringLiteral("/in/a.md")));
    QCOMPARE(QDir(run()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size(), 1);
}

void TestAppSingleInstance::deepProfilesToo()
{
    const QString deep = m_dir->filePath(QString(60, u'a') + u'/' + QString(60, u'b') + u'/' + QString(60, u'c'));
    QVERIFY(QDir().mkpath(deep));
    SingleInstance first(deep, ::geteuid());
    QVERIFY(first.listen());
    QVERIFY(handOver(deep, ::geteuid()));
}

void TestAppSingleInstance::aDeadSocketIsReplaced()
{
    {
        QLocalServer dead;
        QVERIFY(dead.listen(run() + QStringLiteral("/window.socket")));
        // As a kill leaves it: the name is there, nobody listens.
        QVERIFY(QFile::rename(run() + QStringLiteral("/window.socket"), run() + QStringLiteral("/kept")));
    }
    QVERIFY(QFile::rename(run() + QStringLiteral("/kept"), run() + QStringLiteral("/window.socket")));
    QVERIFY(!handOver(run(), ::geteuid()));
    SingleInstance first(run(), ::geteuid());
    QVERIFY(first.listen());
    QVERIFY(handOver(run(), ::geteuid()));
}

void TestAppSingleInstance::strangersGetNothing()
{
    // A server that runs as somebody else than it should.
    QLocalServer squatter;
    QVERIFY(squatter.listen(run() + QStringLiteral("/window.socket")));
    QByteArray heard;
    connect(&squatter, &QLocalServer::newConnection, this, [&] {
        QLocalSocket *socket = squatter.nextPendingConnection();
        connect(socket, &QLocalSocket::readyRead, this, [&heard, socket] {
            heard += socket->readAll();
            socket->write("1");
        });
    });
    QVERIFY(!handOver(run(), ::geteuid() + 1));
    QCoreApplication::processEvents();
    QCOMPARE(heard, QByteArray());
    QVERIFY(handOver(run(), ::geteuid())); // it would have heard
    QVERIFY(heard.contains("a\0.\0m\0d") || heard.contains(QByteArray("\0a\0.\0m\0d", 8)));
}

void TestAppSingleInstance::strangersGiveNothing()
{
    SingleInstance first(run(), ::geteuid() + 1);
    QVERIFY(first.listen());
    QSignalSpy opened(&first, &SingleInstance::opened);
    QVERIFY(!handOver(run(), ::geteuid()));
    QCOMPARE(opened.size(), 0);
}

void TestAppSingleInstance::aSquatterIsReplaced()
{
    QLocalServer squatter;
    QVERIFY(squatter.listen(run() + QStringLiteral("/window.socket")));
    SingleInstance first(run(), ::geteuid());
    QVERIFY(first.listen());
    QSignalSpy opened(&first, &SingleInstance::opened);
    QVERIFY(handOver(run(), ::geteuid()));
    QCOMPARE(opened.size(), 1);
}

QTEST_GUILESS_MAIN(TestAppSingleInstance)
#include "tst_app_singleinstance.moc"
