// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/jobwords.h"

#include "ui/common/columnhead.h"
#include "ui/common/mirror.h"
#include "ui/common/theme.h"
#include "ui/queue/jobdelegate.h"
#include "ui/queue/jobtable.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QGlyphRun>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextLayout>

using namespace quayside;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

ExportJob makeJob(JobId id, JobState state = JobState::Queued)
{
    ExportJob job;
    job.id = id;
    job.state = state;
    job.request.title = s("document %1.md").arg(id, 5, 10, QLatin1Char('0'));
    job.request.target = s("pdf");
    job.created = QDateTime::fromSecsSinceEpoch(1'700'000'000 + id, Qt::UTC);
    return job;
}

QList<ExportJob> makeJobs(int count)
{
    QList<ExportJob> jobs;
    for (int i = 1; i <= count; ++i)
        jobs.append(makeJob(i));
    return jobs;
}

QList<JobTableModel::Column> columns()
{
    using Column = JobTableModel::Column;
    return {Column::Source, Column::Format, Column::State, Column::Size, Column::Time};
}

} // namespace

class TestUiJobTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneBurstIsOneRange();
    void addsChangesAndRemoves();
    void sortsByRawValues();
    void selectionFollowsItsJob();
    void countsWhatItHolds();
    void saysStatesInWords();
    void tenThousandJobsDoNotStutter();
    void bothThemesAreReadable();
    void aNameIsOneLine();
    void headsStandOverTheirCells_data();
    void headsStandOverTheirCells();
    void aNarrowListKeepsItsNames();
    void namesKeepTheirDirection_data();
    void namesKeepTheirDirection();
};

void TestUiJobTable::oneBurstIsOneRange()
{
    JobTableModel model(columns());
    model.append(makeJobs(100));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QList<JobChange> burst;
    for (const JobId id : {7, 3, 90})
        burst.append({makeJob(id, JobState::Running)});
    model.apply(burst, true);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 2);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 89);
    QVERIFY(!changed.at(0).at(2).value<QList<int>>().isEmpty());
}

void TestUiJobTable::addsChangesAndRemoves()
{
    JobTableModel model(columns());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply({{makeJob(1)}, {makeJob(2)}, {makeJob(1, JobState::Running)}}, true);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.job(1)->state, JobState::Running);
    model.apply({{makeJob(3)}}, false);
    QCOMPARE(model.rowCount(), 2);
    model.apply({{makeJob(3)}, {makeJob(4)}, {makeJob(5)}}, true);
    model.apply({{makeJob(2), true}, {makeJob(3), true}, {makeJob(5), true}}, true);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.jobAt(1).id, JobId(4));
    QCOMPARE(model.rowOf(4), 1);
    const QList<ExportJob> taken = model.takeOut({1});
    QCOMPARE(taken.size(), 1);
    QCOMPARE(model.rowOf(4), 0);
    model.append(taken);
    QCOMPARE(model.rowCount(), 2);
}

void TestUiJobTable::sortsByRawValues()
{
    JobTableModel model(columns());
    QList<ExportJob> jobs = makeJobs(3);
    const QList<qint64> sizes{900, 10'000, 2000};
    for (int i = 0; i < 3; ++i) {
        jobs[i].state = JobState::Succeeded;
        Artifact artifact;
        artifact.size = sizes.at(i);
        jobs[i].artifacts = {artifact};
    }
    model.append(jobs);
    model.sort(model.columnOf(JobTableModel::Column::Size), Qt::DescendingOrder);
    QCOMPARE(model.jobAt(0).id, JobId(2));
    QCOMPARE(model.jobAt(1).id, JobId(3));
    QCOMPARE(model.rowOf(1), 2);
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(model.jobAt(0).id, JobId(1));
}

void TestUiJobTable::selectionFollowsItsJob()
{
    JobTableModel model(columns());
    model.append(makeJobs(50));
    const QPersistentModelIndex kept = model.index(10, 0);
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(kept.row(), 39);
    QCOMPARE(kept.data(JobTableModel::IdRole).value<JobId>(), JobId(11));
}

void TestUiJobTable::countsWhatItHolds()
{
    JobTableModel model(columns());
    ExportJob warned = makeJob(4, JobState::Succeeded);
    warned.warnings = {Warning{}};
    model.append(
        {makeJob(1), makeJob(2, JobState::Running), makeJob(3, JobState::Failed), warned, makeJob(5, JobState::Canceled), makeJob(6, JobState::Interrupted)});
    const JobTableModel::Counts counts = model.counts();
    QCOMPARE(counts.total, 6);
    QCOMPARE(counts.queued, 1);
    QCOMPARE(counts.running, 1);
    QCOMPARE(counts.failed, 1);
    QCOMPARE(counts.succeeded, 1);
    QCOMPARE(counts.canceled, 1);
    QCOMPARE(counts.interrupted, 1);
    QCOMPARE(counts.warned, 1);
}

void TestUiJobTable::saysStatesInWords()
{
    JobTableModel model(columns());
    QSet<QString> words;
    QSet<QString> icons;
    int id = 0;
    for (const JobState state : {JobState::Queued, JobState::Running, JobState::Succeeded, JobState::Failed, JobState::Canceled, JobState::Interrupted}) {
        model.append({makeJob(++id, state)});
        const QModelIndex cell = model.index(id - 1, model.columnOf(JobTableModel::Column::State));
        words.insert(cell.data().toString());
        icons.insert(cell.data(JobTableModel::IconRole).toString());
        QVERIFY(!cell.data(Qt::AccessibleTextRole).toString().isEmpty());
        const QString row = cell.siblingAtColumn(0).data(Qt::AccessibleTextRole).toString(); // where one stands after an arrow key
        QVERIFY2(row.contains(cell.data().toString()) && row.contains(cell.siblingAtColumn(0).data().toString()), qPrintable(row));
    }
    QCOMPARE(words.size(), 6); // never colour alone
    QCOMPARE(icons.size(), 6);
    ExportJob running = makeJob(99, JobState::Running);
    running.progress = {Stage::Writing, 42, {}};
    QVERIFY(progressWords(running).contains(s("42")));
    running.progress = {Stage::Waiting, -1, s("waiting at Workiva, asked 3 times")};
    QCOMPARE(progressWords(running), s("waiting at Workiva, asked 3 times"));
}

void TestUiJobTable::tenThousandJobsDoNotStutter()
{
    constexpr int count = 10'000;
    JobTableModel model(columns());
    const auto table = std::make_unique<QTableView>();
    table->setModel(&model);
    table->setItemDelegate(new JobDelegate(table.get()));
    table->setSortingEnabled(true);
    restoreColumns(table->horizontalHeader(), model, {});
    table->resize(900, 500);
    table->show();
    model.append(makeJobs(count));
    table->sortByColumn(model.columnOf(JobTableModel::Column::State), Qt::AscendingOrder);
    QVERIFY(QTest::qWaitForWindowExposed(table.get()));
    qint64 worst = 0;
    qint64 total = 0;
    QElapsedTimer timer;
    constexpr int bursts = 50;
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    for (int burst = 0; burst < bursts; ++burst) {
        QList<JobChange> changes;
        for (int i = 0; i < 400; ++i) {
            ExportJob job = makeJob(1 + (burst * 400 + i * 17) % count, JobState::Running);
            job.progress = {Stage::Writing, (burst * 2) % 100, {}};
            changes.append({job});
        }
        timer.start();
        model.apply(changes, true);
        table->viewport()->repaint();
        worst = qMax(worst, timer.elapsed());
        total += timer.elapsed();
    }
    timer.start();
    table->sortByColumn(model.columnOf(JobTableModel::Column::Source), Qt::DescendingOrder);
    const qint64 sorting = timer.elapsed();
    timer.start();
    table->selectAll();
    const qint64 selecting = timer.elapsed();
    qInfo("10,000 jobs: burst of 400 changes with repaint %.1f ms on average, %lld ms at worst; sorting %lld ms; select all %lld ms", double(total) / bursts,
          static_cast<long long>(worst), static_cast<long long>(sorting), static_cast<long long>(selecting));
    // One range for a burst, however many rows it is about: a change for each took two seconds.
    QCOMPARE(changed.count(), bursts);
}

void TestUiJobTable::bothThemesAreReadable()
{
    for (const bool dark : {false, true}) {
        const ThemeColors &c = themeColors(dark);
        for (const QColor &text : {c.text, c.muted, c.accent, c.success, c.warning, c.error}) {
            QVERIFY2(contrastRatio(text, c.window) >= 4.5, qPrintable(text.name()));
            QVERIFY2(contrastRatio(text, c.card) >= 4.5, qPrintable(text.name()));
        }
        QVERIFY(contrastRatio(c.onAccent, c.accent) >= 4.5);
        QVERIFY(contrastRatio(c.onAccent, c.accentHover) >= 4.5);
        QVERIFY(contrastRatio(c.text, c.accentSoft) >= 4.5);
        QVERIFY(contrastRatio(c.muted, c.accentSoft) >= 4.5);
        QVERIFY(contrastRatio(c.text, c.errorSoft) >= 4.5);
        QVERIFY(contrastRatio(c.text, c.warningSoft) >= 4.5);
        QVERIFY(contrastRatio(c.text, c.successSoft) >= 4.5);
        QVERIFY(contrastRatio(c.field, c.card) >= 3.0); // borders of fields, WCAG 1.4.11
    }
}

/// A row has the height of one line, and what is drawn in it is one.
void TestUiJobTable::aNameIsOneLine()
{
    QCOMPARE(onOneLine(s("first line\nsecond\tline.md")), s("first line second line.md"));
    const auto draw = [](const QString &title) {
        JobTableModel model(columns());
        ExportJob job = makeJob(1);
        job.request.title = title;
        model.append({job});
        QTableView table;
        table.setModel(&model);
        table.setItemDelegate(new JobDelegate(&table));
        table.resize(600, 100);
        return table.grab().toImage();
    };
    QCOMPARE(draw(s("first\nsecond")), draw(s("first second")));
}

void TestUiJobTable::headsStandOverTheirCells_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("sorted");
    QTest::newRow("from the left") << Qt::LeftToRight << false;
    QTest::newRow("from the left, sorted") << Qt::LeftToRight << true;
    QTest::newRow("from the right") << Qt::RightToLeft << false;
    QTest::newRow("from the right, sorted") << Qt::RightToLeft << true;
}

/// Words begin, and those of numbers end, where the words of the cells do.
void TestUiJobTable::headsStandOverTheirCells()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(bool, sorted);
    JobTableModel model(columns());
    ColumnHead head(unit);
    head.setModel(&model);
    head.setLayoutDirection(direction);
    const QRect cell(0, 0, 300, 30);
    for (const JobTableModel::Column column : columns()) {
        const int section = model.columnOf(column);
        head.setSortIndicatorShown(sorted);
        head.setSortIndicator(section, Qt::AscendingOrder);
        const QRect words = head.wordsIn(cell, section);
        const bool number = column == JobTableModel::Column::Size || column == JobTableModel::Column::Time;
        if (number == (direction == Qt::LeftToRight))
            QCOMPARE(words.right(), cell.right() - unit);
        else
            QCOMPARE(words.left(), cell.left() + unit);
        QVERIFY(words.width() > 0 && cell.contains(words));
    }
}

void TestUiJobTable::aNarrowListKeepsItsNames()
{
    using Column = JobTableModel::Column;
    JobTableModel model(columns());
    QHeaderView head(Qt::Horizontal);
    head.setModel(&model);
    const auto hidden = [&](Column column) { return head.isSectionHidden(model.columnOf(column)); };
    fitColumns(&head, model, unit * 100);
    QVERIFY(!hidden(Column::Size) && !hidden(Column::Format));
    fitColumns(&head, model, unit * 48);
    QVERIFY(hidden(Column::Size) && hidden(Column::Time) && hidden(Column::Format));
    QVERIFY(!hidden(Column::Source) && !hidden(Column::State));
    fitColumns(&head, model, unit * 70);
    QVERIFY(hidden(Column::Size) && !hidden(Column::Format));
    head.hideSection(model.columnOf(Column::Format)); // by its user
    fitColumns(&head, model, unit * 100);
    QVERIFY(!hidden(Column::Size) && hidden(Column::Format));
}

void TestUiJobTable::namesKeepTheirDirection_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("beginsAtTheLeft");
    QTest::newRow("a number first") << s("01-first.md") << true;
    QTest::newRow("a bracket at the end") << s("report (2)") << true;
    QTest::newRow("Arabic") << s("تقرير الربع الأول.md") << false;
}

/// Among words that read from the right “01-first.md” was “first.md-01”.
void TestUiJobTable::namesKeepTheirDirection()
{
    QFETCH(QString, name);
    QFETCH(bool, beginsAtTheLeft);
    QCOMPARE(nameInWords(name), name); // nothing reads from the right
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString shown = nameInWords(name);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QTextLayout text(shown);
    QTextOption fromTheRight;
    fromTheRight.setTextDirection(Qt::RightToLeft);
    text.setTextOption(fromTheRight);
    text.beginLayout();
    QTextLine line = text.createLine();
    line.setLineWidth(1000);
    text.endLayout();
    const auto placeOf = [&](qsizetype letter) { return text.glyphRuns(int(shown.indexOf(name) + letter), 1).value(0).positions().value(0).x(); };
    QCOMPARE(placeOf(0) < placeOf(name.size() - 1), beginsAtTheLeft);
}

QTEST_MAIN(TestUiJobTable)
#include "tst_ui_jobtable.moc"
