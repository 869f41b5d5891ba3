// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts.h"

#include "app/modules/module.h"
#include "app/modules/networkmodule.h"
#include "local/localprovider.h"
#include "store/accountstore.h"
#include "store/networksettingsfile.h"
#include "store/profile.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>
#include <clocale>
#include <cstdio>

namespace quayside {
namespace {

NetworkSettings networkSettingsOf(const QString &profileFolder)
{
    return readNetworkSettings(QSettings(profileAt(profileFolder).settingsFile, QSettings::IniFormat));
}

bool hasAccounts(Database &database)
{
    const auto accounts = AccountStore(database).all();
    return !accounts || !accounts->isEmpty();
}

/// Loads the network module on first use. Any thread.
class LateNetwork
{
public:
    LateNetwork(NetworkSettings settings, UrlOpener openUrl) : m_settings(std::move(settings)), m_openUrl(std::move(openUrl)) {}

    /// Error: PartMissing.
    Result<NetworkWork> get()
    {
        const std::lock_guard guard(m_mutex);
        if (m_work)
            return *m_work;
        const auto module = loadModule<NetworkModule>();
        if (!module)
            return failure(module.error());
        m_work = (*module)->work(m_settings, m_openUrl);
        return *m_work;
    }

    /// The account service reads a proxy's password from the keychain.
    [[nodiscard]] bool needsPassword() const { return m_settings.proxy == NetworkSettings::Proxy::Manual && !m_settings.proxyUser.isEmpty(); }

private:
    const NetworkSettings m_settings;
    const UrlOpener m_openUrl;
    std::mutex m_mutex;
    std::optional<NetworkWork> m_work;
};

/// No service, and so no network, without accounts; unless @p managed, when some may be added.
AccountServiceFactory accountsOver(const std::shared_ptr<LateNetwork> &network, bool managed)
{
    return [network, managed](AccountHost &host, Database &database) -> Result<std::unique_ptr<AccountService>> {
        if (!managed && !network->needsPassword() && !hasAccounts(database))
            return nullptr;
        const auto work = network->get();
        if (!work)
            return failure(work.error());
        return work->accounts(host, database);
    };
}

ImageFetcher imagesOver(const std::shared_ptr<LateNetwork> &network)
{
    return [network](const QList<QUrl> &urls, const StopToken &stop) {
        const auto work = network->get();
        if (work)
            return work->fetchImages(urls, stop);
        const QString what = words(work.error()).what;
        return QList<FetchedImage>(urls.size(), FetchedImage{{}, what.endsWith(u'.') ? what.chopped(1) : what});
    };
}

} // namespace

std::unique_ptr<Engine> makeEngine(const EngineConfig &config, const UrlOpener &openUrl)
{
    EngineConfig whole = config;
    const auto network = std::make_shared<LateNetwork>(config.network ? *config.network : networkSettingsOf(config.profileFolder), openUrl);
    if (!whole.makeAccounts)
        whole.makeAccounts = accountsOver(network, config.manageAccounts);
    const QString cache = profileAt(config.profileFolder).folder + QStringLiteral("/cache");
    return std::make_unique<Engine>(whole, [network, cache](ThreadBudget &threads) {
        std::vector<std::unique_ptr<ExportProvider>> providers;
        providers.push_back(std::make_unique<LocalProvider>(threads, imagesOver(network), cache));
        return providers;
    });
}

void tellUrl(const QUrl &url)
{
    std::fprintf(stderr, "Open this address in your browser to sign in:\n%s\n", url.toEncoded().constData());
}

void setUpApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("quayside"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUAYSIDE_VERSION));
    std::setlocale(LC_NUMERIC, "C");
}

bool needFonts(const QStringList &targets)
{
    static const QStringList formats{QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("odt"),
                                     QStringLiteral("epub")}; // numbers of pages, covers with letters
    return std::any_of(formats.begin(), formats.end(), [&](const QString &format) { return targets.contains(format); });
}

} // namespace quayside
