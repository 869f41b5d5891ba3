// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/jobsecrets.h"

#include <algorithm>

namespace quayside {

namespace {

/// The scope's values for @p name (SCOPE.KEY).
QJsonObject &valuesOf(ExportRequest &request, const QString &name)
{
    return request.settings[name.section(u'.', 0, 0)].values;
}

} // namespace

QMap<QString, QString> secretsOf(const ExportRequest &request, const QStringList &names)
{
    ExportRequest copy = request;
    QMap<QString, QString> secrets;
    for (const QString &name : names)
        secrets.insert(name, std::as_const(valuesOf(copy, name)).value(name.section(u'.', 1)).toString());
    return secrets;
}

ExportRequest withSecrets(ExportRequest request, const QMap<QString, QString> &secrets)
{
    for (const auto &[name, value] : secrets.asKeyValueRange())
        valuesOf(request, name).insert(name.section(u'.', 1), value);
    return request;
}

ExportError secretMissing(const ProviderDescription &description, const QString &sourceKind, const QStringList &lacked)
{
    QStringList labels;
    for (const QString &name : lacked) {
        const QList<OptionSpec> specs = description.scope(sourceKind, name.section(u'.', 0, 0));
        const auto spec = std::find_if(specs.begin(), specs.end(), [&](const OptionSpec &one) { return one.key == name.section(u'.', 1); });
        labels.append(spec == specs.end() ? name : spec->label);
    }
    return {ErrorCode::SecretMissing,
            {{QStringLiteral("label"), labels.join(QStringLiteral("”, “"))}, {QStringLiteral("options"), lacked.join(QStringLiteral(", "))}},
            lacked.constFirst(),
            {}};
}

} // namespace quayside
