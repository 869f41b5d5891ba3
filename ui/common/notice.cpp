// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/notice.h"

#include "base/label.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <chrono>

namespace quayside {

namespace {

struct Look {
    const char *property;
    const char *icon;
    IconTint tint;
};

Look look(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Success: return {"success", "check", IconTint::Success};
    case Notice::Kind::Warning: return {"warning", "warning", IconTint::Warning};
    case Notice::Kind::Error: return {"error", "error", IconTint::Error};
    case Notice::Kind::Info: break;
    }
    return {"info", "info", IconTint::Accent};
}

} // namespace

Notice::Notice(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel), m_text(new QLabel), m_button(new QPushButton), m_second(new QPushButton), m_close(new QToolButton),
      m_fold(new QToolButton)
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Notice"));
    m_button->setProperty("link", true);
    m_second->setProperty("link", true);
    m_second->setAccessibleName(tr("Answer the notice"));
    m_second->hide();
    m_button->setAccessibleName(tr("Answer the notice"));
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(tr("Close this notice"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(unit, unit / 2, unit / 2, unit / 2);
    row->setSpacing(unit);
    m_fold->setCheckable(true);
    m_fold->setAccessibleName(tr("Show all of the notice"));
    m_fold->setToolTip(tr("Show all of the notice"));
    m_fold->hide();
    connect(m_fold, &QToolButton::toggled, this, &Notice::showText);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_fold);
    row->addWidget(m_button);
    row->addWidget(m_second);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &Notice::dismiss);
    connect(m_button, &QPushButton::clicked, this, &Notice::runAction);
    connect(m_second, &QPushButton::clicked, this, [this] {
        m_action = std::exchange(m_secondAction, {});
        finish(true);
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Notice::dismiss);
    hide();
}

void Notice::tell(Kind kind, const QString &text, const QString &actionText, std::function<void()> action, int seconds, std::function<void()> expired)
{
    finish(false);
    const Look how = look(kind);
    setProperty("notice", QString::fromLatin1(how.property));
    style()->unpolish(this);
    style()->polish(this);
    m_icon->setPixmap(themedIcon(QString::fromLatin1(how.icon), how.tint).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_text->setTextFormat(Qt::PlainText);
    m_words = text;
    m_fold->setChecked(false);
    showText();
    m_text->setAccessibleDescription(text);
    m_button->setText(actionText);
    if (!actionText.isEmpty())
        m_button->setAccessibleName(withoutMnemonic(actionText));
    m_button->setVisible(!actionText.isEmpty());
    m_second->hide();
    m_secondAction = {};
    m_action = std::move(action);
    m_expired = std::move(expired);
    if (seconds > 0)
        m_timer.start(std::chrono::seconds(seconds));
    show();
}

void Notice::offer(const QString &actionText, std::function<void()> action)
{
    m_second->setText(actionText);
    m_second->setAccessibleName(withoutMnemonic(actionText));
    m_secondAction = std::move(action);
    m_second->show();
}

void Notice::dismiss()
{
    finish(false);
}

QString Notice::text() const
{
    return isHidden() ? QString() : m_words;
}

void Notice::setFolding()
{
    m_folds = true;
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    showText();
}

void Notice::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (m_folds)
        showText();
}

void Notice::showText()
{
    const int room = width() - 3 * unit * 5;
    const QString line = m_text->fontMetrics().elidedText(QString(m_words).replace(u'\n', u' '), Qt::ElideRight, qMax(room, unit * 10));
    const bool isLong = m_folds && line != m_words;
    const bool folded = isLong && !m_fold->isChecked();
    m_fold->setVisible(isLong);
    m_fold->setIcon(themedIcon(folded ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up"), IconTint::Muted));
    m_text->setWordWrap(!folded);
    m_text->setText(folded ? line : m_words);
    m_text->setToolTip(folded ? m_words : QString());
}

void Notice::runAction()
{
    finish(true);
}

void Notice::finish(bool actionUsed)
{
    m_timer.stop();
    const auto run = actionUsed ? std::move(m_action) : std::move(m_expired);
    m_action = {};
    m_expired = {};
    hide();
    if (run)
        run();
}

} // namespace quayside
