// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/zipresult.h"

#include "archive/entrywriter.h"

#include <QBuffer>
#include <QFile>

namespace quayside {
namespace {

/// Whether the bytes are packed already, so that packing them again is time lost.
bool isPacked(const QString &mediaType)
{
    return mediaType.startsWith(QLatin1StringView("image/")) && !mediaType.contains(QLatin1StringView("svg")) && !mediaType.contains(QLatin1StringView("bmp"));
}

} // namespace

Result<void> zipFiles(const QList<StagedFile> &files, const QString &name, const QDateTime &asOf, OutputSink &sink, const StopToken &stop)
{
    const auto zip = zipEntryWriter(archiveInto(sink), asOf, stop);
    for (const StagedFile &file : files) {
        const QString entry = file.relativeName.isEmpty() ? name + u'.' + file.extension : file.relativeName;
        QBuffer memory;
        QFile staged(file.path);
        memory.setData(file.content);
        QIODevice &content = file.path.isEmpty() ? static_cast<QIODevice &>(memory) : staged;
        if (!content.open(QIODevice::ReadOnly))
            return archiveNotWritten(content.errorString());
        if (auto added = zip->add(entry, content, isPacked(file.mediaType) ? Packing::Stored : Packing::Deflated); !added)
            return added;
    }
    return zip->finish();
}

} // namespace quayside
