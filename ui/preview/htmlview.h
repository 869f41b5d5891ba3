// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QMap>

#include <memory>

namespace quayside {

/// An HTML page, drawn without scripts and without the network. A click on a link is told, nothing is followed.
class HtmlView final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HtmlView)

public:
    explicit HtmlView(QWidget *parent = nullptr);
    ~HtmlView() override;

    /// Shows @p html; @p files are what was made beside it, by relative name. @p keepPlace: a newer state of the same page.
    /// False when the page is too large to be drawn here.
    bool showPage(const QByteArray &html, const QMap<QString, QByteArray> &files, bool keepPlace);
    [[nodiscard]] QString title() const;
    [[nodiscard]] int contentHeight() const;

Q_SIGNALS:
    void linkClicked(const QString &url);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    struct Page; ///< keeps litehtml's headers out of the others
    void arrange();
    std::unique_ptr<Page> m_page;
};

} // namespace quayside
