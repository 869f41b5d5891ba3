// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace quayside {

/// Read-only text, added in pieces to keep the window responsive.
class TextView final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextView)

public:
    explicit TextView(QWidget *parent = nullptr);

    /// Shows UTF-8: the first 2 MiB, lines cut at 20,000 characters, omissions marked. @p keepPlace: a newer state of the text.
    void showText(const QByteArray &bytes, bool keepPlace);
    /// Whether all of it is shown.
    [[nodiscard]] bool isSettled() const { return m_at >= m_text.size(); }

Q_SIGNALS:
    /// All of it is shown.
    void settled();

private:
    void feed();
    QString m_text;
    qsizetype m_at = 0;
    int m_place = 0;
    QTimer m_timer;
};

} // namespace quayside
