// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpaths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// Holds the papers to the code: what they name exists, and so does every page that the code cites.
class TestDocs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesNameWhatExists_data();
    void pagesNameWhatExists();
    void codeCitesPagesOfTheRepository();
    void testsAreNamedAlike();
    void theScanFindsAFault();
};

namespace {

const QString root = QStringLiteral(QUAYSIDE_SOURCE_DIR);

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesIn(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    QDirIterator it(root + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    return files;
}

/// Texts of all tests, by the name of their file without its ending.
const QHash<QString, QString> &tests()
{
    static const QHash<QString, QString> texts = [] {
        QHash<QString, QString> found;
        for (const QString &path : filesIn(QStringLiteral("tests"), {QStringLiteral("tst_*.cpp")}))
            found.insert(QFileInfo(path).completeBaseName(), contentOf(path));
        return found;
    }();
    return texts;
}

/// Relative links: [words](path#place).
QStringList deadLinks(const QString &text, const QDir &folder)
{
    static const QRegularExpression link(QStringLiteral(R"(\]\(([^)#:]+)(#[^)]*)?\))"));
    QStringList dead;
    for (auto it = link.globalMatch(text); it.hasNext();) {
        const QString target = it.next().captured(1);
        if (!folder.exists(target))
            dead.append(target);
    }
    return dead;
}

/// `core/…`, `tests/…` and the like; a path may end in * and stand for what begins so.
QStringList missingPaths(const QString &text)
{
    static const QRegularExpression path(QStringLiteral(R"(`((?:core|ui|app|tests|docs|resources|installer|cmake)/[\w./*-]*)`)"));
    QStringList missing;
    for (auto it = path.globalMatch(text); it.hasNext();) {
        const QString named = it.next().captured(1);
        const QFileInfo whole(root + u'/' + named);
        const bool isThere = named.contains(u'*') ? !QDir(whole.path()).entryList({whole.fileName()}).isEmpty() : whole.exists();
        if (!isThere)
            missing.append(named);
    }
    return missing;
}

/// `tst_file`, and `tst_file::function`.
QStringList missingTests(const QString &text)
{
    static const QRegularExpression test(QStringLiteral(R"(`(tst_\w+)(?:::(\w+))?`)"));
    QStringList missing;
    for (auto it = test.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString name = match.captured(2);
        const QString content = tests().value(match.captured(1));
        if (content.isEmpty() || (!name.isEmpty() && !content.contains(QStringLiteral("void %1();").arg(name))))
            missing.append(match.captured());
    }
    return missing;
}

/// Pages that comments of @p text cite, which begin with @p mark. What tests put into strings is no citation.
QStringList missingPages(const QString &text, const QString &mark)
{
    static const QRegularExpression page(QStringLiteral(R"(\b((?:docs|contracts|decisions)/[\w./-]+\.md))"));
    QStringList missing;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const qsizetype comment = line.indexOf(mark);
        for (auto it = page.globalMatch(comment < 0 ? QString() : line.mid(comment).toString()); it.hasNext();) {
            const QString named = it.next().captured(1);
            if (!QFileInfo::exists(root + u'/' + named))
                missing.append(named);
        }
    }
    return missing;
}

/// Whether the text of `tst_a_name` has the class TestAName.
bool isNamedLikeItsFile(const QString &file, const QString &text)
{
    const QString name = QStringLiteral("Test") + file.sliced(4).remove(u'_');
    const QRegularExpression tests(QStringLiteral("^class %1 (final )?: public ").arg(name),
                                   QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    return text.contains(tests);
}

} // namespace

void TestDocs::pagesNameWhatExists_data()
{
    QTest::addColumn<QString>("path");
    for (const char *page : {"README.md", "CONTRIBUTING.md", "CHANGELOG.md"})
        QTest::newRow(page) << root + u'/' + QLatin1StringView(page);
    for (const QString &page : filesIn(QStringLiteral("docs"), {QStringLiteral("*.md")}))
        QTest::newRow(qPrintable(QDir(root).relativeFilePath(page))) << page;
}

void TestDocs::pagesNameWhatExists()
{
    QFETCH(QString, path);
    const QString text = contentOf(path);
    QVERIFY(!text.isEmpty());
    QCOMPARE(deadLinks(text, QFileInfo(path).dir()), QStringList());
    QCOMPARE(missingPaths(text), QStringList());
    QCOMPARE(missingTests(text), QStringList());
}

void TestDocs::codeCitesPagesOfTheRepository()
{
    int scanned = 0;
    for (const char *folder : {"core", "ui", "app", "tests", "cmake", "installer"}) {
        for (const QString &file : filesIn(QLatin1StringView(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.cmake"),
                                                                       QStringLiteral("CMakeLists.txt"), QStringLiteral("*.sh")})) {
            if (file.endsWith(QLatin1StringView("tst_docs.cpp")))
                continue;
            ++scanned;
            const bool isCpp = file.endsWith(QLatin1StringView(".h")) || file.endsWith(QLatin1StringView(".cpp"));
            const QStringList missing = missingPages(contentOf(file), isCpp ? QStringLiteral("//") : QStringLiteral("#"));
            QVERIFY2(missing.isEmpty(), qPrintable(file + QStringLiteral(" cites ") + missing.join(u' ')));
        }
    }
    QVERIFY(scanned > 100);
}

void TestDocs::testsAreNamedAlike()
{
    for (auto it = tests().cbegin(); it != tests().cend(); ++it)
        QVERIFY2(isNamedLikeItsFile(it.key(), it.value()), qPrintable(it.key()));
}

void TestDocs::theScanFindsAFault()
{
    QCOMPARE(deadLinks(QStringLiteral("[a](README.md), [b](no/page.md#x), [c](https://example.com/a.md)"), QDir(root)),
             QStringList(QStringLiteral("no/page.md")));
    QCOMPARE(missingPaths(QStringLiteral("`core/base`, `core/base/*.h`, `core/attic/*.h`")), QStringList(QStringLiteral("core/attic/*.h")));
    QCOMPARE(missingTests(QStringLiteral("`tst_docs::theScanFindsAFault`, `tst_docs::forgets`")), QStringList(QStringLiteral("`tst_docs::forgets`")));
    QCOMPARE(missingPages(QStringLiteral("f(\"docs/a.md\"); // docs/contracts/nobody.md, docs/cli-json.md"), QStringLiteral("//")),
             QStringList(QStringLiteral("docs/contracts/nobody.md")));
    QVERIFY(isNamedLikeItsFile(QStringLiteral("tst_ui_page"), QStringLiteral("class TestUiPage : public QObject\n")));
    QVERIFY(!isNamedLikeItsFile(QStringLiteral("tst_ui_page"), QStringLiteral("class TestPage : public QObject\n")));
}

QTEST_GUILESS_MAIN(TestDocs)
#include "tst_docs.moc"
