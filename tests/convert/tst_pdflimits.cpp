// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile documents to PDF: each ends in bounded time and memory, with a PDF, and tells what it could not show.
#include "convert/convert.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sys/resource.h>

using namespace quayside;

namespace {

constexpr long mostMegabytes = 1500;

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(path));
}

/// CRC of a PNG chunk (PNG specification, annex D).
quint32 crc(const QByteArray &bytes)
{
    quint32 value = 0xffffffff;
    for (const char byte : bytes) {
        value ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            value = value & 1 ? 0xedb88320U ^ (value >> 1) : value >> 1;
    }
    return ~value;
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return number(quint32(data.size())) + type + data + number(crc(type + data));
}

/// A PNG of one colour; @p rows: its rows as they are before compression.
QByteArray png(quint32 width, quint32 height, char bits, char colorType, const QByteArray &rows)
{
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", number(width) + number(height) + bits + colorType + QByteArray(3, '\0')) + chunk("IDAT", qCompress(rows).mid(4))
           + chunk("IEND", {});
}

long peakMegabytes()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used.ru_maxrss / 1024;
}

QByteArray footnotes(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "A call[^" + QByteArray::number(i) + "] of a note.\n\n";
    for (int i = 0; i < count; ++i)
        text += "[^" + QByteArray::number(i) + "]: The note that was called.\n\n";
    return text;
}

} // namespace

class TestPdfLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void pictures_data();
    void pictures();

private:
    struct Made {
        Result<void> done;
        QByteArray pdf;
        QList<Warning> warnings;
    };
    /// Converts book.md of the test's folder, and holds it to its memory; what takes for ever ends by the test's time-out.
    void make(const QByteArray &markdown, Made &made);

    QTemporaryDir m_folder;
};

void TestPdfLimits::make(const QByteArray &markdown, Made &made)
{
    const QString path = m_folder.filePath(QStringLiteral("book.md"));
    writeFile(path, markdown);
    ExportRequest request;
    request.settings[sourceScope].values.insert(QStringLiteral("path"), path);
    request.title = QStringLiteral("book.md");
    request.target = QStringLiteral("pdf");
    request.asOf = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    QElapsedTimer timer;
    timer.start();
    MemorySink sink;
    WorkContext context;
    made.done = Conversion(request).write(sink, context);
    made.pdf = sink.main;
    made.warnings = context.warnings;
    qInfo("%lld ms, %lld KB of PDF, peak so far %ld MB", static_cast<long long>(timer.elapsed()), static_cast<long long>(made.pdf.size() / 1024),
          peakMegabytes());
    QVERIFY2(made.done, qPrintable(made.done ? QString() : sentence(made.done.error()) + made.done.error().details));
    QVERIFY(made.pdf.startsWith("%PDF-1.7") && made.pdf.endsWith("%%EOF\n"));
    QVERIFY2(peakMegabytes() < mostMegabytes, qPrintable(QString::number(peakMegabytes())));
}

void TestPdfLimits::text_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<int>("warning"); ///< that has to be told; -1: none
    const auto row = [](const char *cell) { return '|' + QByteArray(cell).repeated(100) + '\n'; };
    QTest::newRow("a table of 100 columns") << row("name|") + row("-|") + row("words and more|") << int(WarningCode::TableDivided);
    QTest::newRow("a paragraph of 1 MB") << QByteArray("word and more words ").repeated(52'000) << -1;
    QTest::newRow("a word of 100,000 letters") << QByteArray("abcdefghij").repeated(10'000) << -1;
    QTest::newRow("10,000 footnotes") << footnotes(10'000) << -1;
    QTest::newRow("500 nested quotes") << QByteArray("> ").repeated(500) + "deep\n" << int(WarningCode::NestingFlattened);
}

void TestPdfLimits::text()
{
    QFETCH(QByteArray, markdown);
    QFETCH(int, warning);
    Made made;
    make(markdown, made);
    QCOMPARE(std::any_of(made.warnings.begin(), made.warnings.end(), [warning](const Warning &told) { return int(told.code) == warning; }), warning >= 0);
}

void TestPdfLimits::pictures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("warning"); ///< -1: none
    const QByteArray small = png(8, 8, 8, 2, QByteArray(8 * 25, '\0'));
    // 50 MB of pixels, and what would be 1.6 GB if it were there
    QTest::newRow("20,000 x 20,000 in black and white")
        << "large.png" << png(20'000, 20'000, 1, 0, QByteArray(20'000 * 2501, '\0')) << int(WarningCode::ImageTooLarge);
    QTest::newRow("20,000 x 20,000 in colour") << "claim.png" << png(20'000, 20'000, 8, 6, QByteArray(1'000'000, '\0')) << int(WarningCode::ImageTooLarge);
    QTest::newRow("5,000 x 5,000 without its pixels") << "short.png" << png(5'000, 5'000, 8, 6, QByteArray(1'000'000, '\0'))
                                                      << int(WarningCode::ImageUnreadable);
    QTest::newRow("100,000 x 100,000") << "huge.png" << png(100'000, 100'000, 8, 6, QByteArray(1000, '\0')) << int(WarningCode::ImageTooLarge);
    QTest::newRow("half a PNG") << "half.png" << small.left(small.size() - 30) << int(WarningCode::ImageUnreadable);
    QTest::newRow("a PNG of noise") << "noise.png" << small.left(45) + QByteArray("noise").repeated(40) << int(WarningCode::ImageUnreadable);
    QByteArray entities = "<!ENTITY a0 \"lol\">";
    for (int i = 1; i < 10; ++i)
        entities += "<!ENTITY a" + QByteArray::number(i) + " \"" + ("&a" + QByteArray::number(i - 1) + ';').repeated(10) + "\">";
    QTest::newRow("a billion laughs") << "laughs.svg"
                                      << "<?xml version=\"1.0\"?><!DOCTYPE svg [" + entities
                                             + "]><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><text>&a9;</text></svg>"
                                      << int(WarningCode::ImageUnreadable);
    QTest::newRow("an SVG that reaches out")
        << "outside.svg"
        << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"40\" height=\"40\">"
                      "<image xlink:href=\"file:///etc/passwd\" width=\"9\" height=\"9\"/><rect width=\"30\" height=\"30\"/></svg>")
        << int(WarningCode::ImageActiveContent);
}

void TestPdfLimits::pictures()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, warning);
    writeFile(m_folder.filePath(name), bytes);
    Made made;
    make("Before.\n\n![A picture](" + name.toUtf8() + ")\n\nBehind.\n", made);
    QList<int> told;
    for (const Warning &one : made.warnings)
        told.append(int(one.code));
    QCOMPARE(told, warning < 0 ? QList<int>() : QList<int>{warning});
}

QTEST_MAIN(TestPdfLimits)
#include "tst_pdflimits.moc"
