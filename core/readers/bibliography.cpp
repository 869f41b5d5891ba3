// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/bibliography.h"

#include "document/plainforms.h"
#include "readers/bibtex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace quayside {
namespace {

constexpr std::size_t mostWorks = 50'000;
constexpr std::size_t mostPeople = 200;

using Fields = QHash<QString, QString>;

QString first(const Fields &fields, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const QString value = plainTex(fields.value(QLatin1StringView(name))); !value.isEmpty())
            return value;
    }
    return {};
}

/// The parts of @p value between the words “and” that are in no braces.
QStringList dividedByAnd(const QString &value)
{
    QStringList parts{QString()};
    int depth = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        const bool divides = depth == 0 && c.isSpace() && QStringView(value).sliced(i + 1).startsWith(u"and") && i + 4 < value.size() && value[i + 4].isSpace();
        if (divides) {
            parts.append(QString());
            i += 4;
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

/// “Family, Given”, “Given van Family”, or in braces a name that is not divided.
Work::Person personOf(const QString &written)
{
    const QString name = written.trimmed();
    if (name.startsWith(u'{') && name.endsWith(u'}'))
        return {plainTex(name), {}};
    const QString plain = plainTex(name);
    if (const qsizetype comma = plain.indexOf(u','); comma >= 0)
        return {plain.first(comma).trimmed(), plain.section(u',', -1).trimmed()};
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return {plain, {}};
    qsizetype family = words.size() - 1;
    for (qsizetype i = 1; i < words.size() - 1 && family == words.size() - 1; ++i) {
        if (words[i][0].isLower())
            family = i;
    }
    return {words.mid(family).join(u' '), words.first(family).join(u' ')};
}

QString addressOf(const QString &doi, const QString &url)
{
    if (doi.isEmpty())
        return url.startsWith(QLatin1StringView("http")) ? url : QString();
    return doi.startsWith(QLatin1StringView("http")) ? doi : QStringLiteral("https://doi.org/") + doi;
}

QString yearIn(const QString &date)
{
    static const QRegularExpression year(QStringLiteral("\\d{4}"));
    const auto match = year.match(date);
    return match.hasMatch() ? match.captured() : date;
}

Work workOf(const Fields &fields)
{
    Work work;
    const QString people = fields.value(QStringLiteral("author"), fields.value(QStringLiteral("editor")));
    for (const QString &one : people.isEmpty() ? QStringList() : dividedByAnd(people)) {
        if (one.trimmed() == QLatin1StringView("others") || work.people.size() >= mostPeople)
            work.othersToo = true;
        else if (!one.trimmed().isEmpty())
            work.people.push_back(personOf(one));
    }
    work.year = yearIn(first(fields, {"year", "date"}));
    work.title = first(fields, {"title"});
    if (const QString more = first(fields, {"subtitle"}); !more.isEmpty())
        work.title += QStringLiteral(": ") + more;
    work.container = first(fields, {"journal", "journaltitle", "booktitle"});
    work.volume = first(fields, {"volume"});
    work.issue = first(fields, {"number", "issue"});
    work.pages = first(fields, {"pages"});
    static const QRegularExpression range(QStringLiteral("(?<=\\d)\\s*-\\s*(?=\\d)"));
    work.pages.replace(range, QStringLiteral("–"));
    work.publisher = first(fields, {"publisher", "institution", "school", "organization", "howpublished"});
    if (work.publisher.startsWith(QLatin1StringView("http")))
        work.publisher.clear();
    work.address = addressOf(fields.value(QStringLiteral("doi")), fields.value(QStringLiteral("url")));
    return work;
}

Work workOf(const QJsonObject &entry)
{
    const auto text = [&](const char *name) {
        const QJsonValue value = entry.value(QLatin1StringView(name));
        return value.isDouble() ? QString::number(value.toDouble()) : value.toString().simplified();
    };
    Work work;
    const QJsonArray authors = entry.value(QLatin1StringView("author")).toArray();
    for (const QJsonValue &one : authors.isEmpty() ? entry.value(QLatin1StringView("editor")).toArray() : authors) {
        const QJsonObject person = one.toObject();
        const QString literal = person.value(QLatin1StringView("literal")).toString();
        const QString particle = person.value(QLatin1StringView("non-dropping-particle")).toString();
        const QString family = (particle + u' ' + person.value(QLatin1StringView("family")).toString()).trimmed();
        if (work.people.size() < mostPeople)
            work.people.push_back({literal.isEmpty() ? family : literal, person.value(QLatin1StringView("given")).toString()});
    }
    const QJsonObject issued = entry.value(QLatin1StringView("issued")).toObject();
    const QJsonValue year = issued.value(QLatin1StringView("date-parts")).toArray().at(0).toArray().at(0);
    work.year = year.isDouble() ? QString::number(year.toInt()) : year.isString() ? year.toString() : yearIn(issued.value(QLatin1StringView("raw")).toString());
    work.title = text("title");
    work.container = text("container-title");
    work.volume = text("volume");
    work.issue = text("issue");
    work.pages = text("page").replace(u'-', u'–');
    work.publisher = text("publisher");
    work.address = addressOf(text("DOI"), text("URL"));
    return work;
}

/// “Knuth, D. E.”
QString listedName(const Work::Person &person)
{
    QString initials;
    for (const QString &name : person.given.split(u' ', Qt::SkipEmptyParts))
        initials += QStringLiteral(" ") + name.left(name.size() > 1 && name[0].isHighSurrogate() ? 2 : 1) + u'.';
    return initials.isEmpty() ? person.family : person.family + u',' + initials;
}

QString listedNames(const Work &work)
{
    QString all;
    for (std::size_t i = 0; i < work.people.size(); ++i) {
        const bool last = i + 1 == work.people.size() && !work.othersToo;
        all += i == 0 ? QString() : last ? QStringLiteral(" & ") : QStringLiteral(", ");
        all += listedName(work.people[i]);
    }
    return work.othersToo ? all + QStringLiteral(" et al.") : all;
}

void add(Inlines &words, Inline::Value value)
{
    words.push_back({std::move(value), {}, Origin::Markup});
}

Inlines inText(const QString &text)
{
    Inlines words;
    add(words, Text{text});
    return words;
}

QString ended(const QString &text)
{
    return text.endsWith(u'.') || text.endsWith(u'?') || text.endsWith(u'!') ? text + u' ' : text + QStringLiteral(". ");
}

/// As the American Psychological Association has it, which needs no words of a language.
Inlines entryOf(const Work &work)
{
    Inlines words;
    const QString names = listedNames(work);
    const QString year = work.year.isEmpty() ? QString() : QStringLiteral("(%1). ").arg(work.year);
    if (!names.isEmpty())
        add(words, Text{(year.isEmpty() ? ended(names) : names + u' ') + year});
    if (work.container.isEmpty()) {
        add(words, Styled{Style::Emphasis, inText(work.title), {}});
        add(words, Text{ended(QString())});
    } else {
        add(words, Text{ended(work.title)});
        add(words, Styled{Style::Emphasis, inText(work.container), {}});
        QString where = work.volume.isEmpty() ? QString() : QStringLiteral(", ") + work.volume;
        where += work.issue.isEmpty() ? QString() : QStringLiteral("(%1)").arg(work.issue);
        where += work.pages.isEmpty() ? QString() : QStringLiteral(", ") + work.pages;
        add(words, Text{ended(where)});
    }
    if (names.isEmpty() && !year.isEmpty())
        add(words, Text{year});
    if (!work.publisher.isEmpty())
        add(words, Text{ended(work.publisher)});
    if (!work.address.isEmpty())
        add(words, Link{work.address, {}, inText(work.address)});
    auto *last = words.back().value.as<Text>();
    while (last && last->text.endsWith(u' '))
        last->text.chop(1);
    return words;
}

} // namespace

QString Work::names() const
{
    if (people.empty())
        return title;
    if (people.size() == 2 && !othersToo)
        return people[0].family + QStringLiteral(" & ") + people[1].family;
    return people.size() > 1 || othersToo ? people[0].family + QStringLiteral(" et al.") : people[0].family;
}

void Bibliography::addJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonArray entries = document.isArray() ? document.array() : document.object().value(QLatin1StringView("items")).toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const QJsonValue id = entry.value(QLatin1StringView("id"));
        const QString key = id.isDouble() ? QString::number(id.toInt()) : id.toString();
        if (!key.isEmpty() && m_works.size() < mostWorks)
            m_works.emplace(key, workOf(entry));
    }
}

void Bibliography::add(QByteArrayView file)
{
    const QByteArrayView text = file.trimmed();
    if (text.startsWith('[') || (text.startsWith('{') && text.contains("\"id\"")))
        return addJson(text.toByteArray());
    readBibTeX(file, [&](const QString &, const QString &key, const Fields &fields) {
        if (m_works.size() < mostWorks)
            m_works.emplace(key, workOf(fields));
    });
}

const Work *Bibliography::find(const QString &key) const
{
    const auto found = m_works.find(key);
    return found == m_works.end() ? nullptr : &found->second;
}

QStringList Bibliography::keys() const
{
    QStringList all;
    for (const auto &work : m_works)
        all.append(work.first);
    return all;
}

void Bibliography::tellApart(const QStringList &keys)
{
    QHash<QString, std::vector<Work *>> alike;
    for (const QString &key : keys) {
        if (const auto found = m_works.find(key); found != m_works.end() && !found->second.year.isEmpty())
            alike[found->second.names() + u'\n' + found->second.year].push_back(&found->second);
    }
    for (std::vector<Work *> &works : alike) {
        if (works.size() < 2)
            continue;
        std::stable_sort(works.begin(), works.end(), [](const Work *a, const Work *b) { return a->title < b->title; });
        for (std::size_t i = 0; i < works.size(); ++i)
            works[i]->year += numberForm(NumberStyle::LowerAlpha, static_cast<int>(i) + 1);
    }
}

Block Bibliography::list(const QStringList &keys) const
{
    std::vector<std::pair<QString, const Work *>> works;
    for (const QString &key : keys) {
        if (const Work *work = find(key))
            works.emplace_back(key, work);
    }
    const auto order = [](const auto &one) { return one.second->names().toCaseFolded() + u'\n' + one.second->year + one.second->title; };
    std::stable_sort(works.begin(), works.end(), [&](const auto &a, const auto &b) { return order(a) < order(b); });
    Division list;
    list.attributes.edit().id = QStringLiteral("refs");
    for (const auto &[key, work] : works) {
        Paragraph paragraph{entryOf(*work), Alignment::None, {}};
        paragraph.attributes.edit().id = workId(key);
        list.content.push_back({std::move(paragraph), {}, Origin::Markup});
    }
    return {std::move(list), {}, Origin::Markup};
}

QString workId(const QString &key)
{
    return QStringLiteral("ref-") + key;
}

} // namespace quayside
