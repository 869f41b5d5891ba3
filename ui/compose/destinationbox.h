// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportrequest.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace quayside {

class ElidedLabel;

/// Folder, name template with live example, policy for existing files.
class DestinationBox final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DestinationBox)

public:
    explicit DestinationBox(QWidget *parent = nullptr);
    [[nodiscard]] Destination destination() const;
    void setDestination(const Destination &destination);
    /// A name that a result would get.
    void setExample(const QString &name);
    [[nodiscard]] QString exampleText() const;
    void showFolderError(const QString &words);
    void chooseFolder();
    std::function<QString(const QString &)> askFolder;

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_folder;
    QLineEdit *m_template;
    QComboBox *m_conflict;
    ElidedLabel *m_example;
    QLabel *m_error;
};

} // namespace quayside
