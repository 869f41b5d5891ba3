// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "typeset/text/richtext.h"

#include <QSet>

#include <memory>
#include <optional>
#include <span>
#include <unordered_map>

struct hb_buffer_t;
struct hb_font_t;

namespace quayside {

class Hyphenator;

/// A glyph of a word; lengths in em.
struct WordGlyph {
    quint32 id = 0;
    quint32 cluster = 0; ///< UTF-16 offset in the word
    float advance = 0;
    float x = 0;
    float y = 0; ///< down
};

struct WordPart {
    const TextFace *face = nullptr;
    int first = 0;
    int last = 0;
};

/// A word shaped once, whatever its size, color and position. Glyphs in visual order.
struct ShapedWord {
    QString text;
    std::vector<WordGlyph> glyphs;
    std::vector<WordPart> parts;
    float width = 0; ///< em
    bool rightToLeft = false;
    bool hasMissing = false;
    mutable std::optional<std::vector<int>> hyphens{}; ///< for Shaper::hyphens()
};

/// Shapes and caches words, for one thread. Words live until letGoOfWords() finds many; those with missing glyphs only until takeMissing().
class Shaper
{
public:
    /// @p stop: heard while a dictionary is read.
    explicit Shaper(FontBook &fonts, StopToken stop = {});
    Q_DISABLE_COPY_MOVE(Shaper)
    ~Shaper();

    struct WordStyle {
        FaceStyle face;
        UScriptCode script = USCRIPT_LATIN;
        bool rightToLeft = false;
        QString language;
    };
    /// Shapes @p text, at most a few hundred letters, in one piece.
    const ShapedWord *word(QStringView text, const WordStyle &style);
    /// UTF-16 offsets where @p word, of this shaper, may be divided in @p language, that of its style. Reads the dictionary when it is first needed.
    const std::vector<int> &hyphens(const ShapedWord &word, const QString &language);
    [[nodiscard]] FontBook &fonts() const { return m_fonts; }
    [[nodiscard]] const StopToken &stop() const { return m_stop; }
    /// Characters no font has, since the last call, in order.
    QList<char32_t> takeMissing();
    /// Call between blocks: lets go of all words when they are more than mostWords. A long table may have millions that never come again.
    void letGoOfWords();
    static constexpr size_t mostWords = 50'000; ///< more than a book has; about 15 MB
    /// Words in the cache.
    [[nodiscard]] size_t words() const { return m_words; }
    /// Languages in which words were to be divided, but that have no dictionary.
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
    StopToken m_stop;
    std::vector<std::unique_ptr<Table>> m_tables;
    Table *m_lastTable = nullptr;
    size_t m_words = 0; ///< in all tables
    std::unordered_map<char32_t, const TextFace *> m_lastResort;
    QList<char32_t> m_missing;
    QSet<char32_t> m_missingSeen;
    QHash<QString, std::shared_ptr<const Hyphenator>> m_hyphenators; ///< by language; null: none
    hb_buffer_t *m_buffer = nullptr;
};

} // namespace quayside
