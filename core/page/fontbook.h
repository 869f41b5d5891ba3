// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/fontrole.h"
#include "page/fontstore.h"

#include <QHash>
#include <QMutex>
#include <QStringList>

#include <unicode/uscript.h>

#include <deque>

namespace quayside {

/// What selects a face, except size.
struct FaceStyle {
    FontRole role = FontRole::Body;
    bool bold = false;
    bool italic = false;

    friend bool operator==(const FaceStyle &, const FaceStyle &) = default;
    [[nodiscard]] quint32 key() const { return static_cast<quint32>(role) * 4 + (bold ? 2 : 0) + (italic ? 1 : 0); }
};

/// A face ready for shaping. Lives as long as its FontBook; readable from any thread.
struct TextFace {
    FontId id = 0;
    hb_font_t *font = nullptr;
    float unitsPerEm = 1000;
    float ascent = 0.8F;  ///< em
    float descent = 0.2F; ///< em, positive
    float xHeight = 0.5F;
    float capHeight = 0.7F;
    bool syntheticBold = false;
    bool syntheticSlant = false;
    bool pictures = false; ///< glyphs are drawn as images
    bool bold = false;
};

/// Selects faces: the theme's, then those for script and language, then symbols and emoji. Each is copied into the FontStore once.
/// Thread-safe.
class FontBook
{
public:
    using Families = FontFamilies;

    FontBook(std::shared_ptr<FontStore> store, Families families);
    Q_DISABLE_COPY_MOVE(FontBook)

    /// Faces to try for @p script in @p language, best first, none of them null; empty: no usable font is installed. The reference stays
    /// valid.
    const std::vector<const TextFace *> &faces(FaceStyle style, UScriptCode script, const QString &language);
    /// The theme's first available face, else one that stands in; sets the line metrics. Null: no usable font is installed.
    const TextFace *primary(FaceStyle style);
    /// Symbol faces, tried after the script's. Loaded on demand.
    const std::vector<const TextFace *> &symbols(FaceStyle style);
    /// The face for formulas, which has a MATH table: the best that goes with the body's; null: none is installed.
    const TextFace *math();
    /// The colour emoji face, or null.
    const TextFace *emoji();
    /// Any installed face with @p codePoint, or null: the last resort.
    const TextFace *anyWith(char32_t codePoint, FaceStyle style);

    /// Families replaced because they may not be embedded (OS/2 fsType). Sorted.
    QStringList refused();
    struct StandIn {
        QStringList wanted; ///< families of the theme, none of which is installed; empty: nothing had to stand in
        QString family;
    };
    /// What stands in for a role's families where none of them is installed.
    StandIn standIn();

    [[nodiscard]] const std::shared_ptr<FontStore> &store() const { return m_store; }

private:
    const TextFace *loadStandIn(FaceStyle style);
    const TextFace *load(const QString &family, FaceStyle style);
    std::vector<const TextFace *> &list(const QString &key, const QStringList &names, FaceStyle style);

    std::shared_ptr<FontStore> m_store;
    Families m_families;
    QMutex m_mutex;
    QHash<QString, const TextFace *> m_loaded; ///< by family and style; null: unusable
    QHash<QString, std::vector<const TextFace *> *> m_lists;
    std::deque<TextFace> m_faces;
    std::deque<std::vector<const TextFace *>> m_listStore;
    QStringList m_installed; ///< families, listed on first use
    QByteArray m_stamp;      ///< fontsStamp() at that time
    QStringList m_refused;
    StandIn m_standIn;
};

} // namespace quayside
