// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packagefile.h"

#include <QXmlStreamReader>

namespace docxtest {

using namespace packagetest;

/// The part of the text.
inline QString bodyOf(const Made &made)
{
    return made.text("word/document.xml");
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
