// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QMap>
#include <QString>

namespace quayside {

/// Where writers put bytes. The main file has no name; files beside it (images, styles) have relative ones.
class OutputSink
{
public:
    virtual ~OutputSink() = default;
    /// Error: DiskFull, WriteFailed.
    virtual Result<void> write(QByteArrayView bytes) = 0;
    /// Adds a complete file; @p name is relative, '/' separated, without "..". The result is then published as a folder.
    virtual Result<void> addFile(const QString &name, const QString &mediaType, QByteArrayView bytes) = 0;
};

/// Keeps everything in memory, for tests, previews and small results.
class MemorySink final : public OutputSink
{
public:
    Result<void> write(QByteArrayView bytes) override;
    Result<void> addFile(const QString &name, const QString &mediaType, QByteArrayView bytes) override;

    QByteArray main;
    QMap<QString, QByteArray> files;
};

} // namespace quayside
