// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace quayside {

/// SHA-256 by libcrypto (an order of magnitude faster than QCryptographicHash). One thread at a time.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    void add(QByteArrayView bytes);
    /// The 32 bytes; the object is finished after it.
    [[nodiscard]] QByteArray result();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// 32 bytes of @p bytes.
QByteArray sha256(QByteArrayView bytes);

/// 32 bytes of a file's content, and its size. Error: SourceNotReadable.
struct FileHash {
    QByteArray sha256;
    qint64 size = 0;
};
Result<FileHash> sha256OfFile(const QString &path);

} // namespace quayside
