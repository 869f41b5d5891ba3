// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "page/svgprotocol.h"

#include <QMutex>

#include <vector>

namespace quayside {

/// Draws SVG in processes of the program quayside-svg: one for each thread that draws at the same time, started when they are first needed and kept for
/// the next drawing. Safe from any thread.
class SvgRenderer
{
public:
    SvgRenderer();
    ~SvgRenderer();
    Q_DISABLE_COPY_MOVE(SvgRenderer)

    /// Draws; blocks until it is done, or given up: after ten seconds of work, a minute of waiting, or the stop.
    SvgReply draw(const SvgRequest &request, const StopToken &stop);

    /// Why a drawing is not there, in the language of the program, to stand in a sentence.
    static QString words(const SvgReply &reply);

private:
    class Process;
    std::unique_ptr<Process> take();
    SvgReply draw(std::unique_ptr<Process> process, const SvgRequest &request, const StopToken &stop);

    QMutex m_mutex;
    std::vector<std::unique_ptr<Process>> m_idle;
};

} // namespace quayside
