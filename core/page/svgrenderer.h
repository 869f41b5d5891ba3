// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "page/svgprotocol.h"

#include <QMutex>

#include <vector>

namespace quayside {

/// Draws SVG in quayside-svg processes, one for each thread drawing, started on demand and reused. Thread-safe.
class SvgRenderer
{
public:
    SvgRenderer();
    ~SvgRenderer();
    Q_DISABLE_COPY_MOVE(SvgRenderer)

    /// Blocks until done or given up: after ten seconds of work, a minute of waiting, or on @p stop.
    SvgReply draw(const SvgRequest &request, const StopToken &stop);

    /// Why a drawing is missing, as a translated clause.
    static QString words(const SvgReply &reply);

private:
    class Process;
    std::unique_ptr<Process> take();
    SvgReply draw(std::unique_ptr<Process> process, const SvgRequest &request, const StopToken &stop);

    QMutex m_mutex;
    std::vector<std::unique_ptr<Process>> m_idle;
};

} // namespace quayside
