// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/pagechanges.h"
#include "ui/preview/pdfreader.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QWidget>

class QLabel;
class QToolButton;

namespace quayside {

class ElidedLabel;
class PdfView;

/// Two PDFs side by side, an earlier result and the preview: they scroll together, what differs is tinted, and one goes from change to change.
class ComparePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparePanel)

public:
    explicit ComparePanel(QWidget *parent = nullptr);
    ~ComparePanel() override;

    /// @p title says what @p before is, @p afterTitle what @p after is; empty: now. The place is kept if @p before is the one that is shown.
    void compare(const QByteArray &before, const QString &title, const QByteArray &after, const QString &afterTitle = {});
    void clear();
    [[nodiscard]] PdfView *before() const { return m_before; }
    [[nodiscard]] PdfView *after() const { return m_after; }
    /// What was found; empty before it is.
    [[nodiscard]] const QList<PagePair> &pairs() const { return m_pairs; }
    [[nodiscard]] QString words() const;
    [[nodiscard]] QToolButton *nextButton() const { return m_next; }
    [[nodiscard]] QToolButton *previousButton() const { return m_previous; }

Q_SIGNALS:
    void compared();

private:
    void build();
    void onOpened(const OpenedPdf &opened, quint64 number);
    void start();
    void take(const QList<PagePair> &pairs);
    void step(int by);
    void follow(PdfView *leader, PdfView *other);
    [[nodiscard]] const PagePair *pairOf(const PdfView *view, int page) const;

    PdfReader m_reader;
    QThreadPool m_pool;
    QFutureWatcher<QList<PagePair>> m_running;
    QByteArray m_beforeBytes;
    OpenedPdf m_openedBefore;
    OpenedPdf m_openedAfter;
    quint64 m_number = 0; ///< of what is opened: odd before, even after
    QList<PagePair> m_pairs;
    QLabel *m_words;
    ElidedLabel *m_title;
    ElidedLabel *m_afterTitle;
    QToolButton *m_previous;
    QToolButton *m_next;
    PdfView *m_before;
    PdfView *m_after;
    bool m_following = false;
};

} // namespace quayside
