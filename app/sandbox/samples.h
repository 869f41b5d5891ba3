// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace quayside::sandbox {

/// A file within a container.
struct Entry {
    QString name;
    QByteArray bytes;
};

/// A zip file with these entries. Same entries, same bytes.
QByteArray zipOf(const QList<Entry> &entries);
/// A gzip-compressed tar file with these entries. Same entries, same bytes.
QByteArray tarGzOf(const QList<Entry> &entries);

/// Small, genuine office files with @p title and @p rows in them: they open in any office program.
QByteArray docxOf(const QString &title, const QStringList &paragraphs);
QByteArray xlsxOf(const QString &title, const QList<QStringList> &rows);
QByteArray pptxOf(const QString &title, const QStringList &bullets);
/// RFC 4180.
QByteArray csvOf(const QList<QStringList> &rows);
/// One page of A4 with the lines in Helvetica; characters beyond Latin-1 become '?'.
QByteArray pdfOf(const QStringList &lines);

/// The rows that sample spreadsheets have.
QList<QStringList> sampleRows();

} // namespace quayside::sandbox
