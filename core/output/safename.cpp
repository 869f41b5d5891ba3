// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/safename.h"

#include "base/nativepath.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

constexpr qsizetype longestEnding = 16;

bool isForbidden(char32_t c)
{
    return c < 0x20 || c == 0x7f || QStringView(u"/\\<>:\"|?*").contains(QChar(static_cast<ushort>(c)));
}

// Zero-width joiners are needed for Persian, Indic scripts and emoji; other invisible characters only disguise a name.
bool isDisguise(char32_t c)
{
    if (c == 0x200c || c == 0x200d)
        return false;
    // Tags (U+E0020…) build flag emoji.
    if (c >= 0xe0020 && c <= 0xe007f)
        return false;
    return QChar::category(c) == QChar::Other_Format;
}

QString cleaned(const QString &wanted)
{
    QString result;
    for (const char32_t c : withoutStrayBytes(wanted).toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool isUnfit = category == QChar::Other_Control || category == QChar::Other_Surrogate || category == QChar::Other_NotAssigned;
        if (isUnfit || (c < 0x10000 && isForbidden(c)))
            result += u'_';
        else if (category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            result += u' ';
        else if (!isDisguise(c))
            result += QString::fromUcs4(&c, 1);
    }
    // Characters once apart may now combine.
    return result.normalized(QString::NormalizationForm_C);
}

void trimEdges(QString &name)
{
    while (!name.isEmpty() && (name.back() == u'.' || name.back().isSpace()))
        name.chop(1);
    qsizetype start = 0;
    while (start < name.size() && (name.at(start) == u'.' || name.at(start).isSpace()))
        ++start;
    name.remove(0, start);
}

bool isReserved(const QString &name)
{
    QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    static constexpr std::array words{u"CON", u"PRN", u"AUX", u"NUL", u"CONIN$", u"CONOUT$"};
    if (std::any_of(words.begin(), words.end(), [&](const char16_t *word) { return stem == QStringView(word); }))
        return true;
    if (stem.size() != 4 || !(stem.startsWith(QLatin1StringView("COM")) || stem.startsWith(QLatin1StringView("LPT"))))
        return false;
    return QStringView(u"0123456789¹²³").contains(stem.back());
}

QString shortened(const QString &name, int maxBytes)
{
    if (name.toUtf8().size() <= maxBytes)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    QString ending = dot > 0 && name.size() - dot <= longestEnding ? name.mid(dot) : QString();
    if (ending.toUtf8().size() >= maxBytes)
        ending.clear();
    QString stem = cutToBytes(name.left(name.size() - ending.size()), maxBytes - static_cast<int>(ending.toUtf8().size()));
    while (!stem.isEmpty() && (stem.back().isSpace() || stem.back() == u'.'))
        stem.chop(1);
    return stem + ending;
}

} // namespace

QString cutToBytes(const QString &text, int maxBytes)
{
    qsizetype bytes = 0;
    qsizetype kept = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        bytes += QStringView(text).mid(kept, next - kept).toUtf8().size();
        if (bytes > maxBytes)
            break;
        kept = next;
    }
    return text.left(kept);
}

QString safeFileName(const QString &wanted, int maxBytes, const QString &fallback)
{
    QString name = cleaned(wanted);
    trimEdges(name);
    if (isReserved(name))
        name.prepend(u'_');
    name = shortened(name, maxBytes);
    trimEdges(name);
    return name.isEmpty() ? fallback : name;
}

bool isSafeRelativePath(const QString &path)
{
    if (path.isEmpty() || path.contains(u'\\') || path.contains(QChar::Null))
        return false;
    const QStringList parts = path.split(u'/');
    return std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        const bool controls = std::any_of(part.begin(), part.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
        const bool drive = part.size() > 1 && part.at(1) == u':';
        return !part.isEmpty() && part != QLatin1StringView(".") && part != QLatin1StringView("..") && !controls && !drive;
    });
}

QString safeRelativePath(const QString &path)
{
    QStringList safe;
    QString separated = path;
    separated.replace(u'\\', u'/');
    for (const QString &part : separated.split(u'/', Qt::SkipEmptyParts)) {
        if (part != QLatin1StringView(".") && part != QLatin1StringView(".."))
            safe.append(safeFileName(part));
    }
    return safe.join(u'/');
}

QString notRelativeReason()
{
    return QCoreApplication::translate("Output", "it has to stay inside its folder");
}

} // namespace quayside
