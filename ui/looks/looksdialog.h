// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QDialog>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace quayside {

class Notice;
class PdfPanel;
class PreviewController;
class ThemeDraft;
class ThemeForm;

/// Looks: a theme's fields beside pages in that theme. Saves theme files, which the option “theme” of every format takes.
class LooksDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LooksDialog)

public:
    /// @p document: what to show in the theme; none: a sample. @p theme: "report", "manual" or a theme file.
    LooksDialog(Engine &engine, const std::optional<ExportRequest> &document, const QString &theme, QWidget *parent = nullptr);
    ~LooksDialog() override;

    [[nodiscard]] ThemeDraft &draft() const { return *m_draft; }
    [[nodiscard]] ThemeForm *form() const { return m_form; }
    [[nodiscard]] PdfPanel *pages() const { return m_pages; }
    [[nodiscard]] PreviewController *controller() const { return m_controller; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] QComboBox *baseField() const { return m_base; }
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] QPushButton *useButton() const { return m_use; }
    [[nodiscard]] QPushButton *openButton() const { return m_open; }
    [[nodiscard]] QToolButton *undoButton() const { return m_undo; }
    [[nodiscard]] QToolButton *redoButton() const { return m_redo; }
    [[nodiscard]] QToolButton *resetButton() const { return m_reset; }
    /// The file it was read from or saved to; empty: none yet.
    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] bool isSaved() const;
    /// Reads the theme file @p path; what is wrong with it is said.
    void openFile(const QString &path);
    /// Asks for the file to save to; replaced in tests.
    std::function<void(const QString &start, const std::function<void(const QString &)> &taker)> askFile;
    /// Asks for the file to go on with, in @p folder; replaced in tests.
    std::function<void(const QString &folder, const std::function<void(const QString &)> &taker)> askThemeToOpen;

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    /// Exports are to be made in the theme of this file.
    void used(const QString &file);

private:
    void build();
    QWidget *makeFields();
    QWidget *makeShown();
    QLayout *makeButtons();
    void connectAll();
    void onChanged();
    void writeForPreview();
    [[nodiscard]] ExportRequest request() const;
    void save(const QString &path, bool use);
    void saveAs(bool use);
    void chooseFile();
    /// What @p goOn would lose is asked for first.
    void leaveChanges(const QString &question, const QString &agreement, const std::function<void()> &goOn);

    Engine &m_engine;
    std::optional<ExportRequest> m_document;
    QTemporaryDir m_folder; ///< of the theme as it is now, and of the sample
    QThreadPool m_disk;     ///< one thread: files are written in order
    QTimer m_pause;
    QString m_file;
    ThemeDraft *m_draft;
    ThemeForm *m_form;
    PdfPanel *m_pages;
    PreviewController *m_controller;
    Notice *m_notice;
    QLabel *m_busy;
    QComboBox *m_base;
    QLineEdit *m_name;
    QComboBox *m_shown;
    QCheckBox *m_titlePage;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QToolButton *m_reset;
    QPushButton *m_open;
    QPushButton *m_saveAs;
    QPushButton *m_use;
    QPushButton *m_close;
};

} // namespace quayside
