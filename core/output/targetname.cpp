// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/targetname.h"

#include "output/filecalls.h"
#include "output/resultform.h"
#include "output/safename.h"
#include "settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace quayside {
namespace {

// "report.html" → "report (2).html", within the limit of a name.
QString numbered(const QString &path, int number, const QString &extension, int limit)
{
    if (number < 2)
        return path;
    const QString folder = path.section(u'/', 0, -2);
    const QString name = path.section(u'/', -1);
    const QString stem = withoutEnding(name, extension);
    const QString tail = QStringLiteral(" (%1)").arg(number) + name.mid(stem.size());
    return folder + u'/' + cutToBytes(stem, limit - static_cast<int>(tail.toUtf8().size())) + tail;
}

/// The ending kept behind the number in a user's file name: @p extension, or the name's own.
QString endingOf(const QString &path, const QString &extension)
{
    static const QRegularExpression pattern(QStringLiteral("\\.([A-Za-z][A-Za-z0-9]{0,4})$"));
    if (withoutEnding(path, extension) != path)
        return extension;
    const auto match = pattern.match(path.section(u'/', -1));
    return match.hasMatch() && match.capturedStart() > 0 ? match.captured(1) : extension;
}

/// Gives the results of a batch their names, one after the other.
class NameGiver
{
public:
    NameGiver(const Destination &destination, const std::function<bool(const QString &path)> &exists)
        : m_exists(exists), m_limit(nameLimit(destination.kind == Destination::Kind::File ? QFileInfo(destination.filePath).path() : destination.folder))
    {}

    /// The free path of the lowest number; both are written back. @p own: what the same result has in its other shape. Error: NameInvalid …
    Result<QString> give(const Destination &destination, const NameParts &parts, ResultShape shape, int &number, QStringList &renamed, const QString &own = {})
    {
        number = firstNumber(destination, shape);
        auto path = targetPath(destination, parts, shape, number, m_limit);
        if (!path)
            return path;
        const QString wanted = nameKey(*path);
        // A thousand results of one name must not each start counting at 1.
        int &next = m_next[wanted];
        const ConflictPolicy policy = destination.onConflict;
        const bool countOn = policy == ConflictPolicy::Rename || (policy == ConflictPolicy::Fail && countsItself(destination));
        QString before;
        bool met = next > number && !countsItself(destination); // another result of the batch
        for (number = std::max(number, next); number < mostNumbers * 10; ++number) {
            path = targetPath(destination, parts, shape, number, m_limit);
            if (!path)
                return path;
            const QString key = nameKey(*path);
            const bool taken = m_taken.contains(key) && key != own;
            if (!taken && (!countOn || *path == before || !m_exists(*path))) {
                m_taken.insert(key);
                if (met)
                    renamed.append(*path);
                next = number + 1;
                return path;
            }
            met = met || (taken && !countsItself(destination));
            if (*path == before)
                break;
            before = *path;
        }
        return failure(ErrorCode::DestinationExists, {{QStringLiteral("path"), path ? *path : QString()}});
    }

    [[nodiscard]] int limit() const { return m_limit; }

private:
    const std::function<bool(const QString &path)> &m_exists;
    int m_limit;
    QSet<QString> m_taken;      ///< keys of names used in the batch
    QHash<QString, int> m_next; ///< by the first name's key: the next number to try
};

/// Whether a service result's name is known in advance, whatever the reply says.
bool isNameKnown(const ExportRequest &request, const TargetFormat &format)
{
    const QString &pattern = request.destination.nameTemplate;
    const bool usesName = pattern.isEmpty() || pattern.contains(QLatin1StringView("{name}"));
    return !format.extension.isEmpty() && !format.form && (!usesName || !request.path().isEmpty());
}

Result<BatchTarget> decideOne(ExportRequest &request, const TargetFormat &format, NameGiver &names)
{
    Destination &destination = request.destination;
    const NameParts parts = namePartsOf(request, endingOf(format, request));
    const ResultForm form = formOf(format, request);
    BatchTarget target;
    int number = 0;
    int folderNumber = 0;
    if (form != ResultForm::Folder) {
        auto file = names.give(destination, parts, ResultShape::File, number, target.renamed);
        if (!file)
            return tl::unexpected(file.error());
        target.file = *file;
    }
    if (form != ResultForm::File) {
        auto folder = names.give(destination, parts, ResultShape::Folder, folderNumber, target.renamed, nameKey(target.file));
        if (!folder)
            return tl::unexpected(folder.error());
        target.folder = *folder;
    }
    const ResultShape shape = form == ResultForm::Folder ? ResultShape::Folder : ResultShape::File;
    const auto wanted = targetPath(destination, parts, shape, firstNumber(destination, shape), names.limit());
    target.wanted = wanted ? *wanted : target.path();
    destination.number = number;
    destination.folderNumber = folderNumber;
    return target;
}

} // namespace

NameParts namePartsOf(const ExportRequest &request, const QString &extension)
{
    NameParts parts;
    const QString path = request.path() == QLatin1StringView("-") ? QString() : request.path();
    parts.name = QFileInfo(path.isEmpty() ? request.title : QFileInfo(path).fileName()).completeBaseName();
    parts.extension = extension;
    parts.title = request.title;
    parts.format = request.target;
    parts.locale = request.locales.size() == 1 ? request.locale() : QString();
    parts.asOf = request.asOf;
    parts.timeZone = request.timeZone;
    // Of “.md” and “..md” no name would be left.
    if (std::all_of(parts.name.cbegin(), parts.name.cend(), [](QChar c) { return c == u'.'; }))
        parts.name = parts.title;
    return parts;
}

Result<QString> targetPath(const Destination &destination, const NameParts &parts, ResultShape shape, int number, int limit)
{
    QString path;
    if (destination.kind == Destination::Kind::File) {
        path = QDir::cleanPath(destination.filePath);
    } else {
        if (!destination.subfolder.isEmpty() && !isSafeRelativePath(destination.subfolder))
            return failure(ErrorCode::NameInvalid, {{QStringLiteral("name"), destination.subfolder}, {QStringLiteral("reason"), notRelativeReason()}});
        NameParts counted = parts;
        counted.number = number;
        auto name = nameFromTemplate(destination.nameTemplate, counted, limit);
        if (!name)
            return name;
        path = QDir::cleanPath(destination.folder + u'/' + (destination.subfolder.isEmpty() ? QString() : destination.subfolder + u'/') + *name);
    }
    if (shape == ResultShape::Folder)
        path = withoutEnding(path, parts.extension);
    if (countsItself(destination))
        return path;
    const bool isNamed = destination.kind == Destination::Kind::File && shape == ResultShape::File;
    return numbered(path, number, isNamed ? endingOf(path, parts.extension) : parts.extension, limit);
}

bool countsItself(const Destination &destination)
{
    return destination.kind == Destination::Kind::Folder && destination.nameTemplate.contains(QLatin1StringView("{n}"));
}

int firstNumber(const Destination &destination, ResultShape shape)
{
    return std::max(1, shape == ResultShape::Folder ? destination.folderNumber : destination.number);
}

QString nameKey(const QString &path)
{
    return path.normalized(QString::NormalizationForm_D).toCaseFolded().normalized(QString::NormalizationForm_C);
}

QString withoutEnding(const QString &path, const QString &extension)
{
    const QString ending = u'.' + extension;
    return !extension.isEmpty() && path.size() > ending.size() && path.endsWith(ending, Qt::CaseInsensitive) ? path.chopped(ending.size()) : path;
}

BatchTarget decidedTarget(const ExportRequest &request, const ProviderDescription &description)
{
    const TargetFormat *format = description.target(request.target);
    const Destination &destination = request.destination;
    const bool placed = destination.kind == Destination::Kind::File ? !destination.filePath.isEmpty()
                                                                    : destination.kind == Destination::Kind::Folder && !destination.folder.isEmpty();
    if (!format || !placed || !description.onThisComputer)
        return {};
    const NameParts parts = namePartsOf(request, endingOf(*format, request));
    const ResultForm form = formOf(*format, request);
    const auto path = [&](ResultShape shape) {
        const int number = firstNumber(destination, shape);
        const QString usual = targetPath(destination, parts, shape, number, longestName).value_or(QString());
        if (usual.section(u'/', -1).toUtf8().size() <= fitsEverywhere)
            return usual;
        const QString folder = destination.kind == Destination::Kind::File ? QFileInfo(destination.filePath).path() : destination.folder;
        return targetPath(destination, parts, shape, number, nameLimit(folder)).value_or(QString());
    };
    return {form == ResultForm::Folder ? QString() : path(ResultShape::File), form == ResultForm::File ? QString() : path(ResultShape::Folder), {}, {}};
}

QString mainFileIn(const QString &folder, const QString &extension)
{
    const QString name = folder.section(u'/', -1);
    return folder + u'/' + safeFileName(extension.isEmpty() ? name : name + u'.' + extension);
}

Result<QList<BatchTarget>> decideTargets(QList<ExportRequest> &requests, const ProviderDescription &description,
                                         const std::function<bool(const QString &path)> &exists)
{
    QList<BatchTarget> targets;
    targets.reserve(requests.size());
    if (requests.isEmpty())
        return targets;
    NameGiver names(requests.constFirst().destination, exists);
    for (ExportRequest &request : requests) {
        const TargetFormat *format = description.target(request.target);
        const Destination::Kind kind = request.destination.kind;
        const bool named = kind == Destination::Kind::Folder || kind == Destination::Kind::File;
        if (!named || !format || !description.onThisComputer) {
            QString file = request.destination.filePath.isEmpty() ? QString() : QDir::cleanPath(request.destination.filePath);
            if (kind == Destination::Kind::Folder && format && isNameKnown(request, *format))
                file = targetPath(request.destination, namePartsOf(request, format->extension), ResultShape::File, 1, names.limit()).value_or(QString());
            targets.append(BatchTarget{file, {}, file, {}});
            continue;
        }
        auto target = decideOne(request, *format, names);
        if (!target)
            return tl::unexpected(target.error());
        targets.append(std::move(*target));
    }
    return targets;
}

} // namespace quayside
