// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "convert/addressedparts.h"

#include <QHash>

namespace quayside {

/// What links may call the places of a document, and the ids that stand there in every format.
class AnchorNames
{
public:
    struct Found {
        QString id;             ///< empty: there is none
        bool otherwise = false; ///< the name differs from what the author wrote in case or composition
    };
    /// @p name: without percent encoding.
    [[nodiscard]] Found find(const QString &name) const;
    /// The first one of a name counts.
    void add(const QString &name, const QString &id);
    /// Lets find() see names that are spelled otherwise. After the last add().
    void fold();
    [[nodiscard]] qsizetype size() const { return m_ids.size(); }

private:
    QHash<QString, QString> m_ids;    ///< by name
    QHash<QString, QString> m_folded; ///< by what spellings share
};

/// What links to another document need to know of it.
struct OtherDocument {
    AnchorNames anchors;
    bool hasImages = false; ///< that can be loaded
};

/// Makes the ids of @p document, which @p parts are of, fit for every format: no two are the same, none is what a footnote gets, none has blanks. Also those in
/// raw HTML, which come first: what the author wrote as HTML stays where it can.
AnchorNames settleIds(const Document &document, const AddressedParts &parts);

} // namespace quayside
