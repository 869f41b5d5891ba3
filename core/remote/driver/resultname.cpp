// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/driver/resultname.h"

#include "remote/dialects/fileending.h"

#include <QRegularExpression>
#include <QUrl>

namespace quayside {
namespace {

/// Generic file names used by services.
bool isGeneric(const QString &stem)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(?:export|download|file|document|result|output|content|attachment|data|unnamed|untitled)[\s_-]*(?:\(?\d*\)?)$)"),
        QRegularExpression::CaseInsensitiveOption);
    return stem.trimmed().isEmpty() || pattern.match(stem.trimmed()).hasMatch();
}

/// An id as it is, or the longest part of an address with a digit in it: ids are long, words of a path are short.
QString idIn(const QString &text)
{
    if (!text.contains(u'/'))
        return text.trimmed();
    QString longest;
    for (const QString &part : QUrl(text.trimmed()).path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts)) {
        const bool hasDigit = std::any_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); });
        if (hasDigit && part.size() > longest.size())
            longest = part;
    }
    return longest;
}

/// The id of what is exported: the first required field that is set, else the first that is.
QString idOf(const ExportRequest &request, const SourceKind &kind)
{
    QString first;
    for (const OptionSpec &field : kind.fields) {
        const QString id = idIn(request.source().value(field.key).toVariant().toString());
        if (!id.isEmpty() && field.required)
            return id;
        if (first.isEmpty())
            first = id;
    }
    return first;
}

/// The user's title; empty if it is only the kind, the id or an address.
QString tellingTitle(const ExportRequest &request, const SourceKind &kind)
{
    QString title = request.title.trimmed();
    if (title.startsWith(kind.name))
        title = title.sliced(kind.name.size()).trimmed();
    for (const QJsonValue &value : request.source()) {
        if (title == value.toVariant().toString().trimmed())
            return {};
    }
    return title.isEmpty() || title.contains(QLatin1StringView("://")) ? QString() : request.title.trimmed();
}

} // namespace

QString resultName(const ExportRequest &request, const ProviderDescription &description, const FetchedFile &file, bool isFolder)
{
    static const SourceKind none;
    const SourceKind *known = description.sourceKind(request.sourceKind);
    const SourceKind &kind = known ? *known : none;
    const QString served = splitName(file.serviceName).stem;
    QString name = file.step.name;
    for (const QString &other : {tellingTitle(request, kind), isGeneric(served) ? QString() : served, idOf(request, kind), request.title}) {
        if (name.isEmpty())
            name = other;
    }
    const QString &pattern = request.destination.nameTemplate;
    const QString locale = file.step.locale.isEmpty() && request.locales.size() == 1 ? request.locale() : file.step.locale;
    if (!locale.isEmpty() && !pattern.contains(QLatin1StringView("{locale}")))
        name += u'.' + locale;
    // A zip does not tell what is in it.
    if (file.extension == QLatin1StringView("zip") && !pattern.contains(QLatin1StringView("{format}")))
        name += (isFolder ? u'-' : u'.') + request.target;
    return name + u'.' + (file.extension.isEmpty() ? QStringLiteral("bin") : file.extension.section(u'.', -1));
}

} // namespace quayside
