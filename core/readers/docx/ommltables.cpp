// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and columns of Office Math (ECMA-376-1, 22.1.2.34 and 22.1.2.60).
#include "readers/docx/ommltables.h"

#include "math/texcharacters.h"
#include "readers/docx/omml.h"

#include <algorithm>

namespace quayside::reader::docx {
namespace {

QString valueAt(const XmlElement &element, std::initializer_list<QLatin1StringView> path)
{
    const XmlElement *found = element.path(path);
    return found ? found->attribute(QLatin1StringView("m:val")) : QString();
}

/// "l", "c" or "r" for each column, at most @p count.
QString columnsOf(const XmlElement &matrix, qsizetype count)
{
    QString columns;
    const XmlElement *all = matrix.path({QLatin1StringView("m:mPr"), QLatin1StringView("m:mcs")});
    for (const XmlElement &one : all ? all->children : std::vector<XmlElement>()) {
        const QString place = valueAt(one, {QLatin1StringView("m:mcPr"), QLatin1StringView("m:mcJc")});
        const int repeated = std::max(1, valueAt(one, {QLatin1StringView("m:mcPr"), QLatin1StringView("m:count")}).toInt());
        const QChar column = place == QLatin1StringView("left") ? u'l' : place == QLatin1StringView("right") ? u'r' : u'c';
        columns += QString(std::min<qsizetype>(repeated, count - columns.size()), column);
    }
    return columns + QString(count - columns.size(), u'c');
}

/// Right and left in turn, without room between: sides of equations.
bool isAligned(const XmlElement &matrix, const QString &columns)
{
    const bool close = valueAt(matrix, {QLatin1StringView("m:mPr"), QLatin1StringView("m:cGpRule")}) == QLatin1StringView("3")
                       && valueAt(matrix, {QLatin1StringView("m:mPr"), QLatin1StringView("m:cGp")}) == QLatin1StringView("0");
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i] != (i % 2 == 0 ? u'r' : u'l'))
            return false;
    }
    return close;
}

/// A line, and the number behind the sign "#" in one of its runs.
struct Line {
    XmlElement content;
    QString number;
    bool isNumbered = false;
};

QString signAround(const XmlElement &brackets, const char *name, const char *usual)
{
    const XmlElement *found = brackets.path({QLatin1StringView("m:dPr"), QLatin1StringView(name)});
    return found ? found->attribute(QLatin1StringView("m:val")) : QString::fromLatin1(usual);
}

/// The words of a number: those of brackets with them.
QString wordsOf(const XmlElement &element)
{
    const QString words = element.textBelow().remove(u'\u200B');
    return element.is(QLatin1StringView("m:d")) ? signAround(element, "m:begChr", "(") + words + signAround(element, "m:endChr", ")") : words;
}

Line lineOf(const XmlElement &element)
{
    Line line;
    for (const XmlElement &one : element.children) {
        if (line.isNumbered) {
            line.number += wordsOf(one);
            continue;
        }
        line.content.children.push_back(one);
        XmlElement *text = nullptr;
        for (XmlElement &part : line.content.children.back().children)
            text = part.is(QLatin1StringView("m:t")) && part.textBelow().contains(u'#') ? &part : text;
        const bool words =
            one.path({QLatin1StringView("m:rPr"), QLatin1StringView("m:nor")}) || one.path({QLatin1StringView("m:rPr"), QLatin1StringView("m:lit")});
        if (!text || !one.is(QLatin1StringView("m:r")) || words)
            continue;
        const QString whole = text->textBelow();
        line.isNumbered = true;
        line.number = whole.section(u'#', 1);
        text->children.clear();
        text->text = whole.section(u'#', 0, 0);
    }
    line.number = line.number.trimmed();
    return line;
}

QString tagged(const Line &line)
{
    QString tex = texOfFormula(line.content);
    if (line.number.isEmpty())
        return tex;
    const bool brackets = line.number.startsWith(u'(') && line.number.endsWith(u')') && line.number.size() > 2;
    const QString number = texInText(brackets ? line.number.mid(1, line.number.size() - 2) : line.number);
    return tex + QLatin1StringView(brackets ? " \\tag{" : " \\tag*{") + number + u'}';
}

} // namespace

QString texOfMatrix(const XmlElement &element)
{
    QStringList rows;
    qsizetype count = 0;
    for (const XmlElement &row : element.children) {
        if (!row.is(QLatin1StringView("m:mr")))
            continue;
        QStringList cells;
        for (const XmlElement &cell : row.children) {
            if (cell.is(QLatin1StringView("m:e")))
                cells.append(texOfFormula(cell));
        }
        count = std::max(count, cells.size());
        rows.append(cells.join(QStringLiteral(" & ")));
    }
    const QString body = rows.join(QStringLiteral(" \\\\ "));
    const QString columns = columnsOf(element, count);
    if (isAligned(element, columns) && count > 1)
        return QStringLiteral("\\begin{aligned} %1 \\end{aligned}").arg(body);
    if (columns.count(u'c') == columns.size())
        return QStringLiteral("\\begin{matrix} %1 \\end{matrix}").arg(body);
    return QStringLiteral("\\begin{array}{%2} %1 \\end{array}").arg(body, columns);
}

QString texOfLines(const XmlElement &element)
{
    QStringList lines;
    bool numbered = false;
    for (const XmlElement &one : element.children) {
        if (!one.is(QLatin1StringView("m:e")))
            continue;
        const Line line = lineOf(one);
        numbered = numbered || !line.number.isEmpty();
        lines.append(tagged(line).replace(QLatin1StringView("\\&"), QLatin1StringView("&"))); // typed where lines are aligned
    }
    const QString all = lines.join(QStringLiteral(" \\\\ "));
    const bool aligned = !numbered || all.contains(u'&');
    if (numbered && !aligned && lines.size() == 1)
        return all;
    return QStringLiteral("\\begin{%1} %2 \\end{%1}").arg(QLatin1StringView(aligned ? "aligned" : "gathered"), all);
}

} // namespace quayside::reader::docx
