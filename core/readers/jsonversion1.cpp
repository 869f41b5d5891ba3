// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/jsonversion1.h"

#include <QJsonArray>
#include <QJsonObject>

namespace quayside {
namespace {

const QString attributesKey = QStringLiteral("attributes");

QJsonArray pairs(const QJsonObject &object)
{
    QJsonArray result;
    for (auto it = object.begin(); it != object.end(); ++it)
        result.append(QJsonArray{it.key(), it.value()});
    return result;
}

/// Version 1 used HTML's attribute names.
QJsonObject attributesFrom(QJsonObject html)
{
    QJsonObject result;
    const auto move = [&](const char *from, const char *to) {
        const QJsonValue value = html.take(QLatin1StringView(from));
        if (!value.isUndefined())
            result.insert(QLatin1StringView(to), value);
    };
    const QString classes = html.take(QLatin1StringView("class")).toString();
    if (!classes.isEmpty())
        result.insert(QStringLiteral("classes"), QJsonArray::fromStringList(classes.simplified().split(u' ')));
    move("id", "id");
    move("lang", "language");
    const QString direction = html.take(QLatin1StringView("dir")).toString().toLower();
    if (direction == QLatin1StringView("ltr") || direction == QLatin1StringView("rtl") || direction == QLatin1StringView("auto"))
        result.insert(QStringLiteral("direction"), direction);
    if (!html.isEmpty())
        result.insert(QStringLiteral("others"), pairs(html));
    return result;
}

void upgradeList(QJsonObject &list)
{
    const QJsonValue delimiter = list.take(QLatin1StringView("delimiter"));
    if (delimiter.isUndefined())
        return;
    if (!list.value(QLatin1StringView("ordered")).toBool())
        list.insert(QStringLiteral("bullet"), delimiter);
    else if (delimiter.toString() == QLatin1StringView(")"))
        list.insert(QStringLiteral("delimiter"), QStringLiteral("parenthesis"));
}

void upgradeCaption(QJsonObject &node)
{
    const QJsonValue caption = node.value(QLatin1StringView("caption"));
    if (!caption.isUndefined())
        node.insert(QStringLiteral("caption"),
                    QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("paragraph")}, {QStringLiteral("content"), caption}}});
}

void upgradeTable(QJsonObject &table)
{
    upgradeCaption(table);
    const QJsonValue body = table.take(QLatin1StringView("body"));
    if (!body.toArray().isEmpty())
        table.insert(QStringLiteral("bodies"), QJsonArray{QJsonObject{{QStringLiteral("rows"), body}}});
}

} // namespace

void upgradeFromVersion1(QJsonObject &node)
{
    const QString type = node.value(QLatin1StringView("type")).toString();
    if (type == QLatin1StringView("heading")) {
        const QJsonValue id = node.take(QLatin1StringView("id"));
        if (!id.isUndefined())
            node.insert(attributesKey, QJsonObject{{QStringLiteral("id"), id}});
    } else if (type == QLatin1StringView("span") || type == QLatin1StringView("division")) {
        if (node.contains(attributesKey))
            node.insert(attributesKey, attributesFrom(node.value(attributesKey).toObject()));
    } else if (type == QLatin1StringView("html")) {
        node.insert(QStringLiteral("type"), QStringLiteral("raw"));
        node.insert(QStringLiteral("format"), QStringLiteral("html"));
        node.insert(QStringLiteral("text"), node.take(QLatin1StringView("html")));
    } else if (type == QLatin1StringView("list")) {
        upgradeList(node);
    } else if (type == QLatin1StringView("table")) {
        upgradeTable(node);
    } else if (type == QLatin1StringView("figure")) {
        upgradeCaption(node);
    }
}

void upgradeMetadataFromVersion1(QJsonObject &metadata)
{
    const QJsonValue all = metadata.value(QLatin1StringView("fields"));
    if (all.isObject())
        metadata.insert(QStringLiteral("fields"), pairs(all.toObject()));
}

} // namespace quayside
