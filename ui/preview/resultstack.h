// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/resultview.h"

#include <QStackedWidget>

#include <vector>

namespace quayside {

class EmptyState;

/// One result at a time, by the view of its kind, or words instead of one. Other pages may be put on it.
class ResultStack final : public QStackedWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultStack)

public:
    explicit ResultStack(QWidget *parent = nullptr);
    ~ResultStack() override;

    /// Shows the main one of @p files: shown(), else failed(). A later call, or say(), wins. @p samePlace: a newer state of what is shown.
    void showResult(const QList<StagedFile> &files, bool samePlace);
    /// Shows words instead of a result.
    void say(const QString &title, const QString &hint);
    [[nodiscard]] PdfPanel *pdf() const { return m_pdf; }
    [[nodiscard]] HtmlPanel *html() const { return m_html; }
    [[nodiscard]] TextPanel *text() const { return m_text; }
    /// Whose page is in front; null: none.
    [[nodiscard]] ResultView *current() const;
    /// Of what is in front; null: it has none.
    [[nodiscard]] FindBar *findBar() const;
    /// The bytes of the main file.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

Q_SIGNALS:
    /// A view has it now; its page is not in front yet.
    void shown(quayside::ResultView *view);
    void failed(const QString &title, const QString &hint);

private:
    EmptyState *m_empty;
    PdfPanel *m_pdf;
    HtmlPanel *m_html;
    TextPanel *m_text;
    std::vector<std::unique_ptr<ResultView>> m_views; ///< the first that takes a file shows it
    QByteArray m_bytes;
};

} // namespace quayside
