// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/artifact.h"

#include <QByteArray>
#include <QString>

namespace quayside {

/// One finished file, not yet at its place.
struct StagedFile {
    QString path;          ///< in the job's staging folder, not written to any more (the result may be a link to it); empty: the bytes are in `content`
    QByteArray content;    ///< small results stay in memory and never touch the staging folder
    QString relativeName;  ///< name wanted below the result's folder; empty for the main file
    QString suggestedName; ///< from the service; made safe before use; empty: none
    QString extension;     ///< without a dot
    QString mediaType;
    QString locale; ///< empty: none
    FileRole role = FileRole::Main;
};

} // namespace quayside
