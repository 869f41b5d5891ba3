// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace quayside {

/// What a book's configuration says.
struct BookMeta {
    Metadata metadata;
    QString sourceFolder;                           ///< relative, without ".."; empty: the book's folder
    QString summary = QStringLiteral("SUMMARY.md"); ///< in the source folder
    QString firstPage;                              ///< in the source folder, before all that is listed; empty: none
    QMap<QString, QString> hiddenPrefixes;          ///< language → what hidden lines of code begin with
    QStringList snippetFolders;                     ///< relative: where snippets of MkDocs are looked for
    QStringList appended;                           ///< files that follow each chapter
    bool smart = false;                             ///< straight quotes and dashes become typographic ones
    bool formulas = false;                          ///< those between marks of MathJax count
    QStringList plugins;                            ///< programs that would change the text
    QString file;                                   ///< where it stands; empty: nowhere
    QString problem;                                ///< why it cannot be read
    int line = 0;                                   ///< of the problem
};

/// @p folder cleaned, if it is relative and stays below where it starts (empty: there); else @p otherwise.
QString folderBelow(const QString &folder, const QString &otherwise);

/// Reads FOLDER/book.toml (mdBook), book.json or .gitbook.yaml (GitBook), at most 1 MiB; defaults if there is none or it cannot be read.
/// https://rust-lang.github.io/mdBook/format/configuration/general.html, https://honkit.netlify.app/config
BookMeta readBookMeta(const QString &folder, const WorkContext &context);

/// Fills what is empty in @p metadata from @p more.
void complete(Metadata &metadata, const Metadata &more);

} // namespace quayside
