// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/exportprovider.h"
#include "remote/auth/accountsession.h"

#include <QTimer>

#include <vector>

namespace quayside {

class JobDriver;

/// An account as a provider: described by its dialect, its jobs run by JobDrivers. Lives in the engine's thread.
class RemoteProvider final : public ExportProvider
{
public:
    explicit RemoteProvider(std::shared_ptr<AccountSession> session);
    ~RemoteProvider() override;
    Q_DISABLE_COPY_MOVE(RemoteProvider)

    [[nodiscard]] ProviderDescription description() const override;
    QFuture<ExportResult> start(const ExportRequest &request, std::shared_ptr<JobControl> control) override;

    [[nodiscard]] const std::shared_ptr<AccountSession> &session() const { return m_session; }

private:
    void tick();

    std::shared_ptr<AccountSession> m_session;
    std::vector<std::unique_ptr<JobDriver>> m_jobs;
    QTimer m_ticker; ///< one for all jobs of the account: stops, deadlines, progress
};

} // namespace quayside
