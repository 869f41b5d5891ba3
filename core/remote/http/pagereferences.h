// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace quayside {

enum class PageLanguage { Html, Markdown, Css };

/// A reference to a file that is part of a page: image, style sheet, script, font.
struct PageReference {
    qsizetype from = 0; ///< first byte of the written name
    qsizetype size = 0; ///< bytes
    QString target;     ///< decoded, without query and fragment
    bool isImage = false;

    friend bool operator==(const PageReference &, const PageReference &) = default;
};

/// References of @p text to relative names, in order, without hyperlinks, comments, scripts and code. Lenient like browsers.
QList<PageReference> referencesIn(const QByteArray &text, PageLanguage language);

/// @p name escaped for a page of @p language.
QByteArray referenceText(const QString &name);

} // namespace quayside
