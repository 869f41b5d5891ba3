// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <memory>
#include <vector>

namespace quayside {

class HyphenationDictionary;

/// Whether words of @p language (BCP 47) are divided by a hyphen at all; not known: no.
bool dividesWords(const QString &language);

/// UTF-16 offsets, but the first, at which a written syllable of @p word begins, in the scripts of U+0900 to U+0DFF.
std::vector<int> syllableStarts(QStringView word);

/// UTF-16 offsets at which a syllable of @p word surely begins, in scripts that are written without blanks and break between syllables where
/// words do not fit: Burmese and Khmer. Thai and Lao lines break between words alone.
std::vector<int> unspacedSyllableStarts(QStringView word);

/// Whether the letter of @p text at @p at ends a Burmese syllable, or stands in the middle of one: no line begins with it.
bool isWithinBurmeseSyllable(QStringView text, qsizetype at);

/// Divides words by a dictionary of the system, or where that takes none, between syllables. Readable from any thread.
class Hyphenator
{
public:
    /// The system's dictionary folder.
    static QString folder() { return QStringLiteral("/usr/share/hyphen"); }
    /// The dictionary for @p language (BCP 47), or syllables, for languages of India. Null: its words are not divided, there is none, or @p stop was
    /// requested while it was read.
    /// Cached; reloaded if the file changes. Thread-safe.
    static std::shared_ptr<const Hyphenator> forLanguage(const QString &language, const StopToken &stop, const QString &dictionaries = folder());

    /// @p dictionary: null for syllables.
    explicit Hyphenator(std::unique_ptr<const HyphenationDictionary> dictionary);
    ~Hyphenator();
    Q_DISABLE_COPY_MOVE(Hyphenator)

    /// UTF-16 offsets where @p word may be divided, at least two letters from its start and three from its end, two between syllables; marks are no
    /// letters. None with digits or punctuation.
    [[nodiscard]] std::vector<int> points(QStringView word) const;

private:
    [[nodiscard]] QByteArray encoded(const QString &word) const;
    [[nodiscard]] std::vector<int> allPoints(QStringView word) const;

    std::unique_ptr<const HyphenationDictionary> m_dictionary;
    QHash<QChar, char> m_bytes; ///< inverse of an 8-bit encoding
};

} // namespace quayside
