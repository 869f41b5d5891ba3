// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/publisher.h"

#include "base/threadhandoff.h"
#include "queue/jobscheduler.h"

namespace quayside {

QJsonObject toJson(const PublishIntent &intent)
{
    QJsonObject object{{QStringLiteral("kind"), static_cast<int>(intent.kind)},
                       {QStringLiteral("final"), intent.finalPath},
                       {QStringLiteral("temp"), intent.tempPath},
                       {QStringLiteral("sha256"), QString::fromLatin1(intent.sha256.toHex())},
                       {QStringLiteral("size"), intent.size},
                       {QStringLiteral("mediaType"), intent.mediaType},
                       {QStringLiteral("replaces"), intent.replaces}};
    if (!intent.locale.isEmpty())
        object.insert(QStringLiteral("locale"), intent.locale);
    return object;
}

PublishIntent publishIntentFromJson(const QJsonObject &object)
{
    PublishIntent intent;
    const int kind = object.value(QLatin1StringView("kind")).toInt();
    intent.kind = kind >= 0 && kind <= static_cast<int>(PublishIntent::Kind::Skipped) ? static_cast<PublishIntent::Kind>(kind) : PublishIntent::Kind::File;
    intent.finalPath = object.value(QLatin1StringView("final")).toString();
    intent.tempPath = object.value(QLatin1StringView("temp")).toString();
    intent.sha256 = QByteArray::fromHex(object.value(QLatin1StringView("sha256")).toString().toLatin1());
    intent.size = object.value(QLatin1StringView("size")).toInteger();
    intent.mediaType = object.value(QLatin1StringView("mediaType")).toString();
    intent.locale = object.value(QLatin1StringView("locale")).toString();
    intent.replaces = object.value(QLatin1StringView("replaces")).toBool();
    return intent;
}

Publisher::Publisher(QThreadPool &pool, std::shared_ptr<MessageQueue<JobScheduler>> queue, StoreWriter &storeWriter, std::shared_ptr<JobRun> control,
                     PublishOrder order, bool strict, Done done)
    : m_pool(pool), m_queue(std::move(queue)), m_storeWriter(storeWriter), m_control(std::move(control)), m_order(std::move(order)), m_strict(strict),
      m_done(std::move(done))
{
    m_order.atomicOnly = strict;
}

template<class Work, class Then>
void Publisher::inWorker(Work work, Then then)
{
    startIn(m_pool, [self = shared_from_this(), work = std::move(work), then = std::move(then)]() mutable {
        auto result = work();
        const auto queue = self->m_queue;
        queue->post([self = std::move(self), then = std::move(then), result = std::move(result)](JobScheduler &) mutable { then(std::move(result)); });
    });
}

WorkContext Publisher::context() const
{
    WorkContext context;
    context.stop = m_control->stop();
    return context;
}

void Publisher::begin()
{
    m_control->progress({Stage::Publishing, -1, {}});
    choose();
}

void Publisher::choose()
{
    inWorker([order = m_order, taken = m_taken] { return choosePlace(order, taken); }, [this](const Result<PublishIntent> &intent) { chosen(intent); });
}

void Publisher::chosen(const Result<PublishIntent> &intent)
{
    if (!intent)
        return end(tl::unexpected(intent.error()));
    m_intent = *intent;
    if (auto go = context().checkStop(); !go)
        return end(go);
    if (m_intent.kind == PublishIntent::Kind::Skipped) {
        m_warnings.append({WarningCode::SkippedExisting, {{QStringLiteral("path"), m_intent.finalPath}}, {}, 0});
        return end(m_strict ? Result<void>(failure(ErrorCode::StrictWarnings, {{QStringLiteral("count"), QStringLiteral("1")}})) : Result<void>());
    }
    if (m_intent.kind == PublishIntent::Kind::StandardOutput)
        return storeIntent([this] { toStandardOutput(); });
    storeIntent([this] { fill(); });
}

void Publisher::storeIntent(std::function<void()> next)
{
    const bool exclusive = m_intent.kind != PublishIntent::Kind::StandardOutput && !m_intent.replaces;
    auto held = std::make_shared<std::optional<PublishIntent>>();
    m_storeWriter.add(
        [id = m_control->id(), order = m_order, intent = m_intent, exclusive, held](JobStore &store) -> Result<void> {
            *held = intent;
            auto put = store.putIntent({id, intent.finalPath, exclusive, toJson(intent)});
            if (put && !*put) {
                // Others are about to use that name: the next one that nobody has is taken at once, or a hundred results of one name would
                // come back here a hundred times each. Whether something stands there on the disk shows when it is moved there.
                const auto reserved = store.reservedPaths();
                if (!reserved)
                    return tl::unexpected(reserved.error());
                *held = nextPlace(order, intent, *reserved);
                if (*held)
                    put = store.putIntent({id, (*held)->finalPath, exclusive, toJson(**held)});
            }
            return put ? Result<void>() : tl::unexpected(put.error());
        },
        [self = shared_from_this(), held, next = std::move(next)](const Result<void> &stored) {
            if (!stored)
                return self->end(stored);
            if (*held) {
                self->m_intent = **held;
                return next();
            }
            self->m_taken.insert(self->m_intent.finalPath);
            self->choose();
        });
}

void Publisher::fill()
{
    struct Filled {
        Result<void> filled;
        Result<Placed> placed = Placed::Done;
        PublishIntent intent;
        QList<Warning> warnings;
    };
    const bool hashKnown = !m_intent.sha256.isEmpty();
    inWorker(
        [order = m_order, intent = m_intent, work = context(), hashKnown]() mutable {
            Filled result;
            result.filled = fillTemp(order, intent, work);
            if (result.filled)
                result.filled = work.checkStop();
            if (result.filled && hashKnown)
                result.placed = moveIntoPlace(order, intent, work);
            result.intent = intent;
            result.warnings = work.warnings;
            return result;
        },
        [this, hashKnown](const Filled &result) {
            m_intent = result.intent;
            m_warnings += result.warnings;
            if (!result.filled)
                return end(result.filled);
            if (hashKnown)
                return moved(result.placed);
            storeIntent([this] { move(); });
        });
}

void Publisher::move()
{
    using Moved = std::pair<Result<Placed>, QList<Warning>>;
    inWorker(
        [order = m_order, intent = m_intent, work = context()]() mutable {
            Result<Placed> placed = Placed::Done;
            if (auto go = work.checkStop(); !go)
                placed = tl::unexpected(go.error());
            else
                placed = moveIntoPlace(order, intent, work);
            return Moved{std::move(placed), work.warnings};
        },
        [this](const Moved &result) {
            m_warnings += result.second;
            moved(result.first);
        });
}

void Publisher::moved(const Result<Placed> &placed)
{
    if (!placed)
        return end(tl::unexpected(placed.error()));
    if (*placed == Placed::Done)
        return end({});
    // Somebody else was faster: the policy is asked again, as things stand now.
    m_taken.insert(m_intent.finalPath);
    choose();
}

void Publisher::toStandardOutput()
{
    inWorker([order = m_order, work = context()] { return writeToStandardOutput(order, work); }, [this](const Result<void> &written) { end(written); });
}

void Publisher::end(const Result<void> &outcome)
{
    const auto finish = [this, outcome](bool) {
        Publication publication{outcome, {}, m_warnings};
        if (outcome)
            publication.artifacts = artifactsOf(m_intent);
        std::exchange(m_done, {})(std::move(publication));
    };
    const bool leavesTemp = !m_intent.tempPath.isEmpty() && (!outcome || m_intent.kind == PublishIntent::Kind::Skipped);
    if (!leavesTemp)
        return finish(true);
    inWorker(
        [intent = m_intent] {
            dropTemp(intent);
            return true;
        },
        finish);
}

} // namespace quayside
