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

#include <optional>

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
    void aBusyFirstIsWaitedFor();
    void aFirstThatNeverAnswersStaysTheOnlyOne();
    void aFirstThatGoesMakesRoom();
    void whatAClosingFirstDidNotTakeStays();
    void thousandsOfFilesComeInPortions();

private:
    using Claim = SingleInstance::Claim;
    /// A later start, in another thread, as the two ends wait for each other.
    struct Start {
        std::optional<Claim> claim; ///< nothing: it does not end
        QStringList left;           ///< files that nobody took
        int waits = 0;              ///< times it told that it waits
    };
    static Start start(const QString &folder, uid_t user, const QStringList &files = {QStringLiteral("/in/a.md")}, int quietMs = 2'000, int wholeMs = 20'000)
    {
        Start result;
        result.left = files;
        Patience patience{quietMs, wholeMs, [&] { ++result.waits; }};
        const std::unique_ptr<QThread> other(QThread::create([&] { result.claim = SingleInstance(folder, user).claim(result.left, patience); }));
        other->start();
        if (!QTest::qWaitFor([&] { return other->isFinished(); }, 30'000))
            qWarning("the start waits for too long");
        other->wait();
        return result;
    }
    static bool handOver(const QString &folder, uid_t user) { return start(folder, user, {QStringLiteral("/in/a.md")}, 2'000, 500).claim == Claim::HandedOver; }
    /// Holds the lock as a first window does, and has no time for anybody.
    [[nodiscard]] FileLock busyFirst() const
    {
        FileLock lock;
        if (!lock.tryLock(run() + QStringLiteral("/window.lock"), FileLock::Mode::Exclusive))
            qFatal("the lock is held");
        return lock;
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
    QCOMPARE(start(run(), ::geteuid()).claim, Claim::First);
    SingleInstance first(run(), ::geteuid());
    QStringList none;
    QCOMPARE(first.claim(none), Claim::First);
    QVERIFY(first.listen());
    QSignalSpy opened(&first, &SingleInstance::opened);
    QVERIFY(handOver(run(), ::geteuid()));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toStringList(), QStringList(QStringLiteral("/in/a.md")));
    const QStringList files = QDir(run()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    QCOMPARE(files, QStringList({QStringLiteral("window.lock"), QStringLiteral("window.socket")}));
}

void TestAppSingleInstance::deepProfilesToo()
{
    const QString deep = m_dir->filePath(QString(60, u'a') + u'/' + QString(60, u'b') + u'/' + QString(60, u'c'));
    QVERIFY(QDir().mkpath(deep));
    SingleInstance first(deep, ::geteuid());
    QStringList none;
    QCOMPARE(first.claim(none), Claim::First);
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
    SingleInstance first(run(), ::geteuid());
    QStringList none;
    QCOMPARE(first.claim(none), Claim::First);
    QVERIFY(first.listen());
    QVERIFY(handOver(run(), ::geteuid()));
}

void TestAppSingleInstance::strangersGetNothing()
{
    const FileLock lock = busyFirst();
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
    QStringList none;
    QCOMPARE(first.claim(none), Claim::First);
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
    QStringList none;
    QCOMPARE(first.claim(none), Claim::First);
    QVERIFY(first.listen());
    QSignalSpy opened(&first, &SingleInstance::opened);
    QVERIFY(handOver(run(), ::geteuid()));
    QCOMPARE(opened.size(), 1);
}

/// It holds the lock, and listens only after the start has said that it waits.
void TestAppSingleInstance::aBusyFirstIsWaitedFor()
{
    const FileLock lock = busyFirst();
    SingleInstance busy(run(), ::geteuid());
    QSignalSpy opened(&busy, &SingleInstance::opened);
    Start late;
    late.left = {QStringLiteral("/in/a.md")};
    Patience patience{100, 20'000, [&] { ++late.waits; }};
    const std::unique_ptr<QThread> other(QThread::create([&] { late.claim = SingleInstance(run(), ::geteuid()).claim(late.left, patience); }));
    QVERIFY(busy.listen());
    other->start();
    QVERIFY(!other->wait(1'500)); // nothing is answered here, as the loop stands still
    QTRY_VERIFY_WITH_TIMEOUT(other->isFinished(), 10'000);
    QCOMPARE(late.claim, Claim::HandedOver);
    QCOMPARE(late.waits, 1);
    QCOMPARE(opened.size(), 1); // once, however often it was tried
    QCOMPARE(opened.first().first().toStringList(), QStringList(QStringLiteral("/in/a.md")));
}

void TestAppSingleInstance::aFirstThatNeverAnswersStaysTheOnlyOne()
{
    const FileLock lock = busyFirst();
    QCOMPARE(start(run(), ::geteuid(), {QStringLiteral("/in/a.md")}, 50, 300).claim, Claim::NoAnswer); // has no socket yet
    QLocalServer silent;
    QVERIFY(silent.listen(run() + QStringLiteral("/window.socket")));
    const Start late = start(run(), ::geteuid(), {QStringLiteral("/in/a.md")}, 50, 1'200);
    QCOMPARE(late.claim, Claim::NoAnswer);
    QCOMPARE(late.waits, 1);
    QCOMPARE(late.left.size(), 1);
    QVERIFY(QFile::exists(run() + QStringLiteral("/window.socket"))); // nobody has taken its place
}

void TestAppSingleInstance::aFirstThatGoesMakesRoom()
{
    FileLock lock = busyFirst();
    Start late;
    Patience patience{20, 20'000, [&] { ++late.waits; }};
    const std::unique_ptr<QThread> other(QThread::create([&] { late.claim = SingleInstance(run(), ::geteuid()).claim(late.left, patience); }));
    other->start();
    QVERIFY(!other->wait(200));
    lock.unlock();
    QVERIFY(other->wait(10'000));
    QCOMPARE(late.claim, Claim::First);
    QCOMPARE(late.waits, 1);
}

void TestAppSingleInstance::whatAClosingFirstDidNotTakeStays()
{
    auto first = std::make_unique<SingleInstance>(run(), ::geteuid());
    QStringList none;
    QCOMPARE(first->claim(none), Claim::First);
    QVERIFY(first->listen());
    Start late;
    late.left = {QStringLiteral("/in/a.md")};
    const std::unique_ptr<QThread> other(QThread::create([&] { late.claim = SingleInstance(run(), ::geteuid()).claim(late.left); }));
    other->start();
    QVERIFY(!other->wait(200)); // it has sent them, and nobody has read them
    first->close();
    QVERIFY(!other->wait(200)); // the lock is still held: no second window while the first one ends
    first.reset();
    QVERIFY(other->wait(10'000));
    QCOMPARE(late.claim, Claim::First);
    QCOMPARE(late.left, QStringList(QStringLiteral("/in/a.md")));
}

void TestAppSingleInstance::thousandsOfFilesComeInPortions()
{
    SingleInstance first(run(), ::geteuid());
    QStringList none;
    QCOMPARE(first.claim(none), Claim::First);
    QVERIFY(first.listen());
    QStringList taken;
    connect(&first, &SingleInstance::opened, this, [&](const QStringList &files) { taken += files; });
    QStringList files;
    for (int i = 0; i < 20'000; ++i)
        files.append(QStringLiteral("/in/a folder with a long name, as people have them/a note of the harbour office %1.md").arg(i));
    const Start late = start(run(), ::geteuid(), files);
    QCOMPARE(late.claim, Claim::HandedOver);
    QCOMPARE(late.left, QStringList());
    QCOMPARE(taken, files);
}

QTEST_GUILESS_MAIN(TestAppSingleInstance)
#include "tst_app_singleinstance.moc"
