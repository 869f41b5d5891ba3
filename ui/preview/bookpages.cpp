// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/bookpages.h"

#include "archive/archivereader.h"

#include <QBuffer>
#include <QDir>
#include <QHash>
#include <QUrl>
#include <QXmlStreamReader>

namespace quayside {

namespace {

constexpr qint64 mostBytes = 256LL * 1024 * 1024; ///< of a book, unpacked

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

/// The path in the book that @p address names in a file of @p folder.
QString pathFrom(const QString &folder, const QString &address)
{
    const QString plain = QUrl::fromPercentEncoding(address.section(u'#', 0, 0).toUtf8());
    return QDir::cleanPath(folder.isEmpty() ? plain : folder + u'/' + plain);
}

Result<QMap<QString, QByteArray>> unpacked(const QByteArray &epub, const StopToken &stop)
{
    QBuffer buffer;
    buffer.setData(epub);
    buffer.open(QIODevice::ReadOnly);
    ArchiveLimits limits;
    limits.bytes = mostBytes;
    ArchiveReader archive(buffer, stop, limits);
    QMap<QString, QByteArray> parts;
    while (true) {
        const auto entry = archive.next();
        if (!entry)
            return tl::unexpected(entry.error());
        if (!*entry)
            return parts;
        const auto bytes = archive.readAll(mostBytes);
        if (!bytes)
            return tl::unexpected(bytes.error());
        parts.insert((*entry)->name, *bytes);
    }
}

/// The package document's path; empty: the container names none.
QString packageOf(const QByteArray &container)
{
    QXmlStreamReader xml(container);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1StringView("rootfile"))
            return xml.attributes().value(QLatin1StringView("full-path")).toString();
    }
    return {};
}

/// Paths of the pages, in reading order.
QStringList spineOf(const QByteArray &package, const QString &folder)
{
    QHash<QString, QString> paths;
    QStringList order;
    QXmlStreamReader xml(package);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("item"))
            paths.insert(xml.attributes().value(QLatin1StringView("id")).toString(),
                         pathFrom(folder, xml.attributes().value(QLatin1StringView("href")).toString()));
        else if (xml.name() == QLatin1StringView("itemref"))
            order.append(paths.value(xml.attributes().value(QLatin1StringView("idref")).toString()));
    }
    return order;
}

QString titleOf(const QByteArray &page)
{
    QXmlStreamReader xml(page);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("title"))
            return xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
        if (xml.name() == QLatin1StringView("body"))
            break;
    }
    return {};
}

} // namespace

QMap<QString, QByteArray> BookPages::partsSeenFrom(int index) const
{
    const QDir folder(u'/' + folderOf(pages.value(index).path));
    QMap<QString, QByteArray> seen;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        seen.insert(folder.relativeFilePath(u'/' + part.key()), part.value());
    return seen;
}

int BookPages::pageAt(int from, const QString &address) const
{
    const QString path = pathFrom(folderOf(pages.value(from).path), address);
    const auto found = std::find_if(pages.cbegin(), pages.cend(), [&](const BookPage &page) { return page.path == path; });
    return found == pages.cend() ? -1 : int(found - pages.cbegin());
}

Result<BookPages> bookPagesOf(const QByteArray &epub, const StopToken &stop)
{
    auto parts = unpacked(epub, stop);
    if (!parts)
        return tl::unexpected(parts.error());
    BookPages book{{}, std::move(*parts)};
    const QString package = packageOf(book.parts.value(QStringLiteral("META-INF/container.xml")));
    for (const QString &path : spineOf(book.parts.value(package), folderOf(package))) {
        if (const auto page = book.parts.constFind(path); page != book.parts.cend())
            book.pages.append({path, titleOf(*page)});
    }
    if (book.pages.isEmpty())
        return failure(ErrorCode::SourceMalformed);
    return book;
}

} // namespace quayside
