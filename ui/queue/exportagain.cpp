// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/exportagain.h"

#include "ui/common/futures.h"

#include <memory>

namespace quayside {

void exportAgain(Engine &engine, QObject *owner, const QList<ExportJob> &jobs, const std::function<void(Batch &)> &change,
                 const std::function<void(const AskedAgain &)> &done)
{
    auto all = std::make_shared<AskedAgain>();
    for (const ExportJob &job : jobs) {
        Batch batch = batchOf(job.request, job.batch);
        batch.asOf = {}; // now, not when the first one was made
        if (change)
            change(batch);
        whenDone(engine.submit(batch), owner, [all, done, count = jobs.size()](const Result<Receipt> &receipt) {
            if (receipt)
                all->receipts.append(*receipt);
            else
                all->errors.append(receipt.error());
            if (all->receipts.size() + all->errors.size() == count)
                done(*all);
        });
    }
}

} // namespace quayside
