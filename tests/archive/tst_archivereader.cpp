// SPDX-License-Identifier: GPL-3.0-or-later
// Archives that are what they should be, and archives that want to do harm.
#include "archive/archivereader.h"
#include "archive/archivewriter.h"
#include "output/outputsink.h"

#include "support/zipbytes.h"

#include <QBuffer>
#include <QDateTime>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>

using namespace quayside;
using namespace quayside::test;

namespace {

const QDateTime asOf = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);

ArchiveLimits narrow()
{
    ArchiveLimits limits;
    limits.entries = 20;
    limits.bytes = 300'000;
    limits.ratio = 10;
    limits.always = 50'000;
    limits.depth = 4;
    limits.nameBytes = 100;
    return limits;
}

struct Read {
    QStringList names;
    QByteArray content; ///< of all files
    QString problem;    ///< reason of the error; an error's id where it has none
};

Read readAll(QByteArray bytes, bool withContent = true, const StopToken &stop = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ArchiveReader reader(buffer, stop, narrow());
    Read read;
    const auto end = [&read](const ExportError &error) {
        read.problem = error.params.value(QStringLiteral("reason"), QString(errorId(error.code)));
        return read;
    };
    while (true) {
        const auto entry = reader.next();
        if (!entry)
            return end(entry.error());
        if (!*entry)
            return read;
        read.names.append((*entry)->name);
        if (!withContent)
            continue;
        const Result<QByteArray> content = reader.readAll(1'000'000);
        if (!content)
            return end(content.error());
        read.content += *content;
    }
}

/// A tar entry that our own writer would not write.
struct TarEntry {
    QByteArray name;
    QByteArray content = {};
    mode_t type = AE_IFREG;
    QByteArray symlink = {};
    QByteArray hardlink = {};
};

QByteArray tarBytes(const QList<TarEntry> &entries)
{
    QByteArray bytes;
    archive *writer = archive_write_new();
    archive_write_set_format_pax_restricted(writer);
    archive_write_open(
        writer, &bytes, nullptr,
        [](archive *, void *target, const void *data, std::size_t size) {
            static_cast<QByteArray *>(target)->append(static_cast<const char *>(data), static_cast<qsizetype>(size));
            return static_cast<la_ssize_t>(size);
        },
        nullptr);
    for (const TarEntry &made : entries) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, made.name.constData());
        archive_entry_set_filetype(entry, made.type);
        archive_entry_set_perm(entry, 0755);
        archive_entry_set_size(entry, made.content.size());
        if (!made.symlink.isEmpty())
            archive_entry_set_symlink(entry, made.symlink.constData());
        if (!made.hardlink.isEmpty())
            archive_entry_set_hardlink(entry, made.hardlink.constData());
        archive_write_header(writer, entry);
        archive_write_data(writer, made.content.constData(), static_cast<std::size_t>(made.content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return bytes;
}

QByteArray gzipped(QByteArray bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), 0);
    stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray written(ArchiveWriter::Format format)
{
    MemorySink sink;
    ArchiveWriter writer(format, archiveInto(sink), asOf);
    const bool fine = writer.add(QStringLiteral("a/first.txt"), QByteArray(300, 'a')) && writer.add(QStringLiteral("second.txt"), "second") && writer.finish();
    return fine ? sink.main : QByteArray();
}

} // namespace

class TestArchiveReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void refusesALongDirectory();
    void filesLeftUnreadCountToo();
    void everyTruncatedZipIsDamaged();
    void noFlippedByteDoesHarm_data();
    void noFlippedByteDoesHarm();
    void stops();
    void anErrorStays();
    void oneFileMayBeTooLarge();
};

void TestArchiveReader::reads_data()
{
    QTest::addColumn<QByteArray>("archive");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QByteArray>("content");
    const QStringList names{QStringLiteral("guide/a b.html"), QStringLiteral("guide/images/ü.png"), QStringLiteral("top.txt")};
    const QList<ZipEntry> zip{
        {"guide/", {}, 040755}, {"guide/a b.html", "<p>A", 0100644, true}, {"guide/images/ü.png", "png", 0100755}, {"top.txt", {}}, {"guide/", {}, 040755}};
    QTest::newRow("zip") << zipBytes(zip) << names << QByteArray("<p>Apng");
    QTest::newRow("empty zip") << zipBytes({}) << QStringList() << QByteArray();
    const QByteArray tar =
        tarBytes({{"./", {}, AE_IFDIR}, {"./guide/", {}, AE_IFDIR}, {"./guide/a b.html", "<p>A"}, {"./guide/images/ü.png", "png"}, {"top.txt"}});
    QTest::newRow("tar") << tar << names << QByteArray("<p>Apng");
    QTest::newRow("tar.gz") << gzipped(tar) << names << QByteArray("<p>Apng");
}

void TestArchiveReader::reads()
{
    QFETCH(QByteArray, archive);
    QFETCH(QStringList, names);
    QFETCH(QByteArray, content);
    const Read read = readAll(archive);
    QCOMPARE(read.problem, QString());
    QCOMPARE(read.names, names);
    QCOMPARE(read.content, content);
}

void TestArchiveReader::refuses_data()
{
    QTest::addColumn<QByteArray>("archive");
    QTest::addColumn<QString>("reason"); // a part of it
    const auto both = [](const char *name, const QByteArray &path, const char *reason) {
        QTest::addRow("zip, %s", name) << zipBytes({{"good.txt", "good"}, {path, "x"}}) << QString::fromLatin1(reason);
        QTest::addRow("tar, %s", name) << tarBytes({{"good.txt", "good"}, {path, "x"}}) << QString::fromLatin1(reason);
    };
    both("up", "../evil.txt", "leads out");
    both("up from below", "a/../../evil.txt", "leads out");
    both("up and back", "a/../evil.txt", "leads out");
    both("the folder above", "..", "leads out");
    both("here and up", "./../evil.txt", "leads out");
    both("absolute", "/tmp/evil.txt", "leads out");
    both("backslashes", "..\\evil.txt", "leads out");
    both("a drive", "C:evil.txt", "leads out");
    both("control characters", "a\nb", "leads out");
    both("too deep", "a/b/c/d/e/f.txt", "leads out");
    both("too long", QByteArray(120, 'n'), "too long");
    both("twice", "good.txt", "one name");
    both("twice but for case", "GOOD.txt", "one name");
    both("twice once made safe", "good.txt.", "one name");
    both("a file as a folder", "good.txt/a", "one name");
    const auto zip = [](const char *name, const QList<ZipEntry> &entries, const char *reason) {
        QTest::addRow("zip, %s", name) << zipBytes(entries) << QString::fromLatin1(reason);
    };
    zip("no name", {{"", "x"}}, "leads out");
    zip("a folder as a file", {{"a/b", "x"}, {"a", "x"}}, "one name");
    zip("a link", {{"link", "/etc/passwd", 0120777}}, "link");
    zip("password", {{"a", "x", 0100644, false, true}}, "password");
    zip("wrong sum", {{"a", "x", 0100644, false, false, true}}, "damaged");
    zip("a bomb", {{"zeros", QByteArray(200'000, 0), 0100644, true}}, "larger than");
    zip("a bomb in pieces", {{"a", QByteArray(40'000, 0), 0100644, true}, {"b", QByteArray(40'000, 0), 0100644, true}}, "larger than");
    zip("too large", {{"noise", QByteArray(301'000, 'n')}}, "larger than");
    QList<ZipEntry> many;
    QList<TarEntry> manyInTar;
    for (int i = 0; i < 25; ++i) {
        many.append({"f" + QByteArray::number(i), "x"});
        manyInTar.append({"f" + QByteArray::number(i), "x"});
    }
    zip("many", many, "more than 20");
    const auto tar = [](const char *name, const QByteArray &bytes, const char *reason) {
        QTest::addRow("tar, %s", name) << bytes << QString::fromLatin1(reason);
    };
    tar("many", tarBytes(manyInTar), "more than 20");
    tar("a symbolic link", tarBytes({{"link", {}, AE_IFLNK, "/etc"}, {"link/passwd", "x"}}), "link");
    tar("a hard link", tarBytes({{"a", "x"}, {"b", {}, AE_IFREG, {}, "a"}}), "link");
    tar("a pipe", tarBytes({{"pipe", {}, AE_IFIFO}}), "link or a device");
    tar("a device", tarBytes({{"null", {}, AE_IFCHR}}), "link or a device");
    tar("cut", tarBytes({{"a", QByteArray(5000, 'x')}}).left(3000), "damaged");
    tar("a bomb", gzipped(tarBytes({{"zeros", QByteArray(250'000, 0)}})), "larger than");
    tar("packed twice", gzipped(gzipped(tarBytes({{"a", "x"}}))), "damaged");
    tar("cut, packed", gzipped(tarBytes({{"a", QByteArray(5000, 'x')}})).chopped(40), "damaged");
    QTest::newRow("no archive") << QByteArray("hello") << QStringLiteral("neither");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("neither");
    QTest::newRow("a zip after something") << QByteArray("MZ") + zipBytes({{"a", "x"}}) << QStringLiteral("neither");
}

void TestArchiveReader::refuses()
{
    QFETCH(QByteArray, archive);
    QFETCH(QString, reason);
    const Read read = readAll(archive);
    QVERIFY2(read.problem.contains(reason), qPrintable(read.problem + u' ' + read.names.join(u' ')));
}

void TestArchiveReader::refusesALongDirectory()
{
    // The count at its end says one; libarchive goes by what is there.
    const QByteArray zip = zipBytes({{"a", "x"}});
    const QByteArray record = zip.sliced(zip.indexOf("PK\x01\x02"), 47);
    const QByteArray start = zip.left(zip.indexOf("PK\x01\x02"));
    QByteArray end = zip.right(22);
    const QByteArray directory = record.repeated(40'000);
    qToLittleEndian(static_cast<quint32>(directory.size()), end.data() + 12);
    const Read read = readAll(start + directory + end);
    QVERIFY2(read.problem.contains(QLatin1StringView("directory")), qPrintable(read.problem));
}

void TestArchiveReader::filesLeftUnreadCountToo()
{
    const Read read = readAll(gzipped(tarBytes({{"zeros", QByteArray(250'000, 0)}, {"after", "x"}})), false);
    QVERIFY2(read.problem.contains(QLatin1StringView("larger than")), qPrintable(read.problem));
}

void TestArchiveReader::everyTruncatedZipIsDamaged()
{
    const QByteArray whole = written(ArchiveWriter::Format::Zip);
    QCOMPARE(readAll(whole).problem, QString());
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!readAll(whole.left(size)).problem.isEmpty(), qPrintable(QString::number(size)));
}

void TestArchiveReader::noFlippedByteDoesHarm_data()
{
    QTest::addColumn<QByteArray>("archive");
    QTest::newRow("zip") << written(ArchiveWriter::Format::Zip);
    QTest::newRow("tar.gz") << written(ArchiveWriter::Format::TarGz);
    QTest::newRow("tar") << written(ArchiveWriter::Format::Tar).left(3000);
}

void TestArchiveReader::noFlippedByteDoesHarm()
{
    QFETCH(QByteArray, archive);
    for (qsizetype at = 0; at < archive.size(); ++at) {
        QByteArray changed = archive;
        changed[at] = static_cast<char>(changed.at(at) ^ 0xff);
        const Read read = readAll(changed);
        for (const QString &name : read.names)
            QVERIFY2(!name.startsWith(u'/') && !name.contains(QLatin1StringView("..")), qPrintable(name));
        QVERIFY(read.content.size() <= narrow().bytes);
    }
}

void TestArchiveReader::stops()
{
    StopSource stop;
    stop.requestStop(StopReason::User);
    for (const auto format : {ArchiveWriter::Format::Zip, ArchiveWriter::Format::TarGz})
        QCOMPARE(readAll(written(format), true, stop).problem, QString(errorId(ErrorCode::Canceled)));
    // Between two pieces of one file.
    QByteArray bytes = zipBytes({{"a", QByteArray(250'000, 'x')}});
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    StopSource later;
    ArchiveReader reader(buffer, later);
    QVERIFY(reader.next());
    QVERIFY(reader.read());
    later.requestStop(StopReason::User);
    const auto piece = reader.read();
    QVERIFY(!piece);
    QCOMPARE(piece.error().code, ErrorCode::Canceled);
}

void TestArchiveReader::anErrorStays()
{
    QByteArray bytes = zipBytes({{"a", "x"}, {"../b", "x"}, {"c", "x"}});
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    ArchiveReader reader(buffer);
    QVERIFY(reader.next());
    const auto refused = reader.next();
    QVERIFY(!refused);
    QVERIFY(!reader.next());
    const auto read = reader.read();
    QVERIFY(!read);
    QCOMPARE(read.error(), refused.error());
}

void TestArchiveReader::oneFileMayBeTooLarge()
{
    QByteArray bytes = zipBytes({{"a", QByteArray(1000, 'x')}});
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    ArchiveReader reader(buffer);
    QVERIFY(reader.next());
    QVERIFY(!reader.readAll(999));
}

QTEST_GUILESS_MAIN(TestArchiveReader)
#include "tst_archivereader.moc"
