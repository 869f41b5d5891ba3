// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/http/contentdisposition.h"

#include <QMap>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace quayside {
namespace {

constexpr qsizetype longestHeader = 4096;

/// @p bytes decoded from @p charset; nothing if unknown or invalid.
std::optional<QString> decoded(const QByteArray &bytes, const QByteArray &charset)
{
    QStringDecoder decoder(charset.constData());
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

QString rawText(const QByteArray &bytes)
{
    return decoded(bytes, "UTF-8").value_or(QString::fromLatin1(bytes));
}

/// charset'language'percent-encoded (RFC 8187, 3.2).
std::optional<QString> extendedText(const QByteArray &value)
{
    const qsizetype charsetEnd = value.indexOf('\'');
    const qsizetype languageEnd = charsetEnd < 0 ? -1 : value.indexOf('\'', charsetEnd + 1);
    if (languageEnd < 0)
        return decoded(QByteArray::fromPercentEncoding(value), "UTF-8");
    return decoded(QByteArray::fromPercentEncoding(value.sliced(languageEnd + 1)), value.left(charsetEnd));
}

QByteArray quotedPrintable(QByteArray text)
{
    text.replace('_', ' ');
    return QByteArray::fromPercentEncoding(text, '=');
}

/// Replaces encoded words, =?CHARSET?B?…?= and =?CHARSET?Q?…?=.
QString withoutEncodedWords(const QString &text)
{
    static const QRegularExpression word(QStringLiteral(R"(=\?([A-Za-z0-9_-]+)\?([BbQq])\?([^?]*)\?=(?:\s+(?==\?))?)"));
    QString plain;
    qsizetype from = 0;
    auto words = word.globalMatch(text);
    while (words.hasNext()) {
        const QRegularExpressionMatch match = words.next();
        const QByteArray coded = match.captured(3).toLatin1();
        const bool isBase64 = match.captured(2).compare(QLatin1StringView("b"), Qt::CaseInsensitive) == 0;
        const auto said = decoded(isBase64 ? QByteArray::fromBase64(coded) : quotedPrintable(coded), match.captured(1).toLatin1());
        plain += text.sliced(from, match.capturedStart() - from) + said.value_or(match.captured());
        from = match.capturedEnd();
    }
    return plain + text.sliced(from);
}

/// A quoted string from its opening quote on; @p at ends behind it.
QByteArray quotedValue(const QByteArray &header, qsizetype &at)
{
    QByteArray value;
    for (++at; at < header.size() && header.at(at) != '"'; ++at) {
        if (header.at(at) == '\\' && at + 1 < header.size())
            ++at;
        value += header.at(at);
    }
    return value;
}

/// The parameters, by name in lower case; the first of each.
QMap<QByteArray, QByteArray> parametersOf(const QByteArray &header)
{
    QMap<QByteArray, QByteArray> parameters;
    for (qsizetype at = 0; at < header.size(); ++at) {
        const qsizetype end = header.indexOf(';', at);
        const qsizetype equals = header.indexOf('=', at);
        const bool isParameter = equals >= 0 && (end < 0 || equals < end);
        const QByteArray name = isParameter ? header.sliced(at, equals - at).trimmed().toLower() : QByteArray();
        qsizetype valueAt = equals + 1;
        while (isParameter && valueAt < header.size() && (header.at(valueAt) == ' ' || header.at(valueAt) == '\t'))
            ++valueAt;
        QByteArray value;
        if (isParameter && valueAt < header.size() && header.at(valueAt) == '"') {
            value = quotedValue(header, valueAt);
            at = header.indexOf(';', std::min(valueAt, header.size()));
        } else {
            value = isParameter ? header.sliced(valueAt, (end < 0 ? header.size() : end) - valueAt).trimmed() : QByteArray();
            at = end;
        }
        if (isParameter && !parameters.contains(name))
            parameters.insert(name, value);
        if (at < 0)
            break;
    }
    return parameters;
}

QString lastComponent(const QString &name)
{
    const qsizetype slash = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    const QString last = name.sliced(slash + 1).trimmed();
    return last == QLatin1StringView(".") || last == QLatin1StringView("..") ? QString() : last;
}

} // namespace

QString contentDispositionName(const QByteArray &header)
{
    const QMap<QByteArray, QByteArray> parameters = parametersOf(header.left(longestHeader));
    const auto extended = parameters.contains("filename*") ? extendedText(parameters.value("filename*")) : std::nullopt;
    if (extended && !lastComponent(*extended).isEmpty())
        return lastComponent(*extended);
    return lastComponent(withoutEncodedWords(rawText(parameters.value("filename"))));
}

} // namespace quayside
