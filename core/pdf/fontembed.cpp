// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/fontembed.h"

#include "base/concurrent.h"
#include "page/deflate.h"

#include <QCryptographicHash>

#include <hb-ot.h>
#include <hb-subset.h>

#include <array>
#include <map>
#include <memory>

namespace quayside::pdf {
namespace {

/// A subset, its strings ready to write.
struct Embedded {
    bool ok = false;
    bool cff = false;
    std::string name;       ///< ABCDEF+Name
    std::string program;    ///< compressed
    std::size_t length = 0; ///< of the uncompressed program
    std::string cidToGid;   ///< TrueType: compressed
    std::string toUnicode;  ///< compressed
    std::string widths;     ///< W array
    int defaultWidth = 0;
};

constexpr char systemInfo[] = "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>";

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
    // A CIDFont needs only outlines (ISO 32000-1, table 126); layout tables would add unused glyphs.
    for (const char *tag : {"GSUB", "GPOS", "GDEF", "BASE", "JSTF", "MATH", "kern", "name", "post", "OS/2", "cmap", "gasp", "VORG", "vhea", "vmtx",
                            "hdmx", "VDMX", "LTSH", "PCLT", "DSIG", "meta", "STAT", "SVG ", "COLR", "CPAL", "CBDT", "CBLC", "sbix", "FFTM", "MERG"})
        hb_set_add(hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG), hb_tag_from_string(tag, 4));
    unsigned flags = HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE;
    if (font.codesAreGlyphs())
        flags |= HB_SUBSET_FLAGS_RETAIN_GIDS;
    hb_subset_input_set_flags(input.get(), flags);
    std::array<hb_ot_var_axis_info_t, 32> axes{};
    unsigned count = axes.size();
    hb_ot_var_get_axis_infos(font.face(), 0, &count, axes.data());
    for (unsigned i = 0; i < count; ++i)
        hb_subset_input_pin_axis_to_default(input.get(), font.face(), axes[i].tag);
    return input;
}

/// Six letters by face and glyphs (ISO 32000-1, 9.6.4).
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

/// DW, the most common whole-number width, and W for the rest (ISO 32000-1, 9.7.4.3).
void makeWidths(const FontUse &font, const std::vector<Code> &codes, Embedded &made)
{
    std::map<int, int> tenths; // by CID
    for (const Code &code : codes)
        tenths[code.code] = static_cast<int>(std::lround(font.width(code.glyph) * 10));
    std::map<int, int> frequency;
    for (const auto &[cid, width] : tenths)
        ++frequency[width];
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
    for (const auto &[cid, width] : tenths) {
        if (width == made.defaultWidth * 10)
            continue;
        if (cid != previous + 1)
            out << (previous >= 0 ? "]" : "") << cid << '[';
        else
            out << ' ';
        out.real(width / 10.0, 1);
        previous = cid;
    }
    out << (previous >= 0 ? "]]" : "]");
    made.widths = out.take();
}

std::string tableOf(hb_face_t *face, const char *tag)
{
    const Owned<hb_blob_t> blob(hb_face_reference_table(face, hb_tag_from_string(tag, 4)));
    return {hb_blob_get_data(blob.get(), nullptr), hb_blob_get_length(blob.get())};
}

/// The subset's glyph for @p old, or 0.
hb_codepoint_t subsetGlyph(const hb_subset_plan_t *plan, quint32 old)
{
    const auto fresh = hb_map_get(hb_subset_plan_old_to_new_glyph_mapping(plan), old);
    return fresh == HB_MAP_VALUE_INVALID ? 0 : fresh;
}

/// @p composites: the subset's number for the first.
std::string cidToGidMap(const FontUse &font, const hb_subset_plan_t *plan, const std::vector<Code> &codes, quint32 composites)
{
    std::string out(codes.empty() ? 0 : (codes.back().code + std::size_t(1)) * 2, '\0');
    for (const Code &code : codes) {
        const auto glyph = code.glyph < font.glyphCount() ? subsetGlyph(plan, code.glyph) : composites + code.glyph - font.glyphCount();
        out[code.code * std::size_t(2)] = static_cast<char>(glyph >> 8);
        out[code.code * std::size_t(2) + 1] = static_cast<char>(glyph & 0xff);
    }
    return deflated(out, 9);
}

/// The subset with the font's composites.
Owned<hb_face_t> composed(const FontUse &font, const hb_subset_plan_t *plan, Owned<hb_face_t> subset)
{
    if (font.composites().empty())
        return subset;
    auto glyphs = font.composites();
    for (Composite &glyph : glyphs) {
        for (CompositePart &part : glyph.parts)
            part.glyph = subsetGlyph(plan, part.glyph);
    }
    return Owned<hb_face_t>(withComposites(subset.get(), glyphs));
}

std::string programOf(hb_face_t *subset, bool cff)
{
    if (cff)
        return tableOf(subset, "CFF ");
    const Owned<hb_blob_t> blob(hb_face_reference_blob(subset));
    return {hb_blob_get_data(blob.get(), nullptr), hb_blob_get_length(blob.get())};
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
    Owned<hb_face_t> subset(hb_subset_plan_execute_or_fail(plan.get()));
    if (!subset)
        return made;
    const auto composites = hb_face_get_glyph_count(subset.get());
    subset = composed(font, plan.get(), std::move(subset));
    const auto program = subset ? programOf(subset.get(), made.cff) : std::string();
    if (program.empty())
        return made;
    made.length = program.size();
    made.program = deflated(program, 9);
    const std::string name = font.info().postScriptName.toStdString();
    made.name = subsetTag(name, glyphs) + '+' + name;
    if (!made.cff)
        made.cidToGid = cidToGidMap(font, plan.get(), codes, composites);
    made.toUnicode = deflated(toUnicodeMap(codes), 9);
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
    // The usual estimate from the weight.
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
    int toGlyphs = 0;
    if (!made.cff) {
        toGlyphs = objects.reserve();
        if (auto result = objects.addStream(toGlyphs, "/Filter/FlateDecode", made.cidToGid); !result)
            return result;
    }
    Bytes cid;
    cid << "<</Type/Font/Subtype/" << (made.cff ? "CIDFontType0" : "CIDFontType2") << "/BaseFont";
    cid.name(made.name) << "/CIDSystemInfo" << systemInfo << "/FontDescriptor ";
    cid.ref(objects.add(descriptor(font, made, program))) << "/DW " << made.defaultWidth << "/W" << made.widths;
    if (toGlyphs)
        cid << "/CIDToGIDMap " << toGlyphs << " 0 R";
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

Result<void> writeFonts(const FontUses &fonts, const std::vector<int> &numbers, Objects &objects, WorkContext &context)
{
    const auto &all = fonts.all();
    std::vector<Embedded> made(all.size());
    const StopToken stop = context.stop;
    mapOn(context.threads, std::span(made), [&](Embedded &one) {
        if (!stop.stopRequested())
            one = embed(all[std::size_t(&one - made.data())]);
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
