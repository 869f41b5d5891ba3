// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets in a real Secret Service; run under dbus-run-session with a fresh home by tests/remote/with-keyring.sh.
#include "base/threadhandoff.h"
#include "store/keychainsecrets.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace quayside;

class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsForGood();
    void worksInAnotherThread();
    void fallsBackToTheSession();

private:
    std::optional<QString> read(KeychainSecrets &secrets, const QString &key)
    {
        bool answered = false;
        std::optional<QString> found;
        secrets.read(key, this, [&](const std::optional<QString> &secret) {
            found = secret;
            answered = true;
        });
        if (!QTest::qWaitFor([&] { return answered; }, 20000))
            qFatal("the keychain does not answer");
        return found;
    }
    std::optional<bool> write(KeychainSecrets &secrets, const QString &key, const QString &secret)
    {
        std::optional<bool> kept;
        secrets.write(key, secret, this, [&](bool good) { kept = good; });
        (void)QTest::qWaitFor([&] { return kept.has_value(); }, 20000);
        return kept;
    }
    static bool hasKeyring() { return qEnvironmentVariableIsSet("QUAYSIDE_TEST_KEYRING"); }
};

void TestKeychain::keepsForGood()
{
    if (!hasKeyring())
        QSKIP("there is no Secret Service here (gnome-keyring, dbus-run-session)");
    KeychainSecrets secrets;
    QCOMPARE(read(secrets, QStringLiteral("a-1/token")), std::nullopt);
    QCOMPARE(write(secrets, QStringLiteral("a-1/token"), QStringLiteral("gehëim")), true);
    QVERIFY(!secrets.isSessionOnly(QStringLiteral("a-1/token")));
    KeychainSecrets afterwards; // as a program started later
    QCOMPARE(read(afterwards, QStringLiteral("a-1/token")), QStringLiteral("gehëim"));
    bool gone = false;
    afterwards.remove(QStringLiteral("a-1/token"), this, [&] { gone = true; });
    QTRY_VERIFY_WITH_TIMEOUT(gone, 20000);
    QCOMPARE(read(secrets, QStringLiteral("a-1/token")), std::nullopt);
}

void TestKeychain::worksInAnotherThread()
{
    if (!hasKeyring())
        QSKIP("there is no Secret Service here (gnome-keyring, dbus-run-session)");
    // The engine has a thread of its own, and that is where secrets are asked for.
    QThread thread;
    QObject inThread;
    inThread.moveToThread(&thread);
    thread.start();
    std::atomic<int> state = 0;
    callIn(&inThread, [&] {
        auto secrets = std::make_shared<KeychainSecrets>();
        secrets->write(QStringLiteral("a-2/token"), QStringLiteral("x"), &inThread, [&, secrets](bool kept) {
            const bool here = QThread::currentThread() == &thread;
            secrets->read(QStringLiteral("a-2/token"), &inThread, [&, kept, here, secrets](const std::optional<QString> &found) {
                state = kept && here && found == QStringLiteral("x") && QThread::currentThread() == &thread ? 1 : 2;
            });
        });
    });
    QTRY_VERIFY_WITH_TIMEOUT(state != 0, 20000);
    thread.quit();
    thread.wait();
    QCOMPARE(state.load(), 1);
}

void TestKeychain::fallsBackToTheSession()
{
    if (hasKeyring())
        QSKIP("there is a Secret Service here");
    KeychainSecrets secrets;
    QCOMPARE(write(secrets, QStringLiteral("a-1/token"), QStringLiteral("x")), false);
    QVERIFY(secrets.isSessionOnly(QStringLiteral("a-1/token")));
    QCOMPARE(read(secrets, QStringLiteral("a-1/token")), QStringLiteral("x"));
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
