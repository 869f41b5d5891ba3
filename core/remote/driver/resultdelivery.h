// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/exportprovider.h"
#include "remote/driver/remotejobstate.h"

#include <functional>

namespace quayside {

/// Makes a job's result of its downloaded files: unpacks zips where that is asked for, and settles names, types and locales.
class ResultDelivery final
{
public:
    struct Delivered {
        QList<StagedFile> files;
        QList<Warning> notes; ///< ArchiveNotUnpacked: that zip is delivered as it came
    };

    /// The suggested name of a file, or of the folder for its contents.
    using Naming = std::function<QString(const FetchedFile &file, bool isFolder)>;

    /// @p control owns the staging folder, so it is kept until run() has ended.
    ResultDelivery(QList<FetchedFile> files, Naming naming, bool unpackZips, std::shared_ptr<JobControl> control);

    /// There is a zip to unpack: run() takes long and belongs in a worker.
    [[nodiscard]] bool takesLong() const;
    /// After a stop the result is of no use.
    [[nodiscard]] Delivered run() const;

private:
    [[nodiscard]] bool isUnpacked(const FetchedFile &file) const;
    [[nodiscard]] StagedFile stagedOf(const FetchedFile &file, bool isFolder) const;
    void unpack(const FetchedFile &file, Delivered &delivered) const;

    QList<FetchedFile> m_files;
    Naming m_naming;
    bool m_unpackZips;
    std::shared_ptr<JobControl> m_control;
};

} // namespace quayside
