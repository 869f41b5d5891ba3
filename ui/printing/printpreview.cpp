// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printpreview.h"

#include "base/label.h"
#include "ui/common/placement.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/printing/sheetsview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace quayside {

namespace {

QPageSize pageSizeOf(QSizeF points)
{
    return QPageSize(points.width() <= points.height() ? points : points.transposed(), QPageSize::Point, QString(), QPageSize::FuzzyMatch);
}

} // namespace

PrintPreview::PrintPreview(const SharedPrintPages &pages, const QString &title, QWidget *parent)
    : QDialog(parent), m_own(pageSizeOf(pages->sizes().value(0))), m_sheets(new SheetsView(pages)), m_paper(new QComboBox), m_scale(new QComboBox)
{
    setWindowTitle(tr("Print “%1”").arg(title));
    resizeWithinScreen(this, {unit * 90, unit * 90});
    m_paper->addItem(tr("As the pages are (%1)").arg(m_own.name()));
    for (const QPageSize::PageSizeId id : {QPageSize::A3, QPageSize::A4, QPageSize::A5, QPageSize::Letter, QPageSize::Legal})
        m_paper->addItem(QPageSize::name(id), int(id));
    m_scale->addItem(tr("Scaled to fit the paper"));
    m_scale->addItem(tr("As it is, in its own size"));
    build(pages->vectors());
    addShortcuts();
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintPreview::refresh);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &PrintPreview::refresh);
    refresh();
    m_sheets->setFocus();
}

void PrintPreview::build(bool vectors)
{
    const QString pages = tr("%Ln page(s).", nullptr, m_sheets->pageCount());
    const QString how = vectors ? tr("Text and lines are printed as sharp as the printer can.")
                                : tr("This is a finished file: its pages are printed as pictures, at 300 dots an inch.");
    auto *words = makeLabel(pages + QLatin1Char(' ') + how, "muted");
    words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole); // in the program's language, not Qt's
    auto *print = buttons->addButton(tr("Choose a &printer…"), QDialogButtonBox::AcceptRole);
    print->setProperty("primary", true);
    print->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(words, 1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 2);
    column->setSpacing(unit);
    column->addLayout(makeTools());
    column->addWidget(m_sheets, 1);
    column->addLayout(foot);
}

QLayout *PrintPreview::makeTools()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(unit);
    const auto add = [row](const QString &text, QComboBox *field) {
        auto *label = makeLabel(text);
        label->setTextFormat(Qt::AutoText);
        label->setBuddy(field);
        describe(field, withoutMnemonic(text));
        field->setToolTip({});
        row->addWidget(label);
        row->addWidget(field);
    };
    add(tr("P&aper"), m_paper);
    add(tr("&Size on it"), m_scale);
    row->addStretch();
    auto *out = makeToolButton(QStringLiteral("zoom-out"), tr("Smaller (Ctrl+minus)"));
    auto *in = makeToolButton(QStringLiteral("zoom-in"), tr("Larger (Ctrl+plus)"));
    auto *fit = makeToolButton(QStringLiteral("fit-width"), tr("Fit the width (Ctrl+0)"));
    fit->setCheckable(true);
    fit->setChecked(true);
    for (QToolButton *button : {out, in, fit})
        row->addWidget(button);
    connect(out, &QToolButton::clicked, this, [this] { m_sheets->zoomBy(-1); });
    connect(in, &QToolButton::clicked, this, [this] { m_sheets->zoomBy(1); });
    connect(fit, &QToolButton::clicked, m_sheets, &PagesView::setFitWidth);
    connect(m_sheets, &PagesView::zoomChanged, fit, [this, fit] { fit->setChecked(m_sheets->fitsWidth()); });
    return row;
}

void PrintPreview::addShortcuts()
{
    const auto key = [this](const QKeySequence &keys, auto run) { connect(new QShortcut(keys, this), &QShortcut::activated, this, run); };
    key(QKeySequence::ZoomIn, [this] { m_sheets->zoomBy(1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { m_sheets->zoomBy(1); });
    key(QKeySequence::ZoomOut, [this] { m_sheets->zoomBy(-1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_sheets->setFitWidth(true); });
}

QPageSize PrintPreview::paper() const
{
    const QVariant id = m_paper->currentData();
    return id.isValid() ? QPageSize(QPageSize::PageSizeId(id.toInt())) : m_own;
}

PrintScale PrintPreview::scale() const
{
    return m_scale->currentIndex() == 0 ? PrintScale::Fit : PrintScale::AsIs;
}

void PrintPreview::refresh()
{
    const bool own = !m_paper->currentData().isValid();
    m_scale->setEnabled(!own); // a page on its own paper needs no scaling
    m_sheets->setPaper(own ? QSizeF() : QPageSize::size(QPageSize::PageSizeId(m_paper->currentData().toInt()), QPageSize::Point), scale());
}

} // namespace quayside
