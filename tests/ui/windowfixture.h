// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeprovider.h"

#include "engine/engine.h"
#include "ui/common/appsettings.h"
#include "ui/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>

namespace quayside::test {

/// A window on a real Engine, in a folder of its own. Folder "out" is the destination.
class WindowFixture
{
public:
    /// @p providers: empty, the fake one; @p accounts: empty, none.
    explicit WindowFixture(Engine::ProviderFactory providers = {}, AccountServiceFactory accounts = {});
    ~WindowFixture();
    /// Ends the program and begins it again on the same profile: what was only in memory is gone.
    void restart();

    /// Makes a file below the fixture's folder and gives its path.
    QString file(const QString &name, const QByteArray &content = "# Title\n") const;
    [[nodiscard]] QString outFolder() const { return folder.path() + QStringLiteral("/out"); }

    QTemporaryDir folder;
    std::shared_ptr<FakeProvider::Watch> watch = std::make_shared<FakeProvider::Watch>(); ///< of the fake provider
    std::unique_ptr<Engine> engine;
    std::unique_ptr<AppSettings> settings;
    std::unique_ptr<MainWindow> window;

private:
    void open();
    Engine::ProviderFactory m_providers;
    AccountServiceFactory m_accounts;
};

} // namespace quayside::test
