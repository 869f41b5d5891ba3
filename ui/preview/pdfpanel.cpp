// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pdfpanel.h"

#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/preview/findbar.h"
#include "ui/preview/pdfview.h"
#include "ui/preview/thumbnailmodel.h"

#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <cmath>

namespace quayside {

namespace {

constexpr int largestZoom = 800;
constexpr qsizetype mostUnfolded = 500; ///< bookmarks of an outline that opens with its first level unfolded

QString zoomWords(int percent)
{
    return PdfPanel::tr("%1 %", "zoom").arg(QLocale().toString(percent));
}

} // namespace

PdfPanel::PdfPanel(QWidget *parent)
    : QWidget(parent), m_view(new PdfView), m_side(new QTabWidget), m_tree(new QTreeView), m_thumbs(new QListView), m_thumbModel(new ThumbnailModel(this)),
      m_find(new FindBar(tr("Find in the pages"), tr("Find in the pages (Ctrl+F)"), this)), m_page(new QSpinBox), m_pages(makeLabel({}, "muted")),
      m_sideButton(makeToolButton(QStringLiteral("outline"), tr("Outline and pages (F7)"))),
      m_fit(makeToolButton(QStringLiteral("fit-width"), tr("Fit the width (Ctrl+0)"))), m_zoom(new QToolButton)
{
    build();
    connect(&m_reader, &PdfReader::opened, this, [this](const OpenedPdf &opened, const QByteArray &bytes, quint64 number) {
        if (number != m_generation)
            return;
        if (!opened.document)
            Q_EMIT broken();
        else
            take(opened, bytes);
    });
    connect(&m_reader, &PdfReader::outlineRead, this, [this](const QList<PdfBookmark> &outline, quint64 number) {
        if (number == m_generation)
            fillOutline(outline);
    });
    connect(&m_reader, &PdfReader::found, this, [this](const QList<PdfHit> &hits, quint64 number) {
        if (number != m_searches)
            return;
        m_view->addHits(hits);
        m_find->setFound(hitCount(), m_searching);
    });
    connect(&m_reader, &PdfReader::searched, this, [this](quint64 number) {
        m_searching = m_searching && number != m_searches;
        m_find->setFound(hitCount(), m_searching);
    });
    connect(m_view, &PdfView::pageChanged, this, &PdfPanel::showCurrentPage);
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_view->goToPage(page - 1); });
    connect(m_view, &PdfView::zoomChanged, this, &PdfPanel::showZoom);
    connect(m_find, &FindBar::wordsChanged, this, &PdfPanel::search);
    connect(m_find, &FindBar::chosen, m_view, &PdfView::showHit);
    connect(m_find, &FindBar::left, m_view, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    addShortcuts();
}

PdfPanel::~PdfPanel()
{
    clear();
}

void PdfPanel::addShortcuts()
{
    const auto key = [this](const QKeySequence &keys, auto run) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, run);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_G), [this] {
        m_page->setFocus(Qt::ShortcutFocusReason);
        m_page->selectAll();
    });
    key(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_view->setFitWidth(true); });
    key(QKeySequence(Qt::CTRL | Qt::Key_9), [this] { m_view->setFit(PdfView::Fit::Page); });
    key(QKeySequence::ZoomIn, [this] { m_view->zoomBy(1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { m_view->zoomBy(1); });
    key(QKeySequence::ZoomOut, [this] { m_view->zoomBy(-1); });
    key(QKeySequence(Qt::Key_F7), [this] { m_sideButton->toggle(); });
}

QWidget *PdfPanel::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new FlowLayout(unit / 2, tools);
    auto *out = makeToolButton(QStringLiteral("zoom-out"), tr("Smaller (Ctrl+minus)"));
    auto *in = makeToolButton(QStringLiteral("zoom-in"), tr("Larger (Ctrl+plus)"));
    m_sideButton->setCheckable(true);
    m_fit->setCheckable(true);
    m_fit->setChecked(true);
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setAlignment(Qt::AlignRight);
    m_page->setKeyboardTracking(false); // go on Enter, not on the first digit
    m_page->setRange(0, 0);
    describe(m_page, tr("Page"), tr("Go to a page (Ctrl+G)"));
    row->addWidget(m_sideButton);
    row->addWidget(m_page);
    row->addWidget(m_pages);
    for (QToolButton *button : {out, m_zoom, in, m_fit})
        row->addWidget(button);
    m_zoom->setMenu(makeZoomMenu());
    m_zoom->setPopupMode(QToolButton::InstantPopup);
    m_zoom->setFocusPolicy(Qt::StrongFocus);
    m_zoom->setFixedWidth(m_zoom->fontMetrics().horizontalAdvance(zoomWords(largestZoom)) + 2 * unit);
    showZoom();
    row->addWidget(m_find); // on a line of its own where there is no room
    connect(out, &QToolButton::clicked, this, [this] { m_view->zoomBy(-1); });
    connect(in, &QToolButton::clicked, this, [this] { m_view->zoomBy(1); });
    connect(m_fit, &QToolButton::clicked, m_view, &PdfView::setFitWidth);
    connect(m_sideButton, &QToolButton::toggled, this, [this](bool on) {
        m_side->setVisible(on);
        follow(m_view->currentPage());
    });
    return tools;
}

QMenu *PdfPanel::makeZoomMenu()
{
    auto *menu = new QMenu(this);
    auto *width = menu->addAction(tr("Fit the &width"), this, [this] { m_view->setFit(PdfView::Fit::Width); });
    auto *page = menu->addAction(tr("Fit the &page"), this, [this] { m_view->setFit(PdfView::Fit::Page); });
    auto *two = menu->addAction(tr("&Two pages side by side"));
    for (QAction *action : {width, page, two})
        action->setCheckable(true);
    connect(two, &QAction::toggled, this, [this](bool on) { m_view->setColumns(on ? 2 : 1); });
    menu->addSeparator();
    for (const int percent : {50, 75, 100, 125, 150, 200, 400})
        menu->addAction(zoomWords(percent), this, [this, percent] { m_view->setZoom(percent / 100.0); });
    connect(menu, &QMenu::aboutToShow, this, [this, width, page] {
        width->setChecked(m_view->fit() == PdfView::Fit::Width);
        page->setChecked(m_view->fit() == PdfView::Fit::Page);
    });
    return menu;
}

void PdfPanel::showZoom()
{
    m_fit->setChecked(m_view->fitsWidth());
    m_zoom->setText(zoomWords(int(std::lround(m_view->zoom() * 100))));
    describe(m_zoom, tr("Zoom: %1").arg(m_zoom->text()), tr("Zoom, fit page or width, two pages"));
}

/// Thumbnails and outline show where the pages are.
void PdfPanel::follow(int page)
{
    const QModelIndex thumb = m_thumbModel->index(page);
    m_thumbs->setCurrentIndex(thumb);
    if (m_thumbs->isVisible()) // else all of them would be laid out for nobody
        m_thumbs->scrollTo(thumb);
    if (const QModelIndex last = m_outline.lastUpTo(page); last.isValid())
        m_tree->setCurrentIndex(last);
}

QWidget *PdfPanel::makeSide()
{
    m_tree->setModel(&m_outline);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(unit * 3 / 2);
    describe(m_tree, tr("Outline"), tr("Headings of the document; Enter goes there"));
    m_tree->setToolTip({});
    const auto go = [this](const QModelIndex &index) {
        m_view->goToPage(index.data(OutlineModel::PageRole).toInt(), index.data(OutlineModel::PlaceRole).toDouble());
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
    m_thumbs->setLayoutMode(QListView::Batched); // of thousands of pages, some hundreds at a time
    m_thumbs->setBatchSize(500);
    describe(m_thumbs, tr("Pages"), tr("Small pictures of the pages; Enter goes there"));
    m_thumbs->setToolTip({});
    const auto goPage = [this](const QModelIndex &index) { m_view->goToPage(index.row()); };
    connect(m_thumbs, &QListView::activated, this, goPage);
    connect(m_thumbs, &QListView::clicked, this, goPage);
    m_side->addTab(m_tree, tr("Outline"));
    m_side->addTab(m_thumbs, tr("Pages"));
    describe(m_side, tr("Outline and pages"));
    m_side->setToolTip({});
    m_side->setMinimumWidth(unit * 16);
    connect(m_side, &QTabWidget::currentChanged, this, [this] { follow(m_view->currentPage()); });
    m_side->hide();
    return m_side;
}

void PdfPanel::build()
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(makeSide());
    splitter->addWidget(m_view);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({unit * 22, unit * 60});
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    column->addWidget(makeTools());
    column->addWidget(splitter, 1);
}

void PdfPanel::showPdf(const QByteArray &bytes, bool samePlace)
{
    m_samePlace = samePlace;
    m_reader.search({}, {}, ++m_searches); // stop searching the old document
    m_reader.open(bytes, ++m_generation);
}

void PdfPanel::take(const OpenedPdf &opened, const QByteArray &bytes)
{
    const bool keepPlace = m_samePlace && m_opened.document;
    OpenedPdf before = std::exchange(m_opened, opened);
    m_bytes = bytes;
    {
        const QSignalBlocker blocker(m_page);
        m_page->setRange(1, int(opened.sizes.size()));
    }
    m_page->setFixedWidth(m_page->fontMetrics().horizontalAdvance(QString::number(opened.sizes.size()) + QStringLiteral("0")) + 3 * unit);
    m_pages->setText(tr("of %1", "pages").arg(QLocale().toString(opened.sizes.size())));
    m_thumbModel->setPdf(opened);
    m_view->setPdf(opened, keepPlace);
    m_reader.letGo(std::move(before));
    showCurrentPage(m_view->currentPage());
    // After the first pages: Qt Pdf does one thing at a time.
    const auto readOutline = [this, number = m_generation] { m_reader.readOutline(m_opened, number); };
    disconnect(m_waiting);
    m_waiting = connect(m_view, &PagesView::settled, this, readOutline, Qt::SingleShotConnection);
    search();
    Q_EMIT shown();
}

void PdfPanel::fillOutline(const QList<PdfBookmark> &outline)
{
    m_outline.setOutline(outline);
    if (outline.size() <= mostUnfolded)
        m_tree->expandToDepth(0); // which makes an object for each of them
    follow(m_view->currentPage());
}

void PdfPanel::clear()
{
    abandon();
    m_reader.search({}, {}, ++m_searches);
    m_view->setPdf({}, false);
    m_thumbModel->setPdf({});
    m_outline.setOutline({});
    m_reader.letGo(std::exchange(m_opened, {}));
    m_bytes.clear();
}

void PdfPanel::search()
{
    m_searching = m_opened.document && !m_find->words().isEmpty();
    m_view->clearHits();
    m_find->restart();
    m_reader.search(m_opened, m_find->words(), ++m_searches);
}

QLineEdit *PdfPanel::searchField() const
{
    return m_find->field();
}

int PdfPanel::hitCount() const
{
    return m_view->hitCount();
}

void PdfPanel::showCurrentPage(int page)
{
    const QSignalBlocker blocker(m_page);
    m_page->setValue(page + 1);
    m_page->setAccessibleName(tr("Page %1 of %2").arg(QLocale().toString(page + 1), QLocale().toString(m_view->pageCount())));
    follow(page);
}

} // namespace quayside
