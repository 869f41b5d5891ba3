// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/workivachecks.h"

#include <QJsonArray>
#include <QMap>

namespace quayside::sandbox {
namespace {

/// Every switch of any export, by the contract's page.
const QStringList &switches()
{
    static const QStringList names =
        QStringLiteral("includeAlternateRowFill includeAttachmentLabels includeComments includeDraftWatermark includeHyperlinks includeLeaderDots "
                       "includeTrackChanges tagForWebAccessibility useCmykColorspace removeSpaceFromPartialExport showTableCellShading editableSimple "
                       "editableXhtml includeExternalHyperlinks includeHeadersAndFooters onlyExportPrintAreas showCellFills showGridlines "
                       "exportAsFormulas includeUnusedLayoutSlides emailOnComplete includeAttachments includeCustomFieldValues "
                       "includeDocumentMarkup includeInputCellValues includeOutlineLabels includeSmartLinkMetadata includeWdataIncomingConnections "
                       "includeWdataOutgoingConnections includeXBRL includeXBRLDisconnected keepInputModeEnabled removeGRCLinks removeLinks")
            .split(u' ');
    return names;
}

const QMap<QString, QStringList> &choices()
{
    static const QMap<QString, QStringList> all{
        {QStringLiteral("pageOrientation"), {QStringLiteral("portrait"), QStringLiteral("landscape")}},
        {QStringLiteral("pageScale"), {QStringLiteral("actualSize"), QStringLiteral("fitToWidth")}},
        {QStringLiteral("exportPrecision"), {QStringLiteral("fullPrecision"), QStringLiteral("rounded"), QStringLiteral("displayed")}},
    };
    return all;
}

std::optional<WorkivaProblem> optionsProblem(const QJsonObject &options, const QString &path)
{
    for (auto it = options.begin(); it != options.end(); ++it) {
        const QString target = path + u'.' + it.key();
        const bool isSide = it.key() == QLatin1StringView("pageHeight") || it.key() == QLatin1StringView("pageWidth");
        if (switches().contains(it.key()) && !it.value().isBool())
            return WorkivaProblem{QStringLiteral("A boolean is wanted"), target};
        if (isSide && (!it.value().isDouble() || it.value().toDouble() < 3 || it.value().toDouble() > 100))
            return WorkivaProblem{QStringLiteral("A page side is 3 to 100 inches"), target};
        if (const QStringList allowed = choices().value(it.key()); !allowed.isEmpty() && !allowed.contains(it.value().toString()))
            return WorkivaProblem{QStringLiteral("One of %1 is wanted").arg(allowed.join(QStringLiteral(", "))), target};
    }
    const bool alone = options.value(QLatin1StringView("editableSimple")).toBool() || options.value(QLatin1StringView("editableXhtml")).toBool();
    if (alone && options.size() > 1)
        return WorkivaProblem{QStringLiteral("editableSimple and editableXhtml exclude all other options"), path};
    return std::nullopt;
}

} // namespace

std::optional<WorkivaProblem> workivaProblem(const QJsonObject &object, const QString &member, const QString &format, const QString &parts)
{
    const QJsonValue listed = object.value(parts);
    const QJsonArray ids = listed.toArray();
    const bool areIds = std::all_of(ids.begin(), ids.end(), [](const QJsonValue &id) { return id.isString(); });
    if (!listed.isUndefined() && (!listed.isArray() || !areIds))
        return WorkivaProblem{QStringLiteral("A list of ids is wanted"), member + u'.' + parts};
    if (format == QLatin1StringView("csv") && ids.size() > 1)
        return WorkivaProblem{QStringLiteral("CSV takes one sheet or all"), member + u'.' + parts};
    const QString name = format + QStringLiteral("Options");
    const QJsonValue options = object.value(name);
    if (!options.isUndefined() && !options.isNull() && !options.isObject())
        return WorkivaProblem{QStringLiteral("An object is wanted"), member + u'.' + name};
    return optionsProblem(options.toObject(), member + u'.' + name);
}

std::optional<WorkivaProblem> workivaArchiveProblem(const QJsonObject &options, const QString &member)
{
    return optionsProblem(options, member);
}

} // namespace quayside::sandbox
