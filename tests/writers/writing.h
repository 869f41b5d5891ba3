// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/reader.h"
#include "writers/writer.h"

#include <QFile>
#include <QMap>

namespace writingtest {

using namespace quayside;

/// What a writer made of a document.
struct Written {
    QByteArray file;
    QMap<QString, QByteArray> files; ///< beside it
    QStringList warnings;            ///< their words
    Result<void> result;

    [[nodiscard]] QString text() const { return QString::fromUtf8(file); }
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline Document read(const Reader &reader, const QByteArray &bytes, const QString &name = QStringLiteral("test"), const QJsonObject &options = {})
{
    ReadInput input;
    input.bytes = bytes;
    input.name = name;
    input.options = options;
    WorkContext context;
    auto document = reader.read(input, context);
    return document ? *std::move(document) : Document{};
}

inline Document markdown(const QByteArray &text)
{
    return read(markdownReader(), text, QStringLiteral("test.md"));
}

inline Written written(const Writer &writer, const Document &document, const QJsonObject &options = {}, const QString &language = {}, StopToken stop = {})
{
    Written made;
    MemorySink sink;
    WorkContext context;
    context.stop = std::move(stop);
    WriteInput input{document, options, language, {}, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC), QStringLiteral("test"), {}};
    input.language = language;
    made.result = writer.write(std::move(input), sink, context);
    made.file = sink.main;
    made.files = sink.files;
    for (const Warning &warning : std::as_const(context.warnings))
        made.warnings.append(words(warning));
    return made;
}

} // namespace writingtest
