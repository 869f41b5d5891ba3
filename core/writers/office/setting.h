// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/writeinput.h"
#include "model/providerdescription.h"
#include "settings/locales.h"
#include "typeset/layout/pagemeasures.h"
#include "typeset/pageoptions.h"

/// Documents of programs for text: what DOCX and OpenDocument share. A format's own folder writes their XML.
namespace quayside::office {

/// What all parts go by.
struct Setting {
    PageOptions options;
    Theme theme; ///< in the size of text that was asked for
    PageMeasures page;
    QString language; ///< BCP 47, of the text; empty: not known
    QString locale;   ///< BCP 47, of labels and dates
    bool rightToLeft = false;
    bool justify = true;
    bool cover = false;        ///< the title page has the theme's colors of covers
    QString title;             ///< the document's; else its first heading; else the file's name
    QString author;            ///< all of them
    QString date;              ///< as the document says it, else the export's
    QString file;              ///< the result's name, without extension
    QString format;            ///< its name, for warnings
    QStringList codeLanguages; ///< of its code, which have styles of their own
};

/// Reads the options of @p input. @p format: a name for warnings. Error: InvalidOption, LayoutFailed.
Result<Setting> settingOf(const WriteInput &input, const QString &format, const WorkContext &context);
/// @p own and the options of pages that have a meaning in such documents.
QList<OptionSpec> withPageOptions(const QList<OptionSpec> &own);
/// Tells of a language that was guessed, and of one whose labels are not known.
void tellOfLanguage(const WriteInput &input, const Setting &setting, WorkContext &context);
/// What the template's text is: its pages and its size of text become the setting's. @p textSize: in points; 0: not said.
void followTemplate(Setting &setting, const std::optional<PageMeasures> &page, double textSize);

/// Keys of the metadata that have a place of their own in such files: lower case.
bool isKnownProperty(const QString &key);

inline constexpr double narrowestText = 40; ///< points that indents leave for text
inline constexpr double pointsPerPixel = 0.75;

/// The color of text on the title page that is in @p color elsewhere.
inline quint32 inkOfTitle(const Setting &setting, quint32 color)
{
    return setting.cover && setting.theme.coverColor != 0 ? setting.theme.coverColor : color;
}

/// A color as "rrggbb".
inline QString hex(quint32 color)
{
    return QStringLiteral("%1").arg(color & 0xffffffU, 6, 16, QLatin1Char('0'));
}

} // namespace quayside::office
