// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/warning.h"
#include "remote/dialects/http.h"

#include <QHash>
#include <QSet>

namespace quayside {

/// What names of copies begin with.
inline const QString pageCopyPrefix = QStringLiteral("quayside-upload-");

/// Whether @p part, as a dialect names it, is a page whose pictures and sheets go along: it calls the file HTML or Markdown itself, rather than leave
/// the type to the file's name.
bool isPage(const FormPart &part);

/// Puts pages and what they name into one folder without folders, as services take them: files below a page's folder get a name of their own there, and
/// a copy of the page calls them by it. Nothing outside the page's folder is taken, whatever it names, and only pictures, style sheets, scripts and
/// fonts are. Looks at the disk, for a worker.
class PageBundle final
{
public:
    /// Copies go into @p scratch. @p named: what is sent anyway, as looked at; a page that names one of these gets no second one.
    PageBundle(QString scratch, const QList<FormPart> &named);

    /// The page @p part as it is sent; what it names is added to files(). Error: SourceNotReadable, DestinationNotWritable.
    Result<FormPart> add(const FormPart &part);
    /// Not looked at yet.
    [[nodiscard]] const QList<FormPart> &files() const { return m_files; }
    /// ImageMissing, ImageOutsideFolder.
    [[nodiscard]] const QList<Warning> &warnings() const { return m_warnings; }

private:
    Result<QString> copyOf(const QString &path, const QString &fileName, const QString &root, int depth);
    QString sentName(const QString &path, const QString &root, int depth, const QByteArray &field);
    void warn(WarningCode code, const QString &image);

    QString m_scratch;
    QByteArray m_field;
    QHash<QString, QString> m_sent; ///< names in the bundle, by canonical path
    QSet<QString> m_names;
    QList<FormPart> m_files;
    int m_copies = 0;
    QList<Warning> m_warnings;
};

/// @p parts as lookedAt() gives them, with all that their pages name.
struct Bundled {
    QList<FormPart> parts;
    QList<Warning> warnings;
};
/// Copies of pages go into @p scratch. For a worker. Error: as of lookedAt() and PageBundle::add().
Result<Bundled> bundled(const QList<FormPart> &parts, const QString &scratch);

} // namespace quayside
