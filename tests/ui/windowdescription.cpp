// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowdescription.h"

#include "model/exportrequest.h"

namespace quayside::test {
namespace {

OptionSpec option(const char *key, OptionType type, const char *label, const char *help, const QJsonValue &defaultValue = {})
{
    OptionSpec spec;
    spec.key = QString::fromLatin1(key);
    spec.type = type;
    spec.label = QString::fromLatin1(label);
    spec.help = QString::fromLatin1(help);
    spec.defaultValue = defaultValue;
    return spec;
}

QList<OptionChoice> choices(std::initializer_list<const char *> values)
{
    QList<OptionChoice> result;
    for (const char *value : values)
        result.append({QString::fromLatin1(value), {}, {}});
    return result;
}

TargetFormat target(const char *id, const char *name, const char *help, const char *extension, QList<OptionSpec> options = {})
{
    return {QString::fromLatin1(id),
            QString::fromLatin1(name),
            QString::fromLatin1(help),
            QString::fromLatin1(extension),
            QStringLiteral("application/octet-stream"),
            std::move(options)};
}

QList<OptionSpec> pdfOptions()
{
    OptionSpec size = option("page-size", OptionType::Choice, "Page size", "Paper that the pages are made for", QStringLiteral("A4"));
    size.choices = choices({"A3", "A4", "A5", "Letter", "Legal"});
    OptionSpec margin = option("margin", OptionType::Double, "Margin", "Empty space at each edge", 20.0);
    margin.unit = QStringLiteral("mm");
    margin.minimum = 0;
    margin.maximum = 100;
    OptionSpec contents = option("contents", OptionType::Bool, "Table of contents", "Adds a page that lists the headings", false);
    OptionSpec depth = option("contents-depth", OptionType::Int, "Depth of the contents", "How many levels of headings it lists", 3);
    depth.minimum = 1;
    depth.maximum = 6;
    depth.enabledWhen = EnabledWhen{QStringLiteral("contents"), {QStringLiteral("true")}};
    OptionSpec header = option("header", OptionType::Text, "Header", "Runs along the top of every page");
    header.perLocale = true;
    header.group = QStringLiteral("Running lines");
    OptionSpec standard = option("standard", OptionType::Choice, "PDF standard", "What archives and screen readers ask for", QStringLiteral("none"));
    standard.choices = choices({"none", "a-2b", "ua-1"});
    standard.advanced = true;
    return {size, margin, contents, depth, header, standard};
}

} // namespace

QList<OptionSpec> everyOption()
{
    OptionSpec choice = option("choice", OptionType::Choice, "Choice", "One of three", QStringLiteral("b"));
    choice.choices = choices({"a", "b", "c"});
    OptionSpec open = option("open", OptionType::Choice, "Open choice", "Or any other text");
    open.choices = choices({"a", "b"});
    open.openChoice = true;
    OptionSpec number = option("int", OptionType::Int, "Whole number", "From 1 to 9", 3);
    number.minimum = 1;
    number.maximum = 9;
    number.unit = QStringLiteral("pt");
    OptionSpec bare = option("bare-int", OptionType::Int, "Number without default", "May stay empty");
    OptionSpec needed = option("needed", OptionType::Text, "Needed text", "Must be given");
    needed.required = true;
    OptionSpec dependent = option("dependent", OptionType::Text, "Dependent", "Only with the check mark");
    dependent.enabledWhen = EnabledWhen{QStringLiteral("bool"), {QStringLiteral("true")}};
    OptionSpec local = option("local", OptionType::Text, "Per language", "May differ by language", QStringLiteral("plain"));
    local.perLocale = true;
    OptionSpec list = option("list", OptionType::List, "List", "Several texts");
    OptionSpec typed = option("typed", OptionType::TypedMap, "Parameters", "Names with typed values");
    typed.choices = choices({"string", "double", "date", "dateTime"});
    OptionSpec grouped = option("grouped", OptionType::Text, "In a group", "Stands below a heading");
    grouped.group = QStringLiteral("A group");
    OptionSpec folded = option("folded", OptionType::Text, "Folded", "Not needed every day");
    folded.advanced = true;
    OptionSpec lookup = option("lookup", OptionType::Lookup, "Picked", "An id that a picker finds");
    lookup.lookup = QStringLiteral("things");
    return {option("bool", OptionType::Bool, "Check mark", "Yes or no", false),
            number,
            bare,
            option("double", OptionType::Double, "Number", "With a fraction", 1.5),
            option("text", OptionType::Text, "Text", "Any text"),
            choice,
            open,
            list,
            option("map", OptionType::Map, "Map", "Names and values"),
            typed,
            option("date", OptionType::Date, "Date", "A day"),
            option("moment", OptionType::DateTime, "Moment", "A day and a time"),
            option("locale", OptionType::Locale, "Language", "A BCP 47 tag"),
            option("zone", OptionType::Zone, "Zone", "An IANA id"),
            option("path", OptionType::Path, "Path", "A file"),
            option("secret", OptionType::Secret, "Secret", "Not kept"),
            lookup,
            needed,
            dependent,
            local,
            grouped,
            folded};
}

ProviderDescription windowDescription()
{
    ProviderDescription description;
    description.id = localProviderId;
    description.name = QStringLiteral("This computer");
    description.service = QStringLiteral("Quayside");
    description.onThisComputer = true;
    OptionSpec path = option("path", OptionType::Path, "Path", "The file");
    path.required = true;
    OptionSpec smart = option("smart", OptionType::Bool, "Smart punctuation", "Curly quotes and long dashes", true);
    for (const char *id : {"file", "folder"}) {
        SourceKind kind;
        kind.id = QString::fromLatin1(id);
        kind.name = kind.id;
        kind.fields = {path};
        kind.readOptions = {smart};
        kind.takesPath = true;
        kind.isFolder = kind.id == QLatin1StringView("folder");
        kind.isOneDocument = !kind.isFolder;
        description.sourceKinds.append(kind);
    }
    description.targets = {target("html", "HTML", "A web page in one file", "html"), target("pdf", "PDF", "Pages to print or send", "pdf", pdfOptions()),
                           target("markdown", "Markdown", "Plain text with marks", "md"), target("text", "Plain text", "Words only", "txt"),
                           target("json", "JSON", "The document as data", "json", everyOption())};
    description.localePolicy = LocalePolicy::OneAJob;
    description.zonePolicy = ZonePolicy::Optional;
    return description;
}

} // namespace quayside::test
