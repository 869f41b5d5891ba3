// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSplitter;
class QToolButton;

namespace quayside {

class AppSettings;
class ComposePage;
class ElidedLabel;
class PreviewPane;
class QueuePanel;

/// The export page: sources and form, the preview beside them and the queue below. Where the window is narrow, the preview lies over them instead and
/// takes nothing from the form; where it is low, the queue is a drawer at the foot, whose bar has the foot of the form, so that nothing hides it.
class ExportPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportPage)

public:
    /// Takes the three parts in.
    ExportPage(ComposePage *compose, PreviewPane *preview, QueuePanel *queue, QWidget *parent = nullptr);

    /// Lays the parts out for a window of @p size.
    void fit(QSize size);
    /// Shows or hides the preview, as the user wants it in a window of this size.
    void showPreview(bool on);
    /// Whether there is anything to preview: if not, the column beside the form is given back to it. The user can still ask for it.
    void setPreviewUseful(bool useful);
    [[nodiscard]] bool previewLiesOver() const { return m_over; }
    /// The preview fills the page, or goes back to where it was; Esc does too.
    void expandPreview(bool on);
    [[nodiscard]] bool previewIsExpanded() const { return m_expanded; }
    [[nodiscard]] bool queueIsDrawer() const { return m_drawer; }
    /// Opens or closes the queue where it is a drawer.
    void openDrawer(bool open);
    [[nodiscard]] QToolButton *drawerButton() const { return m_drawerButton; }
    void restoreState(const AppSettings &settings);
    void saveState(AppSettings &settings) const;

Q_SIGNALS:
    void previewShown(bool on);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeDrawerBar();
    void layPreviewOver(bool over);
    void makeDrawer(bool drawer);
    void foldQueue();
    void placeOverlays();
    void divideColumns();
    void divideRows();

    ComposePage *m_compose;
    PreviewPane *m_preview;
    QueuePanel *m_queue;
    QSplitter *m_rows;
    QSplitter *m_columns; ///< compose and, with room, preview
    QWidget *m_drawerBar;
    QToolButton *m_drawerButton;
    ElidedLabel *m_drawerWords;
    QByteArray m_columnsState; ///< while the preview lies over
    QByteArray m_rowsState;    ///< as the user divided them
    QSize m_fitted;            ///< the window's size
    bool m_over = false;
    bool m_expanded = false;
    bool m_useful = true; ///< there is something to preview
    bool m_drawer = false;
    bool m_wantBeside = true; ///< of the preview, in a wide window; kept
    bool m_columnsDivided = false;
    bool m_rowsDivided = false;
};

} // namespace quayside
