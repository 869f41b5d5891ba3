// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/sourcescan.h"

#include "base/nativepath.h"
#include "base/naturalorder.h"
#include "convert/formats.h"
#include "output/filecalls.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quayside {
namespace {

constexpr std::array skippedFolders{QLatin1StringView("node_modules"), QLatin1StringView("bower_components"), QLatin1StringView("__pycache__"),
                                    QLatin1StringView("venv"), QLatin1StringView("CMakeFiles")};
/// Hidden folders without documents.
constexpr std::array programFolders{QLatin1StringView(".git"),  QLatin1StringView(".hg"),    QLatin1StringView(".svn"),
                                    QLatin1StringView(".venv"), QLatin1StringView(".cache"), QLatin1StringView(".tox")};
constexpr int mostHiddenEntries = 20'000;

QString formatNames()
{
    QStringList names;
    for (const Reader &reader : readers())
        names.append(reader.name);
    return names.join(QStringLiteral(", "));
}

/// What stands under a name in a folder.
struct Entry {
    QString name;
    QString path;
    bool exists = false; ///< false: a dangling link
    bool isLink = false;
    bool isFolder = false;
    bool isFile = false;

    [[nodiscard]] bool isHidden() const { return name.startsWith(u'.'); }
};

Entry entryAt(const QString &folder, const QString &name)
{
    Entry entry{name, folder + u'/' + name};
    const QByteArray native = nativePath(entry.path);
    struct stat info {};
    entry.isLink = ::lstat(native.constData(), &info) == 0 && S_ISLNK(info.st_mode);
    entry.exists = ::stat(native.constData(), &info) == 0;
    entry.isFolder = entry.exists && S_ISDIR(info.st_mode);
    entry.isFile = entry.exists && S_ISREG(info.st_mode);
    return entry;
}

bool mayRead(const Entry &entry)
{
    return ::access(nativePath(entry.path).constData(), entry.isFolder ? R_OK | X_OK : R_OK) == 0;
}

bool isDocumentName(const QString &name)
{
    const Reader *reader = readerForFile(name);
    return reader && reader->inFolders;
}

class FolderScan
{
public:
    FolderScan(const QString &folder, bool recursive, WorkContext &context, const ScanLimits &limits)
        : m_folder(folder), m_recursive(recursive), m_context(context), m_limits(limits)
    {}
    Result<QList<FoundSource>> run();

private:
    Result<void> scan(const QString &path, const QString &subfolder, int depth);
    void look(const Entry &entry, QStringList &files, QStringList &folders);
    void lookHidden(const Entry &entry);
    [[nodiscard]] bool holdsDocuments(const QString &folder);
    void tell(WarningCode code, const QString &path, const QString &reason);
    /// A document that is missing from the export: a loss.
    void skip(const Entry &entry, const QString &reason) { tell(WarningCode::FolderEntrySkipped, entry.path, reason); }
    /// Left out on purpose.
    void leaveOut(const Entry &entry, const QString &reason) { tell(WarningCode::FolderEntryLeftOut, entry.path, reason); }
    Result<void> count();
    [[nodiscard]] bool staysInside(const Entry &entry) const;
    [[nodiscard]] tl::unexpected<ExportError> tooMuch(const QString &reason) const;

    QString m_folder;
    bool m_recursive;
    WorkContext &m_context;
    ScanLimits m_limits;
    QString m_root;          ///< canonical, with a trailing slash
    QSet<QString> m_visited; ///< canonical folders, as links may form cycles
    QList<FoundSource> m_found;
    int m_entries = 0;
    int m_hiddenLeft = mostHiddenEntries;
};

tl::unexpected<ExportError> FolderScan::tooMuch(const QString &reason) const
{
    return failure(ErrorCode::SourceTooComplex, {{QStringLiteral("path"), m_folder}, {QStringLiteral("reason"), reason}});
}

Result<void> FolderScan::count()
{
    if (++m_entries > m_limits.entries)
        return tooMuch(QCoreApplication::translate("SourceScan", "it has more than %1 entries").arg(m_limits.entries));
    if (m_found.size() > m_limits.documents)
        return tooMuch(QCoreApplication::translate("SourceScan", "it has more than %1 documents").arg(m_limits.documents));
    return m_context.checkStop();
}

bool FolderScan::staysInside(const Entry &entry) const
{
    return !entry.isLink || (canonicalPath(entry.path) + u'/').startsWith(m_root);
}

/// A page exported by Quayside, known by its generator tag, so that a second export does not include the first.
bool isOwnExport(const QString &path)
{
    if (!path.endsWith(QLatin1StringView(".html"), Qt::CaseInsensitive))
        return false;
    QFile file;
    return openNative(file, path, O_RDONLY) && file.read(2048).contains("<meta name=\"generator\" content=\"Quayside");
}

void FolderScan::tell(WarningCode code, const QString &path, const QString &reason)
{
    m_context.warn({code, {{QStringLiteral("path"), path}, {QStringLiteral("reason"), reason}}, {}, 0});
}

/// A quick look only: hidden folders usually belong to programs.
bool FolderScan::holdsDocuments(const QString &folder)
{
    QStringList open{folder};
    while (!open.isEmpty()) {
        const QString path = open.takeFirst();
        for (const QString &name : namesIn(path)) {
            if (--m_hiddenLeft < 0)
                return false;
            const Entry entry = entryAt(path, name);
            if (entry.isFile && isDocumentName(name))
                return true;
            if (entry.isFolder && !entry.isLink)
                open.append(entry.path);
        }
    }
    return false;
}

void FolderScan::lookHidden(const Entry &entry)
{
    const bool program = std::find(programFolders.begin(), programFolders.end(), entry.name) != programFolders.end();
    if (entry.isFolder ? m_recursive && !program && !entry.isLink && holdsDocuments(entry.path) : entry.isFile && isDocumentName(entry.name))
        skip(entry, QCoreApplication::translate("SourceScan", "its name begins with a dot, and so it is hidden"));
}

void FolderScan::look(const Entry &entry, QStringList &files, QStringList &folders)
{
    if (entry.isHidden())
        return lookHidden(entry);
    if (entry.isFolder ? !m_recursive : !isDocumentName(entry.name))
        return;
    if (!entry.exists)
        return skip(entry, QCoreApplication::translate("SourceScan", "it is a link that leads nowhere"));
    if (!entry.isFolder && !entry.isFile)
        return skip(entry, QCoreApplication::translate("SourceScan", "it is not an ordinary file"));
    if (!staysInside(entry))
        return skip(entry, QCoreApplication::translate("SourceScan", "it is a link that leads out of the folder"));
    if (entry.isFolder && std::find(skippedFolders.begin(), skippedFolders.end(), entry.name) != skippedFolders.end())
        return leaveOut(entry, QCoreApplication::translate("SourceScan", "it holds what programs need, not your documents"));
    if (!mayRead(entry))
        return skip(entry, QCoreApplication::translate("SourceScan", "you may not read it"));
    if (entry.isFile && isOwnExport(entry.path))
        return leaveOut(entry, QCoreApplication::translate("SourceScan", "it is an earlier export of Quayside’s"));
    (entry.isFolder ? folders : files).append(entry.name);
}

Result<void> FolderScan::scan(const QString &path, const QString &subfolder, int depth)
{
    const QString canonical = canonicalPath(path.isEmpty() ? QStringLiteral("/") : path);
    if (m_visited.contains(canonical))
        return {};
    if (depth > m_limits.depth) {
        tell(WarningCode::FolderEntrySkipped, path, QCoreApplication::translate("SourceScan", "it lies more than %1 folders deep").arg(m_limits.depth));
        return {};
    }
    m_visited.insert(canonical);
    QStringList files;
    QStringList folders;
    for (const QString &name : namesIn(path.isEmpty() ? QStringLiteral("/") : path)) {
        if (auto going = count(); !going)
            return going;
        look(entryAt(path, name), files, folders);
    }
    std::sort(files.begin(), files.end(), naturallyLess);
    std::sort(folders.begin(), folders.end(), naturallyLess);
    for (const QString &name : std::as_const(files))
        m_found.append({path + u'/' + name, subfolder});
    for (const QString &name : std::as_const(folders)) {
        if (auto scanned = scan(path + u'/' + name, subfolder.isEmpty() ? name : subfolder + u'/' + name, depth + 1); !scanned)
            return scanned;
    }
    return {};
}

Result<QList<FoundSource>> FolderScan::run()
{
    const QByteArray native = nativePath(m_folder);
    if (::access(native.constData(), F_OK) != 0)
        return failure(ErrorCode::SourceNotFound, {{QStringLiteral("path"), m_folder}});
    if (!isFolderAt(m_folder) || ::access(native.constData(), R_OK) != 0) {
        const QString reason = isFolderAt(m_folder) ? QCoreApplication::translate("SourceScan", "you may not look into this folder")
                                                    : QCoreApplication::translate("SourceScan", "it is not a folder");
        return failure(ErrorCode::SourceNotReadable, {{QStringLiteral("path"), m_folder}, {QStringLiteral("reason"), reason}});
    }
    m_root = canonicalPath(m_folder) + u'/';
    const QString absolute = QDir::cleanPath(QFileInfo(m_folder).absoluteFilePath());
    if (auto scanned = scan(absolute == QLatin1StringView("/") ? QString() : absolute, {}, 0); !scanned)
        return tl::unexpected(scanned.error());
    if (m_found.isEmpty())
        return failure(ErrorCode::SourceEmptyFolder, {{QStringLiteral("path"), m_folder}, {QStringLiteral("formats"), formatNames()}});
    return m_found;
}

} // namespace

Result<QList<FoundSource>> scanFolder(const QString &folder, bool recursive, WorkContext &context, const ScanLimits &limits)
{
    return FolderScan(folder, recursive, context, limits).run();
}

} // namespace quayside
