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
        NGram gram{};
        int model = 0;
        int rank = 0;
        int next = -1; ///< the same n-gram in another model
    };
    void readModel(const QByteArray &text);
    /// The first place of @p gram, by its slot in m_slots.
    [[nodiscard]] std::size_t slotOf(const NGram &gram) const;

    QStringList m_languages;
    std::vector<Place> m_places;
    std::vector<int> m_slots; ///< open addressing, a power of two; -1: free
};

} // namespace quayside
