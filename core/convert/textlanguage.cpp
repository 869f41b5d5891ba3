// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/textlanguage.h"

#include "convert/languagemodels.h"
#include "document/walk.h"

#include <QRegularExpression>
#include <QSet>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <optional>

namespace quayside {
namespace {

constexpr qsizetype longestSample = 4000; ///< UTF-16 units; more changes no answer
constexpr qsizetype fewestLetters = 30;   ///< of different words, for telling languages of one script apart
constexpr qsizetype enoughProse = 48;     ///< UTF-16 units of sentences; with less all other words count too
constexpr qsizetype shortText = 200;      ///< letters; in shorter texts rare languages need a clearer lead
constexpr int ideographWeight = 3;        ///< Latin letters that one CJK character counts as
constexpr double clearLead = 0.985;       ///< relative to the score of an earlier language
constexpr double clearLeadInShort = 0.96;
// Names, identifiers and filler text are about as far from every model: sentences are nearer, or nearer to one than to all others.
constexpr double nearEnough = 0.7; ///< of the greatest distance
constexpr double aloneInLead = 0.97;

/// Scripts and the languages written in them, commonest first.
struct ScriptLanguages {
    UScriptCode script;
    const char *languages; ///< separated by blanks
};
constexpr std::array scriptLanguages{
    ScriptLanguages{USCRIPT_LATIN, "en de fr es it pt nl pl sv cs ro tr hu da nb fi id vi sk hr sl et lv lt ca sq is ms az uz eu gl ga cy af nn sw tl"},
    ScriptLanguages{USCRIPT_CYRILLIC, "ru uk bg sr-Cyrl be mk kk mn ky tg"},
    ScriptLanguages{USCRIPT_ARABIC, "ar fa ur sd ug"},
    ScriptLanguages{USCRIPT_DEVANAGARI, "hi mr ne sa"},
    ScriptLanguages{USCRIPT_HEBREW, "he yi"},
    ScriptLanguages{USCRIPT_ETHIOPIC, "am ti"},
    ScriptLanguages{USCRIPT_HAN, "zh-Hans zh-Hant"},
    ScriptLanguages{USCRIPT_KATAKANA_OR_HIRAGANA, "ja"},
    ScriptLanguages{USCRIPT_HANGUL, "ko"},
    ScriptLanguages{USCRIPT_GREEK, "el"},
    ScriptLanguages{USCRIPT_ARMENIAN, "hy"},
    ScriptLanguages{USCRIPT_GEORGIAN, "ka"},
    ScriptLanguages{USCRIPT_BENGALI, "bn"},
    ScriptLanguages{USCRIPT_GURMUKHI, "pa"},
    ScriptLanguages{USCRIPT_GUJARATI, "gu"},
    ScriptLanguages{USCRIPT_ORIYA, "or"},
    ScriptLanguages{USCRIPT_TAMIL, "ta"},
    ScriptLanguages{USCRIPT_TELUGU, "te"},
    ScriptLanguages{USCRIPT_KANNADA, "kn"},
    ScriptLanguages{USCRIPT_MALAYALAM, "ml"},
    ScriptLanguages{USCRIPT_SINHALA, "si"},
    ScriptLanguages{USCRIPT_THAI, "th"},
    ScriptLanguages{USCRIPT_LAO, "lo"},
    ScriptLanguages{USCRIPT_KHMER, "km"},
    ScriptLanguages{USCRIPT_MYANMAR, "my"},
    ScriptLanguages{USCRIPT_TIBETAN, "bo"},
    ScriptLanguages{USCRIPT_MONGOLIAN, "mn-Mong"},
    ScriptLanguages{USCRIPT_THAANA, "dv"},
    ScriptLanguages{USCRIPT_SYRIAC, "syr"},
    ScriptLanguages{USCRIPT_NKO, "nqo"},
    ScriptLanguages{USCRIPT_CHEROKEE, "chr"},
    ScriptLanguages{USCRIPT_CANADIAN_ABORIGINAL, "iu"},
};

/// Letters used by one language only, which decide where models cannot.
struct TellingLetters {
    UScriptCode script;
    const char16_t *letters;
    const char *language;
};
constexpr std::array tellingLetters{
    TellingLetters{USCRIPT_ARABIC, u"ښږڼټ", "ps"}, TellingLetters{USCRIPT_ARABIC, u"ێۆڵڕ", "ckb"}, TellingLetters{USCRIPT_ARABIC, u"ٹڈڑےں", "ur"},
    TellingLetters{USCRIPT_CYRILLIC, u"ў", "be"},  TellingLetters{USCRIPT_CYRILLIC, u"їєґ", "uk"}, TellingLetters{USCRIPT_BENGALI, u"ৰৱ", "as"},
};
constexpr QStringView simplified = u"这们国说会时个来对发为动学长门问开过还点业东车书实现";
constexpr QStringView traditional = u"這們國說會時個來對發為動學長門問開過還點業東車書實現";

/// The models of a row, loaded on first use and then read-only.
const LanguageModels &modelsOf(const ScriptLanguages &row)
{
    static std::array<std::once_flag, scriptLanguages.size()> once;
    static std::array<std::optional<LanguageModels>, scriptLanguages.size()> models;
    const auto index = static_cast<std::size_t>(&row - scriptLanguages.data());
    std::call_once(once[index], [&] { models[index].emplace(QStringLiteral(QUAYSIDE_LANGUAGE_MODELS), QString::fromLatin1(row.languages).split(u' ')); });
    return *models[index];
}

/// Whether the letters of different words in @p words are enough to judge by: a line that is repeated says no more than once.
bool saysEnough(const QString &words)
{
    QSet<QStringView> seen;
    qsizetype letters = 0;
    for (const QStringView word : QStringView(words).split(u' ', Qt::SkipEmptyParts)) {
        if (seen.contains(word))
            continue;
        seen.insert(word);
        letters += word.size();
        if (letters >= fewestLetters)
            return true;
    }
    return false;
}

/// Whether text at these @p distances is written in a language of the models at all.
bool isConvincing(const std::vector<double> &distances)
{
    std::array<double, 2> nearest{};
    std::partial_sort_copy(distances.begin(), distances.end(), nearest.begin(), nearest.end());
    return nearest[0] < nearEnough || nearest[0] < nearest[1] * aloneInLead;
}

/// The nearest model to @p words; an earlier language gives way only to a clear lead. Empty: near to none.
QString nearestModel(const ScriptLanguages &row, const QString &words, qsizetype letters)
{
    const LanguageModels &models = modelsOf(row);
    const std::vector<double> distances = models.distances(words);
    if (row.script == USCRIPT_LATIN && distances.size() > 1 && !isConvincing(distances))
        return {};
    const double lead = row.script == USCRIPT_LATIN && letters < shortText ? clearLeadInShort : clearLead;
    QString nearest;
    double best = 2;
    for (std::size_t i = 0; i < distances.size(); ++i) {
        if (distances[i] < best * lead) {
            best = distances[i];
            nearest = models.languages()[static_cast<qsizetype>(i)];
        }
    }
    return nearest;
}

/// Whether @p words are certainly English, by its commonest words: loading the Latin models takes longer than exporting a small file.
bool isPlainEnglish(const QString &words)
{
    static const QSet<QString> common{QStringLiteral("the"),  QStringLiteral("of"),   QStringLiteral("and"),  QStringLiteral("to"),
                                      QStringLiteral("that"), QStringLiteral("with"), QStringLiteral("this"), QStringLiteral("from"),
                                      QStringLiteral("for"),  QStringLiteral("are"),  QStringLiteral("you"),  QStringLiteral("not")};
    constexpr qsizetype enough = 20;
    qsizetype all = 0;
    qsizetype found = 0;
    qsizetype articles = 0;
    for (const QStringView word : QStringView(words).split(u' ', Qt::SkipEmptyParts)) {
        ++all;
        found += common.contains(word.toString()) ? 1 : 0;
        articles += word == QLatin1StringView("the") ? 1 : 0;
    }
    return all >= enough && articles * 50 >= all && found * 5 >= all;
}

qsizetype countOf(QStringView letters, QStringView in)
{
    return std::count_if(in.begin(), in.end(), [letters](QChar c) { return letters.contains(c); });
}

/// Bulgarian uses ъ as a common vowel, rare in Russian, and lacks ы, э and ё.
bool isBulgarian(const QString &words, qsizetype letters)
{
    constexpr qsizetype enough = 40;
    return letters >= enough && countOf(u"ъ", words) * 100 > letters && countOf(u"ыэё", words) == 0;
}

/// The language of @p words within @p row.
QString languageInScript(const ScriptLanguages &row, const QString &words, qsizetype letters)
{
    if (row.script == USCRIPT_HAN)
        return countOf(traditional, words) > countOf(simplified, words) ? QStringLiteral("zh-Hant") : QStringLiteral("zh-Hans");
    for (const TellingLetters &telling : tellingLetters) {
        if (telling.script == row.script && countOf(telling.letters, words) * 100 > letters)
            return QString::fromLatin1(telling.language);
    }
    const QString languages = QString::fromLatin1(row.languages);
    if (!languages.contains(u' '))
        return languages;
    if (row.script == USCRIPT_LATIN && isPlainEnglish(words))
        return QStringLiteral("en");
    if (row.script == USCRIPT_CYRILLIC && isBulgarian(words, letters))
        return QStringLiteral("bg");
    if (saysEnough(words))
        return nearestModel(row, words, letters);
    return row.script == USCRIPT_LATIN ? QString() : languages.section(u' ', 0, 0); // the script alone says much, and the direction
}

/// Words in lower case, letters by script.
struct Sample {
    QString words;
    std::map<UScriptCode, qsizetype> letters;

    void add(QStringView text);
};

UScriptCode scriptOf(char32_t c)
{
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(c), &status);
    return script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ? USCRIPT_KATAKANA_OR_HIRAGANA : script;
}

void Sample::add(QStringView text)
{
    bool between = true;
    for (const char32_t c : text.toUcs4()) {
        const auto point = static_cast<UChar32>(c);
        const bool mark = (U_GET_GC_MASK(point) & U_GC_M_MASK) != 0 || c == 0x200C || c == 0x200D || c == U'’' || c == U'\'';
        if (u_isalpha(point) || (mark && !between)) {
            words += QChar::fromUcs4(static_cast<char32_t>(u_tolower(point)));
            between = false;
            if (u_isalpha(point))
                ++letters[scriptOf(c)];
        } else if (!between) {
            words += u' ';
            between = true;
        }
    }
    if (!between)
        words += u' ';
}

/// The row of the text's main script; any Kana means Japanese, as Kanji are Han.
const ScriptLanguages *mainScript(std::map<UScriptCode, qsizetype> letters, qsizetype &count)
{
    const qsizetype kana = letters[USCRIPT_KATAKANA_OR_HIRAGANA];
    if (kana * 10 > letters[USCRIPT_HAN])
        letters[USCRIPT_KATAKANA_OR_HIRAGANA] += std::exchange(letters[USCRIPT_HAN], 0);
    const ScriptLanguages *main = nullptr;
    qsizetype most = 0;
    for (const ScriptLanguages &row : scriptLanguages) {
        const bool dense = row.script == USCRIPT_HAN || row.script == USCRIPT_HANGUL || row.script == USCRIPT_KATAKANA_OR_HIRAGANA;
        const qsizetype weight = letters[row.script] * (dense ? ideographWeight : 1);
        if (weight > most) {
            most = weight;
            main = &row;
            count = letters[row.script];
        }
    }
    return main;
}

QString languageOfSample(const Sample &sample)
{
    qsizetype letters = 0;
    const ScriptLanguages *main = mainScript(sample.letters, letters);
    return main ? languageInScript(*main, sample.words, letters) : QString();
}

/// Text in the document's language: no code, image descriptions or parts with their own language.
class SampleTaker
{
public:
    void take(const Blocks &blocks)
    {
        for (const Block &block : blocks) {
            if (full())
                return;
            bool foreign = false;
            eachAttributes(block, [&](const Attributes &attributes) { foreign = foreign || !attributes->language.isEmpty(); });
            if (!foreign)
                eachBelow(
                    block, [this](const Blocks &below) { take(below); }, [this](const Inlines &inlines) { takeText(inlines); });
        }
    }
    /// Sentences, unless there are none.
    [[nodiscard]] const Sample &sample() const { return m_prose.words.size() >= enoughProse ? m_prose : m_all; }

private:
    [[nodiscard]] bool full() const { return m_prose.words.size() >= longestSample || m_all.words.size() >= longestSample * 4; }
    void takeText(const Inlines &inlines)
    {
        QString text;
        gather(inlines, text);
        text.truncate(longestSample);
        m_all.add(text);
        if (text.count(u' ') >= 6 || text.size() > 60)
            m_prose.add(text);
    }
    void gather(const Inlines &inlines, QString &text)
    {
        for (const Inline &one : inlines) {
            if (text.size() > longestSample)
                return;
            if (const auto *words = one.value.as<Text>())
                text += words->text;
            else if (one.value.as<SoftBreak>() || one.value.as<LineBreak>() || one.value.as<Code>())
                text += u' ';
            else if (const auto *span = one.value.as<Span>(); !one.value.as<Image>() && !(span && !span->attributes->language.isEmpty()))
                eachInlinesBelow(one, [&](const Inlines &below) { gather(below, text); });
        }
    }

    Sample m_all;
    Sample m_prose;
};

/// @p tag with hyphens; empty if it is no BCP 47 tag at all ("English").
QString tidyTag(QString tag)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"));
    tag = tag.trimmed().replace(u'_', u'-');
    return tag.size() <= 64 && form.match(tag).hasMatch() ? tag : QString();
}

} // namespace

QString writtenLanguage(const QString &text)
{
    Sample sample;
    sample.add(QStringView(text).left(longestSample));
    return languageOfSample(sample);
}

DocumentLanguage languageOf(const Document &document, const QString &locale)
{
    const QString own = tidyTag(document.metadata.language);
    const auto primary = [](const QString &tag) { return tag.section(u'-', 0, 0).toLower(); };
    if (!own.isEmpty())
        return {!own.contains(u'-') && primary(own) == primary(locale) ? locale : own, false};
    if (!locale.isEmpty())
        return {locale, false};
    SampleTaker taker;
    taker.take(document.blocks);
    const QString guess = languageOfSample(taker.sample());
    return {guess, !guess.isEmpty()};
}

} // namespace quayside
