// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/laying.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace quayside;
using namespace quayside::test;

namespace {

const QString logoPath = QStringLiteral("/somewhere/logo.png");

MediaItem picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkBlue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {QStringLiteral("image/png"), bytes, image.size()};
}

/// A titled document with a picture of 40 pixels in its text.
Document titled()
{
    Document document = markdown("![A square](square.png)\n\nText.\n");
    document.media.insert(QStringLiteral("square.png"), picture(40, 40));
    document.metadata.title = QStringLiteral("The title");
    document.metadata.description = QStringLiteral("What it is about.\n\nAnd what it is not.");
    return document;
}

QJsonObject titlePage(QJsonObject more = {})
{
    more.insert(QStringLiteral("title-page"), true);
    return more;
}

QString textOf(const Page &page)
{
    QString text;
    for (const PageItem &item : page.items) {
        if (const auto *run = std::get_if<GlyphRun>(&item.shape))
            text += run->text + u' ';
    }
    return text.simplified();
}

const ImageItem *imageOn(const Page &page)
{
    for (const PageItem &item : page.items) {
        if (const auto *image = std::get_if<ImageItem>(&item.shape))
            return image;
    }
    return nullptr;
}

} // namespace

class TestTitlePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void abstractIsThereIfAsked();
    void logoStandsOnTop();
    void logoThatIsNoPicture();
};

void TestTitlePage::abstractIsThereIfAsked()
{
    const Laid with = lay(titled(), titlePage({{QStringLiteral("title-abstract"), true}}));
    QVERIFY(with.pages.has_value());
    QCOMPARE(with.pages->pages.size(), size_t(2));
    const QString text = textOf(with.pages->pages.front());
    QVERIFY2(text.startsWith(QStringLiteral("The title")) && text.endsWith(QStringLiteral("What it is about. And what it is not.")), qPrintable(text));
    const Laid without = lay(titled(), titlePage());
    QVERIFY(!textOf(without.pages->pages.front()).contains(QStringLiteral("about")));
}

void TestTitlePage::logoStandsOnTop()
{
    Document document = titled();
    document.media.insert(logoPath, picture(400, 100));
    const Laid laid = lay(document, titlePage({{QStringLiteral("title-logo"), logoPath}}));
    QVERIFY(laid.pages.has_value());
    QCOMPARE(laid.warnings.size(), 0);
    const Page &first = laid.pages->pages.front();
    const ImageItem *logo = imageOn(first);
    const ImageItem *square = imageOn(laid.pages->pages.back());
    QVERIFY(logo && square);
    QCOMPARE(laid.pages->images.size(), size_t(2));
    QCOMPARE(laid.pages->images[static_cast<size_t>(logo->image)].width, 400); // numbers are those of the file
    QCOMPARE(laid.pages->images[static_cast<size_t>(square->image)].width, 40);
    QCOMPARE(logo->rect.width() / logo->rect.height(), 4.0);
    QVERIFY(logo->rect.width() < first.size.width() / 2);
    const auto title = std::find_if(first.items.begin(), first.items.end(), [](const PageItem &item) { return std::holds_alternative<GlyphRun>(item.shape); });
    QVERIFY(std::get<GlyphRun>(title->shape).origin.y() > logo->rect.bottom());
    int figures = 0;
    for (const StructElement &element : laid.pages->structure) {
        if (element.role != Role::Figure)
            continue;
        ++figures;
        QVERIFY(element.extras && !element.extras->alt.isEmpty() && element.extras->box);
        const bool isLogo = element.extras->boxPage == 0;
        QCOMPARE(*element.extras->box, isLogo ? logo->rect : square->rect);
    }
    QCOMPARE(figures, 2);
}

void TestTitlePage::logoThatIsNoPicture()
{
    Document document = titled();
    document.media.insert(logoPath, {QStringLiteral("image/png"), "no picture", {}});
    const Laid laid = lay(document, titlePage({{QStringLiteral("title-logo"), logoPath}}));
    QVERIFY(laid.pages.has_value());
    QVERIFY(hasWarning(laid, WarningCode::ImageUnreadable));
    QVERIFY(textOf(laid.pages->pages.front()).startsWith(QStringLiteral("The title")));
}

QTEST_MAIN(TestTitlePage)
#include "tst_titlepage.moc"
