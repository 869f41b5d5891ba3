// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "readers/bibliography.h"

#include <functional>

namespace quayside {

/// A work in a group of such: `see @key, p. 3`.
struct CitedPart {
    QString key;
    QString before;
    QString behind;
    bool yearAlone = false; ///< -@key
};

/// What a text says of the works that it cites.
class Citations
{
public:
    /// Called with a key that no work has.
    using Missing = std::function<void(const QString &key, const Inline &place)>;

    /// @p works: without any, citations keep their keys.
    Citations(Bibliography works, Missing missing) : m_works(std::move(works)), m_missing(std::move(missing)) {}

    /// Finds which works @p document cites, so that they are told apart.
    void prepare(const Document &document);
    /// Whether works are known.
    [[nodiscard]] bool knowsWorks() const { return !m_works.isEmpty(); }
    /// “(see Knuth, 1984, p. 3; Lamport, 1994)”, with links; a Citation where no works are known.
    Inlines inBrackets(const std::vector<CitedPart> &parts, const Inline &place);
    /// “Knuth (1984, p. 3)”; nothing if there is no such work.
    Inlines amongWords(const QString &key, const QString &locator, const Inline &place);
    /// Puts the list of all that were cited where the division `refs` is, else at the end.
    void addList(Document &document) const;

private:
    Inline linkTo(const QString &key, const QString &words, const Inline &place);

    Bibliography m_works;
    Missing m_missing;
    QStringList m_cited;
};

} // namespace quayside
