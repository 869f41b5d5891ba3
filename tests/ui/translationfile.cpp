// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translationfile.h"
#include "testpaths.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

namespace quayside::test {
namespace {

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.finished = !xml.attributes().hasAttribute(QLatin1StringView("type"));
    if (!message.plural) {
        message.translations.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

} // namespace

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> result;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1StringView("message"))
            result.append({context, {}, {}, xml.attributes().value(QLatin1StringView("numerus")) == QLatin1StringView("yes"), true});
        else if (xml.name() == QLatin1StringView("source"))
            result.last().source = xml.readElementText();
        else if (xml.name() == QLatin1StringView("translation"))
            readTranslation(xml, result.last());
    }
    return xml.hasError() ? QList<Message>() : result;
}

QStringList translationFiles()
{
    QStringList paths;
    const QDir folder(QStringLiteral(QUAYSIDE_TEST_DATA "/../../resources/translations"));
    for (const QString &name : folder.entryList({QStringLiteral("quayside_*.ts")}))
        paths.append(folder.filePath(name));
    return paths;
}

} // namespace quayside::test
