// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside {

/// The scheme of @p url as a browser sees it: lower case, blanks and control characters inside left out. Empty for relative addresses.
QString urlScheme(const QString &url);

/// Whether following or showing @p url can run code: javascript:, vbscript:, and data: other than an image that @p forImage asks for.
bool isDangerousUrl(const QString &url, bool forImage = false);

/// Whether @p url is relative or has a scheme of the allow-list for HTML that comes from a document (http, https, mailto, tel …).
bool isAllowedUrl(const QString &url, bool forImage = false);

} // namespace quayside
