// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/office/placeholders.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace quayside::office {
namespace {

std::optional<QString> valueOf(QStringView placeholder, const Setting &setting)
{
    if (placeholder == u"title")
        return setting.title;
    if (placeholder == u"author")
        return setting.author;
    if (placeholder == u"date")
        return setting.date;
    if (placeholder == u"file")
        return setting.file;
    return {};
}

std::optional<RunningPiece::Kind> fieldOf(QStringView placeholder)
{
    if (placeholder == u"page")
        return RunningPiece::Kind::Page;
    if (placeholder == u"pages")
        return RunningPiece::Kind::Pages;
    if (placeholder == u"chapter")
        return RunningPiece::Kind::Chapter;
    return {};
}

} // namespace

std::vector<RunningPiece> runningPieces(const QString &words, const Setting &setting)
{
    std::vector<RunningPiece> pieces;
    const auto text = [&](QStringView part) {
        if (!part.isEmpty())
            pieces.push_back({RunningPiece::Kind::Text, part.toString()});
    };
    qsizetype from = 0;
    for (qsizetype at = words.indexOf(u'{'); at >= 0; at = words.indexOf(u'{', at + 1)) {
        const qsizetype end = words.indexOf(u'}', at);
        if (end < 0)
            break;
        const QStringView name = QStringView(words).sliced(at + 1, end - at - 1);
        const auto value = valueOf(name, setting);
        const auto field = fieldOf(name);
        if (!value && !field)
            continue;
        text(QStringView(words).sliced(from, at - from));
        if (value)
            text(*value);
        else
            pieces.push_back({*field, {}});
        from = end + 1;
        at = end;
    }
    text(QStringView(words).sliced(from));
    return pieces;
}

void fillPlaceholders(XmlTokens &tokens, std::size_t start, std::size_t end, const std::function<bool(std::size_t)> &isWords, const Setting &setting)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{(title|author|date|file)\\}"));
    struct Piece {
        std::size_t token;
        qsizetype at;
    };
    std::vector<Piece> pieces;
    QString words;
    for (std::size_t i = start + 1; i < end; ++i) {
        if (tokens[i].kind == XmlToken::Kind::Text && isWords(i)) {
            pieces.push_back({i, words.size()});
            words += tokens[i].text;
        }
    }
    std::vector<QRegularExpressionMatch> found;
    for (auto it = placeholder.globalMatch(words); it.hasNext();)
        found.push_back(it.next());
    for (auto match = found.rbegin(); match != found.rend(); ++match) {
        QString value = valueOf(match->capturedView(1), setting).value_or(QString());
        for (const Piece &piece : pieces) {
            QString &text = tokens[piece.token].text;
            const qsizetype from = std::max<qsizetype>(match->capturedStart() - piece.at, 0);
            const qsizetype to = std::min<qsizetype>(match->capturedEnd() - piece.at, text.size());
            if (from < to && from < text.size())
                text.replace(from, to - from, std::exchange(value, {}));
        }
    }
}

} // namespace quayside::office
