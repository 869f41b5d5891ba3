// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace quayside {

/// An optional date (YYYY-MM-DD) or date-time (ISO 8601), typed or from a calendar.
class DateField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateField)

public:
    explicit DateField(bool withTime, QWidget *parent = nullptr);
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    [[nodiscard]] QLineEdit *lineEdit() const { return m_line; }

Q_SIGNALS:
    void edited();

private:
    void openCalendar();
    void take(const QDate &date);
    bool m_withTime;
    QLineEdit *m_line;
};

} // namespace quayside
