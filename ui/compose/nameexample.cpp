// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/nameexample.h"

#include "output/resultform.h"
#include "output/safename.h"
#include "ui/common/futures.h"

#include <QDir>

namespace quayside {
namespace {

constexpr int pauseMs = 150;

QString withinFolder(const QString &path, const Destination &destination)
{
    const QString start = QDir::cleanPath(destination.folder) + QLatin1Char('/');
    return path.startsWith(start) ? path.mid(start.size()) : path;
}

/// From names alone, without sources or a service's answer.
QString likelyName(const Batch &batch, const ProviderDescription &provider)
{
    Batch one = batch;
    if (one.sources.isEmpty())
        one.sources = {{QString(), {}, NameExample::tr("report"), {}}};
    if (one.targets.isEmpty() && !provider.targets.isEmpty())
        one.targets = {provider.targets.first().id};
    const ExportRequest request = expand(one, provider).value(0);
    const TargetFormat *target = provider.target(request.target);
    const QString extension = target && !target->extension.isEmpty() ? endingOf(*target, request) : request.target;
    const auto path = targetPath(request.destination, namePartsOf(request, extension), ResultShape::File, 1, longestName);
    return path ? withinFolder(*path, request.destination) : sentence(path.error());
}

QString wordsOf(const BatchPlan &plan)
{
    const PlannedExport first = plan.exports.value(0);
    if (first.refusal)
        return sentence(*first.refusal);
    const QString name = withinFolder(first.target.path(), first.request.destination);
    return first.action == PlannedExport::Action::Skip ? NameExample::tr("%1 (exists, is kept)").arg(name) : name;
}

} // namespace

NameExample::NameExample(Engine &engine) : m_engine(engine)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &NameExample::askEngine);
}

void NameExample::ask(const Batch &batch, const ProviderDescription *provider)
{
    ++m_question;
    m_pause.stop();
    if (!provider)
        return;
    m_batch = batch;
    m_batch.sources = batch.sources.mid(0, 1);
    const bool canAsk = provider->onThisComputer && !m_batch.sources.isEmpty() && !m_batch.targets.isEmpty() && !m_batch.destination.folder.isEmpty();
    if (canAsk)
        m_pause.start();
    else
        Q_EMIT answered(likelyName(m_batch, *provider));
}

void NameExample::askEngine()
{
    whenDone(m_engine.plan(m_batch), this, [this, question = m_question](const Result<BatchPlan> &plan) {
        if (question != m_question)
            return;
        Q_EMIT answered(plan ? wordsOf(*plan) : sentence(plan.error()));
    });
}

} // namespace quayside
