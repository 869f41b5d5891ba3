// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/messagequeue.h"
#include "output/publish.h"
#include "queue/jobrun.h"
#include "store/storewriter.h"

#include <QThreadPool>

namespace quayside {

class JobScheduler;

/// The stored form of an intent, and back.
QJsonObject toJson(const PublishIntent &intent);
PublishIntent publishIntentFromJson(const QJsonObject &object);

/// What a publication came to.
struct Publication {
    Result<void> outcome;
    QList<Artifact> artifacts;
    QList<Warning> warnings;
};

/// Takes one result through the publish protocol: disk work in workers, intents through the store writer. Keeps itself alive until it is done.
class Publisher final : public std::enable_shared_from_this<Publisher>
{
public:
    using Done = std::function<void(Publication)>;

    /// @p control holds the staging folder and the stop. Call begin() in the engine's thread; @p done comes there too.
    Publisher(QThreadPool &pool, std::shared_ptr<MessageQueue<JobScheduler>> queue, StoreWriter &storeWriter, std::shared_ptr<JobRun> control,
              PublishOrder order, bool strict, Done done);
    void begin();

private:
    template<class Work, class Then>
    void inWorker(Work work, Then then);
    void choose();
    void chosen(const Result<PublishIntent> &intent);
    void storeIntent(std::function<void()> next);
    void fill();
    void move();
    void moved(const Result<Placed> &placed);
    void toStandardOutput();
    void end(const Result<void> &outcome);
    [[nodiscard]] WorkContext context() const;

    QThreadPool &m_pool;
    std::shared_ptr<MessageQueue<JobScheduler>> m_queue;
    StoreWriter &m_storeWriter;
    std::shared_ptr<JobRun> m_control;
    PublishOrder m_order;
    bool m_strict;
    Done m_done;
    PublishIntent m_intent;
    QSet<QString> m_taken;
    QList<Warning> m_warnings;
};

} // namespace quayside
