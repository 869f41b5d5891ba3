// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowfixture.h"

#include "ui/windowdescription.h"

#include <QDir>
#include <QFile>

namespace quayside::test {

WindowFixture::WindowFixture(Engine::ProviderFactory providers, AccountServiceFactory accounts)
    : m_providers(std::move(providers)), m_accounts(std::move(accounts))
{
    if (!m_providers) {
        m_providers = [watch = watch](ThreadBudget &) {
            auto fake = std::make_unique<FakeProvider>(windowDescription());
            fake->watch = watch;
            std::vector<std::unique_ptr<ExportProvider>> one;
            one.push_back(std::move(fake));
            return one;
        };
    }
    QDir(folder.path()).mkdir(QStringLiteral("out"));
    settings = std::make_unique<AppSettings>(folder.filePath(QStringLiteral("settings.ini")));
    settings->setDefaultFolder(outFolder());
    settings->setConcurrency(2);
    open();
}

void WindowFixture::open()
{
    EngineConfig config;
    config.profileFolder = folder.filePath(QStringLiteral("profile"));
    config.concurrency = 2;
    config.takeOrphans = true;
    config.makeAccounts = m_accounts;
    engine = std::make_unique<Engine>(config, m_providers);
    applyTheme(ThemeChoice::Light); // before the window, as the program does
    window = std::make_unique<MainWindow>(*engine, *settings);
    QFuture<Result<void>> started = engine->start();
    QTRY_VERIFY_WITH_TIMEOUT(started.isFinished(), 10'000);
    window->engineStarted(started.result());
    window->resize(1280, 800);
    window->show();
    window->activateWindow(); // shortcuts need it
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
}

void WindowFixture::restart()
{
    window.reset();
    engine.reset();
    open();
}

WindowFixture::~WindowFixture()
{
    watch->release = true;
    window.reset();
    engine.reset();
}

QString WindowFixture::file(const QString &name, const QByteArray &content) const
{
    const QString path = folder.filePath(name);
    QFile out(path);
    if (out.open(QIODevice::WriteOnly))
        out.write(content);
    return path;
}

} // namespace quayside::test
