// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/printpages.h"

#include <QDialog>
#include <QPageSize>

class QComboBox;
class QPushButton;

namespace quayside {

class SheetsView;

/// Shows the sheets, asks for paper and scaling. Accepted: on to the printer dialog.
class PrintPreview final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintPreview)

public:
    PrintPreview(const SharedPrintPages &pages, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] SheetsView *sheets() const { return m_sheets; }
    [[nodiscard]] QComboBox *paperField() const { return m_paper; }
    [[nodiscard]] QComboBox *scaleField() const { return m_scale; }
    /// Upright; the first page's if pages keep their own.
    [[nodiscard]] QPageSize paper() const;
    [[nodiscard]] PrintScale scale() const;

private:
    void build(bool vectors);
    void addShortcuts();
    QLayout *makeTools();
    void refresh();
    QPageSize m_own; ///< of the first page
    SheetsView *m_sheets;
    QComboBox *m_paper;
    QComboBox *m_scale;
};

} // namespace quayside
