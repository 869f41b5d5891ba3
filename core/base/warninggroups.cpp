// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/warninggroups.h"

#include "base/phrase.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <set>

namespace quayside {
namespace {

constexpr int mostNamed = 8;

/// How to summarise warnings of one kind.
struct Row {
    WarningCode code;
    const char *words; ///< {count} of them, {which}
    const char *names; ///< the distinguishing parameter; nullptr: their lines
};

#define T(text) QT_TRANSLATE_NOOP("Warning", text)

constexpr std::array rows{
    Row{WarningCode::ImageMissing, T("{count} images were not found; placeholders stand in their places: {which}."), "image"},
    Row{WarningCode::ImageOutsideFolder, T("{count} images lie outside the source’s folder and were left out: {which}."), "image"},
    Row{WarningCode::ImageRemote, T("{count} images are on the network and were not fetched: {which}."), "image"},
    Row{WarningCode::ImageNotFetched, T("{count} images could not be fetched from the network: {which}."), "image"},
    Row{WarningCode::ImageUnreadable, T("{count} images are damaged or cannot be read: {which}."), "image"},
    Row{WarningCode::ImageTooLarge, T("{count} images are too large and were left out: {which}."), "image"},
    Row{WarningCode::ImageFormatUnsupported, T("{count} images are of kinds that cannot be shown here: {which}."), "image"},
    Row{WarningCode::ImageActiveContent, T("{count} images refer to outside content or scripts, which were left out: {which}."), "image"},
    Row{WarningCode::LinkTargetMissing, T("{count} links lead to places that are not there: {which}."), "target"},
    Row{WarningCode::LinkUnsafe, T("{count} links have a scheme that is not safe and were taken out; their text stays: {which}."), "target"},
    Row{WarningCode::GlyphMissing, T("No installed font has {count} of the characters; boxes stand in their places: {which}."), "character"},
    Row{WarningCode::HtmlUnbalanced, T("{count} HTML elements are not closed, or closed without being opened: {which}."), nullptr},
    Row{WarningCode::HtmlDropped, T("{count} HTML elements were left out, as asked: {which}."), nullptr},
    Row{WarningCode::HtmlUnsafe, T("{count} pieces of HTML that is not on the safe list were left out: {which}."), nullptr},
    Row{WarningCode::FootnoteUndefined, T("{count} footnotes have no text: {which}."), "label"},
    Row{WarningCode::FootnoteUnused, T("{count} footnotes are never referred to and were left out: {which}."), "label"},
    Row{WarningCode::TableRagged, T("{count} table rows have too few or too many cells: {which}."), nullptr},
    Row{WarningCode::TableShrunk, T("{count} tables are too wide for the page and were set smaller: {which}."), nullptr},
    Row{WarningCode::IncludeMissing, T("{count} included files were not found: {which}."), "file"},
    Row{WarningCode::AltTextMissing, T("{count} images have no description for people who cannot see them: {which}."), nullptr},
    Row{WarningCode::CodeLanguageUnknown, T("{count} pieces of code are in languages that are not known; they are shown without colors: {which}."), "language"},
    Row{WarningCode::AttributeDropped, T("{count} attributes have no place here and were left out: {which}."), "attribute"},
    Row{WarningCode::FolderEntrySkipped, T("{count} files were left out: {which}."), "path"},
    Row{WarningCode::FolderEntryLeftOut, T("{count} files were left out: {which}."), "path"},
    Row{WarningCode::ImageInside,
        T("{count} images lie inside the source, and the text only names them. The option “Images” (markdown.images=files) writes them beside the text: "
          "{which}."),
        "image"},
    Row{WarningCode::LinkLeavesZip, T("{count} links lead out of the zip; they work only where the files lie at the same addresses beside it: {which}."),
        "target"},
    Row{WarningCode::PartDropped, T("{count} parts of the source were left out: {which}."), "what"},
};
#undef T

using Params = QMap<QString, QString>;

const Row *rowOf(WarningCode code)
{
    const auto *const found = std::find_if(rows.begin(), rows.end(), [code](const Row &row) { return row.code == code; });
    return found == rows.end() ? nullptr : found;
}

/// “a”, “b”, “c” … : each once, the first few.
QString listed(const QStringList &all)
{
    QStringList each = all;
    each.removeDuplicates();
    const bool more = each.size() > mostNamed;
    return each.mid(0, mostNamed).join(QStringLiteral(", ")) + (more ? QStringLiteral(" …") : QString());
}

QString linesOf(const QList<Warning> &warnings)
{
    std::set<int> numbers; // in their order, however they came
    for (const Warning &warning : warnings) {
        if (warning.line > 0)
            numbers.insert(warning.line);
    }
    QStringList lines;
    for (const int number : numbers)
        lines.append(QString::number(number));
    return lines.isEmpty() ? QString() : phrase("Warning", QT_TRANSLATE_NOOP("Warning", "lines {lines}"), {{QStringLiteral("lines"), listed(lines)}});
}

QString namesOf(const QList<Warning> &warnings, const char *param)
{
    QStringList names;
    for (const Warning &warning : warnings) {
        if (const QString name = warning.params.value(QLatin1StringView(param)); !name.isEmpty())
            names.append(u'“' + name.left(60) + u'”');
    }
    return listed(names);
}

/// Lists them by name if names distinguish them, else by line.
QString whichOf(const QList<Warning> &warnings, const Row &row)
{
    const QString named = row.names ? namesOf(warnings, row.names) : linesOf(warnings);
    if (!named.isEmpty())
        return named;
    return row.names ? linesOf(warnings) : namesOf(warnings, "image");
}

QString together(const QList<Warning> &warnings)
{
    const Warning &first = warnings.constFirst();
    const Params count{{QStringLiteral("count"), QString::number(warnings.size())}};
    QString said;
    if (const Row *row = rowOf(first.code)) {
        Params params = count;
        params.insert(QStringLiteral("which"), whichOf(warnings, *row));
        said = phrase("Warning", row->words, params);
    } else {
        Params params{{QStringLiteral("count"), QString::number(warnings.size() - 1)}, {QStringLiteral("lines"), linesOf(warnings)}};
        said = words(first) + u' ' + phrase("Warning", QT_TRANSLATE_NOOP("Warning", "The same holds {count} more times: {lines}."), params);
    }
    return placedPhrase(first.file, said);
}

} // namespace

QList<WarningGroup> warningGroups(const QList<Warning> &warnings)
{
    using Key = std::pair<int, QString>;
    QHash<Key, QList<Warning>> groups;
    for (const Warning &warning : warnings)
        groups[{static_cast<int>(warning.code), warning.file}].append(warning);
    QList<WarningGroup> said;
    for (const Warning &warning : warnings) {
        QList<Warning> &group = groups[{static_cast<int>(warning.code), warning.file}];
        if (group.size() < fewestGrouped && !group.isEmpty()) {
            said.append({placedWords(warning), warning, 1});
        } else if (!group.isEmpty()) {
            said.append({together(group), group.constFirst(), group.size()});
            group.clear();
        }
    }
    return said;
}

QStringList groupedWords(const QList<Warning> &warnings)
{
    QStringList said;
    for (const WarningGroup &group : warningGroups(warnings))
        said.append(group.words);
    return said;
}

qsizetype countLosses(const QList<Warning> &warnings)
{
    return std::count_if(warnings.cbegin(), warnings.cend(), [](const Warning &warning) { return !isNote(warning); });
}

} // namespace quayside
