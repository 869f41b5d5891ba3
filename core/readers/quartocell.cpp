// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/quartocell.h"

#include <QRegularExpression>

#include <algorithm>

namespace quayside {
namespace {

constexpr qsizetype longestLine = 2000;

QString unquoted(QString value)
{
    value = value.trimmed();
    const bool quotes = value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front();
    return quotes ? value.mid(1, value.size() - 2).replace(QStringLiteral("\\\""), QStringLiteral("\"")) : value;
}

void setOption(QuartoCell &cell, const QString &name, const QString &value)
{
    const auto is = [&](const char *word) { return name == QLatin1StringView(word); };
    if (is("echo") || is("include"))
        cell.shown = cell.shown && value != QLatin1StringView("false");
    else if (is("lst-label") || (is("label") && cell.label.isEmpty()))
        cell.label = value;
    else if (is("fig-cap") || is("tbl-cap") || is("lst-cap"))
        cell.caption = value;
    else if (is("filename"))
        cell.title = value;
    cell.listing = cell.listing || is("lst-cap") || is("lst-label");
}

} // namespace

std::optional<QuartoCell> quartoCell(const CodeBlock &code)
{
    static const QRegularExpression option(QStringLiteral("^\\s*(?:#|//|%%|--|;|!)\\|\\s*([\\w.-]+)\\s*:\\s*(.*?)\\s*$"));
    const bool runs = code.info.startsWith(u'{') && !code.language.isEmpty() && !code.info.startsWith(QLatin1StringView("{."));
    if (!runs || !code.text.contains(u'|'))
        return {};
    QuartoCell cell;
    qsizetype at = 0;
    while (at < code.text.size()) {
        const qsizetype found = code.text.indexOf(u'\n', at);
        const qsizetype end = found < 0 ? code.text.size() : found;
        const QString line = code.text.mid(at, std::min(end - at, longestLine));
        const auto match = option.match(line);
        if (!match.hasMatch())
            break;
        if (cell.sample.isEmpty())
            cell.sample = line.trimmed();
        setOption(cell, match.captured(1), unquoted(match.captured(2)));
        at = std::min(end + 1, code.text.size());
    }
    if (cell.sample.isEmpty())
        return {};
    cell.text = code.text.mid(at);
    return cell;
}

} // namespace quayside
