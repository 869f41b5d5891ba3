// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivewriter.h"

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
