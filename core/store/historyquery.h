// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/exportjob.h"

#include <QVariant>

#include <optional>

namespace quayside {

/// Which exports of a history are meant. An empty part means all.
struct HistoryFilter {
    QString search{}; ///< full text over titles, paths, errors
    QList<JobState> states{};
    QStringList formats{};   ///< ids of targets
    QStringList providers{}; ///< "local", or ids of accounts
    QString folder{};        ///< absolute; results in it or below
    QStringList languages{}; ///< as typed, whatever their case
    QDateTime since{};       ///< asked for then or later
    QDateTime before{};      ///< asked for earlier

    [[nodiscard]] bool isEmpty() const { return *this == HistoryFilter(); }
    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

/// What a history is sorted by; the newest of equal ones comes first.
enum class HistoryOrder { Created, Source, Format, State, Finished, Size, Time };

/// Where a page ended: the next one begins behind it.
struct HistoryPosition {
    JobId id = 0;   ///< 0: the beginning, or nothing more
    QVariant key{}; ///< what it is sorted by

    [[nodiscard]] bool isValid() const { return id > 0; }
};

struct HistoryQuery {
    HistoryFilter filter{};
    int limit = 100;
    HistoryOrder order = HistoryOrder::Created;
    bool ascending = false;
    HistoryPosition after{};
};

/// Matches are counted up to this many, so that a page never waits for the count.
inline constexpr int mostCounted = 10'000;

struct HistoryPage {
    QList<ExportJob> jobs;  ///< in the order asked for
    HistoryPosition next{}; ///< for the next page; invalid: this is the last
    int total = 0;          ///< all matches, mostCounted at most where there is a filter
    bool isMore = false;    ///< there are more matches than `total`
};

/// What exports of a history have, to choose from. At most a few hundred each.
struct HistoryChoices {
    QStringList formats;   ///< ids of targets
    QStringList providers; ///< ids
    QStringList folders;
    QStringList languages;

    friend bool operator==(const HistoryChoices &, const HistoryChoices &) = default;
};

/// How long a history is kept; 0: for ever. Unfinished and interrupted exports always stay, and canceled ones that may go on at a service.
struct Retention {
    int days = 0;    ///< since the end of an export
    int entries = 0; ///< the newest ones

    [[nodiscard]] bool keepsAll() const { return days <= 0 && entries <= 0; }
    friend bool operator==(const Retention &, const Retention &) = default;
};

struct StoredBatch {
    QString id;
    QString name;
    QDateTime created;
    std::optional<Batch> batch; ///< as submitted, without secrets; empty if from an earlier or newer program
};

} // namespace quayside
