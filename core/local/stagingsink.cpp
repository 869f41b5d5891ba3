// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/stagingsink.h"

#include "output/safename.h"

namespace quayside {
namespace {

tl::unexpected<ExportError> writeFailure(const QFile &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return failure(full ? ErrorCode::DiskFull : ErrorCode::WriteFailed,
                   {{QStringLiteral("path"), file.fileName()}, {QStringLiteral("reason"), file.errorString()}}, file.errorString());
}

Result<void> writeAll(QFile &file, QByteArrayView bytes)
{
    // A disk that becomes full takes a part first, and says so at the next write only.
    while (!bytes.isEmpty()) {
        const qint64 written = file.write(bytes.constData(), bytes.size());
        if (written <= 0)
            return writeFailure(file);
        bytes = bytes.sliced(written);
    }
    return {};
}

} // namespace

StagingSink::StagingSink(Folder folder, StagedFile model, qint64 mostInMemory)
    : m_folder(std::move(folder)), m_main(std::move(model)), m_mostInMemory(mostInMemory)
{}

StagingSink::~StagingSink() = default;

Result<QString> StagingSink::newPath()
{
    auto folder = m_folder();
    if (!folder)
        return folder;
    return *folder + QStringLiteral("/part-") + QString::number(m_count++);
}

Result<void> StagingSink::spill()
{
    auto path = newPath();
    if (!path)
        return tl::unexpected(path.error());
    m_file = std::make_unique<QFile>(*path);
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return writeFailure(*m_file);
    m_main.path = *path;
    m_inMemory -= m_main.content.size();
    auto written = writeAll(*m_file, m_main.content);
    m_main.content = {};
    return written;
}

Result<void> StagingSink::write(QByteArrayView bytes)
{
    if (!m_file && m_inMemory + bytes.size() > m_mostInMemory) {
        if (auto spilled = spill(); !spilled)
            return spilled;
    }
    if (m_file)
        return writeAll(*m_file, bytes);
    m_main.content.append(bytes);
    m_inMemory += bytes.size();
    return {};
}

Result<void> StagingSink::addFile(const QString &name, const QString &mediaType, QByteArrayView bytes)
{
    if (!isSafeRelativePath(name))
        return failure(ErrorCode::NameInvalid, {{QStringLiteral("name"), name}, {QStringLiteral("reason"), notRelativeReason()}});
    StagedFile staged;
    staged.relativeName = name;
    staged.mediaType = mediaType;
    staged.locale = m_main.locale;
    staged.role = FileRole::Part;
    if (m_inMemory + bytes.size() <= m_mostInMemory) {
        staged.content = bytes.toByteArray();
        m_inMemory += bytes.size();
    } else {
        auto path = newPath();
        if (!path)
            return tl::unexpected(path.error());
        QFile file(*path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
            return writeFailure(file);
        if (auto written = writeAll(file, bytes); !written)
            return written;
        staged.path = *path;
    }
    m_beside.append(std::move(staged));
    return {};
}

Result<QList<StagedFile>> StagingSink::finish()
{
    if (m_file) {
        m_file->close();
        if (m_file->error() != QFileDevice::NoError)
            return writeFailure(*m_file);
        m_file.reset();
    }
    QList<StagedFile> files{m_main};
    files.append(m_beside);
    return files;
}

} // namespace quayside
