// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/lastresult.h"

#include "ui/common/futures.h"

#include <algorithm>

namespace quayside {

namespace {

constexpr int together = 200;
constexpr int mostPages = 5;

struct Search {
    Engine &engine;
    QObject *context;
    std::function<bool(const ExportJob &)> suits;
    std::function<void(const std::optional<SavedResult> &)> use;
    int pages = 0;
};

std::optional<SavedResult> resultOf(const ExportJob &job)
{
    const auto isFile = [](const Artifact &artifact) { return artifact.kind == Artifact::Kind::File && artifact.role == FileRole::Main; };
    const auto file = std::find_if(job.artifacts.cbegin(), job.artifacts.cend(), isFile);
    return job.state == JobState::Succeeded && file != job.artifacts.cend() ? std::optional(SavedResult{*file, job.finished}) : std::nullopt;
}

void lookInto(const std::shared_ptr<Search> &search, const HistoryQuery &query)
{
    whenDone(search->engine.history(query), search->context, [search, query](const Result<HistoryPage> &page) {
        for (const ExportJob &job : page ? page->jobs : QList<ExportJob>()) {
            const auto found = resultOf(job);
            if (found && search->suits(job))
                return search->use(found);
        }
        if (!page || !page->next.isValid() || ++search->pages == mostPages)
            return search->use({});
        HistoryQuery next = query;
        next.after = page->next;
        lookInto(search, next);
    });
}

} // namespace

void findLastResult(Engine &engine, QObject *context, const QString &search, std::function<bool(const ExportJob &)> suits,
                    std::function<void(const std::optional<SavedResult> &)> use)
{
    HistoryQuery query;
    query.filter.search = search;
    query.limit = together;
    lookInto(std::make_shared<Search>(Search{engine, context, std::move(suits), std::move(use)}), query);
}

} // namespace quayside
