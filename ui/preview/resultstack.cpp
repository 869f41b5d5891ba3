// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/resultstack.h"

#include "ui/common/widgets.h"
#include "ui/preview/findbar.h"
#include "ui/preview/htmlpanel.h"
#include "ui/preview/pdfpanel.h"
#include "ui/preview/textpanel.h"

#include <algorithm>

namespace quayside {

ResultStack::ResultStack(QWidget *parent)
    : QStackedWidget(parent), m_empty(new EmptyState(QStringLiteral("preview"), {}, {})), m_pdf(new PdfPanel), m_html(new HtmlPanel), m_text(new TextPanel)
{
    for (QWidget *page : QList<QWidget *>{m_empty, m_pdf, m_html, m_text})
        addWidget(page);
    m_views.push_back(makePdfResult(m_pdf));
    m_views.push_back(makeHtmlResult(m_html));
    m_views.push_back(makeBookResult(m_html));
    m_views.push_back(makeTextResult(m_text));
    for (const auto &one : m_views) {
        ResultView *view = one.get();
        connect(view, &ResultView::pageWanted, this, [this, view] { setCurrentWidget(view->page()); });
        connect(view, &ResultView::shown, this, [this, view] { Q_EMIT shown(view); });
        connect(view, &ResultView::failed, this, &ResultStack::failed);
    }
}

ResultStack::~ResultStack() = default;

void ResultStack::showResult(const QList<StagedFile> &files, bool samePlace)
{
    for (const auto &view : m_views)
        view->abandon(); // one that is still opening
    if (files.isEmpty()) {
        Q_EMIT failed(tr("Nothing to show"), tr("This format gives no file that can be shown here."));
        return;
    }
    const auto main = std::find_if(files.cbegin(), files.cend(), [](const StagedFile &file) { return file.relativeName.isEmpty(); });
    const StagedFile &file = main == files.cend() ? files.first() : *main;
    m_bytes = file.content;
    QMap<QString, QByteArray> beside;
    for (const StagedFile &one : files) {
        if (!one.relativeName.isEmpty())
            beside.insert(one.relativeName, one.content);
    }
    const auto view = std::find_if(m_views.cbegin(), m_views.cend(), [&file](const auto &one) { return one->takes(file); });
    if (view == m_views.cend())
        Q_EMIT failed(tr("No preview for this format"), tr("Export it and open the file in a program that reads it."));
    else
        (*view)->show(file, beside, samePlace);
}

void ResultStack::say(const QString &title, const QString &hint)
{
    for (const auto &view : m_views)
        view->abandon();
    m_bytes.clear();
    m_empty->setWords(title, hint);
    setCurrentWidget(m_empty);
}

ResultView *ResultStack::current() const
{
    const auto view = std::find_if(m_views.cbegin(), m_views.cend(), [this](const auto &one) { return one->page() == currentWidget(); });
    return view == m_views.cend() ? nullptr : view->get();
}

FindBar *ResultStack::findBar() const
{
    const ResultView *view = current();
    return view ? view->findBar() : nullptr;
}

} // namespace quayside
