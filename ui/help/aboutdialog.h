// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace quayside {

/// Name, version and licence of the program, and the libraries it was built with.
class AboutDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)

public:
    explicit AboutDialog(QWidget *parent);

    /// What “Copy” gives to support: versions of the program, its libraries and the system.
    static QString report();
};

} // namespace quayside
