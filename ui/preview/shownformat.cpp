// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/shownformat.h"

#include <algorithm>

namespace quayside {

ExportRequest shownInstead(const ExportRequest &request, const QList<ProviderDescription> &providers)
{
    const auto provider = std::find_if(providers.cbegin(), providers.cend(), [&](const ProviderDescription &one) { return one.id == request.provider; });
    const TargetFormat *target = provider == providers.cend() ? nullptr : provider->target(request.target);
    const TargetFormat *other = target && !target->shownAs.isEmpty() ? provider->target(target->shownAs) : nullptr;
    if (!other)
        return request;
    const auto shared = [other](const QJsonObject &values) {
        QJsonObject kept;
        for (const OptionSpec &spec : other->options) {
            if (values.contains(spec.key))
                kept.insert(spec.key, values.value(spec.key));
        }
        return kept;
    };
    ExportRequest instead = request;
    OptionValues values{shared(request.options().values), {}};
    for (const auto &[locale, own] : request.options().perLocale.asKeyValueRange())
        values.perLocale.insert(locale, shared(own));
    instead.target = other->id;
    instead.settings[other->id] = values;
    return instead;
}

} // namespace quayside
