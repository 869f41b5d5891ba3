// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "typeset/text/richtext.h"

#include <QSet>

#include <memory>
#include <span>
#include <unordered_map>

struct hb_buffer_t;
struct hb_font_t;

namespace quayside {

class Hyphenator;

/// A glyph of a word, in em.
struct WordGlyph {
    quint32 id = 0;
    quint32 cluster = 0; ///< UTF-16 offset in the word
    float advance = 0;
    float x = 0;
    float y = 0; ///< down
};

/// Glyphs of one face in a word.
struct WordPart {
    const TextFace *face = nullptr;
    int first = 0;
    int last = 0;
};

/// A word as shaped once: independent of size, colour and place. Glyphs in visual order.
struct ShapedWord {
    QString text;
    std::vector<WordGlyph> glyphs;
    std::vector<WordPart> parts;
    std::vector<int> hyphens; ///< offsets where it may be divided
    float width = 0;          ///< em
    bool rightToLeft = false;
    bool hasMissing = false;
};

/// Turns words into glyphs and remembers them. Belongs to one thread; what it returns lives as long as it does.
class Shaper
{
public:
    explicit Shaper(FontBook &fonts);
    Q_DISABLE_COPY_MOVE(Shaper)
    ~Shaper();

    struct WordStyle {
        FaceStyle face;
        UScriptCode script = USCRIPT_LATIN;
        bool rightToLeft = false;
        bool hyphenate = false;
        QString language;
    };
    /// @p text should not hold more than a few hundred letters; it is shaped as one piece.
    const ShapedWord *word(QStringView text, const WordStyle &style);
    [[nodiscard]] FontBook &fonts() const { return m_fonts; }
    /// Characters met that no font has, in their order.
    QList<char32_t> takeMissing();
    /// Languages for which hyphenation was asked and no dictionary is there.
    [[nodiscard]] QStringList unhyphenated() const;

private:
    struct Table;
    struct Run {
        int start;
        int length;
        const TextFace *face;
    };

    Table &tableFor(const WordStyle &style);
    std::unique_ptr<ShapedWord> shape(QStringView text, const WordStyle &style, Table &table);
    std::vector<Run> chooseFaces(QStringView text, const WordStyle &style, Table &table);
    const TextFace *faceFor(char32_t codePoint, bool emoji, const WordStyle &style, Table &table);
    void shapeRun(QStringView text, const Run &run, const WordStyle &style, ShapedWord &word);

    void noteMissing(std::span<const WordGlyph> glyphs, QStringView text, bool rightToLeft, hb_font_t *font);

    FontBook &m_fonts;
    std::vector<std::unique_ptr<Table>> m_tables;
    Table *m_lastTable = nullptr;
    std::unordered_map<char32_t, const TextFace *> m_lastResort;
    QList<char32_t> m_missing;
    QSet<char32_t> m_missingSeen;
    QHash<QString, std::shared_ptr<const Hyphenator>> m_hyphenators; ///< by language; null: there is no dictionary
    hb_buffer_t *m_buffer = nullptr;
};

} // namespace quayside
