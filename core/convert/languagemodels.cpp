// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/languagemodels.h"

#include <QFile>

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <utility>

namespace quayside {
namespace {

constexpr int mostGrams = 400; ///< as many as a model has

std::size_t hashOf(const NGram &gram)
{
    quint64 hash = 0;
    for (const char16_t unit : gram)
        hash = (hash ^ unit) * 0x9E3779B97F4A7C15U;
    return static_cast<std::size_t>(hash ^ (hash >> 29));
}

struct CountedGram {
    NGram gram{};
    int count = 0;
};

/// Calls @p add with each n-gram of @p words: at each character those of one to five, none past the end of its word.
template<class Add>
void eachGram(QStringView words, Add add)
{
    const auto unitAt = [&](qsizetype i) { return i == 0 || i > words.size() || words[i - 1] == u' ' ? u'_' : words[i - 1].unicode(); };
    const qsizetype end = words.size() + 2;
    for (qsizetype from = 0; from < end; ++from) {
        NGram gram{};
        for (qsizetype i = 0; i < static_cast<qsizetype>(gram.size()) && from + i < end; ++i) {
            gram[static_cast<std::size_t>(i)] = unitAt(from + i);
            add(gram);
            if (i > 0 && gram[static_cast<std::size_t>(i)] == u'_')
                break;
        }
    }
}

/// The commonest n-grams of @p words, equal counts in the order of their units.
std::vector<CountedGram> commonestGrams(QStringView words)
{
    std::vector<CountedGram> table(std::bit_ceil(static_cast<std::size_t>(words.size() + 2) * 10));
    eachGram(words, [&](const NGram &gram) {
        std::size_t slot = hashOf(gram) & (table.size() - 1);
        while (table[slot].count > 0 && table[slot].gram != gram)
            slot = (slot + 1) & (table.size() - 1);
        table[slot].gram = gram;
        ++table[slot].count;
    });
    table.erase(std::remove_if(table.begin(), table.end(), [](const CountedGram &each) { return each.count == 0; }), table.end());
    const auto most = table.begin() + std::min<std::ptrdiff_t>(mostGrams, static_cast<std::ptrdiff_t>(table.size()));
    const auto before = [](const CountedGram &a, const CountedGram &b) { return a.count == b.count ? a.gram < b.gram : a.count > b.count; };
    std::nth_element(table.begin(), most, table.end(), before);
    table.erase(most, table.end());
    std::sort(table.begin(), table.end(), before);
    return table;
}

} // namespace

LanguageModels::LanguageModels(const QString &folder, const QStringList &languages)
{
    m_slots.assign(std::bit_ceil(static_cast<std::size_t>(languages.size()) * mostGrams * 2), -1);
    std::vector<Line> lines;
    lines.reserve(static_cast<std::size_t>(languages.size()) * mostGrams);
    for (const QString &language : languages) {
        QFile file(QStringLiteral("%1/%2.lm").arg(folder, language));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        readModel(file.read(1'000'000), lines);
        m_languages.append(language);
    }
    putInOrder(lines);
}

/// Lines of an n-gram and its count, the commonest first; the count is not needed.
void LanguageModels::readModel(const QByteArray &text, std::vector<Line> &lines)
{
    Place place{static_cast<quint16>(m_languages.size()), 0};
    for (qsizetype from = 0; from < text.size() && place.rank < mostGrams; ++place.rank) {
        const qsizetype feed = text.indexOf('\n', from);
        const qsizetype end = feed < 0 ? text.size() : feed;
        const QByteArrayView line = QByteArrayView(text).sliced(from, end - from);
        from = end + 1;
        const auto stop = std::find_if(line.begin(), line.end(), [](char c) { return c == '\t' || c == ' '; });
        const QString units = QString::fromUtf8(line.first(stop - line.begin()));
        NGram gram{};
        std::copy_n(units.utf16(), std::min<qsizetype>(units.size(), static_cast<qsizetype>(gram.size())), gram.begin());
        int &slot = m_slots[slotOf(gram)];
        if (slot < 0) {
            slot = static_cast<int>(m_grams.size());
            m_grams.push_back({gram, 0, 0});
        }
        ++m_grams[static_cast<std::size_t>(slot)].count;
        lines.push_back({slot, place});
    }
}

/// Places of one n-gram side by side: a text asks for all of them.
void LanguageModels::putInOrder(const std::vector<Line> &lines)
{
    int first = 0;
    for (Gram &gram : m_grams) {
        gram.first = first;
        first += std::exchange(gram.count, 0);
    }
    m_places.resize(lines.size());
    for (const Line &line : lines) {
        Gram &gram = m_grams[static_cast<std::size_t>(line.gram)];
        m_places[static_cast<std::size_t>(gram.first + gram.count++)] = line.place;
    }
}

std::size_t LanguageModels::slotOf(const NGram &gram) const
{
    std::size_t slot = hashOf(gram) & (m_slots.size() - 1);
    while (m_slots[slot] >= 0 && m_grams[static_cast<std::size_t>(m_slots[slot])].gram != gram)
        slot = (slot + 1) & (m_slots.size() - 1);
    return slot;
}

std::vector<double> LanguageModels::distances(QStringView words) const
{
    words = words.trimmed();
    if (words.isEmpty())
        return {};
    const std::vector<CountedGram> grams = commonestGrams(words);
    const int greatest = static_cast<int>(grams.size()) * mostGrams;
    std::vector<int> sums(static_cast<std::size_t>(m_languages.size()), greatest);
    for (std::size_t rank = 0; rank < grams.size(); ++rank) {
        const int found = m_slots[slotOf(grams[rank].gram)];
        if (found < 0)
            continue;
        const Gram &gram = m_grams[static_cast<std::size_t>(found)];
        for (int i = gram.first; i < gram.first + gram.count; ++i) {
            const Place place = m_places[static_cast<std::size_t>(i)];
            sums[place.model] += std::abs(int(place.rank) - static_cast<int>(rank)) - mostGrams;
        }
    }
    std::vector<double> distances(sums.size());
    std::transform(sums.begin(), sums.end(), distances.begin(), [greatest](int sum) { return static_cast<double>(sum) / greatest; });
    return distances;
}

} // namespace quayside
