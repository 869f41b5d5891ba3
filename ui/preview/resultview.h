// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/stagedfile.h"

#include <QMap>
#include <QObject>

#include <memory>

class QWidget;

namespace quayside {

class FindBar;
class HtmlPanel;
class PdfPanel;
class TextPanel;

/// Shows results of one kind on a page of its own. A new kind is a new one of these, and its row in ResultStack.
class ResultView : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultView)

public:
    /// "pdf", "html", "text".
    [[nodiscard]] virtual QString kind() const = 0;
    [[nodiscard]] virtual bool takes(const StagedFile &file) const = 0;
    /// Shows @p file, with the files @p beside it by their names, at once or later: shown(), else failed(). A later call, of whichever view, wins. @p
    /// samePlace: a newer state of what is shown.
    virtual void show(const StagedFile &file, const QMap<QString, QByteArray> &beside, bool samePlace) = 0;
    /// What is not shown yet shall not be shown any more.
    virtual void abandon() {}
    [[nodiscard]] virtual QWidget *page() const = 0;
    /// Gets the focus when somebody turns to the page.
    [[nodiscard]] virtual QWidget *focusTarget() const = 0;
    [[nodiscard]] virtual FindBar *findBar() const = 0;

Q_SIGNALS:
    /// The page will be filled, for which it must have its size.
    void pageWanted();
    void shown();
    void failed(const QString &title, const QString &hint);

protected:
    ResultView() = default;
};

std::unique_ptr<ResultView> makePdfResult(PdfPanel *panel);
std::unique_ptr<ResultView> makeHtmlResult(HtmlPanel *panel);
/// E-books, a page at a time, on the panel of HTML.
std::unique_ptr<ResultView> makeBookResult(HtmlPanel *panel);
/// Whatever is no text is refused.
std::unique_ptr<ResultView> makeTextResult(TextPanel *panel);

} // namespace quayside
