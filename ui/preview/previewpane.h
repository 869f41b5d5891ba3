// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QFrame>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace quayside {

class ElidedLabel;
class EmptyState;
class FileFollower;
class HtmlPanel;
class Notice;
class PdfPanel;
class PreviewController;
class TextPanel;
class TextView;

/// The exact bytes Export would save: PDF as pages, HTML as a page, the rest as text. Follows the inputs on disk.
class PreviewPane final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewPane)

public:
    explicit PreviewPane(Engine &engine, QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// Providers, for the names of formats.
    void setFormats(const QList<ProviderDescription> &providers);
    /// What to preview, requested only while visible; none: the empty state, with @p hint.
    void want(const std::optional<ExportRequest> &request, const QString &hint = {});
    /// Shows a finished file, read in a worker.
    void showFile(const Artifact &artifact);
    /// Returns from a finished file to the preview.
    void leaveFile();
    [[nodiscard]] PreviewController *controller() const { return m_controller; }
    [[nodiscard]] PdfPanel *pdf() const { return m_pdf; }
    [[nodiscard]] HtmlPanel *html() const { return m_html; }
    [[nodiscard]] TextPanel *textPanel() const { return m_text; }
    [[nodiscard]] TextView *text() const;
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] QToolButton *printButton() const { return m_print; }
    /// "pdf", "html", "text"; empty: nothing.
    [[nodiscard]] QString shownKind() const;
    /// The message shown instead of a document.
    [[nodiscard]] QString shownWords() const;
    /// The bytes of the shown file.
    [[nodiscard]] QByteArray shownBytes() const { return m_bytes; }

Q_SIGNALS:
    /// Print the result of this request.
    void printWanted(const quayside::ExportRequest &request);
    /// Print this finished PDF.
    void printFileWanted(const QByteArray &pdf, const QString &title);
    void closed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectAll();
    void take(const Preview &preview, const ExportRequest &request);
    void display(const QList<StagedFile> &files, const QString &title, bool samePlace);
    void settle(QWidget *page);
    void sayEmpty();
    void say(const QString &title, const QString &hint);
    void fail(const ExportError &error);
    void refresh();
    void print();
    void offerLink(const QString &url);

    PreviewController *m_controller;
    FileFollower *m_follower;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    PdfPanel *m_pdf;
    HtmlPanel *m_html;
    TextPanel *m_text;
    ElidedLabel *m_title;
    QLabel *m_busy;
    QToolButton *m_back;
    QToolButton *m_print;
    Notice *m_notice;
    std::optional<ExportRequest> m_wanted;
    QString m_hint;
    QMap<QString, QString> m_formats;     ///< id → name
    std::optional<Artifact> m_file;       ///< the finished file shown
    std::optional<ExportRequest> m_shown; ///< the request whose result is shown
    quint64 m_reads = 0;                  ///< of finished files; the newest counts
    QByteArray m_bytes;
    bool m_stale = false; ///< inputs changed while the pane was hidden
    QString m_words;
};

} // namespace quayside
