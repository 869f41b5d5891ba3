// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace quayside {

/// Asks for previews so that only the newest question is ever answered: a new request stops the work for the old one, and an answer that
/// was overtaken is dropped.
class PreviewController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewController)

public:
    using Make = std::function<QFuture<Result<Preview>>(const ExportRequest &)>;
    /// @p make: Engine::preview, or a test's own.
    explicit PreviewController(Make make, QObject *parent = nullptr);
    ~PreviewController() override;

    /// Wants a preview of @p request, soon; the same request again asks nothing. Nothing: no preview.
    void want(const std::optional<ExportRequest> &request);
    /// The source changed on disk: the same request is asked again.
    void refresh();
    [[nodiscard]] const std::optional<ExportRequest> &wanted() const { return m_wanted; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void busyChanged(bool busy);
    void ready(const quayside::Preview &preview, const quayside::ExportRequest &request);
    void failed(const quayside::ExportError &error);
    void cleared();

private:
    void ask();
    void setBusy(bool busy);
    Make m_make;
    std::optional<ExportRequest> m_wanted;
    QFuture<Result<Preview>> m_running;
    QTimer m_pause; ///< typing in an option must not start a preview a letter
    quint64 m_generation = 0;
    bool m_busy = false;
};

} // namespace quayside
