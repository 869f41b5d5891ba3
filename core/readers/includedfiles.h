// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace quayside {

/// A file that a text includes, or a part of it.
struct IncludedFile {
    QByteArray bytes;
    QString path; ///< canonical
    QString key;  ///< of the file and the part
};

/// Whose folder it is that included files stay in.
enum class IncludeRoot { Book, Project, Document };

/// The files that a text includes, which include others: below one folder, none within itself, and in all no more than real texts need.
class IncludedFiles
{
public:
    /// Files must stay in @p rootFolder, which is that of @p of. @p name: of the text at @p path, for warnings.
    IncludedFiles(const QString &rootFolder, IncludeRoot of, const QString &name, const QString &path, WorkContext &context);

    /// The bytes of the file at @p path, written as @p shown in line @p line, for @p part of it. Nothing, after a Warning, if there is none or it must not be
    /// read. Error: Canceled; SourceTooComplex beyond 20,000 includes or a gigabyte.
    Result<std::optional<IncludedFile>> read(const QString &path, const QString &shown, const QString &part, int line);
    /// What is read until leave() is included by @p file.
    void enter(const IncludedFile &file, const QString &shown);
    void leave();
    /// Whether the text itself is read, not a file that it includes.
    [[nodiscard]] bool inText() const { return m_chain.size() == 1; }
    /// Warns that @p shown cannot be included.
    void refuse(const QString &shown, const QString &reason, int line);
    /// That the whole becomes larger than any source may be.
    [[nodiscard]] ExportError tooLarge() const;

private:
    QString m_root;
    IncludeRoot m_of;
    QString m_name;
    WorkContext &m_context;
    QStringList m_chain; ///< keys of what is being read, the text first
    QStringList m_shown; ///< as written
    int m_includes = 0;
    qint64 m_read = 0; ///< bytes
};

} // namespace quayside
