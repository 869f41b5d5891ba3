// SPDX-License-Identifier: GPL-3.0-or-later
// What we write: the same every time, read by ourselves and by other programs.
#include "archive/archivereader.h"
#include "archive/archivewriter.h"
#include "output/outputsink.h"

#include <QBuffer>
#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <ctime>

using namespace quayside;

using Format = ArchiveWriter::Format;
using Packing = ArchiveWriter::Packing;
Q_DECLARE_METATYPE(Format)

namespace {

const QDateTime asOf(QDate(2024, 2, 29), QTime(13, 37, 43), Qt::UTC);

struct File {
    QString name;
    QByteArray content;
    Packing packing = Packing::Deflated;

    friend bool operator==(const File &a, const File &b) { return a.name == b.name && a.content == b.content; }
};

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

QList<File> files()
{
    return {{QStringLiteral("mimetype"), "application/epub+zip", Packing::Stored},
            {QStringLiteral("empty.txt"), {}},
            {QStringLiteral("a folder/within a folder/ü 漢字.txt"), QByteArray(200'000, 'x')},
            {QStringLiteral("noise.bin"), noise(150'000)},
            {QStringLiteral("large.bin"), noise(300'000) + QByteArray(9'000'000, 'y')},
            {QStringLiteral("stored.bin"), noise(70'000), Packing::Stored}};
}

QByteArray archived(Format format, const QList<File> &all)
{
    MemorySink sink;
    ArchiveWriter writer(format, archiveInto(sink), asOf);
    for (const File &file : all) {
        if (!writer.add(file.name, file.content, file.packing))
            return {};
    }
    return writer.finish() ? sink.main : QByteArray();
}

Result<QList<File>> read(QIODevice &device, const ArchiveLimits &limits = {})
{
    ArchiveReader reader(device, {}, limits);
    QList<File> all;
    while (true) {
        const auto entry = reader.next();
        if (!entry)
            return tl::unexpected(entry.error());
        if (!*entry)
            return all;
        const Result<QByteArray> content = reader.readAll(100'000'000);
        if (!content)
            return tl::unexpected(content.error());
        all.append({(*entry)->name, *content});
    }
}

QString why(const Result<void> &result)
{
    return result ? QString() : QLatin1StringView(errorId(result.error().code)) + u' ' + result.error().params.value(QStringLiteral("reason"));
}

/// Nothing but zeros, as many as wanted.
class Zeros final : public QIODevice
{
public:
    explicit Zeros(qint64 size, std::function<void(qint64)> onRead = {}) : m_size(size), m_onRead(std::move(onRead)) { open(ReadOnly | Unbuffered); }
    [[nodiscard]] qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 got = std::min(most, m_size - pos());
        std::memset(data, 0, static_cast<std::size_t>(got));
        if (m_onRead)
            m_onRead(pos());
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_size;
    std::function<void(qint64)> m_onRead;
};

/// The output of @p program, or why there is none.
QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return QStringLiteral("failed: ") + process.errorString() + QString::fromUtf8(process.readAll());
    return QString::fromUtf8(process.readAll());
}

} // namespace

class TestArchiveWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data() { formats(); }
    void comesBack();
    void sameBytesTwice_data() { formats(); }
    void sameBytesTwice();
    void firstEntryIsPlain();
    void incompressibleIsStored();
    void timesAreClamped();
    void refusesNames_data();
    void refusesNames();
    void targetsErrorEndsIt_data() { formats(); }
    void targetsErrorEndsIt();
    void hearsTheStop_data() { formats(); }
    void hearsTheStop();
    void shrinkingFileIsTold_data() { formats(); }
    void shrinkingFileIsTold();
    void othersRead_data();
    void othersRead();
    void manyEntries();
    void beyondFourGigabytes();

private:
    static void formats();
};

void TestArchiveWriter::formats()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("zip") << Format::Zip;
    QTest::newRow("tar") << Format::Tar;
    QTest::newRow("tar.gz") << Format::TarGz;
}

void TestArchiveWriter::comesBack()
{
    QFETCH(Format, format);
    QByteArray bytes = archived(format, files());
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto all = read(buffer);
    QVERIFY2(all.has_value(), all ? "" : qPrintable(all.error().params.value(QStringLiteral("reason"))));
    QCOMPARE(all->size(), files().size());
    for (qsizetype i = 0; i < all->size(); ++i)
        QVERIFY2(all->at(i) == files().at(i), qPrintable(all->at(i).name));
}

void TestArchiveWriter::sameBytesTwice()
{
    QFETCH(Format, format);
    const QByteArray zone = qgetenv("TZ");
    const QByteArray first = archived(format, files());
    qputenv("TZ", "Asia/Tokyo");
    tzset();
    const QByteArray second = archived(format, files());
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
    QVERIFY(!first.isEmpty());
    QVERIFY(first == second);
}

void TestArchiveWriter::firstEntryIsPlain()
{
    // EPUB: "mimetype" can be told from the file's first bytes.
    const QByteArray bytes = archived(Format::Zip, files());
    QCOMPARE(bytes.sliced(4, 6), QByteArray("\x14\x00\x00\x00\x00\x00", 6));                            // version 2.0, no flags, stored
    QCOMPARE(bytes.sliced(18, 12), QByteArray("\x14\x00\x00\x00\x14\x00\x00\x00\x08\x00\x00\x00", 12)); // sizes, name, no extra field
    QCOMPARE(bytes.sliced(30, 28), QByteArray("mimetypeapplication/epub+zip"));
    // 13:37:43 in UTC, to the two seconds a zip knows.
    QCOMPARE(bytes.sliced(10, 4), QByteArray("\xb5\x6c\x5d\x58", 4));
}

void TestArchiveWriter::incompressibleIsStored()
{
    const QByteArray bytes = archived(Format::Zip, {{QStringLiteral("noise"), noise(50'000)}});
    QCOMPARE(bytes.at(8), '\0');
    QVERIFY(bytes.contains(noise(50'000)));
}

void TestArchiveWriter::timesAreClamped()
{
    const auto timeOf = [](const QDateTime &time) {
        MemorySink sink;
        ArchiveWriter writer(Format::Zip, archiveInto(sink), time);
        return writer.add(QStringLiteral("a"), "a") && writer.finish() ? sink.main.sliced(10, 4).toHex() : QByteArray();
    };
    QCOMPARE(timeOf(QDateTime::fromSecsSinceEpoch(0, Qt::UTC)), QByteArray("00002100"));
    QCOMPARE(timeOf(QDateTime(QDate(2300, 1, 1), {}, Qt::UTC)), QByteArray("7dbf9fff"));
}

void TestArchiveWriter::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "..", "../a", "a/../b", "/a", "a\\b", "C:a", "a//b", "./a", "a\nb", "there", "THERE"})
        QTest::newRow(*name ? name : "none") << QString::fromLatin1(name);
    QTest::newRow("long") << QString(5000, u'x');
}

void TestArchiveWriter::refusesNames()
{
    QFETCH(QString, name);
    MemorySink sink;
    ArchiveWriter writer(Format::Zip, archiveInto(sink), asOf);
    QVERIFY(writer.add(QStringLiteral("there"), "x"));
    const Result<void> added = writer.add(name, "x");
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::NameInvalid);
    QVERIFY(!added.error().params.value(QStringLiteral("reason")).isEmpty());
}

void TestArchiveWriter::targetsErrorEndsIt()
{
    QFETCH(Format, format);
    qint64 room = 100'000;
    const ArchiveTarget target = [&room](QByteArrayView bytes) -> Result<void> {
        room -= bytes.size();
        return room < 0 ? Result<void>(failure(ErrorCode::DiskFull)) : Result<void>();
    };
    ArchiveWriter writer(format, target, asOf);
    Result<void> result = writer.add(QStringLiteral("a"), noise(400'000));
    if (result)
        result = writer.finish();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::DiskFull);
}

void TestArchiveWriter::hearsTheStop()
{
    QFETCH(Format, format);
    StopSource stop;
    qint64 readTo = 0;
    Zeros zeros(100'000'000, [&](qint64 pos) {
        readTo = pos;
        if (pos >= 10'000'000)
            stop.requestStop(StopReason::User);
    });
    MemorySink sink;
    ArchiveWriter writer(format, archiveInto(sink), asOf, stop);
    const Result<void> added = writer.add(QStringLiteral("zeros"), zeros);
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::Canceled);
    QVERIFY(readTo < 10'100'000);
}

void TestArchiveWriter::shrinkingFileIsTold()
{
    QFETCH(Format, format);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a")));
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    QCOMPARE(file.write(noise(300'000)), 300'000);
    bool cut = false;
    const ArchiveTarget target = [&](QByteArrayView bytes) -> Result<void> {
        if (bytes.size() > 1000 && !std::exchange(cut, true))
            file.resize(100'000);
        return {};
    };
    ArchiveWriter writer(format, target, asOf);
    const Result<void> added = writer.add(QStringLiteral("a"), file, Packing::Stored);
    QVERIFY(cut);
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::WriteFailed);
    QVERIFY2(why(added).contains(QLatin1StringView("shorter")), qPrintable(why(added)));
}

void TestArchiveWriter::othersRead_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const QString python =
        QStringLiteral("import zipfile,sys; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(z.infolist()[0].date_time, z.namelist()[2])");
    const QString tarfile = QStringLiteral("import tarfile,sys; t=tarfile.open(sys.argv[1]); print(t.getmembers()[0].mtime, t.getnames()[2])");
    QTest::newRow("unzip") << Format::Zip << QStringLiteral("unzip") << QStringList{QStringLiteral("-t")} << QStringLiteral("No errors");
    QTest::newRow("python zipfile") << Format::Zip << QStringLiteral("python3") << QStringList{QStringLiteral("-c"), python}
                                    << QStringLiteral("(2024, 2, 29, 13, 37, 42) a folder/within a folder/ü 漢字.txt");
    QTest::newRow("python tarfile") << Format::Tar << QStringLiteral("python3") << QStringList{QStringLiteral("-c"), tarfile}
                                    << QStringLiteral("1709213863 a folder/within a folder/ü 漢字.txt");
    QTest::newRow("tar") << Format::TarGz << QStringLiteral("tar") << QStringList{QStringLiteral("-tvzf")} << QStringLiteral("stored.bin");
}

void TestArchiveWriter::othersRead()
{
    QFETCH(Format, format);
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    if (QStandardPaths::findExecutable(program).isEmpty())
        QSKIP(qPrintable(program + QStringLiteral(" is not installed")));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("archive")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(archived(format, files()));
    file.close();
    const QString said = run(program, arguments + QStringList{file.fileName()});
    QVERIFY2(said.contains(says), qPrintable(said));
}

void TestArchiveWriter::manyEntries()
{
    constexpr int count = 66'000; // two bytes count to 65,535
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadWrite));
    ArchiveWriter writer(Format::Zip, archiveInto(buffer), asOf);
    for (int i = 0; i < count; ++i)
        QVERIFY(writer.add(QString::number(i), QByteArray::number(i), Packing::Stored));
    QVERIFY(writer.finish());
    buffer.seek(0);
    ArchiveLimits limits;
    limits.entries = count;
    const auto all = read(buffer, limits);
    QVERIFY2(all.has_value(), all ? "" : qPrintable(all.error().params.value(QStringLiteral("reason"))));
    QCOMPARE(all->size(), count);
    QCOMPARE(all->last().content, QByteArray::number(count - 1));
    limits.entries = count - 1;
    buffer.seek(0);
    QVERIFY(!read(buffer, limits));
}

void TestArchiveWriter::beyondFourGigabytes()
{
    constexpr qint64 size = (1ll << 32) + 100'000;
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("large.zip")));
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const QByteArray nothing(64 * 1024, 0);
    const ArchiveTarget sparse = [&](QByteArrayView bytes) -> Result<void> {
        const bool zeros = bytes.size() <= nothing.size() && std::memcmp(bytes.data(), nothing.constData(), static_cast<std::size_t>(bytes.size())) == 0;
        const bool fine = zeros ? file.seek(file.pos() + bytes.size()) : file.write(bytes.data(), bytes.size()) == bytes.size();
        return fine ? Result<void>() : failure(ErrorCode::DiskFull);
    };
    ArchiveWriter writer(Format::Zip, sparse, asOf);
    Zeros zeros(size);
    QVERIFY(writer.add(QStringLiteral("zeros"), zeros, Packing::Stored));
    QVERIFY(writer.add(QStringLiteral("after"), "the end"));
    QVERIFY(writer.finish());
    file.seek(0);
    ArchiveReader reader(file);
    const auto first = reader.next();
    QVERIFY2(first.has_value(), first ? "" : qPrintable(first.error().params.value(QStringLiteral("reason"))));
    QVERIFY(first->has_value());
    QCOMPARE((*first)->size, size);
    const auto second = reader.next();
    QVERIFY(second && *second);
    QCOMPARE((*second)->name, QStringLiteral("after"));
    QCOMPARE(reader.readAll(100).value_or(QByteArray()), QByteArray("the end"));
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
        QSKIP("python3 is not installed");
    const QString said = run(QStringLiteral("python3"), {QStringLiteral("-c"),
                                                         QStringLiteral("import zipfile,sys; z=zipfile.ZipFile(sys.argv[1]); print([i.file_size for i in "
                                                                        "z.infolist()], z.read('after'))"),
                                                         file.fileName()});
    QCOMPARE(said.trimmed(), QStringLiteral("[%1, 7] b'the end'").arg(size));
}

QTEST_GUILESS_MAIN(TestArchiveWriter)
#include "tst_archivewriter.moc"
