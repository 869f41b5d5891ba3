// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QObject>
#include <QPdfDocument>
#include <QTimer>

#include <functional>
#include <memory>

class QPainter;
class QPrinter;
class QWidget;

namespace quayside {

/// Prints the pages of a PDF, a few at a time so that the window stays alive.
class PagePrinter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagePrinter)

public:
    /// @p pdf: the file's bytes. @p printer is kept until the end.
    PagePrinter(const QByteArray &pdf, std::unique_ptr<QPrinter> printer, QObject *parent = nullptr);
    ~PagePrinter() override;
    /// Begins; `finished` follows. Pages are those of the printer's page range.
    void start();
    void cancel();
    [[nodiscard]] int pageCount() const { return m_document.pageCount(); }

Q_SIGNALS:
    void progress(int done, int total);
    void finished(bool ok, const QString &words);

private:
    void printSome();
    bool printPage(int page);
    void end(bool ok, const QString &words);
    QBuffer m_buffer;
    QPdfDocument m_document;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<QPainter> m_painter;
    QTimer m_timer;
    int m_next = 0;
    int m_last = 0;
    int m_first = 0;
};

/// Asks for a printer and pages, with a preview on demand, and prints. The dialog belongs to @p parent.
void printWithDialog(const QByteArray &pdf, const QString &title, QWidget *parent, const std::function<void(PagePrinter *)> &started);

} // namespace quayside
