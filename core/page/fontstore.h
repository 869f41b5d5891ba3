// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "page/page.h"

#include <QRawFont>

#include <deque>
#include <mutex>
#include <shared_mutex>
#include <unordered_map>

struct hb_face_t;
struct hb_font_t;

namespace quayside {

/// What a face is, in font units (y up) where nothing else is said.
struct FaceInfo {
    QString family;
    QString postScriptName;
    int unitsPerEm = 1000;
    int glyphCount = 0;
    int ascent = 0;
    int descent = 0; ///< negative
    int capHeight = 0;
    int xHeight = 0;
    double italicAngle = 0;
    int weight = 400;
    QRect bounds;
    bool fixedPitch = false;
    bool serif = false;
    bool cff = false;        ///< outlines of CFF, else TrueType
    bool hasOutlines = true; ///< false: pictures only (Noto Color Emoji)
    bool embeddable = true;  ///< OS/2 fsType allows embedding
    bool subsettable = true; ///< OS/2 fsType allows subsetting
};

/// A face as add() found it, with what Qt would have made up for it.
struct StoredFont {
    FontId id = 0;
    bool syntheticBold = false;
    bool syntheticSlant = false;
    bool hasOutlines = true; ///< false: draw its glyphs as pictures (FontStore::colorGlyph)
};

/// A colour glyph as picture.
struct ColorGlyph {
    QByteArray png;
    QRectF box; ///< in em from the glyph's origin, y down
};

/// Font files shared by all threads: the bytes of each face once, no Qt font objects. All functions may be called from any thread.
class FontStore
{
public:
    FontStore();
    ~FontStore();
    Q_DISABLE_COPY_MOVE(FontStore)

    /// The face behind @p font; the font object itself is not kept. The same face, whatever its size, gives the same id. Cheap enough for once a
    /// run, but remember it per QRawFont where you can. Error: LayoutFailed (a font without readable tables).
    Result<StoredFont> add(const QRawFont &font);

    /// The face @p index of a font file's bytes. Error: LayoutFailed.
    Result<StoredFont> addData(const QByteArray &data, int index = 0);

    [[nodiscard]] const FaceInfo &info(FontId id) const;
    /// A reference that lives as long as the store; immutable, so any thread may use it.
    [[nodiscard]] hb_face_t *face(FontId id) const;
    /// As above, scaled to unitsPerEm.
    [[nodiscard]] hb_font_t *font(FontId id) const;
    /// Advance in font units.
    [[nodiscard]] int advance(FontId id, quint32 glyph) const;
    /// One table of the face's file, for example "head"; empty when there is none.
    [[nodiscard]] QByteArray table(FontId id, const char *tag) const;
    /// A font file of this face alone (taken out of a collection where needed), for QRawFont(data, size).
    [[nodiscard]] QByteArray singleFace(FontId id) const;
    /// The picture of a colour glyph, or nothing when the face has none.
    [[nodiscard]] std::optional<ColorGlyph> colorGlyph(FontId id, quint32 glyph) const;
    [[nodiscard]] std::size_t size() const;

private:
    struct Face;
    const Face &at(FontId id) const;
    Result<FontId> store(const QByteArray &key, std::unique_ptr<Face> face);

    mutable std::shared_mutex m_mutex;
    std::deque<std::unique_ptr<Face>> m_faces;
    std::unordered_map<std::string, FontId> m_byKey;
};

} // namespace quayside
