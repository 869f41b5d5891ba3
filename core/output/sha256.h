// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace quayside {

/// SHA-256 by libcrypto, ten times faster than QCryptographicHash. Not thread-safe.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    void add(QByteArrayView bytes);
    /// The 32 bytes; ends the object's use.
    [[nodiscard]] QByteArray result();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// 32 bytes.
QByteArray sha256(QByteArrayView bytes);

/// Of a file's content. Error: SourceNotReadable.
struct FileHash {
    QByteArray sha256;
    qint64 size = 0;
};
Result<FileHash> sha256OfFile(const QString &path);

} // namespace quayside
