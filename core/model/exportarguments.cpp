// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exportarguments.h"

#include "base/nativepath.h"

#include <algorithm>

namespace quayside {
namespace {

/// A value with a dash in front would be an option.
QStringList option(const char *name, const QString &value)
{
    if (value.startsWith(u'-'))
        return {QLatin1StringView(name) + u'=' + value};
    return {QLatin1StringView(name), value};
}

void addSettings(QStringList &arguments, const QString &prefix, const QString &scope, const QJsonObject &values, const QList<OptionSpec> &specs)
{
    QStringList written;
    for (const OptionSpec &spec : specs) {
        const QJsonValue value = values.value(spec.key);
        if (value.isUndefined() || value.isNull() || spec.type == OptionType::Secret || written.contains(spec.key))
            continue;
        written.append(spec.key); // several kinds of sources may have it
        arguments += option("--set", prefix + scope + u'.' + spec.key + u'=' + valueToText(spec, value));
    }
}

void addScope(QStringList &arguments, const QString &scope, const Settings &settings, const ProviderDescription &description)
{
    const QList<OptionSpec> specs = description.allOptions(scope);
    addSettings(arguments, {}, scope, settings.scope(scope).values, specs);
    for (const auto &[locale, values] : settings.scope(scope).perLocale.asKeyValueRange())
        addSettings(arguments, locale + u':', scope, values, specs);
}

QStringList destinationArguments(const Destination &destination)
{
    QStringList arguments;
    if (!destination.folder.isEmpty())
        arguments += option("--output-dir", destination.folder);
    if (!destination.nameTemplate.isEmpty())
        arguments += option("--name-template", destination.nameTemplate);
    if (destination.onConflict != Destination().onConflict)
        arguments += option("--on-conflict", conflictPolicyId(destination.onConflict));
    return arguments;
}

/// Sources that one command can take: of one kind, with the same fields beside their paths.
struct Group {
    QString kind;
    QJsonObject fields;
    QStringList paths;
};

QList<Group> groupsOf(const QList<SourceItem> &sources)
{
    QList<Group> groups;
    for (const SourceItem &item : sources) {
        QJsonObject fields = item.fields;
        fields.remove(pathField);
        const auto same = [&](const Group &one) { return one.kind == item.kind && one.fields == fields && !one.paths.isEmpty() && !item.path().isEmpty(); };
        auto group = std::find_if(groups.begin(), groups.end(), same);
        if (group == groups.end())
            group = groups.insert(groups.end(), {item.kind, fields, {}});
        if (!item.path().isEmpty())
            group->paths.append(item.path());
    }
    return groups;
}

QStringList sourceArguments(const Group &group, const ProviderDescription &description)
{
    QStringList arguments = group.paths;
    const SourceKind *kind = description.sourceKind(group.kind);
    const SourceKind *usual = kind && kind->takesPath ? description.kindOfPath(kind->isFolder) : nullptr;
    if (kind && usual != kind && description.sourceKinds.size() > 1)
        arguments += option("--kind", group.kind);
    if (kind)
        addSettings(arguments, {}, sourceScope, group.fields, kind->fields);
    return arguments;
}

/// A shell reads these as they are.
bool isPlain(QChar letter)
{
    return letter.unicode() < 0x80 && (letter.isLetterOrNumber() || QStringView(u"_@%+=:,./-").contains(letter));
}

bool isControl(uint code)
{
    return code < 0x20 || (code >= 0x7f && code < 0xa0);
}

/// Within $'…', byte by byte.
QString escaped(const QString &text)
{
    QByteArray result = "$'";
    for (const char byte : nativePath(text)) {
        const auto code = static_cast<uchar>(byte);
        if (byte == '\'' || byte == '\\')
            result += QByteArray("\\") + byte;
        else if (code >= 0x20 && code < 0x7f)
            result += byte;
        else
            result += "\\x" + QByteArray(1, byte).toHex().toUpper();
    }
    return QString::fromLatin1(result + '\'');
}

QString quoted(const QString &text)
{
    const QList<uint> codes = text.toUcs4();
    if (hasStrayBytes(text) || std::any_of(codes.begin(), codes.end(), isControl))
        return escaped(text);
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isPlain))
        return text;
    return u'\'' + QString(text).replace(u'\'', QLatin1StringView("'\\''")) + u'\'';
}

} // namespace

QStringList presetArguments(const Preset &preset, const ProviderDescription &description)
{
    QStringList arguments;
    if (!description.onThisComputer)
        arguments += option("--via", description.name);
    if (!preset.targets.isEmpty())
        arguments += option("--to", preset.targets.join(u','));
    for (const QString &scope : QStringList{readScope, commonScope} + preset.targets)
        addScope(arguments, scope, preset.settings, description);
    if (!preset.locales.isEmpty())
        arguments += option("--locale", preset.locales.join(u','));
    if (!preset.timeZone.isEmpty())
        arguments += option("--timezone", preset.timeZone);
    arguments += destinationArguments(preset.destination);
    if (preset.strict)
        arguments.append(QStringLiteral("--strict"));
    return arguments;
}

QList<QStringList> exportCommands(const Batch &batch, const ProviderDescription &description, const QList<Preset> &stored)
{
    QList<QStringList> choices; // what the presets become, those that share a destination together
    QMap<QString, qsizetype> named;
    for (const Preset &preset : presetsOf(batch)) {
        const auto known = std::find_if(stored.begin(), stored.end(), [&](const Preset &one) { return !one.name.isEmpty() && one.name == preset.name; });
        if (known == stored.end()) {
            choices.append(presetArguments(preset, description));
            continue;
        }
        const QStringList destination = known->destination == preset.destination ? QStringList() : destinationArguments(preset.destination);
        const auto same = named.constFind(destination.join(u'\n'));
        if (same == named.constEnd()) {
            named.insert(destination.join(u'\n'), choices.size());
            choices.append(destination);
        }
        QStringList &choice = choices[named.value(destination.join(u'\n'))];
        choice = choice.mid(0, choice.size() - destination.size()) + option("--preset", preset.name) + destination;
    }
    QList<QStringList> commands;
    const QList<Group> groups = batch.sources.isEmpty() ? QList<Group>{{{}, {}, {QStringLiteral("SOURCE")}}} : groupsOf(batch.sources);
    for (const Group &group : groups) {
        for (const QStringList &choice : std::as_const(choices))
            commands.append(QStringList(QStringLiteral("export")) + sourceArguments(group, description) + choice);
    }
    return commands;
}

QString shellText(const QStringList &arguments)
{
    QStringList words;
    for (const QString &argument : arguments)
        words.append(quoted(argument));
    return words.join(u' ');
}

} // namespace quayside
