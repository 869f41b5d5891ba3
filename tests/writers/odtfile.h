// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packagefile.h"

#include <QXmlStreamReader>

namespace odttest {

using namespace packagetest;

inline Made made(const Document &document, const QJsonObject &options = {}, const QString &language = {}, StopToken stop = {})
{
    return madeBy(odtWriter(), document, options, language, std::move(stop));
}

inline QString contentOf(const Made &made)
{
    return made.text("content.xml");
}

/// The text as XML, without the styles before it.
inline QString bodyOf(const Made &made)
{
    const QString content = contentOf(made);
    return content.mid(content.indexOf(QLatin1StringView("<office:text>")));
}

/// The words of a text, paragraphs apart by line feeds.
inline QString wordsOf(const Made &made)
{
    QString words;
    QXmlStreamReader reader(made.parts.value(QStringLiteral("content.xml")));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            words += reader.text();
        else if (reader.isStartElement() && (reader.name() == u"s" || reader.name() == u"tab" || reader.name() == u"line-break"))
            words += u' ';
        else if (reader.isStartElement() && (reader.name() == u"desc" || reader.name() == u"title" || reader.name() == u"note-citation"))
            reader.skipCurrentElement();
        else if (reader.isEndElement() && (reader.name() == u"p" || reader.name() == u"h"))
            words += u'\n';
    }
    return reader.hasError() ? QStringLiteral("not well formed: ") + reader.errorString() : words;
}

/// A part as a person reads it: a line for each paragraph, row, cell and style, without namespaces.
inline QByteArray readable(QByteArray xml)
{
    const qsizetype root = xml.indexOf("<office:");
    const qsizetype attributes = xml.indexOf(' ', root);
    xml.remove(attributes, xml.indexOf('>', root) - attributes);
    for (const char *element : {"<text:p ",
                                "<text:h ",
                                "<text:list ",
                                "</text:list>",
                                "<text:list-item",
                                "<table:table ",
                                "</table:table>",
                                "<table:table-row ",
                                "<table:table-cell ",
                                "<style:style ",
                                "<style:font-face ",
                                "<text:list-style ",
                                "<text:list-level-style",
                                "<office:",
                                "</office:",
                                "<style:master-page ",
                                "<style:header",
                                "<style:footer",
                                "<style:page-layout ",
                                "<style:default-style ",
                                "<text:outline-style ",
                                "<text:notes-configuration "})
        xml.replace(element, QByteArray("\n") + element);
    return xml + '\n';
}

} // namespace odttest
