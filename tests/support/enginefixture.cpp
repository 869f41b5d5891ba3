// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/enginefixture.h"

#include "base/threadhandoff.h"

#include <QTest>

namespace quayside::test {

EngineFixture::EngineFixture(const QString &profile, std::function<void(EngineConfig &)> change)
    : local(std::make_shared<FakeProvider::Watch>()), remote(std::make_shared<FakeProvider::Watch>())
{
    EngineConfig config;
    config.profileFolder = profile;
    config.concurrency = 4;
    config.takeOrphans = true;
    if (change)
        change(config);
    engine = std::make_unique<Engine>(config, [near = local, far = remote](ThreadBudget &) {
        std::vector<std::unique_ptr<ExportProvider>> providers;
        auto here = std::make_unique<FakeProvider>();
        here->watch = near;
        auto there = std::make_unique<FakeProvider>(QStringLiteral("remote"));
        there->watch = far;
        providers.push_back(std::move(here));
        providers.push_back(std::move(there));
        return providers;
    });
    // Signals leave the engine's thread through Qt's queue, whose order the thread sanitizer does not see: handed over by the marked door instead.
    connect(
        engine.get(), &Engine::changed, this, [this](const QList<JobChange> &changes) { callIn(this, [this, changes] { hear(changes); }); },
        Qt::DirectConnection);
    connect(
        engine.get(), &Engine::notice, this, [this](const ExportError &error) { callIn(this, [this, error] { notices.append(error); }); },
        Qt::DirectConnection);
}

void EngineFixture::hear(const QList<JobChange> &changes)
{
    ++announcements;
    for (const JobChange &one : changes) {
        jobs.insert(one.job.id, one.job);
        removed += one.removed ? 1 : 0;
    }
}

EngineFixture::~EngineFixture()
{
    close();
}

void EngineFixture::close()
{
    engine.reset();
}

bool EngineFixture::start()
{
    const auto started = engine->start();
    if (!resolves(started))
        return false;
    if (!started.result())
        lastError = started.result().error();
    return started.result().has_value();
}

QList<JobId> EngineFixture::submit(const Batch &batch)
{
    const auto receipt = engine->submit(batch);
    if (!resolves(receipt))
        return {};
    if (!receipt.result()) {
        lastError = receipt.result().error();
        return {};
    }
    return receipt.result()->jobs;
}

bool EngineFixture::finish(const QList<JobId> &ids, int milliseconds) const
{
    return QTest::qWaitFor([&] { return std::all_of(ids.begin(), ids.end(), [&](JobId id) { return jobs.contains(id) && jobs.value(id).isFinished(); }); },
                           milliseconds);
}

bool EngineFixture::waitFor(JobId id, JobState state, int milliseconds) const
{
    return QTest::qWaitFor([&] { return jobs.contains(id) && jobs.value(id).state == state; }, milliseconds);
}

ExportJob EngineFixture::stored(JobId id) const
{
    const auto found = engine->job(id);
    return resolves(found) && found.result() ? *found.result() : ExportJob{};
}

} // namespace quayside::test
