// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/spool.h"

#include "base/nativepath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quayside::cli {
namespace {

constexpr qint64 largestInput = 64ll * 1024 * 1024;
constexpr std::size_t chunk = 256 * 1024;

/// The descriptor that @p source names.
std::optional<int> descriptorOf(const QString &source)
{
    static const QRegularExpression pattern(QStringLiteral("^/(?:dev/fd|proc/self/fd)/(\\d{1,9})$"));
    if (source == QLatin1StringView("-") || source == QLatin1StringView("/dev/stdin"))
        return STDIN_FILENO;
    const auto match = pattern.match(source);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

/// Name of the copy of @p source.
QString copyName(const QString &source)
{
    const std::optional<int> descriptor = descriptorOf(source);
    QString name = descriptor ? (*descriptor == STDIN_FILENO ? QStringLiteral("stdin") : QStringLiteral("input")) : QFileInfo(absolutePath(source)).fileName();
    if (!name.contains(u'.'))
        name += QStringLiteral(".md");
    return name;
}

ExportError unreadable(const QString &source, int error)
{
    return {ErrorCode::SourceNotReadable, {{QStringLiteral("path"), source}, {QStringLiteral("reason"), QString::fromLocal8Bit(std::strerror(error))}}, {}, {}};
}

/// Closes its descriptor.
class Input
{
    Q_DISABLE_COPY_MOVE(Input)

public:
    explicit Input(const QString &source)
    {
        const std::optional<int> descriptor = descriptorOf(source);
        // A socket cannot be opened by the name of its descriptor.
        m_descriptor = descriptor ? ::fcntl(*descriptor, F_DUPFD_CLOEXEC, 0) : ::open(nativePath(absolutePath(source)).constData(), O_RDONLY | O_CLOEXEC);
    }
    ~Input()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    /// ::read(), retried after signals.
    ssize_t read(char *to, std::size_t most) const
    {
        ssize_t got = -1;
        do {
            got = ::read(m_descriptor, to, most);
        } while (got < 0 && errno == EINTR);
        return got;
    }

private:
    int m_descriptor = -1;
};

Result<void> copy(const QString &source, QSaveFile &file)
{
    const Input input(source);
    if (!input.isOpen())
        return failure(unreadable(source, errno));
    QByteArray bytes(static_cast<qsizetype>(chunk), Qt::Uninitialized);
    qint64 total = 0;
    for (;;) {
        const ssize_t got = input.read(bytes.data(), chunk);
        if (got < 0)
            return failure(unreadable(source, errno));
        if (got == 0)
            return {};
        total += got;
        if (total > largestInput)
            return failure(ErrorCode::SourceTooLarge, {{QStringLiteral("path"), source},
                                                       {QStringLiteral("size"), QCoreApplication::translate("CommandLine", "more than 64 MiB")},
                                                       {QStringLiteral("limit"), QStringLiteral("64 MiB")}});
        if (file.write(bytes.constData(), got) != got)
            return failure(ErrorCode::DiskFull, {{QStringLiteral("path"), file.fileName()}}, file.errorString());
    }
}

} // namespace

bool isStream(const QString &source)
{
    if (descriptorOf(source))
        return true;
    struct stat info {};
    if (::stat(nativePath(absolutePath(source)).constData(), &info) != 0)
        return false;
    return S_ISFIFO(info.st_mode) || S_ISCHR(info.st_mode) || S_ISSOCK(info.st_mode);
}

bool isStandardInput(const QString &source)
{
    return descriptorOf(source) == STDIN_FILENO;
}

Spool::Spool(const QString &folder) : m_folder(folder + QStringLiteral("/%1").arg(QCoreApplication::applicationPid())) {}

Spool::~Spool()
{
    for (const QString &path : std::as_const(m_files)) {
        QFile::remove(path);
        QDir().rmdir(QFileInfo(path).path());
    }
    if (!m_files.isEmpty())
        QDir().rmdir(m_folder);
}

Spooled Spool::names(const QStringList &sources) const
{
    Spooled named;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        if (isStream(sources.at(i)))
            named.insert(sources.at(i), QStringLiteral("%1/%2/%3").arg(m_folder, QString::number(i), copyName(sources.at(i))));
    }
    return named;
}

Result<Spooled> Spool::take(const QStringList &sources)
{
    Spooled files = names(sources);
    for (const auto &[source, path] : std::as_const(files).asKeyValueRange()) {
        QSaveFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly))
            return failure(ErrorCode::DestinationNotWritable, {{QStringLiteral("path"), m_folder}, {QStringLiteral("reason"), file.errorString()}});
        m_files.append(path);
        if (auto copied = copy(source, file); !copied)
            return tl::unexpected(copied.error());
        if (!file.commit())
            return failure(ErrorCode::DiskFull, {{QStringLiteral("path"), path}}, file.errorString());
    }
    return files;
}

} // namespace quayside::cli
