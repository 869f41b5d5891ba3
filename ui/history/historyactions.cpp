// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historyactions.h"

#include "ui/common/futures.h"
#include "ui/common/icons.h"
#include "ui/common/mirror.h"
#include "ui/history/comparedialog.h"
#include "ui/history/sourcemarks.h"
#include "ui/queue/exportagain.h"
#include "ui/queue/jobactions.h"

#include <QAction>
#include <QInputDialog>
#include <QWidget>

#include <algorithm>

namespace quayside {

namespace {

Verified::State worstOf(const QList<Verified> &results)
{
    Verified::State worst = Verified::State::Nothing;
    const auto rank = [](Verified::State state) {
        switch (state) {
        case Verified::State::Nothing: return 0;
        case Verified::State::Unchanged: return 1;
        case Verified::State::Changed: return 2;
        case Verified::State::Missing: break;
        }
        return 3;
    };
    for (const Verified &one : results) {
        if (rank(one.state) > rank(worst))
            worst = one.state;
    }
    return worst;
}

/// What differs of @p artifact: its own name, of a folder the files in it.
QStringList differingIn(const Artifact &artifact, const Verified &verified)
{
    if (verified.state != Verified::State::Changed && verified.state != Verified::State::Missing)
        return {};
    const QString name = artifact.path.section(u'/', -1);
    QStringList names;
    for (const QString &file : verified.files)
        names.append(name + u'/' + file);
    for (const QString &file : verified.added)
        names.append(HistoryActions::tr("%1 (added)").arg(name + u'/' + file));
    return names.isEmpty() ? QStringList(name) : names;
}

void addMissing(QStringList &list, const QStringList &more)
{
    for (const QString &one : more) {
        if (!list.contains(one))
            list.append(one);
    }
}

} // namespace

Batch batchOfAll(const QList<ExportJob> &jobs)
{
    Batch all;
    for (const ExportJob &job : jobs) {
        const Batch one = batchOf(job.request);
        if (all.targets.isEmpty()) {
            all = one;
            continue;
        }
        if (one.provider != all.provider)
            continue;
        for (const SourceItem &source : one.sources) {
            if (!all.sources.contains(source))
                all.sources.append(source);
        }
        addMissing(all.targets, one.targets);
        addMissing(all.locales, one.locales);
        for (const QString &scope : one.settings.scopes()) {
            if (!all.settings.scopes().contains(scope))
                all.settings[scope] = one.settings.scope(scope);
        }
    }
    all.asOf = {}; // now, not when the first one was made
    all.destination.number = 0;
    all.destination.folderNumber = 0;
    return all;
}

HistoryActions::HistoryActions(Engine &engine, JobActions &jobs, SourceMarks &marks, QWidget *owner)
    : QObject(owner), m_engine(engine), m_jobs(jobs), m_marks(marks), m_owner(owner)
{
    const auto add = [this](const char *icon, const QString &text, const QString &help, auto run) {
        auto *action = new QAction(themedIcon(QString::fromLatin1(icon)), text, this);
        action->setToolTip(help);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    verify = add("check", tr("&Verify"), tr("Verify: reads the files again and tells whether they are as they were saved"), &HistoryActions::runVerify);
    edit = add("edit", tr("Ed&it and run"), tr("Edit and run: puts sources and settings into the form"),
               [this] { Q_EMIT editWanted(batchOfAll(m_jobs.selectedJobs())); });
    savePreset = add("add", tr("&Save as preset…"), tr("Save the settings as a preset"), &HistoryActions::runSavePreset);
    compare = add("thumbnails", tr("Compare &two"), tr("Compare two exports: settings, then results"), &HistoryActions::runCompare);
    askName = [owner](const QString &start, const std::function<void(const QString &)> &taker) {
        auto *dialog = new QInputDialog(owner);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("Save as preset"));
        dialog->setLabelText(tr("Name of the preset:"));
        dialog->setTextValue(start);
        connect(dialog, &QInputDialog::textValueSelected, owner, [taker](const QString &name) { taker(name.trimmed()); });
        dialog->open();
    };
    refresh();
}

void HistoryActions::refresh()
{
    constexpr int few = 3; // enough to know
    const QList<ExportJob> selected = m_jobs.selectedJobs(few);
    verify->setEnabled(std::any_of(selected.cbegin(), selected.cend(), [](const ExportJob &job) { return !job.artifacts.isEmpty(); }));
    edit->setEnabled(!selected.isEmpty());
    savePreset->setEnabled(selected.size() == 1);
    compare->setEnabled(selected.size() == 2 && selected.at(0).isFinished() && selected.at(1).isFinished());
}

void HistoryActions::exportAgain(const QList<ExportJob> &jobs)
{
    quayside::exportAgain(m_engine, this, jobs, {}, [this](const AskedAgain &answer) {
        if (!answer.receipts.isEmpty()) {
            Q_EMIT told(false, tr("%Ln export(s) in the queue again.", nullptr, int(answer.receipts.size())));
            Q_EMIT queued(answer.receipts);
        }
        if (!answer.errors.isEmpty())
            Q_EMIT told(true, sentence(answer.errors.constFirst()));
    });
}

void HistoryActions::runVerify()
{
    const bool runs = !m_toVerify.isEmpty();
    for (const ExportJob &job : m_jobs.selectedJobs()) {
        if (!job.artifacts.isEmpty())
            m_toVerify.append(job);
    }
    if (!runs)
        verifyNext();
}

/// One after the other: a large file keeps the disk busy.
void HistoryActions::verifyNext()
{
    if (m_toVerify.isEmpty())
        return tellVerified();
    const ExportJob job = m_toVerify.constFirst();
    whenDone(m_engine.verify(job), this, [this, job](const QList<Verified> &results) {
        m_toVerify.removeFirst();
        m_marks.setResults(job.id, worstOf(results));
        for (const Verified &one : results)
            ++m_verified[one.state];
        for (qsizetype i = 0; i < qMin(results.size(), job.artifacts.size()); ++i)
            m_differing += differingIn(job.artifacts.at(i), results.at(i));
        verifyNext();
    });
}

void HistoryActions::tellVerified()
{
    const QMap<Verified::State, int> counts = std::exchange(m_verified, {});
    const int changed = counts.value(Verified::State::Changed);
    const int missing = counts.value(Verified::State::Missing);
    QStringList parts{tr("%Ln file(s) unchanged", nullptr, counts.value(Verified::State::Unchanged))};
    if (changed > 0)
        parts.append(tr("%Ln changed", nullptr, changed));
    if (missing > 0)
        parts.append(tr("%Ln missing", nullptr, missing));
    constexpr qsizetype mostNamed = 6;
    const QStringList differing = std::exchange(m_differing, {});
    QString words = listed(parts);
    if (!differing.isEmpty())
        words = tr("%1: %2").arg(words, listed(differing.mid(0, mostNamed)));
    Q_EMIT told(changed + missing > 0, words + (differing.size() > mostNamed ? QStringLiteral(" …") : QStringLiteral(".")));
}

void HistoryActions::runSavePreset()
{
    const ExportJob *job = m_jobs.current();
    if (!job)
        return;
    Batch batch = batchOfAll({*job});
    batch.destination.subfolder.clear();
    if (batch.destination.kind != Destination::Kind::Folder)
        batch.destination = {}; // a file's own name fits one source only
    const Preset preset = batch;
    askName(job->request.preset.isEmpty() ? QString() : tr("My %1").arg(job->request.preset),
            [this, preset](const QString &name) { savePresetAs(preset, name); });
}

void HistoryActions::savePresetAs(const Preset &preset, const QString &name)
{
    Preset named = preset;
    named.name = name;
    whenDone(m_engine.presets().save(named, false), this, [this](const Result<PresetEntry> &saved) {
        Q_EMIT told(!saved, saved ? tr("The preset “%1” is saved; it is at the top of the form.").arg(saved->preset.name) : sentence(saved.error()));
    });
}

void HistoryActions::runCompare()
{
    QList<ExportJob> two = m_jobs.selectedJobs();
    if (two.size() != 2)
        return;
    if (two.at(0).id > two.at(1).id)
        two.swapItemsAt(0, 1); // the earlier one first
    auto *dialog = new CompareDialog(two.at(0), two.at(1), m_providers, m_owner);
    dialog->open();
}

} // namespace quayside
