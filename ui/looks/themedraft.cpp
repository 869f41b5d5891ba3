// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/themedraft.h"

#include "typeset/layout/theme.h"

#include <QDir>
#include <QJsonArray>
#include <QUndoCommand>

namespace quayside {

namespace {

constexpr QLatin1StringView reportId("report");

bool isPicture(const QString &path)
{
    return path == QLatin1StringView("headerLogo") || path == QLatin1StringView("cover.logo");
}

QJsonValue valueAt(const QJsonValue &root, const QString &path)
{
    QJsonValue value = root;
    for (const QString &part : path.split(QLatin1Char('.')))
        value = value.isArray() ? value.toArray().at(part.toInt()) : value.toObject().value(part);
    return value;
}

/// @p root with @p value at @p parts; numbers are places in lists, filled up with empty objects.
QJsonValue withValue(const QJsonValue &root, const QStringList &parts, const QJsonValue &value)
{
    if (parts.isEmpty())
        return value;
    bool isIndex = false;
    const int index = parts.first().toInt(&isIndex);
    const QStringList rest = parts.mid(1);
    if (!isIndex) {
        QJsonObject object = root.toObject();
        object.insert(parts.first(), withValue(object.value(parts.first()), rest, value));
        return object;
    }
    QJsonArray array = root.toArray();
    while (array.size() <= index)
        array.append(QJsonObject());
    array.replace(index, withValue(array.at(index), rest, value));
    return array;
}

/// The values in @p value, by path. Lists of anything but objects are values.
void flatten(const QJsonValue &value, const QString &path, QMap<QString, QJsonValue> &values)
{
    const QString prefix = path.isEmpty() ? QString() : path + QLatin1Char('.');
    const QJsonArray array = value.toArray();
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(it.value(), prefix + it.key(), values);
    } else if (!array.isEmpty() && array.first().isObject()) {
        for (qsizetype i = 0; i < array.size(); ++i)
            flatten(array.at(i), prefix + QString::number(i), values);
    } else {
        values.insert(path, value);
    }
}

} // namespace

class ThemeDraft::Change final : public QUndoCommand
{
public:
    Change(ThemeDraft &draft, QString path, State next) : m_draft(draft), m_path(std::move(path)), m_before(draft.m_state), m_next(std::move(next)) {}
    void undo() override { m_draft.take(m_before); }
    void redo() override { m_draft.take(m_next); }
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *later = static_cast<const Change *>(other);
        if (m_path.isEmpty() || later->m_path != m_path)
            return false;
        m_next = later->m_next;
        return true;
    }

private:
    ThemeDraft &m_draft;
    QString m_path; ///< empty: a step of its own
    State m_before;
    State m_next;
};

ThemeDraft::ThemeDraft(QObject *parent) : QObject(parent)
{
    load({}, {});
}

void ThemeDraft::load(const QJsonObject &file, const QString &folder)
{
    QJsonObject values = file;
    State state;
    state.name = values.take(QLatin1StringView("name")).toString();
    state.base = values.take(QLatin1StringView("base")).toString(reportId);
    flatten(values, {}, state.over);
    for (auto it = state.over.begin(); it != state.over.end(); ++it) {
        if (isPicture(it.key()) && !it->toString().isEmpty())
            *it = QDir::cleanPath(QDir(folder).filePath(it->toString()));
    }
    m_undo.clear();
    take(state);
}

QJsonObject ThemeDraft::file(const QString &folder) const
{
    QJsonObject object{{QStringLiteral("name"), m_state.name}, {QStringLiteral("base"), m_state.base}};
    for (auto it = m_state.over.cbegin(); it != m_state.over.cend(); ++it) {
        QJsonValue value = *it;
        if (isPicture(it.key()) && value.toString().startsWith(folder + QLatin1Char('/')) && !folder.isEmpty())
            value = value.toString().mid(folder.size() + 1);
        object = withValue(object, it.key().split(QLatin1Char('.')), value).toObject();
    }
    return object;
}

QJsonValue ThemeDraft::baseValue(const QString &path) const
{
    return valueAt(m_base, path);
}

QJsonValue ThemeDraft::value(const QString &path) const
{
    const auto own = m_state.over.constFind(path);
    return own == m_state.over.cend() ? baseValue(path) : *own;
}

void ThemeDraft::setName(const QString &name)
{
    State next = m_state;
    next.name = name;
    push(QStringLiteral("name"), next);
}

void ThemeDraft::setBase(const QString &base)
{
    State next = m_state;
    next.base = base;
    push({}, next);
}

void ThemeDraft::setValue(const QString &path, const QJsonValue &value)
{
    State next = m_state;
    if (value == baseValue(path))
        next.over.remove(path);
    else
        next.over.insert(path, value);
    push(path, next);
}

void ThemeDraft::reset(const QString &path)
{
    State next = m_state;
    next.over.remove(path);
    push({}, next);
}

void ThemeDraft::resetAll()
{
    State next = m_state;
    next.over.clear();
    push({}, next);
}

void ThemeDraft::push(const QString &path, State next)
{
    if (next != m_state)
        m_undo.push(new Change(*this, path, std::move(next)));
}

void ThemeDraft::take(const State &state)
{
    if (m_base.isEmpty() || state.base != m_state.base)
        m_base = Theme::builtInJson(state.base);
    m_state = state;
    Q_EMIT changed();
}

} // namespace quayside
