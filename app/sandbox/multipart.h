// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxhttp.h"

#include <QMap>

namespace quayside::sandbox {

/// A multipart/form-data body, taken apart.
struct MultipartForm {
    QMap<QString, QString> fields;
    QMap<QString, QByteArray> files; ///< by name, without folders

    /// Names of the files that end in one of @p endings, as “.pdf”, ignoring case.
    [[nodiscard]] QStringList filesWith(const QStringList &endings) const;
};

/// The form of @p request; nothing when its body does not fit its boundary.
std::optional<MultipartForm> multipartForm(const Request &request);

} // namespace quayside::sandbox
