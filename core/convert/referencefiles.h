// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/namedfiles.h"
#include "output/siblings.h"
#include "output/spelling.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace quayside {

struct ReferencePlace;

/// What an address leads to.
struct FoundReference {
    enum class Kind {
        Missing,
        Own,    ///< the document itself
        Result, ///< what the batch makes of another source
        File,   ///< any other file or folder
    };
    Kind kind = Kind::Missing;
    QString path;           ///< absolute, of the result or the file; empty: the result is a folder
    QString inFolder;       ///< Result: of the file in it where it is a folder; empty: it never is
    QString source;         ///< Result: what it is made of
    QString spelling;       ///< its name, where the address differs from it in case or composition
    bool tookQuery = false; ///< the file's name has the query, or the fragment, in it
    bool tookFragment = false;
    QStringList looked; ///< Missing: where it was looked for
};

/// Finds what the addresses of one document lead to, by the disk and by the results of its batch. Remembers what it found.
class ReferenceFiles
{
public:
    /// @p place outlives it.
    explicit ReferenceFiles(const ReferencePlace &place);

    /// What @p path leads to, which is percent-encoded or not, with the @p query and @p fragment that may belong to its name. @p isLink: results count.
    FoundReference find(const QString &path, const QString &query, const QString &fragment, bool isLink);

    /// What a wiki's @p path, percent-encoded, leads to: the document of the batch with this name in whatever folder, where @p isLink, else such a file.
    FoundReference findByName(const QString &path, bool isLink, const WorkContext &context);

private:
    struct Candidate {
        QString path;
        bool tookQuery = false;
        bool tookFragment = false;
    };
    [[nodiscard]] QList<Candidate> candidates(const QString &path, const QString &query, const QString &fragment) const;
    FoundReference look(const QList<Candidate> &candidates, bool isLink);
    [[nodiscard]] std::optional<FoundReference> exact(const Candidate &candidate, bool isLink) const;
    [[nodiscard]] std::optional<FoundReference> asSite(const QString &path) const;
    [[nodiscard]] std::optional<FoundReference> otherwise(const Candidate &candidate, bool isLink);
    [[nodiscard]] FoundReference led(const Sibling &sibling) const;
    [[nodiscard]] const Sibling *indexOf(const QString &folder) const;

    const ReferencePlace &m_place;
    SpelledPaths m_spelled;
    NamedFiles m_named;
    QHash<QString, FoundReference> m_found; ///< by the address without its fragment
};

} // namespace quayside
