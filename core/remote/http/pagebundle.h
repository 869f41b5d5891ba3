// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/warning.h"
#include "remote/dialects/http.h"

#include <QHash>
#include <QSet>

namespace quayside {

/// Prefix of the names of copies.
inline const QString pageCopyPrefix = QStringLiteral("quayside-upload-");

/// Whether @p part is a page to send with its images and style sheets: the dialect itself calls it HTML or Markdown, not just the file's name.
bool isPage(const FormPart &part);

/// Flattens pages and the files they reference into one folder, as services expect: files in subfolders get unique names, used by a copy of the page.
/// Takes only images, style sheets, scripts and fonts, and nothing outside the page's folder. Reads the disk, so call it in a worker.
class PageBundle final
{
public:
    /// Copies go into @p scratch. @p named: files sent anyway, as lookedAt() gives them; not added twice.
    PageBundle(QString scratch, const QList<FormPart> &named);

    /// The page @p part as sent; files it references are added to files(). Error: SourceNotReadable, DestinationNotWritable.
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

/// lookedAt() of @p parts, plus everything their pages reference.
struct Bundled {
    QList<FormPart> parts;
    QList<Warning> warnings;
};
/// Copies of pages go into @p scratch. Call in a worker. Error: those of lookedAt() and PageBundle::add().
Result<Bundled> bundled(const QList<FormPart> &parts, const QString &scratch);

} // namespace quayside
