// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/epub/bookfacts.h"

#include "settings/locales.h"
#include "writers/documentfacts.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace quayside::epub {
namespace {

/// The name space of identifiers that are made from a book's metadata (RFC 4122, version 5).
const QUuid bookSpace(0x6f0a7c52, 0x3a1b, 0x4f0e, 0x9c, 0x55, 0x2d, 0x7a, 0x61, 0x84, 0x0b, 0x1e);

QString fieldOf(const Metadata &metadata, QLatin1StringView name)
{
    const auto found =
        std::find_if(metadata.all.begin(), metadata.all.end(), [&](const auto &pair) { return pair.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == metadata.all.end() ? QString() : found->second.simplified();
}

/// What the metadata names as the identifier, as a URI; else one made from title, authors and language.
QString identifierOf(const Metadata &metadata, const BookFacts &facts)
{
    static const QRegularExpression uuid(QStringLiteral("^(urn:uuid:)?([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$"));
    static const QRegularExpression isbn(QStringLiteral("^(97[89])?[0-9]{9}[0-9X]$"));
    for (const char *name : {"identifier", "isbn", "uuid", "doi"}) {
        const QString given = fieldOf(metadata, QLatin1StringView(name));
        QString digits = given;
        digits.remove(QLatin1StringView("urn:isbn:"), Qt::CaseInsensitive)
            .remove(QLatin1StringView("isbn"), Qt::CaseInsensitive)
            .remove(QRegularExpression(QStringLiteral("[-: ]")));
        if (const auto match = uuid.match(given); match.hasMatch())
            return QStringLiteral("urn:uuid:") + match.captured(2).toLower();
        if (isbn.match(digits).hasMatch())
            return QStringLiteral("urn:isbn:") + digits;
        if (given.startsWith(QLatin1StringView("10.")))
            return QStringLiteral("doi:") + given;
        if (!given.isEmpty())
            return given;
    }
    const QString all = facts.title + u'\n' + facts.authors.join(u'\n') + u'\n' + facts.language;
    return QStringLiteral("urn:uuid:") + QUuid::createUuidV5(bookSpace, all.toUtf8()).toString(QUuid::WithoutBraces);
}

/// @p text where it is a date as W3C writes them.
QString dateOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})(-\\d\\d(-\\d\\d)?)?(T.*)?$"));
    const QString word = text.trimmed();
    if (!form.match(word).hasMatch())
        return {};
    const QString date = word.section(u'T', 0, 0);
    const QString whole = date + QStringLiteral("-01-01").right(10 - date.size());
    return QDate::fromString(whole, Qt::ISODate).isValid() ? date : QString();
}

} // namespace

BookFacts factsOf(const WriteInput &input)
{
    const Metadata &metadata = input.document.metadata;
    BookFacts facts;
    facts.title = titleOf(input).simplified();
    if (facts.title.isEmpty())
        facts.title = QStringLiteral("…");
    facts.subtitle = metadata.subtitle.simplified();
    for (const QString &author : metadata.authors) {
        if (const QString name = author.simplified(); !name.isEmpty())
            facts.authors.append(name);
    }
    const auto language = parseLocale(languageOf(input));
    facts.language = language ? language->tag : QStringLiteral("und");
    facts.labels = input.locale.isEmpty() ? metadata.language : input.locale;
    facts.rightToLeft = isRightToLeft(input);
    const QDateTime asOf = input.asOf.isValid() ? input.asOf.toUTC() : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    facts.modified = asOf.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + u'Z';
    facts.date = dateOf(metadata.date);
    facts.writtenDate = metadata.date.simplified();
    facts.description = metadata.description.simplified();
    facts.publisher = fieldOf(metadata, QLatin1StringView("publisher"));
    facts.rights = fieldOf(metadata, QLatin1StringView("rights"));
    for (const QString &word : metadata.keywords) {
        if (const QString subject = word.simplified(); !subject.isEmpty())
            facts.subjects.append(subject);
    }
    facts.identifier = identifierOf(metadata, facts);
    return facts;
}

} // namespace quayside::epub
