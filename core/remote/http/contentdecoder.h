// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>

namespace quayside {

/// Content-Encoding of a body (RFC 9110, 8.4).
enum class ContentCoding { Identity, Gzip, Deflate };

/// The coding named by header value @p header; nothing: unknown, or several.
std::optional<ContentCoding> contentCodingOf(const QByteArray &header);

/// Decodes a streamed body. Accepts deflate with zlib's wrapper (the RFC) and without (some servers).
class ContentDecoder final
{
public:
    using Out = std::function<Result<void>(QByteArrayView)>;

    explicit ContentDecoder(ContentCoding coding);
    ~ContentDecoder();
    Q_DISABLE_COPY_MOVE(ContentDecoder)

    /// Decodes @p bytes into @p out, at most 64 KiB at a time. Error: the first of @p out; DownloadIncomplete for damaged or differently coded
    /// bytes.
    Result<void> decode(QByteArrayView bytes, const Out &out);
    /// Whether the coded body ended by itself, checksum included.
    [[nodiscard]] bool isComplete() const { return m_atEnd; }

private:
    struct Stream;
    Result<void> inflateAll(QByteArrayView bytes, const Out &out);
    bool begin(QByteArrayView start);

    ContentCoding m_coding;
    std::unique_ptr<Stream> m_stream; ///< null before the first two bytes, which tell the wrapper
    QByteArray m_start;
    bool m_atEnd = false;
};

} // namespace quayside
