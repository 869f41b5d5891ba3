// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/builtinpresets.h"

#include "model/settingtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

struct Row {
    const char *id;
    const char *name; ///< translatable
    const char *target;
    std::array<const char *, 5> settings; ///< SCOPE.KEY=VALUE
};

#define T(text) QT_TRANSLATE_NOOP("Preset", text)
constexpr std::array rows{
    Row{"report-pdf", T("Report PDF"), "pdf", {"pdf.theme=report", "pdf.title-page=yes", "pdf.contents=yes"}},
    Row{"manual-pdf",
        T("Manual PDF"),
        "pdf",
        {"pdf.theme=manual", "pdf.title-page=yes", "pdf.contents=yes", "pdf.chapters-on-new-page=yes", "pdf.two-sided=yes"}},
    Row{"archive-pdf", T("Archive PDF"), "pdf", {"pdf.standard=a-2b+ua-1"}},
    Row{"web-page", T("Web page"), "html", {"html.contents=yes", "html.color-code=yes"}},
    Row{"plain-text", T("Plain text"), "text", {"text.links=inline"}},
    Row{"markdown-clean-up", T("Markdown clean-up"), "markdown", {"markdown.wrap=none", "markdown.bullet=-", "markdown.headings=atx"}},
};
#undef T

Result<Settings> settingsOf(const Row &row, const ProviderDescription &local)
{
    QList<Setting> settings;
    for (const char *text : row.settings) {
        if (!text)
            continue;
        auto setting = parseSetting(QString::fromLatin1(text));
        if (!setting)
            return tl::unexpected(setting.error());
        settings.append(*setting);
    }
    const SourceKind *kind = local.kindOfPath(false);
    auto applied = applySettings(local, kind ? kind->id : QString(), {QString::fromLatin1(row.target)}, settings);
    if (!applied)
        return applied;
    // As a form gives them: what is the default is not said.
    for (const QString &scope : applied->scopes()) {
        QJsonObject &values = (*applied)[scope].values;
        for (const OptionSpec &spec : local.allOptions(scope)) {
            if (values.value(spec.key) == spec.defaultValue)
                values.remove(spec.key);
        }
    }
    return applied;
}

} // namespace

QList<BuiltInPreset> builtInPresets(const ProviderDescription &local)
{
    QList<BuiltInPreset> presets;
    for (const Row &row : rows) {
        const auto settings = settingsOf(row, local);
        if (!settings || !local.target(QString::fromLatin1(row.target)))
            continue;
        Preset preset;
        preset.name = QCoreApplication::translate("Preset", row.name);
        preset.provider = local.id;
        preset.targets = {QString::fromLatin1(row.target)};
        preset.settings = *settings;
        presets.append({QString::fromLatin1(row.id), preset});
    }
    return presets;
}

bool isCalled(const BuiltInPreset &preset, const QString &text)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row &one) { return preset.id == QLatin1StringView(one.id); });
    const auto same = [&](const QString &name) { return text.compare(name, Qt::CaseInsensitive) == 0; };
    return same(preset.id) || same(preset.preset.name) || (row != rows.end() && same(QString::fromLatin1(row->name)));
}

} // namespace quayside
