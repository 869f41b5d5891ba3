// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nativepath.h"

#include <QDir>

#include <cstdlib>
#include <memory>

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quayside {
namespace {

constexpr char32_t firstStray = 0x10fe80;
constexpr char32_t lastStray = 0x10feff;
constexpr char16_t highSurrogate = 0xdbff; // of all of them
constexpr char16_t firstLow = 0xde80;
constexpr char16_t lastLow = 0xdeff;
constexpr unsigned firstByte = 0x80;

/// Length of the character at @p at; 0: none. Private characters for stray bytes do not count, or two names could look the same.
qsizetype characterAt(const QByteArray &bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return i < bytes.size() ? static_cast<unsigned char>(bytes.at(i)) : 0U; };
    const unsigned first = byte(at);
    if (first < firstByte)
        return 1;
    const qsizetype length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
    char32_t character = length == 4 ? first & 0x07U : length == 3 ? first & 0x0fU : first & 0x1fU;
    for (qsizetype i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xc0U) != 0x80U)
            return 0;
        character = (character << 6U) | (byte(at + i) & 0x3fU);
    }
    const bool overlong = (length == 3 && character < 0x800) || (length == 4 && character < 0x10000);
    const bool surrogate = character >= 0xd800 && character < 0xe000;
    const bool stray = character >= firstStray && character <= lastStray;
    return overlong || surrogate || stray || character > 0x10ffff ? 0 : length;
}

bool isStrayAt(const QString &text, qsizetype at)
{
    return text.at(at) == QChar(highSurrogate) && at + 1 < text.size() && text.at(at + 1) >= QChar(firstLow) && text.at(at + 1) <= QChar(lastLow);
}

unsigned strayByteAt(const QString &text, qsizetype at)
{
    return static_cast<unsigned>(text.at(at + 1).unicode() - firstLow) + firstByte;
}

QString withStrayBytesAs(const QString &text, const QString &prefix)
{
    if (!hasStrayBytes(text))
        return text;
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isStrayAt(text, i)) {
            result += prefix + QString::number(strayByteAt(text, i), 16).toUpper();
            ++i;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

} // namespace

QByteArray nativePath(const QString &path)
{
    if (!hasStrayBytes(path))
        return path.toUtf8();
    QByteArray bytes;
    qsizetype kept = 0;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (!isStrayAt(path, i))
            continue;
        bytes += QStringView(path).mid(kept, i - kept).toUtf8();
        bytes += static_cast<char>(strayByteAt(path, i));
        kept = ++i + 1;
    }
    return bytes + QStringView(path).mid(kept).toUtf8();
}

QString pathFromNative(const QByteArray &path)
{
    QString text;
    qsizetype kept = 0;
    for (qsizetype i = 0; i < path.size();) {
        const qsizetype length = characterAt(path, i);
        if (length > 0) {
            i += length;
            continue;
        }
        text += QString::fromUtf8(path.constData() + kept, i - kept);
        text += QChar(highSurrogate);
        text += QChar(static_cast<char16_t>(firstLow + static_cast<unsigned char>(path.at(i)) - firstByte));
        kept = ++i;
    }
    return text + QString::fromUtf8(path.constData() + kept, path.size() - kept);
}

bool hasStrayBytes(const QString &text)
{
    for (qsizetype i = text.indexOf(QChar(highSurrogate)); i >= 0; i = text.indexOf(QChar(highSurrogate), i + 1)) {
        if (isStrayAt(text, i))
            return true;
    }
    return false;
}

QString shownPath(const QString &text)
{
    return withStrayBytesAs(text, QStringLiteral("\\x"));
}

QString withoutStrayBytes(const QString &text)
{
    return withStrayBytesAs(text, QStringLiteral("%"));
}

bool isFolderAt(const QString &path)
{
    struct stat info {};
    return ::stat(nativePath(path).constData(), &info) == 0 && S_ISDIR(info.st_mode);
}

QString absolutePath(const QString &path)
{
    if (path.startsWith(u'/'))
        return QDir::cleanPath(path);
    const std::unique_ptr<char, decltype([](char *folder) { std::free(folder); })> here(::getcwd(nullptr, 0));
    return QDir::cleanPath((here ? pathFromNative(here.get()) : QString()) + u'/' + path);
}

QString canonicalPath(const QString &path)
{
    const std::unique_ptr<char, decltype([](char *real) { std::free(real); })> real(path.isEmpty() ? nullptr
                                                                                                   : ::realpath(nativePath(path).constData(), nullptr));
    return real ? pathFromNative(real.get()) : QString();
}

QStringList namesIn(const QString &folder)
{
    const std::unique_ptr<DIR, decltype([](DIR *open) { closedir(open); })> open(opendir(nativePath(folder).constData()));
    QStringList names;
    for (const dirent *entry = open ? readdir(open.get()) : nullptr; entry; entry = readdir(open.get())) {
        const QByteArray name(entry->d_name);
        if (name != "." && name != "..")
            names.append(pathFromNative(name));
    }
    return names;
}

QStringList allFilesIn(const QString &folder)
{
    QStringList files;
    QStringList open{QString()};
    while (!open.isEmpty()) {
        const QString below = open.takeLast();
        for (const QString &name : namesIn(below.isEmpty() ? folder : folder + u'/' + below)) {
            const QString relative = below.isEmpty() ? name : below + u'/' + name;
            struct stat info {};
            const bool isFolder = ::lstat(nativePath(folder + u'/' + relative).constData(), &info) == 0 && S_ISDIR(info.st_mode);
            (isFolder ? open : files).append(relative);
        }
    }
    return files;
}

} // namespace quayside
