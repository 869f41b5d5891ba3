// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputsink.h"
#include "output/stagedfile.h"

#include <QFile>
#include <QList>

#include <functional>
#include <memory>

namespace quayside {

/// Keeps small results in memory; larger ones go to a folder requested on demand.
class StagingSink final : public OutputSink
{
public:
    using Folder = std::function<Result<QString>()>;
    /// @p model: extension, media type and locale of all files. At most @p mostInMemory bytes stay in memory.
    StagingSink(Folder folder, StagedFile model, qint64 mostInMemory);
    ~StagingSink() override;
    Q_DISABLE_COPY_MOVE(StagingSink)

    Result<void> write(QByteArrayView bytes) override;
    Result<void> addFile(const QString &name, const QString &mediaType, QByteArrayView bytes) override;

    /// Returns the main file, then the others in order added. Error: DiskFull, WriteFailed.
    Result<QList<StagedFile>> finish();

private:
    Result<QString> newPath();
    Result<void> spill();

    Folder m_folder;
    StagedFile m_main;
    QList<StagedFile> m_beside;
    std::unique_ptr<QFile> m_file;
    const qint64 m_mostInMemory;
    qint64 m_inMemory = 0;
    int m_count = 0;
};

} // namespace quayside
