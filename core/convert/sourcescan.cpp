// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/sourcescan.h"

#include "convert/formats.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

constexpr std::array skippedFolders{QLatin1StringView("node_modules"), QLatin1StringView("bower_components"), QLatin1StringView("__pycache__"),
                                    QLatin1StringView("venv"), QLatin1StringView("CMakeFiles")};

QString formatNames()
{
    QStringList names;
    for (const Reader &reader : readers())
        names.append(reader.name);
    return names.join(QStringLiteral(", "));
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
    void look(const QFileInfo &entry, QStringList &files, QStringList &folders);
    void skip(const QFileInfo &entry, const QString &reason);
    Result<void> count();
    [[nodiscard]] bool staysInside(const QFileInfo &entry) const;
    [[nodiscard]] tl::unexpected<ExportError> tooMuch(const QString &reason) const;

    QString m_folder;
    bool m_recursive;
    WorkContext &m_context;
    ScanLimits m_limits;
    QString m_root;          ///< canonical, with a trailing slash
    QSet<QString> m_visited; ///< canonical folders, as links may form cycles
    QList<FoundSource> m_found;
    int m_entries = 0;
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

bool FolderScan::staysInside(const QFileInfo &entry) const
{
    return !entry.isSymLink() || (entry.canonicalFilePath() + u'/').startsWith(m_root);
}

/// A page exported by Quayside, known by its generator tag, so that a second export does not include the first.
bool isOwnExport(const QString &path)
{
    if (!path.endsWith(QLatin1StringView(".html"), Qt::CaseInsensitive))
        return false;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(2048).contains("<meta name=\"generator\" content=\"Quayside");
}

void FolderScan::skip(const QFileInfo &entry, const QString &reason)
{
    m_context.warn({WarningCode::FolderEntrySkipped, {{QStringLiteral("path"), entry.filePath()}, {QStringLiteral("reason"), reason}}, {}, 0});
}

void FolderScan::look(const QFileInfo &entry, QStringList &files, QStringList &folders)
{
    const QString name = entry.fileName();
    const Reader *reader = entry.isDir() ? nullptr : readerForFile(name);
    const bool wanted = entry.isDir() ? m_recursive : entry.isFile() && reader && reader->inFolders;
    if (entry.isHidden() || !wanted)
        return;
    if (!staysInside(entry))
        return skip(entry, QCoreApplication::translate("SourceScan", "it is a link that leads out of the folder"));
    if (!entry.isReadable() || (entry.isDir() && !entry.isExecutable()))
        return skip(entry, QCoreApplication::translate("SourceScan", "you may not read it"));
    if (entry.isDir() && std::find(skippedFolders.begin(), skippedFolders.end(), name) != skippedFolders.end())
        return skip(entry, QCoreApplication::translate("SourceScan", "it holds what programs need, not your documents"));
    if (entry.isFile() && isOwnExport(entry.filePath()))
        return skip(entry, QCoreApplication::translate("SourceScan", "it is an earlier export of Quayside’s"));
    (entry.isDir() ? folders : files).append(name);
}

Result<void> FolderScan::scan(const QString &path, const QString &subfolder, int depth)
{
    const QFileInfo here(path);
    const QString canonical = here.canonicalFilePath();
    if (m_visited.contains(canonical))
        return {};
    if (depth > m_limits.depth) {
        skip(here, QCoreApplication::translate("SourceScan", "it lies more than %1 folders deep").arg(m_limits.depth));
        return {};
    }
    m_visited.insert(canonical);
    QStringList files;
    QStringList folders;
    QDirIterator entries(path, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    while (entries.hasNext()) {
        const QFileInfo entry = entries.nextFileInfo();
        if (auto going = count(); !going)
            return going;
        look(entry, files, folders);
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
    const QFileInfo info(m_folder);
    if (!info.exists())
        return failure(ErrorCode::SourceNotFound, {{QStringLiteral("path"), m_folder}});
    if (!info.isDir() || !info.isReadable()) {
        const QString reason = info.isDir() ? QCoreApplication::translate("SourceScan", "you may not look into this folder")
                                            : QCoreApplication::translate("SourceScan", "it is not a folder");
        return failure(ErrorCode::SourceNotReadable, {{QStringLiteral("path"), m_folder}, {QStringLiteral("reason"), reason}});
    }
    m_root = info.canonicalFilePath() + u'/';
    const QString absolute = QDir::cleanPath(info.absoluteFilePath());
    if (auto scanned = scan(absolute == QLatin1StringView("/") ? QString() : absolute, {}, 0); !scanned)
        return tl::unexpected(scanned.error());
    if (m_found.isEmpty())
        return failure(ErrorCode::SourceEmptyFolder, {{QStringLiteral("path"), m_folder}, {QStringLiteral("formats"), formatNames()}});
    return m_found;
}

/// The digits at @p from without leading zeros.
QStringView digits(QStringView text, qsizetype &from)
{
    while (from < text.size() && text.at(from) == u'0')
        ++from;
    const qsizetype start = from;
    while (from < text.size() && text.at(from) >= u'0' && text.at(from) <= u'9')
        ++from;
    return text.mid(start, from - start);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Natural order ignoring case: negative, zero or positive.
int naturalOrder(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a.at(i)) && isDigit(b.at(j))) {
            const QStringView x = digits(a, i);
            const QStringView y = digits(b, j);
            if (x.size() != y.size())
                return x.size() < y.size() ? -1 : 1;
            if (const int order = x.compare(y); order != 0)
                return order;
            continue;
        }
        const QChar x = a.at(i).toCaseFolded();
        const QChar y = b.at(j).toCaseFolded();
        if (x != y)
            return x < y ? -1 : 1;
        ++i;
        ++j;
    }
    const qsizetype rest = (a.size() - i) - (b.size() - j);
    return rest < 0 ? -1 : rest > 0 ? 1 : 0;
}

} // namespace

bool naturallyLess(const QString &a, const QString &b)
{
    const int order = naturalOrder(a, b);
    return order != 0 ? order < 0 : a < b;
}

Result<QList<FoundSource>> scanFolder(const QString &folder, bool recursive, WorkContext &context, const ScanLimits &limits)
{
    return FolderScan(folder, recursive, context, limits).run();
}

} // namespace quayside
