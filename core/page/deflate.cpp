// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/deflate.h"

#include <libdeflate.h>

#include <memory>
#include <new>

namespace quayside {

std::string deflated(std::string_view data, int level)
{
    const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> compressor(libdeflate_alloc_compressor(level),
                                                                                                   libdeflate_free_compressor);
    if (!compressor)
        throw std::bad_alloc();
    // not zeroed: pages beyond the compressed size stay untouched
    const auto bound = libdeflate_zlib_compress_bound(compressor.get(), data.size());
    const std::unique_ptr<char[]> out(new char[bound]);
    return {out.get(), libdeflate_zlib_compress(compressor.get(), data.data(), data.size(), out.get(), bound)};
}

} // namespace quayside
