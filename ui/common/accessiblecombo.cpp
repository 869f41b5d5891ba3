// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/accessiblecombo.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace quayside {

namespace {

class ComboInterface final : public QAccessibleWidget
{
    Q_DECLARE_TR_FUNCTIONS(AccessibleCombo)

public:
    explicit ComboInterface(QComboBox *box) : QAccessibleWidget(box, QAccessible::ComboBox) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return box()->currentText();
        if (kind != QAccessible::Name)
            return QAccessibleWidget::text(kind);
        const QString name = box()->accessibleName();
        if (name.isEmpty() || box()->currentText().isEmpty())
            return name.isEmpty() ? box()->currentText() : name;
        return tr("%1: %2", "what a choice is for, what is chosen").arg(name, box()->currentText());
    }
    [[nodiscard]] int childCount() const override { return box()->isEditable() ? 2 : 1; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        QObject *const inside = index == 0 ? static_cast<QObject *>(box()->view()) : index == 1 ? box()->lineEdit() : nullptr;
        return inside ? QAccessible::queryAccessibleInterface(inside) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child->object() == box()->view() ? 0 : child->object() && child->object() == box()->lineEdit() ? 1 : -1;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = box()->view()->isVisible();
        state.editable = box()->isEditable();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    void doAction(const QString &action) override
    {
        if (action != showMenuAction() && action != pressAction())
            return;
        if (box()->view()->isVisible())
            box()->hidePopup();
        else
            box()->showPopup();
    }

private:
    [[nodiscard]] QComboBox *box() const { return static_cast<QComboBox *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *box = className == QLatin1StringView("QComboBox") ? qobject_cast<QComboBox *>(object) : nullptr;
    return box ? new ComboInterface(box) : nullptr;
}

} // namespace

void installAccessibleCombos()
{
    QAccessible::installFactory(makeInterface); // which it asks before Qt's own, and keeps once
}

} // namespace quayside
