// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/inputhash.h"
#include "output/sha256.h"
#include "ui/common/openatline.h"
#include "ui/preview/filefollower.h"
#include "ui/preview/findbar.h"
#include "ui/preview/pdfview.h"
#include "ui/preview/previewcontroller.h"
#include "ui/preview/sourceplaces.h"
#include "ui/preview/textpanel.h"
#include "ui/preview/textview.h"

#include <QFile>
#include <QLineEdit>
#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace quayside;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

ExportRequest request(const char *title)
{
    ExportRequest result;
    result.title = s(title);
    return result;
}

Preview previewOf(const QString &title)
{
    Preview preview;
    preview.fingerprint = title;
    return preview;
}

} // namespace

class TestUiPreview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLatestWins();
    void theSameIsAskedOnce();
    void aChangeOnDiskDropsTheOldResult();
    void aFileIsFollowedWhenReplaced();
    void whatWasMissingIsFollowed();
    void whatComesIntoAFolderIsFollowed();
    void whatChangedBeforeItIsWatchedIsTold_data();
    void whatChangedBeforeItIsWatchedIsTold();
    void longTextComesInPieces();
    void linesOfTheSourceHavePlaces();
    void anEditorOpensAtTheLine_data();
    void anEditorOpensAtTheLine();
    void textIsFound();
};

void TestUiPreview::theLatestWins()
{
    QList<std::shared_ptr<QPromise<Result<Preview>>>> asked;
    PreviewController controller([&](const ExportRequest &) {
        auto promise = std::make_shared<QPromise<Result<Preview>>>();
        promise->start();
        asked.append(promise);
        return promise->future();
    });
    QStringList shown;
    connect(&controller, &PreviewController::ready, this, [&](const Preview &preview) { shown.append(preview.fingerprint); });
    controller.want(request("one"));
    QTRY_COMPARE(asked.size(), 1);
    controller.want(request("two"));
    QVERIFY(asked.at(0)->isCanceled()); // the overtaken work is told to stop
    QTRY_COMPARE(asked.size(), 2);
    asked.at(1)->addResult(previewOf(s("two")));
    asked.at(1)->finish();
    QTRY_COMPARE(shown, QStringList{s("two")});
    asked.at(0)->addResult(previewOf(s("one"))); // too late
    asked.at(0)->finish();
    controller.want(request("three"));
    QTRY_COMPARE(asked.size(), 3);
    asked.at(2)->addResult(previewOf(s("three")));
    asked.at(2)->finish();
    QTRY_COMPARE(shown, (QStringList{s("two"), s("three")}));
    QVERIFY(!controller.isBusy());
}

void TestUiPreview::theSameIsAskedOnce()
{
    int calls = 0;
    PreviewController controller([&](const ExportRequest &) {
        ++calls;
        QPromise<Result<Preview>> promise;
        promise.start();
        promise.addResult(failure(ErrorCode::SourceNotFound, {{s("path"), s("x.md")}}));
        promise.finish();
        return promise.future();
    });
    QSignalSpy failed(&controller, &PreviewController::failed);
    QSignalSpy cleared(&controller, &PreviewController::cleared);
    controller.want(request("one"));
    controller.want(request("one"));
    QTRY_COMPARE(failed.count(), 1);
    controller.want(request("one"));
    QCOMPARE(calls, 1);
    controller.refresh(); // the file changed
    QTRY_COMPARE(failed.count(), 2);
    controller.want({});
    QCOMPARE(cleared.count(), 1);
}

void TestUiPreview::aChangeOnDiskDropsTheOldResult()
{
    QList<std::shared_ptr<QPromise<Result<Preview>>>> asked;
    PreviewController controller([&](const ExportRequest &) {
        asked.append(std::make_shared<QPromise<Result<Preview>>>());
        asked.last()->start();
        return asked.last()->future();
    });
    QStringList shown;
    connect(&controller, &PreviewController::ready, this, [&](const Preview &preview) { shown.append(preview.fingerprint); });
    controller.want(request("one"));
    QTRY_COMPARE(asked.size(), 1);
    controller.refresh(); // the file was saved while its old state is being made
    QVERIFY(asked.at(0)->isCanceled());
    asked.at(0)->addResult(previewOf(s("old")));
    asked.at(0)->finish();
    QTRY_COMPARE(asked.size(), 2);
    asked.at(1)->addResult(previewOf(s("new")));
    asked.at(1)->finish();
    QTRY_COMPARE(shown, QStringList{s("new")});
}

void TestUiPreview::aFileIsFollowedWhenReplaced()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(s("a.md"));
    const auto write = [&](const char *bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) > 0;
    };
    QVERIFY(write("one"));
    FileFollower follower;
    QSignalSpy changed(&follower, &FileFollower::changed);
    follower.follow({{path, sha256("one")}});
    QVERIFY(write("second")); // whether it is watched by now or not
    QTRY_VERIFY(!changed.isEmpty());
    changed.clear();
    QVERIFY(QFile::remove(path)); // as editors do: away with the old one, then the new one
    QVERIFY(write("three"));
    QTRY_VERIFY(!changed.isEmpty());
    changed.clear();
    QTRY_VERIFY(write("four") && changed.wait(50));
    changed.clear();
    QFile other(folder.filePath(s("a.md~"))); // other editors write beside it and rename
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("five") > 0);
    other.close();
    QCOMPARE(std::rename(qPrintable(other.fileName()), qPrintable(path)), 0);
    QTRY_VERIFY(!changed.isEmpty());
    changed.clear();
    QTRY_VERIFY(write("six") && changed.wait(50));
}

void TestUiPreview::whatWasMissingIsFollowed()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write("x") > 0;
    };
    QVERIFY(write(s("a.md")));
    FileFollower follower;
    QSignalSpy changed(&follower, &FileFollower::changed);
    follower.follow({{folder.filePath(s("a.md")), {}}, {folder.filePath(s("late.png")), {}}});
    QTRY_COMPARE(changed.count(), 1); // following has begun: what a.md was like before is not known
    changed.clear();
    QVERIFY(write(s("unrelated.png")));
    QVERIFY(write(s("late.png")));
    QTRY_VERIFY(!changed.isEmpty());
}

void TestUiPreview::whatComesIntoAFolderIsFollowed()
{
    QTemporaryDir folder;
    FileFollower follower;
    QSignalSpy changed(&follower, &FileFollower::changed);
    follower.follow({{folder.path() + u'/', sha256(folderListing(folder.path()))}});
    QFile file(folder.filePath(s("a.md")));
    QVERIFY(file.open(QIODevice::WriteOnly)); // whether it is watched by now or not
    QTRY_VERIFY(!changed.isEmpty());
}

void TestUiPreview::whatChangedBeforeItIsWatchedIsTold_data()
{
    QTest::addColumn<QByteArray>("before"); ///< null: not there
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("told");
    QTest::newRow("came") << QByteArray() << QByteArray("new") << true;
    QTest::newRow("went") << QByteArray("old") << QByteArray() << true;
    QTest::newRow("changed") << QByteArray("old") << QByteArray("new") << true;
    QTest::newRow("as it was") << QByteArray("old") << QByteArray("old") << false;
    QTest::newRow("still missing") << QByteArray() << QByteArray() << false;
}

void TestUiPreview::whatChangedBeforeItIsWatchedIsTold()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, told);
    QTemporaryDir folder;
    const QString path = folder.filePath(s("a.md"));
    const auto make = [&path](const QByteArray &bytes) {
        QFile file(path);
        if (bytes.isNull())
            return file.remove() || !file.exists();
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(make(before));
    const ResultInput read{path, before.isNull() ? QByteArray() : sha256(before)};
    if (after != before || after.isNull() != before.isNull())
        QVERIFY(make(after));
    FileFollower follower;
    QSignalSpy changed(&follower, &FileFollower::changed);
    follower.follow({read});
    if (told)
        QTRY_COMPARE(changed.count(), 1);
    follower.follow({{folder.path(), {}}}); // it is there, so this is told, when its turn has come after all that went before
    QTRY_COMPARE(changed.count(), told ? 2 : 1);
}

void TestUiPreview::longTextComesInPieces()
{
    TextView view;
    view.resize(400, 300);
    view.show();
    QByteArray text;
    for (int i = 0; text.size() < 1'000'000; ++i)
        text += "line " + QByteArray::number(i) + '\n';
    text += QByteArray(100'000, 'x') + "\nlast";
    view.showText(text, false);
    QVERIFY(!view.isSettled()); // the window had its turn after the first piece
    QVERIFY(view.toPlainText().startsWith(s("line 0\nline 1\n")));
    QTRY_VERIFY(view.isSettled());
    const QString shown = view.toPlainText();
    QVERIFY(shown.endsWith(s("\nlast")));
    QVERIFY(shown.contains(s("line 50000\nline 50001\n")));
    QVERIFY(!shown.contains(QString(30'000, u'x')));
    view.showText("short", false); // overtakes nothing of the old one
    QTRY_VERIFY(view.isSettled());
    QCOMPARE(view.toPlainText(), s("short"));
}

void TestUiPreview::linesOfTheSourceHavePlaces()
{
    const SourcePlaces places({{s("a.md"), 5, 0, 100}, {s("a.md"), 9, 0, 200}, {s("b.md"), 1, 1, 80}, {s("a.md"), 20, 2, 80}});
    const auto place = [&](const char *file, int line) {
        const auto found = places.find(s(file), line);
        return found ? s("%1 %2-%3").arg(found->page).arg(found->top).arg(found->bottom) : QString();
    };
    QCOMPARE(place("a.md", 9), s("0 200-0")); // to the end of its page
    QCOMPARE(place("a.md", 7), s("0 100-200"));
    QCOMPARE(place("a.md", 2), s("0 100-200")); // front matter
    QCOMPARE(place("a.md", 99), s("2 80-0"));
    QCOMPARE(place("b.md", 4), s("1 80-0"));
    QCOMPARE(place("", 9), s("0 200-0"));
    QCOMPARE(place("c.md", 1), QString());
    QVERIFY(!SourcePlaces().find(s("a.md"), 1));
    QVERIFY(!places.at(0, 50));
    QCOMPARE(places.at(0, 150)->line, 5);
    QCOMPARE(places.at(1, 20)->line, 9); // goes on from the page before
    QCOMPARE(places.at(1, 90)->file, s("b.md"));
}

void TestUiPreview::anEditorOpensAtTheLine_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("both") << s("code -g {file}:{line}") << s("/a b.md") << 7 << QStringList{s("code"), s("-g"), s("/a b.md:7")};
    QTest::newRow("quoted") << s("\"my editor\" +{line} {file}") << s("/a.md") << 0 << QStringList{s("my editor"), s("+1"), s("/a.md")};
    QTest::newRow("no place") << s("gedit") << s("/a.md") << 3 << QStringList{s("gedit"), s("/a.md")};
    QTest::newRow("a file called so") << s("vi +{line} {file}") << s("/{line}.md") << 2 << QStringList{s("vi"), s("+2"), s("/{line}.md")};
    QTest::newRow("none") << QString() << s("/a.md") << 3 << QStringList();
}

void TestUiPreview::anEditorOpensAtTheLine()
{
    QFETCH(QString, command);
    QFETCH(QString, path);
    QFETCH(int, line);
    QTEST(editorCommand(command, path, line), "parts");
}

void TestUiPreview::textIsFound()
{
    TextPanel panel;
    panel.resize(400, 300);
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QByteArray text;
    for (int i = 0; i < 500; ++i)
        text += i % 100 == 99 ? "the Harbour\n" : "a line\n";
    panel.view()->showText(text, false);
    QTRY_VERIFY(panel.view()->isSettled());
    panel.view()->setFocus();
    QVERIFY(!panel.findBar()->isVisible());
    QTest::keyClick(panel.view(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(panel.searchField()->hasFocus());
    QTest::keyClicks(panel.searchField(), s("harbour"));
    QCOMPARE(panel.hitCount(), 5);
    QTest::keyClick(panel.searchField(), Qt::Key_Return);
    QCOMPARE(panel.view()->textCursor().blockNumber(), 99);
    QTest::keyClick(panel.searchField(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(panel.view()->textCursor().blockNumber(), 499);
    QVERIFY(!panel.view()->extraSelections().isEmpty());
    QTest::keyClick(panel.searchField(), Qt::Key_Escape);
    QVERIFY(!panel.findBar()->isVisible());
    QVERIFY(panel.view()->hasFocus());
    QCOMPARE(panel.hitCount(), 0);
}

QTEST_MAIN(TestUiPreview)
#include "tst_ui_preview.moc"
