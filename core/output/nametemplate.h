// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

namespace quayside {

/// What the placeholders of a name template stand for.
struct NameParts {
    QString name;      ///< {name}: of the source, without its ending
    QString extension; ///< {ext}: without a dot
    QString title;     ///< {title}: what a person calls the source
    QString format;    ///< {format}: id of the target
    QString locale;    ///< {locale}: as typed, may be empty
    QDateTime asOf;    ///< {date} 2026-11-21 and {time} 143005, in timeZone
    QString timeZone;  ///< IANA id; empty: UTC
    int number = 1;    ///< {n}: counts up until the name is free
};

/// What stands for an empty template.
QString defaultNameTemplate();

/// The placeholders that a template may have, without braces.
QStringList nameTemplateKeys();

/// Whether the template can make names. Error: NameInvalid, naming an unknown placeholder, a missing brace or a path that leaves its folder.
Result<void> checkNameTemplate(const QString &nameTemplate);

/// A safe relative path; '/' in the template makes folders, in a value it does not. An empty value takes the separator before it away.
/// @p maxNameBytes: limit of each part. Error: as checkNameTemplate.
Result<QString> nameFromTemplate(const QString &nameTemplate, const NameParts &parts, int maxNameBytes);

} // namespace quayside
