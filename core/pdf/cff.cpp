// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/cff.h"

#include <algorithm>
#include <optional>

namespace quayside::pdf {
namespace {

/// Big-endian, bounds-checked.
class Reader
{
public:
    Reader(QByteArrayView bytes, qsizetype at) : m_bytes(bytes), m_at(at) {}
    [[nodiscard]] bool atEnd() const { return m_at < 0 || m_at >= m_bytes.size(); }
    [[nodiscard]] qsizetype at() const { return m_at; }
    void seek(qsizetype at) { m_at = at; }
    quint32 number(int bytes)
    {
        quint32 value = 0;
        for (int i = 0; i < bytes; ++i)
            value = value << 8 | (atEnd() ? 0u : static_cast<unsigned char>(m_bytes[m_at])), ++m_at;
        return value;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at;
};

/// The first element; @p reader moves past the INDEX.
QByteArrayView firstOfIndex(QByteArrayView table, Reader &reader)
{
    const auto count = reader.number(2);
    if (count == 0)
        return {};
    const int size = int(std::clamp(reader.number(1), 1u, 4u));
    const auto offsets = reader.at();
    const auto data = offsets + qsizetype(count + 1) * size - 1;
    const auto first = qsizetype(reader.number(size));
    const auto second = qsizetype(reader.number(size));
    reader.seek(offsets + qsizetype(count) * size);
    const auto last = qsizetype(reader.number(size));
    reader.seek(data + last);
    if (data + second > table.size() || second < first)
        return {};
    return table.sliced(data + first, second - first);
}

struct TopDict {
    bool cidKeyed = false;
    qsizetype charset = 0;
};

TopDict readTopDict(QByteArrayView dict)
{
    TopDict top;
    Reader reader(dict, 0);
    qint32 operand = 0;
    while (!reader.atEnd()) {
        const auto b = reader.number(1);
        if (b == 12) {
            top.cidKeyed = reader.number(1) == 30 || top.cidKeyed; // ROS
        } else if (b == 15) {
            top.charset = operand;
        } else if (b == 28) {
            operand = static_cast<qint16>(reader.number(2));
        } else if (b == 29) {
            operand = static_cast<qint32>(reader.number(4));
        } else if (b == 30) {
            while (!reader.atEnd() && (reader.number(1) & 0x0f) != 0x0f) {
            }
        } else if (b >= 32 && b <= 246) {
            operand = qint32(b) - 139;
        } else if (b >= 247 && b <= 250) {
            operand = (qint32(b) - 247) * 256 + qint32(reader.number(1)) + 108;
        } else if (b >= 251 && b <= 254) {
            operand = -(qint32(b) - 251) * 256 - qint32(reader.number(1)) - 108;
        }
    }
    return top;
}

} // namespace

CffCharset cffCharset(QByteArrayView table, int glyphCount)
{
    CffCharset charset;
    if (table.size() < 4)
        return charset;
    Reader reader(table, static_cast<unsigned char>(table[2]));
    firstOfIndex(table, reader); // Name INDEX
    const auto top = readTopDict(firstOfIndex(table, reader));
    charset.cidKeyed = top.cidKeyed;
    if (!top.cidKeyed)
        return charset;
    charset.cids.assign(std::size_t(std::max(1, glyphCount)), 0);
    reader.seek(top.charset);
    const auto format = reader.number(1);
    for (std::size_t glyph = 1; glyph < charset.cids.size() && !reader.atEnd();) {
        auto cid = reader.number(2);
        auto left = format == 0 ? 0 : reader.number(format == 1 ? 1 : 2);
        for (++left; left > 0 && glyph < charset.cids.size(); --left)
            charset.cids[glyph++] = static_cast<quint16>(cid++);
    }
    return charset;
}

} // namespace quayside::pdf
