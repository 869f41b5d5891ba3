// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>
#include <vector>

namespace quayside {

/// Up to five UTF-16 units of neighbouring characters, '_' for the ends of words; unused units are 0.
using NGram = std::array<char16_t, 5>;

/// Models of languages as libexttextcat brings them: their commonest n-grams, by rank (Cavnar and Trenkle, “N-Gram-Based Text Categorization”, 1994).
/// Its own comparison takes longer than exporting a small file: it walks each model anew, this one looks each n-gram of the text up once for all.
/// Read-only after it was made, so threads may share it.
class LanguageModels
{
public:
    /// Reads FOLDER/LANGUAGE.lm for each of @p languages; those that cannot be read are left out.
    LanguageModels(const QString &folder, const QStringList &languages);

    /// The languages that could be read, in order.
    [[nodiscard]] const QStringList &languages() const { return m_languages; }
    /// How far @p words, in lower case and separated by single blanks, are from each of languages(): the sum of differences in rank, where an n-gram that a
    /// model lacks counts as a whole model, in parts of the greatest sum; 1: none in common. Empty if there are no words.
    [[nodiscard]] std::vector<double> distances(QStringView words) const;

private:
    struct Place {
        quint16 model = 0;
        quint16 rank = 0;
    };
    struct Gram {
        NGram gram{};
        int first = 0; ///< in m_places
        int count = 0;
    };
    struct Line {
        int gram = 0; ///< in m_grams
        Place place;
    };
    void readModel(const QByteArray &text, std::vector<Line> &lines);
    void putInOrder(const std::vector<Line> &lines);
    /// Of @p gram in m_slots, or the free one where it belongs.
    [[nodiscard]] std::size_t slotOf(const NGram &gram) const;

    QStringList m_languages;
    std::vector<Gram> m_grams;
    std::vector<Place> m_places; ///< those of one n-gram side by side
    std::vector<int> m_slots;    ///< in m_grams, open addressing, a power of two; -1: free
};

} // namespace quayside
