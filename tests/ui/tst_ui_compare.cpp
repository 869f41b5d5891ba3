// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/samplepdf.h"

#include "ui/preview/comparepanel.h"
#include "ui/preview/pdfview.h"

#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace quayside;
using quayside::test::makePdf;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// What changed between two results.
class TestUiCompare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesThatBelongTogether_data();
    void pagesThatBelongTogether();
    void changesAreTintedAndFound();
    void theSameLooksTheSame();
};

void TestUiCompare::pagesThatBelongTogether_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("pairs"); // "-" is no page
    QTest::newRow("equal") << s("abc") << s("abc") << s("aa bb cc");
    QTest::newRow("one changed") << s("abc") << s("axc") << s("aa bx cc");
    QTest::newRow("one more") << s("abc") << s("abxc") << s("aa bb -x cc");
    QTest::newRow("one fewer") << s("abc") << s("ac") << s("aa b- cc");
    QTest::newRow("changed and more") << s("abc") << s("xyzc") << s("ax by -z cc");
    QTest::newRow("nothing in common") << s("ab") << s("xyz") << s("ax by -z");
    QTest::newRow("none before") << QString() << s("x") << s("-x");
    QTest::newRow("none after") << s("a") << QString() << s("a-");
}

void TestUiCompare::pagesThatBelongTogether()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto keys = [](const QString &letters) {
        QList<QByteArray> result;
        for (const QChar letter : letters)
            result.append(QByteArray(1, letter.toLatin1()));
        return result;
    };
    QStringList found;
    for (const PagePair &pair : pairPages(keys(before), keys(after)))
        found.append(QString(pair.before < 0 ? u'-' : before.at(pair.before)) + (pair.after < 0 ? u'-' : after.at(pair.after)));
    QTEST(found.join(u' '), "pairs");
}

void TestUiCompare::changesAreTintedAndFound()
{
    ComparePanel panel;
    panel.resize(900, 600);
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QSignalSpy compared(&panel, &ComparePanel::compared);
    panel.compare(makePdf(6), s("Before"), makePdf(6, {{2, s("harbour gate 3")}, {4, s("harbour page 5 and more")}}));
    QTRY_COMPARE_WITH_TIMEOUT(compared.count(), 1, 20'000);
    QList<int> changed;
    for (const PagePair &pair : panel.pairs()) {
        if (pair.isChanged())
            changed.append(pair.after);
    }
    QCOMPARE(changed, QList<int>({2, 4}));
    // Only the words that differ: they stand near the top, at 100 points.
    for (const QRectF &place : panel.pairs().at(2).places)
        QVERIFY2(place.top() > 80 && place.bottom() < 130 && place.left() > 100, qPrintable(s("%1 %2").arg(place.top()).arg(place.bottom())));
    QVERIFY2(panel.words().contains(u'2'), qPrintable(panel.words()));
    QTest::mouseClick(panel.nextButton(), Qt::LeftButton);
    QCOMPARE(panel.after()->currentPage(), 2);
    QCOMPARE(panel.before()->currentPage(), 2);
    panel.after()->setFocus();
    QTest::keyClick(panel.after(), Qt::Key_F4);
    QCOMPARE(panel.after()->currentPage(), 4);
    QTest::keyClick(panel.after(), Qt::Key_F4); // round
    QCOMPARE(panel.after()->currentPage(), 2);
    QTest::keyClick(panel.after(), Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(panel.after()->currentPage(), 4);
    // They scroll together.
    QTest::keyClick(panel.after(), Qt::Key_Home);
    QCOMPARE(panel.before()->currentPage(), 0);
    QTest::keyClick(panel.before(), Qt::Key_End);
    QVERIFY(panel.after()->currentPage() >= 4);
    panel.after()->goToPage(2);
    QTRY_VERIFY(panel.after()->isSettled());
    const QImage picture = panel.after()->viewport()->grab().toImage();
    int tinted = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor color = picture.pixelColor(x, y);
            tinted += color.red() > 240 && color.blue() < 210 ? 1 : 0;
        }
    }
    QVERIFY(tinted > 30);
}

void TestUiCompare::theSameLooksTheSame()
{
    ComparePanel panel;
    panel.resize(900, 600);
    panel.show();
    QSignalSpy compared(&panel, &ComparePanel::compared);
    panel.compare(makePdf(3), s("Before"), makePdf(3));
    QTRY_COMPARE_WITH_TIMEOUT(compared.count(), 1, 20'000);
    QVERIFY(!panel.nextButton()->isEnabled());
    for (const PagePair &pair : panel.pairs())
        QVERIFY(!pair.isChanged());
    // A newer state comes over one that is being compared, and a page more pushes the others down without changing them.
    panel.compare(makePdf(3), s("Before"), makePdf(200));
    panel.compare(makePdf(3), s("Before"), makePdf(4, {{0, s("new")}}));
    QTRY_COMPARE_WITH_TIMEOUT(compared.count(), 2, 20'000);
    QCOMPARE(panel.pairs().size(), 4);
    panel.compare("no pdf", s("Before"), makePdf(3));
    QTRY_VERIFY_WITH_TIMEOUT(panel.words().contains(s("no PDF any more")), 20'000);
}

QTEST_MAIN(TestUiCompare)
#include "tst_ui_compare.moc"
