// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/exportprovider.h"
#include "remote/auth/accountsession.h"

#include <QJsonDocument>
#include <QPromise>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

namespace quayside::test {

/// A job's control that keeps everything in memory, and can be handed to a second run as after a crash.
class FakeControl final : public JobControl
{
public:
    explicit FakeControl(QString folder, QJsonObject state = {}) : m_folder(std::move(folder)), m_state(std::move(state)) {}

    JobId id() const override { return 1; }
    StopToken stop() const override { return m_stop; }
    Result<QString> stagingFolder() override { return m_folder; }
    void progress(const Progress &progress) override { told.append(progress); }
    QJsonObject savedState() const override { return m_state; }
    QFuture<bool> saveState(const QJsonObject &state, const Facts &facts, Durability durability) override
    {
        // Through bytes, as the store does it.
        states.append(QJsonDocument::fromJson(QJsonDocument(state).toJson()).object());
        durabilities.append(durability);
        savedFacts = facts;
        if (onSave)
            onSave(states.last(), durability);
        QPromise<bool> promise;
        promise.start();
        promise.addResult(true);
        promise.finish();
        return promise.future();
    }
    void setWaiting(bool now) override { waiting = now; }

    StopSource m_stop;
    QList<QJsonObject> states;
    QList<Durability> durabilities;
    QList<Progress> told;
    Facts savedFacts;
    bool waiting = false;
    std::function<void(const QJsonObject &, Durability)> onSave;

private:
    QString m_folder;
    QJsonObject m_state;
};

/// A clock whose waits are over at once: they take no time, but every delay that was asked for is recorded, and the time of day moves on by it.
class HastyClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> work) override
    {
        const QDateTime due = m_now.addMSecs(delay.count());
        delays.push_back(delay.count());
        QMetaObject::invokeMethod(
            context,
            [this, due, work = std::move(work)] {
                m_now = std::max(m_now, due);
                work();
                if (onTime)
                    onTime();
            },
            Qt::QueuedConnection);
    }
    double random() override { return 0.5; }

    [[nodiscard]] bool waited(qint64 ms) const { return std::find(delays.begin(), delays.end(), ms) != delays.end(); }
    QDateTime m_now = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    std::vector<qint64> delays;
    std::function<void()> onTime; ///< called whenever time has moved on
};

/// A clock that stands still until it is moved.
class ManualClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> work) override
    {
        m_due.push_back({m_now.addMSecs(delay.count()), context, std::move(work)});
    }
    double random() override { return 0.5; }
    /// Moves on, and does what became due, in its order.
    void advance(std::chrono::milliseconds time)
    {
        const QDateTime until = m_now.addMSecs(time.count());
        while (true) {
            const auto next = std::min_element(m_due.begin(), m_due.end(), [](const Due &a, const Due &b) { return a.at < b.at; });
            if (next == m_due.end() || next->at > until)
                break;
            const Due due = *next;
            m_due.erase(next);
            m_now = std::max(m_now, due.at);
            if (due.context)
                due.work();
        }
        m_now = until;
    }

private:
    struct Due {
        QDateTime at;
        QPointer<QObject> context;
        std::function<void()> work;
    };
    QDateTime m_now = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    std::vector<Due> m_due;
};

} // namespace quayside::test
