// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountsecrets.h"
#include "app/cli/commands.h"
#include "app/cli/configuration.h"
#include "app/cli/sources.h"
#include "app/cli/usageerror.h"

#include "base/terminaltext.h"
#include "base/textdistance.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside::cli {
namespace {

constexpr int mostPages = 500;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// A field whose values a service can list.
struct Field {
    QString kind;  ///< of the source; empty: any
    QString scope; ///< empty: the locale
    QString key;
    QString label;
    QString picker; ///< id of its list

    [[nodiscard]] QString name() const { return scope.isEmpty() ? key : scope + u'.' + key; }
};

QList<Field> fieldsOf(const ProviderDescription &provider)
{
    QList<Field> fields;
    const auto add = [&fields](const QString &kind, const QString &scope, const QList<OptionSpec> &specs) {
        for (const OptionSpec &spec : specs) {
            for (const QString &own : spec.lookup.isEmpty() ? QStringList() : spec.kinds.isEmpty() ? QStringList(kind) : spec.kinds)
                fields.append({own, scope, spec.key, spec.label, spec.lookup});
        }
    };
    for (const SourceKind &kind : provider.sourceKinds) {
        add(kind.id, sourceScope, kind.fields);
        add(kind.id, readScope, kind.readOptions);
    }
    for (const TargetFormat &target : provider.targets)
        add({}, target.id, target.options);
    add({}, commonScope, provider.commonOptions);
    if (!provider.localeLookup.isEmpty())
        fields.append({{}, {}, QStringLiteral("locale"), tr("Locale"), provider.localeLookup});
    return fields;
}

/// The requested field. Error: Usage if unknown, or ambiguous with different lists.
Result<Field> findField(const QList<Field> &fields, const LookupCommand &command)
{
    QList<Field> found;
    QStringList names;
    QStringList kinds;
    for (const Field &field : fields) {
        names += {field.key, field.name()};
        const bool isKind = command.kind.isEmpty() || field.kind.isEmpty() || field.kind == command.kind;
        if (!isKind || !QStringList{field.key, field.name(), field.picker}.contains(command.field))
            continue;
        found.append(field);
        kinds.append(field.kind);
    }
    names.removeDuplicates();
    if (found.isEmpty())
        return usage(tr("“%1” lists nothing for “%2”. %3").arg(command.account, command.field, didYouMean(command.field, names)));
    kinds.removeDuplicates();
    const bool isOne = std::all_of(found.begin(), found.end(), [&](const Field &field) { return field.picker == found.constFirst().picker; });
    if (!isOne)
        return usage(tr("“%1” is listed for each kind of source; name one with --kind: %2.").arg(command.field, kinds.join(QStringLiteral(", "))));
    return found.constFirst();
}

/// Values of the other fields that the list depends on.
Result<QJsonObject> valuesFor(const Field &field, const LookupCommand &command, const ProviderDescription &provider)
{
    QString kind = command.kind.isEmpty() ? field.kind : command.kind;
    if (kind.isEmpty() && !provider.sourceKinds.isEmpty())
        kind = provider.sourceKinds.constFirst().id;
    const bool ofTarget = provider.target(field.scope) != nullptr;
    const auto applied = applySettings(provider, kind, ofTarget ? QStringList(field.scope) : QStringList(), command.settings);
    if (!applied)
        return failure(applied.error());
    QJsonObject values;
    for (const QString &scope : applied->scopes()) {
        const QJsonObject own = applied->scope(scope).values;
        for (auto it = own.begin(); it != own.end(); ++it)
            values.insert(it.key(), it.value());
    }
    return values;
}

bool matches(const PickerItem &item, const QString &search)
{
    return search.isEmpty() || item.id.contains(search, Qt::CaseInsensitive) || item.label.contains(search, Qt::CaseInsensitive)
           || item.detail.contains(search, Qt::CaseInsensitive);
}

void tell(const PickerItem &item, const LookupCommand &command, Reporter &reporter)
{
    if (command.common.json)
        return reporter.object({{QStringLiteral("id"), item.id}, {QStringLiteral("label"), item.label}, {QStringLiteral("detail"), item.detail}});
    const QString detail = item.detail.isEmpty() ? QString() : QStringLiteral("  (%1)").arg(item.detail);
    reporter.text(forTerminal(QStringLiteral("%1  %2%3").arg(item.id.leftJustified(36), item.label, detail)).trimmed() + u'\n');
}

/// Prints each page as it arrives.
int listAll(Session &session, const Field &field, QJsonObject values, const LookupCommand &command, Reporter &reporter, const QString &account)
{
    if (!command.search.isEmpty())
        values.insert(lookupSearchKey, command.search);
    QString next;
    int told = 0;
    for (int page = 0; page < mostPages; ++page) {
        const auto items = session.await(session.engine().accounts()->lookup(account, field.picker, values, next));
        if (!items)
            return reporter.fail(items.error());
        for (const PickerItem &item : items->items) {
            if (!items->searches && !matches(item, command.search)) // services find by words, not by letters
                continue;
            tell(item, command, reporter);
            if (command.limit > 0 && ++told == command.limit)
                return AllSucceeded;
        }
        next = items->next;
        if (next.isEmpty())
            return AllSucceeded;
    }
    reporter.note(QStringLiteral("list-cut"), tr("The list is longer than what was read."));
    return AllSucceeded;
}

int listFields(const QList<Field> &fields, const LookupCommand &command, const ProviderDescription &provider, Reporter &reporter)
{
    for (const Field &field : fields) {
        if (!command.kind.isEmpty() && !field.kind.isEmpty() && field.kind != command.kind)
            continue;
        if (command.common.json) {
            reporter.object({{QStringLiteral("field"), field.name()}, {QStringLiteral("kind"), field.kind}, {QStringLiteral("label"), field.label}});
            continue;
        }
        const QString kind = field.kind.isEmpty() ? QString() : QStringLiteral("  --kind ") + field.kind;
        reporter.text(QStringLiteral("%1  %2%3\n").arg(field.name().leftJustified(30), field.label, kind));
    }
    if (fields.isEmpty() && !command.common.json)
        reporter.text((takesFiles(provider) ? tr("This service takes files of this computer; there is nothing to list.")
                                            : tr("This service lists no ids; copy them from its addresses in the browser."))
                      + u'\n');
    return AllSucceeded;
}

} // namespace

int runLookup(const LookupCommand &command, const EngineMaker &makeEngine)
{
    Reporter reporter({command.common.json, command.common.quiet, true});
    const auto secrets = readSecrets(command.secretsFrom);
    if (!secrets)
        return reporter.fail(secrets.error());
    Session session(makeEngine(configFor(command.common)), reporter);
    if (const auto opened = session.open(); !opened)
        return reporter.fail(opened.error());
    const auto provider = findProvider(session, command.account);
    if (!provider)
        return reporter.fail(provider.error());
    const QList<Field> fields = fieldsOf(*provider);
    if (command.field.isEmpty())
        return listFields(fields, command, *provider, reporter);
    const auto field = findField(fields, command);
    if (!field)
        return reporter.fail(field.error());
    const auto values = valuesFor(*field, command, *provider);
    if (!values)
        return reporter.fail(values.error());
    if (const auto left = giveAccountSecrets(session, provider->id, *secrets); !left)
        return reporter.fail(left.error());
    return listAll(session, *field, *values, command, reporter, provider->id);
}

} // namespace quayside::cli
