// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/historystore.h"
#include "store/jobstore.h"
#include "store/storefile.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace quayside {

inline const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-21T12:00:00Z"), Qt::ISODate);
inline const QString me = QStringLiteral("me");

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// An export as it stands in the history.
struct Entry {
    const char *title;
    const char *target = "html";
    JobState state = JobState::Succeeded;
    const char *folder = "/out";
    const char *provider = "local";
    QStringList locales{};
    int hours = 0; ///< after noon
    qint64 size = 100;
    int milliseconds = 10;
    const char *batch = "b";
};

/// A store of its own for each test, and exports in it.
class StoredExports
{
protected:
    /// Makes a new, empty store.
    void open();
    JobId add(const Entry &entry);
    /// Brings the search index up to date.
    void index();
    QStringList titles(const HistoryQuery &query);

    Profile m_profile;
    std::unique_ptr<QTemporaryDir> m_dir;
    StoreFile m_file;
    std::unique_ptr<JobStore> m_store;
    QSet<QString> m_batches;
};

inline void StoredExports::open()
{
    m_store.reset();
    m_file = {};
    m_batches.clear();
    m_dir = std::make_unique<QTemporaryDir>();
    m_profile = profileAt(m_dir->path());
    QVERIFY(m_profile.makeFolders().has_value());
    auto file = openStore(m_profile, noon);
    QVERIFY(file.has_value());
    m_file = std::move(*file);
    m_store = std::make_unique<JobStore>(*m_file.database);
}

inline JobId StoredExports::add(const Entry &entry)
{
    const QDateTime created = noon.addSecs(3600LL * entry.hours);
    if (const QString batch = s(entry.batch); !std::exchange(m_batches, m_batches + QSet<QString>{batch}).contains(batch))
        (void)m_store->insertBatch({batch, {}, {}}, created);
    NewJob job;
    job.request.title = s(entry.title);
    job.request.provider = s(entry.provider);
    job.request.target = s(entry.target);
    job.request.locales = entry.locales;
    job.request.settings[sourceScope].values = {{pathField, s("/in/") + s(entry.title)}};
    job.request.destination.folder = s(entry.folder);
    job.requestJson = QJsonDocument(toJson(job.request)).toJson(QJsonDocument::Compact);
    ExportJob stored;
    stored.id = m_store->insertJob(s(entry.batch), job, me, 1, created).value_or(0);
    if (entry.state == JobState::Queued)
        return stored.id;
    stored.state = entry.state;
    stored.started = created;
    stored.finished = created.addMSecs(entry.milliseconds);
    if (entry.state == JobState::Failed)
        stored.error = ExportError{ErrorCode::DiskFull, {{s("path"), s("/full")}}, {}, {}};
    if (entry.state == JobState::Succeeded) {
        Artifact artifact;
        artifact.path = s(entry.folder) + u'/' + s(entry.title) + u'.' + s(entry.target);
        artifact.size = entry.size;
        stored.artifacts = {artifact};
    }
    (void)m_store->finish(stored);
    return stored.id;
}

inline void StoredExports::index()
{
    while (m_store->indexForSearch(1000).value_or(false)) {
    }
}

inline QStringList StoredExports::titles(const HistoryQuery &query)
{
    QStringList titles;
    const auto page = readHistory(*m_file.database, query);
    for (const ExportJob &job : page ? page->jobs : QList<ExportJob>())
        titles.append(job.request.title);
    return titles;
}

} // namespace quayside
