// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"
#include "testpaths.h"

#include <QFile>
#include <QTest>

/// What tests of readers of other programs' files ask besides: files in tests/data/readers, and a Document as Markdown that a person can read.
namespace quayside::test {

inline QString readersData(const QString &name)
{
    return QStringLiteral(QUAYSIDE_TEST_DATA "/readers/") + name;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString asMarkdown(const Reading &result)
{
    if (!result.document)
        return sentence(result.document.error());
    WorkContext context;
    MemorySink sink;
    const auto written = markdownWriter().write({*result.document, {{QStringLiteral("front-matter"), false}}, {}, {}, {}, {}, {}}, sink, context);
    return written ? QString::fromUtf8(sink.main) : sentence(written.error());
}

/// The expected text in tests/data/readers/@p name; QUAYSIDE_WRITE_GOLDEN=1 writes @p found there first: read it then.
inline QString golden(const QString &name, const QString &found)
{
    const QString path = readersData(name);
    if (qEnvironmentVariableIsSet("QUAYSIDE_WRITE_GOLDEN")) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(found.toUtf8());
    }
    return QString::fromUtf8(bytesOf(path));
}

} // namespace quayside::test
