// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "output/outputsink.h"
#include "pdf/bytes.h"

#include <deque>
#include <vector>

namespace quayside {
class ThreadBudget;
}

namespace quayside::pdf {

/// The body of a PDF file, streamed: objects go out in the order in which they are given, small ones packed into compressed object streams
/// (ISO 32000-1, 7.5.7), and the file ends with a cross-reference stream (7.5.8). Only offsets stay in memory.
class Objects
{
public:
    /// @p threads: whose threads compress; null: only the calling one.
    Objects(OutputSink &sink, ThreadBudget *threads);

    /// The number of an object that will be given later.
    int reserve() { return reserve(1); }
    /// The first of @p count numbers in a row.
    int reserve(int count);
    /// An object that is no stream: its value, without "obj".
    void add(int number, std::string_view value);
    /// As above with a number of its own, which is given back.
    int add(std::string_view value);
    /// A stream object; @p dictionary is its entries without "<<", Length and ">>". @p data is what stands in the file.
    Result<void> addStream(int number, std::string_view dictionary, std::string_view data);
    /// As above, compressed here.
    Result<void> addDeflated(int number, std::string_view dictionary, std::string_view data);
    /// Writes what is packed when there is enough of it for all threads; call it between steps.
    Result<void> drain();
    /// Packs the rest, writes the cross-reference stream and the trailer. @p info may be 0.
    Result<void> finish(int catalog, int info);

private:
    struct Entry {
        quint32 field = 0; ///< Plain: offset; Packed: number of the object stream (a result is smaller than 4 GB)
        quint16 index = 0; ///< Packed
        enum class Kind : quint8 { Free, Plain, Packed } kind = Kind::Free;
    };
    struct Pack {
        std::vector<int> numbers;
        std::vector<std::uint32_t> offsets;
        Bytes values;
    };
    Result<void> write(std::string_view bytes);
    Result<void> flushPacks();
    Result<void> writeStream(int number, std::string_view dictionary, std::string_view data);
    std::string crossReferences(int last) const;

    OutputSink &m_sink;
    ThreadBudget *m_threads;
    std::deque<Entry> m_entries{1}; ///< number 0 is the free one; many: grows without being copied
    std::vector<Pack> m_packs;
    quint64 m_offset = 0;
    quint64 m_hash[2] = {0x9e3779b97f4a7c15, 0xc2b2ae3d27d4eb4f}; ///< running hash of the content for /ID
};

} // namespace quayside::pdf
