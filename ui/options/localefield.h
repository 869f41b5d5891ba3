// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStringList>

class QCompleter;
class QStringListModel;

namespace quayside {

/// A field for a language: offers tags and names by rankedLocales() while one types, and the first ones of them when it is clicked or Down is pressed
/// while it is empty.
class LocaleField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocaleField)

public:
    explicit LocaleField(QWidget *parent = nullptr);

    /// The only tags that are offered; empty: all known ones.
    void setTags(const QStringList &tags) { m_tags = tags; }
    /// Offered before others, marked with a star; the system's languages follow.
    void setFavourites(const QStringList &favourites) { m_favourites = favourites; }
    /// What is offered for what is typed now, best first.
    [[nodiscard]] QStringList offered() const;
    /// The tag that is typed or was picked.
    [[nodiscard]] QString tag() const;

Q_SIGNALS:
    /// A line of the list was chosen; the field has its tag.
    void picked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void fill();
    void open();

    QStringList m_tags;
    QStringList m_favourites;
    QStringListModel *m_lines;
    QCompleter *m_completer;
};

} // namespace quayside
