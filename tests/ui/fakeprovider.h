// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/exportprovider.h"

#include <QMutex>

namespace quayside::test {

/// What the fake was asked to do and how far it is; shared between the test and the engine's thread.
struct FakeLog {
    QMutex mutex;
    QStringList started; ///< "title→target"
    int running = 0;
    bool released = false; ///< "slow" jobs end now
};

/// A provider for tests of the window: looks like this computer, obeys words in the title of the source. "fail": fails. "warn": succeeds
/// with warnings. "slow": tells progress and waits until the log is released or the job is stopped. Anything else: succeeds at once.
class FakeProvider final : public ExportProvider
{
public:
    explicit FakeProvider(std::shared_ptr<FakeLog> log) : m_log(std::move(log)) {}
    [[nodiscard]] ProviderDescription description() const override;
    QFuture<ExportResult> start(const ExportRequest &request, std::shared_ptr<JobControl> control) override;

private:
    std::shared_ptr<FakeLog> m_log;
};

/// One OptionSpec of every OptionType, with groups, an advanced one, a dependent one and per-locale ones.
QList<OptionSpec> everyOption();

} // namespace quayside::test
