// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/sourcestate.h"

#include "base/nativepath.h"

#include <QJsonDocument>

#include <array>

#include <sys/stat.h>

namespace quayside {
namespace {

constexpr std::array stateIds{"not-known", "unchanged", "changed", "missing"};

struct Look {
    bool isThere = false;
    bool isFolder = false;
    qint64 milliseconds = 0; ///< of its last change
    QString stamp;           ///< empty for folders, which change with every file in them
};

Look lookAt(const QString &path)
{
    struct stat info {};
    if (::stat(nativePath(path).constData(), &info) != 0)
        return {};
    Look look{true, S_ISDIR(info.st_mode), qint64(info.st_mtim.tv_sec) * 1000 + info.st_mtim.tv_nsec / 1'000'000, {}};
    if (!look.isFolder)
        look.stamp =
            QStringLiteral("%1.%2 %3").arg(qint64(info.st_mtim.tv_sec)).arg(qint64(info.st_mtim.tv_nsec), 9, 10, QLatin1Char('0')).arg(qint64(info.st_size));
    return look;
}

} // namespace

SourceStamp::SourceStamp(const QString &source) : m_source(source)
{
    if (const Look look = source.isEmpty() ? Look() : lookAt(source); !look.stamp.isEmpty())
        m_files.insert(QString(), look.stamp);
}

void SourceStamp::add(const QString &path)
{
    if (path == m_source || m_files.size() >= mostStamped || m_files.contains(path))
        return;
    if (const Look look = lookAt(path); !look.stamp.isEmpty())
        m_files.insert(path, look.stamp);
}

QString SourceStamp::text() const
{
    return m_files.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(m_files).toJson(QJsonDocument::Compact));
}

QLatin1StringView sourceStateId(SourceState state)
{
    return QLatin1StringView(stateIds[static_cast<std::size_t>(state)]);
}

SourceState sourceStateOf(const ExportJob &job)
{
    const QString source = job.request.path();
    if (source.isEmpty() || source == QLatin1StringView("-"))
        return SourceState::NotKnown;
    const Look now = lookAt(source);
    if (!now.isThere)
        return SourceState::Missing;
    const QJsonObject files = QJsonDocument::fromJson(job.sourceStamp.toUtf8()).object();
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QString stamp = it.key().isEmpty() ? now.stamp : lookAt(it.key()).stamp;
        if (stamp != it.value().toString())
            return SourceState::Changed;
    }
    if (!files.isEmpty())
        return SourceState::Unchanged;
    if (now.isFolder || !job.started.isValid())
        return SourceState::NotKnown;
    return now.milliseconds > job.started.toMSecsSinceEpoch() ? SourceState::Changed : SourceState::Unchanged;
}

} // namespace quayside
