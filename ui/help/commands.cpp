// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/commands.h"

#include "base/label.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace quayside {
namespace {

enum class Which { AvailableNow, All };

struct Words {
    QString name;
    QKeySequence keys; ///< that stood behind the name, in parentheses
};

/// Whether that is a key: the count behind a name, as in “All (5)”, is none.
bool isKey(const QKeySequence &keys)
{
    return keys.count() == 1 && keys[0].key() != Qt::Key_unknown && (keys[0].keyboardModifiers() != Qt::NoModifier || keys[0].key() >= Qt::Key_Escape);
}

/// The words of a control without the mark of its key (&), the dots that announce a dialog, and the keys that a tooltip adds.
Words plainWords(const QString &label)
{
    const QString words = withoutMnemonic(label);
    Words plain{words, {}};
    const qsizetype open = words.lastIndexOf(QLatin1StringView(" ("));
    if (open > 0 && words.endsWith(u')')) {
        const QKeySequence keys(words.sliced(open + 2).chopped(1), QKeySequence::NativeText);
        if (isKey(keys))
            plain = {words.first(open), keys};
    }
    if (plain.name.endsWith(u'…'))
        plain.name.chop(1);
    plain.name = plain.name.trimmed();
    return plain;
}

/// Collects commands; two controls that do the same by the same name are one.
class Collector
{
public:
    explicit Collector(QWidget *window, Which which) : m_window(window), m_which(which) {}

    void add(QAbstractButton *button);
    void add(QAction *action);
    void add(QShortcut *shortcut);
    [[nodiscard]] QList<Command> commands() const { return m_commands; }

private:
    void add(const QString &name, const QString &help, const QList<QKeySequence> &keys, std::function<void()> run);
    [[nodiscard]] bool isThere(const QWidget *widget) const { return m_which == Which::All || (widget->isVisibleTo(m_window) && widget->isEnabled()); }

    QWidget *m_window;
    Which m_which;
    QList<Command> m_commands;
};

void Collector::add(const QString &name, const QString &help, const QList<QKeySequence> &keys, std::function<void()> run)
{
    QList<QKeySequence> given;
    for (const QKeySequence &each : keys) {
        if (!each.isEmpty() && !given.contains(each))
            given.append(each);
    }
    if (name.isEmpty())
        return;
    const auto same = std::find_if(m_commands.begin(), m_commands.end(), [&](const Command &known) { return known.name == name; });
    if (same == m_commands.end()) {
        m_commands.append({name, help == name ? QString() : help, given, std::move(run)});
        return;
    }
    for (const QKeySequence &each : std::as_const(given)) {
        if (!same->keys.contains(each))
            same->keys.append(each);
    }
}

void Collector::add(QAbstractButton *button)
{
    const auto *tool = qobject_cast<QToolButton *>(button);
    if (!isThere(button) || (tool && tool->menu() && tool->popupMode() == QToolButton::InstantPopup))
        return; // what its menu offers stands by itself
    const Words words = plainWords(button->accessibleName().isEmpty() ? button->text() : button->accessibleName());
    add(words.name, button->toolTip(), {button->shortcut(), words.keys}, [target = QPointer(button)] {
        if (target)
            target->click();
    });
}

void Collector::add(QAction *action)
{
    if (action->isSeparator() || (m_which == Which::AvailableNow && (!action->isEnabled() || !action->isVisible())))
        return;
    if (const QMenu *menu = action->menu()) {
        for (QAction *below : menu->actions())
            add(below);
        return;
    }
    add(plainWords(action->text()).name, action->toolTip(), action->shortcuts(), [target = QPointer(action)] {
        if (target)
            target->trigger();
    });
}

void Collector::add(QShortcut *shortcut)
{
    const auto *owner = qobject_cast<QWidget *>(shortcut->parent());
    if (shortcut->whatsThis().isEmpty() || !owner || !isThere(owner) || (m_which == Which::AvailableNow && !shortcut->isEnabled()))
        return;
    add(shortcut->whatsThis(), {}, shortcut->keys(), [target = QPointer(shortcut)] {
        if (target)
            Q_EMIT target->activated();
    });
}

QList<Command> collect(QWidget *window, Which which)
{
    Collector collector(window, which);
    for (QObject *object : window->findChildren<QObject *>()) {
        if (auto *tool = qobject_cast<QToolButton *>(object); tool && tool->menu()) {
            for (QAction *action : tool->menu()->actions())
                collector.add(action);
        }
        if (qobject_cast<QToolButton *>(object) || qobject_cast<QPushButton *>(object))
            collector.add(static_cast<QAbstractButton *>(object));
        else if (auto *shortcut = qobject_cast<QShortcut *>(object))
            collector.add(shortcut);
        else if (auto *widget = qobject_cast<QWidget *>(object); widget && (which == Which::All || widget->isVisibleTo(window))) {
            for (QAction *action : widget->actions())
                collector.add(action);
        }
    }
    return collector.commands();
}

} // namespace

QString Command::keysText() const
{
    QStringList texts;
    for (const QKeySequence &each : keys)
        texts.append(each.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(", "));
}

QList<Command> commandsOf(QWidget *window)
{
    return collect(window, Which::AvailableNow);
}

QList<Command> shortcutsOf(QWidget *window)
{
    QList<Command> all = collect(window, Which::All);
    all.erase(std::remove_if(all.begin(), all.end(), [](const Command &command) { return command.keys.isEmpty(); }), all.end());
    return all;
}

} // namespace quayside
