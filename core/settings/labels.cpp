// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/locales.h"

#include <algorithm>
#include <array>

namespace quayside {
namespace {

constexpr std::size_t labelCount = static_cast<std::size_t>(Label::BackToText) + 1;

struct Row {
    const char *language;                        ///< or language-Script, if the script needs its own labels
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
    Row{"it",
        {"Indice", "Pagina", "Nota", "Suggerimento", "Importante", "Avviso", "Attenzione", "Note", "Figura", "Tabella", "Immagine mancante", "continua",
         "Torna al testo"}},
    Row{"pt",
        {"Índice", "Página", "Nota", "Dica", "Importante", "Aviso", "Cuidado", "Notas", "Figura", "Tabela", "Imagem em falta", "continuação",
         "Voltar ao texto"}},
    Row{"nl",
        {"Inhoud", "Pagina", "Opmerking", "Tip", "Belangrijk", "Waarschuwing", "Let op", "Voetnoten", "Figuur", "Tabel", "Afbeelding ontbreekt", "vervolg",
         "Terug naar de tekst"}},
    Row{"sv",
        {"Innehåll", "Sida", "Anmärkning", "Tips", "Viktigt", "Varning", "Försiktighet", "Fotnoter", "Figur", "Tabell", "Bild saknas", "fortsättning",
         "Tillbaka till texten"}},
    Row{"da",
        {"Indhold", "Side", "Bemærk", "Tip", "Vigtigt", "Advarsel", "Forsigtig", "Fodnoter", "Figur", "Tabel", "Billede mangler", "fortsat",
         "Tilbage til teksten"}},
    Row{"nb",
        {"Innhold", "Side", "Merk", "Tips", "Viktig", "Advarsel", "Forsiktig", "Fotnoter", "Figur", "Tabell", "Bilde mangler", "fortsettelse",
         "Tilbake til teksten"}},
    Row{"fi",
        {"Sisällys", "Sivu", "Huomautus", "Vinkki", "Tärkeää", "Varoitus", "Huomio", "Alaviitteet", "Kuva", "Taulukko", "Kuva puuttuu", "jatkuu",
         "Takaisin tekstiin"}},
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
    Row{"tr", {"İçindekiler", "Sayfa", "Not", "İpucu", "Önemli", "Uyarı", "Dikkat", "Dipnotlar", "Şekil", "Tablo", "Resim eksik", "devamı", "Metne dön"}},
    Row{"id",
        {"Daftar Isi", "Halaman", "Catatan", "Tip", "Penting", "Peringatan", "Awas", "Catatan kaki", "Gambar", "Tabel", "Gambar tidak ada", "lanjutan",
         "Kembali ke teks"}},
    Row{"ja", {"目次", "ページ", "注記", "ヒント", "重要", "警告", "注意", "脚注", "図", "表", "画像がありません", "続き", "本文に戻る"}},
    Row{"ko", {"차례", "페이지", "참고", "도움말", "중요", "경고", "주의", "각주", "그림", "표", "이미지 없음", "계속", "본문으로 돌아가기"}},
    Row{"zh", {"目录", "页", "注意", "提示", "重要", "警告", "小心", "脚注", "图", "表", "图片缺失", "续", "返回正文"}},
    Row{"zh-Hant", {"目錄", "頁", "注意", "提示", "重要", "警告", "小心", "註腳", "圖", "表", "圖片缺失", "續", "返回正文"}},
    Row{"ar", {"المحتويات", "صفحة", "ملاحظة", "نصيحة", "مهم", "تحذير", "تنبيه", "الحواشي", "شكل", "جدول", "صورة مفقودة", "تابع", "العودة إلى النص"}},
    Row{"he", {"תוכן העניינים", "עמוד", "הערה", "עצה", "חשוב", "אזהרה", "זהירות", "הערות שוליים", "איור", "טבלה", "תמונה חסרה", "המשך", "חזרה לטקסט"}},
    Row{"fa",
        {"فهرست", "صفحه", "یادداشت", "نکته", "مهم", "هشدار", "احتیاط", "پانویس‌ها", "شکل", "جدول", "تصویر موجود نیست", "ادامه", "بازگشت به متن"}},
    Row{"hi", {"विषय-सूची", "पृष्ठ", "टिप्पणी", "सुझाव", "महत्वपूर्ण", "चेतावनी", "सावधानी", "पाद टिप्पणियाँ", "चित्र", "तालिका", "चित्र उपलब्ध नहीं", "जारी", "पाठ पर वापस"}},
    Row{"th", {"สารบัญ", "หน้า", "หมายเหตุ", "เคล็ดลับ", "สำคัญ", "คำเตือน", "ข้อควรระวัง", "เชิงอรรถ", "รูปที่", "ตารางที่", "ไม่พบรูปภาพ", "ต่อ", "กลับไปที่เนื้อหา"}},
    Row{"vi",
        {"Mục lục", "Trang", "Ghi chú", "Mẹo", "Quan trọng", "Cảnh báo", "Thận trọng", "Chú thích", "Hình", "Bảng", "Thiếu hình ảnh", "tiếp theo",
         "Quay lại nội dung"}},
};

const Row *find(const QString &language)
{
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return language == QLatin1StringView(row.language); });
    return it == rows.end() ? nullptr : &*it;
}

const Row *rowFor(const LocaleTag &tag)
{
    if (tag.language == QLatin1StringView("zh")) {
        static const QStringList traditional{QStringLiteral("TW"), QStringLiteral("HK"), QStringLiteral("MO")};
        const bool hant = tag.script == QLatin1StringView("Hant") || (tag.script.isEmpty() && traditional.contains(tag.region));
        return find(hant ? QStringLiteral("zh-Hant") : QStringLiteral("zh"));
    }
    if (tag.language == QLatin1StringView("no") || tag.language == QLatin1StringView("nn"))
        return find(QStringLiteral("nb"));
    return find(tag.language);
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
