// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QHash>
#include <QSet>

namespace quayside::docx {

/// Names of the places that links lead to. Word's are letters, digits, "_", "-" and ".", at most 40, and differ by more than case.
class Bookmarks
{
public:
    explicit Bookmarks(const Document &document);

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
    [[nodiscard]] QString freeName(const QString &id) const;

    QHash<QString, QString> m_names;  ///< by id
    QHash<QString, QString> m_folded; ///< ids by their case-folded form
    QSet<QString> m_taken;            ///< case-folded
    QSet<QString> m_placed;
    int m_number = 1;
};

/// The bookmark of the @p index-th heading, for one without an id.
QString headingBookmark(int index);
/// The bookmark of the first call of the @p index-th footnote.
QString noteBookmark(int index);

} // namespace quayside::docx
