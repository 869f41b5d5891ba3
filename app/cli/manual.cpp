// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual.h"

#include "app/cli/commandtable.h"

#include <QCoreApplication>

#include <array>

namespace quayside::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// Text for roff: a dash is a minus sign that can be copied, and no line begins with a sign that commands begin with.
QString escaped(const QString &text)
{
    QString result;
    for (const QString &line : text.split(u'\n')) {
        QString safe = line;
        safe.replace(u'\\', QLatin1StringView("\\e")).replace(u'-', QLatin1StringView("\\-"));
        if (safe.startsWith(u'.') || safe.startsWith(u'\''))
            safe.prepend(QLatin1StringView("\\&"));
        result += safe + u'\n';
    }
    return result;
}

QString heading(const QString &words)
{
    return QStringLiteral(".SH \"%1\"\n").arg(words.toUpper());
}

QString optionLines(std::span<const OptionRow> options)
{
    QString page;
    for (const OptionRow &option : options) {
        if (!option.help)
            continue;
        QString names = option.letter ? QStringLiteral("\\fB\\-%1\\fR, ").arg(QLatin1StringView(option.letter)) : QString();
        names += QStringLiteral("\\fB\\-\\-%1\\fR").arg(escaped(QLatin1StringView(option.name)).trimmed());
        if (option.value)
            names += QStringLiteral(" \\fI%1\\fR").arg(escaped(tr(option.value)).trimmed());
        page += QStringLiteral(".TP\n") + names + u'\n' + escaped(tr(option.help));
    }
    return page;
}

QString commandSection(const CommandRow &row)
{
    const QString usage = *row.usage ? u' ' + escaped(tr(row.usage)).trimmed() : QString();
    QString page = QStringLiteral(".SS \"quayside %1%2\"\n").arg(QLatin1StringView(row.name), usage);
    page += escaped(tr(row.text));
    return page + optionLines(row.options);
}

struct Example {
    const char *command;
    const char *words;
};
#define T(text) QT_TRANSLATE_NOOP("CommandLine", text)
constexpr std::array examples{
    Example{"quayside export report.md --to pdf", T("report.pdf in this folder")},
    Example{"quayside export handbook/ --to html,pdf --output-dir out", T("a whole folder, its shape kept")},
    Example{"cat notes.md | quayside export - --to text -o -", T("standard input to standard output")},
    Example{"quayside export --kind book handbook/ --to pdf --set pdf.contents=yes", T("a book as one document")},
    Example{"quayside formats", T("every source, format and option")},
};
#undef T

} // namespace

QString manualPage()
{
    QString page = QStringLiteral(".TH QUAYSIDE 1 \"\" \"Quayside %1\" \"\"\n").arg(QStringLiteral(QUAYSIDE_VERSION));
    page += heading(tr("Name")) + QStringLiteral("quayside \\- ") + escaped(tr("export documents to files"));
    page += heading(tr("Synopsis"));
    for (const CommandRow &row : commandRows()) {
        if (row.summary)
            page += QStringLiteral(".B quayside %1\n%2.br\n").arg(QLatin1StringView(row.name), *row.usage ? escaped(tr(row.usage)) : QString());
    }
    page += heading(tr("Description")) + escaped(tr("Quayside exports documents to files.")) + escaped(tr("Without a command it opens its window."));
    page += heading(tr("Commands"));
    for (const CommandRow &row : commandRows()) {
        if (row.summary && *row.name)
            page += commandSection(row);
    }
    page += heading(tr("Options of every command")) + optionLines(commonOptions());
    page += heading(tr("Exit status")) + escaped(tr("0 all succeeded, 1 some failed, 2 wrong use, 130 canceled."));
    page += heading(tr("Environment")) + QStringLiteral(".TP\n.B SOURCE_DATE_EPOCH\n") + escaped(tr("the time that outputs state, in seconds since 1970"));
    page += heading(tr("Files")) + QStringLiteral(".TP\n.I ~/.local/share/quayside\n")
            + escaped(tr("history, queue and settings, unless --profile names another folder"));
    page += heading(tr("Examples"));
    for (const Example &example : examples)
        page += QStringLiteral(".TP\n.B ") + escaped(QLatin1StringView(example.command)) + escaped(tr(example.words));
    return page;
}

} // namespace quayside::cli
