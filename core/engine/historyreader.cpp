// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/historyreader.h"

#include "store/backup.h"

namespace quayside {

HistoryReader::HistoryReader(QString databaseFile, OwnerCheck isAlive) : m_databaseFile(std::move(databaseFile)), m_isAlive(std::move(isAlive)) {}

HistoryReader::~HistoryReader()
{
    if (!m_context)
        return;
    callIn(m_context.get(), [this] {
        m_database.reset();
        m_end.give();
        m_thread.quit();
    });
    m_thread.wait();
    m_end.take();
}

template<class Value>
QFuture<Result<Value>> HistoryReader::ask(std::function<Result<Value>(Database &)> question)
{
    // Created on first use: most processes never read the history.
    if (!m_context) {
        m_context = std::make_unique<QObject>();
        m_context->moveToThread(&m_thread);
        m_thread.setObjectName(QStringLiteral("history"));
        m_thread.start();
    }
    auto promise = std::make_shared<QPromise<Result<Value>>>();
    promise->start();
    callIn(m_context.get(), [this, promise, question = std::move(question)] {
        if (!m_database) {
            auto opened = Database::open(m_databaseFile, Database::Mode::ReadOnly);
            if (opened)
                m_database = std::move(*opened);
            else
                promise->addResult(tl::unexpected(opened.error()));
        }
        if (m_database)
            promise->addResult(question(*m_database));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<HistoryPage>> HistoryReader::history(const HistoryQuery &query)
{
    return ask<HistoryPage>([this, query](Database &database) { return readHistory(database, query, m_isAlive); });
}

QFuture<Result<HistoryChoices>> HistoryReader::choices()
{
    return ask<HistoryChoices>([](Database &database) { return readHistoryChoices(database); });
}

QFuture<Result<StoredBatch>> HistoryReader::batch(const QString &id)
{
    return ask<StoredBatch>([id](Database &database) { return readBatch(database, id); });
}

QFuture<Result<void>> HistoryReader::backUp(const QString &file, bool replace)
{
    return ask<void>([file, replace](Database &database) { return quayside::backUp(database, file, replace); });
}

QFuture<Result<ExportJob>> HistoryReader::job(JobId id)
{
    return ask<ExportJob>([this, id](Database &database) { return readOneJob(database, id, m_isAlive); });
}

} // namespace quayside
