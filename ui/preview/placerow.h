// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QToolButton;

namespace quayside {

class ElidedLabel;

/// The line of a source that was pointed at, with a button that opens it there. Hidden until there is one.
class PlaceRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlaceRow)

public:
    explicit PlaceRow(QWidget *parent = nullptr);

    /// What is shown was made of @p document, and of all files in @p inputs.
    void setSource(const QString &document, const QStringList &inputs);
    void clear() { setSource({}, {}); }
    /// @p file as warnings and places name it; empty: the document. @p line 0: nowhere in particular.
    void showPlace(const QString &file, int line);
    /// Tells by sourceWanted() which file @p file is.
    void open(const QString &file, int line);
    [[nodiscard]] QToolButton *button() const { return m_open; }

Q_SIGNALS:
    void sourceWanted(const QString &path, int line);

private:
    ElidedLabel *m_words;
    QToolButton *m_open;
    QString m_document;
    QStringList m_inputs;
    std::pair<QString, int> m_place; ///< file and line that the row names
};

} // namespace quayside
