// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// An alert as HTML.
inline QByteArray alert(const QByteArray &kind, const QByteArray &title, const QByteArray &content)
{
    return "<div class=\"markdown-alert markdown-alert-" + kind + "\" role=\"note\">\n<p class=\"markdown-alert-title\">" + title + "</p>\n" + content
           + "</div>\n";
}

/// An alert that is folded away, as HTML.
inline QByteArray folded(const QByteArray &kind, const QByteArray &title, const QByteArray &content)
{
    return "<details class=\"markdown-alert markdown-alert-" + kind + "\">\n<summary class=\"markdown-alert-title\">" + title + "</summary>\n" + content
           + "</details>\n";
}
