// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportrequest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace quayside::test {

/// A folder of documents and what is asked of them; the results would go to "out" in it.
class SourceFolder
{
public:
    [[nodiscard]] QString in(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    /// Writes a file, its folders included; ends the test program if it cannot.
    void put(const char *name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(in(name)).path());
        QFile file(in(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
    }

    /// At a fixed time.
    [[nodiscard]] ExportRequest request(const char *target, const char *source) const
    {
        ExportRequest wanted;
        wanted.settings[sourceScope].values.insert(QStringLiteral("path"), in(source));
        wanted.title = QString::fromUtf8(source);
        wanted.target = QString::fromUtf8(target);
        wanted.asOf = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
        wanted.destination.folder = in("out");
        return wanted;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace quayside::test
