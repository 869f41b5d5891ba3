// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace quayside {

/// Where the program reads from the right: turns round what Qt leaves as it is in @p parent, the margins of its layouts. Once, when all is made.
void mirrorMargins(QWidget *parent);

/// @p path to be part of a sentence that reads from the right; as it is where none does.
QString pathInWords(const QString &path);

/// @p name, of a file or a document, to stand among words that read from the right: in its own direction, so that “01-first.md” begins with its number.
/// As it is where nothing reads from the right.
QString nameInWords(const QString &name);

/// @p parts as the language of the program writes a list of them: “a, b”.
QString listed(const QStringList &parts);

/// An arrow with blanks around it, on to what comes next in the direction of reading.
QString arrowOn();

/// @p name for a place of one line: file names may have line breaks and tabs in them.
QString onOneLine(const QString &name);

} // namespace quayside
