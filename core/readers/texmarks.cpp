// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/texmarks.h"

#include "readers/markdownlines.h"

#include <QRegularExpression>

namespace quayside {
namespace {

/// @p words, outside of blocks of code, with dollars.
QString withDollars(const QString &words)
{
    // Each kind ends where it does in the page; a paragraph's end ends both.
    static const QRegularExpression formula(QStringLiteral(R"(\\\\(?:\((?<inline>[^\n$]{1,2000}?)\\\\\)|\[(?<display>[^$]{1,5000}?)\\\\\]))"));
    static const QRegularExpression parted(QStringLiteral("\\n[ \\t]*\\n"));
    static const QRegularExpression escape(QStringLiteral(R"(\\([\\_*`<>#~|\[\]{}()!+.-]))"));
    QString made;
    qsizetype at = 0;
    markdownlines::CodeInLine code{QStringView(words)};
    for (auto it = formula.globalMatch(words); it.hasNext();) {
        const auto match = it.next();
        if (code.at(match.capturedStart()) || match.captured(QStringLiteral("display")).contains(parted))
            continue;
        const bool display = match.hasCaptured(QStringLiteral("display"));
        QString tex = match.captured(display ? QStringLiteral("display") : QStringLiteral("inline"));
        tex.replace(escape, QStringLiteral("\\1"));
        const QString marks = display ? QStringLiteral("$$") : QStringLiteral("$");
        made += QStringView(words).sliced(at, match.capturedStart() - at);
        made += marks + (display ? tex : tex.trimmed()) + marks;
        at = match.capturedEnd();
    }
    made += QStringView(words).sliced(at);
    return made;
}

} // namespace

QByteArray withDollarsForTex(const QByteArray &markdown)
{
    if (!markdown.contains("\\\\(") && !markdown.contains("\\\\["))
        return markdown;
    markdownlines::Fences fences;
    QByteArray made;
    QByteArray words;
    const auto take = [&] {
        made += withDollars(QString::fromUtf8(words)).toUtf8();
        words.clear();
    };
    qsizetype at = 0;
    while (at < markdown.size()) {
        const qsizetype found = markdown.indexOf('\n', at);
        const qsizetype end = found < 0 ? markdown.size() : found + 1;
        const QByteArray line = markdown.sliced(at, end - at);
        if (fences.isCode(line.endsWith('\n') ? line.chopped(1) : line)) {
            take();
            made += line;
        } else {
            words += line;
        }
        at = end;
    }
    take();
    return made;
}

} // namespace quayside
