// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace quayside::sandbox {

struct Entry {
    QString name;
    QByteArray bytes;
};

/// A zip of these entries; deterministic.
QByteArray zipOf(const QList<Entry> &entries);
/// A .tar.gz of these entries; deterministic.
QByteArray tarGzOf(const QList<Entry> &entries);

/// Small office files that any office program opens.
QByteArray docxOf(const QString &title, const QStringList &paragraphs);
QByteArray xlsxOf(const QString &title, const QList<QStringList> &rows);
QByteArray pptxOf(const QString &title, const QStringList &bullets);
/// RFC 4180.
QByteArray csvOf(const QList<QStringList> &rows);
/// An A4 page in Helvetica; '?' beyond Latin-1.
QByteArray pdfOf(const QStringList &lines);

/// The rows of sample spreadsheets.
QList<QStringList> sampleRows();

} // namespace quayside::sandbox
