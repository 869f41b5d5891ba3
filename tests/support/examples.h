// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"

/// Small example values that several tests share.
namespace quayside::examples {

inline OptionSpec option(const char *key, OptionType type, const QJsonValue &defaultValue = {})
{
    OptionSpec spec;
    spec.key = QLatin1StringView(key);
    spec.label = QLatin1StringView(key);
    spec.type = type;
    spec.defaultValue = defaultValue;
    return spec;
}

/// A provider with one kind, two targets and every sort of rule.
inline ProviderDescription provider()
{
    ProviderDescription description;
    description.id = QStringLiteral("test");
    description.name = QStringLiteral("Test");
    SourceKind kind;
    kind.id = QStringLiteral("file");
    kind.takesPath = true;
    kind.fields = {option("path", OptionType::Path)};
    kind.fields.first().required = true;
    kind.readOptions = {option("smart", OptionType::Bool, false)};
    description.sourceKinds = {kind};
    TargetFormat pdf{QStringLiteral("pdf"), QStringLiteral("PDF"), {}, QStringLiteral("pdf"), QStringLiteral("application/pdf"), {}};
    OptionSpec margin = option("margin", OptionType::Double, 20);
    margin.minimum = 0;
    margin.maximum = 100;
    margin.unit = QStringLiteral("mm");
    OptionSpec size = option("size", OptionType::Choice, QStringLiteral("a4"));
    size.choices = {{QStringLiteral("a4"), {}, {}}, {QStringLiteral("letter"), {}, {}}};
    OptionSpec header = option("header", OptionType::Text);
    header.perLocale = true;
    OptionSpec password = option("password", OptionType::Secret);
    pdf.options = {margin, size, header, password, option("contents", OptionType::Bool, false)};
    TargetFormat html{QStringLiteral("html"), QStringLiteral("HTML"), {}, QStringLiteral("html"), QStringLiteral("text/html"), {}};
    html.options = {option("contents", OptionType::Bool, true)};
    description.targets = {pdf, html};
    description.localePolicy = LocalePolicy::OneAJob;
    description.zonePolicy = ZonePolicy::Optional;
    return description;
}

inline SourceItem file(const char *path)
{
    SourceItem item;
    item.fields = {{QStringLiteral("path"), QLatin1StringView(path)}};
    item.title = QString(QLatin1StringView(path)).section(u'/', -1);
    return item;
}

} // namespace quayside::examples
