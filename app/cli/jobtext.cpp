// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jobtext.h"

#include "app/cli/jobwords.h"
#include "base/label.h"
#include "base/nativepath.h"
#include "base/warninggroups.h"
#include "model/nextaction.h"
#include "model/requestwords.h"
#include "model/resumepolicy.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSysInfo>

namespace quayside::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString line(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : QStringLiteral("  %1  %2\n").arg((name + u':').leftJustified(16), value);
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : QString();
}

/// What differs from the defaults, in words.
QString settingsText(const ExportRequest &request, const ProviderDescription *provider)
{
    QString text;
    for (const SettingWords &setting : settingsInWords(request, provider))
        text += setting.option.isEmpty() ? QStringLiteral("    %1: %2\n").arg(setting.name, setting.value)
                                         : QStringLiteral("    %1=%2  (%3)\n").arg(setting.option, setting.text, setting.name);
    return QStringLiteral("  ") + tr("settings:") + u'\n' + text;
}

QString artifactsText(const QList<Artifact> &artifacts)
{
    QString text;
    for (const Artifact &artifact : artifacts) {
        const QString size = artifact.size > 0 ? QStringLiteral(" (%1)").arg(QLocale().formattedDataSize(artifact.size)) : QString();
        text += line(artifact.label.isEmpty() ? tr("result") : artifact.label, (artifact.path.isEmpty() ? artifact.url : artifact.path) + size);
    }
    return text;
}

QString errorText(const ExportJob &job)
{
    if (!job.error)
        return {};
    const ErrorWords said = errorWordsHere(job);
    QString text = line(tr("error"), said.what) + line(tr("what to do"), said.action) + line(tr("field"), job.error->field);
    return text + line(tr("details"), QString(job.error->details).replace(u'\n', QStringLiteral("\n                    ")));
}

} // namespace

QString jobText(const ExportJob &job, const ProviderDescription *provider)
{
    const ExportRequest &request = job.request;
    QString text = QStringLiteral("%1  %2 → %3  %4\n").arg(QString::number(job.id), request.title, request.target, stateWords(job.state, job.interrupt));
    text += line(tr("source"), request.path());
    text += line(tr("kind"), request.sourceKind);
    text += line(tr("made by"), provider ? provider->name : request.provider);
    text += settingsText(request, provider);
    text += line(tr("asked for"), timeText(job.created)) + line(tr("started"), timeText(job.started)) + line(tr("ended"), timeText(job.finished));
    text += job.attempts > 1 ? line(tr("attempts"), QString::number(job.attempts)) : QString();
    text += artifactsText(job.artifacts);
    for (const QString &warning : groupedWords(job.warnings))
        text += line(tr("warning"), warning);
    text += errorText(job);
    if (goesOnThere(job))
        text += line(tr("there"), goesOnThereWords(job));
    if (const NextAction next = resumePolicy(job).action; next != NextAction::None)
        text += line(tr("next"), QStringLiteral("%1: quayside resume %2").arg(withoutMnemonic(words(next, job).name), QString::number(job.id)));
    for (const auto &[name, value] : job.facts.asKeyValueRange())
        text += line(name, value);
    return text;
}

QJsonObject jobReport(const ExportJob &job)
{
    QJsonObject report = jsonOf(job);
    report.insert(QLatin1StringView("program"), QStringLiteral("Quayside " QUAYSIDE_VERSION));
    report.insert(QLatin1StringView("system"), QSysInfo::prettyProductName() + u' ' + QSysInfo::currentCpuArchitecture());
    report.insert(QLatin1StringView("qt"), QString::fromLatin1(qVersion()));
    return report;
}

} // namespace quayside::cli
