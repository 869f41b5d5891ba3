// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/resultform.h"

#include "model/exportrequest.h"
#include "settings/optionbuilders.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside {
namespace {

constexpr QLatin1StringView zipKey("zip");

} // namespace

OptionSpec zipOption()
{
    return boolOption(zipKey, QCoreApplication::translate("LocalProvider", "One zip"),
                      QCoreApplication::translate("LocalProvider", "All files of the result are packed into one zip, to send or to upload."));
}

bool isZipped(const TargetFormat &format, const QJsonObject &options)
{
    const bool known = format.form && std::any_of(format.options.begin(), format.options.end(), [](const OptionSpec &spec) { return spec.key == zipKey; });
    return known && options.value(zipKey).toBool();
}

ResultForm formOf(const TargetFormat &format, const ExportRequest &request)
{
    if (!format.form)
        return ResultForm::File;
    const QJsonObject options = effectiveValues(format.options, request.options(), request.locale());
    return isZipped(format, options) ? ResultForm::File : format.form(options);
}

QString endingOf(const TargetFormat &format, const ExportRequest &request)
{
    const bool zipped = format.form && isZipped(format, effectiveValues(format.options, request.options(), request.locale()));
    return zipped ? QStringLiteral("zip") : format.extension;
}

} // namespace quayside
