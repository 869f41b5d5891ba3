// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/publishverify.h"
#include "output/sha256.h"
#include "output/sourcestate.h"
#include "support/fileutil.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <functional>
#include <sys/stat.h>

using namespace quayside;
using namespace quayside::test;

namespace {

using Deed = std::function<void(const QString &folder)>;

/// Sets the time of a file's last change, in seconds since 1970.
void setTime(const QString &path, qint64 seconds)
{
    const timespec times[2]{{seconds, 0}, {seconds, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0), 0);
}

constexpr qint64 early = 1'700'000'000;
constexpr qint64 late = 1'800'000'000;

} // namespace

Q_DECLARE_METATYPE(Deed)

/// Whether sources have changed since they were read, and results since they were saved.
class TestSourceState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void sources_data();
    void sources();
    void withoutAStampTheTimeDecides_data();
    void withoutAStampTheTimeDecides();
    void manyFilesAreBounded();
    void results_data();
    void results();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestSourceState::sources_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *name, const char *source, const char *state, const Deed &deed) {
        QTest::newRow(name) << QString::fromUtf8(source) << deed << QString::fromUtf8(state);
    };
    row("left alone", "a.md", "unchanged", [](const QString &) {});
    row("written", "a.md", "changed", [](const QString &folder) { writeFile(folder + QStringLiteral("/a.md"), "other\n"); });
    row("as long, but later", "a.md", "changed", [](const QString &folder) { setTime(folder + QStringLiteral("/a.md"), late); });
    row("an older one in its place", "a.md", "changed", [](const QString &folder) { setTime(folder + QStringLiteral("/a.md"), early - 1000); });
    row("gone", "a.md", "missing", [](const QString &folder) { QFile::remove(folder + QStringLiteral("/a.md")); });
    row("a picture in it", "a.md", "changed", [](const QString &folder) { setTime(folder + QStringLiteral("/a \"b\"\n.png"), late); });
    row("a picture is gone", "a.md", "changed", [](const QString &folder) { QFile::remove(folder + QStringLiteral("/a \"b\"\n.png")); });
    row("a folder, left alone", "book", "unchanged", [](const QString &) {});
    row("another file in the folder", "book", "unchanged", [](const QString &folder) { writeFile(folder + QStringLiteral("/book/out.html"), "x"); });
    row("a chapter", "book", "changed", [](const QString &folder) { setTime(folder + QStringLiteral("/book/1.md"), late); });
    row("a folder that is gone", "book", "missing", [](const QString &folder) { QDir(folder + QStringLiteral("/book")).removeRecursively(); });
    row("no path", "", "not-known", [](const QString &) {});
    row("a stream", "-", "not-known", [](const QString &) {});
}

void TestSourceState::sources()
{
    QFETCH(QString, source);
    QFETCH(Deed, deed);
    QFETCH(QString, state);
    const QString picture = path(QStringLiteral("a \"b\"\n.png"));
    for (const QString &file : {path(QStringLiteral("a.md")), picture, path(QStringLiteral("book/1.md"))}) {
        writeFile(file, "words\n");
        setTime(file, early);
    }
    ExportJob job;
    const bool isPath = !source.isEmpty() && source != QStringLiteral("-");
    job.request.settings[sourceScope].values = {{pathField, isPath ? path(source) : source}};
    SourceStamp stamp(isPath ? path(source) : QString());
    stamp.add(source == QStringLiteral("book") ? path(QStringLiteral("book/1.md")) : picture);
    stamp.add(path(QStringLiteral("not there.png")));
    job.sourceStamp = stamp.text();
    job.started = QDateTime::fromSecsSinceEpoch(early + 10);
    deed(m_dir->path());
    QCOMPARE(QString(sourceStateId(sourceStateOf(job))), state);
}

void TestSourceState::withoutAStampTheTimeDecides_data()
{
    QTest::addColumn<qint64>("changed"); ///< 0: not there
    QTest::addColumn<qint64>("started"); ///< 0: never
    QTest::addColumn<QString>("state");
    QTest::newRow("before") << early << early + 10 << QStringLiteral("unchanged");
    QTest::newRow("after") << early + 20 << early + 10 << QStringLiteral("changed");
    QTest::newRow("gone") << qint64(0) << early << QStringLiteral("missing");
    QTest::newRow("never started") << early << qint64(0) << QStringLiteral("not-known");
}

void TestSourceState::withoutAStampTheTimeDecides()
{
    QFETCH(qint64, changed);
    QFETCH(qint64, started);
    const QString file = path(QStringLiteral("a.md"));
    if (changed > 0) {
        writeFile(file, "x");
        setTime(file, changed);
    }
    ExportJob job;
    job.request.settings[sourceScope].values = {{pathField, file}};
    if (started > 0)
        job.started = QDateTime::fromSecsSinceEpoch(started);
    QTEST(QString(sourceStateId(sourceStateOf(job))), "state");
}

void TestSourceState::manyFilesAreBounded()
{
    SourceStamp stamp({});
    for (int i = 0; i < int(mostStamped) + 50; ++i) {
        writeFile(path(QString::number(i)), "x");
        stamp.add(path(QString::number(i)));
    }
    QCOMPARE(stamp.text().count(QStringLiteral("\":\"")), mostStamped);
}

void TestSourceState::results_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QStringList>("added");
    const auto row = [](const char *name, Artifact::Kind kind, const char *state, const QStringList &files, const Deed &deed, const QStringList &added = {}) {
        QTest::newRow(name) << int(kind) << deed << QString::fromUtf8(state) << files << added;
    };
    const QString style = QStringLiteral("style.css");
    row("file", Artifact::Kind::File, "unchanged", {}, [](const QString &) {});
    row("written, as long", Artifact::Kind::File, "changed", {}, [](const QString &out) { writeFile(out, "Words"); });
    row("longer", Artifact::Kind::File, "changed", {}, [](const QString &out) { writeFile(out, "words and more"); });
    row("gone", Artifact::Kind::File, "missing", {}, [](const QString &out) { QFile::remove(out); });
    row("a folder in its place", Artifact::Kind::File, "changed", {}, [](const QString &out) {
        QFile::remove(out);
        QDir().mkpath(out);
    });
    row("folder", Artifact::Kind::Folder, "unchanged", {}, [](const QString &) {});
    row("a file of a folder", Artifact::Kind::Folder, "changed", {style}, [](const QString &out) { writeFile(out + QStringLiteral("/style.css"), "x"); });
    row("a file of a folder is gone", Artifact::Kind::Folder, "changed", {style},
        [](const QString &out) { QFile::remove(out + QStringLiteral("/style.css")); });
    row("one more in a folder", Artifact::Kind::Folder, "changed", {}, [](const QString &out) { writeFile(out + QStringLiteral("/new"), "x"); },
        {QStringLiteral("new")});
    row("one in the place of another", Artifact::Kind::Folder, "changed", {style},
        [](const QString &out) { QFile::rename(out + QStringLiteral("/style.css"), out + QStringLiteral("/other.css")); }, {QStringLiteral("other.css")});
    row("folder that is gone", Artifact::Kind::Folder, "missing", {}, [](const QString &out) { QDir(out).removeRecursively(); });
    row("link", Artifact::Kind::Link, "nothing", {}, [](const QString &) {});
}

void TestSourceState::results()
{
    QFETCH(int, kind);
    QFETCH(Deed, deed);
    const QString out = path(QStringLiteral("out"));
    Artifact artifact;
    artifact.kind = Artifact::Kind(kind);
    artifact.path = out;
    if (artifact.kind == Artifact::Kind::Folder) {
        // As published: over the sorted names and hashes.
        Sha256 whole;
        for (const char *name : {"index.html", "style.css"}) {
            const QByteArray hash = sha256(name);
            writeFile(out + u'/' + QLatin1StringView(name), name);
            artifact.files.append({QLatin1StringView(name), FileRole::Main, {}, {}, qint64(qstrlen(name)), hash});
            whole.add(name);
            whole.add(QByteArrayView("\0", 1));
            whole.add(hash);
        }
        artifact.sha256 = whole.result();
    } else {
        writeFile(out, "words");
        artifact.size = 5;
        artifact.sha256 = sha256("words");
    }
    deed(out);
    const Verified verified = verify(artifact, {});
    QTEST(QString(verifiedId(verified.state)), "state");
    QTEST(verified.files, "files");
    QTEST(verified.added, "added");
}

QTEST_GUILESS_MAIN(TestSourceState)
#include "tst_sourcestate.moc"
