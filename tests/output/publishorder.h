// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/publishplan.h"

/// An order to publish @p content as "a.html" into @p folder.
inline quayside::PublishOrder orderInto(const QString &folder, const QByteArray &content, quayside::ConflictPolicy policy)
{
    quayside::PublishOrder order;
    order.job = 7;
    order.instance = QStringLiteral("0123456789ab");
    order.destination.folder = folder;
    order.destination.onConflict = policy;
    order.names.name = QStringLiteral("a");
    order.names.extension = QStringLiteral("html");
    quayside::StagedFile file;
    file.content = content;
    order.files = {file};
    return order;
}
