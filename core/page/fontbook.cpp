// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/fontbook.h"

#include "base/filestamp.h"

#include <QFontDatabase>

#include <hb-ot.h>

#include <algorithm>

namespace quayside {
namespace {

constexpr int lookupPixelSize = 64;

/// Scripts whose Noto family does not follow from their English name.
struct ScriptFamilies {
    UScriptCode script;
    const char *families; // separated by ';'
};

constexpr std::array scriptFamilies{
    ScriptFamilies{USCRIPT_ARABIC, "Noto Naskh Arabic;Noto Sans Arabic"},
    ScriptFamilies{USCRIPT_CANADIAN_ABORIGINAL, "Noto Sans Canadian Aboriginal;Noto Sans CanAborig"},
    ScriptFamilies{USCRIPT_MYANMAR, "Noto Sans Myanmar;Noto Serif Myanmar"}, // the serif's regular letters are as dark as bold ones of other scripts
    ScriptFamilies{USCRIPT_NKO, "Noto Sans NKo"},
    ScriptFamilies{USCRIPT_PHAGS_PA, "Noto Sans PhagsPa"},
    ScriptFamilies{USCRIPT_MEITEI_MAYEK, "Noto Sans Meetei Mayek"},
    ScriptFamilies{USCRIPT_LATIN, ""},
    ScriptFamilies{USCRIPT_GREEK, ""},
    ScriptFamilies{USCRIPT_CYRILLIC, ""},
    ScriptFamilies{USCRIPT_COMMON, ""},
    ScriptFamilies{USCRIPT_INHERITED, ""},
    ScriptFamilies{USCRIPT_UNKNOWN, ""},
};

bool isHan(UScriptCode script)
{
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA || script == USCRIPT_KATAKANA_OR_HIRAGANA
           || script == USCRIPT_HANGUL || script == USCRIPT_BOPOMOFO;
}

QStringList hanFamilies(const QString &variant, FontRole role, bool serif)
{
    if (role == FontRole::Code)
        return {QStringLiteral("Noto Sans Mono CJK ") + variant, QStringLiteral("Noto Sans CJK ") + variant};
    return serif ? QStringList{QStringLiteral("Noto Serif CJK ") + variant, QStringLiteral("Noto Sans CJK ") + variant}
                 : QStringList{QStringLiteral("Noto Sans CJK ") + variant, QStringLiteral("Noto Serif CJK ") + variant};
}

/// Families for @p script, best first; empty where the theme's cover it. Such scripts are not slanted: @p emphasis switches between serif
/// and sans (Mincho and Gothic, Naskh and Kufi).
QStringList familiesOf(UScriptCode script, const QString &language, FontRole role, bool serifBody, bool emphasis)
{
    const bool serif = serifBody != emphasis;
    if (isHan(script)) {
        QString variant = hanVariant(language);
        if (script == USCRIPT_HANGUL)
            variant = QStringLiteral("KR");
        else if (script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA)
            variant = QStringLiteral("JP");
        return hanFamilies(variant, role, serif);
    }
    const auto ordered = [emphasis](QStringList families) {
        if (emphasis)
            std::reverse(families.begin(), families.end());
        return families;
    };
    if (script == USCRIPT_ARABIC && language.startsWith(QLatin1StringView("ur")))
        return ordered({QStringLiteral("Noto Nastaliq Urdu"), QStringLiteral("Noto Naskh Arabic")});
    for (const ScriptFamilies &row : scriptFamilies) {
        if (row.script == script)
            return ordered(QString::fromLatin1(row.families).split(u';', Qt::SkipEmptyParts));
    }
    const QString name = QString::fromLatin1(uscript_getName(script)).replace(u'_', u' ');
    const QString serifName = QStringLiteral("Noto Serif ") + name;
    const QString sansName = QStringLiteral("Noto Sans ") + name;
    return serif ? QStringList{serifName, sansName} : QStringList{sansName, serifName};
}

using LetterSet = std::shared_ptr<hb_set_t>;

bool isOf(const QRawFont &raw, const QString &family)
{
    // Where no font is installed Qt gives one that draws boxes, whose name must not be asked for.
    return raw.isValid() && !raw.fontTable("head").isEmpty() && raw.familyName().compare(family, Qt::CaseInsensitive) == 0;
}

/// Code points in the family's cmap.
LetterSet lettersOf(const QString &family)
{
    LetterSet coverage(hb_set_create(), hb_set_destroy);
    if (!family.startsWith(QLatin1StringView("Noto ")) && !family.startsWith(QLatin1StringView("DejaVu")))
        return coverage;
    QFont probe(family);
    probe.setPixelSize(lookupPixelSize);
    probe.setStyleStrategy(QFont::NoFontMerging);
    const QRawFont raw = QRawFont::fromFont(probe);
    if (!isOf(raw, family))
        return coverage;
    QByteArray table = raw.fontTable("cmap");
    const auto give = [](hb_face_t *, hb_tag_t tag, void *user) -> hb_blob_t * {
        const auto *bytes = static_cast<const QByteArray *>(user);
        if (tag != HB_TAG('c', 'm', 'a', 'p'))
            return nullptr;
        return hb_blob_create(bytes->constData(), static_cast<unsigned>(bytes->size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    };
    hb_face_t *face = hb_face_create_for_tables(give, &table, nullptr);
    hb_face_set_glyph_count(face, 65535);
    hb_face_collect_unicodes(face, coverage.get());
    hb_face_destroy(face);
    return coverage;
}

/// lettersOf(), cached until @p stamp of all fonts changes.
LetterSet coverageOf(const QString &family, const QByteArray &stamp)
{
    static QMutex mutex;
    static QByteArray latest;
    static QHash<QString, LetterSet> known;
    const QMutexLocker lock(&mutex);
    if (latest != stamp)
        known.clear();
    latest = stamp;
    LetterSet &coverage = known[family];
    if (!coverage)
        coverage = lettersOf(family);
    return coverage;
}

/// The style name of @p family that matches @p style; empty: none.
QString namedStyle(const QString &family, FaceStyle style)
{
    static const QStringList upright{QStringLiteral("Regular"), QStringLiteral("Book"), QStringLiteral("Roman"), QStringLiteral("Normal")};
    static const QStringList slanted{QStringLiteral("Italic"), QStringLiteral("Oblique"), QStringLiteral("Book Oblique")};
    static const QStringList bold{QStringLiteral("Bold")};
    static const QStringList both{QStringLiteral("Bold Italic"), QStringLiteral("Bold Oblique")};
    QStringList wanted = style.bold ? bold : upright;
    if (style.italic)
        wanted = (style.bold ? both : slanted) + wanted;
    const QStringList there = QFontDatabase::styles(family);
    const auto found = std::ranges::find_if(wanted, [&](const QString &name) { return there.contains(name, Qt::CaseInsensitive); });
    return found == wanted.end() ? QString() : *found;
}

/// The face for @p wanted. Qt chooses by weight; where weights are wrong, the style name decides.
QRawFont rightWeight(QFont wanted, FaceStyle style, FontStore &store)
{
    const QRawFont raw = QRawFont::fromFont(wanted);
    const QString family = wanted.family();
    const auto fits = [&](const QRawFont &face) {
        const auto stored = isOf(face, family) ? store.add(face) : failure(ErrorCode::LayoutFailed);
        return !stored || store.info(stored->id).bold == style.bold;
    };
    if (fits(raw))
        return raw;
    const QString name = namedStyle(family, style);
    if (name.isEmpty())
        return raw;
    wanted.setStyleName(name);
    const QRawFont named = QRawFont::fromFont(wanted);
    return isOf(named, family) && fits(named) ? named : raw;
}

} // namespace

FontBook::FontBook(std::shared_ptr<FontStore> store, Families families) : m_store(std::move(store)), m_families(std::move(families)) {}

const TextFace *FontBook::load(const QString &family, FaceStyle style)
{
    const QString key = family + QChar(u'0' + static_cast<char16_t>((style.bold ? 2 : 0) + (style.italic ? 1 : 0)));
    const auto known = m_loaded.constFind(key);
    if (known != m_loaded.constEnd())
        return *known;
    QFont wanted(family);
    wanted.setPixelSize(lookupPixelSize);
    wanted.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferOutline));
    wanted.setHintingPreference(QFont::PreferNoHinting);
    wanted.setBold(style.bold);
    wanted.setItalic(style.italic);
    const QRawFont raw = rightWeight(wanted, style, *m_store);
    const TextFace *result = nullptr;
    // Qt substitutes another family for a missing one
    if (isOf(raw, family)) {
        if (const auto stored = m_store->add(raw)) {
            const FaceInfo &info = m_store->info(stored->id);
            if (!info.embeddable || !info.subsettable) { // output holds subsets only
                if (!m_refused.contains(family))
                    m_refused << family;
                m_loaded.insert(key, nullptr);
                return nullptr;
            }
            TextFace face;
            face.id = stored->id;
            face.font = m_store->font(stored->id);
            face.unitsPerEm = static_cast<float>(info.unitsPerEm);
            face.ascent = static_cast<float>(info.ascent) / face.unitsPerEm;
            face.descent = static_cast<float>(-info.descent) / face.unitsPerEm;
            face.xHeight = static_cast<float>(info.xHeight) / face.unitsPerEm;
            face.capHeight = static_cast<float>(info.capHeight) / face.unitsPerEm;
            face.syntheticBold = stored->syntheticBold;
            face.syntheticSlant = false; // see familiesOf()
            if (stored->syntheticSlant && (style.role == FontRole::Code))
                face.syntheticSlant = true;
            face.pictures = !stored->hasOutlines;
            face.bold = style.bold;
            m_faces.push_back(face);
            result = &m_faces.back();
        }
    }
    m_loaded.insert(key, result);
    return result;
}

std::vector<const TextFace *> &FontBook::list(const QString &key, const QStringList &names, FaceStyle style)
{
    auto &entry = m_lists[key];
    if (!entry) {
        m_listStore.emplace_back();
        for (const QString &name : names) {
            const TextFace *face = load(name, style);
            if (face && std::find(m_listStore.back().begin(), m_listStore.back().end(), face) == m_listStore.back().end())
                m_listStore.back().push_back(face);
        }
        entry = &m_listStore.back();
    }
    return *entry;
}

/// The face of the first installed family that can be used, well-known ones first.
const TextFace *FontBook::loadStandIn(FaceStyle style)
{
    QStringList names{QStringLiteral("Liberation Serif"), QStringLiteral("FreeSerif")};
    if (style.role == FontRole::Code)
        names = {QStringLiteral("Liberation Mono"), QStringLiteral("FreeMono")};
    else if (!m_families[static_cast<size_t>(style.role)].value(0).contains(QLatin1StringView("Serif")))
        names = {QStringLiteral("Liberation Sans"), QStringLiteral("FreeSans")};
    QStringList others = QFontDatabase::families(QFontDatabase::Latin);
    others.sort();
    for (const QString &family : names + others) {
        if (const TextFace *face = load(family, style); face && !face->pictures) {
            m_standIn = {m_families[static_cast<size_t>(style.role)], family};
            return face;
        }
    }
    return nullptr;
}

const std::vector<const TextFace *> &FontBook::faces(FaceStyle style, UScriptCode script, const QString &language)
{
    const QMutexLocker lock(&m_mutex);
    const QStringList &own = m_families[static_cast<size_t>(style.role)];
    const bool serif = own.value(0).contains(QLatin1StringView("Serif"));
    QStringList names = familiesOf(script, language, style.role, serif, style.italic && style.role != FontRole::Code);
    const QString key = QString::number(style.key()) + u'/' + names.join(u';');
    const bool simple = names.isEmpty();
    if (simple || style.role == FontRole::Code)
        names = own + names;
    else
        names += own;
    std::vector<const TextFace *> &found = list(key, names, style);
    if (const TextFace *other = found.empty() ? loadStandIn(style) : nullptr)
        found.push_back(other);
    return found;
}

const TextFace *FontBook::primary(FaceStyle style)
{
    const auto &found = faces(style, USCRIPT_LATIN, {});
    return found.empty() ? nullptr : found.front();
}

const std::vector<const TextFace *> &FontBook::symbols(FaceStyle style)
{
    const QMutexLocker lock(&m_mutex);
    static const QStringList names{QStringLiteral("DejaVu Sans"),        QStringLiteral("Noto Sans Symbols"), QStringLiteral("Noto Sans Symbols2"),
                                   QStringLiteral("Noto Sans Math"),     QStringLiteral("DejaVu Sans Mono"),  QStringLiteral("Noto Sans"),
                                   QStringLiteral("Noto Sans Symbols 2")};
    style.italic = false;
    return list(QStringLiteral("symbols/") + QString::number(style.key()), names, style);
}

const TextFace *FontBook::math()
{
    const QMutexLocker lock(&m_mutex);
    static const QStringList serif{
        QStringLiteral("STIX Two Math"),        QStringLiteral("STIX Math"),         QStringLiteral("XITS Math"),           QStringLiteral("Libertinus Math"),
        QStringLiteral("TeX Gyre Termes Math"), QStringLiteral("Latin Modern Math"), QStringLiteral("DejaVu Math TeX Gyre")};
    static const QStringList sans{QStringLiteral("Noto Sans Math"), QStringLiteral("Fira Math"), QStringLiteral("GFS Neohellenic Math")};
    const bool isSans = m_families[static_cast<size_t>(FontRole::Body)].value(0).contains(QLatin1StringView("Sans"));
    for (const QString &family : isSans ? sans + serif : serif + sans) {
        const TextFace *face = load(family, {});
        if (face && hb_ot_math_has_data(hb_font_get_face(face->font)))
            return face;
    }
    return nullptr;
}

const TextFace *FontBook::emoji()
{
    const QMutexLocker lock(&m_mutex);
    return load(QStringLiteral("Noto Color Emoji"), {});
}

QStringList FontBook::refused()
{
    const QMutexLocker lock(&m_mutex);
    QStringList result = m_refused;
    result.sort();
    return result;
}

FontBook::StandIn FontBook::standIn()
{
    const QMutexLocker lock(&m_mutex);
    return m_standIn;
}

const TextFace *FontBook::anyWith(char32_t codePoint, FaceStyle style)
{
    if (codePoint >= 0xE000 && (codePoint <= 0xF8FF || codePoint >= 0xF0000))
        return nullptr; // private-use characters differ between fonts
    const QMutexLocker lock(&m_mutex);
    if (m_installed.isEmpty()) {
        m_installed = QFontDatabase::families();
        m_installed.sort();
        m_stamp = fontsStamp();
    }
    style.italic = false;
    for (const QString &family : std::as_const(m_installed)) {
        hb_codepoint_t glyph = 0;
        if (!hb_set_has(coverageOf(family, m_stamp).get(), codePoint))
            continue;
        const TextFace *face = load(family, style);
        if (face && hb_font_get_nominal_glyph(face->font, codePoint, &glyph))
            return face;
    }
    return nullptr;
}

} // namespace quayside
