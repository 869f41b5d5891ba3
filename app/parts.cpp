// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts.h"

#include "base/threadhandoff.h"
#include "convert/formats.h"
#include "local/localprovider.h"
#include "remote/accounts/remoteaccounts.h"
#include "store/networksettingsfile.h"
#include "store/profile.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QSettings>

#include <cstdio>

namespace quayside {
namespace {

/// On the main thread; without a browser prints the address.
void openInBrowser(const QUrl &url)
{
    callIn(QCoreApplication::instance(), [url] {
        const bool hasDisplay =
            qobject_cast<QGuiApplication *>(QCoreApplication::instance()) && QGuiApplication::platformName() != QLatin1StringView("offscreen");
        if (!hasDisplay || !QDesktopServices::openUrl(url))
            std::fprintf(stderr, "Open this address in your browser to sign in:\n%s\n", url.toEncoded().constData());
    });
}

NetworkSettings networkSettingsOf(const QString &profileFolder)
{
    return readNetworkSettings(QSettings(profileAt(profileFolder).settingsFile, QSettings::IniFormat));
}

} // namespace

std::unique_ptr<Engine> makeEngine(const EngineConfig &config)
{
    EngineConfig whole = config;
    const auto networkNow = std::make_shared<NetworkNow>();
    if (!whole.makeAccounts) {
        const NetworkSettings network = config.network ? *config.network : networkSettingsOf(config.profileFolder);
        whole.makeAccounts =
            remoteAccounts({.dialects = dialects(), .network = network, .openUrl = openInBrowser, .secrets = {}, .clock = {}, .networkNow = networkNow});
    }
    return std::make_unique<Engine>(whole, [networkNow](ThreadBudget &threads) {
        std::vector<std::unique_ptr<ExportProvider>> providers;
        providers.push_back(std::make_unique<LocalProvider>(threads, imageFetcher(networkNow)));
        return providers;
    });
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("quayside"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUAYSIDE_VERSION));
}

bool needFonts(const QStringList &targets)
{
    return targets.contains(QStringLiteral("pdf"));
}

} // namespace quayside
