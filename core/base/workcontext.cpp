// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/workcontext.h"

#include <QCoreApplication>

#include <array>

namespace quayside {
namespace {

constexpr qsizetype mostWarnings = 1000;

struct StageRow {
    const char *id;
    const char *words;
};

constexpr std::array stageRows{
    StageRow{"queued", QT_TRANSLATE_NOOP("Stage", "Queued")},
    StageRow{"reading", QT_TRANSLATE_NOOP("Stage", "Reading")},
    StageRow{"loading-media", QT_TRANSLATE_NOOP("Stage", "Loading images")},
    StageRow{"laying-out", QT_TRANSLATE_NOOP("Stage", "Laying out pages")},
    StageRow{"writing", QT_TRANSLATE_NOOP("Stage", "Writing")},
    StageRow{"publishing", QT_TRANSLATE_NOOP("Stage", "Saving")},
    StageRow{"sending", QT_TRANSLATE_NOOP("Stage", "Sending")},
    StageRow{"waiting", QT_TRANSLATE_NOOP("Stage", "Waiting")},
    StageRow{"downloading", QT_TRANSLATE_NOOP("Stage", "Downloading")},
};

} // namespace

void StopSource::requestStop(StopReason reason)
{
    StopReason expected = StopReason::None;
    std::vector<std::function<void()>> calls;
    {
        const std::lock_guard lock(m_state->mutex);
        if (reason == StopReason::None || !m_state->reason.compare_exchange_strong(expected, reason))
            return;
        calls.swap(m_state->calls);
    }
    for (const auto &call : calls)
        call();
}

void StopToken::whenRequested(std::function<void()> call) const
{
    if (!m_state)
        return;
    {
        const std::lock_guard lock(m_state->mutex);
        if (m_state->reason.load() == StopReason::None) {
            m_state->calls.push_back(std::move(call));
            return;
        }
    }
    call();
}

QLatin1StringView stageId(Stage stage)
{
    return QLatin1StringView(stageRows[static_cast<std::size_t>(stage)].id);
}

QString stageWords(Stage stage)
{
    return QCoreApplication::translate("Stage", stageRows[static_cast<std::size_t>(stage)].words);
}

void WorkContext::warn(Warning warning)
{
    if (warnings.size() < mostWarnings)
        warnings.append(std::move(warning));
    else
        ++droppedWarnings;
}

void WorkContext::input(const QString &path, const QByteArray *bytes) const
{
    if (onInput)
        onInput(path, bytes);
}

void WorkContext::progress(Stage stage, int percent) const
{
    if (onProgress)
        onProgress({stage, percent, {}});
}

Result<void> WorkContext::checkStop() const
{
    if (stop.stopRequested())
        return failure(ErrorCode::Canceled);
    return {};
}

} // namespace quayside
