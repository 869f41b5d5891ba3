// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace quayside {

/// Translation context of everything said about remote work: `RemoteWords::tr("the file is empty")`.
struct RemoteWords {
    Q_DECLARE_TR_FUNCTIONS(RemoteWords)
};

} // namespace quayside
