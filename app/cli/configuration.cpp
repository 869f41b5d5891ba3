// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/configuration.h"

#include "app/cli/usageerror.h"
#include "store/networksettingsfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>

namespace quayside::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Result<void> setProxy(NetworkSettings &settings, const QString &text)
{
    if (text == QLatin1StringView("system") || text == QLatin1StringView("none")) {
        settings.proxy = text == QLatin1StringView("none") ? NetworkSettings::Proxy::None : NetworkSettings::Proxy::System;
        return {};
    }
    const QUrl url = text.contains(QStringLiteral("://")) ? QUrl(text, QUrl::StrictMode) : QUrl(QStringLiteral("http://") + text, QUrl::StrictMode);
    const bool socks = url.scheme() == QLatin1StringView("socks5");
    if (url.host().isEmpty() || (!socks && url.scheme() != QLatin1StringView("http")))
        return usage(tr("--proxy takes system, none, or an address such as http://proxy.example.com:8080 or socks5://localhost:1080."));
    if (!url.password().isEmpty())
        return usage(tr("A password on the command line can be seen by others: give it as network.proxy-password=… with --secrets-fd or --secrets-env."));
    settings.proxy = NetworkSettings::Proxy::Manual;
    settings.proxyIsSocks = socks;
    settings.proxyHost = url.host();
    settings.proxyPort = url.port(socks ? 1080 : 8080);
    settings.proxyUser = url.userName();
    return {};
}

} // namespace

Result<NetworkSettings> withSwitches(NetworkSettings settings, const NetworkSwitches &switches)
{
    if (!switches.proxy.isEmpty()) {
        if (const auto set = setProxy(settings, switches.proxy); !set)
            return failure(set.error());
    }
    if (!switches.caFile.isEmpty())
        settings.caFile = QFileInfo(switches.caFile).absoluteFilePath();
    if (switches.timeoutSeconds > 0)
        settings.answerTimeout = settings.idleTimeout = std::chrono::seconds(switches.timeoutSeconds);
    return settings;
}

Profile profileFor(const Common &common)
{
    return profileAt(common.profile.isEmpty() ? defaultProfileFolder() : common.profile);
}

QString spoolFolderOf(const Common &common)
{
    return profileFor(common).spoolFolder();
}

EngineConfig configFor(const Common &common)
{
    EngineConfig config;
    config.profileFolder = common.profile.isEmpty() ? defaultProfileFolder() : common.profile;
    if (common.network != NetworkSwitches()) {
        const QSettings file(profileAt(config.profileFolder).settingsFile, QSettings::IniFormat);
        if (const auto network = withSwitches(readNetworkSettings(file), common.network))
            config.network = *network; // the switches were checked during parsing
    }
    return config;
}

} // namespace quayside::cli
