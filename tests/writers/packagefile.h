// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivereader.h"
#include "archive/entrywriter.h"
#include "readers/reader.h"
#include "writers/writer.h"

#include <QBuffer>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTemporaryDir>

/// What tests of formats that are packages share.
namespace packagetest {

using namespace quayside;

/// What a document was made to: the file, its parts and what was told.
struct Made {
    QByteArray file;
    QMap<QString, QByteArray> parts;
    QStringList warnings; ///< "id:line"
    Result<void> result;

    [[nodiscard]] QString text(const char *part) const { return QString::fromUtf8(parts.value(QLatin1StringView(part))); }
};

inline Document markdown(const QByteArray &text, const QJsonObject &options = {})
{
    ReadInput input;
    input.bytes = text;
    input.name = QStringLiteral("test.md");
    input.options = options;
    WorkContext context;
    auto document = markdownReader().read(input, context);
    return document ? *std::move(document) : Document{};
}

inline QMap<QString, QByteArray> partsOf(QByteArray file)
{
    QMap<QString, QByteArray> parts;
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    ArchiveReader reader(buffer);
    for (auto entry = reader.next(); entry && *entry; entry = reader.next()) {
        const auto bytes = reader.readAll(256 * 1024 * 1024);
        parts.insert((*entry)->name, bytes ? *bytes : QByteArray());
    }
    return parts;
}

/// A theme file whose covers are white on blue, in @p folder.
inline QString coloredTheme(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("theme.json"));
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(R"({"base": "report", "cover": {"background": "#123456", "color": "#fefefe"}})") > 0;
    return written ? path : QString();
}

inline Made madeBy(const Writer &writer, const Document &document, const QJsonObject &options = {}, const QString &language = {}, StopToken stop = {})
{
    Made made;
    MemorySink sink;
    WorkContext context;
    context.stop = std::move(stop);
    WriteInput input{document, options, language, {}, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC), QStringLiteral("test"), {}};
    input.language = language;
    made.result = writer.write(std::move(input), sink, context);
    made.file = sink.main;
    if (made.result)
        made.parts = partsOf(sink.main);
    for (const Warning &warning : std::as_const(context.warnings))
        made.warnings.append(QStringLiteral("%1:%2").arg(QString(warningId(warning.code))).arg(warning.line));
    return made;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every match of @p pattern in @p text: its first group.
inline QStringList all(const QString &text, const char *pattern)
{
    QStringList found;
    const QRegularExpression expression(QString::fromUtf8(pattern), QRegularExpression::DotMatchesEverythingOption);
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

inline Block paragraphOf(const QString &text)
{
    Paragraph paragraph;
    paragraph.content.push_back({Text{text}, {}, Origin::Markup});
    return {paragraph, {}, Origin::Markup};
}

/// A file named @p name in @p dir, a zip of @p parts.
inline QString packed(const QTemporaryDir &dir, const QString &name, const QMap<QString, QByteArray> &parts)
{
    MemorySink sink;
    const auto zip = zipEntryWriter(archiveInto(sink), QDateTime(QDate(2026, 1, 1), {}, Qt::UTC), {});
    for (const auto &[part, content] : parts.asKeyValueRange())
        (void)zip->add(part, content);
    (void)zip->finish();
    QFile file(dir.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(sink.main) > 0 ? file.fileName() : QString();
}

} // namespace packagetest
