// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pdf/fontembed.h"

#include "pages/pdf/parallel.h"

#include <QCryptographicHash>

#include <hb-ot.h>
#include <hb-subset.h>

#include <array>
#include <map>
#include <memory>

namespace quayside::pdf {
namespace {

/// What one worker makes of a face; all strings are ready for the file.
struct Embedded {
    bool ok = false;
    bool cff = false;
    std::string name;       ///< ABCDEF+Name
    std::string program;    ///< compressed
    std::size_t length = 0; ///< of the program, not compressed
    std::string cidToGid;   ///< compressed; TrueType
    std::string toUnicode;  ///< compressed
    std::string widths;     ///< value of W
    int defaultWidth = 0;
};

struct Release {
    void operator()(hb_subset_input_t *p) const { hb_subset_input_destroy(p); }
    void operator()(hb_subset_plan_t *p) const { hb_subset_plan_destroy(p); }
    void operator()(hb_face_t *p) const { hb_face_destroy(p); }
    void operator()(hb_blob_t *p) const { hb_blob_destroy(p); }
};
template<class T>
using Owned = std::unique_ptr<T, Release>;

std::vector<quint32> usedGlyphs(const FontUse &font)
{
    std::vector<quint32> glyphs;
    for (quint32 glyph = 0; glyph < font.glyphCount(); ++glyph) {
        if (font.used(glyph))
            glyphs.push_back(glyph);
    }
    return glyphs;
}

Owned<hb_subset_input_t> subsetInput(const FontUse &font, const std::vector<quint32> &glyphs)
{
    Owned<hb_subset_input_t> input(hb_subset_input_create_or_fail());
    if (!input)
        return input;
    hb_set_t *wanted = hb_subset_input_glyph_set(input.get());
    for (const auto glyph : glyphs)
        hb_set_add(wanted, glyph);
    // Ready outlines are all that a CIDFont needs (ISO 32000-1, table 126); without the layout tables no glyph is added that nothing shows.
    for (const char *tag : {"GSUB", "GPOS", "GDEF", "BASE", "JSTF", "MATH", "kern", "name", "post", "OS/2", "cmap", "gasp", "VORG", "vhea", "vmtx",
             "hdmx", "VDMX", "LTSH", "PCLT", "DSIG", "meta", "STAT", "SVG ", "COLR", "CPAL", "CBDT", "CBLC", "sbix", "FFTM", "MERG"})
        hb_set_add(hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG), hb_tag_from_string(tag, 4));
    unsigned flags = HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE;
    if (font.retainsIds())
        flags |= HB_SUBSET_FLAGS_RETAIN_GIDS;
    hb_subset_input_set_flags(input.get(), flags);
    std::array<hb_ot_var_axis_info_t, 32> axes{};
    unsigned count = axes.size();
    hb_ot_var_get_axis_infos(font.face(), 0, &count, axes.data());
    for (unsigned i = 0; i < count; ++i)
        hb_subset_input_pin_axis_to_default(input.get(), font.face(), axes[i].tag);
    return input;
}

/// Six letters that differ with the face and its glyphs (ISO 32000-1, 9.6.4).
std::string subsetTag(const std::string &name, const std::vector<quint32> &glyphs)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(QByteArrayView(name.data(), qsizetype(name.size())));
    for (const auto glyph : glyphs) {
        const std::array<char, 2> bytes{static_cast<char>(glyph >> 8), static_cast<char>(glyph & 0xff)};
        hash.addData(QByteArrayView(bytes.data(), 2));
    }
    const auto digest = hash.result();
    std::string tag;
    for (int i = 0; i < 6; ++i)
        tag.push_back(static_cast<char>('A' + static_cast<unsigned char>(digest[i]) % 26));
    return tag;
}

void hex16(Bytes &out, quint16 value)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4)
        out << digits[value >> shift & 15];
}

/// CMap of codes to UTF-16 (ISO 32000-1, 9.10.3).
std::string toUnicodeMap(const std::vector<FontUse::Code> &codes)
{
    Bytes out;
    out << "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
           "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
    constexpr std::size_t blockSize = 100; // at most, says the format
    for (std::size_t begin = 0; begin < codes.size(); begin += blockSize) {
        const auto end = std::min(codes.size(), begin + blockSize);
        out << qint64(end - begin) << " beginbfchar\n";
        for (auto i = begin; i < end; ++i) {
            out << '<';
            hex16(out, codes[i].code);
            out << "><";
            for (const QChar c : codes[i].text)
                hex16(out, c.unicode());
            out << ">\n";
        }
        out << "endbfchar\n";
    }
    out << "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend";
    return deflated(out.str(), 9);
}

void makeWidths(const FontUse &font, const std::vector<FontUse::Code> &codes, Embedded &made)
{
    const auto tenths = [&font](const FontUse::Code &code) { return static_cast<int>(std::lround(font.width(code.glyph) * 10)); };
    std::map<int, int> frequency;
    for (const auto &code : codes)
        ++frequency[tenths(code)];
    int best = 0;
    for (const auto &[width, times] : frequency) {
        if (times > best && width % 10 == 0) {
            best = times;
            made.defaultWidth = width / 10;
        }
    }
    Bytes out;
    out << '[';
    int previous = -2;
    for (const auto &code : codes) {
        if (tenths(code) == made.defaultWidth * 10)
            continue;
        if (code.code != previous + 1)
            out << (previous >= 0 ? "]" : "") << int(code.code) << '[';
        else
            out << ' ';
        out.real(static_cast<double>(font.width(code.glyph)), 1);
        previous = code.code;
    }
    out << (previous >= 0 ? "]]" : "]");
    made.widths = out.take();
}

std::string tableOf(hb_face_t *face, const char *tag)
{
    const Owned<hb_blob_t> blob(hb_face_reference_table(face, hb_tag_from_string(tag, 4)));
    return {hb_blob_get_data(blob.get(), nullptr), hb_blob_get_length(blob.get())};
}

/// Subset ids by code (ISO 32000-1, 9.7.4.2).
std::string cidToGidMap(const hb_subset_plan_t *plan, const std::vector<FontUse::Code> &codes)
{
    const hb_map_t *map = hb_subset_plan_old_to_new_glyph_mapping(plan);
    std::string out(codes.empty() ? 0 : (codes.back().code + std::size_t(1)) * 2, '\0');
    for (const auto &code : codes) {
        const auto fresh = hb_map_get(map, code.glyph);
        if (fresh == HB_MAP_VALUE_INVALID)
            continue;
        out[code.code * std::size_t(2)] = static_cast<char>(fresh >> 8);
        out[code.code * std::size_t(2) + 1] = static_cast<char>(fresh & 0xff);
    }
    return deflated(out, 9);
}

Embedded embed(const FontUse &font)
{
    Embedded made;
    made.cff = font.info().cff;
    const auto glyphs = usedGlyphs(font);
    const auto codes = font.codes();
    const auto input = subsetInput(font, glyphs);
    if (!input)
        return made;
    const Owned<hb_subset_plan_t> plan(hb_subset_plan_create_or_fail(font.face(), input.get()));
    if (!plan)
        return made;
    const Owned<hb_face_t> subset(hb_subset_plan_execute_or_fail(plan.get()));
    if (!subset)
        return made;
    std::string program;
    if (made.cff) {
        program = tableOf(subset.get(), "CFF ");
    } else {
        const Owned<hb_blob_t> blob(hb_face_reference_blob(subset.get()));
        program.assign(hb_blob_get_data(blob.get(), nullptr), hb_blob_get_length(blob.get()));
        made.cidToGid = cidToGidMap(plan.get(), codes);
    }
    if (program.empty())
        return made;
    made.length = program.size();
    made.program = deflated(program, 9);
    std::string name = font.info().postScriptName.toStdString();
    made.name = subsetTag(name, glyphs) + '+' + name;
    made.toUnicode = toUnicodeMap(codes);
    makeWidths(font, codes, made);
    made.ok = true;
    return made;
}

std::string descriptor(const FontUse &font, const Embedded &made, int program)
{
    const FaceInfo &info = font.info();
    const auto scaled = [&info](int units) { return static_cast<int>(std::lround(units * 1000.0 / info.unitsPerEm)); };
    const int flags = 4 | (info.fixedPitch ? 1 : 0) | (info.serif ? 2 : 0) | (info.italicAngle < 0 ? 64 : 0);
    Bytes out;
    out << "<</Type/FontDescriptor/FontName";
    out.name(made.name) << "/Flags " << flags << "/FontBBox[" << scaled(info.bounds.left()) << ' ' << scaled(info.bounds.top()) << ' '
                        << scaled(info.bounds.right()) << ' ' << scaled(info.bounds.bottom()) << "]/ItalicAngle ";
    out.real(info.italicAngle, 2) << "/Ascent " << scaled(info.ascent) << "/Descent " << scaled(info.descent) << "/CapHeight " << scaled(info.capHeight);
    if (info.xHeight > 0)
        out << "/XHeight " << scaled(info.xHeight);
    // The usual estimate of a stem's width from the weight.
    out << "/StemV " << 50 + info.weight * info.weight / (65 * 65) << (made.cff ? "/FontFile3 " : "/FontFile2 ");
    out.ref(program) << ">>";
    return out.take();
}

Result<void> writeFont(const FontUse &font, const Embedded &made, int number, Objects &objects)
{
    const int program = objects.reserve();
    const int toUnicode = objects.reserve();
    Bytes head;
    if (made.cff)
        head << "/Subtype/CIDFontType0C";
    else
        head << "/Length1 " << qint64(made.length);
    head << "/Filter/FlateDecode";
    if (auto result = objects.addStream(program, head.str(), made.program); !result)
        return result;
    if (auto result = objects.addStream(toUnicode, "/Filter/FlateDecode", made.toUnicode); !result)
        return result;
    int map = 0;
    if (!made.cff) {
        map = objects.reserve();
        if (auto result = objects.addStream(map, "/Filter/FlateDecode", made.cidToGid); !result)
            return result;
    }
    Bytes cid;
    cid << "<</Type/Font/Subtype/" << (made.cff ? "CIDFontType0" : "CIDFontType2") << "/BaseFont";
    cid.name(made.name) << "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ";
    cid.ref(objects.add(descriptor(font, made, program))) << "/DW " << made.defaultWidth << "/W" << made.widths;
    if (map)
        cid << "/CIDToGIDMap " << map << " 0 R";
    cid << ">>";
    Bytes type0;
    type0 << "<</Type/Font/Subtype/Type0/BaseFont";
    type0.name(made.cff ? made.name + "-Identity-H" : made.name) << "/Encoding/Identity-H/DescendantFonts[";
    type0.ref(objects.add(cid.str())) << "]/ToUnicode ";
    type0.ref(toUnicode) << ">>";
    objects.add(number, type0.str());
    return {};
}

} // namespace

Result<void> writeFonts(const FontUses &fonts, const std::vector<int> &numbers, Objects &objects, QThreadPool *pool, WorkContext &context)
{
    const auto &all = fonts.all();
    std::vector<Embedded> made(all.size());
    const StopToken stop = context.stop;
    parallelFor(pool, all.size(), [&](std::size_t i) {
        if (!stop.stopRequested())
            made[i] = embed(all[i]);
    });
    if (auto stopped = context.checkStop(); !stopped)
        return stopped;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!made[i].ok)
            return failure(ErrorCode::LayoutFailed, {}, QStringLiteral("The font %1 cannot be embedded.").arg(all[i].info().family));
        if (auto result = writeFont(all[i], made[i], numbers[i], objects); !result)
            return result;
    }
    return {};
}

} // namespace quayside::pdf
