// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/jobactions.h"

#include "base/label.h"
#include "ui/accounts/secretsdialog.h"
#include "ui/accounts/signinprompt.h"
#include "ui/common/futures.h"
#include "ui/common/icons.h"
#include "ui/common/selectedrows.h"
#include "ui/queue/batchmodel.h"
#include "ui/queue/exportagain.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/remedyactions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>
#include <QSet>
#include <QUrl>
#include <QtConcurrentRun>

namespace quayside {

namespace {

QUrl urlOf(const Artifact &artifact)
{
    return artifact.kind == Artifact::Kind::Link ? QUrl(artifact.url) : QUrl::fromLocalFile(artifact.path);
}

bool canOpen(const Artifact &artifact)
{
    return artifact.kind != Artifact::Kind::StandardOutput;
}

const Artifact *firstToOpen(const ExportJob &job)
{
    const auto it = std::find_if(job.artifacts.cbegin(), job.artifacts.cend(), canOpen);
    return it == job.artifacts.cend() ? nullptr : &*it;
}

} // namespace

QString errorReport(const ExportJob &job)
{
    if (!job.error)
        return {};
    const ErrorWords said = errorWords(job);
    QStringList lines{job.request.title, said.what};
    if (!said.action.isEmpty())
        lines.append(said.action);
    lines.append(JobActions::tr("Error: %1").arg(QString(errorId(job.error->code))));
    if (!job.error->details.isEmpty())
        lines.append(job.error->details);
    for (auto it = job.facts.cbegin(); it != job.facts.cend(); ++it)
        lines.append(QStringLiteral("%1: %2").arg(it.key(), it.value()));
    return lines.join(QLatin1Char('\n'));
}

/// @p run: a member function.
template<class Run>
QAction *JobActions::add(const QString &icon, const QString &text, const QKeySequence &keys, Run run)
{
    auto *action = new QAction(themedIcon(icon), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    QString words = withoutMnemonic(text);
    if (!keys.isEmpty())
        words += QStringLiteral(" (%1)").arg(keys.toString(QKeySequence::NativeText));
    action->setToolTip(words);
    connect(action, &QAction::triggered, this, run);
    m_view.addAction(action);
    return action;
}

JobActions::JobActions(Engine &engine, JobTableModel &model, QAbstractItemView &view)
    : QObject(&view), m_engine(engine), m_model(model), m_view(view), m_signIn(new SignInPrompt(&view))
{
    openUrl = [](const QUrl &url) { QDesktopServices::openUrl(url); };
    cancel = add(QStringLiteral("cancel"), tr("&Cancel"), QKeySequence(Qt::Key_Delete), &JobActions::runCancel);
    next = add(QStringLiteral("retry"), tr("&Retry"), QKeySequence(Qt::CTRL | Qt::Key_R), &JobActions::runNext);
    again = add(QStringLiteral("export"), tr("Export &again"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), &JobActions::runAgain);
    open = add(QStringLiteral("open"), tr("&Open"), {}, &JobActions::runOpen);
    showInFolder = add(QStringLiteral("folder"), tr("Show in &folder"), QKeySequence(Qt::CTRL | Qt::Key_L), &JobActions::runShowInFolder);
    preview = add(QStringLiteral("preview"), tr("&Preview"), QKeySequence(Qt::Key_Space), &JobActions::runPreview);
    copyError = add(QStringLiteral("copy"), tr("Copy &error"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &JobActions::runCopyError);
    copyReport = add(QStringLiteral("report"), tr("Copy re&port"), {}, &JobActions::runCopyReport);
    copyPath = add(QStringLiteral("copy"), tr("Copy p&ath"), QKeySequence::Copy, &JobActions::runCopyPath);
    remedies = new RemedyActions(engine, &view);
    connect(remedies, &RemedyActions::told, this, &JobActions::told);
    connect(remedies, &RemedyActions::queued, this, &JobActions::queued);
    connect(remedies, &RemedyActions::openWanted, this, &JobActions::openIfThere);
    connect(remedies, &RemedyActions::signInWanted, this, [this](const QString &provider) {
        if (AccountService *service = m_engine.accounts())
            m_signIn->start(*service, provider);
    });
    connect(m_signIn, &SignInPrompt::waits, this, [this](const QString &words) { Q_EMIT asked(words, tr("Stop waiting"), [this] { m_signIn->cancel(); }); });
    connect(m_signIn, &SignInPrompt::ended, this,
            [this](SignInPrompt::End end, const QString &words) { Q_EMIT told(end == SignInPrompt::End::Failed, words); });
    QObject::connect(&view, &QAbstractItemView::activated, this, [this] {
        if (open->isEnabled())
            open->trigger();
    });
}

namespace {

/// Of 10,000 selected jobs the first few hundred tell what can be done.
constexpr int enough = 500;

/// The jobs of a row: its own, or those of a batch.
QList<JobId> idsOf(const QModelIndex &index)
{
    const QVariant below = index.data(BatchModel::JobsRole);
    return below.isValid() ? below.value<QList<JobId>>() : QList<JobId>{index.data(JobTableModel::IdRole).value<JobId>()};
}

} // namespace

QList<JobId> JobActions::selectedIds(int most) const
{
    QList<JobId> ids;
    QSet<JobId> seen; // a batch and its jobs may both be selected
    for (const QModelIndex &index : selectedRowsOf(*m_view.selectionModel(), most)) {
        for (const JobId id : idsOf(index)) {
            if (!seen.contains(id))
                ids.append(id);
            seen.insert(id);
            if (ids.size() >= most)
                return ids;
        }
    }
    return ids;
}

QList<ExportJob> JobActions::selectedJobs(int most) const
{
    QList<ExportJob> jobs;
    for (const JobId id : selectedIds(most)) {
        if (const ExportJob *job = m_model.job(id))
            jobs.append(*job);
    }
    return jobs;
}

const ExportJob *JobActions::current() const
{
    const QModelIndex index = m_view.currentIndex();
    if (!index.isValid() || !m_view.selectionModel()->isSelected(index))
        return nullptr;
    const QList<JobId> ids = idsOf(index);
    return ids.size() == 1 ? m_model.job(ids.constFirst()) : nullptr;
}

QList<JobId> JobActions::currentBatch() const
{
    const QModelIndex index = m_view.currentIndex();
    const QList<JobId> ids = index.isValid() && m_view.selectionModel()->isSelected(index) ? idsOf(index) : QList<JobId>();
    return ids.size() > 1 ? ids : QList<JobId>();
}

const ExportJob *JobActions::subject() const
{
    const ExportJob *now = current();
    if (now && resumePolicy(*now).action != NextAction::None)
        return now;
    for (const JobId id : selectedIds(enough)) {
        const ExportJob *job = m_model.job(id);
        if (job && resumePolicy(*job).action != NextAction::None)
            return job;
    }
    return now;
}

void JobActions::refresh()
{
    bool active = false;
    bool finished = false;
    bool failed = false;
    bool saved = false;
    for (const JobId id : selectedIds(enough)) {
        const ExportJob *job = m_model.job(id);
        if (!job)
            continue;
        active = active || job->isActive();
        finished = finished || job->isFinished();
        failed = failed || job->error.has_value();
        saved = saved || firstToOpen(*job);
    }
    const ExportJob *now = current();
    const Artifact *artifact = now ? firstToOpen(*now) : nullptr;
    cancel->setEnabled(active);
    const ExportJob *subject = this->subject();
    showNext(subject);
    remedies->offer(subject, subject && subject->error ? selectedJobs(enough) : QList<ExportJob>());
    again->setEnabled(finished);
    open->setEnabled(artifact != nullptr);
    showInFolder->setEnabled(artifact ? artifact->kind != Artifact::Kind::Link : saved);
    preview->setEnabled(artifact && artifact->kind == Artifact::Kind::File);
    copyError->setEnabled(failed);
    copyReport->setEnabled(now != nullptr);
    copyPath->setEnabled(saved);
}

void JobActions::runCancel()
{
    QList<JobId> ids;
    for (const ExportJob &job : selectedJobs()) {
        if (job.isActive())
            ids.append(job.id);
    }
    m_engine.cancel(ids);
}

void JobActions::showNext(const ExportJob *job) const
{
    const ResumePolicy policy = job ? resumePolicy(*job) : ResumePolicy{};
    next->setEnabled(policy.action != NextAction::None);
    if (policy.action == NextAction::None)
        return; // a disabled button keeps its text
    const NextActionWords said = words(policy.action, *job);
    next->setText(said.name);
    next->setIcon(themedIcon(policy.need != ResumeNeed::Nothing ? QStringLiteral("key") : QStringLiteral("retry")));
    next->setToolTip(QStringLiteral("%1 (%2)").arg(said.help, next->shortcut().toString(QKeySequence::NativeText)));
}

void JobActions::runNext()
{
    const ExportJob *now = subject();
    if (!now)
        return;
    // One press does one thing, to all selected jobs it fits.
    const ResumePolicy policy = resumePolicy(*now);
    const NextAction action = policy.action;
    if (action == NextAction::None)
        return;
    QList<JobId> ids;
    for (const ExportJob &job : selectedJobs()) {
        const bool sameAccount = job.request.provider == now->request.provider || action == NextAction::Retry || action == NextAction::StartAgain;
        if (resumePolicy(job).action == action && sameAccount)
            ids.append(job.id);
    }
    const NextActionWords said = words(action, *now);
    if (said.warning.isEmpty())
        goOn(policy.need, *now, ids);
    else
        Q_EMIT asked(said.warning, said.name, [this, need = policy.need, job = *now, ids] { goOn(need, job, ids); });
}

void JobActions::goOn(ResumeNeed need, const ExportJob &job, const QList<JobId> &ids)
{
    switch (need) {
    case ResumeNeed::Nothing: m_engine.retry(ids); return;
    case ResumeNeed::Secret: askForSecrets(job, ids); return;
    case ResumeNeed::Trust: trustHost(job, ids); return;
    case ResumeNeed::SignIn:
        if (AccountService *service = m_engine.accounts())
            m_signIn->start(*service, job.request.provider);
        return;
    }
}

void JobActions::askForSecrets(const ExportJob &job, const QList<JobId> &ids)
{
    whenDone(m_engine.providers(), this, [this, job, ids](const QList<ProviderDescription> &providers) {
        QList<OptionSpec> secrets;
        for (const QString &name : job.error->params.value(QStringLiteral("options")).split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
            OptionSpec secret;
            for (const ProviderDescription &provider : providers) {
                for (const OptionSpec &spec :
                     provider.id == job.request.provider ? provider.scope(job.request.sourceKind, name.section(u'.', 0, 0)) : QList<OptionSpec>()) {
                    if (spec.key == name.section(u'.', 1))
                        secret = spec;
                }
            }
            secret.label = secret.label.isEmpty() ? name : secret.label;
            secret.key = name; // scopes may share a key
            secret.type = OptionType::Secret;
            secrets.append(secret);
        }
        auto *dialog = new SecretsDialog(tr("Go on with “%1”").arg(job.request.title), words(*job.error).what, secrets, &m_view);
        connect(dialog, &SecretsDialog::given, this, [this, ids](const QMap<QString, QString> &given) { m_engine.retry(ids, given); });
        dialog->open();
    });
}

void JobActions::trustHost(const ExportJob &job, const QList<JobId> &ids)
{
    AccountService *service = m_engine.accounts();
    if (!service)
        return;
    whenDone(service->trustHost(job.request.provider, job.error->params.value(QStringLiteral("host"))), this, [this, ids](const Result<void> &trusted) {
        if (trusted)
            m_engine.retry(ids);
        else
            Q_EMIT told(true, sentence(trusted.error()));
    });
}

void JobActions::runAgain()
{
    QList<ExportJob> finished = selectedJobs();
    finished.removeIf([](const ExportJob &job) { return !job.isFinished(); });
    exportAgain(m_engine, this, finished, {}, [this](const AskedAgain &answer) {
        if (!answer.receipts.isEmpty()) {
            Q_EMIT told(false, tr("In the queue again."));
            Q_EMIT queued(answer.receipts);
        }
        if (!answer.errors.isEmpty())
            Q_EMIT told(true, sentence(answer.errors.constFirst()));
    });
}

void JobActions::openIfThere(const QUrl &url)
{
    if (!url.isLocalFile()) {
        openUrl(url);
        return;
    }
    const QString path = url.toLocalFile();
    whenDone(QtConcurrent::run([path] { return QFileInfo::exists(path); }), this, [this, url, path](bool there) {
        if (there)
            openUrl(url);
        else
            Q_EMIT told(true,
                        tr("“%1” is not there any more: it was moved or deleted. “Export again” makes it once more.").arg(QDir::toNativeSeparators(path)));
    });
}

void JobActions::runOpen()
{
    const ExportJob *job = current();
    if (const Artifact *artifact = job ? firstToOpen(*job) : nullptr)
        openIfThere(urlOf(*artifact));
}

void JobActions::runShowInFolder()
{
    for (const JobId id : selectedIds(enough)) {
        const ExportJob *job = m_model.job(id);
        const Artifact *artifact = job ? firstToOpen(*job) : nullptr;
        if (artifact && !artifact->path.isEmpty())
            return openIfThere(QUrl::fromLocalFile(artifact->path.section(QLatin1Char('/'), 0, -2)));
    }
}

void JobActions::runPreview()
{
    const ExportJob *job = current();
    if (const Artifact *artifact = job ? firstToOpen(*job) : nullptr)
        Q_EMIT previewWanted(*artifact);
}

void JobActions::runCopyError()
{
    QStringList reports;
    for (const ExportJob &job : selectedJobs()) {
        if (job.error)
            reports.append(errorReport(job));
    }
    QGuiApplication::clipboard()->setText(reports.join(QStringLiteral("\n\n")));
    Q_EMIT told(false, tr("%Ln error(s) copied.", nullptr, int(reports.size())));
}

/// As text, and as files that a file manager can paste.
void JobActions::runCopyPath()
{
    QStringList paths;
    QList<QUrl> urls;
    for (const ExportJob &job : selectedJobs()) {
        for (const Artifact &artifact : job.artifacts) {
            if (!canOpen(artifact))
                continue;
            urls.append(urlOf(artifact));
            paths.append(urls.constLast().isLocalFile() ? QDir::toNativeSeparators(artifact.path) : urls.constLast().toString());
        }
    }
    if (paths.isEmpty())
        return;
    auto *data = new QMimeData;
    data->setText(paths.join(QLatin1Char('\n')));
    data->setUrls(urls);
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT told(false, tr("%Ln path(s) copied.", nullptr, int(paths.size())));
}

void JobActions::runCopyReport()
{
    const ExportJob *now = current();
    if (!now)
        return;
    // The table's values are partial; the report needs all.
    whenDone(m_engine.job(now->id), this, [this](const Result<ExportJob> &job) {
        if (!job) {
            Q_EMIT told(true, sentence(job.error()));
            return;
        }
        QJsonObject report = toJson(*job);
        report.insert(QStringLiteral("program"), QStringLiteral("Quayside " QUAYSIDE_VERSION));
        QGuiApplication::clipboard()->setText(QString::fromUtf8(QJsonDocument(report).toJson()));
        Q_EMIT told(false, tr("The report was copied. It has no secrets in it, but it names your files."));
    });
}

} // namespace quayside
