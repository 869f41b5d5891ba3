// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace quayside {

/// File name in a Content-Disposition (RFC 6266; filename* wins): last path component, not yet made safe; empty: none. Names that are no proper
/// parameter are read as browsers read them: blanks without quotes, raw UTF-8 or Latin-1, encoded words of mail (RFC 2047).
QString contentDispositionName(const QByteArray &header);

} // namespace quayside
