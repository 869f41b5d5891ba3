// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/remedyactions.h"

#include "base/label.h"
#include "ui/common/icons.h"
#include "ui/queue/exportagain.h"

#include <QAction>
#include <QFileDialog>
#include <QInputDialog>
#include <QUrl>

#include <array>

namespace quayside {

namespace {

struct Look {
    Remedy remedy;
    const char *icon;
};

constexpr std::array looks{Look{Remedy::OtherFolder, "folder"}, Look{Remedy::OtherName, "edit"},     Look{Remedy::KeepBoth, "copy"},
                           Look{Remedy::Replace, "export"},     Look{Remedy::SignIn, "key"},         Look{Remedy::AllowWarnings, "warning"},
                           Look{Remedy::OpenSource, "open"},    Look{Remedy::EditAndRun, "settings"}};

constexpr qsizetype mostAtOnce = 500;

void askForName(QWidget *owner, const QString &start, const std::function<void(const QString &)> &taker)
{
    auto *dialog = new QInputDialog(owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(RemedyActions::tr("Other name"));
    dialog->setLabelText(RemedyActions::tr("File name; {name} and {ext} are filled in:"));
    dialog->setTextValue(start);
    QObject::connect(dialog, &QInputDialog::textValueSelected, owner, [taker](const QString &name) {
        if (!name.trimmed().isEmpty())
            taker(name.trimmed());
    });
    dialog->open();
}

} // namespace

RemedyActions::RemedyActions(Engine &engine, QWidget *owner) : QObject(owner), m_engine(engine)
{
    askFolder = [owner](const QString &start) { return QFileDialog::getExistingDirectory(owner, tr("Choose where the files go"), start); };
    askName = [owner](const QString &start, const std::function<void(const QString &)> &taker) { askForName(owner, start, taker); };
    for (const Look &look : looks) {
        auto *action = new QAction(themedIcon(QString::fromLatin1(look.icon)), words(look.remedy), this);
        action->setToolTip(withoutMnemonic(words(look.remedy)));
        connect(action, &QAction::triggered, this, [this, remedy = look.remedy] { run(remedy); });
        m_actions.insert(int(look.remedy), action);
    }
    offer(nullptr, {});
}

void RemedyActions::offer(const ExportJob *subject, const QList<ExportJob> &jobs)
{
    const QList<Remedy> offered = subject ? remediesFor(*subject) : QList<Remedy>();
    m_jobs.clear();
    if (!offered.isEmpty()) {
        m_jobs.append(*subject);
        for (const ExportJob &job : jobs.mid(0, mostAtOnce)) {
            if (job.id != subject->id)
                m_jobs.append(job);
        }
    }
    for (const Look &look : looks)
        m_actions.value(int(look.remedy))->setEnabled(offered.contains(look.remedy));
}

QList<ExportJob> RemedyActions::helped(Remedy remedy) const
{
    QList<ExportJob> jobs;
    for (const ExportJob &job : m_jobs) {
        if (remediesFor(job).contains(remedy))
            jobs.append(job);
    }
    return jobs;
}

void RemedyActions::run(Remedy remedy)
{
    if (m_jobs.isEmpty())
        return;
    const ExportJob subject = m_jobs.constFirst();
    const Destination &to = subject.request.destination;
    switch (remedy) {
    case Remedy::OtherFolder:
        if (const QString folder = askFolder(to.folder); !folder.isEmpty())
            again(remedy, [folder](Batch &batch) { batch.destination.folder = folder; });
        return;
    case Remedy::OtherName:
        askName(to.nameTemplate.isEmpty() ? QStringLiteral("{name} 2.{ext}") : to.nameTemplate,
                [this](const QString &name) { again(Remedy::OtherName, [name](Batch &batch) { batch.destination.nameTemplate = name; }); });
        return;
    case Remedy::KeepBoth: return meetExisting(remedy, ConflictPolicy::Rename);
    case Remedy::Replace: return meetExisting(remedy, ConflictPolicy::Overwrite);
    case Remedy::SignIn: Q_EMIT signInWanted(subject.request.provider); return;
    case Remedy::AllowWarnings: return again(remedy, [](Batch &batch) { batch.strict = false; });
    case Remedy::OpenSource: Q_EMIT openWanted(QUrl::fromLocalFile(subject.request.path())); return;
    case Remedy::EditAndRun: Q_EMIT editWanted(subject); return;
    }
}

void RemedyActions::again(Remedy remedy, const std::function<void(Batch &)> &change)
{
    exportAgain(m_engine, this, helped(remedy), change, [this](const AskedAgain &answer) {
        if (!answer.receipts.isEmpty()) {
            Q_EMIT told(false, tr("In the queue again."));
            Q_EMIT queued(answer.receipts);
        }
        if (!answer.errors.isEmpty())
            Q_EMIT told(true, sentence(answer.errors.constFirst()));
    });
}

void RemedyActions::meetExisting(Remedy remedy, ConflictPolicy policy)
{
    QList<JobId> ids;
    for (const ExportJob &job : helped(remedy))
        ids.append(job.id);
    m_engine.retry(ids, {}, policy);
}

} // namespace quayside
