// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace quayside {

enum class PageLanguage { Html, Markdown, Css };

/// Where a page names a file that is shown as part of it: a picture, a style sheet, a script, a font.
struct PageReference {
    qsizetype from = 0; ///< first byte of the name as it is written
    qsizetype size = 0; ///< bytes
    QString target;     ///< decoded, without query and fragment
    bool isImage = false;

    friend bool operator==(const PageReference &, const PageReference &) = default;
};

/// The references of @p text to relative names, in order; links that a reader follows are none, nor is what stands in comments, scripts and code.
/// Reads what browsers read, without judging it.
QList<PageReference> referencesIn(const QByteArray &text, PageLanguage language);

/// @p name as it is written in a page of @p language.
QByteArray referenceText(const QString &name);

} // namespace quayside
