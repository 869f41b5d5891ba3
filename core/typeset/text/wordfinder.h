// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/fontstore.h"

#include <QFont>
#include <QPainterPath>
#include <QStringList>

#include <map>
#include <vector>

namespace quayside {

/// Letters as Qt lays them out.
struct DrawnText {
    GlyphRun run;
    bool pictures = false; ///< its glyphs are pictures (FontStore::colorGlyph)
};

/// Finds words again in the outlines that Qt Svg hands to a paint engine instead of them. The words are known from the file and the font from the
/// painter's state: what has their outlines, wherever it stands, is those words. Belongs to the thread that paints.
class WordFinder
{
public:
    /// @p words: the texts of a drawing in the order in which they will be painted, some of them perhaps not.
    WordFinder(QStringList words, FontStore &fonts) : m_words(std::move(words)), m_fonts(fonts) {}
    Q_DISABLE_COPY_MOVE(WordFinder)

    /// The words that @p path is the outline of, a run for each face; nothing when it is none of those that come next, or a face of theirs cannot be
    /// embedded. @p font: what the painter has; Qt Svg sets text at 100 pixels and scales it.
    std::vector<DrawnText> find(const QPainterPath &path, const QFont &font);

private:
    /// What Qt paints in one step.
    struct Piece {
        QPainterPath outline;
        std::optional<DrawnText> text;
    };
    using Pieces = std::vector<Piece>;
    using Candidate = std::pair<qsizetype, std::shared_ptr<const Pieces>>; ///< number of the words, and how they look

    Pieces laidOut(const QString &words, const QFont &font);
    std::vector<DrawnText> match(const QPainterPath &path, const Pieces &pieces, std::size_t &next) const;
    const Candidate &candidate(qsizetype number);

    QStringList m_words;
    FontStore &m_fonts;
    qsizetype m_next = 0; ///< of m_words
    Pieces m_open;        ///< of the words that were found last
    std::size_t m_nextOpen = 0;
    std::vector<Candidate> m_candidates; ///< what may come next, in the order of their likelihood; made when they are needed
    std::optional<QFont> m_prepared;     ///< what m_candidates are made of
    std::map<std::pair<qsizetype, QString>, std::shared_ptr<const Pieces>> m_known; ///< by number of the words and key of the font
};

} // namespace quayside
