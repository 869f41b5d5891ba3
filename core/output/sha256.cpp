// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/sha256.h"

#include "output/filecalls.h"

#include <QFile>

// Not EVP: its first call reads OpenSSL's configuration, a tenth of the time of a one-page export.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

#include <fcntl.h>

namespace quayside {

struct Sha256::Context {
    SHA256_CTX state;
    Context() { SHA256_Init(&state); }
    ~Context() = default;
    Q_DISABLE_COPY_MOVE(Context)
};

Sha256::Sha256() : m_context(std::make_unique<Context>()) {}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::add(QByteArrayView bytes)
{
    SHA256_Update(&m_context->state, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

QByteArray Sha256::result()
{
    QByteArray digest(32, '\0');
    SHA256_Final(reinterpret_cast<unsigned char *>(digest.data()), &m_context->state);
    return digest;
}

QByteArray sha256(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

Result<FileHash> sha256OfFile(const QString &path)
{
    QFile file;
    const auto unreadable = [&] {
        return failure(ErrorCode::SourceNotReadable, {{QStringLiteral("path"), path}, {QStringLiteral("reason"), qt_error_string()}});
    };
    // Do not wait for a pipe's writer; for files it makes no difference.
    if (!openNative(file, path, O_RDONLY | O_NONBLOCK))
        return unreadable();
    Sha256 hash;
    FileHash result;
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    while (true) {
        const qint64 got = file.read(buffer.data(), buffer.size());
        if (got < 0)
            return unreadable();
        if (got == 0)
            break;
        hash.add(QByteArrayView(buffer.constData(), got));
        result.size += got;
    }
    result.sha256 = hash.result();
    return result;
}

} // namespace quayside
