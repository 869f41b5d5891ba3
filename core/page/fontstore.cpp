// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/fontstore.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>
#include <QtGui/private/qfontengine_p.h>
#include <QtGui/private/qrawfont_p.h>

#include <hb-ot.h>

#include <algorithm>
#include <array>

namespace quayside {

struct FontStore::Face {
    std::unique_ptr<QFile> file; ///< keeps the mapping alive
    QByteArray data;             ///< the bytes if not mapped
    int index = 0;
    hb_face_t *face = nullptr;
    hb_font_t *font = nullptr;
    FaceInfo info;
    bool bold = false;
    bool italic = false;

    Face() = default;
    Q_DISABLE_COPY_MOVE(Face)
    ~Face()
    {
        hb_font_destroy(font);
        hb_face_destroy(face);
    }
};

namespace {

class Table
{
public:
    Table(hb_face_t *face, const char *tag) : m_blob(hb_face_reference_table(face, hb_tag_from_string(tag, 4))) {}
    ~Table() { hb_blob_destroy(m_blob); }
    Q_DISABLE_COPY_MOVE(Table)

    [[nodiscard]] unsigned size() const { return hb_blob_get_length(m_blob); }
    [[nodiscard]] QByteArrayView bytes() const { return {hb_blob_get_data(m_blob, nullptr), qsizetype(size())}; }
    [[nodiscard]] quint16 u16(unsigned offset) const { return offset + 2 <= size() ? qFromBigEndian<quint16>(bytes().data() + offset) : quint16(0); }
    [[nodiscard]] qint16 i16(unsigned offset) const { return static_cast<qint16>(u16(offset)); }

private:
    hb_blob_t *m_blob;
};

QString nameOf(hb_face_t *face, hb_ot_name_id_t id)
{
    std::array<quint16, 256> buffer{};
    unsigned size = buffer.size();
    hb_ot_name_get_utf16(face, id, hb_language_from_string("en", -1), &size, buffer.data());
    return QString::fromUtf16(reinterpret_cast<const char16_t *>(buffer.data()), qsizetype(size));
}

/// Whether two of style name, flags and Panose say bold; weights can be wrong.
bool isBold(hb_face_t *face)
{
    const Table os2(face, "OS/2");
    const Table head(face, "head");
    QString style = nameOf(face, HB_OT_NAME_ID_TYPOGRAPHIC_SUBFAMILY);
    if (style.isEmpty())
        style = nameOf(face, HB_OT_NAME_ID_FONT_SUBFAMILY);
    constexpr char boldWeight = 8; // Panose, where the family is Latin Text
    const bool flags = os2.size() >= 64 ? (os2.u16(62) & (1 << 5)) != 0 : (head.u16(44) & 1) != 0;
    const bool panose = os2.size() > 34 && os2.bytes().at(32) == 2 && os2.bytes().at(34) >= boldWeight;
    const bool name = style.contains(QLatin1StringView("Bold"), Qt::CaseInsensitive) || style.contains(QLatin1StringView("Black"), Qt::CaseInsensitive);
    return int(flags) + int(panose) + int(name) + int(os2.u16(4) >= 600) >= 2;
}

FaceInfo readInfo(hb_face_t *face)
{
    FaceInfo info;
    const Table head(face, "head");
    const Table os2(face, "OS/2");
    const Table hhea(face, "hhea");
    const Table post(face, "post");
    info.family = nameOf(face, HB_OT_NAME_ID_TYPOGRAPHIC_FAMILY);
    if (info.family.isEmpty())
        info.family = nameOf(face, HB_OT_NAME_ID_FONT_FAMILY);
    info.postScriptName = nameOf(face, HB_OT_NAME_ID_POSTSCRIPT_NAME);
    if (info.postScriptName.isEmpty())
        info.postScriptName = QString(info.family).remove(u' ');
    info.unitsPerEm = std::max(16, int(hb_face_get_upem(face)));
    info.glyphCount = int(hb_face_get_glyph_count(face));
    info.ascent = hhea.i16(4);
    info.descent = hhea.i16(6);
    info.bounds = QRect(QPoint(head.i16(36), head.i16(38)), QPoint(head.i16(40), head.i16(42)));
    info.weight = os2.u16(4);
    info.bold = isBold(face);
    info.xHeight = os2.u16(0) >= 2 ? os2.i16(86) : 0;
    info.capHeight = os2.u16(0) >= 2 ? os2.i16(88) : 0;
    if (info.capHeight <= 0)
        info.capHeight = info.ascent * 7 / 10;
    info.italicAngle = qFromBigEndian<qint32>(post.size() >= 8 ? post.bytes().data() + 4 : "\0\0\0\0") / 65536.0;
    info.fixedPitch = post.size() >= 16 && qFromBigEndian<quint32>(post.bytes().data() + 12) != 0;
    info.serif = os2.size() > 33 && os2.bytes().at(32) == 2 && os2.bytes().at(33) >= 2 && os2.bytes().at(33) <= 10;
    const bool newerCff = Table(face, "CFF2").size() > 0; // unknown to PDF
    info.cff = Table(face, "CFF ").size() > 0;
    info.hasOutlines = info.cff || newerCff || Table(face, "glyf").size() > 0;
    const auto type = os2.u16(8);
    info.embeddable = (type & 0x000f) != 0x0002 && (type & 0x0200) == 0 && (info.cff || !newerCff);
    info.subsettable = (type & 0x0100) == 0;
    return info;
}

/// Style flags as FreeType reads them; Qt synthesizes styles by these.
void readStyle(hb_face_t *face, bool &bold, bool &italic)
{
    const Table os2(face, "OS/2");
    const Table head(face, "head");
    if (os2.size() >= 64 && os2.u16(0) != 0xffff) {
        const auto selection = os2.u16(62);
        italic = (selection & ((1 << 0) | (1 << 9))) != 0;
        bold = (selection & (1 << 5)) != 0;
    } else {
        bold = (head.u16(44) & 1) != 0;
        italic = (head.u16(44) & 2) != 0;
    }
}

struct TableEntry {
    hb_tag_t tag = 0;
    QByteArray bytes;
};

quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < bytes.size(); i += 4) {
        std::array<char, 4> word{};
        std::copy_n(bytes.constData() + i, std::min<qsizetype>(4, bytes.size() - i), word.data());
        sum += qFromBigEndian<quint32>(word.data());
    }
    return sum;
}

/// A font file of @p tables (OpenType, "Organization of an OpenType Font").
QByteArray fontFile(std::vector<TableEntry> tables, bool cff)
{
    std::sort(tables.begin(), tables.end(), [](const TableEntry &a, const TableEntry &b) { return a.tag < b.tag; });
    QByteArray out;
    const auto put32 = [&out](quint32 value) {
        value = qToBigEndian(value);
        out.append(reinterpret_cast<const char *>(&value), 4);
    };
    int power = 0;
    while ((2u << power) <= tables.size())
        ++power;
    put32(cff ? 0x4f54544fu : 0x00010000u);
    put32(quint32(tables.size()) << 16 | (16u << power));
    put32(quint32(power) << 16 | (quint32(tables.size()) * 16 - (16u << power)));
    auto offset = quint32(12 + 16 * tables.size());
    for (const auto &table : tables) {
        put32(table.tag);
        put32(checksum(table.bytes));
        put32(offset);
        put32(quint32(table.bytes.size()));
        offset += quint32(table.bytes.size() + 3) & ~3u;
    }
    for (const auto &table : tables) {
        out += table.bytes;
        out.append((4 - table.bytes.size() % 4) % 4, '\0');
    }
    return out;
}

/// Rebuilds the file of a memory font from its tables.
QByteArray fileFromTables(const QRawFont &font)
{
    static constexpr std::array<const char *, 32> tags{"head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cmap", "glyf", "loca", "cvt ",
                                                       "fpgm", "prep", "gasp", "CFF ", "CFF2", "VORG", "CBDT", "CBLC", "sbix", "COLR", "CPAL",
                                                       "GDEF", "GSUB", "GPOS", "kern", "vhea", "vmtx", "fvar", "gvar", "avar", "HVAR"};
    std::vector<TableEntry> tables;
    bool cff = false;
    for (const char *tag : tags) {
        auto bytes = font.fontTable(tag);
        if (bytes.isEmpty())
            continue;
        cff = cff || qstrncmp(tag, "CFF", 3) == 0;
        tables.push_back({hb_tag_from_string(tag, 4), std::move(bytes)});
    }
    return tables.empty() ? QByteArray() : fontFile(std::move(tables), cff);
}

} // namespace

FontStore::FontStore() = default;
FontStore::~FontStore() = default;

const FontStore::Face &FontStore::at(FontId id) const
{
    const std::shared_lock lock(m_mutex);
    return *m_faces.at(id);
}

std::size_t FontStore::size() const
{
    const std::shared_lock lock(m_mutex);
    return m_faces.size();
}

Result<FontId> FontStore::store(const QByteArray &key, std::unique_ptr<Face> face)
{
    const auto start = face->file ? face->file->map(0, face->file->size()) : nullptr;
    if (face->file && !start)
        face->data = face->file->readAll();
    const auto bytes = start ? reinterpret_cast<const char *>(start) : face->data.constData();
    const auto size = start ? face->file->size() : face->data.size();
    hb_blob_t *blob = hb_blob_create(bytes, unsigned(size), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    // The upper half is a variable font's named instance, not part of the face index.
    face->face = hb_face_create(blob, unsigned(face->index) & 0xffff);
    hb_blob_destroy(blob);
    if (hb_face_get_glyph_count(face->face) == 0)
        return failure(ErrorCode::LayoutFailed, {}, QStringLiteral("A font without readable tables: %1").arg(QString::fromUtf8(key.left(200))));
    hb_face_make_immutable(face->face);
    face->font = hb_font_create(face->face);
    hb_font_make_immutable(face->font);
    face->info = readInfo(face->face);
    readStyle(face->face, face->bold, face->italic);
    const std::unique_lock lock(m_mutex);
    const auto [it, added] = m_byKey.try_emplace(key.toStdString(), FontId(m_faces.size()));
    if (added)
        m_faces.push_back(std::move(face));
    return it->second;
}

Result<StoredFont> FontStore::add(const QRawFont &font)
{
    auto *engine = font.isValid() ? QRawFontPrivate::get(font)->fontEngine : nullptr;
    if (!engine)
        return failure(ErrorCode::LayoutFailed, {}, QStringLiteral("A font that is not valid."));
    const auto faceId = engine->faceId();
    QByteArray key = faceId.filename.isEmpty() ? "memory:" + faceId.uuid : faceId.filename + '#' + QByteArray::number(faceId.index);
    StoredFont stored;
    bool known = false;
    {
        const std::shared_lock lock(m_mutex);
        if (const auto it = m_byKey.find(std::string(key.constData(), std::size_t(key.size()))); it != m_byKey.end()) {
            stored.id = it->second;
            known = true;
        }
    }
    if (!known) {
        auto face = std::make_unique<Face>();
        face->index = faceId.index;
        face->file = std::make_unique<QFile>(QFile::decodeName(faceId.filename));
        if (faceId.filename.isEmpty() || !face->file->open(QIODevice::ReadOnly)) {
            face->file.reset();
            face->index = 0;
            face->data = fileFromTables(font);
            if (faceId.filename.isEmpty() && faceId.uuid.isEmpty())
                key = "tables:" + QCryptographicHash::hash(face->data, QCryptographicHash::Sha1);
        }
        const auto id = store(key, std::move(face));
        if (!id)
            return failure(id.error());
        stored.id = *id;
    }
    const Face &face = at(stored.id);
    stored.hasOutlines = face.info.hasOutlines;
    stored.syntheticSlant = stored.hasOutlines && engine->fontDef.style != QFont::StyleNormal && !face.italic;
    stored.syntheticBold = stored.hasOutlines && engine->fontDef.weight >= QFont::Bold && !face.bold && !face.info.fixedPitch && face.info.weight < 750;
    return stored;
}

Result<StoredFont> FontStore::addData(const QByteArray &data, int index)
{
    const QByteArray key = "data:" + QCryptographicHash::hash(data, QCryptographicHash::Sha1) + '#' + QByteArray::number(index);
    auto face = std::make_unique<Face>();
    face->data = data;
    face->index = index;
    const auto id = store(key, std::move(face));
    if (!id)
        return failure(id.error());
    return StoredFont{*id, false, false, info(*id).hasOutlines};
}

const FaceInfo &FontStore::info(FontId id) const
{
    return at(id).info;
}

hb_face_t *FontStore::face(FontId id) const
{
    return at(id).face;
}

hb_font_t *FontStore::font(FontId id) const
{
    return at(id).font;
}

int FontStore::advance(FontId id, quint32 glyph) const
{
    return hb_font_get_glyph_h_advance(at(id).font, glyph);
}

QByteArray FontStore::table(FontId id, const char *tag) const
{
    return Table(at(id).face, tag).bytes().toByteArray();
}

QByteArray FontStore::singleFace(FontId id) const
{
    const Face &face = at(id);
    std::array<hb_tag_t, 128> tags{};
    unsigned count = tags.size();
    hb_face_get_table_tags(face.face, 0, &count, tags.data());
    std::vector<TableEntry> tables;
    for (unsigned i = 0; i < count; ++i) {
        hb_blob_t *blob = hb_face_reference_table(face.face, tags[i]);
        tables.push_back({tags[i], QByteArray(hb_blob_get_data(blob, nullptr), qsizetype(hb_blob_get_length(blob)))});
        hb_blob_destroy(blob);
    }
    return fontFile(std::move(tables), face.info.cff);
}

std::optional<ColorGlyph> FontStore::colorGlyph(FontId id, quint32 glyph) const
{
    const Face &face = at(id);
    hb_blob_t *blob = hb_ot_color_glyph_reference_png(face.font, glyph);
    ColorGlyph result;
    result.png = QByteArray(hb_blob_get_data(blob, nullptr), qsizetype(hb_blob_get_length(blob)));
    hb_blob_destroy(blob);
    hb_glyph_extents_t extents{};
    if (result.png.isEmpty() || !hb_font_get_glyph_extents(face.font, glyph, &extents))
        return std::nullopt;
    const double em = face.info.unitsPerEm;
    result.box = QRectF(extents.x_bearing / em, -extents.y_bearing / em, extents.width / em, -extents.height / em);
    return result;
}

} // namespace quayside
