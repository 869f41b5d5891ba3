// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/textdecoding.h"

#include "readers/encodings.h"
#include "settings/optionbinding.h"
#include "settings/optionbuilders.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstring>

namespace quayside {
namespace {

/// 0: invalid.
int sequenceLength(const unsigned char *at, qsizetype left)
{
    const auto continues = [&](int i) { return (at[i] & 0xC0) == 0x80; };
    const unsigned char first = at[0];
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return left >= 2 && continues(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool fits = left >= 3 && continues(1) && continues(2);
        const bool overlong = first == 0xE0 && left >= 2 && at[1] < 0xA0;
        const bool surrogate = first == 0xED && left >= 2 && at[1] > 0x9F;
        return fits && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool fits = left >= 4 && continues(1) && continues(2) && continues(3);
        const bool overlong = first == 0xF0 && left >= 2 && at[1] < 0x90;
        const bool tooHigh = first == 0xF4 && left >= 2 && at[1] > 0x8F;
        return fits && !overlong && !tooHigh ? 4 : 0;
    }
    return 0;
}

tl::unexpected<ExportError> encodingFailure(const ReadInput &input, const char *pattern, qsizetype offset)
{
    const QString reason = QCoreApplication::translate("Reader", pattern).arg(offset);
    return failure(ErrorCode::SourceEncoding,
                   {{QStringLiteral("path"), input.name}, {QStringLiteral("reason"), reason}, {QStringLiteral("offset"), QString::number(offset)}});
}

void appendUtf8(QByteArray &out, char32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
}

Result<QByteArray> fromUtf16(const ReadInput &input, bool littleEndian)
{
    const QByteArray &bytes = input.bytes;
    if (bytes.size() % 2 != 0)
        return encodingFailure(input, QT_TRANSLATE_NOOP("Reader", "its UTF-16 text ends in the middle of a character, at byte %1"), bytes.size() - 1);
    const auto unit = [&](qsizetype i) {
        const auto a = static_cast<unsigned char>(bytes[i]);
        const auto b = static_cast<unsigned char>(bytes[i + 1]);
        return static_cast<char16_t>(littleEndian ? a | (b << 8) : (a << 8) | b);
    };
    QByteArray out;
    out.reserve(bytes.size());
    for (qsizetype i = 2; i < bytes.size(); i += 2) {
        const char16_t c = unit(i);
        if (!QChar::isSurrogate(c)) {
            appendUtf8(out, c);
            continue;
        }
        if (!QChar::isHighSurrogate(c) || i + 2 >= bytes.size() || !QChar::isLowSurrogate(unit(i + 2)))
            return encodingFailure(input, QT_TRANSLATE_NOOP("Reader", "byte %1 starts half a UTF-16 character"), i);
        appendUtf8(out, QChar::surrogateToUcs4(c, unit(i + 2)));
        i += 2;
    }
    return out;
}

} // namespace

qsizetype firstInvalidUtf8(QByteArrayView bytes)
{
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.data());
    qsizetype i = 0;
    while (i < bytes.size()) {
        quint64 word = 0;
        if (i + 8 <= bytes.size()) {
            std::memcpy(&word, data + i, 8);
            if (!(word & 0x8080808080808080ull)) {
                i += 8;
                continue;
            }
        }
        const int length = sequenceLength(data + i, bytes.size() - i);
        if (length == 0)
            return i;
        i += length;
    }
    return -1;
}

namespace {

struct EncodingOptions {
    QString encoding = QStringLiteral("auto");
};

const OptionBinding<EncodingOptions> &encodingBinding()
{
    return inProgramLanguage([] {
        const auto words = [](const char *text) { return QCoreApplication::translate("Reader", text); };
        return OptionBinding<EncodingOptions>{
            bind(
                &EncodingOptions::encoding,
                textOption(QStringLiteral("encoding"), words("Encoding"),
                           words("How the bytes of the source stand for letters: “auto” finds out; else a name such as windows-1252, shift_jis or utf-16le."))),
        };
    });
}

Result<QByteArray> decodedByName(const ReadInput &input, const QString &name, WorkContext &context)
{
    auto text = decodedAs(name, input.bytes, context.stop);
    if (auto going = context.checkStop(); !going)
        return tl::unexpected(going.error());
    if (!text) {
        const QString reason = QCoreApplication::translate("Reader", "“%1” is no encoding that is known here").arg(name.left(60));
        return failure(ErrorCode::SourceEncoding,
                       {{QStringLiteral("path"), input.name}, {QStringLiteral("reason"), reason}, {QStringLiteral("offset"), QStringLiteral("0")}});
    }
    if (text->replaced > 0)
        context.warn({WarningCode::CharactersReplaced, {{QStringLiteral("count"), QString::number(text->replaced)}}, input.name, 0});
    if (text->utf8.startsWith("\xEF\xBB\xBF"))
        text->utf8.remove(0, 3);
    return std::move(text->utf8);
}

void tellGuess(const ReadInput &input, const QString &encoding, WorkContext &context)
{
    context.warn({WarningCode::EncodingGuessed, {{QStringLiteral("encoding"), encoding}}, input.name, 0});
}

/// Without a mark, by what the text says or looks like.
Result<QByteArray> unmarkedText(const ReadInput &input, const TextRules &rules, WorkContext &context)
{
    const QByteArray &bytes = input.bytes;
    if (const QString wide = unmarkedUtf16(bytes); !wide.isEmpty())
        return decodedByName(input, wide, context);
    const qsizetype wrong = firstInvalidUtf8(bytes);
    const QString declared = rules.declares ? declaredEncoding(bytes) : QString();
    const bool says = !declared.isEmpty() && isKnownEncoding(declared) && declared != QLatin1StringView("utf-8") && declared != QLatin1StringView("utf8");
    const bool isAscii = wrong < 0 && std::none_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; });
    const bool savedAgain = says && wrong < 0 && !isAscii; // as UTF-8, without a change of what it says
    if (savedAgain)
        tellGuess(input, QStringLiteral("utf-8"), context);
    if (says && !savedAgain)
        return decodedByName(input, declared, context);
    if (wrong < 0)
        return bytes;
    if (!rules.guesses)
        return encodingFailure(input, QT_TRANSLATE_NOOP("Reader", "byte %1 is not valid UTF-8"), wrong);
    const QString guess = guessedEncoding(bytes, input.locale);
    tellGuess(input, guess, context);
    return decodedByName(input, guess, context);
}

} // namespace

const QList<OptionSpec> &encodingOptions()
{
    return encodingBinding().specs();
}

Result<QByteArray> decodedSource(const ReadInput &input, const TextRules &rules, WorkContext &context)
{
    const QByteArray &bytes = input.bytes;
    if (bytes.size() > largestSource) {
        const QLocale locale;
        return failure(ErrorCode::SourceTooLarge, {{QStringLiteral("path"), input.name},
                                                   {QStringLiteral("size"), locale.formattedDataSize(bytes.size())},
                                                   {QStringLiteral("limit"), locale.formattedDataSize(largestSource)}});
    }
    const auto options = encodingBinding().read(input.options, readScope);
    if (!options)
        return tl::unexpected(options.error());
    const QString asked = options->encoding.trimmed();
    if (!asked.isEmpty() && asked.compare(QLatin1StringView("auto"), Qt::CaseInsensitive) != 0)
        return decodedByName(input, asked, context);
    const bool utf32 = bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)) || bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", 4));
    if (utf32)
        return encodingFailure(input, QT_TRANSLATE_NOOP("Reader", "its mark at byte %1 says UTF-32"), 0);
    if (bytes.startsWith("\xFF\xFE"))
        return fromUtf16(input, true);
    if (bytes.startsWith("\xFE\xFF"))
        return fromUtf16(input, false);
    if (!bytes.startsWith("\xEF\xBB\xBF"))
        return unmarkedText(input, rules, context);
    const QByteArray text = bytes.mid(3);
    if (const qsizetype wrong = firstInvalidUtf8(text); wrong >= 0)
        return encodingFailure(input, QT_TRANSLATE_NOOP("Reader", "byte %1 is not valid UTF-8"), wrong + 3);
    return text;
}

Result<QByteArray> sourceText(const ReadInput &input, const TextRules &rules, WorkContext &context)
{
    auto text = decodedSource(input, rules, context);
    if (text)
        showControls(*text, rules.formFeeds, input.name, context);
    return text;
}

} // namespace quayside
