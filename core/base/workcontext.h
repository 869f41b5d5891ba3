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

/// Why work should stop. On Shutdown it will be done again at the next start; on User it will not.
enum class StopReason { None, User, Shutdown };

/// Asks work to stop; the other end is StopToken. Copies share one state; any thread may call it.
class StopSource
{
public:
    /// The first reason stays.
    void requestStop(StopReason reason);
    [[nodiscard]] StopReason reason() const { return m_state->reason.load(std::memory_order_relaxed); }

private:
    friend class StopToken;
    struct State {
        std::atomic<StopReason> reason = StopReason::None;
        std::mutex mutex;
        std::vector<std::function<void()>> calls; ///< those who want to be told
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// Read by workers per block, page or chunk. A default-constructed one never stops.
class StopToken
{
public:
    StopToken() = default;
    StopToken(const StopSource &source) : m_state(source.m_state) {} // NOLINT: a source may stand for its token
    /// Stops when @p work is canceled, as a person (User) would; for work that runs behind a promise.
    explicit StopToken(QFuture<void> work) : m_work(std::move(work)) {}

    [[nodiscard]] bool stopRequested() const { return reason() != StopReason::None; }
    [[nodiscard]] StopReason reason() const
    {
        if (m_state)
            return m_state->reason.load(std::memory_order_relaxed);
        return m_work && m_work->isCanceled() ? StopReason::User : StopReason::None;
    }
    /// Calls @p call once, in the thread that requests the stop; here and now when that has happened. Not of a token that stands for a future.
    void whenRequested(std::function<void()> call) const;

private:
    std::shared_ptr<StopSource::State> m_state;
    std::optional<QFuture<void>> m_work;
};

/// What a job is doing. Percent is -1 where nobody can know it.
enum class Stage { Queued, Reading, LoadingMedia, LayingOut, Writing, Publishing, Sending, Waiting, Downloading };

/// Stable identifier of a stage, for example "reading".
QLatin1StringView stageId(Stage stage);
/// The stage in the language of the program, for example "Reading".
QString stageWords(Stage stage);

/// A step of progress, as a value. Words replace the stage's own where a service says more ("asked 3 times, next in 4 s").
struct Progress {
    Stage stage = Stage::Queued;
    int percent = -1;
    QString words;

    friend bool operator==(const Progress &, const Progress &) = default;
};

/// An image from the network, or why there is none.
struct FetchedImage {
    QByteArray bytes;
    QString problem; ///< in the language of the program, to stand in a sentence; empty: there are bytes
};

/// Fetches images from the network, one for each url, in their order; blocks the calling worker until all have come, failed or the stop.
using ImageFetcher = std::function<QList<FetchedImage>(const QList<QUrl> &urls, const StopToken &stop)>;

/// What every piece of work on a worker thread is handed: when to stop, where to tell progress, where to put warnings.
/// Belongs to one job and one thread at a time.
struct WorkContext {
    StopToken stop;
    std::function<void(const Progress &)> onProgress; ///< may be empty; called from the worker, cheap
    /// May be empty. Told of every file that was looked for, with its bytes; null: it is not there, or could not be read.
    std::function<void(const QString &path, const QByteArray *bytes)> onInput;
    ImageFetcher fetchImages;        ///< may be empty: images on the network stay there
    ThreadBudget *threads = nullptr; ///< lends threads to work that can be shared out; null: all is done in the calling one
    QList<Warning> warnings;

    /// Adds a warning; after 1,000 of one job further ones are counted in droppedWarnings only.
    void warn(Warning warning);
    /// Tells progress, when anybody listens.
    void progress(Stage stage, int percent = -1) const;
    /// Tells that the work depends on this file's content (null: on its absence), when anybody listens.
    void input(const QString &path, const QByteArray *bytes) const;
    /// The error to return when stop was requested; use as `if (auto stopped = context.checkStop(); !stopped) return …`.
    [[nodiscard]] Result<void> checkStop() const;

    int droppedWarnings = 0;
};

} // namespace quayside
