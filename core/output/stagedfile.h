// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/artifact.h"

#include <QByteArray>
#include <QString>

namespace quayside {

struct StagedFile {
    QString path;          ///< in the job's staging folder, no longer written to, as the result may be a link to it; empty: see `content`
    QByteArray content;    ///< small results
    QString relativeName;  ///< name below the result's folder; empty for the main file
    QString suggestedName; ///< from the service; made safe before use; may be empty
    QString extension;     ///< without a dot
    QString mediaType;
    QString locale; ///< empty: none
    FileRole role = FileRole::Main;
};

} // namespace quayside
