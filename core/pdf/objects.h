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

/// Streams a PDF body in order: small objects into object streams (ISO 32000-1, 7.5.7), a cross-reference stream at the end (7.5.8). Keeps
/// only offsets.
class Objects
{
public:
    /// @p threads compress; null: only the caller's.
    Objects(OutputSink &sink, ThreadBudget *threads);

    /// Reserves an object number.
    int reserve() { return reserve(1); }
    /// Reserves @p count numbers; gives the first.
    int reserve(int count);
    /// Adds a non-stream object; @p value without "obj".
    void add(int number, std::string_view value);
    /// The same under a new number, which it gives.
    int add(std::string_view value);
    /// Adds a stream; @p dictionary without "<<", Length and ">>", @p data encoded.
    Result<void> addStream(int number, std::string_view dictionary, std::string_view data);
    /// The same, compressing @p data.
    Result<void> addDeflated(int number, std::string_view dictionary, std::string_view data);
    /// Writes packed objects if there are enough for all threads; call between steps.
    Result<void> drain();
    /// Writes the rest, cross-references and trailer. @p info may be 0.
    Result<void> finish(int catalog, int info);

private:
    struct Entry {
        quint32 field = 0; ///< Plain: offset; Packed: object stream (files are below 4 GB)
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
    std::deque<Entry> m_entries{1}; ///< number 0 is free; a deque, as it is large and grows without copying
    std::vector<Pack> m_packs;
    quint64 m_offset = 0;
    quint64 m_hash[2] = {0x9e3779b97f4a7c15, 0xc2b2ae3d27d4eb4f}; ///< content hash for /ID
};

} // namespace quayside::pdf
