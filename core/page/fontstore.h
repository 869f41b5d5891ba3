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

/// A face's properties, in font units (y up) unless stated.
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
    bool bold = false; ///< by its flags, name and Panose: weights lie (Noto Nastaliq Urdu Bold says 400)
    bool fixedPitch = false;
    bool serif = false;
    bool cff = false;        ///< else TrueType
    bool hasOutlines = true; ///< false: bitmaps (Noto Color Emoji)
    bool embeddable = true;  ///< by OS/2 fsType, and of a kind that PDF knows
    bool subsettable = true; ///< by OS/2 fsType
};

/// A face, with the styles Qt would synthesize.
struct StoredFont {
    FontId id = 0;
    bool syntheticBold = false;
    bool syntheticSlant = false;
    bool hasOutlines = true; ///< false: use FontStore::colorGlyph()
};

struct ColorGlyph {
    QByteArray png;
    QRectF box; ///< em from the glyph's origin, y down
};

/// Font files shared by all threads: bytes once per face, no Qt font objects. Thread-safe.
class FontStore
{
public:
    FontStore();
    ~FontStore();
    Q_DISABLE_COPY_MOVE(FontStore)

    /// Stores the face behind @p font; any size gives the same id. Cheap enough to call per run, better cached per QRawFont. Error:
    /// LayoutFailed (no readable tables).
    Result<StoredFont> add(const QRawFont &font);

    /// Stores face @p index of a font file. Error: LayoutFailed.
    Result<StoredFont> addData(const QByteArray &data, int index = 0);

    [[nodiscard]] const FaceInfo &info(FontId id) const;
    /// Valid as long as the store; immutable, so thread-safe.
    [[nodiscard]] hb_face_t *face(FontId id) const;
    /// As face(), scaled to unitsPerEm.
    [[nodiscard]] hb_font_t *font(FontId id) const;
    /// Horizontal advance in font units.
    [[nodiscard]] int advance(FontId id, quint32 glyph) const;
    /// A table, e.g. "head"; empty if absent.
    [[nodiscard]] QByteArray table(FontId id, const char *tag) const;
    /// A font file of this face alone, for QRawFont(data, size).
    [[nodiscard]] QByteArray singleFace(FontId id) const;
    /// The image of a colour glyph, if it has one.
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
