// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/deflate.h"

#include <libdeflate.h>

#include <memory>
#include <new>

namespace quayside {
namespace {

struct Compressor {
    struct Free {
        void operator()(libdeflate_compressor *compressor) const { libdeflate_free_compressor(compressor); }
    };
    using Owner = std::unique_ptr<libdeflate_compressor, Free>;

    Owner compressor;
    int level = 0;
};

} // namespace

std::string deflated(std::string_view data, int level)
{
    // Kept by the thread: making one takes longer than packing a formula or a short page.
    thread_local Compressor known;
    if (!known.compressor || known.level != level)
        known = {Compressor::Owner(libdeflate_alloc_compressor(level)), level};
    libdeflate_compressor *compressor = known.compressor.get();
    if (!compressor)
        throw std::bad_alloc();
    // not zeroed: pages beyond the compressed size stay untouched
    const auto bound = libdeflate_zlib_compress_bound(compressor, data.size());
    const std::unique_ptr<char[]> out(new char[bound]);
    return {out.get(), libdeflate_zlib_compress(compressor, data.data(), data.size(), out.get(), bound)};
}

} // namespace quayside
