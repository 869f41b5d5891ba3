// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// One example of a Markdown specification.
struct SpecificationExample {
    int number = 0;
    int line = 0; ///< in the specification
    QString section;
    QStringList words; ///< what stands behind "example": names of extensions, or "disabled"
    QByteArray markdown;
    QByteArray html;
};

/// The examples of a specification of CommonMark's form; empty when the file is missing.
QList<SpecificationExample> readSpecification(const QString &path);
