// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowtest.h"

#include <QPushButton>

namespace quayside::test {

void WindowTest::choose(const QStringList &formats) const
{
    QTRY_VERIFY(settings()->provider());
    settings()->formats()->setChosen(formats);
}

void WindowTest::exportFiles(const QStringList &names, const QStringList &formats) const
{
    QStringList paths;
    for (const QString &name : names)
        paths.append(m_fixture->file(name));
    m_fixture->window->openSources(paths);
    choose(formats);
    const int before = jobs().rowCount();
    QTRY_VERIFY(compose()->exportButton()->isEnabled());
    compose()->exportButton()->click();
    QTRY_COMPARE(jobs().rowCount(), before + int(names.size() * formats.size()));
}

JobState WindowTest::stateOf(const char *title) const
{
    const ExportJob *job = jobs().job(jobOf(jobs(), title));
    return job ? job->state : JobState::Queued;
}

JobId WindowTest::jobOf(const JobTableModel &model, const char *title)
{
    for (const ExportJob &job : model.jobs()) {
        if (job.request.title == QString::fromUtf8(title))
            return job.id;
    }
    return 0;
}

} // namespace quayside::test
