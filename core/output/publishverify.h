// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "model/artifact.h"

namespace quayside {

/// How a result stands, compared with what was published.
struct Verified {
    enum class State {
        Unchanged,
        Changed, ///< other content, or it cannot be read
        Missing,
        Nothing ///< a link or standard output: there is nothing to compare
    };
    State state = State::Nothing;
    QStringList files; ///< Folder: those changed or missing, as far as they are listed
    QStringList added; ///< Folder: those that were not published; empty where the list of its files is cut

    friend bool operator==(const Verified &, const Verified &) = default;
};
/// Stable identifier: "unchanged".
QLatin1StringView verifiedId(Verified::State state);
/// For people: "Unchanged".
QString verifiedWords(Verified::State state);

/// Reads and hashes all of @p artifact again; in a worker. After a stop the answer means nothing.
Verified verify(const Artifact &artifact, const StopToken &stop);

} // namespace quayside
