// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/startlog.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace quayside {
namespace {

constexpr qint64 longestLog = 64ll * 1024 * 1024;

} // namespace

StartLog::~StartLog()
{
    if (m_descriptor < 0)
        return;
    ::close(m_descriptor);
    QFile::remove(m_file);
}

bool StartLog::add(JobId job, int attempt)
{
    if (m_descriptor < 0)
        m_descriptor = ::open(QFile::encodeName(m_file).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_descriptor < 0)
        return false;
    const QByteArray line = QByteArray::number(job) + ' ' + QByteArray::number(attempt) + '\n';
    m_isEmpty = false;
    return ::write(m_descriptor, line.constData(), static_cast<std::size_t>(line.size())) == line.size();
}

void StartLog::clear()
{
    if (m_descriptor >= 0 && !m_isEmpty)
        m_isEmpty = ::ftruncate(m_descriptor, 0) == 0;
}

QHash<JobId, int> StartLog::read(const QString &file)
{
    QHash<JobId, int> attempts;
    QFile log(file);
    if (!log.open(QIODevice::ReadOnly) || log.size() > longestLog)
        return attempts;
    const QList<QByteArray> lines = log.readAll().split('\n');
    for (const QByteArray &line : lines.first(lines.size() - 1)) { // after the last line feed: nothing, or half a line
        const QList<QByteArray> parts = line.split(' ');
        bool isJob = false;
        bool isNumber = false;
        const JobId job = parts.constFirst().toLongLong(&isJob);
        const int attempt = parts.constLast().toInt(&isNumber);
        if (parts.size() == 2 && isJob && isNumber)
            attempts.insert(job, std::max(attempts.value(job), attempt));
    }
    return attempts;
}

} // namespace quayside
