// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportrequest.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace quayside {

class ElidedLabel;

/// Folders that are offered again.
struct FolderChoices {
    QStringList recent; ///< newest first
    QStringList favourites;
};

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
    void setFolderChoices(const FolderChoices &choices) { m_choices = choices; }
    [[nodiscard]] const FolderChoices &folderChoices() const { return m_choices; }
    /// Call when something was exported to the folder: it is the newest then.
    void rememberFolder();
    /// Of the folder's field: favourites and recent folders, filled when it opens.
    [[nodiscard]] QToolButton *foldersButton() const { return m_folders; }
    /// Without the example: for a small window.
    void setCompact(bool compact);
    std::function<QString(const QString &)> askFolder;

Q_SIGNALS:
    void changed();

private:
    QWidget *makeFolderRow();
    void fillFoldersMenu(QMenu *menu);
    void setFavourite(const QString &folder, bool on);
    FolderChoices m_choices;
    QLineEdit *m_folder;
    QToolButton *m_folders;
    QLineEdit *m_template;
    QComboBox *m_conflict;
    ElidedLabel *m_example;
    QLabel *m_error;
};

} // namespace quayside
