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

/// Divides words by a dictionary of the system. Readable from any thread.
class Hyphenator
{
public:
    /// The system's dictionary folder.
    static QString folder() { return QStringLiteral("/usr/share/hyphen"); }
    /// The dictionary for @p language (BCP 47), or null: its words are not divided, there is none, or @p stop was requested while it was read.
    /// Cached; reloaded if the file changes. Thread-safe.
    static std::shared_ptr<const Hyphenator> forLanguage(const QString &language, const StopToken &stop, const QString &dictionaries = folder());

    explicit Hyphenator(std::unique_ptr<const HyphenationDictionary> dictionary);
    ~Hyphenator();
    Q_DISABLE_COPY_MOVE(Hyphenator)

    /// UTF-16 offsets where @p word may be divided, at least two letters from its start and three from its end; marks are no
    /// letters. None with digits or punctuation.
    [[nodiscard]] std::vector<int> points(QStringView word) const;

private:
    [[nodiscard]] QByteArray encoded(const QString &word) const;

    std::unique_ptr<const HyphenationDictionary> m_dictionary;
    QHash<QChar, char> m_bytes; ///< inverse of an 8-bit encoding
};

} // namespace quayside
