// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/entrywriter.h"

#include "output/outputsink.h"

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

Result<void> EntryWriter::add(const QString &name, QByteArrayView content, Packing packing)
{
    QByteArray bytes = QByteArray::fromRawData(content.data(), content.size());
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return add(name, buffer, packing);
}

} // namespace quayside
