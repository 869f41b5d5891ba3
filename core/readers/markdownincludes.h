// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/bookincludes.h"
#include "readers/bookmeta.h"
#include "readers/includedfiles.h"
#include "readers/markdowndialect.h"

#include <QStringList>

namespace quayside {

/// Where files that a text includes lie.
struct IncludeFolders {
    QString root;         ///< they stay below it
    QStringList bases;    ///< relative names are looked for in these, then beside the file that includes
    QStringList appended; ///< files at the end of every text
    IncludeRoot of = IncludeRoot::Book;
};

/// The folders of snippets that the configuration in @p root says.
QStringList snippetFolders(const QString &root, const BookMeta &meta);

/// Whether @p text may include files by withMarkdownIncludes().
bool mayIncludeFiles(QByteArrayView text);

/// The folders for the text at @p path: of the project of MkDocs, Quarto or GitBook around it, else its own.
IncludeFolders includeFoldersAround(const QString &path, const WorkContext &context);

/// Expands what is included in lines of their own: snippets of MkDocs (`--8<-- "file"`, with lines or a section, and blocks of files between `--8<--`) and
/// `{{< include file >}}` of Quarto, `{% include "file" %}` of GitBook, `<!--@include: file-->` of VitePress, and notes that Obsidian embeds (`![[Note#Part]]`,
/// wherever they lie), outside of code. Included lines keep the indent of the line they stand for; in GitBook and Obsidian their relative addresses count from
/// the file they are in. What cannot be included is a Warning at @p name, in line @p lineOffset + n; in automatic reading, in code, it stays. Empty if
/// nothing changes. Error: as of withIncludes().
/// https://facelessuser.github.io/pymdown-extensions/extensions/snippets/, https://quarto.org/docs/authoring/includes.html
Result<IncludedText> withMarkdownIncludes(const QByteArray &text, const QString &path, const IncludeFolders &folders, const QString &name, int lineOffset,
                                          DialectReading &dialect, WorkContext &context);

} // namespace quayside
