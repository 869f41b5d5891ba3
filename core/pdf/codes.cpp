// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/codes.h"

#include "pdf/bytes.h"

#include <algorithm>

namespace quayside::pdf {
namespace {

void hex(Bytes &out, quint16 value)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4)
        out << digits[value >> shift & 15];
}

void hexText(Bytes &out, QStringView text)
{
    out << '<';
    for (const QChar c : text)
        hex(out, c.unicode());
    out << '>';
}

/// Codes [first, last) differing only in the last byte, with consecutive texts.
struct Range {
    std::size_t first;
    std::size_t last;
};

bool follows(const Code &code, const Code &before)
{
    return code.code == before.code + 1 && (code.code & 0xff) != 0 && code.text.size() == 1 && before.text.size() == 1
           && code.text[0].unicode() == before.text[0].unicode() + 1 && (code.text[0].unicode() & 0xff) != 0;
}

/// @p kind: "bfchar" (single codes) or "bfrange".
void writeRanges(Bytes &out, std::string_view kind, const std::vector<Code> &codes, const std::vector<Range> &ranges)
{
    constexpr std::size_t blockSize = 100; // the format's maximum
    for (std::size_t begin = 0; begin < ranges.size(); begin += blockSize) {
        const auto end = std::min(ranges.size(), begin + blockSize);
        out << qint64(end - begin) << " begin" << kind << '\n';
        for (auto i = begin; i < end; ++i) {
            out << '<';
            hex(out, codes[ranges[i].first].code);
            out << '>';
            if (ranges[i].last - ranges[i].first > 1) {
                out << '<';
                hex(out, codes[ranges[i].last - 1].code);
                out << '>';
            }
            hexText(out, codes[ranges[i].first].text);
            out << '\n';
        }
        out << "end" << kind << '\n';
    }
}

} // namespace

std::string toUnicodeMap(const std::vector<Code> &codes)
{
    Bytes out;
    out << "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
           "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
    std::vector<Range> all;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (i > 0 && follows(codes[i], codes[i - 1]))
            all.back().last = i + 1;
        else
            all.push_back({i, i + 1});
    }
    const auto single = std::stable_partition(all.begin(), all.end(), [](const Range &range) { return range.last - range.first > 1; });
    writeRanges(out, "bfrange", codes, {all.begin(), single});
    writeRanges(out, "bfchar", codes, {single, all.end()});
    out << "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend";
    return out.take();
}

} // namespace quayside::pdf
