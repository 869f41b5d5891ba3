// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewcontroller.h"

#include "ui/common/futures.h"

#include <chrono>

namespace quayside {

using namespace std::chrono_literals;

PreviewController::PreviewController(Make make, QObject *parent) : QObject(parent), m_make(std::move(make))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &PreviewController::ask);
    connect(&m_progress, &QFutureWatcherBase::progressValueChanged, this, [this](int percent) {
        if (m_busy && !m_progress.progressText().isEmpty()) // it begins without a stage
            Q_EMIT progressed(percent, m_progress.progressText());
    });
}

PreviewController::~PreviewController()
{
    m_running.cancel();
}

void PreviewController::want(const std::optional<ExportRequest> &request)
{
    if (request == m_wanted)
        return;
    m_wanted = request;
    ++m_generation;
    m_running.cancel();
    if (m_wanted) {
        m_pause.start();
        return;
    }
    m_pause.stop();
    setBusy(false);
    Q_EMIT cleared();
}

void PreviewController::refresh()
{
    if (!m_wanted)
        return;
    ++m_generation; // what is being made is from the old state
    m_running.cancel();
    m_pause.start();
}

void PreviewController::ask()
{
    if (!m_wanted)
        return;
    m_running.cancel();
    const quint64 asked = ++m_generation;
    setBusy(true);
    m_running = m_make(*m_wanted);
    m_progress.setFuture(m_running);
    whenDone(m_running, this, [this, asked, request = *m_wanted](const Result<Preview> &result) {
        if (asked != m_generation)
            return;
        setBusy(false);
        if (result)
            Q_EMIT ready(*result, request);
        else if (result.error().code != ErrorCode::Canceled)
            Q_EMIT failed(result.error());
    });
}

void PreviewController::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace quayside
