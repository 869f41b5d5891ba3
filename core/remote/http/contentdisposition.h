// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace quayside {

/// File name in a Content-Disposition (RFC 6266; filename* wins): last path component, not yet made safe; empty: none. Accepts malformed names like
/// browsers: unquoted spaces, raw UTF-8 or Latin-1, RFC 2047 encoded words.
QString contentDispositionName(const QByteArray &header);

} // namespace quayside
