// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QUndoStack>

namespace quayside {

/// A theme that is being edited: a built-in one, and what differs from it. Every change can be undone.
class ThemeDraft final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThemeDraft)

public:
    explicit ThemeDraft(QObject *parent = nullptr);

    /// Begins with the theme file @p file, whose pictures lie in @p folder; an empty one is “report” as it is. Undo starts anew.
    void load(const QJsonObject &file, const QString &folder);
    /// The theme's file: name, base and what differs. Pictures below @p folder are named relative to it; empty: all by whole paths.
    [[nodiscard]] QJsonObject file(const QString &folder = {}) const;

    [[nodiscard]] QString name() const { return m_state.name; }
    void setName(const QString &name);
    /// "report" or "manual".
    [[nodiscard]] QString base() const { return m_state.base; }
    /// What was changed stays changed.
    void setBase(const QString &base);
    /// The value at @p path, "headings.0.size": the changed one, else the base's.
    [[nodiscard]] QJsonValue value(const QString &path) const;
    [[nodiscard]] QJsonValue baseValue(const QString &path) const;
    /// Whether @p path differs from the base.
    [[nodiscard]] bool isChanged(const QString &path) const { return m_state.over.contains(path); }
    /// As one step of undo with changes of the same path right before.
    void setValue(const QString &path, const QJsonValue &value);
    /// Back to the base's value.
    void reset(const QString &path);
    void resetAll();
    [[nodiscard]] bool differs() const { return !m_state.over.isEmpty(); }
    [[nodiscard]] QUndoStack &undo() { return m_undo; }

Q_SIGNALS:
    void changed();

private:
    /// Values by path; pictures as whole paths.
    struct State {
        QString name;
        QString base = QStringLiteral("report");
        QMap<QString, QJsonValue> over;
        friend bool operator==(const State &, const State &) = default;
    };
    class Change;
    void push(const QString &path, State next);
    void take(const State &state);

    State m_state;
    QJsonObject m_base; ///< the built-in theme it starts from
    QUndoStack m_undo;
};

} // namespace quayside
