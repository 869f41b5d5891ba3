// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QSslError;

namespace quayside {

/// Why a connection is not safe, for people who are not programmers: one reason for all that stand for the same thing.
QString tlsWords(const QList<QSslError> &errors);

} // namespace quayside
