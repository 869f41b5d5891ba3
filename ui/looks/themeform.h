// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QFormLayout;
class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace quayside {

class ThemeDraft;

/// The fields of a theme: fonts, sizes, colors, spaces, margins, logo and cover. Shows the draft and changes it.
class ThemeForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThemeForm)

public:
    explicit ThemeForm(ThemeDraft &draft, QWidget *parent = nullptr);

    /// The field of @p path, "headings.0.size"; null: there is none.
    [[nodiscard]] QWidget *field(const QString &path) const;
    /// The button that takes the base's value back; enabled where it differs.
    [[nodiscard]] QToolButton *resetButton(const QString &path) const;
    /// Ask for a picture's file, and for a color; replaced in tests.
    std::function<void(const std::function<void(const QString &)> &taker)> askPicture;
    std::function<void(const QColor &start, const std::function<void(const QColor &)> &taker)> askColor;

private:
    struct Row {
        QString path;
        QWidget *field;
        QToolButton *reset;
        std::function<void()> show; ///< puts the draft's value into the field
    };
    struct Field;
    void addWords(QVBoxLayout *column);
    void addSurfaces(QVBoxLayout *column);
    void addSection(QVBoxLayout *column, const QString &title, const QList<Field> &fields, bool open);
    void addRow(QFormLayout *form, const Field &field);
    std::function<void()> addNumber(QHBoxLayout *row, const Field &field);
    std::function<void()> addColor(QHBoxLayout *row, const Field &field);
    std::function<void()> addFlag(QHBoxLayout *row, const Field &field);
    std::function<void()> addFont(QHBoxLayout *row, const Field &field);
    std::function<void()> addPicture(QHBoxLayout *row, const Field &field);
    void refresh();

    ThemeDraft &m_draft;
    QList<Row> m_rows;
    bool m_showing = false;
};

} // namespace quayside
