// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/engine.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QToolButton;

namespace quayside {

class ElidedLabel;
class EmptyState;
class FileFollower;
class HtmlView;
class Notice;
class PdfPanel;
class PreviewController;

/// The very bytes that Export would save, shown: PDF as pages, HTML as a page, the rest as text. Follows the source on disk.
class PreviewPane final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewPane)

public:
    explicit PreviewPane(Engine &engine, QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// What to preview; asked for only while the pane is visible. Nothing: the empty state.
    void want(const std::optional<ExportRequest> &request);
    /// Shows a finished file (from the queue or the history); read in a worker.
    void showFile(const Artifact &artifact);
    [[nodiscard]] PreviewController *controller() const { return m_controller; }
    [[nodiscard]] PdfPanel *pdf() const { return m_pdf; }
    [[nodiscard]] HtmlView *html() const { return m_html; }
    [[nodiscard]] QPlainTextEdit *text() const { return m_text; }
    /// "pdf", "html", "text", or empty while nothing is shown.
    [[nodiscard]] QString shownKind() const;

Q_SIGNALS:
    /// The pages shown are wanted on paper.
    void printWanted(const QByteArray &pdf, const QString &title);
    void closed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void take(const Preview &preview, const ExportRequest &request);
    void display(const QList<StagedFile> &files, const QString &title, const QString &target, bool samePlace);
    void say(const QString &title, const QString &hint);
    void fail(const ExportError &error);

    PreviewController *m_controller;
    FileFollower *m_follower;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    PdfPanel *m_pdf;
    HtmlView *m_html;
    QPlainTextEdit *m_text;
    ElidedLabel *m_title;
    QLabel *m_busy;
    QToolButton *m_print;
    Notice *m_notice;
    std::optional<ExportRequest> m_wanted;
    QString m_shownKey; ///< source and target of what is shown
    QString m_shownTitle;
};

} // namespace quayside
