// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "ui/preview/placerow.h"
#include "ui/preview/previewhead.h"
#include "ui/preview/sourceplaces.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace quayside {

class ComparePanel;
class FileFollower;
class HtmlPanel;
class LastComparison;
class Notice;
class PdfPanel;
class PreviewController;
class ResultStack;
class ResultView;
class TextPanel;
class TextView;
class WarningsList;

/// The exact bytes Export would save: PDF as pages, HTML as a page, the rest as text; formats that no view shows as what resembles them. A tab a
/// format, warnings with their places, lines of the source by a click. Follows the inputs on disk.
class PreviewPane final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewPane)

public:
    explicit PreviewPane(Engine &engine, QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// Providers, for the names of formats.
    void setFormats(const QList<ProviderDescription> &providers);
    /// What can be previewed, a request a result: one of them is, as chosen here. Requested only while visible; none: the empty state, with @p hint.
    void want(const QList<ExportRequest> &requests, const QString &hint = {});
    void want(const ExportRequest &request) { want(QList<ExportRequest>{request}); }
    /// Shows a finished file, read in a worker.
    void showFile(const Artifact &artifact);
    /// Returns from a finished file to the preview.
    void leaveFile();
    [[nodiscard]] PreviewController *controller() const { return m_controller; }
    [[nodiscard]] PdfPanel *pdf() const;
    [[nodiscard]] HtmlPanel *html() const;
    [[nodiscard]] TextPanel *textPanel() const;
    [[nodiscard]] TextView *text() const;
    [[nodiscard]] Notice *notice() const { return m_notice; }
    /// Opens the find bar of what is shown.
    [[nodiscard]] QToolButton *findButton() const { return m_head->findButton(); }
    [[nodiscard]] QToolButton *printButton() const { return m_head->printButton(); }
    [[nodiscard]] PreviewChoice *choice() const { return m_head->choice(); }
    [[nodiscard]] WarningsList *warnings() const { return m_warnings; }
    [[nodiscard]] QToolButton *expandButton() const { return m_head->expandButton(); }
    /// Pages beside those of the last export of the same document.
    [[nodiscard]] ComparePanel *compare() const { return m_compare; }
    [[nodiscard]] QToolButton *compareButton() const { return m_head->compareButton(); }
    /// Opens the source at the line that was clicked last, or of the warning chosen last.
    [[nodiscard]] QToolButton *sourceButton() const { return m_place->button(); }
    /// Says that the pane fills the page, or not.
    void setExpanded(bool expanded) { m_head->setExpanded(expanded); }
    /// Gives the focus to what is shown.
    void focusView();
    /// "pdf", "html", "text"; empty: nothing.
    [[nodiscard]] QString shownKind() const;
    /// The message shown instead of a document.
    [[nodiscard]] QString shownWords() const;
    /// That what is shown is another format than what is wanted; empty: it is not.
    [[nodiscard]] QString remark() const;
    /// The bytes of the shown file.
    [[nodiscard]] QByteArray shownBytes() const;

Q_SIGNALS:
    /// Print the result of this request.
    void printWanted(const quayside::ExportRequest &request);
    /// Print this finished PDF.
    void printFileWanted(const QByteArray &pdf, const QString &title);
    void closed();
    /// Fill the page, or leave it.
    void expandWanted(bool on);
    /// Open @p path in an editor, at @p line.
    void sourceWanted(const QString &path, int line);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectAll();
    void connectComparison();
    void apply();
    [[nodiscard]] QString titleOf(const ExportRequest &request) const;
    void forgetPlaces();
    void showWarning(const Warning &warning);
    void showLineAt(int page, QPointF point);
    void take(const Preview &preview, const ExportRequest &request);
    void settle(ResultView *view);
    void showTools();
    void sayEmpty();
    void say(const QString &title, const QString &hint);
    void fail(const ExportError &error);
    void refresh();
    void print();
    void offerLink(const QString &url);

    PreviewController *m_controller;
    FileFollower *m_follower;
    ResultStack *m_results;
    ComparePanel *m_compare; ///< on it
    LastComparison *m_last;
    PreviewHead *m_head;
    QLabel *m_remark; ///< that what is shown is another format
    WarningsList *m_warnings;
    PlaceRow *m_place;
    Notice *m_notice;
    std::optional<ExportRequest> m_wanted;
    QString m_hint;
    QList<ProviderDescription> m_providers;
    QMap<QString, QString> m_formats;     ///< id → name
    SourcePlaces m_places;                ///< of what is shown
    std::optional<Artifact> m_file;       ///< the finished file shown
    std::optional<ExportRequest> m_shown; ///< the request whose result is shown
    quint64 m_reads = 0;                  ///< of finished files; the newest counts
    bool m_stale = false;                 ///< inputs changed while the pane was hidden
    QString m_words;
};

} // namespace quayside
