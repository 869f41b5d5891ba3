// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sources.h"

#include "app/cli/pathfields.h"
#include "app/cli/usageerror.h"
#include "base/nativepath.h"
#include "base/textdistance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <functional>

#include <fcntl.h>

namespace quayside::cli {
namespace {

constexpr qint64 largestSecrets = 256 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// @p given: requested kind; empty: by path.
SourceItem pathItem(const QString &source, const QString &given, const ProviderDescription &description, const Spooled &spooled)
{
    SourceItem item;
    const auto kindOf = [&](bool isFolder) {
        const SourceKind *kind = given.isEmpty() ? description.kindOfPath(isFolder) : nullptr;
        return kind ? kind->id : given;
    };
    if (const QString copy = spooled.value(source); !copy.isEmpty()) {
        item.kind = kindOf(false);
        item.fields = {{pathField, copy}};
        const SourceKind *kind = description.sourceKind(item.kind);
        const QString base = QStringLiteral("base");
        if (kind && std::any_of(kind->fields.cbegin(), kind->fields.cend(), [&](const OptionSpec &field) { return field.key == base; }))
            item.fields.insert(base, QDir::currentPath());
        // The name has no ending unless the source has one.
        const QString own = source.section(u'/', -1);
        item.title = shownPath(QFileInfo(copy).fileName() == own ? own : QFileInfo(copy).completeBaseName());
        return item;
    }
    const QString absolute = absolutePath(source);
    item.kind = kindOf(isFolderAt(absolute));
    item.fields = {{pathField, absolute}};
    item.title = shownPath(QFileInfo(absolute).fileName());
    return item;
}

/// A kind that takes several files as one document takes every SOURCE.
const OptionSpec *fieldOfAll(const SourceKind &kind)
{
    const auto found = std::find_if(kind.fields.begin(), kind.fields.end(), [](const OptionSpec &field) { return field.required; });
    return found != kind.fields.end() && isListOfPaths(*found) ? &*found : nullptr;
}

SourceItem itemOfAll(const QStringList &sources, const SourceKind &kind, const OptionSpec &field)
{
    SourceItem item;
    item.kind = kind.id;
    item.title = sources.isEmpty() ? kind.name : shownPath(QFileInfo(sources.first()).fileName());
    if (!sources.isEmpty())
        item.fields.insert(field.key, absoluteField(field, QJsonArray::fromStringList(sources)));
    return item;
}

/// Remote fields come from --set; SOURCE may be an id.
Result<SourceItem> remoteItem(const QString &source, const SourceKind &kind)
{
    SourceItem item;
    item.kind = kind.id;
    item.title = kind.name;
    if (source.isEmpty())
        return item;
    for (const OptionSpec &field : kind.fields) {
        if (!field.required)
            continue;
        item.fields.insert(field.key, absoluteField(field, source));
        item.title = field.type == OptionType::Path ? shownPath(QFileInfo(source).fileName()) : source;
        return item;
    }
    return usage(tr("The kind “%1” takes no SOURCE; give its fields with --set source.FIELD=VALUE.").arg(kind.id));
}

/// The first kind that each of @p sources can be, as their names tell; null: they do not.
const SourceKind *kindThatSuits(const QStringList &sources, const ProviderDescription &description)
{
    const QList<SourceKind> &kinds = description.sourceKinds;
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&sources](const SourceKind &kind) {
        return kind.suits && !sources.isEmpty() && std::all_of(sources.begin(), sources.end(), kind.suits);
    });
    return found == kinds.end() ? nullptr : &*found;
}

Result<const SourceKind *> kindFor(const ExportCommand &command, const ProviderDescription &description)
{
    QStringList ids;
    for (const SourceKind &kind : description.sourceKinds)
        ids.append(kind.id);
    if (command.kind.isEmpty() && ids.size() == 1)
        return &description.sourceKinds.first();
    if (const SourceKind *kind = command.kind.isEmpty() ? kindThatSuits(command.sources, description) : description.sourceKind(command.kind))
        return kind;
    if (command.kind.isEmpty())
        return usage(tr("%1 exports several kinds of sources; name one with --kind: %2.").arg(description.name, ids.join(QStringLiteral(", "))));
    return failure(ErrorCode::UnknownSourceKind, {{QStringLiteral("kind"), command.kind}, {QStringLiteral("hint"), didYouMean(command.kind, ids)}});
}

Result<QList<SourceItem>> itemsFrom(const ExportCommand &command, const ProviderDescription &description, const Spooled &spooled)
{
    QList<SourceItem> items;
    if (command.account.isEmpty()) {
        if (!command.kind.isEmpty() && !description.sourceKind(command.kind)) {
            if (const auto kind = kindFor(command, description); !kind)
                return failure(kind.error());
        }
        for (const QString &source : command.sources)
            items.append(pathItem(source, command.kind, description, spooled));
        return items;
    }
    const auto kind = kindFor(command, description);
    if (!kind)
        return failure(kind.error());
    QStringList sources = command.sources;
    for (QString &source : sources)
        source = spooled.value(source, source);
    if (const OptionSpec *field = fieldOfAll(**kind))
        return QList<SourceItem>{itemOfAll(sources, **kind, *field)};
    for (const QString &source : sources.isEmpty() ? QStringList(QString()) : sources) {
        auto item = remoteItem(source, **kind);
        if (!item)
            return failure(item.error());
        items.append(*item);
    }
    return items;
}

/// Titles a remote source by its id from --set rather than by its kind.
void nameById(SourceItem &item, const ProviderDescription &description)
{
    const SourceKind *kind = description.sourceKind(item.kind);
    if (!kind || kind->takesPath || item.title != kind->name)
        return;
    for (const OptionSpec &field : kind->fields) {
        const QString id = item.fields.value(field.key).toVariant().toString();
        if (!field.required || id.isEmpty())
            continue;
        item.title = field.type == OptionType::Path ? shownPath(QFileInfo(id).fileName()) : id;
        return;
    }
}

} // namespace

Result<Batch> batchFrom(const ExportCommand &command, const QList<Preset> &presets, const ProviderDescription &description, const Spooled &spooled,
                        const QList<Setting> &secrets)
{
    auto items = itemsFrom(command, description, spooled);
    if (!items)
        return failure(items.error());
    const bool several = std::any_of(items->begin(), items->end(), [&](const SourceItem &item) {
        const SourceKind *kind = description.sourceKind(item.kind);
        return kind && !kind->isOneDocument;
    });
    if (several && !command.outputFile.isEmpty())
        return usage(tr("-o takes one document, and “%1” is a folder; use --output-dir.").arg(command.sources.value(0)));
    Batch batch;
    batch.sources = *items;
    const QString kind = batch.sources.isEmpty() ? QString() : batch.sources.first().kind;
    QJsonObject fields;
    auto asked = presetsFrom(command, presets, description, kind, secrets, &fields);
    if (!asked)
        return failure(asked.error());
    static_cast<Preset &>(batch) = asked->takeFirst();
    batch.others = *asked;
    for (SourceItem &item : batch.sources) {
        for (auto field = fields.begin(); field != fields.end(); ++field)
            item.fields.insert(field.key(), field.value());
        nameById(item, description);
    }
    return batch;
}

QString targetIn(const ProviderDescription &description, const QString &typed)
{
    const QString lower = typed.toLower();
    const QString usual = localFormat(typed);
    const std::array<std::function<bool(const TargetFormat &)>, 4> ways{
        [&](const TargetFormat &format) { return format.id == typed; },
        [&](const TargetFormat &format) { return format.id.toLower() == lower || format.name.toLower() == lower; },
        [&](const TargetFormat &format) { return format.id.toLower() == usual; },
        [&](const TargetFormat &format) { return !format.extension.isEmpty() && format.extension == lower; },
    };
    for (const auto &fits : ways) {
        const auto found = std::find_if(description.targets.begin(), description.targets.end(), fits);
        if (found != description.targets.end())
            return std::count_if(found, description.targets.end(), fits) == 1 ? found->id : typed;
    }
    return typed;
}

bool toStandardOutput(const ExportCommand &command)
{
    const QStringList names{QStringLiteral("-"), QStringLiteral("/dev/stdout"), QStringLiteral("/dev/fd/1"), QStringLiteral("/proc/self/fd/1")};
    return names.contains(command.outputFile);
}

bool takesFiles(const ProviderDescription &description)
{
    return std::any_of(description.sourceKinds.begin(), description.sourceKinds.end(), [](const SourceKind &kind) {
        const auto isFile = [](const OptionSpec &field) { return field.type == OptionType::Path || isListOfPaths(field); };
        return kind.takesPath || std::any_of(kind.fields.begin(), kind.fields.end(), isFile);
    });
}

QString misleadingEnding(const ExportCommand &command, const ProviderDescription &description)
{
    const QString ending = QFileInfo(command.outputFile).suffix().toLower();
    const TargetFormat *made = command.targets.size() == 1 ? description.target(command.targets.constFirst()) : nullptr;
    if (!made || made->extension.isEmpty() || ending.isEmpty() || toStandardOutput(command))
        return {};
    const auto isEndingOf = [&ending](const TargetFormat &format) { return format.extension == ending || localFormat(ending) == format.id; };
    const bool another = std::any_of(description.targets.begin(), description.targets.end(), isEndingOf);
    return another && !isEndingOf(*made) ? ending : QString();
}

Result<QList<Setting>> readSecrets(const QString &from)
{
    QByteArray text;
    if (from.startsWith(QStringLiteral("env:"))) {
        const QByteArray name = from.mid(4).toUtf8();
        if (!qEnvironmentVariableIsSet(name.constData()))
            return usage(tr("The variable %1 is not set.").arg(from.mid(4)));
        text = qgetenv(name.constData());
    } else if (from.startsWith(QStringLiteral("fd:"))) {
        bool ok = false;
        const int descriptor = from.mid(3).toInt(&ok);
        QFile file;
        // QFile accepts any number as an open descriptor.
        if (!ok || descriptor < 0 || ::fcntl(descriptor, F_GETFD) < 0 || !file.open(descriptor, QIODevice::ReadOnly))
            return usage(tr("The file descriptor %1 cannot be read.").arg(from.mid(3)));
        text = file.read(largestSecrets);
    }
    QList<Setting> settings;
    for (const QByteArray &line : text.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        // Do not quote the line: it may hold the secret.
        auto setting = parseSetting(QString::fromUtf8(line));
        if (!setting)
            return usage(tr("A line of the secrets is not KEY=VALUE."));
        settings.append(*setting);
    }
    return settings;
}

} // namespace quayside::cli
