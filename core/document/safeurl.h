// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside {

/// The scheme as a browser sees it: lower case; spaces, control and invisible characters dropped. Empty for relative URLs.
QString urlScheme(const QString &url);

/// Whether opening or showing @p url can run code: javascript:, vbscript:, and data: (except images if @p forImage).
bool isDangerousUrl(const QString &url, bool forImage = false);

/// Whether @p url is relative or its scheme is allowed in HTML that comes from a document (http, https, mailto, tel …).
bool isAllowedUrl(const QString &url, bool forImage = false);

} // namespace quayside
