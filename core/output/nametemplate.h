// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

namespace quayside {

struct NameParts {
    QString name;      ///< {name}: source name without extension
    QString extension; ///< {ext}: without a dot
    QString title;     ///< {title}: source title
    QString format;    ///< {format}: target id
    QString locale;    ///< {locale}: as typed, may be empty
    QDateTime asOf;    ///< {date} 2026-11-21 and {time} 143005, in timeZone
    QString timeZone;  ///< IANA id; empty: UTC
    int number = 1;    ///< {n}: increased until the name is free
};

/// The default template.
QString defaultNameTemplate();

/// Valid placeholders, without braces.
QStringList nameTemplateKeys();

/// Error: NameInvalid for an unknown placeholder, a missing brace or a path outside the folder.
Result<void> checkNameTemplate(const QString &nameTemplate);

/// A safe relative path. Only the template's '/' makes folders. An empty value also drops the separator before it. @p maxNameBytes: per part. Error:
/// as checkNameTemplate.
Result<QString> nameFromTemplate(const QString &nameTemplate, const NameParts &parts, int maxNameBytes);

} // namespace quayside
