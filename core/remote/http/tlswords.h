// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QSslError;

namespace quayside {

/// Why a connection is not safe, in plain words; each reason once.
QString tlsWords(const QList<QSslError> &errors);

} // namespace quayside
