// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>

namespace quayside {

/// How a body is coded for its way (Content-Encoding, RFC 9110, 8.4).
enum class ContentCoding { Identity, Gzip, Deflate };

/// What @p header, the value of a Content-Encoding, says; nothing: a coding that is not known here, or several of them.
std::optional<ContentCoding> contentCodingOf(const QByteArray &header);

/// Takes the coding off a body as it streams by. Deflate is taken with zlib's wrapper, as the RFC has it, and without, as some servers send it.
class ContentDecoder final
{
public:
    using Out = std::function<Result<void>(QByteArrayView)>;

    explicit ContentDecoder(ContentCoding coding);
    ~ContentDecoder();
    Q_DISABLE_COPY_MOVE(ContentDecoder)

    /// Decodes what came, and hands it to @p out in pieces of 64 KiB at most. Error: the first of @p out; DownloadIncomplete for bytes that are
    /// not so coded, or damaged.
    Result<void> decode(QByteArrayView bytes, const Out &out);
    /// The coded body has come to its own end, checksum and all.
    [[nodiscard]] bool isComplete() const { return m_atEnd; }

private:
    struct Stream;
    Result<void> inflateAll(QByteArrayView bytes, const Out &out);
    bool begin(QByteArrayView start);

    ContentCoding m_coding;
    std::unique_ptr<Stream> m_stream; ///< none before the first two bytes, which tell the wrapper
    QByteArray m_start;
    bool m_atEnd = false;
};

} // namespace quayside
