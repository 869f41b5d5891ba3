// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace quayside {

/// A text to read. A long one is put in piece by piece, so that the window stays alive.
class TextView final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextView)

public:
    explicit TextView(QWidget *parent = nullptr);

    /// Shows @p bytes as UTF-8: the first 2 MiB, lines of more than 20,000 characters cut, with a word where something is left out.
    /// @p keepPlace: a newer state of the same text.
    void showText(const QByteArray &bytes, bool keepPlace);
    /// True once all of it is there.
    [[nodiscard]] bool isSettled() const { return m_at >= m_text.size(); }

private:
    void feed();
    QString m_text;
    qsizetype m_at = 0;
    int m_place = 0;
    QTimer m_timer;
};

} // namespace quayside
