// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/encodings.h"

#include "readers/textdecoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <memory>

namespace quayside {
namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype sampleSize = 64 * 1024;

struct Name {
    const char *said;
    const char *meant;
};

/// https://encoding.spec.whatwg.org/#names-and-labels, where browsers and ICU differ.
constexpr std::array labels{Name{"ascii", "windows-1252"},
                            Name{"us-ascii", "windows-1252"},
                            Name{"iso-8859-1", "windows-1252"},
                            Name{"iso8859-1", "windows-1252"},
                            Name{"latin1", "windows-1252"},
                            Name{"latin-1", "windows-1252"},
                            Name{"l1", "windows-1252"},
                            Name{"ansi", "windows-1252"},
                            Name{"cp1252", "windows-1252"},
                            Name{"x-cp1252", "windows-1252"},
                            Name{"iso-8859-9", "windows-1254"},
                            Name{"latin5", "windows-1254"},
                            Name{"iso-8859-11", "windows-874"},
                            Name{"tis-620", "windows-874"},
                            Name{"shift_jis", "windows-31j"},
                            Name{"shift-jis", "windows-31j"},
                            Name{"sjis", "windows-31j"},
                            Name{"x-sjis", "windows-31j"},
                            Name{"ms_kanji", "windows-31j"},
                            Name{"cp932", "windows-31j"},
                            Name{"gb2312", "gb18030"},
                            Name{"gbk", "gb18030"},
                            Name{"x-gbk", "gb18030"},
                            Name{"cp936", "gb18030"},
                            Name{"ks_c_5601-1987", "windows-949"},
                            Name{"euc-kr", "windows-949"},
                            Name{"cp949", "windows-949"},
                            Name{"big5", "big5-hkscs"},
                            Name{"cp950", "big5-hkscs"},
                            Name{"utf8", "utf-8"},
                            Name{"unicode-1-1-utf-8", "utf-8"}};

/// What programs of a language wrote before Unicode: https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding.
constexpr std::array usual{Name{"ar", "windows-1256"}, Name{"fa", "windows-1256"}, Name{"ur", "windows-1256"}, Name{"be", "windows-1251"},
                           Name{"bg", "windows-1251"}, Name{"kk", "windows-1251"}, Name{"ky", "windows-1251"}, Name{"mk", "windows-1251"},
                           Name{"mn", "windows-1251"}, Name{"ru", "windows-1251"}, Name{"sr", "windows-1251"}, Name{"tg", "windows-1251"},
                           Name{"tt", "windows-1251"}, Name{"uk", "windows-1251"}, Name{"bs", "windows-1250"}, Name{"cs", "windows-1250"},
                           Name{"hr", "windows-1250"}, Name{"hu", "windows-1250"}, Name{"pl", "windows-1250"}, Name{"ro", "windows-1250"},
                           Name{"sk", "windows-1250"}, Name{"sl", "windows-1250"}, Name{"sq", "windows-1250"}, Name{"el", "windows-1253"},
                           Name{"et", "windows-1257"}, Name{"lt", "windows-1257"}, Name{"lv", "windows-1257"}, Name{"he", "windows-1255"},
                           Name{"ja", "windows-31j"},  Name{"ko", "windows-949"},  Name{"th", "windows-874"},  Name{"az", "windows-1254"},
                           Name{"ku", "windows-1254"}, Name{"tr", "windows-1254"}, Name{"vi", "windows-1258"}, Name{"zh", "gb18030"}};

template<std::size_t n>
const char *meaningOf(const std::array<Name, n> &names, const QByteArray &said)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const Name &name) { return said == name.said; });
    return found == names.end() ? nullptr : found->meant;
}

struct Close {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};
using Converter = std::unique_ptr<UConverter, Close>;

/// U+FFFD for what has no character. ICU's own would put U+001A for single bytes of some encodings.
void replaceUnreadable(const void *, UConverterToUnicodeArgs *args, const char *, int32_t, UConverterCallbackReason reason, UErrorCode *status)
{
    if (reason > UCNV_IRREGULAR)
        return;
    constexpr UChar replacement = 0xFFFD;
    *status = U_ZERO_ERROR;
    ucnv_cbToUWriteUChars(args, &replacement, 1, 0, status);
}

Converter converterFor(const QString &name)
{
    QByteArray plain = name.trimmed().toLatin1().toLower();
    const auto isPart = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':' || c == '.'; };
    if (plain.isEmpty() || plain.size() > longestName || !std::all_of(plain.begin(), plain.end(), isPart))
        return nullptr;
    if (const char *meant = meaningOf(labels, plain))
        plain = meant;
    UErrorCode status = U_ZERO_ERROR;
    if (ucnv_countAliases(plain.constData(), &status) == 0 || U_FAILURE(status)) // else ICU looks for a file of that name
        return nullptr;
    Converter converter(ucnv_open(plain.constData(), &status));
    if (converter)
        ucnv_setToUCallBack(converter.get(), replaceUnreadable, nullptr, nullptr, nullptr, &status);
    return U_FAILURE(status) ? nullptr : std::move(converter);
}

/// The value of @p attribute in @p tag, lower case: `charset="x"`, `charset=x`, `content='text/html; charset=x'`.
QByteArray valueAfter(const QByteArray &tag, QByteArrayView attribute)
{
    qsizetype at = 0;
    while ((at = tag.indexOf(attribute, at)) >= 0) {
        at += attribute.size();
        qsizetype i = at;
        const auto skipBlanks = [&] {
            while (i < tag.size() && (tag[i] == ' ' || tag[i] == '\t' || tag[i] == '\n' || tag[i] == '\r'))
                ++i;
        };
        skipBlanks();
        if (i >= tag.size() || tag[i] != '=')
            continue;
        ++i;
        skipBlanks();
        if (i < tag.size() && (tag[i] == '"' || tag[i] == '\''))
            ++i;
        qsizetype end = i;
        while (end < tag.size() && !QByteArrayView("\"' \t\r\n;>/?").contains(tag[end]))
            ++end;
        if (end > i)
            return tag.mid(i, end - i);
    }
    return {};
}

char16_t unitAt(QByteArrayView bytes, qsizetype at, bool littleEndian)
{
    const auto a = static_cast<unsigned char>(bytes[at]);
    const auto b = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char16_t>(littleEndian ? a | (b << 8) : (a << 8) | b);
}

bool isBlank(char16_t c)
{
    return c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

qsizetype asciiUnits(QByteArrayView sample, bool littleEndian)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i + 1 < sample.size(); i += 2) {
        const char16_t c = unitAt(sample, i, littleEndian);
        count += isBlank(c) || (c >= 0x20 && c < 0x7F) ? 1 : 0;
    }
    return count;
}

/// Whether @p sample, read as UTF-16, is text: no control characters, no half characters, nothing unassigned.
bool isUtf16Text(QByteArrayView sample, bool littleEndian)
{
    for (qsizetype i = 0; i + 1 < sample.size(); i += 2) {
        const char16_t c = unitAt(sample, i, littleEndian);
        if (QChar::isHighSurrogate(c)) {
            if (i + 3 < sample.size() && !QChar::isLowSurrogate(unitAt(sample, i + 2, littleEndian)))
                return false;
            i += 2;
            continue;
        }
        const bool control = !isBlank(c) && (c < 0x20 || (c >= 0x7F && c < 0xA0));
        if (control || QChar::isLowSurrogate(c) || QChar(c).unicodeVersion() == QChar::Unicode_Unassigned)
            return false;
    }
    return true;
}

} // namespace

bool isKnownEncoding(const QString &name)
{
    return converterFor(name) != nullptr;
}

std::optional<DecodedText> decodedAs(const QString &name, QByteArrayView bytes, const StopToken &stop)
{
    const Converter converter = converterFor(name);
    if (!converter)
        return {};
    constexpr qsizetype chunk = 16 * 1024;
    QString piece(chunk, Qt::Uninitialized);
    DecodedText result;
    result.utf8.reserve(bytes.size() + bytes.size() / 4);
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (status == U_BUFFER_OVERFLOW_ERROR && !stop.stopRequested()) {
        status = U_ZERO_ERROR;
        auto *const start = reinterpret_cast<UChar *>(piece.data());
        UChar *out = start;
        // One unit is kept free, so that no pair is divided between two pieces.
        ucnv_toUnicode(converter.get(), &out, start + chunk - 1, &at, end, nullptr, true, &status);
        qsizetype size = out - start;
        if (status == U_BUFFER_OVERFLOW_ERROR && size > 0 && QChar::isHighSurrogate(piece.at(size - 1).unicode())) {
            UErrorCode more = U_ZERO_ERROR;
            ucnv_toUnicode(converter.get(), &out, start + chunk, &at, end, nullptr, true, &more);
            status = more;
            size = out - start;
        }
        const QStringView text = QStringView(piece).first(size);
        result.replaced += text.count(QChar(QChar::ReplacementCharacter));
        result.utf8 += text.toUtf8();
    }
    return result;
}

QString declaredEncoding(QByteArrayView html)
{
    constexpr qsizetype longestHead = 65'536; // browsers begin anew when they find it behind their first kilobyte
    const QByteArray head = html.first(std::min(html.size(), longestHead)).toByteArray().toLower();
    QByteArray name;
    if (head.startsWith("<?xml"))
        name = valueAfter(head.first(std::max<qsizetype>(head.indexOf('>'), 0)), "encoding");
    for (qsizetype at = 0; name.isEmpty() && (at = head.indexOf('<', at)) >= 0; ++at) {
        const QByteArrayView rest = QByteArrayView(head).sliced(at);
        if (rest.startsWith("<!--")) {
            const qsizetype end = rest.indexOf("-->");
            if (end < 0)
                break;
            at += end;
        } else if (rest.startsWith("<meta")) {
            const qsizetype end = rest.indexOf('>');
            name = valueAfter(rest.first(end < 0 ? rest.size() : end).toByteArray(), "charset");
        } else if (rest.startsWith("<script") || rest.startsWith("<style")) {
            const qsizetype end = rest.indexOf(rest.startsWith("<script") ? "</script" : "</style", 1);
            if (end < 0)
                break;
            at += end;
        } else if (rest.startsWith("<body")) {
            break;
        }
    }
    if (name.startsWith("utf-16") || name.startsWith("utf-32"))
        return QStringLiteral("utf-8");
    if (name == "utf-7" || name == "x-user-defined") // never what a page means, and a way to smuggle markup
        return {};
    return QString::fromLatin1(name);
}

QString unmarkedUtf16(QByteArrayView bytes)
{
    const qsizetype size = std::min(bytes.size(), sampleSize) & ~qsizetype(1);
    if (bytes.size() < 2 || bytes.size() % 2 != 0)
        return {};
    const QByteArrayView sample = bytes.first(size);
    if (!sample.contains('\0'))
        return {};
    // Blanks and line ends are of ASCII in every script. A text of single bytes with a stray zero is none of these.
    const std::array<qsizetype, 2> ascii{asciiUnits(sample, true), asciiUnits(sample, false)};
    const bool littleEndian = ascii[0] > ascii[1];
    const qsizetype most = std::max(ascii[0], ascii[1]);
    const bool enough = firstInvalidUtf8(sample) >= 0 ? most > 0 : most * 3 >= size;
    if (!enough || !isUtf16Text(sample, littleEndian))
        return {};
    return littleEndian ? QStringLiteral("utf-16le") : QStringLiteral("utf-16be");
}

QString guessedEncoding(QByteArrayView bytes, const QString &locale)
{
    constexpr int sureMultibyte = 30;
    constexpr int sureAlphabet = 40;
    static constexpr std::array multibyte{"Shift_JIS", "EUC-JP", "ISO-2022-JP", "GB18030", "Big5", "EUC-KR"};
    static constexpr std::array alphabets{"windows-1251", "KOI8-R",     "ISO-8859-5",   "windows-1253", "ISO-8859-7",
                                          "windows-1255", "ISO-8859-8", "ISO-8859-8-I", "windows-1256", "ISO-8859-6"};
    const QString spoken = locale.section(u'-', 0, 0).toLower();
    const char *local = locale.startsWith(QLatin1StringView("zh-TW"), Qt::CaseInsensitive)
                                || locale.startsWith(QLatin1StringView("zh-Hant"), Qt::CaseInsensitive)
                                || locale.startsWith(QLatin1StringView("zh-HK"), Qt::CaseInsensitive)
                            ? "big5-hkscs"
                            : meaningOf(usual, spoken.toLatin1());
    if (local)
        return QString::fromLatin1(local);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, Close> detector(ucsdet_open(&status));
    ucsdet_setText(detector.get(), bytes.data(), static_cast<int32_t>(std::min(bytes.size(), sampleSize)), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (U_SUCCESS(status) && match) {
        const QByteArray name = ucsdet_getName(match, &status);
        const int confidence = ucsdet_getConfidence(match, &status);
        const auto isOneOf = [&](const auto &names) { return std::any_of(names.begin(), names.end(), [&](const char *one) { return name == one; }); };
        if ((isOneOf(multibyte) && confidence >= sureMultibyte) || (isOneOf(alphabets) && confidence >= sureAlphabet))
            return QString::fromLatin1(name).toLower();
    }
    return QStringLiteral("windows-1252");
}

} // namespace quayside
