// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets.h"

#include "ui/common/controlwords.h"
#include "ui/common/icons.h"
#include "ui/common/mirror.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace quayside {

QFrame *makeCard(QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("card", true);
    return card;
}

QToolButton *makeToolButton(const QString &iconName, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(iconName));
    button->setIconSize({20, 20});
    button->setFocusPolicy(Qt::TabFocus);
    describe(button, words);
    return button;
}

QLabel *makeLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    if (QGuiApplication::isRightToLeft()) // Latin words too, such as “PDF”
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute);
    if (role)
        label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QScrollArea *makeScrollArea(QWidget *inside)
{
    auto *area = new QScrollArea;
    area->setProperty("plain", true);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    return area;
}

void describe(QWidget *widget, const QString &name, const QString &help)
{
    const ControlWords words = controlWords(name);
    widget->setAccessibleName(words.keys.isEmpty() ? name : words.name); // the keys are in the tooltip, and spoken with it
    widget->setAccessibleDescription(help.isEmpty() && !words.keys.isEmpty() ? words.keys.toString(QKeySequence::NativeText) : help);
    widget->setToolTip(help.isEmpty() ? name : help);
    // One stands in the field, which is a control of its own to a screen reader.
    if (const auto *box = qobject_cast<QComboBox *>(widget); box && box->lineEdit()) {
        box->lineEdit()->setAccessibleName(name);
        box->lineEdit()->setAccessibleDescription(help);
    }
}

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget *parent) : QLabel(parent), m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString &text)
{
    if (text == m_full)
        return;
    m_full = text;
    setAccessibleName(text);
    updateGeometry();
    cut();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {unit * 4, QLabel::minimumSizeHint().height()};
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_full) + 2, fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    cut();
}

void ElidedLabel::cut()
{
    const QString shown = fontMetrics().elidedText(onOneLine(m_full), m_mode, width());
    if (shown != text())
        setText(shown);
    setToolTip(shown == onOneLine(m_full) ? QString() : m_full);
}

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent), m_iconName(iconName), m_icon(new QLabel), m_title(makeLabel(title, "empty")), m_hint(makeLabel(hint, "muted")),
      m_column(new QVBoxLayout(this))
{
    setProperty("plain", true);
    for (QLabel *label : {m_icon, m_title, m_hint})
        label->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_column->setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 2);
    m_column->setSpacing(unit);
    m_column->addStretch();
    m_column->addWidget(m_icon);
    m_column->addWidget(m_title);
    m_column->addWidget(m_hint);
    m_column->addStretch();
    paintIcon();
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

void EmptyState::setWords(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
    fit();
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Where it is low, the picture gives way first, then the hint: words are not cut.
void EmptyState::fit()
{
    const auto heightOf = [this](const QLabel *label) {
        const int inside = width() - 4 * unit;
        return (label->hasHeightForWidth() ? label->heightForWidth(inside) : label->sizeHint().height()) + unit;
    };
    int needed = m_column->totalHeightForWidth(width());
    needed += (m_icon->isHidden() ? heightOf(m_icon) : 0) + (m_hint->isHidden() ? heightOf(m_hint) : 0);
    m_icon->setVisible(needed <= height());
    needed -= heightOf(m_icon);
    m_hint->setVisible(needed <= height() && !m_hint->text().isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        paintIcon();
}

void EmptyState::paintIcon()
{
    m_icon->setPixmap(themedIcon(m_iconName, IconTint::Muted).pixmap(QSize(32, 32), devicePixelRatioF()));
}

Section::Section(const QString &title, QWidget *content, bool open, QWidget *parent) : QWidget(parent), m_button(new QToolButton), m_content(content)
{
    setProperty("plain", true);
    m_button->setText(title);
    m_button->setProperty("fold", true);
    m_button->setCheckable(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_button->setFocusPolicy(Qt::StrongFocus);
    describe(m_button, title, tr("Show or hide this part"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    column->addWidget(m_button);
    column->addWidget(m_content);
    connect(m_button, &QToolButton::toggled, this, [this](bool on) {
        setOpen(on);
        Q_EMIT toggled(on);
    });
    m_button->setChecked(open);
    setOpen(open);
}

void Section::setOpen(bool open)
{
    m_button->setChecked(open);
    const QString folded = isRightToLeft() ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
    m_button->setIcon(themedIcon(open ? QStringLiteral("chevron-down") : folded, IconTint::Muted));
    m_content->setVisible(open);
}

bool Section::isOpen() const
{
    return m_button->isChecked();
}

FlowLayout::FlowLayout(int gap, QWidget *parent) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(qBound(0, index, int(m_items.size())), new QWidgetItem(widget));
    invalidate();
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    QList<std::pair<QLayoutItem *, QRect>> line;
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : QGuiApplication::layoutDirection();
    const auto place = [&] { // each in the middle of its line
        for (const auto &[item, room] : std::as_const(line)) {
            if (apply)
                item->setGeometry(QStyle::visualRect(direction, rect, room.translated(0, (lineHeight - room.height()) / 2)));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().boundedTo({rect.width(), QWIDGETSIZE_MAX});
        if (x > rect.x() && x + size.width() > rect.right() + 1) {
            place();
            x = rect.x();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        if (item->expandingDirections() & Qt::Horizontal)
            size.setWidth(rect.right() + 1 - x);
        line.append({item, {{x, y}, size}});
        x += size.width() + m_gap;
        lineHeight = qMax(lineHeight, size.height());
    }
    place();
    return y + lineHeight - rect.y();
}

} // namespace quayside
