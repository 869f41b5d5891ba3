// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/textlanguage.h"

#include <QTest>
#include <QtConcurrent>

namespace quayside::test {

class TestTextLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTextIsWrittenIn_data();
    void whatTextIsWrittenIn();
    void whoDecides_data();
    void whoDecides();
    void codeSaysNothing();
    void firstUseInManyThreads();
    void longTextsCostNoMore();
};

namespace {

Document documentOf(const QString &text, const QString &language = {})
{
    Document document;
    document.metadata.language = language;
    Block block;
    block.value = Paragraph{{Inline{Text{text}, {}, {}}}, Alignment::None, {}};
    document.blocks.push_back(std::move(block));
    return document;
}

const QString german = QStringLiteral("Der Bericht liegt seit gestern auf dem Tisch, aber niemand hat ihn bisher gelesen.");

} // namespace

void TestTextLanguage::whatTextIsWrittenIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *language, const char16_t *text) { QTest::newRow(language) << QString::fromUtf16(text) << QString::fromLatin1(language); };
    row("en", u"The report has been on the table since yesterday, but nobody has read it so far.");
    row("de", u"Der Bericht liegt seit gestern auf dem Tisch, aber niemand hat ihn bisher gelesen.");
    row("fr", u"Le rapport est sur la table depuis hier, mais personne ne l’a encore lu jusqu’à présent.");
    row("es", u"El informe está sobre la mesa desde ayer, pero hasta ahora nadie lo ha leído.");
    row("it", u"La relazione è sul tavolo da ieri, ma finora nessuno di loro l’ha ancora letta.");
    row("pt", u"O relatório está sobre a mesa desde ontem, mas até agora ninguém o leu.");
    row("nl", u"Het verslag ligt sinds gisteren op tafel, maar niemand heeft het tot nu toe gelezen.");
    row("pl", u"Sprawozdanie leży na stole od wczoraj, ale nikt go jeszcze nie przeczytał.");
    row("sv", u"Rapporten har legat på bordet sedan i går, men ingen har läst den än så länge.");
    row("cs", u"Zpráva leží na stole od včerejška, ale nikdo si ji zatím nepřečetl.");
    row("tr", u"Rapor dünden beri masanın üzerinde duruyor ama şimdiye kadar kimse okumadı.");
    row("fi", u"Raportti on ollut pöydällä eilisestä lähtien, mutta kukaan ei ole vielä lukenut sitä.");
    row("hu", u"A jelentés tegnap óta az asztalon fekszik, de eddig senki sem olvasta el.");
    row("vi", u"Báo cáo đã nằm trên bàn từ hôm qua nhưng cho đến nay chưa có ai đọc nó.");
    row("id", u"Laporan itu sudah ada di atas meja sejak kemarin, tetapi belum ada yang membacanya.");
    row("ru", u"Отчёт лежит на столе со вчерашнего дня, но никто его до сих пор не прочитал.");
    row("uk", u"Звіт лежить на столі від учора, але ніхто його досі не прочитав.");
    row("bg", u"Докладът е на масата от вчера, но досега никой не го е прочел.");
    row("ar", u"التقرير على الطاولة منذ أمس، ولكن لم يقرأه أحد حتى الآن.");
    row("fa", u"گزارش از دیروز روی میز است، اما تاکنون کسی آن را نخوانده است.");
    row("ur", u"رپورٹ کل سے میز پر پڑی ہے، لیکن اب تک کسی نے اسے نہیں پڑھا ہے۔");
    row("ps", u"راپور له پرون راهیسې پر مېز پروت دی، خو تر اوسه چا نه دی لوستی، ښه به وي چې څوک یې ولولي.");
    row("he", u"הדוח מונח על השולחן מאתמול");
    row("yi", u"דער באַריכט ליגט אויפֿן טיש זינט נעכטן, אָבער קיינער האָט אים נאָך נישט געלייענט.");
    row("hi", u"रिपोर्ट कल से मेज़ पर रखी है, लेकिन अब तक किसी ने उसे नहीं पढ़ा है।");
    row("mr", u"अहवाल कालपासून टेबलावर आहे, पण आतापर्यंत तो कोणीही वाचलेला नाही.");
    row("ja", u"報告書は昨日から机の上にある。");
    row("zh-Hans", u"报告从昨天起就放在桌上，但至今没有人读过。");
    row("zh-Hant", u"報告從昨天起就放在桌上，但至今沒有人讀過，還沒開始討論這個問題。");
    row("ko", u"보고서는 어제부터 책상 위에 있다.");
    row("el", u"Η αναφορά");
    row("th", u"รายงาน");
    row("my", u"အစီရင်ခံစာ");
    row("km", u"របាយការណ៍");
    row("ta", u"அறிக்கை");
    row("bn", u"প্রতিবেদন");
    row("am", u"ሪፖርቱ ከትናንት ጀምሮ በጠረጴዛው ላይ ነው፣ ግን እስካሁን ማንም አላነበበውም።");
    QTest::newRow("mostly Chinese") << QStringLiteral("使用 git commit 命令提交修改，然后用 git push 把它们发送到服务器。") << QStringLiteral("zh-Hans");
    QTest::newRow("longer English") << QStringLiteral(
        "The ferry leaves the quay in the morning and comes back from the island at night with all of the people that went to "
        "see it, and there are not many of them.")
                                    << QStringLiteral("en");
    QTest::newRow("English titles in French") << QStringLiteral(
        "Le rapport parle de « The Art of the Deal » et de « The Lord of the Rings », que personne n’a lus, mais "
        "dont tout le monde parle depuis des années à la table du capitaine.")
                                              << QStringLiteral("fr");
    QTest::newRow("a word of Urdu") << QStringLiteral("اردو موٹا") << QStringLiteral("ur");
    QTest::newRow("a word of Arabic") << QStringLiteral("كتاب") << QStringLiteral("ar");
    QTest::newRow("too little") << QStringLiteral("Foo bar") << QString();
    QTest::newRow("one line again and again") << QStringLiteral("short line 17\n").repeated(400) << QString();
    QTest::newRow("one row again and again") << QStringLiteral("item 4 value done\n").repeated(400) << QString();
    QTest::newRow("names") << QStringLiteral("John Smith, Maria Garcia, Wei Chen, Peter Müller, Anna Kowalska, Lars Andersen") << QString();
    QTest::newRow("filler") << QStringLiteral(
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna "
        "aliqua.") << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("figures") << QStringLiteral("1 2 3 — 4.5 %") << QString();
}

void TestTextLanguage::whatTextIsWrittenIn()
{
    QFETCH(QString, text);
    QTEST(writtenLanguage(text), "language");
}

void TestTextLanguage::whoDecides_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("guessed");
    QTest::newRow("source") << "fr"
                            << ""
                            << "fr" << false;
    QTest::newRow("source before request") << "fr"
                                           << "ar"
                                           << "fr" << false;
    QTest::newRow("variant of the request") << "de"
                                            << "de-AT"
                                            << "de-AT" << false;
    QTest::newRow("variant of the source") << "de-CH"
                                           << "de-AT"
                                           << "de-CH" << false;
    QTest::newRow("request") << ""
                             << "nl"
                             << "nl" << false;
    QTest::newRow("text") << ""
                          << ""
                          << "de" << true;
    QTest::newRow("underscore") << "pt_BR"
                                << ""
                                << "pt-BR" << false;
    QTest::newRow("no tag") << "English, mostly"
                            << ""
                            << "de" << true;
}

void TestTextLanguage::whoDecides()
{
    QFETCH(QString, own);
    QFETCH(QString, locale);
    const DocumentLanguage found = languageOf(documentOf(german, own), locale);
    QTEST(found.tag, "language");
    QTEST(found.guessed, "guessed");
}

/// Code, and passages that name their own language, are no text of the document.
void TestTextLanguage::codeSaysNothing()
{
    Document document = documentOf(german);
    Block code;
    code.value = CodeBlock{QString::fromUtf8("the cat sat on the mat and the dog was with it in the house\n").repeated(50), {}, {}, true, {}};
    document.blocks.insert(document.blocks.begin(), std::move(code));
    Block quote;
    Paragraph english{{Inline{Text{QStringLiteral("the cat sat on the mat and the dog was with it in the house ").repeated(50)}, {}, {}}}, Alignment::None, {}};
    english.attributes.edit().language = QStringLiteral("en");
    quote.value = std::move(english);
    document.blocks.insert(document.blocks.begin(), std::move(quote));
    QCOMPARE(languageOf(document, {}).tag, QStringLiteral("de"));
}

void TestTextLanguage::firstUseInManyThreads()
{
    QList<QString> texts;
    for (int i = 0; i < 64; ++i)
        texts.append(i % 2 ? german : QStringLiteral("Отчёт лежит на столе со вчерашнего дня, но никто его до сих пор не прочитал."));
    const QList<QString> found = QtConcurrent::blockingMapped(texts, [](const QString &text) { return writtenLanguage(text); });
    for (int i = 0; i < found.size(); ++i)
        QCOMPARE(found.at(i), i % 2 ? QStringLiteral("de") : QStringLiteral("ru"));
}

/// Only the beginning is looked at: what follows, in any amount, changes nothing.
void TestTextLanguage::longTextsCostNoMore()
{
    Document document;
    for (int i = 0; i < 400; ++i)
        document.blocks.push_back(std::move(documentOf(german).blocks.front()));
    for (int i = 0; i < 20'000; ++i)
        document.blocks.push_back(std::move(documentOf(QStringLiteral("the cat sat on the mat and the dog was with it in the house")).blocks.front()));
    QCOMPARE(languageOf(document, {}).tag, QStringLiteral("de"));
}

} // namespace quayside::test

QTEST_GUILESS_MAIN(quayside::test::TestTextLanguage)
#include "tst_textlanguage.moc"
