// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/commands.h"

#include "ui/common/controlwords.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace quayside {
namespace {

enum class Which { AvailableNow, All };

/// Collects commands; two controls that do the same by the same name are one.
class Collector
{
public:
    explicit Collector(QWidget *window, Which which) : m_window(window), m_which(which), m_pages(window->findChild<QStackedWidget *>(commandPages)) {}
    /// From now on those of @p page, which is not shown; nullptr: those that can be seen.
    void turnTo(QWidget *page) { m_page = page; }
    [[nodiscard]] QStackedWidget *pages() const { return m_pages; }

    /// All commands of what is below @p owner.
    void addBelow(const QWidget *owner);
    [[nodiscard]] QList<Command> commands() const { return m_commands; }

private:
    void add(QAbstractButton *button);
    void add(QAction *action);
    void add(QShortcut *shortcut);
    void add(const QString &name, const QString &help, const QList<QKeySequence> &keys, std::function<void()> run);
    [[nodiscard]] bool isThere(const QWidget *widget) const
    {
        return m_which == Which::All || (widget->isEnabled() && widget->isVisibleTo(m_page ? m_page : m_window));
    }

    QWidget *m_window;
    Which m_which;
    QStackedWidget *m_pages;
    QWidget *m_page = nullptr;
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
        if (m_page) {
            run = [pages = QPointer(m_pages), page = QPointer(m_page), run = std::move(run)] {
                if (pages && page)
                    pages->setCurrentWidget(page);
                run();
            };
        }
        m_commands.append({name, m_page ? m_page->windowTitle() : QString(), help == name ? QString() : help, given, std::move(run)});
        return;
    }
    if (m_page)
        return;
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
    const ControlWords words = controlWords(button->accessibleName().isEmpty() ? button->text() : button->accessibleName());
    add(words.name, button->toolTip(), {button->shortcut(), words.keys, controlWords(button->toolTip()).keys}, [target = QPointer(button)] {
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
    add(controlWords(action->text()).name, action->toolTip(), action->shortcuts(), [target = QPointer(action)] {
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

void Collector::addBelow(const QWidget *owner)
{
    for (QObject *object : owner->findChildren<QObject *>()) {
        if (auto *tool = qobject_cast<QToolButton *>(object); tool && tool->menu() && isThere(tool)) {
            for (QAction *action : tool->menu()->actions())
                add(action);
        }
        if (qobject_cast<QToolButton *>(object) || qobject_cast<QPushButton *>(object))
            add(static_cast<QAbstractButton *>(object));
        else if (auto *shortcut = qobject_cast<QShortcut *>(object))
            add(shortcut);
        else if (auto *widget = qobject_cast<QWidget *>(object); widget && isThere(widget)) {
            for (QAction *action : widget->actions())
                add(action);
        }
    }
}

QList<Command> collect(QWidget *window, Which which)
{
    Collector collector(window, which);
    collector.addBelow(window);
    if (const QStackedWidget *pages = collector.pages(); pages && which == Which::AvailableNow) {
        for (int i = 0; i < pages->count(); ++i) {
            if (i == pages->currentIndex())
                continue;
            collector.turnTo(pages->widget(i));
            collector.addBelow(pages->widget(i));
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
