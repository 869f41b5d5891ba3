// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewhead.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/preview/previewchoice.h"

#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace quayside {

PreviewHead::PreviewHead(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel), m_format(new ElidedLabel), m_busy(makeLabel(tr("Drawing…"), "muted")), m_bar(new QProgressBar),
      m_choice(new PreviewChoice), m_back(makeToolButton(QStringLiteral("undo"), tr("Back to the preview of the document"))),
      m_find(makeToolButton(QStringLiteral("search"), tr("Find (Ctrl+F)"))),
      m_compare(makeToolButton(QStringLiteral("compare"), tr("Compare with the last export"))),
      m_expand(makeToolButton(QStringLiteral("expand"), tr("Fill the window (F11); Esc returns"))),
      m_print(makeToolButton(QStringLiteral("print"), tr("Print… (Ctrl+P)")))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(3);
    QSizePolicy kept = m_bar->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // pages do not jump
    m_bar->setSizePolicy(kept);
    m_bar->hide();
    describe(m_bar, tr("How far the preview is"));
    m_bar->setToolTip({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    column->addLayout(makeTitleRow());
    column->addWidget(m_choice);
    column->addWidget(m_bar);
}

QBoxLayout *PreviewHead::makeTools()
{
    auto *close = makeToolButton(QStringLiteral("close"), tr("Hide the preview (F9)"));
    connect(close, &QToolButton::clicked, this, &PreviewHead::closed);
    m_find->setEnabled(false);
    m_compare->setCheckable(true);
    m_compare->setEnabled(false);
    m_expand->setCheckable(true);
    m_print->setEnabled(false);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(0);
    for (QToolButton *button : {m_find, m_compare, m_expand, m_print, close})
        tools->addWidget(button);
    return tools;
}

QBoxLayout *PreviewHead::makeTitleRow()
{
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_format->setProperty("role", QStringLiteral("muted"));
    m_back->hide();
    m_busy->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(unit / 2);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_format, 1);
    row->addWidget(m_busy);
    row->addLayout(makeTools());
    return row;
}

void PreviewHead::setTitle(const QString &title, const QString &format)
{
    m_title->setFullText(title.isEmpty() ? tr("Preview") : title);
    m_format->setFullText(format);
}

void PreviewHead::setBusy(bool busy)
{
    m_busy->setText(tr("Drawing…"));
    m_busy->setVisible(busy);
    m_bar->setValue(0);
    m_bar->setVisible(busy);
}

void PreviewHead::setStage(int percent, const QString &stage)
{
    m_busy->setText(stage);
    m_bar->setValue(percent);
}

void PreviewHead::setExpanded(bool expanded)
{
    m_expand->setChecked(expanded);
    m_expand->setIcon(themedIcon(expanded ? QStringLiteral("collapse") : QStringLiteral("expand")));
}

} // namespace quayside
