// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enginelifecycle.h"

#include "engine/spoolsweep.h"
#include "store/retentionfile.h"

#include <QDir>
#include <QSettings>
#include <QThread>

namespace quayside {
namespace {

constexpr int orphansMilliseconds = 2000;
constexpr int workersMilliseconds = 200;
constexpr int mostLookers = 4;

} // namespace

EngineParts::EngineParts(Profile where, Instance self, StoreFile opened)
    : profile(std::move(where)), instance(std::move(self)), file(std::move(opened)), store(*file.database)
{}

EngineLifecycle::EngineLifecycle(const EngineConfig &config, const ProviderRegistry &providers, Clocks clocks, Listener listener)
    : m_config(config), m_providers(providers), m_clocks(std::move(clocks)), m_listener(std::move(listener))
{}

EngineLifecycle::~EngineLifecycle() = default;

Result<void> EngineLifecycle::open()
{
    auto opened = openIn(profileAt(m_config.profileFolder));
    if (opened || m_config.keepHistory)
        return opened;
    m_elsewhere = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/quayside-XXXXXX"));
    return m_elsewhere->isValid() ? openIn(profileAt(m_elsewhere->path())) : opened;
}

Result<void> EngineLifecycle::openIn(const Profile &profile)
{
    if (auto made = profile.makeFolders(); !made)
        return made;
    auto instance = Instance::begin(profile.runFolder);
    if (!instance)
        return tl::unexpected(instance.error());
    const Profile storeProfile = m_config.keepHistory ? profile : privateProfileIn(profile.stagingFolder + u'/' + instance->id());
    if (auto made = storeProfile.makeFolders(); !made)
        return made;
    const bool crashed = m_config.keepHistory && !instance->dead().isEmpty();
    auto file = openStore(storeProfile, m_clocks.now(), crashed, m_listener.opening);
    if (!file)
        return tl::unexpected(file.error());
    const std::optional<ExportError> notice = file->notice;
    m_parts = std::make_unique<EngineParts>(profile, std::move(*instance), std::move(*file));
    build();
    if (notice)
        m_listener.notice(*notice);
    return {};
}

void EngineLifecycle::build()
{
    EngineParts &parts = *m_parts;
    const int cores = std::max(1, QThread::idealThreadCount());
    parts.workers->setThreads(std::max(cores, m_config.concurrency));
    parts.disk->setMaxThreadCount(std::max(2, cores));
    parts.lookers->setMaxThreadCount(mostLookers);
    parts.engineThread = std::make_shared<EngineThread>(this);
    const auto taken = [this, thread = parts.engineThread] { thread->post([this](QObject &) { m_parts->feed->taken(); }); };
    parts.feed = std::make_unique<ChangeFeed>([this, taken](const QList<JobChange> &changes) { m_listener.changed(changes, taken); });
    parts.storeWriter = std::make_unique<StoreWriter>(parts.store, m_config.fullSync, m_listener.notice);
    // Without history nobody resumes jobs; with full synchronization each start must reach the disk.
    const auto starts =
        m_config.keepHistory && !m_config.fullSync ? std::make_shared<StartLog>(parts.instance.startLogOf(parts.instance.id())) : std::shared_ptr<StartLog>();
    const QueueContext context{*parts.storeWriter,
                               *parts.disk,
                               *parts.feed,
                               parts.engineThread,
                               [this](const QString &id) { return m_providers.find(id); },
                               m_clocks.now,
                               parts.instance.id(),
                               parts.staging(),
                               m_config.fullSync,
                               std::make_shared<BatchReads>(),
                               starts};
    parts.scheduler = std::make_unique<JobScheduler>(context, m_config.concurrency > 0 ? m_config.concurrency : cores,
                                                     [this](JobId id) { m_parts->resumer->retry({id}, {}, {}); });
    parts.resumer = std::make_unique<JobResumer>(context, parts.store, *parts.scheduler);
    parts.submitter = std::make_unique<Submitter>(context, *parts.scheduler, m_providers, m_clocks.asOf);
    const QString elsewhere = m_config.keepHistory ? QString() : profileAt(m_config.profileFolder).database;
    parts.presets = std::make_unique<PresetDesk>(context, parts.store, m_providers, elsewhere, m_listener.presetsChanged);
    parts.recovery = std::make_unique<Recovery>(context, parts.store, *parts.scheduler, parts.instance, parts.profile.stagingFolder);
    parts.searchIndexer = std::make_unique<SearchIndexer>(*parts.storeWriter, parts.store, *parts.scheduler);
    parts.pruner = std::make_unique<HistoryPruner>(*parts.storeWriter, parts.store, *parts.feed, *parts.searchIndexer, m_clocks.now);
    if (m_config.keepHistory) {
        const QSettings settings(parts.profile.settingsFile, QSettings::IniFormat);
        parts.pruner->setRetention(m_config.retention.value_or(readRetention(settings)));
    }
    parts.scheduler->whenIdle([&parts, starts] {
        parts.searchIndexer->soon();
        parts.pruner->soon();
        if (starts && parts.storeWriter->isEmpty())
            starts->clear();
    });
    parts.reader = std::make_unique<HistoryReader>(parts.file.database->file(), [&parts](const QString &owner) { return parts.instance.isAlive(owner); });
}

Result<void> EngineLifecycle::watch()
{
    m_parts->watch = std::make_unique<StoreWatch>(m_parts->store, *m_parts->scheduler, m_parts->instance.id(), [this] {
        m_parts->searchIndexer->soon();
        m_listener.historyChanged();
    });
    if (!m_config.takeOrphans || !m_config.keepHistory)
        return {};
    connect(&m_parts->orphans, &QTimer::timeout, this, [this] { (void)takeUp(); });
    m_parts->orphans.start(orphansMilliseconds);
    return takeUp();
}

/// Leftovers of dead processes.
Result<void> EngineLifecycle::takeUp()
{
    auto taken = m_parts->recovery->takeUp();
    sweepSpool(m_parts->store, m_parts->profile.spoolFolder());
    return taken;
}

void EngineLifecycle::stop(std::function<void()> stopped)
{
    if (m_parts->watch)
        m_parts->watch->stop();
    m_parts->orphans.stop();
    m_parts->searchIndexer->stop();
    m_parts->pruner->stop();
    m_parts->scheduler->shutdown(std::move(stopped));
}

void EngineLifecycle::close(const std::function<void()> &letGoOfProviders)
{
    if (!m_parts)
        return letGoOfProviders();
    (void)m_parts->storeWriter->flush();
    m_parts->pruner->atEnd();
    m_parts->feed->flush();
    m_parts->engineThread->close();
    m_parts->accounts.reset();
    letGoOfProviders();
    m_parts->workers->jobs().clear();
    if (m_parts->workers->jobs().waitForDone(workersMilliseconds))
        delete m_parts->workers;
    m_parts->disk->clear();
    if (m_parts->disk->waitForDone(workersMilliseconds))
        delete m_parts->disk;
    m_parts->lookers->clear();
    if (m_parts->lookers->waitForDone(workersMilliseconds))
        delete m_parts->lookers;
    m_parts->reader.reset();
    m_parts->watch.reset();
    m_parts->scheduler->whenIdle({});
    m_parts->pruner.reset();
    m_parts->searchIndexer.reset();
    m_parts->recovery.reset();
    m_parts->presets.reset();
    m_parts->submitter.reset();
    m_parts->resumer.reset();
    m_parts->scheduler.reset();
    m_parts->storeWriter.reset();
    m_parts->feed.reset();
    const QString staging = m_parts->staging();
    if (m_config.keepHistory) {
        if (m_config.takeOrphans)
            sweepSpool(m_parts->store, m_parts->profile.spoolFolder()); // what was taken up has ended
        m_parts->file.database->checkpoint();
    }
    m_parts->file.database.reset();
    m_parts.reset();
    QDir(staging).removeRecursively();
}

} // namespace quayside
