// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace quayside {

/// The emoji that GitHub writes `:name:`; empty if there is none.
QString emojiNamed(QByteArrayView name);

} // namespace quayside
