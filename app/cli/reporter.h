// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QMap>

namespace quayside::cli {

/// Everything a command prints goes through here: words for people, JSON lines for programs, one progress line on a terminal.
/// Results go to standard output, errors and progress to standard error.
class Reporter
{
public:
    struct Style {
        bool json = false;
        bool quiet = false;
        bool resultsOnStandardOutput = true; ///< false while a document itself goes there (-o -)
    };
    explicit Reporter(Style style);

    /// An error that belongs to no job.
    void error(const ExportError &error);
    /// A source that was left out, or anything else worth a line.
    void warning(const Warning &warning);
    /// Plain text or a listing.
    void text(const QString &text);
    void object(const QJsonObject &object);

    /// A job as it is now: a JSON line on a change of state, a line for people once it has ended, else the progress line.
    void jobChanged(const ExportJob &job);
    /// How to go on with a job that was interrupted: the action's name and the command for it.
    void next(const ExportJob &job);
    /// The closing JSON summary, or a last line for people when there was more than one job.
    void summary();

    /// Ended jobs so far, by how they ended.
    struct Counts {
        int succeeded = 0;
        int failed = 0;
        int canceled = 0;
    };
    [[nodiscard]] Counts counts() const;
    /// How many jobs the progress line counts towards.
    void expect(qsizetype jobs) { m_expected = jobs; }

private:
    void progressLine(const ExportJob &job);
    void clearProgressLine();
    void jobEnded(const ExportJob &job);

    Style m_style;
    bool m_terminal = false;
    bool m_lineShown = false;
    qsizetype m_expected = 0;
    QMap<JobId, ExportJob> m_jobs;
    QElapsedTimer m_sinceProgress;
};

} // namespace quayside::cli
