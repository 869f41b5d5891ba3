// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/odt/names.h"

#include <algorithm>
#include <array>

namespace quayside::odt {
namespace {

namespace style = office::style;

struct Known {
    std::string_view id;
    const char *shown;
};
/// Ids that are called otherwise here.
constexpr std::array known{
    Known{style::normal, "Standard"},
    Known{style::body, "Text body"},
    Known{style::quote, "Quotations"},
    Known{style::code, "Preformatted Text"},
    Known{style::tableCaption, "Table Caption"},
    Known{style::term, "Definition Term"},
    Known{style::summary, "Details Summary"},
    Known{style::rule, "Horizontal Line"},
    Known{style::footnote, "Footnote"},
    Known{style::tableText, "Table Contents"},
    Known{style::tableHead, "Table Heading"},
    Known{style::tocHeading, "Contents Heading"},
    Known{style::hyperlink, "Internet link"},
    Known{style::verbatim, "Source Text"},
    Known{style::strong, "Strong Emphasis"},
    Known{style::noteReference, "Footnote anchor"},
    Known{style::keyboard, "User Entry"},
};

/// "ListBullet2" as "List Bullet 2".
QString spaced(const QString &id)
{
    QString shown;
    for (const QChar c : id) {
        if (!shown.isEmpty() && (c.isUpper() || c.isDigit()))
            shown += u' ';
        shown += c;
    }
    return shown;
}

bool isNameCharacter(QChar c, bool first)
{
    const char16_t u = c.unicode();
    const bool letter = (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z');
    return letter || (!first && ((u >= u'0' && u <= u'9') || u == u'-' || u == u'.'));
}

} // namespace

QString styleName(const QString &shown)
{
    QString name;
    for (const QChar c : shown) {
        if (isNameCharacter(c, name.isEmpty()))
            name += c;
        else
            name += u'_' + QString::number(c.unicode(), 16) + u'_';
    }
    return name;
}

StyleName nameOf(std::string_view id)
{
    const auto found = std::find_if(known.begin(), known.end(), [&](const Known &row) { return row.id == id; });
    QString shown;
    if (found != known.end())
        shown = QString::fromLatin1(found->shown);
    else if (id.starts_with("TOC"))
        shown = QStringLiteral("Contents ") + QString::fromLatin1(id.data() + 3, static_cast<qsizetype>(id.size()) - 3);
    else
        shown = spaced(QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())));
    for (const AlertKind kind : {AlertKind::Note, AlertKind::Tip, AlertKind::Important, AlertKind::Warning, AlertKind::Caution}) {
        if (id == style::alert(kind))
            shown += QStringLiteral(" Alert");
        else if (id == style::alertTitle(kind))
            shown.insert(shown.indexOf(u' '), QStringLiteral(" Alert"));
    }
    return {styleName(shown), shown};
}

StyleName codeNameOf(const QString &language)
{
    const QString shown = QStringLiteral("Source Code ") + language;
    return {styleName(shown), shown};
}

} // namespace quayside::odt
