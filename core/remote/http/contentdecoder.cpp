// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/http/contentdecoder.h"

#include "remote/http/remotewords.h"

#include <algorithm>
#include <array>

#include <zlib.h>

namespace quayside {
namespace {

constexpr std::size_t pieceSize = 64 * 1024;
constexpr int largestWindow = 15;
constexpr int gzipWrapper = 16; // added to the window's size, as zlib.h says

bool hasZlibWrapper(QByteArrayView start)
{
    // RFC 1950, 2.2: method 8, and the two bytes are a multiple of 31.
    const auto first = static_cast<unsigned char>(start[0]);
    const auto second = static_cast<unsigned char>(start[1]);
    return (first & 0x0fU) == 8 && (first * 256U + second) % 31 == 0;
}

Result<void> damaged()
{
    return failure(ErrorCode::DownloadIncomplete, {{QStringLiteral("reason"), RemoteWords::tr("its compressed form is damaged")}});
}

} // namespace

struct ContentDecoder::Stream {
    explicit Stream(int window) : ready(::inflateInit2(&zip, window) == Z_OK) {}
    ~Stream()
    {
        if (ready)
            ::inflateEnd(&zip);
    }
    Q_DISABLE_COPY_MOVE(Stream)

    z_stream zip{}; // before what begins it
    bool ready;
};

std::optional<ContentCoding> contentCodingOf(const QByteArray &header)
{
    const QByteArray word = header.trimmed().toLower();
    if (word.isEmpty() || word == "identity")
        return ContentCoding::Identity;
    if (word == "gzip" || word == "x-gzip")
        return ContentCoding::Gzip;
    if (word == "deflate")
        return ContentCoding::Deflate;
    return std::nullopt;
}

ContentDecoder::ContentDecoder(ContentCoding coding) : m_coding(coding) {}

ContentDecoder::~ContentDecoder() = default;

bool ContentDecoder::begin(QByteArrayView start)
{
    const int bare = -largestWindow;
    const int window = m_coding == ContentCoding::Gzip ? largestWindow + gzipWrapper : hasZlibWrapper(start) ? largestWindow : bare;
    m_stream = std::make_unique<Stream>(window);
    return m_stream->ready;
}

Result<void> ContentDecoder::decode(QByteArrayView bytes, const Out &out)
{
    if (m_coding == ContentCoding::Identity)
        return out(bytes);
    if (m_stream)
        return inflateAll(bytes, out);
    m_start.append(bytes);
    if (m_start.size() < 2)
        return {};
    if (!begin(m_start))
        return damaged();
    return inflateAll(std::exchange(m_start, {}), out);
}

Result<void> ContentDecoder::inflateAll(QByteArrayView bytes, const Out &out)
{
    std::array<char, pieceSize> piece{};
    z_stream &zip = m_stream->zip;
    zip.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data())); // zlib only reads it
    zip.avail_in = static_cast<uInt>(bytes.size());
    bool isFull = false; // then zlib may hold more
    while (zip.avail_in > 0 || isFull) {
        if (m_atEnd) {
            if (*zip.next_in == 0) { // zero padding after the end
                ++zip.next_in;
                --zip.avail_in;
                continue;
            }
            // A gzip file may have several members, one after the other (RFC 1952, 2.2).
            if (m_coding != ContentCoding::Gzip || ::inflateReset(&zip) != Z_OK)
                return damaged();
            m_atEnd = false;
        }
        zip.next_out = reinterpret_cast<Bytef *>(piece.data());
        zip.avail_out = pieceSize;
        const int state = ::inflate(&zip, Z_NO_FLUSH);
        m_atEnd = state == Z_STREAM_END;
        if (!m_atEnd && state != Z_OK && state != Z_BUF_ERROR)
            return damaged();
        isFull = zip.avail_out == 0 && !m_atEnd;
        const auto made = static_cast<qsizetype>(pieceSize - zip.avail_out);
        if (made > 0) {
            if (Result<void> taken = out(QByteArrayView(piece.data(), made)); !taken)
                return taken;
        } else if (state == Z_BUF_ERROR) {
            break;
        }
    }
    return {};
}

} // namespace quayside
