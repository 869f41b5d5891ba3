// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/resultview.h"

#include "ui/common/futures.h"
#include "ui/preview/bookpages.h"
#include "ui/preview/findbar.h"
#include "ui/preview/htmlpanel.h"
#include "ui/preview/htmlview.h"
#include "ui/preview/pdfpanel.h"
#include "ui/preview/pdfview.h"
#include "ui/preview/textpanel.h"
#include "ui/preview/textview.h"

#include <QtConcurrentRun>

namespace quayside {

namespace {

class PdfResult final : public ResultView
{
public:
    explicit PdfResult(PdfPanel *panel) : m_panel(panel)
    {
        connect(panel, &PdfPanel::shown, this, &ResultView::shown);
        connect(panel, &PdfPanel::broken, this,
                [this] { Q_EMIT failed(ResultView::tr("This PDF cannot be shown"), ResultView::tr("Open the saved file in another program.")); });
    }
    [[nodiscard]] QString kind() const override { return QStringLiteral("pdf"); }
    [[nodiscard]] bool takes(const StagedFile &file) const override { return file.content.startsWith("%PDF-"); }
    void show(const StagedFile &file, const QMap<QString, QByteArray> &, bool samePlace) override { m_panel->showPdf(file.content, samePlace); }
    void abandon() override { m_panel->abandon(); }
    [[nodiscard]] QWidget *page() const override { return m_panel; }
    [[nodiscard]] QWidget *focusTarget() const override { return m_panel->view(); }
    [[nodiscard]] FindBar *findBar() const override { return m_panel->findBar(); }

private:
    PdfPanel *m_panel;
};

class HtmlResult : public ResultView
{
public:
    explicit HtmlResult(HtmlPanel *panel) : m_panel(panel)
    {
        connect(panel->view(), &HtmlView::refused, this, [this] {
            if (m_shows)
                Q_EMIT failed(ResultView::tr("This page is too large to be shown here"), ResultView::tr("Export it and open the file in a browser."));
        });
    }
    [[nodiscard]] QString kind() const override { return QStringLiteral("html"); }
    [[nodiscard]] bool takes(const StagedFile &file) const override
    {
        return file.mediaType.startsWith(QLatin1StringView("text/html")) || file.extension == QLatin1StringView("html");
    }
    void show(const StagedFile &file, const QMap<QString, QByteArray> &beside, bool samePlace) override
    {
        Q_EMIT pageWanted();
        m_panel->showPage(file.content, beside, samePlace);
        tellShown();
    }
    void abandon() override { m_shows = false; }
    [[nodiscard]] QWidget *page() const override { return m_panel; }
    [[nodiscard]] QWidget *focusTarget() const override { return m_panel->view(); }
    [[nodiscard]] FindBar *findBar() const override { return m_panel->findBar(); }

protected:
    void tellShown()
    {
        m_shows = true;
        Q_EMIT shown();
    }
    [[nodiscard]] HtmlPanel *panel() const { return m_panel; }

private:
    HtmlPanel *m_panel;
    bool m_shows = false; ///< what the panel shows is of this view
};

Result<BookPages> readBook(const QByteArray &epub)
{
    return bookPagesOf(epub, {});
}

class BookResult final : public HtmlResult
{
public:
    using HtmlResult::HtmlResult;
    [[nodiscard]] bool takes(const StagedFile &file) const override
    {
        return file.mediaType == QLatin1StringView("application/epub+zip") || file.extension == QLatin1StringView("epub");
    }
    void show(const StagedFile &file, const QMap<QString, QByteArray> &, bool samePlace) override
    {
        whenDone(QtConcurrent::run(readBook, file.content), this, [this, samePlace, asked = ++m_asked](const Result<BookPages> &book) {
            if (asked != m_asked)
                return; // another file is shown by now
            Q_EMIT pageWanted();
            if (book) {
                panel()->showBook(*book, samePlace);
                tellShown();
            } else {
                Q_EMIT failed(ResultView::tr("This book cannot be shown"), ResultView::tr("Open the saved file in another program."));
            }
        });
    }
    void abandon() override
    {
        HtmlResult::abandon();
        ++m_asked;
    }

private:
    quint64 m_asked = 0;
};

class TextResult final : public ResultView
{
public:
    explicit TextResult(TextPanel *panel) : m_panel(panel) {}
    [[nodiscard]] QString kind() const override { return QStringLiteral("text"); }
    [[nodiscard]] bool takes(const StagedFile &file) const override
    {
        constexpr qsizetype enough = 4096;
        return !file.content.left(enough).contains('\0');
    }
    void show(const StagedFile &file, const QMap<QString, QByteArray> &, bool samePlace) override
    {
        m_panel->view()->showText(file.content, samePlace);
        Q_EMIT shown();
    }
    [[nodiscard]] QWidget *page() const override { return m_panel; }
    [[nodiscard]] QWidget *focusTarget() const override { return m_panel->view(); }
    [[nodiscard]] FindBar *findBar() const override { return m_panel->findBar(); }

private:
    TextPanel *m_panel;
};

} // namespace

std::unique_ptr<ResultView> makePdfResult(PdfPanel *panel)
{
    return std::make_unique<PdfResult>(panel);
}

std::unique_ptr<ResultView> makeHtmlResult(HtmlPanel *panel)
{
    return std::make_unique<HtmlResult>(panel);
}

std::unique_ptr<ResultView> makeBookResult(HtmlPanel *panel)
{
    return std::make_unique<BookResult>(panel);
}

std::unique_ptr<ResultView> makeTextResult(TextPanel *panel)
{
    return std::make_unique<TextResult>(panel);
}

} // namespace quayside
