// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/sourcemarks.h"

#include "ui/common/futures.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace quayside {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostTogether = 40; ///< what one share that does not answer keeps unmarked

/// Exports of one source to one format: the newest says how the source stands.
QString keyOf(const ExportRequest &request)
{
    return QStringList{request.provider, request.path(), request.target, request.locales.join(u',')}.join(u'\n');
}

} // namespace

SourceMarks::SourceMarks(Engine &engine, JobTableModel &model, QObject *parent) : QObject(parent), m_engine(engine), m_model(model)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    m_apply.setSingleShot(true);
    m_apply.setInterval(60ms);
    connect(&m_soon, &QTimer::timeout, this, &SourceMarks::look);
    connect(&m_apply, &QTimer::timeout, this, &SourceMarks::apply);
    connect(&m_model, &JobTableModel::burst, &m_soon, qOverload<>(&QTimer::start));
    connect(&engine, &Engine::changed, this, [this](const QList<JobChange> &changes) {
        for (const JobChange &change : changes) {
            if (change.job.isActive())
                m_keys.remove(change.job.id); // it will have read its source again
        }
    });
}

void SourceMarks::lookAgain()
{
    m_keys.clear();
    m_newest.clear();
    m_soon.start();
}

void SourceMarks::look()
{
    QList<ExportJob> some;
    const auto ask = [this, &some] {
        if (some.isEmpty())
            return;
        whenDone(m_engine.sourceStates(some), this, [this, some](const QList<SourceState> &states) {
            for (qsizetype i = 0; i < qMin(some.size(), states.size()); ++i)
                m_known.insert(some.at(i).id, states.at(i));
            m_apply.start();
        });
        some.clear();
    };
    for (const ExportJob &job : m_model.jobs()) {
        if (!job.isFinished() || job.request.path().isEmpty() || m_keys.contains(job.id))
            continue;
        note(job);
        some.append(job);
        if (some.size() == mostTogether)
            ask();
    }
    ask();
}

/// Remembers which export of its source to its format is the newest.
void SourceMarks::note(const ExportJob &job)
{
    const QString key = keyOf(job.request);
    m_keys.insert(job.id, key);
    JobId &newest = m_newest[key];
    const JobId before = newest;
    newest = qMax(newest, job.id);
    if (before > 0 && before != newest && !m_known.contains(before))
        m_known.insert(before, m_model.since(before).source); // no longer the newest
}

void SourceMarks::apply()
{
    QHash<JobId, JobTableModel::Since> since;
    const QHash<JobId, SourceState> known = std::exchange(m_known, {});
    for (const auto &[id, state] : known.asKeyValueRange()) {
        if (!m_model.job(id)) { // the list has changed meanwhile: asked again when it is listed again
            m_keys.remove(id);
            continue;
        }
        JobTableModel::Since now = m_model.since(id);
        now.source = state;
        now.isNewest = m_newest.value(m_keys.value(id)) == id;
        since.insert(id, now);
    }
    m_model.setSince(since);
    Q_EMIT told();
}

void SourceMarks::setResults(JobId id, Verified::State worst)
{
    JobTableModel::Since now = m_model.since(id);
    now.results = worst;
    m_model.setSince({{id, now}});
}

QList<JobId> SourceMarks::changed() const
{
    QList<JobId> ids;
    for (const ExportJob &job : m_model.jobs()) {
        if (m_model.hasChanged(job.id))
            ids.append(job.id);
    }
    return ids;
}

int SourceMarks::looked() const
{
    return int(std::count_if(m_model.jobs().cbegin(), m_model.jobs().cend(), [this](const ExportJob &job) {
        const JobTableModel::Since since = m_model.since(job.id);
        return since.isNewest && since.source != SourceState::NotKnown;
    }));
}

} // namespace quayside
