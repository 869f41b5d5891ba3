// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/objects.h"

#include "base/concurrent.h"
#include "page/deflate.h"

#include <QCryptographicHash>

#include <cstring>
#include <limits>

namespace quayside::pdf {
namespace {

constexpr std::size_t packBytes = 48 * 1024; ///< compresses well, yet is quick to seek
constexpr int packLevel = 6;

/// A hash that needs to be fast, not secure.
void mix(quint64 (&lanes)[2], std::string_view bytes)
{
    std::size_t i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        quint64 word = 0;
        std::memcpy(&word, bytes.data() + i, 8);
        lanes[0] = (lanes[0] ^ word) * 0xff51afd7ed558ccdULL;
        lanes[0] ^= lanes[0] >> 32;
        lanes[1] = (lanes[1] + word) * 0xc4ceb9fe1a85ec53ULL;
        lanes[1] ^= lanes[1] >> 29;
    }
    for (; i < bytes.size(); ++i) {
        lanes[0] = (lanes[0] ^ static_cast<unsigned char>(bytes[i])) * 0x100000001b3ULL;
        lanes[1] = (lanes[1] + static_cast<unsigned char>(bytes[i])) * 0x9e3779b97f4a7c15ULL;
    }
}

void put(std::string &out, quint64 value, int bytes)
{
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
        out.push_back(static_cast<char>(value >> shift & 0xff));
}

/// PNG predictor "Up": cross-reference rows resemble each other.
std::string predicted(std::string_view rows, std::size_t columns)
{
    std::string out;
    out.reserve(rows.size() + rows.size() / columns);
    for (std::size_t i = 0; i < rows.size(); i += columns) {
        out.push_back(2);
        for (std::size_t c = i; c < i + columns; ++c)
            out.push_back(static_cast<char>(rows[c] - (i ? rows[c - columns] : '\0')));
    }
    return out;
}

} // namespace

Objects::Objects(OutputSink &sink, ThreadBudget *threads) : m_sink(sink), m_threads(threads) {}

int Objects::reserve(int count)
{
    const auto first = static_cast<int>(m_entries.size());
    m_entries.resize(m_entries.size() + static_cast<std::size_t>(count));
    return first;
}

void Objects::add(int number, std::string_view value)
{
    if (m_packs.empty() || m_packs.back().values.size() > packBytes)
        m_packs.emplace_back().values.reserve(packBytes + packBytes / 8);
    Pack &pack = m_packs.back();
    pack.numbers.push_back(number);
    pack.offsets.push_back(static_cast<std::uint32_t>(pack.values.size()));
    pack.values << value << '\n';
}

int Objects::add(std::string_view value)
{
    const int number = reserve();
    add(number, value);
    return number;
}

Result<void> Objects::write(std::string_view bytes)
{
    m_offset += bytes.size();
    if (m_offset > std::numeric_limits<quint32>::max())
        return failure(ErrorCode::WriteFailed, {}, QStringLiteral("A PDF file of more than 4 GB."));
    mix(m_hash, bytes);
    return m_sink.write(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
}

Result<void> Objects::writeStream(int number, std::string_view dictionary, std::string_view data)
{
    if (m_offset == 0) {
        // High bytes mark the file as binary (ISO 32000-1, 7.5.2).
        if (auto result = write("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"); !result)
            return result;
    }
    m_entries[std::size_t(number)] = {static_cast<quint32>(m_offset), 0, Entry::Kind::Plain};
    Bytes head;
    head << number << " 0 obj\n<<" << dictionary << "/Length " << qint64(data.size()) << ">>stream\n";
    if (auto result = write(head.str()); !result)
        return result;
    if (auto result = write(data); !result)
        return result;
    return write("\nendstream\nendobj\n");
}

Result<void> Objects::addStream(int number, std::string_view dictionary, std::string_view data)
{
    return writeStream(number, dictionary, data);
}

Result<void> Objects::addDeflated(int number, std::string_view dictionary, std::string_view data)
{
    Bytes entries;
    entries << dictionary << "/Filter/FlateDecode";
    return writeStream(number, entries.str(), deflated(data, 9));
}

Result<void> Objects::drain()
{
    return m_packs.size() > 16 ? flushPacks() : Result<void>();
}

Result<void> Objects::flushPacks()
{
    struct Made {
        std::string dictionary;
        std::string data;
    };
    std::vector<Made> made(m_packs.size());
    mapOn(m_threads, std::span(made), [&](Made &one) {
        const Pack &pack = m_packs[std::size_t(&one - made.data())];
        Bytes data;
        data.reserve(pack.values.size() + pack.numbers.size() * 12);
        for (std::size_t k = 0; k < pack.numbers.size(); ++k)
            data << pack.numbers[k] << ' ' << qint64(pack.offsets[k]) << ' ';
        const auto first = data.size();
        data << pack.values.str();
        one.data = deflated(data.str(), packLevel);
        Bytes dictionary;
        dictionary << "/Type/ObjStm/N " << qint64(pack.numbers.size()) << "/First " << qint64(first) << "/Filter/FlateDecode";
        one.dictionary = dictionary.take();
    });
    for (std::size_t i = 0; i < m_packs.size(); ++i) {
        const int number = reserve();
        for (std::size_t k = 0; k < m_packs[i].numbers.size(); ++k)
            m_entries[std::size_t(m_packs[i].numbers[k])] = {static_cast<quint32>(number), static_cast<quint16>(k), Entry::Kind::Packed};
        if (auto result = writeStream(number, made[i].dictionary, made[i].data); !result)
            return result;
    }
    m_packs.clear();
    return {};
}

std::string Objects::crossReferences(int last) const
{
    std::string rows;
    rows.reserve(m_entries.size() * 7);
    for (int i = 0; i <= last; ++i) {
        const Entry &entry = m_entries[std::size_t(i)];
        put(rows, entry.kind == Entry::Kind::Free ? 0 : entry.kind == Entry::Kind::Plain ? 1 : 2, 1);
        put(rows, entry.field, 4);
        put(rows, i == 0 ? 65535 : entry.index, 2);
    }
    return deflated(predicted(rows, 7), packLevel);
}

Result<void> Objects::finish(int catalog, int info)
{
    if (auto result = flushPacks(); !result)
        return result;
    const int number = reserve();
    const auto start = m_offset;
    m_entries[std::size_t(number)] = {static_cast<quint32>(start), 0, Entry::Kind::Plain};
    QByteArray id = QCryptographicHash::hash(QByteArrayView(reinterpret_cast<const char *>(m_hash), sizeof m_hash), QCryptographicHash::Md5);
    Bytes dictionary;
    dictionary << "/Type/XRef/Size " << number + 1 << "/W[1 4 2]/Root " << catalog << " 0 R";
    if (info)
        dictionary << "/Info " << info << " 0 R";
    dictionary << "/ID[";
    dictionary.hex(id).hex(id);
    dictionary << "]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 7>>";
    if (auto result = writeStream(number, dictionary.str(), crossReferences(number)); !result)
        return result;
    Bytes tail;
    tail << "startxref\n" << qint64(start) << "\n%%EOF\n";
    return write(tail.str());
}

} // namespace quayside::pdf
