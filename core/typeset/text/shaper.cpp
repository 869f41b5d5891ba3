// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text/shaper.h"

#include "typeset/text/hyphenator.h"
#include "typeset/text/missingglyphs.h"

#include <hb.h>
#include <unicode/uchar.h>

#include <algorithm>

namespace quayside {
namespace {

struct TextHash {
    using is_transparent = void;
    size_t operator()(QStringView text) const { return qHash(text); }
};

hb_script_t hbScript(UScriptCode script)
{
    return hb_script_from_string(uscript_getShortName(script), -1);
}

/// Marks, joiners and selectors stay with their base.
bool clings(char32_t c)
{
    const auto cp = static_cast<UChar32>(c);
    return (U_GET_GC_MASK(cp) & U_GC_M_MASK) != 0 || c == 0x200D || c == 0x200C || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x1F3FB && c <= 0x1F3FF)
           || (c >= 0xE0020 && c <= 0xE007F);
}

/// Whether @p face has the mark or the composed character.
bool hasMark(const TextFace &face, char32_t base, char32_t mark)
{
    hb_codepoint_t glyph = 0;
    hb_codepoint_t both = 0;
    return hb_font_get_nominal_glyph(face.font, mark, &glyph) != 0
           || (hb_unicode_compose(hb_unicode_funcs_get_default(), base, mark, &both) != 0 && hb_font_get_nominal_glyph(face.font, both, &glyph) != 0);
}

char32_t codePointAt(QStringView text, qsizetype at, int &units)
{
    units = 1;
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        units = 2;
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    }
    return text[at].unicode();
}

bool wantsEmoji(QStringView text, qsizetype at, char32_t c, int units)
{
    if (c < 0xA9)
        return at + units < text.size() && (text[at + units] == QChar(0xFE0F) || text[at + units] == QChar(0x20E3))
               && (c == '#' || c == '*' || (c >= '0' && c <= '9'));
    const auto cp = static_cast<UChar32>(c);
    if (at + units < text.size() && text[at + units] == QChar(0xFE0F))
        return u_hasBinaryProperty(cp, UCHAR_EMOJI);
    if (at + units < text.size() && text[at + units] == QChar(0xFE0E))
        return false;
    return u_hasBinaryProperty(cp, UCHAR_EMOJI_PRESENTATION);
}

} // namespace

struct Shaper::Table {
    WordStyle style;
    const std::vector<const TextFace *> *faces = nullptr;
    hb_script_t script = HB_SCRIPT_COMMON;
    hb_language_t language = nullptr;
    std::unordered_map<QString, std::unique_ptr<ShapedWord>, TextHash, std::equal_to<>> words;
};

Shaper::Shaper(FontBook &fonts, StopToken stop) : m_fonts(fonts), m_stop(std::move(stop)) {}

Shaper::~Shaper()
{
    hb_buffer_destroy(m_buffer);
}

QList<char32_t> Shaper::takeMissing()
{
    if (m_missing.isEmpty())
        return {}; // called after every block: skip the walk
    m_missingSeen.clear();
    for (auto &table : m_tables) // later blocks report them again
        m_words -= std::erase_if(table->words, [](const auto &entry) { return entry.second->hasMissing; });
    return std::exchange(m_missing, {});
}

void Shaper::letGoOfWords()
{
    if (m_words <= mostWords)
        return;
    m_tables.clear();
    m_lastTable = nullptr;
    m_words = 0;
}

QStringList Shaper::unhyphenated() const
{
    QStringList languages;
    for (auto it = m_hyphenators.constBegin(); it != m_hyphenators.constEnd(); ++it) {
        if (!it.value())
            languages << it.key();
    }
    return languages;
}

Shaper::Table &Shaper::tableFor(const WordStyle &style)
{
    const auto fits = [&](const Table &table) {
        return table.style.face == style.face && table.style.script == style.script && table.style.rightToLeft == style.rightToLeft
               && table.style.language == style.language;
    };
    if (m_lastTable && fits(*m_lastTable))
        return *m_lastTable;
    for (const auto &table : m_tables) {
        if (fits(*table)) {
            m_lastTable = table.get();
            return *m_lastTable;
        }
    }
    auto table = std::make_unique<Table>();
    table->style = style;
    table->faces = &m_fonts.faces(style.face, style.script, style.language);
    table->script = hbScript(style.script);
    const QByteArray language = style.language.toLatin1();
    table->language = language.isEmpty() ? HB_LANGUAGE_INVALID : hb_language_from_string(language.constData(), static_cast<int>(language.size()));
    m_tables.push_back(std::move(table));
    m_lastTable = m_tables.back().get();
    return *m_lastTable;
}

const ShapedWord *Shaper::word(QStringView text, const WordStyle &style)
{
    Table &table = tableFor(style);
    const auto known = table.words.find(text);
    if (known != table.words.end())
        return known->second.get();
    auto shaped = shape(text, style, table);
    const ShapedWord *result = shaped.get();
    table.words.emplace(text.toString(), std::move(shaped));
    ++m_words;
    return result;
}

const TextFace *Shaper::faceFor(char32_t codePoint, bool emoji, const WordStyle &style, Table &table)
{
    hb_codepoint_t glyph = 0;
    const auto has = [&](const TextFace *face) { return face && hb_font_get_nominal_glyph(face->font, codePoint, &glyph) != 0; };
    if (emoji && has(m_fonts.emoji()))
        return m_fonts.emoji();
    for (const TextFace *face : *table.faces) {
        if (has(face))
            return face;
    }
    if (drawsNothing(codePoint))
        return nullptr;
    for (const TextFace *face : m_fonts.symbols(style.face)) {
        if (has(face))
            return face;
    }
    if (has(m_fonts.emoji()))
        return m_fonts.emoji();
    for (const UScriptCode script : {USCRIPT_HAN, USCRIPT_ARABIC}) { // some symbols are only in these fonts
        for (const TextFace *face : m_fonts.faces(style.face, script, style.language)) {
            if (has(face))
                return face;
        }
    }
    const auto known = m_lastResort.find(codePoint);
    if (known != m_lastResort.end())
        return known->second;
    return m_lastResort[codePoint] = m_fonts.anyWith(codePoint, style.face);
}

std::vector<Shaper::Run> Shaper::chooseFaces(QStringView text, const WordStyle &style, Table &table)
{
    std::vector<Run> runs;
    const TextFace *first = table.faces->empty() ? m_fonts.primary(style.face) : table.faces->front();
    int units = 1;
    char32_t last = 0;
    for (int at = 0; at < text.size(); at += units) {
        const char32_t c = codePointAt(text, at, units);
        const TextFace *face = nullptr;
        if (clings(c) && !runs.empty()) {
            face = runs.back().face;
            if (face && !drawsNothing(c) && !hasMark(*face, last, c)) {
                if (const TextFace *other = faceFor(c, false, style, table))
                    face = other;
            }
        } else {
            face = faceFor(c, wantsEmoji(text, at, c, units), style, table);
            // a joiner continues the emoji
            if (!runs.empty() && at > 0 && text[at - 1] == QChar(0x200D) && runs.back().face && runs.back().face->pictures)
                face = runs.back().face;
            if (!face && drawsNothing(c))
                face = runs.empty() ? first : runs.back().face;
        }
        if (runs.empty() || runs.back().face != face)
            runs.push_back({at, units, face});
        else
            runs.back().length += units;
        last = c;
    }
    return runs;
}

void Shaper::shapeRun(QStringView text, const Run &run, const WordStyle &style, ShapedWord &word)
{
    const Table &table = *m_lastTable;
    const TextFace *face = run.face ? run.face : (table.faces->empty() ? m_fonts.primary(style.face) : table.faces->front());
    if (!face)
        return;
    if (!m_buffer)
        m_buffer = hb_buffer_create();
    hb_buffer_clear_contents(m_buffer);
    hb_buffer_add_utf16(m_buffer, reinterpret_cast<const uint16_t *>(text.utf16()), static_cast<int>(text.size()), static_cast<unsigned>(run.start),
                        run.length);
    hb_buffer_set_direction(m_buffer, style.rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(m_buffer, face->pictures ? HB_SCRIPT_COMMON : table.script);
    hb_buffer_set_language(m_buffer, table.language ? table.language : hb_language_from_string("en", 2));
    hb_buffer_set_cluster_level(m_buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES);
    static const hb_feature_t plain[] = {{HB_TAG('l', 'i', 'g', 'a'), 0, 0, HB_FEATURE_GLOBAL_END}, {HB_TAG('c', 'l', 'i', 'g'), 0, 0, HB_FEATURE_GLOBAL_END}};
    hb_shape(face->font, m_buffer, plain, style.face.role == FontRole::Code && style.script == USCRIPT_LATIN ? 2 : 0);
    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(m_buffer, &count);
    const hb_glyph_position_t *positions = hb_buffer_get_glyph_positions(m_buffer, &count);
    WordPart part{face, static_cast<int>(word.glyphs.size()), 0};
    for (unsigned i = 0; i < count; ++i) {
        WordGlyph glyph;
        glyph.id = infos[i].codepoint;
        glyph.cluster = infos[i].cluster;
        glyph.advance = static_cast<float>(positions[i].x_advance) / face->unitsPerEm;
        glyph.x = static_cast<float>(positions[i].x_offset) / face->unitsPerEm;
        glyph.y = -static_cast<float>(positions[i].y_offset) / face->unitsPerEm;
        word.width += glyph.advance;
        word.hasMissing = word.hasMissing || glyph.id == 0;
        word.glyphs.push_back(glyph);
    }
    part.last = static_cast<int>(word.glyphs.size());
    if (word.hasMissing)
        noteMissing(std::span(word.glyphs).subspan(static_cast<size_t>(part.first)), text.first(run.start + run.length), style.rightToLeft, face->font);
    if (part.last > part.first)
        word.parts.push_back(part);
}

void Shaper::noteMissing(std::span<const WordGlyph> glyphs, QStringView text, bool rightToLeft, hb_font_t *font)
{
    const QList<char32_t> missing = missingCharacters(glyphs, rightToLeft, text, font);
    for (const char32_t c : missing) {
        if (m_missingSeen.contains(c))
            continue;
        m_missingSeen.insert(c);
        m_missing << c;
    }
}

std::unique_ptr<ShapedWord> Shaper::shape(QStringView text, const WordStyle &style, Table &table)
{
    auto word = std::make_unique<ShapedWord>();
    word->text = text.toString();
    word->rightToLeft = style.rightToLeft;
    std::vector<Run> runs = chooseFaces(text, style, table);
    if (style.rightToLeft)
        std::reverse(runs.begin(), runs.end());
    for (const Run &run : runs)
        shapeRun(text, run, style, *word);
    return word;
}

const std::vector<int> &Shaper::hyphens(const ShapedWord &word, const QString &language)
{
    if (word.hyphens)
        return *word.hyphens;
    word.hyphens.emplace();
    auto known = m_hyphenators.constFind(language);
    if (known == m_hyphenators.constEnd())
        known = m_hyphenators.insert(language, Hyphenator::forLanguage(language, m_stop));
    if (!*known || word.rightToLeft)
        return *word.hyphens;
    const QStringView text = word.text;
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && !text[from].isLetter())
        ++from;
    while (to > from && !text[to - 1].isLetter())
        --to;
    for (const int point : (*known)->points(text.mid(from, to - from)))
        word.hyphens->push_back(static_cast<int>(from) + point);
    return *word.hyphens;
}

} // namespace quayside
