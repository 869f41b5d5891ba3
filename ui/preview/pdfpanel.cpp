// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pdfpanel.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/preview/pdfview.h"
#include "ui/preview/thumbnailmodel.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace quayside {

namespace {

/// QPdfBookmarkModel keeps the titles in a role of its own.
class OutlineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = index.data(int(QPdfBookmarkModel::Role::Title)).toString();
        option->features |= QStyleOptionViewItem::HasDisplay;
    }
};

} // namespace

PdfPanel::PdfPanel(QWidget *parent)
    : QWidget(parent), m_view(new PdfView), m_side(new QTabWidget), m_tree(new QTreeView), m_thumbs(new QListView),
      m_thumbModel(new ThumbnailModel(this)), m_find(new QLineEdit), m_found(makeLabel({}, "muted")), m_page(makeLabel({}, "muted")),
      m_sideButton(makeToolButton(QStringLiteral("outline"), tr("Outline and pages"))),
      m_fit(makeToolButton(QStringLiteral("fit-width"), tr("Fit the width")))
{
    build();
    m_view->setSearch(&m_search);
    connect(m_view, &PdfView::pageChanged, this, [this](int page) {
        m_page->setText(m_document ? tr("%1 / %2").arg(page + 1).arg(m_document->pageCount()) : QString());
        m_page->setAccessibleName(m_document ? tr("Page %1 of %2").arg(page + 1).arg(m_document->pageCount()) : QString());
    });
    connect(m_view, &PdfView::zoomChanged, this, [this] { m_fit->setChecked(m_view->fitsWidth()); });
    connect(&m_search, &QAbstractItemModel::rowsInserted, this, &PdfPanel::refreshCount);
    connect(&m_search, &QAbstractItemModel::modelReset, this, &PdfPanel::refreshCount);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_result = -1;
        m_search.setSearchString(text);
        refreshCount();
    });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { step(1); });
}

PdfPanel::~PdfPanel()
{
    clear();
}

QWidget *PdfPanel::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit / 2);
    auto *out = makeToolButton(QStringLiteral("zoom-out"), tr("Smaller (Ctrl+minus)"));
    auto *in = makeToolButton(QStringLiteral("zoom-in"), tr("Larger (Ctrl+plus)"));
    auto *up = makeToolButton(QStringLiteral("chevron-up"), tr("Found before"));
    auto *down = makeToolButton(QStringLiteral("chevron-down"), tr("Found next (Enter)"));
    m_sideButton->setCheckable(true);
    m_fit->setCheckable(true);
    m_fit->setChecked(true);
    m_find->setPlaceholderText(tr("Find"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(themedIcon(QStringLiteral("search"), IconTint::Muted), QLineEdit::LeadingPosition);
    m_find->setMinimumWidth(unit * 10);
    describe(m_find, tr("Find in the pages"));
    row->addWidget(m_sideButton);
    row->addWidget(m_page);
    row->addStretch();
    row->addWidget(m_find, 1);
    row->addWidget(m_found);
    row->addWidget(up);
    row->addWidget(down);
    for (QToolButton *button : {out, in, m_fit})
        row->addWidget(button);
    connect(out, &QToolButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() / 1.25); });
    connect(in, &QToolButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() * 1.25); });
    connect(m_fit, &QToolButton::clicked, m_view, &PdfView::setFitWidth);
    connect(up, &QToolButton::clicked, this, [this] { step(-1); });
    connect(down, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_sideButton, &QToolButton::toggled, m_side, &QWidget::setVisible);
    return tools;
}

QWidget *PdfPanel::makeSide()
{
    m_tree->setModel(&m_outline);
    m_tree->setItemDelegate(new OutlineDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(unit * 3 / 2);
    describe(m_tree, tr("Outline"), tr("Headings of the document; Enter goes there"));
    m_tree->setToolTip({});
    const auto go = [this](const QModelIndex &index) {
        m_view->goToPage(index.data(int(QPdfBookmarkModel::Role::Page)).toInt(), index.data(int(QPdfBookmarkModel::Role::Location)).toPointF().y());
    };
    connect(m_tree, &QTreeView::activated, this, go);
    connect(m_tree, &QTreeView::clicked, this, go);
    m_thumbs->setModel(m_thumbModel);
    m_thumbs->setViewMode(QListView::IconMode);
    m_thumbs->setIconSize({96, 136});
    m_thumbs->setGridSize({112, 168});
    m_thumbs->setResizeMode(QListView::Adjust);
    m_thumbs->setMovement(QListView::Static);
    m_thumbs->setUniformItemSizes(true);
    describe(m_thumbs, tr("Pages"), tr("Small pictures of the pages; Enter goes there"));
    m_thumbs->setToolTip({});
    const auto goPage = [this](const QModelIndex &index) { m_view->goToPage(index.row()); };
    connect(m_thumbs, &QListView::activated, this, goPage);
    connect(m_thumbs, &QListView::clicked, this, goPage);
    m_side->addTab(m_tree, tr("Outline"));
    m_side->addTab(m_thumbs, tr("Pages"));
    m_side->setMinimumWidth(unit * 16);
    m_side->hide();
    return m_side;
}

void PdfPanel::build()
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(makeSide());
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    column->addWidget(makeTools());
    column->addWidget(splitter, 1);
}

bool PdfPanel::showPdf(const QByteArray &bytes, bool samePlace)
{
    // The new one is loaded before the old one goes: a broken file must not take the good one away.
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    auto document = std::make_unique<QPdfDocument>();
    document->load(buffer.get());
    if (document->status() != QPdfDocument::Status::Ready)
        return false;
    m_search.setDocument(document.get());
    m_outline.setDocument(document.get());
    m_thumbModel->setDocument(document.get());
    m_view->setDocument(document.get(), samePlace && m_document);
    m_document = std::move(document); // the old one goes only now that nobody looks at it
    m_buffer = std::move(buffer);
    m_bytes = bytes;
    m_result = -1;
    if (!m_find->text().isEmpty())
        m_search.setSearchString(m_find->text());
    m_tree->expandToDepth(0);
    return true;
}

void PdfPanel::clear()
{
    m_view->setDocument(&m_none, false);
    m_thumbModel->setDocument(&m_none);
    m_search.setDocument(&m_none);
    m_outline.setDocument(&m_none);
    m_document.reset();
    m_buffer.reset();
    m_bytes.clear();
}

void PdfPanel::step(int by)
{
    const int count = m_search.rowCount({});
    if (count == 0)
        return;
    m_result = m_result < 0 ? (by > 0 ? 0 : count - 1) : (m_result + by + count) % count;
    m_view->showResult(m_result);
    refreshCount();
}

void PdfPanel::refreshCount()
{
    const int count = m_search.rowCount({});
    if (m_find->text().isEmpty())
        m_found->clear();
    else if (m_result >= 0)
        m_found->setText(tr("%1 of %2").arg(m_result + 1).arg(count));
    else
        m_found->setText(count > 0 ? tr("%n found", nullptr, count) : tr("none"));
}

} // namespace quayside
