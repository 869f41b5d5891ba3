// SPDX-License-Identifier: GPL-3.0-or-later
// An archive comes from anywhere: reading it must not crash or outgrow its limits, no name may lead out, and what could be read must come back
// from an archive of our own.
#include "archive/archivereader.h"
#include "archive/archivewriter.h"
#include "output/outputsink.h"
#include "output/safename.h"

#include <QBuffer>
#include <QDateTime>

#include <clocale>
#include <cstdlib>

using namespace quayside;

namespace {

using Files = QList<std::pair<QString, QByteArray>>;

std::optional<Files> filesOf(QByteArray bytes, const ArchiveLimits &limits)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ArchiveReader reader(buffer, {}, limits);
    Files files;
    while (true) {
        const auto entry = reader.next();
        if (!entry)
            return std::nullopt;
        if (!*entry)
            return files;
        const Result<QByteArray> content = reader.readAll(limits.bytes);
        if (!content)
            return std::nullopt;
        files.append({(*entry)->name, *content});
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::setlocale(LC_CTYPE, "C.UTF-8"); // libarchive goes by it where a name says no encoding
    ArchiveLimits limits;
    limits.entries = 100;
    limits.bytes = 4 * 1024 * 1024;
    limits.always = 1024 * 1024;
    const auto files = filesOf(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), limits);
    if (!files)
        return 0;
    MemorySink sink;
    ArchiveWriter writer(ArchiveWriter::Format::Zip, archiveInto(sink), QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    for (const auto &[name, content] : *files) {
        if (!isSafeRelativePath(name) || !writer.add(name, content))
            std::abort();
    }
    limits.bytes *= 2;
    limits.always = limits.bytes;
    if (!writer.finish() || filesOf(sink.main, limits) != files)
        std::abort();
    return 0;
}
