// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivewriter.h"

#include "archive/entrywriter.h"
#include "output/outputsink.h"
#include "output/safename.h"

#include <QBuffer>
#include <QCoreApplication>

namespace quayside {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Archive", text);
}

} // namespace

ArchiveTarget archiveInto(OutputSink &sink)
{
    return [&sink](QByteArrayView bytes) { return sink.write(bytes); };
}

ArchiveTarget archiveInto(QIODevice &device)
{
    return [&device](QByteArrayView bytes) -> Result<void> {
        if (device.write(bytes.data(), bytes.size()) != bytes.size())
            return archiveNotWritten(device.errorString());
        return {};
    };
}

tl::unexpected<ExportError> archiveNotWritten(const QString &reason)
{
    return failure(ErrorCode::WriteFailed, {{QStringLiteral("format"), tr("archive")}, {QStringLiteral("reason"), reason}});
}

Result<void> eachPiece(QIODevice &content, const StopToken &stop, const std::function<Result<void>(QByteArrayView)> &take)
{
    if (!content.seek(0))
        return archiveNotWritten(content.errorString());
    QByteArray piece(archivePiece, Qt::Uninitialized);
    for (qint64 left = content.size(); left > 0;) {
        if (stop.stopRequested())
            return failure(ErrorCode::Canceled);
        const qint64 got = content.read(piece.data(), std::min<qint64>(left, piece.size()));
        if (got <= 0)
            return archiveNotWritten(got < 0 ? content.errorString() : tr("a file became shorter while it was read"));
        if (const Result<void> taken = take(QByteArrayView(piece).first(got)); !taken)
            return taken;
        left -= got;
    }
    return {};
}

ArchiveWriter::ArchiveWriter(Format format, ArchiveTarget target, const QDateTime &asOf, StopToken stop)
    : m_writer(format == Format::Zip ? zipEntryWriter(std::move(target), asOf, std::move(stop))
                                     : tarEntryWriter(format == Format::TarGz, std::move(target), asOf, std::move(stop)))
{}

ArchiveWriter::~ArchiveWriter() = default;

Result<void> ArchiveWriter::add(const QString &name, QByteArrayView content, Packing packing)
{
    QByteArray bytes = QByteArray::fromRawData(content.data(), content.size());
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return add(name, buffer, packing);
}

Result<void> ArchiveWriter::add(const QString &name, QIODevice &content, Packing packing)
{
    const auto invalid = [&name](const QString &reason) {
        return failure(ErrorCode::NameInvalid, {{QStringLiteral("name"), name}, {QStringLiteral("reason"), reason}});
    };
    if (!isSafeRelativePath(name) || name.toUtf8().size() > longestPath)
        return invalid(notRelativeReason());
    if (m_names.contains(name.toCaseFolded()))
        return invalid(tr("another file in the archive has it"));
    m_names.insert(name.toCaseFolded());
    return m_writer->add(name, content, packing);
}

Result<void> ArchiveWriter::finish()
{
    return m_writer->finish();
}

} // namespace quayside
