// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/diagrams.h"
#include "readers/reader.h"
#include "settings/settings.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace quayside;

/// Code blocks drawn by programs. Those here are scripts.
class TestDiagrams final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drawn_data();
    void drawn();
    void problemsAreTold_data();
    void problemsAreTold();
    void programsThatHangAreLeftAlone();
    void graphviz();
    void codeStaysCodeUnlessAsked();
    void picturesAreKept();
    void aStopIsHeard();

private:
    [[nodiscard]] QString program(const char *name, const QByteArray &script) const;
    /// @p text drawn; its first paragraph's image or code as “image TYPE ALT” or “code TEXT”.
    QString become(const QByteArray &text, const QMap<QString, QString> &commands, WorkContext &context) const;

    QTemporaryDir m_folder;
    QString m_svg;
    QString m_png;
};

QString TestDiagrams::program(const char *name, const QByteArray &script) const
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script + '\n') < 0
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        qFatal("cannot write %s", name);
    return file.fileName();
}

void TestDiagrams::initTestCase()
{
    m_svg = program("svg", "echo run >> \"" + QFile::encodeName(m_folder.path())
                               + "/runs\"; printf '<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><desc>'; cat; printf '</desc></svg>'");
    m_png = program("png", "cat > /dev/null; printf "
                           "'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==' | base64 -d");
}

QString TestDiagrams::become(const QByteArray &text, const QMap<QString, QString> &commands, WorkContext &context) const
{
    auto document = markdownReader().read({text, {}, QStringLiteral("a.md"), effectiveValues(markdownReader().options, {}), {}}, context);
    if (!document)
        return QStringLiteral("unread");
    if (const auto done = drawDiagrams(*document, {Diagrams::Command, commands, 30}, context); !done)
        return done.error().code == ErrorCode::Canceled ? QStringLiteral("canceled") : QStringLiteral("failed");
    QString found;
    walkBlocks(document->blocks, [&](const Block &block) {
        if (const auto *code = block.value.as<CodeBlock>())
            found = QStringLiteral("code ") + code->text.trimmed();
    });
    walkInlines(*document, [&](const Inline &node) {
        if (const auto *image = node.value.as<Image>())
            found = QStringLiteral("image %1 %2").arg(image->url.section(u';', 0, 0), plainText(image->alt));
    });
    return found;
}

void TestDiagrams::drawn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QMap<QString, QString>>("commands");
    QTest::addColumn<QString>("expected");
    using Commands = QMap<QString, QString>;
    const QString svg = QStringLiteral("image data:image/svg+xml ");
    QTest::newRow("svg") << QByteArray("```dot\na -> b\n```\n") << Commands{{QStringLiteral("dot"), m_svg}} << svg + QStringLiteral("a -> b");
    QTest::newRow("png") << QByteArray("```mermaid\nx\n```\n") << Commands{{QStringLiteral("mermaid"), m_png}} << QStringLiteral("image data:image/png x");
    QTest::newRow("by another name") << QByteArray("```graphviz\nx\n```\n") << Commands{{QStringLiteral("dot"), m_svg}} << svg + u'x';
    QTest::newRow("own name first") << QByteArray("```graphviz\nx\n```\n")
                                    << Commands{{QStringLiteral("dot"), QStringLiteral("no-such")}, {QStringLiteral("graphviz"), m_svg}} << svg + u'x';
    QTest::newRow("any language") << QByteArray("```ditaa\nx\n```\n") << Commands{{QStringLiteral("ditaa"), m_svg}} << svg + u'x';
    QTest::newRow("title") << QByteArray("```dot title=\"The way\"\nx\n```\n") << Commands{{QStringLiteral("dot"), m_svg}} << svg + QStringLiteral("The way");
    QTest::newRow("in a quote in an item") << QByteArray("- > ```d2\n  > x\n  > ```\n") << Commands{{QStringLiteral("d2"), m_svg}} << svg + u'x';
    QTest::newRow("arguments with blanks") << QByteArray("```dot\nx\n```\n")
                                           << Commands{{QStringLiteral("dot"), program("args", "[ \"$1\" = 'a b' ] && exec \"" + QFile::encodeName(m_svg) + '"')
                                                                                   + QStringLiteral(" \"a b\"")}}
                                           << svg + u'x';
    QTest::newRow("no diagram") << QByteArray("```rust\nx\n```\n") << Commands{{QStringLiteral("dot"), m_svg}} << QStringLiteral("code x");
}

void TestDiagrams::drawn()
{
    QFETCH(QByteArray, text);
    using Commands = QMap<QString, QString>;
    QFETCH(Commands, commands);
    QFETCH(QString, expected);
    WorkContext context;
    QCOMPARE(become(text, commands, context), expected);
    QVERIFY(context.warnings.isEmpty());
}

void TestDiagrams::problemsAreTold_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QString &command, const QString &reason) { QTest::newRow(name) << command << reason; };
    row("none", {}, QStringLiteral("no command is set for it"));
    row("missing", QStringLiteral("no-such-program -Tsvg"), QStringLiteral("the program “no-such-program” is not there or cannot be run"));
    const QString fails = program("fails", "echo 'line 1: no good' >&2; echo more >&2; exit 1");
    row("failure", fails, QStringLiteral("“%1” failed: line 1: no good").arg(fails));
    const QString silent = program("silent", "exit 7");
    row("failure without words", silent, QStringLiteral("“%1” failed").arg(silent));
    const QString floods = program("floods", "yes '<svg>'");
    row("flood", floods, QStringLiteral("“%1” wrote too much").arg(floods));
    const QString text = program("text", "echo words");
    row("no picture", text, QStringLiteral("“%1” gave neither SVG nor PNG").arg(text));
}

void TestDiagrams::problemsAreTold()
{
    QFETCH(QString, command);
    QFETCH(QString, reason);
    WorkContext context;
    QCOMPARE(become("Words.\n\n```mermaid\nx\n```\n", {{QStringLiteral("mermaid"), command}}, context), QStringLiteral("code x"));
    QCOMPARE(context.warnings.size(), 1);
    QCOMPARE(placedWords(context.warnings.constFirst()), QStringLiteral("a.md:3: The mermaid diagram was not drawn and stands as code: %1.").arg(reason));
}

/// After a few that hung, the rest is not tried.
void TestDiagrams::programsThatHangAreLeftAlone()
{
    QByteArray text;
    for (int i = 0; i < 12; ++i)
        text += "```dot\n" + QByteArray::number(i) + "\n```\n\n";
    WorkContext context;
    auto document = markdownReader().read({text, {}, QStringLiteral("a.md"), effectiveValues(markdownReader().options, {}), {}}, context);
    QVERIFY(document.has_value());
    const QString hangs = program("hangs", "[ \"$(cat)\" -lt 3 ] && exec sleep 600; exit 1");
    QVERIFY(drawDiagrams(*document, {Diagrams::Command, {{QStringLiteral("dot"), hangs}}, 3}, context));
    QCOMPARE(context.warnings.size(), 12);
    QMap<QString, int> reasons;
    for (const Warning &warning : std::as_const(context.warnings))
        ++reasons[warning.params.value(QStringLiteral("reason"))];
    QCOMPARE(reasons, (QMap<QString, int>{{QStringLiteral("“%1” took longer than 3 s").arg(hangs), 3},
                                          {QStringLiteral("“%1” failed").arg(hangs), 5},
                                          {QStringLiteral("“%1” hung 3 times before").arg(hangs), 4}}));
}

void TestDiagrams::graphviz()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dot")).isEmpty())
        QSKIP("Graphviz is not installed");
    WorkContext context;
    QCOMPARE(become("```dot\ndigraph { a -> b }\n```\n", {{QStringLiteral("dot"), QStringLiteral("dot -Tsvg")}}, context),
             QStringLiteral("image data:image/svg+xml digraph { a -> b }"));
    QCOMPARE(become("```dot\ndigraph { a -> b }\n```\n", {{QStringLiteral("dot"), QStringLiteral("dot -Tpng")}}, context),
             QStringLiteral("image data:image/png digraph { a -> b }"));
    QVERIFY(context.warnings.isEmpty());
    QCOMPARE(become("```dot\ndigraph { a -> \n```\n", {{QStringLiteral("dot"), QStringLiteral("dot -Tsvg")}}, context), QStringLiteral("code digraph { a ->"));
    QCOMPARE(context.warnings.size(), 1);
}

void TestDiagrams::codeStaysCodeUnlessAsked()
{
    WorkContext context;
    auto document = markdownReader().read({"```dot\nx\n```\n", {}, QStringLiteral("a.md"), effectiveValues(markdownReader().options, {}), {}}, context);
    QVERIFY(document.has_value());
    QVERIFY(drawDiagrams(*document, {Diagrams::Code, {{QStringLiteral("dot"), m_svg}}, 10}, context));
    QVERIFY(document->blocks.front().value.is<CodeBlock>());
    QCOMPARE(diagramOptions().read(QJsonObject())->diagrams, Diagrams::Code);
    QVERIFY(diagramOptions().read(QJsonObject())->commands.isEmpty());
}

void TestDiagrams::picturesAreKept()
{
    const auto runs = [this] {
        QFile file(m_folder.filePath(QStringLiteral("runs")));
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
    };
    const auto before = runs();
    WorkContext context;
    context.cacheFolder = m_folder.filePath(QStringLiteral("cache"));
    const QMap<QString, QString> commands{{QStringLiteral("dot"), m_svg}};
    for (int i = 0; i < 3; ++i)
        QCOMPARE(become("```dot\nkept\n```\n", commands, context), QStringLiteral("image data:image/svg+xml kept"));
    QCOMPARE(runs(), before + 1);
    QCOMPARE(become("```dot\nother\n```\n", commands, context), QStringLiteral("image data:image/svg+xml other"));
    QCOMPARE(runs(), before + 2);
    QCOMPARE(QDir(context.cacheFolder + QStringLiteral("/diagrams")).entryList(QDir::Files).size(), 2);
}

void TestDiagrams::aStopIsHeard()
{
    StopSource stop;
    WorkContext context;
    context.stop = stop;
    auto document = markdownReader().read({"```dot\nx\n```\n", {}, QStringLiteral("a.md"), effectiveValues(markdownReader().options, {}), {}}, context);
    QVERIFY(document.has_value());
    stop.requestStop(StopReason::User);
    const auto done = drawDiagrams(*document, {Diagrams::Command, {{QStringLiteral("dot"), program("sleeps", "sleep 600")}}, 10}, context);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Canceled);
}

QTEST_GUILESS_MAIN(TestDiagrams)
#include "tst_diagrams.moc"
