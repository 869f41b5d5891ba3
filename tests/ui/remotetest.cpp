// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remotetest.h"

#include "ui/common/notice.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/remotesource.h"
#include "ui/options/localespicker.h"
#include "ui/options/optionform.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace quayside::test {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

void type(OptionForm *form, const char *key, const QString &text)
{
    OptionEditor *editor = form->editor(s(key));
    QVERIFY2(editor, key);
    auto *line = editor->findChild<QLineEdit *>();
    QVERIFY2(line, key);
    line->clear();
    QTest::keyClicks(line, text);
}

void choose(QWidget *page, const char *name, const QString &data)
{
    for (QComboBox *box : page->findChildren<QComboBox *>()) {
        if (box->accessibleName() != s(name))
            continue;
        const int at = box->findData(data) >= 0 ? box->findData(data) : box->findText(data);
        QVERIFY2(at >= 0, qPrintable(data));
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
        return;
    }
    QFAIL(name);
}

void press(QWidget *page, const char *words)
{
    for (auto *button : page->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == s(words) && !button->isHidden()) {
            button->click();
            return;
        }
    }
    QFAIL(words);
}

QStringList walk(QWidget *area)
{
    QStringList wrong;
    QSet<QWidget *> reached;
    int lowest = 0;
    for (QWidget *now = area->window()->focusWidget(); now && area->isAncestorOf(now) && !reached.contains(now); now = area->window()->focusWidget()) {
        reached.insert(now);
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(now);
        const QString name = face ? face->text(QAccessible::Name) : QString();
        if (name.isEmpty())
            wrong.append(QStringLiteral("no name: %1").arg(QString::fromLatin1(now->metaObject()->className())));
        // What stands in one line may differ a little in height.
        const int top = now->mapTo(area, QPoint()).y();
        if (top + 12 < lowest)
            wrong.append(QStringLiteral("upwards to “%1”").arg(name));
        lowest = top;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    for (QWidget *widget : area->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && !reached.contains(widget))
            wrong.append(QStringLiteral("never reached: %1 “%2”").arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName()));
    }
    return wrong;
}

/// The button that opens the list of what the account offers.
QToolButton *lookupButton(QWidget *owner)
{
    for (auto *button : owner->findChildren<QToolButton *>()) {
        if (button->accessibleName().startsWith(s("Find")))
            return button;
    }
    qFatal("no lookup button");
}

void RemoteTest::begin(const QStringList &sandboxArguments)
{
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY2(m_sandbox->start(QStringLiteral(QUAYSIDE_SANDBOX),
                              QStringList{s("--work"), s("50"), s("--poll-after"), s("0"), s("--rate"), s("0")} + sandboxArguments),
             qPrintable(m_sandbox->greeting()));
}

void RemoteTest::open(const std::shared_ptr<Clock> &clock)
{
    m_secrets = std::make_shared<SessionSecrets>();
    m_browser = std::make_unique<TestBrowser>();
    m_fixture = std::make_unique<WindowFixture>(realProviders(), realAccounts(m_secrets, m_browser->opener(), clock));
    QTRY_VERIFY(settings()->provider());
}

QString RemoteTest::valueOf(const char *pattern) const
{
    return *pattern == '=' ? s(pattern + 1) : m_sandbox->find(pattern);
}

QString RemoteTest::notice(QWidget *page)
{
    QStringList said;
    for (Notice *one : page->findChildren<Notice *>())
        said.append(one->text());
    return said.join(u'\n').trimmed();
}

QString RemoteTest::add(const char *service, QJsonObject settings, const char *token)
{
    Account account;
    account.dialect = s(service);
    account.name = s("Box");
    settings.insert(s("base-url"), m_sandbox->url());
    account.settings[accountScope].values = settings;
    const auto saved = accounts().save(account);
    if (!QTest::qWaitFor([&] { return saved.isFinished(); }, patienceMs) || !saved.result())
        return {};
    const auto kept = accounts().setSecret(saved.result()->account.id, s("token"), s(token));
    if (!QTest::qWaitFor([&] { return kept.isFinished(); }, patienceMs))
        return {};
    return saved.result()->account.id;
}

void RemoteTest::chooseWhere(const QString &account)
{
    QVERIFY(!account.isEmpty());
    QTRY_VERIFY(settings()->findChild<QComboBox *>()->findData(account) >= 0);
    choose(settings(), "Where the export is made", account);
    QTRY_COMPARE(settings()->provider()->id, account);
}

void RemoteTest::fill(RemoteRow *row, const Case &what)
{
    row->setKind(s(what.kind));
    for (const auto &[key, pattern] : what.fields) {
        QVERIFY2(!valueOf(pattern).isEmpty(), pattern);
        type(row->form(), key, valueOf(pattern));
    }
    if (!what.parameters.isEmpty()) {
        OptionValues values = row->form()->values();
        values.values.insert(s("templateParameters"), what.parameters);
        row->form()->setValues(values);
    }
    QVERIFY2(row->isComplete(), what.name);
}

void RemoteTest::submit(const char *target, const QJsonObject &options)
{
    settings()->formats()->setChosen({s(target)});
    OptionForm *form = settings()->form(s(target));
    QVERIFY2(form || options.isEmpty(), target);
    if (form) { // what another kind of source had set may not fit this one
        OptionValues values;
        values.values = options;
        form->setValues(values);
    }
    const int before = queue()->model()->rowCount();
    QTRY_VERIFY2(compose()->exportButton()->isEnabled(), qPrintable(compose()->exportButton()->toolTip()));
    compose()->exportButton()->click();
    QTRY_VERIFY2(queue()->model()->rowCount() > before, qPrintable(notice(compose())));
}

void RemoteTest::setPlace()
{
    settings()->locales()->add(s("en-US"));
    for (QLineEdit *line : settings()->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == s("Time zone"))
            line->setText(s("Europe/Paris"));
    }
}

} // namespace quayside::test
