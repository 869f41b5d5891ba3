// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/epub/stylesheets.h"

#include "readers/cssrules.h"

#include <algorithm>
#include <array>

namespace quayside::reader::epub {
namespace {

bool isTelling(QStringView property, bool particular)
{
    static constexpr std::array telling{"font-weight",    "font-style", "text-decoration", "text-decoration-line",
                                        "vertical-align", "display",    "visibility",      "text-align"};
    return particular && std::any_of(telling.begin(), telling.end(), [&](const char *each) {
               return property.compare(QLatin1StringView(each), Qt::CaseInsensitive) == 0;
           });
}

QString escaped(const QString &name)
{
    QString text;
    for (const QChar c : name) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_')
            text += u'\\';
        text += c;
    }
    return text;
}

QString selectorOf(const CssRule &rule)
{
    QString text;
    for (qsizetype i = rule.selector.size(); i-- > 0;) {
        const CssCompound &part = rule.selector.at(i);
        text += part.type;
        if (!part.id.isEmpty())
            text += u'#' + escaped(part.id);
        for (const QString &name : part.classes)
            text += u'.' + escaped(name);
        if (part.type.isEmpty() && part.id.isEmpty() && part.classes.isEmpty())
            text += u'*';
        if (i > 0)
            text += rule.selector.at(i - 1).childOfNext ? u'>' : u' ';
    }
    return text;
}

/// Without alignments that every text has.
QString tellingDeclarations(const QString &declarations)
{
    QString text;
    for (const QString &each : declarations.split(u';', Qt::SkipEmptyParts)) {
        const QString value = each.section(u':', 1).trimmed().toLower();
        const bool usual = each.trimmed().startsWith(QLatin1StringView("text-align"), Qt::CaseInsensitive) && !value.startsWith(QLatin1StringView("center"))
                           && !value.startsWith(QLatin1StringView("right"));
        if (!usual)
            text += each.simplified() + u';';
    }
    return text;
}

} // namespace

QByteArray tellingRules(const QByteArray &sheet)
{
    CssRules rules(isTelling);
    rules.add(QString::fromUtf8(sheet));
    QString text;
    for (const CssRule &rule : rules.rules()) {
        if (const QString declarations = tellingDeclarations(rule.declarations); !declarations.isEmpty())
            text += selectorOf(rule) + u'{' + declarations + u'}';
    }
    return text.remove(u'<').toUtf8(); // no end tag may stand in it
}

} // namespace quayside::reader::epub
