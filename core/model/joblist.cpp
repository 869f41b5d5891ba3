// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/joblist.h"

#include "base/nativepath.h"

#include <QStringList>

namespace quayside {
namespace {

QByteArray cell(QString text)
{
    text = shownPath(text);
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0)))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text.toUtf8();
}

QByteArray lineOf(const QStringList &cells)
{
    QByteArrayList parts;
    for (const QString &one : cells)
        parts.append(cell(one));
    return parts.join(',') + "\r\n";
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace

QByteArray csvHead()
{
    return "id,batch,state,created,started,finished,title,source,format,languages,account,preset,results,size,sha256,warnings,error\r\n";
}

QByteArray csvLine(const ExportJob &job, const QString &account)
{
    QStringList results;
    QStringList hashes;
    qint64 size = 0;
    for (const Artifact &artifact : job.artifacts) {
        results.append(artifact.path.isEmpty() ? artifact.url : artifact.path);
        if (!artifact.sha256.isEmpty())
            hashes.append(QString::fromLatin1(artifact.sha256.toHex()));
        size += artifact.size;
    }
    const ExportRequest &request = job.request;
    return lineOf({QString::number(job.id), job.batch, jobStateId(job.state), timeText(job.created), timeText(job.started), timeText(job.finished),
                   request.title, request.path(), request.target, request.locales.join(u' '), account, request.preset, results.join(u'\n'),
                   QString::number(size), hashes.join(u'\n'), QString::number(job.warnings.size()), job.error ? errorId(job.error->code) : QString()});
}

} // namespace quayside
