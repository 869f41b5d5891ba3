// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QLayout>
#include <QToolButton>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace quayside {

/// A rounded panel with a border.
QFrame *makeCard(QWidget *parent = nullptr);
/// Icon-only; @p words are tooltip and accessible name.
QToolButton *makeToolButton(const QString &iconName, const QString &words, QWidget *parent = nullptr);
/// @p role of look.qss: "title", "heading", "muted", "error".
QLabel *makeLabel(const QString &text, const char *role = nullptr, QWidget *parent = nullptr);
/// Scrolls @p inside, without a frame or a background of its own.
QScrollArea *makeScrollArea(QWidget *inside);
/// Sets a control's accessible name and tooltip.
void describe(QWidget *widget, const QString &name, const QString &help = {});

/// A line elided in the middle or at the end, whole in the tooltip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(Qt::TextElideMode mode = Qt::ElideRight, QWidget *parent = nullptr);
    void setFullText(const QString &text);
    [[nodiscard]] QString fullText() const { return m_full; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void cut();
    Qt::TextElideMode m_mode;
    QString m_full;
};

/// An empty page: icon, sentence, hint, perhaps buttons.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &iconName, const QString &title, const QString &hint, QWidget *parent = nullptr);
    /// Adds a button below the hint.
    QPushButton *addButton(const QString &text);
    void setWords(const QString &title, const QString &hint);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintIcon();
    void fit();
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_hint;
    QVBoxLayout *m_column;
};

/// A heading that folds the widget below it.
class Section final : public QWidget
{
    Q_OBJECT
public:
    Section(const QString &title, QWidget *content, bool open, QWidget *parent = nullptr);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QWidget *content() const { return m_content; }

Q_SIGNALS:
    void toggled(bool open);

private:
    QToolButton *m_button;
    QWidget *m_content;
};

/// Lays widgets out in lines, like words.
class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;
    void addItem(QLayoutItem *item) override;
    /// Like addWidget, at @p index.
    void insertWidget(int index, QWidget *widget);
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;
    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace quayside
