// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/lastcomparison.h"

#include "ui/common/futures.h"
#include "ui/preview/comparepanel.h"
#include "ui/preview/savedfile.h"

#include <QLocale>
#include <QtConcurrentRun>

namespace quayside {

LastComparison::LastComparison(Engine &engine, ComparePanel &panel, QObject *parent) : QObject(parent), m_engine(engine), m_panel(panel) {}

void LastComparison::begin(const ExportRequest &wanted)
{
    const auto suits = [wanted](const ExportJob &job) {
        return job.request.path() == wanted.path() && job.request.target == wanted.target && job.request.locale() == wanted.locale();
    };
    const auto use = [this, asked = ++m_number](const std::optional<SavedResult> &last) {
        if (asked != m_number)
            return;
        if (last)
            read(*last);
        else
            Q_EMIT missing();
    };
    findLastResult(m_engine, this, wanted.path().section(QLatin1Char('/'), -1), suits, use);
}

void LastComparison::read(const SavedResult &last)
{
    whenDone(QtConcurrent::run(readSavedFile, last.artifact.path), this, [this, last, asked = m_number](const SavedFile &found) {
        if (asked != m_number)
            return; // ended meanwhile, or begun anew for another document
        if (!found.bytes) {
            Q_EMIT failed(found.bytes.error());
            return;
        }
        const QString when = QLocale().toString(last.finished.toLocalTime(), QLocale::ShortFormat);
        const bool same = last.artifact.sha256.isEmpty() || found.file.sha256 == last.artifact.sha256;
        m_last = {*found.bytes, same ? tr("Last export, %1").arg(when) : tr("Last export, %1; the file has changed since").arg(when)};
        Q_EMIT ready();
    });
}

void LastComparison::end()
{
    ++m_number;
    m_last.reset();
    m_panel.clear();
}

void LastComparison::compareWith(const QByteArray &now)
{
    m_panel.compare(m_last->first, m_last->second, now);
}

} // namespace quayside
