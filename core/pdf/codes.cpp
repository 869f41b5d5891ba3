// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/codes.h"

#include "pdf/bytes.h"

#include <algorithm>

namespace quayside::pdf {
namespace {

void hex(Bytes &out, quint32 value, int bytes)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    for (int shift = bytes * 8 - 4; shift >= 0; shift -= 4)
        out << digits[value >> shift & 15];
}

void hexText(Bytes &out, QStringView text)
{
    for (const QChar c : text)
        hex(out, c.unicode(), 2);
}

void head(Bytes &out, const std::string &name, const char *ordering, int type)
{
    out << "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(" << ordering
        << ")/Supplement 0>>def\n/CMapName/" << name << " def\n/CMapType " << type << " def\n";
}

void tail(Bytes &out)
{
    out << "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend";
}

void codeSpace(Bytes &out, const std::vector<Code> &codes)
{
    const int longest = codes.empty() ? 1 : codeLength(codes.back().code);
    static constexpr const char *ranges[] = {"<00><BF>\n", "<C000><FEFF>\n", "<FF0000><FFFFFF>\n"};
    out << longest << " begincodespacerange\n";
    for (int i = 0; i < longest; ++i)
        out << ranges[i];
    out << "endcodespacerange\n";
}

/// Codes [first, last) differing only in the last byte, with consecutive targets. @p follows(i): target i follows target i - 1.
struct Range {
    std::size_t first;
    std::size_t last;
};

template<class Follows>
std::vector<Range> rangesOf(const std::vector<Code> &codes, const Follows &follows)
{
    std::vector<Range> ranges;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const bool next = i > 0 && codes[i].code == codes[i - 1].code + 1 && (codes[i].code & 0xff) != 0 && follows(i);
        if (next)
            ranges.back().last = i + 1;
        else
            ranges.push_back({i, i + 1});
    }
    return ranges;
}

/// @p kind: "…char" (single codes) or "…range".
template<class Target>
void writeRanges(Bytes &out, std::string_view kind, const std::vector<Code> &codes, const std::vector<Range> &ranges, const Target &target)
{
    constexpr std::size_t blockSize = 100; // the format's maximum
    for (std::size_t begin = 0; begin < ranges.size(); begin += blockSize) {
        const auto end = std::min(ranges.size(), begin + blockSize);
        out << qint64(end - begin) << " begin" << kind << '\n';
        for (auto i = begin; i < end; ++i) {
            const Code &first = codes[ranges[i].first];
            out << '<';
            hex(out, first.code, codeLength(first.code));
            out << '>';
            if (kind.ends_with("range")) {
                out << '<';
                hex(out, codes[ranges[i].last - 1].code, codeLength(first.code));
                out << '>';
            }
            target(ranges[i].first);
            out << '\n';
        }
        out << "end" << kind << '\n';
    }
}

} // namespace

std::string cidMap(const std::string &name, const std::vector<Code> &codes, const std::vector<quint16> &cids)
{
    Bytes out;
    head(out, name, "Identity", 1);
    out << "/WMode 0 def\n";
    codeSpace(out, codes);
    const auto ranges = rangesOf(codes, [&](std::size_t i) { return cids[i] == cids[i - 1] + 1; });
    writeRanges(out, "cidrange", codes, ranges, [&](std::size_t i) { out << int(cids[i]); });
    tail(out);
    return out.take();
}

std::string toUnicodeMap(const std::vector<Code> &codes)
{
    Bytes out;
    head(out, "Adobe-Identity-UCS", "UCS", 2);
    codeSpace(out, codes);
    const auto single = [&](std::size_t i) { return codes[i].text.size() == 1 ? int(codes[i].text[0].unicode()) : -2; };
    const auto text = [&](std::size_t i) {
        out << '<';
        hexText(out, codes[i].text);
        out << '>';
    };
    // PDFium joins whatever follows an empty text to it, so those come last.
    std::vector<Range> wide;
    std::vector<Range> chars;
    std::vector<Range> empty;
    for (const Range &range : rangesOf(codes, [&](std::size_t i) { return single(i) == single(i - 1) + 1 && (single(i) & 0xff) != 0; }))
        (range.last - range.first > 1 ? wide : codes[range.first].text.isEmpty() ? empty : chars).push_back(range);
    writeRanges(out, "bfrange", codes, wide, text);
    writeRanges(out, "bfchar", codes, chars, text);
    writeRanges(out, "bfchar", codes, empty, text);
    tail(out);
    return out.take();
}

} // namespace quayside::pdf
