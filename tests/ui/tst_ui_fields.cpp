// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowfixture.h"

#include "ui/compose/composepage.h"
#include "ui/compose/destinationbox.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/formlabels.h"
#include "ui/settings/settingspage.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

using namespace quayside;
using namespace quayside::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// One notch towards the user over the middle of @p field, as the system tells it to what lies there.
void wheelOver(QWidget *field)
{
    QWidget *target = field->childAt(field->rect().center());
    target = target ? target : field;
    const QPoint local = target->mapFrom(field, field->rect().center());
    QWheelEvent event(local, target->mapToGlobal(local), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(target, &event); // sendEvent() would take the event for one of the program's own
}

QComboBox *boxNamed(QWidget *area, const char *name)
{
    for (QComboBox *box : area->findChildren<QComboBox *>()) {
        if (box->accessibleName() == s(name))
            return box;
    }
    return nullptr;
}

} // namespace

class TestUiFields final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void choicesAreSpokenWithTheirPurpose();
    void labelsHaveOneEdge();
    void theWheelScrollsPastFields();
    void theWheelTurnsTheFieldThatHasTheFocus();
    void everyKindOfFieldIsLeftAlone();
    void aListShowsAllItsRows();

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

/// Qt gives a screen reader the choice of a combo box for its name, and nothing that says what is chosen.
void TestUiFields::choicesAreSpokenWithTheirPurpose()
{
    const QList<QComboBox *> boxes = m_fixture->window->findChildren<QComboBox *>();
    QVERIFY(boxes.size() > 10);
    for (QComboBox *box : boxes) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(box);
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::ComboBox);
        const QString name = spoken->text(QAccessible::Name);
        QVERIFY2(!box->accessibleName().isEmpty() && name.startsWith(box->accessibleName()), qPrintable(name));
        QVERIFY2(name.endsWith(box->currentText()), qPrintable(name));
        QCOMPARE(spoken->text(QAccessible::Value), box->currentText());
        QCOMPARE(spoken->indexOfChild(spoken->child(0)), 0);
    }
}

/// However long the words of one of them are.
void TestUiFields::labelsHaveOneEdge()
{
    QList<QLabel *> labels = m_fixture->window->compose()->findChildren<QLabel *>();
    labels.removeIf([](const QLabel *label) { return !label->property("formLabel").toBool(); });
    QVERIFY(labels.size() >= 5);
    labels.constFirst()->setText(s("A label that is longer than all others"));
    alignFormLabels(m_fixture->window->compose());
    for (const QLabel *label : std::as_const(labels))
        QCOMPARE(label->minimumWidth(), labels.constFirst()->sizeHint().width());
}

void TestUiFields::theWheelScrollsPastFields()
{
    QTRY_VERIFY(m_fixture->window->compose()->settingsPanel()->provider());
    QComboBox *conflict = boxNamed(m_fixture->window->compose(), "When a file exists");
    QVERIFY(conflict);
    QTRY_VERIFY(conflict->isVisible());
    const int before = conflict->currentIndex();
    wheelOver(conflict);
    wheelOver(conflict);
    QCOMPARE(conflict->currentIndex(), before);
    QVERIFY(!conflict->hasFocus());
}

void TestUiFields::theWheelTurnsTheFieldThatHasTheFocus()
{
    m_fixture->window->showPage(MainWindow::Page::Settings);
    QSpinBox *jobs = m_fixture->window->settingsPage()->concurrencyBox();
    jobs->setValue(4);
    wheelOver(jobs);
    QCOMPARE(jobs->value(), 4);
    jobs->setFocus();
    QTRY_VERIFY(jobs->hasFocus());
    wheelOver(jobs);
    QCOMPARE(jobs->value(), 3);
}

void TestUiFields::everyKindOfFieldIsLeftAlone()
{
    QWidget page;
    auto *scroll = new QScrollArea(&page);
    auto *inside = new QWidget;
    scroll->setWidget(inside);
    inside->resize(300, 2000);
    scroll->resize(320, 300);
    QList<QWidget *> fields{new QComboBox(inside), new QSpinBox(inside), new QDoubleSpinBox(inside), new QDateTimeEdit(inside), new QComboBox(inside)};
    for (int at : {0, 4})
        static_cast<QComboBox *>(fields.at(at))->addItems({s("a"), s("b"), s("c")});
    static_cast<QComboBox *>(fields.at(4))->setEditable(true);
    for (int at = 0; at < fields.size(); ++at)
        fields.at(at)->setGeometry(10, 10 + at * 50, 200, 40);
    page.resize(320, 300);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    for (QWidget *field : fields) {
        scroll->verticalScrollBar()->setValue(0);
        if (QWidget *focused = QApplication::focusWidget())
            focused->clearFocus();
        wheelOver(field);
        QVERIFY2(scroll->verticalScrollBar()->value() > 0, field->metaObject()->className());
    }
}

void TestUiFields::aListShowsAllItsRows()
{
    QTRY_VERIFY(m_fixture->window->compose()->settingsPanel()->provider());
    m_fixture->window->compose()->settingsPanel()->formats()->setChosen({s("pdf"), s("json")});
    int seen = 0;
    for (QComboBox *box : m_fixture->window->findChildren<QComboBox *>()) {
        if (!box->isVisible() || box->count() < 2)
            continue;
        box->showPopup();
        QAbstractItemView *list = box->view();
        QTRY_VERIFY(list->isVisible());
        const QRect last = list->visualRect(box->model()->index(box->count() - 1, 0));
        QVERIFY2(list->viewport()->rect().contains(last.center()) && last.bottom() < list->viewport()->height(), qPrintable(box->accessibleName()));
        QCOMPARE(list->verticalScrollBar()->maximum(), 0);
        const QRect popup(list->window()->geometry());
        const QRect shown(list->viewport()->mapTo(list->window(), QPoint()), list->viewport()->size());
        QVERIFY2(QRect(QPoint(), popup.size()).contains(shown), qPrintable(box->accessibleName()));
        box->hidePopup();
        ++seen;
    }
    QVERIFY(seen >= 2);
}

QTEST_MAIN(TestUiFields)
#include "tst_ui_fields.moc"
