// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace quayside::test {

/// One message of a .ts file: its words in the sources, and its translations (several where numbers need plurals).
struct Message {
    QString context;
    QString source;
    QStringList translations;
    bool plural = false;
    bool finished = true;
};

/// The messages of the .ts file @p path; empty: it cannot be read.
QList<Message> messagesOf(const QString &path);

/// The program's .ts files.
QStringList translationFiles();

} // namespace quayside::test
