// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/faults.h"

#include <QPointer>
#include <QTcpSocket>

namespace quayside::sandbox {

/// Cuts a file down to the bytes that `Range` asks for (one range only), with 206 or 416; leaves the reply alone where none is asked.
void applyRange(const Request &request, Reply &reply);

/// Writes the reply to the socket, in the way the fault wants it written (cut, slow, not at all). `close`: ends the connection after it.
void deliver(const QPointer<QTcpSocket> &socket, const Reply &reply, const std::optional<Fault> &fault, bool close);

} // namespace quayside::sandbox
