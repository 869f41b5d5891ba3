// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/listexport.h"

#include "model/joblist.h"
#include "ui/common/futures.h"

#include <QJsonDocument>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace quayside {

namespace {

constexpr int pageSize = 500;

struct Written {
    bool isFine = true;
    QString problem; ///< as the system says it
};

/// A JSON array with one export a line.
QByteArray textOf(const QList<ExportJob> &jobs, const QMap<QString, QString> &accounts, bool isJson, bool isFirst)
{
    QByteArray text = !isFirst ? QByteArray() : isJson ? QByteArray("[\n") : csvHead();
    for (const ExportJob &job : jobs) {
        if (isJson) {
            text += (isFirst ? "" : ",\n") + QJsonDocument(toJson(job)).toJson(QJsonDocument::Compact);
            isFirst = false;
        } else {
            text += csvLine(job, job.request.isLocal() ? QString() : accounts.value(job.request.provider, job.request.provider));
        }
    }
    return text;
}

} // namespace

ListExport::ListExport(Engine &engine, const HistoryQuery &query, const QString &path, const QMap<QString, QString> &accounts, QObject *parent)
    : QObject(parent), m_engine(engine), m_query(query), m_path(path), m_isJson(path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive)),
      m_accounts(accounts), m_file(std::make_shared<QSaveFile>(path))
{
    m_query.limit = pageSize;
    m_query.after = {};
}

ListExport::~ListExport() = default;

void ListExport::start()
{
    next();
}

void ListExport::cancel()
{
    m_ended = true;
}

void ListExport::next()
{
    whenDone(
        m_engine.history(m_query), this,
        [this](const Result<HistoryPage> &page) {
            if (page)
                take(*page);
            else
                end(sentence(page.error()));
        },
        [this] { end(tr("The program is ending.")); });
}

void ListExport::take(const HistoryPage &page)
{
    if (m_ended)
        return;
    const bool isFirst = m_written == 0;
    const bool isLast = !page.next.isValid();
    const auto write = [file = m_file, jobs = page.jobs, accounts = m_accounts, isJson = m_isJson, isFirst, isLast]() -> Written {
        if (isFirst && !file->open(QIODevice::WriteOnly))
            return {false, file->errorString()};
        file->write(textOf(jobs, accounts, isJson, isFirst));
        if (isLast && isJson)
            file->write("\n]\n");
        const bool isFine = file->error() == QFileDevice::NoError && (!isLast || file->commit());
        return {isFine, isFine ? QString() : file->errorString()};
    };
    m_written += int(page.jobs.size());
    m_query.after = page.next;
    whenDone(QtConcurrent::run(write), this, [this, isLast](const Written &written) {
        if (m_ended)
            return;
        if (!written.isFine)
            return end(tr("The list could not be written: %1. Choose another place.").arg(written.problem));
        if (isLast)
            return end({});
        Q_EMIT progress(m_written);
        next();
    });
}

void ListExport::end(const QString &problem)
{
    if (!std::exchange(m_ended, true))
        Q_EMIT ended(m_written, problem);
}

} // namespace quayside
