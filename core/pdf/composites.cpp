// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/composites.h"

#include <algorithm>
#include <array>
#include <string>

namespace quayside::pdf {
namespace {

constexpr std::size_t mostGlyphs = 0xffff;

/// A table's bytes, big-endian.
class Table
{
public:
    Table() = default;
    Table(hb_face_t *face, const char *tag)
    {
        hb_blob_t *blob = hb_face_reference_table(face, hb_tag_from_string(tag, 4));
        m_bytes.assign(hb_blob_get_data(blob, nullptr), hb_blob_get_length(blob));
        hb_blob_destroy(blob);
    }
    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    [[nodiscard]] const std::string &bytes() const { return m_bytes; }
    [[nodiscard]] bool has(std::size_t at, std::size_t count) const { return at <= m_bytes.size() && count <= m_bytes.size() - at; }
    /// 0 past the end.
    [[nodiscard]] quint16 u16(std::size_t at) const
    {
        return has(at, 2) ? static_cast<quint16>(static_cast<unsigned char>(m_bytes[at]) << 8 | static_cast<unsigned char>(m_bytes[at + 1])) : quint16(0);
    }
    [[nodiscard]] qint16 s16(std::size_t at) const { return static_cast<qint16>(u16(at)); }
    [[nodiscard]] quint32 u32(std::size_t at) const { return quint32(u16(at)) << 16 | u16(at + 2); }
    void set16(std::size_t at, int value)
    {
        if (has(at, 2)) {
            m_bytes[at] = static_cast<char>(value >> 8 & 0xff);
            m_bytes[at + 1] = static_cast<char>(value & 0xff);
        }
    }
    void add16(int value)
    {
        m_bytes.push_back(static_cast<char>(value >> 8 & 0xff));
        m_bytes.push_back(static_cast<char>(value & 0xff));
    }
    void add32(quint32 value)
    {
        add16(static_cast<int>(value >> 16));
        add16(static_cast<int>(value & 0xffff));
    }
    void pad()
    {
        while (m_bytes.size() % 4 != 0)
            m_bytes.push_back('\0');
    }

private:
    std::string m_bytes;
};

struct Box {
    int xMin = 0;
    int yMin = 0;
    int xMax = 0;
    int yMax = 0;
};

/// The glyph tables, for appending (OpenType 1.9: glyf, loca, hmtx, hhea, maxp).
class Glyphs
{
public:
    explicit Glyphs(hb_face_t *face)
        : m_head(face, "head"), m_maxp(face, "maxp"), m_hhea(face, "hhea"), m_hmtx(face, "hmtx"), m_glyf(face, "glyf"), m_count(m_maxp.u16(4))
    {
        const Table loca(face, "loca");
        const bool wide = m_head.u16(50) != 0;
        for (std::size_t i = 0; i <= m_count; ++i)
            m_offsets.push_back(wide ? loca.u32(i * 4) : loca.u16(i * 2) * 2u);
        m_metrics = m_hhea.u16(34);
    }

    [[nodiscard]] bool usable(std::size_t more) const
    {
        return m_head.size() >= 54 && m_maxp.size() >= 32 && m_hhea.size() >= 36 && m_count > 0 && m_count + more <= mostGlyphs && m_metrics > 0
               && m_hmtx.has(0, m_metrics * 4u) && std::is_sorted(m_offsets.begin(), m_offsets.end()) && m_offsets.back() <= m_glyf.size();
    }

    void add(const std::vector<Composite> &glyphs)
    {
        fillMetrics();
        m_glyf.pad();
        m_offsets.back() = static_cast<quint32>(m_glyf.size());
        for (const Composite &glyph : glyphs)
            add(glyph);
        finish(glyphs.size());
    }

    hb_face_t *build(hb_face_t *face) const
    {
        hb_face_t *made = hb_face_builder_create();
        std::array<hb_tag_t, 64> tags{};
        unsigned count = tags.size();
        hb_face_get_table_tags(face, 0, &count, tags.data());
        for (unsigned i = 0; i < count; ++i) {
            hb_blob_t *blob = changed(tags[i]);
            if (!blob)
                blob = hb_face_reference_table(face, tags[i]);
            hb_face_builder_add_table(made, tags[i], blob);
            hb_blob_destroy(blob);
        }
        return made;
    }

private:
    /// Every glyph gets metrics of its own, so that more can follow.
    void fillMetrics()
    {
        Table full;
        for (std::size_t i = 0; i < m_count; ++i) {
            const auto own = std::min<std::size_t>(i, m_metrics - 1u);
            full.add16(m_hmtx.u16(own * 4));
            full.add16(i < m_metrics ? m_hmtx.u16(i * 4 + 2) : m_hmtx.u16(m_metrics * 4u + (i - m_metrics) * 2));
        }
        m_hmtx = full;
    }

    [[nodiscard]] bool drawn(quint32 glyph) const { return glyph < m_count && m_offsets[glyph + 1] >= m_offsets[glyph] + 10; }

    void add(const Composite &glyph)
    {
        std::vector<CompositePart> parts;
        std::copy_if(glyph.parts.begin(), glyph.parts.end(), std::back_inserter(parts), [this](const CompositePart &part) { return drawn(part.glyph); });
        Box box;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const std::size_t at = m_offsets[parts[i].glyph];
            const Box one{m_glyf.s16(at + 2) + parts[i].x, m_glyf.s16(at + 4) + parts[i].y, m_glyf.s16(at + 6) + parts[i].x, m_glyf.s16(at + 8) + parts[i].y};
            box = i == 0 ? one : Box{std::min(box.xMin, one.xMin), std::min(box.yMin, one.yMin), std::max(box.xMax, one.xMax), std::max(box.yMax, one.yMax)};
        }
        m_hmtx.add16(glyph.advance);
        m_hmtx.add16(box.xMin);
        if (!parts.empty()) {
            m_glyf.add16(-1);
            for (const int edge : {box.xMin, box.yMin, box.xMax, box.yMax})
                m_glyf.add16(edge);
        }
        for (std::size_t i = 0; i < parts.size(); ++i) {
            constexpr int wordsOfPlace = 0x0003;
            constexpr int more = 0x0020;
            m_glyf.add16(wordsOfPlace | (i + 1 < parts.size() ? more : 0));
            m_glyf.add16(static_cast<int>(parts[i].glyph));
            m_glyf.add16(parts[i].x);
            m_glyf.add16(parts[i].y);
        }
        m_glyf.pad();
        m_offsets.push_back(static_cast<quint32>(m_glyf.size()));
        m_parts = std::max(m_parts, static_cast<int>(parts.size()));
    }

    void finish(std::size_t more)
    {
        const int count = static_cast<int>(m_count + more);
        m_head.set16(50, 1);
        m_hhea.set16(34, count);
        m_maxp.set16(4, count);
        for (const std::size_t at : {6u, 8u}) // points and contours; those of composites are four bytes further on
            m_maxp.set16(at + 4, std::min(0xffff, std::max<int>(m_maxp.u16(at), m_maxp.u16(at + 4)) * std::max(1, m_parts)));
        m_maxp.set16(28, std::max<int>(m_maxp.u16(28), m_parts));
        m_maxp.set16(30, m_maxp.u16(30) + 1);
        for (const quint32 offset : m_offsets)
            m_loca.add32(offset);
    }

    [[nodiscard]] hb_blob_t *changed(hb_tag_t tag) const
    {
        const std::array<std::pair<const char *, const Table *>, 6> tables{
            {{"head", &m_head}, {"maxp", &m_maxp}, {"hhea", &m_hhea}, {"hmtx", &m_hmtx}, {"glyf", &m_glyf}, {"loca", &m_loca}}};
        for (const auto &[name, table] : tables) {
            if (hb_tag_from_string(name, 4) == tag)
                return hb_blob_create(table->bytes().data(), static_cast<unsigned>(table->size()), HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr);
        }
        return nullptr;
    }

    Table m_head;
    Table m_maxp;
    Table m_hhea;
    Table m_hmtx;
    Table m_glyf;
    Table m_loca;
    std::size_t m_count;
    quint16 m_metrics = 0;
    std::vector<quint32> m_offsets;
    int m_parts = 0; ///< most of one glyph
};

} // namespace

hb_face_t *withComposites(hb_face_t *face, const std::vector<Composite> &glyphs)
{
    Glyphs own(face);
    if (!own.usable(glyphs.size()))
        return nullptr;
    own.add(glyphs);
    // Before HarfBuzz 8 a subset lists its tables only once serialised.
    hb_blob_t *file = hb_face_reference_blob(face);
    hb_face_t *read = hb_face_create(file, 0);
    hb_face_t *made = own.build(read);
    hb_face_destroy(read);
    hb_blob_destroy(file);
    return made;
}

} // namespace quayside::pdf
