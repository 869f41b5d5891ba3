// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/multipart.h"

#include <QRegularExpression>

#include <algorithm>

namespace quayside::sandbox {
namespace {

QString parameter(const QByteArray &header, const char *name)
{
    const QRegularExpression pattern(QStringLiteral("[; ]%1=(?:\"([^\"]*)\"|([^;\\s]+))").arg(QLatin1StringView(name)),
                                     QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(QString::fromUtf8(header));
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

/// The value of a header within the head of a part.
QByteArray headerIn(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.trimmed().toLower().startsWith(name + ':'))
            return line.sliced(line.indexOf(':') + 1).trimmed();
    }
    return {};
}

bool take(const QByteArray &part, MultipartForm &form)
{
    const qsizetype headEnd = part.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    const QByteArray disposition = headerIn(part.left(headEnd), "content-disposition");
    const QByteArray bytes = part.sliced(headEnd + 4);
    const QString name = parameter(disposition, "name");
    if (!disposition.startsWith("form-data") || name.isEmpty())
        return false;
    const QString fileName = parameter(disposition, "filename");
    if (fileName.isEmpty())
        form.fields.insert(name, QString::fromUtf8(bytes));
    else
        form.files.insert(fileName.section(u'/', -1).section(u'\\', -1), bytes);
    return true;
}

} // namespace

QStringList MultipartForm::filesWith(const QStringList &endings) const
{
    QStringList names;
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (std::any_of(endings.begin(), endings.end(), [&](const QString &ending) { return it.key().endsWith(ending, Qt::CaseInsensitive); }))
            names.append(it.key());
    }
    return names;
}

std::optional<MultipartForm> multipartForm(const Request &request)
{
    const QString boundary = parameter(request.header(QByteArrayLiteral("content-type")), "boundary");
    const QByteArray line = "--" + boundary.toLatin1();
    if (boundary.isEmpty() || !request.body.startsWith(line) || !request.body.trimmed().endsWith(line + "--"))
        return std::nullopt;
    MultipartForm form;
    qsizetype at = line.size() + 2;
    const QByteArray divider = "\r\n" + line;
    for (qsizetype end = request.body.indexOf(divider, at); end >= 0; end = request.body.indexOf(divider, at)) {
        if (!take(request.body.sliced(at, end - at), form))
            return std::nullopt;
        at = end + divider.size() + 2;
    }
    return form;
}

} // namespace quayside::sandbox
