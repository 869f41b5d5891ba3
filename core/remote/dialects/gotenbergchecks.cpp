// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nativepath.h"
#include "remote/dialects/common.h"
#include "remote/dialects/gotenberg.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

// docs/contracts/gotenberg.md: what the server would refuse, said before anything is sent.
namespace quayside::gotenberg {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Gotenberg)
};

const QStringList &officeEndings()
{
    static const QStringList endings =
        QStringLiteral("123 602 abw bib bmp cdr cgm cmx csv cwk dbf dif doc docm docx dot dotm dotx dxf emf eps epub fodg fodp fods fodt fopd gif htm html hwp "
                       "jpeg jpg key ltx lwp mcw met mml mw numbers odd odg odm odp ods odt otg oth otp ots ott pages pbm pcd pct pcx pdb pdf pgm png pot potm "
                       "potx ppm pps ppsm ppsx ppt pptm pptx psd psw pub pwp pxl ras rtf sda sdc sdd sdp sdw sgl slk smf stc std sti stw svg svm swf sxc sxd "
                       "sxg sxi sxm sxw tga tif tiff txt uof uop uos uot vdx vor vsd vsdm vsdx wb2 wk1 wks wmf wpd wpg wps xbm xhtml xls xlsb xlsm xlsx xlt "
                       "xltm xltx xlw xml xpm zabw")
            .split(u' ');
    return endings;
}

/// The endings that files of this field may have; empty: any.
QStringList endingsOf(const QString &kind, const QString &key)
{
    if (key == QLatin1StringView("template") || (kind == htmlKind && key == pathField))
        return {QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("xhtml")};
    if (kind == markdownKind && key == pathField)
        return {QStringLiteral("md"), QStringLiteral("markdown"), QStringLiteral("mkd"), QStringLiteral("txt")};
    if (kind == pdfKind || kind == mergeKind)
        return {QStringLiteral("pdf")};
    return kind == officeKind || kind == officeFilesKind ? officeEndings() : QStringList();
}

QString endingOf(const QString &path)
{
    return path.section(u'/', -1).section(u'.', -1).toLower();
}

ExportError invalid(const OptionSpec &spec, const QString &scope, const QString &value, const QString &reason, const QString &expected)
{
    const QString field = scope + u'.' + spec.key;
    return {ErrorCode::InvalidOption,
            {{QStringLiteral("option"), field},
             {QStringLiteral("label"), spec.label},
             {QStringLiteral("value"), value},
             {QStringLiteral("reason"), reason},
             {QStringLiteral("expected"), expected}},
            field,
            {}};
}

/// An existing file with one of @p endings, or a folder if the field takes one.
void checkPath(const OptionSpec &spec, const QString &scope, const QString &path, const QStringList &endings, QList<ExportError> &errors)
{
    if (isFolderAt(path)) {
        if (spec.key != QLatin1StringView("assets"))
            errors.append(invalid(spec, scope, shownPath(path), Words::tr("it is a folder"), Words::tr("a file")));
        return;
    }
    if (canonicalPath(path).isEmpty()) {
        errors.append({ErrorCode::SourceNotFound, {{QStringLiteral("path"), shownPath(path)}}, scope + u'.' + spec.key, {}});
        return;
    }
    if (!endings.isEmpty() && !endings.contains(endingOf(path))) {
        const QString expected =
            endings.size() > 6 ? Words::tr("a file that LibreOffice reads") : Words::tr("a file that ends in .%1").arg(endings.join(QStringLiteral(", .")));
        errors.append(invalid(spec, scope, shownPath(path), Words::tr("its ending tells another type"), expected));
    }
}

void checkPaths(const ExportRequest &request, const SourceKind &kind, const TargetFormat &target, QList<ExportError> &errors)
{
    for (const OptionSpec &spec : kind.fields) {
        const bool isPath = spec.type == OptionType::Path || (spec.type == OptionType::List && spec.elementType == OptionType::Path);
        if (!isPath)
            continue;
        for (const QString &path : pathsIn(request.source().value(spec.key)))
            checkPath(spec, sourceScope, path, endingsOf(kind.id, spec.key), errors);
    }
    for (const OptionSpec &spec : target.options) {
        const bool applies = spec.kinds.isEmpty() || spec.kinds.contains(kind.id);
        if (spec.type != OptionType::Path || !applies)
            continue;
        for (const QString &path : pathsIn(request.options().values.value(spec.key)))
            checkPath(spec, target.id, path, endingsOf(kind.id, QStringLiteral("template")), errors);
    }
}

void checkUrl(const ExportRequest &request, const SourceKind &kind, QList<ExportError> &errors)
{
    const QString value = request.source().value(QLatin1StringView("url")).toString().trimmed();
    if (kind.id == urlKind && dialect::absoluteUrl({}, value).isEmpty())
        errors.append(
            invalid(kind.fields.first(), sourceScope, value, Words::tr("it is no web address"), Words::tr("an address that begins with https:// or http://")));
}

void checkRanges(const ExportRequest &request, const TargetFormat &target, QList<ExportError> &errors)
{
    static const QRegularExpression ranges(QStringLiteral(R"(^\s*\d{1,6}(\s*-\s*\d{1,6})?(\s*,\s*\d{1,6}(\s*-\s*\d{1,6})?)*\s*$)"));
    const QString key = QStringLiteral("nativePageRanges");
    const QString value = request.options().values.value(key).toString();
    if (value.isEmpty() || ranges.match(value).hasMatch())
        return;
    const auto spec = std::find_if(target.options.begin(), target.options.end(), [&key](const OptionSpec &one) { return one.key == key; });
    errors.append(invalid(*spec, target.id, value, Words::tr("it names no pages"), Words::tr("pages such as 1-4, 8")));
}

/// A PDF kept as PDF.
void checkPurpose(const ExportRequest &request, QList<ExportError> &errors)
{
    const QJsonObject &values = request.options().values;
    const bool isChanged = !values.value(QLatin1StringView("pdfa")).toString().isEmpty() || values.value(QLatin1StringView("pdfua")).toBool()
                           || !values.value(QLatin1StringView("metadata")).toObject().isEmpty();
    if (request.sourceKind == pdfKind && !isChanged)
        errors.append({ErrorCode::RequiredOption,
                       {{QStringLiteral("label"), Words::tr("PDF/A, PDF/UA or metadata")}, {QStringLiteral("option"), QStringLiteral("pdf.pdfa")}},
                       QStringLiteral("pdf.pdfa"),
                       {}});
}

} // namespace

std::function<bool(const QString &)> whatSuits(const QString &kind)
{
    if (kind == urlKind)
        return [](const QString &text) { return !dialect::absoluteUrl({}, text).isEmpty(); };
    if (kind == officeFilesKind || kind == mergeKind)
        return {};
    return [kind, endings = endingsOf(kind, pathField)](const QString &path) {
        const QString ending = endingOf(path);
        return endings.contains(ending) && (kind == pdfKind || ending != QLatin1StringView("pdf"));
    };
}

QList<ExportError> crossCheck(const ExportRequest &request, const ProviderDescription &description)
{
    QList<ExportError> errors;
    const SourceKind *kind = description.sourceKind(request.sourceKind);
    const TargetFormat *target = description.target(request.target);
    if (!kind || !target)
        return errors;
    checkPaths(request, *kind, *target, errors);
    checkUrl(request, *kind, errors);
    checkRanges(request, *target, errors);
    checkPurpose(request, errors);
    return errors;
}

} // namespace quayside::gotenberg
