// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/faults.h"

#include <QPointer>
#include <QTcpSocket>

namespace quayside::sandbox {

/// Applies a single-range `Range` header, if any: 206 or 416.
void applyRange(const Request &request, Reply &reply);

/// Writes the reply as the fault demands. @p close: then closes the connection.
void deliver(const QPointer<QTcpSocket> &socket, const Reply &reply, const std::optional<Fault> &fault, bool close);

} // namespace quayside::sandbox
