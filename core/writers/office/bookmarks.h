// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QHash>
#include <QSet>

namespace quayside::office {

/// What the names of places may be. Word's are letters, digits, "_", "-" and ".", at most 40, and differ by more than case.
enum class PlaceNames { Word, Any };

/// Names of the places that links lead to.
class Bookmarks
{
public:
    Bookmarks(const Document &document, PlaceNames allowed);

    /// The bookmark at the node with @p id; empty: it is none that needs one.
    [[nodiscard]] QString at(const QString &id) const { return m_names.value(id); }
    /// The bookmark that @p url ("#id") leads to; empty: none.
    [[nodiscard]] QString target(const QString &url) const;
    /// The first time only: a name may stand in a document once.
    bool place(const QString &name);
    /// A number for a bookmark's start and end.
    int nextNumber() { return m_number++; }

private:
    void add(const QString &id);
    [[nodiscard]] QString freeName(const QString &id);

    QHash<QString, QString> m_names;  ///< by id
    QHash<QString, QString> m_folded; ///< ids by their case-folded form
    QSet<QString> m_taken;            ///< case-folded
    QHash<QString, int> m_numbers;    ///< the last one behind a name, case-folded
    QSet<QString> m_placed;
    const PlaceNames m_allowed;
    int m_number = 1;
};

/// The bookmark of the @p index-th heading, for one without an id.
QString headingBookmark(int index);
/// The bookmark of the first call of the @p index-th footnote.
QString noteBookmark(int index);

} // namespace quayside::office
