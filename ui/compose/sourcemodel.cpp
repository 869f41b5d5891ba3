// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/sourcemodel.h"

#include "ui/common/futures.h"
#include "ui/common/icons.h"

#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QSet>
#include <QUrl>
#include <QtConcurrentRun>

#include <cerrno>
#include <numeric>

namespace quayside {

namespace {

const QString rowsMime = QStringLiteral("application/x-quayside-source-rows");

constexpr int watchMs = 1000;
constexpr qsizetype portion = 500;     ///< of paths that are looked at together
constexpr qsizetype mostWatched = 256; ///< of a longer list only the bad ones are looked at every second

std::optional<ExportError> problemOf(const QFileInfo &info)
{
    const ErrorParams path{{QStringLiteral("path"), info.filePath()}};
    if (!info.exists())
        return ExportError{ErrorCode::SourceNotFound, path, {}, {}};
    if (info.isReadable() && (!info.isDir() || info.isExecutable()))
        return {};
    ExportError error{ErrorCode::SourceNotReadable, path, {}, {}};
    error.params.insert(QStringLiteral("reason"), qt_error_string(EACCES));
    return error;
}

QList<PathFacts> lookAt(const QStringList &paths, const QList<SourceKind> &kinds)
{
    QList<PathFacts> result;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        PathFacts facts;
        facts.path = path;
        facts.problem = problemOf(info);
        facts.isFolder = info.isDir();
        facts.size = info.size();
        facts.modified = info.lastModified();
        for (const SourceKind &kind : kinds) {
            if (!kind.takesPath || kind.isFolder != facts.isFolder || (kind.suits && !kind.suits(path)))
                continue;
            if (facts.usualKind.isEmpty())
                facts.usualKind = kind.id;
            if (facts.oneDocumentKind.isEmpty() && kind.isOneDocument)
                facts.oneDocumentKind = kind.id;
        }
        result.append(facts);
    }
    return result;
}

/// Two or three words beside the name; the whole sentence is its tooltip.
QString stateWords(const ExportError &problem)
{
    switch (problem.code) {
    case ErrorCode::SourceNotFound: return SourceModel::tr("Not found · left out");
    case ErrorCode::SourceEmptyFolder: return SourceModel::tr("No documents · left out");
    default: return SourceModel::tr("Not readable · left out");
    }
}

SourceEntry entryOf(const QString &path)
{
    SourceEntry entry;
    entry.item.fields = {{pathField, path}};
    const QString name = path.mid(path.lastIndexOf(u'/') + 1);
    entry.item.title = name.isEmpty() ? path : name;
    return entry;
}

} // namespace

SourceModel::SourceModel(QObject *parent) : QAbstractListModel(parent)
{
    m_pool.setMaxThreadCount(2);
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, &SourceModel::lookAround);
    m_watch.start();
}

SourceModel::~SourceModel() = default;

int SourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant SourceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const SourceEntry &entry = m_entries.at(index.row());
    const QString place = QDir::toNativeSeparators(entry.path().section(QLatin1Char('/'), 0, -2));
    switch (role) {
    case Qt::DisplayRole: return entry.item.title;
    case Qt::ToolTipRole: return entry.problem ? sentence(*entry.problem) : QDir::toNativeSeparators(entry.path());
    case PlaceRole: return place;
    case StateRole:
        if (entry.problem)
            return stateWords(*entry.problem);
        if (entry.state == SourceEntry::State::Looking)
            return tr("Looking…");
        if (entry.isFolder)
            return entry.isOneDocument() ? tr("One book") : tr("Folder");
        return QLocale().formattedDataSize(entry.size, 1, QLocale::DataSizeTraditionalFormat);
    case IconRole:
        if (entry.problem)
            return QStringLiteral("error");
        if (entry.isFolder)
            return entry.isOneDocument() ? QStringLiteral("book") : QStringLiteral("folder");
        return QStringLiteral("file");
    case BookRole: return entry.isFolder && !entry.problem && !entry.oneDocumentKind.isEmpty() ? QVariant(entry.isOneDocument()) : QVariant();
    case Qt::AccessibleTextRole: return QStringLiteral("%1, %2, %3").arg(entry.item.title, data(index, StateRole).toString(), place);
    default: return {};
    }
}

Qt::ItemFlags SourceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractListModel::flags(index);
    return index.isValid() ? base | Qt::ItemIsDragEnabled : base | Qt::ItemIsDropEnabled;
}

QStringList SourceModel::mimeTypes() const
{
    return {rowsMime, QStringLiteral("text/uri-list")};
}

QMimeData *SourceModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        rows.append(index.row());
    stream << rows;
    auto *data = new QMimeData;
    data->setData(rowsMime, bytes);
    return data;
}

bool SourceModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &) const
{
    return data->hasFormat(rowsMime) || data->hasUrls();
}

bool SourceModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    const int target = row >= 0 ? row : parent.isValid() ? parent.row() : int(m_entries.size());
    if (!data->hasFormat(rowsMime)) {
        QStringList paths;
        for (const QUrl &url : data->urls()) {
            if (url.isLocalFile())
                paths.append(url.toLocalFile());
        }
        return addPaths(paths, target) > 0;
    }
    QDataStream stream(data->data(rowsMime));
    QList<int> rows;
    stream >> rows;
    const QSet<int> picked(rows.cbegin(), rows.cend());
    QList<int> order;
    order.reserve(m_entries.size());
    const auto take = [&](int from, int to, bool isMoved) {
        for (int one = from; one < to; ++one) {
            if (picked.contains(one) == isMoved)
                order.append(one);
        }
    };
    take(0, target, false);
    take(0, rowCount(), true);
    take(target, rowCount(), false);
    takeOrder(order);
    return false; // already moved: the view must not remove them
}

int SourceModel::addPaths(const QStringList &paths, int row)
{
    QSet<QString> known;
    known.reserve(m_entries.size() + paths.size());
    for (const SourceEntry &entry : std::as_const(m_entries))
        known.insert(entry.path());
    QStringList fresh;
    fresh.reserve(paths.size());
    const QDir here = QDir::current();
    for (const QString &path : paths) {
        const QString clean = QDir::cleanPath(here.absoluteFilePath(path));
        if (path.isEmpty() || known.contains(clean))
            continue;
        known.insert(clean);
        fresh.append(clean);
    }
    if (fresh.isEmpty())
        return 0;
    const int at = row < 0 ? int(m_entries.size()) : qBound(0, row, int(m_entries.size()));
    beginInsertRows({}, at, at + int(fresh.size()) - 1);
    const QList<SourceEntry> after = m_entries.mid(at);
    m_entries.resize(at);
    m_entries.reserve(at + fresh.size() + after.size());
    for (const QString &path : std::as_const(fresh))
        m_entries.append(entryOf(path));
    m_entries.append(after);
    m_good.reset();
    endInsertRows();
    m_toLook += fresh;
    const bool idle = m_lookTotal == 0;
    m_lookTotal += int(fresh.size());
    if (idle)
        lookNext();
    Q_EMIT entriesChanged();
    return int(fresh.size());
}

/// The next portion of what was added: news come as they are found, and the rest can be stopped.
void SourceModel::lookNext()
{
    const QStringList paths = m_toLook.mid(0, portion);
    m_toLook.remove(0, paths.size());
    if (paths.isEmpty())
        m_looked = m_lookTotal = 0;
    Q_EMIT looking(m_looked, m_lookTotal);
    if (paths.isEmpty())
        return;
    look(paths, [this, count = int(paths.size())] {
        m_looked += count;
        lookNext();
    });
}

int SourceModel::stopLooking()
{
    const QSet<QString> left(m_toLook.cbegin(), m_toLook.cend());
    m_toLook.clear();
    QList<int> rows;
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).state == SourceEntry::State::Looking && left.contains(m_entries.at(row).path()))
            rows.append(row);
    }
    removeRows(rows);
    return int(rows.size());
}

void SourceModel::removeRows(QList<int> rows)
{
    rows.removeIf([this](int row) { return row < 0 || row >= m_entries.size(); });
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    // From the end, by runs of neighbours: earlier rows keep their place, and thousands are a few signals.
    while (!rows.isEmpty()) {
        const int last = rows.takeLast();
        int first = last;
        while (!rows.isEmpty() && rows.constLast() == first - 1)
            first = rows.takeLast();
        beginRemoveRows({}, first, last);
        m_entries.remove(first, last - first + 1);
        m_good.reset();
        endRemoveRows();
    }
    Q_EMIT entriesChanged();
}

void SourceModel::moveBy(QList<int> rows, int step)
{
    std::sort(rows.begin(), rows.end());
    QList<int> order(m_entries.size());
    std::iota(order.begin(), order.end(), 0);
    if (step > 0) {
        std::reverse(rows.begin(), rows.end());
        std::reverse(order.begin(), order.end());
    }
    // The one beside each run of neighbours goes to the other side of it; a run at the edge stays.
    const auto placeOf = [&](int row) { return step > 0 ? rowCount() - 1 - row : row; };
    int free = 0;
    for (const int row : std::as_const(rows)) {
        const int place = placeOf(row);
        if (place > free)
            order.swapItemsAt(place - 1, place);
        else
            free = place + 1;
    }
    if (step > 0)
        std::reverse(order.begin(), order.end());
    takeOrder(order);
}

/// Puts row @p rows[i] at i; what is selected stays selected.
void SourceModel::takeOrder(const QList<int> &rows)
{
    if (rows.size() != m_entries.size() || std::is_sorted(rows.cbegin(), rows.cend()))
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QList<SourceEntry> entries;
    entries.reserve(rows.size());
    QList<int> newRow(rows.size());
    for (int row = 0; row < rows.size(); ++row) {
        entries.append(m_entries.at(rows.at(row)));
        newRow[rows.at(row)] = row;
    }
    m_entries = std::move(entries);
    m_good.reset();
    QModelIndexList to;
    const QModelIndexList from = persistentIndexList();
    for (const QModelIndex &old : from)
        to.append(index(newRow.at(old.row()), old.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    Q_EMIT entriesChanged();
}

void SourceModel::clear()
{
    m_toLook.clear();
    restore({});
}

void SourceModel::restore(const QList<SourceEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    m_good.reset();
    endResetModel();
    Q_EMIT entriesChanged();
}

void SourceModel::setKinds(const QList<SourceKind> &kinds)
{
    const auto sameId = [](const SourceKind &a, const SourceKind &b) { return a.id == b.id; };
    if (std::equal(kinds.begin(), kinds.end(), m_kinds.begin(), m_kinds.end(), sameId))
        return;
    m_kinds = kinds;
    refresh();
}

void SourceModel::setAsOneDocument(int row, bool one)
{
    if (row < 0 || row >= m_entries.size() || m_entries.at(row).oneDocumentKind.isEmpty())
        return;
    SourceEntry &entry = m_entries[row];
    entry.item.kind = one ? entry.oneDocumentKind : entry.usualKind;
    m_good.reset();
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT entriesChanged();
}

void SourceModel::refresh(std::function<void()> done)
{
    QStringList paths;
    for (SourceEntry &entry : m_entries) {
        paths.append(entry.path());
        entry.modified = {}; // what an export marked gets another chance
    }
    look(paths, std::move(done));
}

void SourceModel::lookAround()
{
    if (m_looking || m_entries.isEmpty())
        return;
    QStringList paths;
    for (const SourceEntry &entry : std::as_const(m_entries)) {
        if (entry.problem || m_entries.size() <= mostWatched)
            paths.append(entry.path());
    }
    m_looking = true;
    look(paths, [this] { m_looking = false; });
}

/// In portions: what is seen of thousands is taken in between the window's other work.
void SourceModel::look(const QStringList &paths, std::function<void()> done)
{
    const QStringList some = paths.mid(0, portion);
    whenDone(QtConcurrent::run(&m_pool, lookAt, some, m_kinds), this,
             [this, rest = paths.mid(some.size()), done = std::move(done)](const QList<PathFacts> &facts) {
                 if (!m_kinds.isEmpty())
                     take(facts);
                 if (!rest.isEmpty())
                     look(rest, done);
                 else if (done)
                     done();
             });
}

bool SourceModel::mark(const ExportError &error)
{
    const QString path = error.params.value(QStringLiteral("path"));
    for (int row = 0; row < m_entries.size(); ++row) {
        SourceEntry &entry = m_entries[row];
        if (entry.problem || path.isEmpty() || (path != entry.path() && !path.startsWith(entry.path() + u'/')))
            continue;
        entry.problem = error;
        entry.state = SourceEntry::State::Bad;
        m_good.reset();
        Q_EMIT dataChanged(index(row), index(row));
        Q_EMIT entriesChanged();
        return true;
    }
    return false;
}

QList<SourceItem> SourceModel::goodItems() const
{
    if (!m_good) { // asked for several times a change
        QList<SourceItem> items;
        items.reserve(m_entries.size());
        for (const SourceEntry &entry : m_entries) {
            if (!entry.problem)
                items.append(entry.item);
        }
        m_good = std::move(items);
    }
    return *m_good;
}

QList<ExportError> SourceModel::problems() const
{
    QList<ExportError> all;
    for (const SourceEntry &entry : m_entries) {
        if (entry.problem)
            all.append(*entry.problem);
    }
    return all;
}

namespace {

/// Takes over what was seen; whether that is news.
bool update(SourceEntry &entry, const PathFacts &facts)
{
    const SourceEntry before = entry;
    // What an export found wrong stays wrong until the source changes.
    const bool marked = entry.problem && !facts.problem && entry.problem->code != ErrorCode::SourceNotFound && entry.modified == facts.modified;
    if (!marked)
        entry.problem = facts.problem;
    entry.state = entry.problem ? SourceEntry::State::Bad : SourceEntry::State::Ready;
    const bool gone = facts.problem && facts.problem->code == ErrorCode::SourceNotFound && !entry.usualKind.isEmpty();
    if (!gone) { // else it may come back
        entry.modified = facts.modified;
        entry.isFolder = facts.isFolder;
        entry.size = facts.size;
        const bool chosen = entry.item.kind == facts.oneDocumentKind && entry.item.kind != facts.usualKind;
        entry.usualKind = facts.usualKind;
        entry.oneDocumentKind = facts.oneDocumentKind;
        entry.item.kind = chosen ? facts.oneDocumentKind : facts.usualKind;
    }
    return entry.state != before.state || entry.problem != before.problem || entry.item != before.item || entry.size != before.size
           || entry.isFolder != before.isFolder;
}

} // namespace

void SourceModel::take(const QList<PathFacts> &facts)
{
    QHash<QString, const PathFacts *> byPath;
    for (const PathFacts &fact : facts)
        byPath.insert(fact.path, &fact);
    int first = rowCount();
    int last = -1;
    for (int row = 0; row < m_entries.size(); ++row) {
        const PathFacts *fact = byPath.value(m_entries.at(row).path());
        if (!fact || !update(m_entries[row], *fact))
            continue;
        first = qMin(first, row);
        last = row;
    }
    if (last < 0)
        return;
    m_good.reset();
    Q_EMIT dataChanged(index(first), index(last));
    Q_EMIT entriesChanged();
}

} // namespace quayside
