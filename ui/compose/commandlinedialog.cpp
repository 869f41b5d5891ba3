// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/commandlinedialog.h"

#include "ui/common/icons.h"
#include "ui/common/placement.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace quayside {

CommandLineDialog::CommandLineDialog(const QString &commands, bool hasSources, QWidget *parent)
    : QDialog(parent), m_text(new QPlainTextEdit(commands)), m_copy(new QPushButton(tr("&Copy")))
{
    setWindowTitle(tr("The same on the command line"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    describe(m_text, tr("The same on the command line"));
    QLabel *hint = makeLabel(hasSources ? tr("Paste it into a terminal. Secrets are not in it; the command asks for them.")
                                        : tr("No source is in the list yet: put the names of files in place of SOURCE."),
                             "muted");
    hint->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"));
    m_copy->setIcon(themedIcon(QStringLiteral("copy")));
    m_copy->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 2);
    column->setSpacing(unit);
    column->addWidget(hint);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    resizeWithinScreen(this, {unit * 80, unit * 32});
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        m_copy->setText(tr("Copied"));
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace quayside
