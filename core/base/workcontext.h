// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/warning.h"

#include <QFuture>
#include <QUrl>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace quayside {

class ThreadBudget;

/// After Shutdown work is redone at the next start; after User it is not.
enum class StopReason { None, User, Shutdown };

/// Requests a stop; StopToken observes it. Copies share one state. Thread-safe.
class StopSource
{
public:
    /// Only the first reason counts.
    void requestStop(StopReason reason);
    [[nodiscard]] StopReason reason() const { return m_state->reason.load(std::memory_order_relaxed); }

private:
    friend class StopToken;
    struct State {
        std::atomic<StopReason> reason = StopReason::None;
        std::mutex mutex;
        std::vector<std::function<void()>> calls;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// Polled by workers per block, page or chunk. A default-constructed one never stops.
class StopToken
{
public:
    StopToken() = default;
    StopToken(const StopSource &source) : m_state(source.m_state) {} // NOLINT: implicit on purpose
    /// Stops with reason User when @p work is canceled; for work behind a promise.
    explicit StopToken(QFuture<void> work) : m_work(std::move(work)) {}

    [[nodiscard]] bool stopRequested() const { return reason() != StopReason::None; }
    [[nodiscard]] StopReason reason() const
    {
        if (m_state)
            return m_state->reason.load(std::memory_order_relaxed);
        return m_work && m_work->isCanceled() ? StopReason::User : StopReason::None;
    }
    /// Calls @p call once in the thread that requests the stop, or now if it already was. Not for tokens of futures.
    void whenRequested(std::function<void()> call) const;

private:
    std::shared_ptr<StopSource::State> m_state;
    std::optional<QFuture<void>> m_work;
};

enum class Stage { Queued, Reading, LoadingMedia, LayingOut, Writing, Publishing, Sending, Waiting, Downloading };

/// Stable identifier, for example "reading".
QLatin1StringView stageId(Stage stage);
/// The stage in the user interface language, for example "Reading".
QString stageWords(Stage stage);

/// `percent` is -1 if unknown; `words` replaces the stage's name if a service says more ("asked 3 times, next in 4 s").
struct Progress {
    Stage stage = Stage::Queued;
    int percent = -1;
    QString words;

    friend bool operator==(const Progress &, const Progress &) = default;
};

/// Where what a line of the source became stands on pages.
struct SourcePlace {
    QString file; ///< as in Warning
    int line = 0; ///< 1-based
    int page = 0; ///< from 0
    double y = 0; ///< points from the page's top

    friend bool operator==(const SourcePlace &, const SourcePlace &) = default;
};

struct FetchedImage {
    QByteArray bytes;
    QString problem; ///< translated, fits into a sentence; empty: there are bytes
};

/// Fetches images in the order of the urls; blocks the worker until done or stopped.
using ImageFetcher = std::function<QList<FetchedImage>(const QList<QUrl> &urls, const StopToken &stop)>;

/// What a task in a worker gets. Belongs to one job and one thread at a time.
struct WorkContext {
    StopToken stop;
    std::function<void(const Progress &)> onProgress; ///< may be empty; called in the worker, so must be cheap
    /// May be empty. Receives every file looked for; null: missing or unreadable.
    std::function<void(const QString &path, const QByteArray *bytes)> onInput;
    /// May be empty. Called for local files that the source names but the result does not need.
    std::function<void(const QString &path)> onMention;
    /// May be empty: nobody asks. Receives the places of all blocks, in the order of the pages, if the result has pages. Called once.
    std::function<void(QList<SourcePlace> places)> onPlaces;
    ImageFetcher fetchImages;        ///< may be empty: remote images are left out
    QString cacheFolder;             ///< for results worth keeping between jobs; empty: none is kept
    ThreadBudget *threads = nullptr; ///< lends threads to parallel work; null: the calling one does all
    QList<Warning> warnings;

    /// Adds a warning; beyond 1,000 per job only counts it in droppedWarnings.
    void warn(Warning warning);
    /// Reports to onProgress, if set.
    void progress(Stage stage, int percent = -1) const;
    /// Reports to onInput that the result depends on this file (null: on its absence).
    void input(const QString &path, const QByteArray *bytes) const;
    /// The error if a stop was requested: `if (auto stopped = context.checkStop(); !stopped) return …`.
    [[nodiscard]] Result<void> checkStop() const;

    int droppedWarnings = 0;
};

} // namespace quayside
