// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/locales.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

constexpr std::size_t labelCount = static_cast<std::size_t>(Label::BackToText) + 1;

struct Row {
    const char *language;                        ///< or language-Script or language-REGION, where its labels are its own
    std::array<const char *, labelCount> labels; ///< in order of Label
};

// Words in documents follow the document's language, so they are not user interface translations.
constexpr std::array rows{
    Row{"en",
        {"Contents", "Page", "Note", "Tip", "Important", "Warning", "Caution", "Footnotes", "Figure", "Table", "Image missing", "continued",
         "Back to content"}},
    Row{"de",
        {"Inhalt", "Seite", "Hinweis", "Tipp", "Wichtig", "Warnung", "Vorsicht", "Fußnoten", "Abbildung", "Tabelle", "Bild fehlt", "Fortsetzung",
         "Zurück zum Text"}},
    Row{"fr",
        {"Table des matières", "Page", "Remarque", "Astuce", "Important", "Avertissement", "Attention", "Notes", "Figure", "Tableau", "Image manquante",
         "suite", "Retour au texte"}},
    Row{"es",
        {"Índice", "Página", "Nota", "Consejo", "Importante", "Advertencia", "Precaución", "Notas", "Figura", "Tabla", "Falta la imagen", "continuación",
         "Volver al texto"}},
    Row{"ca",
        {"Índex", "Pàgina", "Nota", "Consell", "Important", "Advertiment", "Precaució", "Notes", "Figura", "Taula", "Falta la imatge", "continuació",
         "Torna al text"}},
    Row{"gl",
        {"Índice", "Páxina", "Nota", "Consello", "Importante", "Advertencia", "Precaución", "Notas", "Figura", "Táboa", "Falta a imaxe", "continuación",
         "Volver ao texto"}},
    Row{"eu",
        {"Aurkibidea", "Orrialdea", "Oharra", "Aholkua", "Garrantzitsua", "Abisua", "Kontuz", "Oin-oharrak", "Irudia", "Taula", "Irudia falta da", "jarraipena",
         "Itzuli testura"}},
    Row{"it",
        {"Indice", "Pagina", "Nota", "Suggerimento", "Importante", "Avviso", "Attenzione", "Note", "Figura", "Tabella", "Immagine mancante", "continua",
         "Torna al testo"}},
    Row{"pt",
        {"Índice", "Página", "Nota", "Dica", "Importante", "Aviso", "Cuidado", "Notas", "Figura", "Tabela", "Imagem em falta", "continuação",
         "Voltar ao texto"}},
    Row{"pt-BR",
        {"Sumário", "Página", "Nota", "Dica", "Importante", "Aviso", "Cuidado", "Notas", "Figura", "Tabela", "Imagem ausente", "continuação",
         "Voltar ao texto"}},
    Row{"nl",
        {"Inhoud", "Pagina", "Opmerking", "Tip", "Belangrijk", "Waarschuwing", "Let op", "Voetnoten", "Figuur", "Tabel", "Afbeelding ontbreekt", "vervolg",
         "Terug naar de tekst"}},
    Row{"af",
        {"Inhoud", "Bladsy", "Nota", "Wenk", "Belangrik", "Waarskuwing", "Pas op", "Voetnotas", "Figuur", "Tabel", "Prent ontbreek", "vervolg",
         "Terug na die teks"}},
    Row{"sv",
        {"Innehåll", "Sida", "Anmärkning", "Tips", "Viktigt", "Varning", "Försiktighet", "Fotnoter", "Figur", "Tabell", "Bild saknas", "fortsättning",
         "Tillbaka till texten"}},
    Row{"da",
        {"Indhold", "Side", "Bemærk", "Tip", "Vigtigt", "Advarsel", "Forsigtig", "Fodnoter", "Figur", "Tabel", "Billede mangler", "fortsat",
         "Tilbage til teksten"}},
    Row{"nb",
        {"Innhold", "Side", "Merk", "Tips", "Viktig", "Advarsel", "Forsiktig", "Fotnoter", "Figur", "Tabell", "Bilde mangler", "fortsettelse",
         "Tilbake til teksten"}},
    Row{"nn",
        {"Innhald", "Side", "Merk", "Tips", "Viktig", "Åtvaring", "Ver varsam", "Fotnotar", "Figur", "Tabell", "Bilete manglar", "framhald",
         "Tilbake til teksten"}},
    Row{"is",
        {"Efnisyfirlit", "Síða", "Athugið", "Ábending", "Mikilvægt", "Viðvörun", "Varúð", "Neðanmálsgreinar", "Mynd", "Tafla", "Mynd vantar", "framhald",
         "Aftur í textann"}},
    Row{"fi",
        {"Sisällys", "Sivu", "Huomautus", "Vinkki", "Tärkeää", "Varoitus", "Huomio", "Alaviitteet", "Kuva", "Taulukko", "Kuva puuttuu", "jatkuu",
         "Takaisin tekstiin"}},
    Row{"et",
        {"Sisukord", "Lehekülg", "Märkus", "Nõuanne", "Tähtis", "Hoiatus", "Ettevaatust", "Joonealused märkused", "Joonis", "Tabel", "Pilt puudub", "järg",
         "Tagasi teksti juurde"}},
    Row{"lv",
        {"Saturs", "Lappuse", "Piezīme", "Padoms", "Svarīgi", "Brīdinājums", "Uzmanību", "Zemsvītras piezīmes", "Attēls", "Tabula", "Trūkst attēla",
         "turpinājums", "Atpakaļ uz tekstu"}},
    Row{"lt",
        {"Turinys", "Puslapis", "Pastaba", "Patarimas", "Svarbu", "Įspėjimas", "Atsargiai", "Išnašos", "Paveikslas", "Lentelė", "Trūksta paveikslo", "tęsinys",
         "Atgal į tekstą"}},
    Row{"pl",
        {"Spis treści", "Strona", "Uwaga", "Wskazówka", "Ważne", "Ostrzeżenie", "Przestroga", "Przypisy", "Rysunek", "Tabela", "Brak obrazu", "ciąg dalszy",
         "Powrót do tekstu"}},
    Row{"cs",
        {"Obsah", "Strana", "Poznámka", "Tip", "Důležité", "Varování", "Upozornění", "Poznámky pod čarou", "Obrázek", "Tabulka", "Obrázek chybí", "pokračování",
         "Zpět k textu"}},
    Row{"sk",
        {"Obsah", "Strana", "Poznámka", "Tip", "Dôležité", "Varovanie", "Upozornenie", "Poznámky pod čiarou", "Obrázok", "Tabuľka", "Obrázok chýba",
         "pokračovanie", "Späť k textu"}},
    Row{"sl",
        {"Kazalo", "Stran", "Opomba", "Nasvet", "Pomembno", "Opozorilo", "Previdno", "Sprotne opombe", "Slika", "Tabela", "Slika manjka", "nadaljevanje",
         "Nazaj na besedilo"}},
    Row{"hr",
        {"Sadržaj", "Stranica", "Napomena", "Savjet", "Važno", "Upozorenje", "Oprez", "Bilješke", "Slika", "Tablica", "Slika nedostaje", "nastavak",
         "Natrag na tekst"}},
    Row{"bs",
        {"Sadržaj", "Stranica", "Napomena", "Savjet", "Važno", "Upozorenje", "Oprez", "Fusnote", "Slika", "Tabela", "Slika nedostaje", "nastavak",
         "Nazad na tekst"}},
    Row{"sr",
        {"Садржај", "Страна", "Напомена", "Савет", "Важно", "Упозорење", "Опрез", "Фусноте", "Слика", "Табела", "Слика недостаје", "наставак",
         "Назад на текст"}},
    Row{"sr-Latn",
        {"Sadržaj", "Strana", "Napomena", "Savet", "Važno", "Upozorenje", "Oprez", "Fusnote", "Slika", "Tabela", "Slika nedostaje", "nastavak",
         "Nazad na tekst"}},
    Row{"mk",
        {"Содржина", "Страница", "Забелешка", "Совет", "Важно", "Предупредување", "Внимание", "Фусноти", "Слика", "Табела", "Сликата недостига", "продолжение",
         "Назад кон текстот"}},
    Row{"bg",
        {"Съдържание", "Страница", "Забележка", "Съвет", "Важно", "Предупреждение", "Внимание", "Бележки под линия", "Фигура", "Таблица", "Липсва изображение",
         "продължение", "Обратно към текста"}},
    Row{"sq",
        {"Përmbajtja", "Faqja", "Shënim", "Këshillë", "E rëndësishme", "Paralajmërim", "Kujdes", "Shënime në fund të faqes", "Figura", "Tabela",
         "Figura mungon", "vazhdim", "Kthehu te teksti"}},
    Row{"hu",
        {"Tartalom", "Oldal", "Megjegyzés", "Tipp", "Fontos", "Figyelmeztetés", "Vigyázat", "Lábjegyzetek", "Ábra", "Táblázat", "Hiányzó kép", "folytatás",
         "Vissza a szöveghez"}},
    Row{"ro",
        {"Cuprins", "Pagina", "Notă", "Sfat", "Important", "Avertisment", "Atenție", "Note de subsol", "Figura", "Tabelul", "Imagine lipsă", "continuare",
         "Înapoi la text"}},
    Row{"el",
        {"Περιεχόμενα", "Σελίδα", "Σημείωση", "Συμβουλή", "Σημαντικό", "Προειδοποίηση", "Προσοχή", "Υποσημειώσεις", "Σχήμα", "Πίνακας", "Λείπει η εικόνα",
         "συνέχεια", "Πίσω στο κείμενο"}},
    Row{"ru",
        {"Содержание", "Страница", "Примечание", "Совет", "Важно", "Предупреждение", "Осторожно", "Сноски", "Рисунок", "Таблица", "Нет изображения",
         "продолжение", "Назад к тексту"}},
    Row{"uk",
        {"Зміст", "Сторінка", "Примітка", "Порада", "Важливо", "Попередження", "Обережно", "Виноски", "Рисунок", "Таблиця", "Немає зображення", "продовження",
         "Назад до тексту"}},
    Row{"be",
        {"Змест", "Старонка", "Заўвага", "Парада", "Важна", "Папярэджанне", "Асцярожна", "Зноскі", "Малюнак", "Табліца", "Няма выявы", "працяг",
         "Назад да тэксту"}},
    Row{"kk",
        {"Мазмұны", "Бет", "Ескертпе", "Кеңес", "Маңызды", "Ескерту", "Абай болыңыз", "Сілтемелер", "Сурет", "Кесте", "Сурет жоқ", "жалғасы", "Мәтінге оралу"}},
    Row{"cy",
        {"Cynnwys", "Tudalen", "Nodyn", "Awgrym", "Pwysig", "Rhybudd", "Gofal", "Troednodiadau", "Ffigur", "Tabl", "Delwedd ar goll", "parhad",
         "Yn ôl i’r testun"}},
    Row{"ga",
        {"Clár", "Leathanach", "Nóta", "Leid", "Tábhachtach", "Rabhadh", "Aire", "Fonótaí", "Fíor", "Tábla", "Íomhá ar iarraidh", "ar leanúint",
         "Ar ais chuig an téacs"}},
    Row{"tr", {"İçindekiler", "Sayfa", "Not", "İpucu", "Önemli", "Uyarı", "Dikkat", "Dipnotlar", "Şekil", "Tablo", "Resim eksik", "devamı", "Metne dön"}},
    Row{"az",
        {"Mündəricat", "Səhifə", "Qeyd", "Məsləhət", "Vacib", "Xəbərdarlıq", "Diqqət", "Qeydlər", "Şəkil", "Cədvəl", "Şəkil yoxdur", "davamı", "Mətnə qayıt"}},
    Row{"ka",
        {"სარჩევი", "გვერდი", "შენიშვნა", "რჩევა", "მნიშვნელოვანია", "გაფრთხილება", "ყურადღება", "სქოლიოები", "სურათი", "ცხრილი", "სურათი აკლია", "გაგრძელება",
         "ტექსტზე დაბრუნება"}},
    Row{"hy",
        {"Բովանդակություն", "Էջ", "Նշում", "Խորհուրդ", "Կարևոր", "Զգուշացում", "Ուշադրություն", "Ծանոթագրություններ", "Նկար", "Աղյուսակ",
         "Պատկերը բացակայում է", "շարունակություն", "Վերադառնալ տեքստին"}},
    Row{"id",
        {"Daftar Isi", "Halaman", "Catatan", "Kiat", "Penting", "Peringatan", "Perhatian", "Catatan kaki", "Gambar", "Tabel", "Gambar tidak ada", "lanjutan",
         "Kembali ke teks"}},
    Row{"ms",
        {"Kandungan", "Halaman", "Nota", "Petua", "Penting", "Amaran", "Awas", "Nota kaki", "Rajah", "Jadual", "Imej tiada", "sambungan", "Kembali ke teks"}},
    Row{"fil",
        {"Nilalaman", "Pahina", "Tandaan", "Payo", "Mahalaga", "Babala", "Mag-ingat", "Mga talababa", "Larawan", "Talahanayan", "Walang larawan", "karugtong",
         "Bumalik sa teksto"}},
    Row{"sw",
        {"Yaliyomo", "Ukurasa", "Dokezo", "Kidokezo", "Muhimu", "Onyo", "Tahadhari", "Tanbihi", "Kielelezo", "Jedwali", "Picha haipo", "inaendelea",
         "Rudi kwenye maandishi"}},
    Row{"ja", {"目次", "ページ", "注記", "ヒント", "重要", "警告", "注意", "脚注", "図", "表", "画像がありません", "続き", "本文に戻る"}},
    Row{"ko", {"차례", "페이지", "참고", "팁", "중요", "경고", "주의", "각주", "그림", "표", "이미지 없음", "계속", "본문으로 돌아가기"}},
    Row{"zh", {"目录", "页", "说明", "提示", "重要", "警告", "注意", "脚注", "图", "表", "图片缺失", "续", "返回正文"}},
    Row{"zh-Hant", {"目錄", "頁", "附註", "提示", "重要", "警告", "注意", "註腳", "圖", "表", "圖片缺失", "續", "返回正文"}},
    Row{"vi",
        {"Mục lục", "Trang", "Ghi chú", "Mẹo", "Quan trọng", "Cảnh báo", "Thận trọng", "Chú thích", "Hình", "Bảng", "Thiếu hình ảnh", "tiếp theo",
         "Quay lại nội dung"}},
    Row{"ar", {"المحتويات", "صفحة", "ملاحظة", "نصيحة", "مهم", "تحذير", "تنبيه", "الحواشي", "شكل", "جدول", "صورة مفقودة", "تابع", "العودة إلى النص"}},
    Row{"fa",
        {"فهرست", "صفحه", "یادداشت", "نکته", "مهم", "هشدار", "احتیاط", "پانویس‌ها", "شکل", "جدول", "تصویر موجود نیست", "ادامه", "بازگشت به متن"}},
    Row{"ur", {"فہرست", "صفحہ", "نوٹ", "مشورہ", "اہم", "انتباہ", "احتیاط", "حواشی", "شکل", "جدول", "تصویر موجود نہیں", "جاری", "متن پر واپس"}},
    Row{"he", {"תוכן העניינים", "עמוד", "הערה", "עצה", "חשוב", "אזהרה", "זהירות", "הערות שוליים", "איור", "טבלה", "תמונה חסרה", "המשך", "חזרה לטקסט"}},
    Row{"hi", {"विषय-सूची", "पृष्ठ", "टिप्पणी", "सुझाव", "महत्वपूर्ण", "चेतावनी", "सावधानी", "पाद टिप्पणियाँ", "चित्र", "तालिका", "चित्र उपलब्ध नहीं", "जारी", "पाठ पर वापस"}},
    Row{"mr", {"अनुक्रमणिका", "पृष्ठ", "टीप", "सल्ला", "महत्त्वाचे", "इशारा", "सावधान", "तळटीपा", "आकृती", "तक्ता", "चित्र उपलब्ध नाही", "पुढे चालू", "मजकुराकडे परत"}},
    Row{"ne", {"विषयसूची", "पृष्ठ", "द्रष्टव्य", "सुझाव", "महत्त्वपूर्ण", "चेतावनी", "सावधानी", "पादटिप्पणी", "चित्र", "तालिका", "चित्र उपलब्ध छैन", "क्रमशः", "पाठमा फर्कनुहोस्"}},
    Row{"bn", {"সূচিপত্র", "পৃষ্ঠা", "দ্রষ্টব্য", "পরামর্শ", "গুরুত্বপূর্ণ", "সতর্কতা", "সাবধান", "পাদটীকা", "চিত্র", "সারণি", "চিত্র পাওয়া যায়নি", "চলমান", "পাঠে ফিরে যান"}},
    Row{"pa", {"ਤਤਕਰਾ", "ਪੰਨਾ", "ਨੋਟ", "ਸੁਝਾਅ", "ਮਹੱਤਵਪੂਰਨ", "ਚੇਤਾਵਨੀ", "ਸਾਵਧਾਨ", "ਪੈਰ-ਟਿੱਪਣੀਆਂ", "ਚਿੱਤਰ", "ਸਾਰਣੀ", "ਚਿੱਤਰ ਮੌਜੂਦ ਨਹੀਂ", "ਜਾਰੀ", "ਲਿਖਤ ਵੱਲ ਵਾਪਸ"}},
    Row{"gu", {"અનુક્રમણિકા", "પૃષ્ઠ", "નોંધ", "સૂચન", "મહત્ત્વપૂર્ણ", "ચેતવણી", "સાવધાની", "પાદટીપ", "આકૃતિ", "કોષ્ટક", "ચિત્ર ઉપલબ્ધ નથી", "ચાલુ", "લખાણ પર પાછા"}},
    Row{"ta",
        {"பொருளடக்கம்", "பக்கம்", "குறிப்பு", "உதவிக்குறிப்பு", "முக்கியம்", "எச்சரிக்கை", "கவனம்", "அடிக்குறிப்புகள்", "படம்", "அட்டவணை", "படம் இல்லை", "தொடர்ச்சி",
         "உரைக்குத் திரும்பு"}},
    Row{"te", {"విషయసూచిక", "పేజీ", "గమనిక", "చిట్కా", "ముఖ్యం", "హెచ్చరిక", "జాగ్రత్త", "పాదసూచికలు", "చిత్రం", "పట్టిక", "చిత్రం లేదు", "కొనసాగింపు", "పాఠ్యానికి తిరిగి"}},
    Row{"kn", {"ಪರಿವಿಡಿ", "ಪುಟ", "ಸೂಚನೆ", "ಸಲಹೆ", "ಮುಖ್ಯ", "ಎಚ್ಚರಿಕೆ", "ಜಾಗ್ರತೆ", "ಅಡಿಟಿಪ್ಪಣಿಗಳು", "ಚಿತ್ರ", "ಕೋಷ್ಟಕ", "ಚಿತ್ರ ಲಭ್ಯವಿಲ್ಲ", "ಮುಂದುವರಿದಿದೆ", "ಪಠ್ಯಕ್ಕೆ ಹಿಂತಿರುಗಿ"}},
    Row{"ml",
        {"ഉള്ളടക്കം", "പേജ്", "കുറിപ്പ്", "നുറുങ്ങ്", "പ്രധാനം", "മുന്നറിയിപ്പ്", "ജാഗ്രത", "അടിക്കുറിപ്പുകൾ", "ചിത്രം", "പട്ടിക", "ചിത്രം ലഭ്യമല്ല", "തുടർച്ച", "പാഠത്തിലേക്ക് മടങ്ങുക"}},
    Row{"th", {"สารบัญ", "หน้า", "หมายเหตุ", "เคล็ดลับ", "สำคัญ", "คำเตือน", "ข้อควรระวัง", "เชิงอรรถ", "รูปที่", "ตารางที่", "ไม่พบรูปภาพ", "ต่อ", "กลับไปที่เนื้อหา"}},
    Row{"lo", {"ສາລະບານ", "ໜ້າ", "ໝາຍເຫດ", "ເຄັດລັບ", "ສຳຄັນ", "ຄຳເຕືອນ", "ຂໍ້ຄວນລະວັງ", "ໝາຍເຫດທ້າຍໜ້າ", "ຮູບທີ", "ຕາຕະລາງທີ", "ບໍ່ພົບຮູບ", "ຕໍ່", "ກັບໄປທີ່ເນື້ອໃນ"}},
    Row{"my", {"မာတိကာ", "စာမျက်နှာ", "မှတ်ချက်", "အကြံပြုချက်", "အရေးကြီး", "သတိပေးချက်", "သတိပြုရန်", "အောက်ခြေမှတ်ချက်များ", "ပုံ", "ဇယား", "ပုံမရှိပါ", "အဆက်", "စာသို့ ပြန်သွားရန်"}},
    Row{"km", {"មាតិកា", "ទំព័រ", "ចំណាំ", "គន្លឹះ", "សំខាន់", "ការព្រមាន", "ប្រយ័ត្ន", "លេខយោង", "រូបភាព", "តារាង", "គ្មានរូបភាព", "ត", "ត្រឡប់ទៅអត្ថបទវិញ"}},
};

constexpr bool isComplete(const Row &row)
{
    return std::ranges::all_of(row.labels, [](const char *words) { return words && *words; });
}
static_assert(std::ranges::all_of(rows, isComplete), "a language has all labels or none");

const Row *find(const QString &language)
{
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return language == QLatin1StringView(row.language); });
    return it == rows.end() ? nullptr : &*it;
}

/// The language of @p tag's labels: some have two tags.
QString languageOf(const LocaleTag &tag)
{
    static const QHash<QString, QString> others{{QStringLiteral("no"), QStringLiteral("nb")},      {QStringLiteral("tl"), QStringLiteral("fil")},
                                                {QStringLiteral("iw"), QStringLiteral("he")},      {QStringLiteral("in"), QStringLiteral("id")},
                                                {QStringLiteral("sh"), QStringLiteral("sr-Latn")}, {QStringLiteral("mo"), QStringLiteral("ro")}};
    return others.value(tag.language, tag.language);
}

const Row *rowFor(const LocaleTag &tag)
{
    const QString language = languageOf(tag);
    if (language == QLatin1StringView("zh")) {
        static const QStringList traditional{QStringLiteral("TW"), QStringLiteral("HK"), QStringLiteral("MO")};
        const bool hant = tag.script == QLatin1StringView("Hant") || (tag.script.isEmpty() && traditional.contains(tag.region));
        return find(hant ? QStringLiteral("zh-Hant") : language);
    }
    // A region may have a script of its own: Azerbaijani is written in Arabic letters in Iran, Serbian in Latin ones in Montenegro.
    const QLocale::Script usual = QLocale(language).script();
    const QLocale::Script script = tag.script.isEmpty() ? tag.qlocale().script() : QLocale::codeToScript(tag.script);
    for (const QString &part : {QLocale::scriptToCode(script), tag.region}) {
        if (const Row *row = part.isEmpty() ? nullptr : find(language + u'-' + part))
            return row;
    }
    return script == usual || script == QLocale::AnyScript ? find(language) : nullptr; // words in another script would be worse than English
}

} // namespace

QString label(Label which, const QString &tag, bool *fellBack)
{
    const auto parsed = parseLocale(tag.isEmpty() ? QStringLiteral("en") : tag);
    const Row *row = parsed ? rowFor(*parsed) : nullptr;
    if (fellBack)
        *fellBack = !row;
    return QString::fromUtf8((row ? *row : rows.front()).labels[static_cast<std::size_t>(which)]);
}

} // namespace quayside
