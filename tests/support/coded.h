// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <zlib.h>

namespace quayside::test {

/// What zlib calls the wrappers of a compressed stream.
enum Wrapper : int { Gzip = 31, Zlib = 15, Bare = -15 };

/// @p bytes as a Content-Encoding has them.
inline QByteArray coded(const QByteArray &bytes, Wrapper wrapper)
{
    z_stream zip{};
    QByteArray out;
    if (deflateInit2(&zip, Z_BEST_COMPRESSION, Z_DEFLATED, wrapper, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return out;
    out.resize(static_cast<qsizetype>(deflateBound(&zip, static_cast<uLong>(bytes.size()))) + 64);
    QByteArray in = bytes;
    zip.next_in = reinterpret_cast<Bytef *>(in.data());
    zip.avail_in = static_cast<uInt>(in.size());
    zip.next_out = reinterpret_cast<Bytef *>(out.data());
    zip.avail_out = static_cast<uInt>(out.size());
    deflate(&zip, Z_FINISH);
    out.resize(out.size() - zip.avail_out);
    deflateEnd(&zip);
    return out;
}

} // namespace quayside::test
