// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>

namespace quayside {

/// Answers only the latest preview request: a new one stops the old and drops its answer.
class PreviewController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewController)

public:
    using Make = std::function<QFuture<Result<Preview>>(const ExportRequest &)>;
    /// @p make: Engine::preview, or a test's.
    explicit PreviewController(Make make, QObject *parent = nullptr);
    ~PreviewController() override;

    /// Requests soon, unless unchanged; none: no preview.
    void want(const std::optional<ExportRequest> &request);
    /// Repeats the request after its source changed on disk.
    void refresh();
    [[nodiscard]] const std::optional<ExportRequest> &wanted() const { return m_wanted; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void busyChanged(bool busy);
    /// While busy: the percentage of the whole, and the stage in words.
    void progressed(int percent, const QString &stage);
    void ready(const quayside::Preview &preview, const quayside::ExportRequest &request);
    void failed(const quayside::ExportError &error);
    void cleared();

private:
    void ask();
    void setBusy(bool busy);
    Make m_make;
    std::optional<ExportRequest> m_wanted;
    QFuture<Result<Preview>> m_running;
    QFutureWatcher<Result<Preview>> m_progress; ///< of m_running
    QTimer m_pause;                             ///< so that not every keystroke starts a preview
    quint64 m_generation = 0;
    bool m_busy = false;
};

} // namespace quayside
