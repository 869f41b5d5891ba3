// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivereader.h"
#include "readers/reader.h"
#include "writers/writer.h"

#include <QBuffer>
#include <QMap>
#include <QXmlStreamReader>

namespace docxtest {

using namespace quayside;

/// What a document was made to, for tests: the file, its parts and what was told.
struct Made {
    QByteArray file;
    QMap<QString, QByteArray> parts;
    QStringList warnings; ///< "id:line"
    Result<void> result;

    [[nodiscard]] QString text(const char *part) const { return QString::fromUtf8(parts.value(QLatin1StringView(part))); }
    [[nodiscard]] QString body() const { return text("word/document.xml"); }
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

inline Made madeBy(const Writer &writer, const Document &document, const QJsonObject &options, const QString &language, StopToken stop)
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

inline Made made(const Document &document, const QJsonObject &options = {}, const QString &language = {}, StopToken stop = {})
{
    return madeBy(docxWriter(), document, options, language, std::move(stop));
}

/// The words of a part, paragraphs apart by line feeds.
inline QString wordsOf(const QByteArray &xml)
{
    QString words;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"t")
            words += reader.readElementText();
        else if (reader.isStartElement() && (reader.name() == u"br" || reader.name() == u"tab"))
            words += u' ';
        else if (reader.isEndElement() && reader.name() == u"p")
            words += u'\n';
    }
    return reader.hasError() ? QStringLiteral("not well formed: ") + reader.errorString() : words;
}

/// A part as a person reads it: a line for each paragraph, row and cell, without what stands at the root.
inline QByteArray readable(QByteArray xml)
{
    const qsizetype root = xml.indexOf("<w:", xml.indexOf("?>"));
    const qsizetype attributes = xml.indexOf(' ', root);
    xml.remove(attributes, xml.indexOf('>', root) - attributes);
    for (const char *element : {"<w:p>", "<w:tbl>", "<w:tr>", "<w:tc>", "<w:sectPr>", "<w:abstractNum ", "<w:num ", "<w:lvl ", "<w:footnote ", "<w:style ",
                                "</w:tbl>", "</w:body>", "<w:body>", "</w:style>", "</w:numbering>", "</w:footnotes>", "<w:sdt>", "<w:docDefaults>"})
        xml.replace(element, QByteArray("\n") + element);
    return xml + '\n';
}

} // namespace docxtest
