// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/exportsettings.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/optiontabs.h"
#include "ui/options/listeditors.h"
#include "ui/options/optionform.h"

#include "settings/optionbuilders.h"
#include "ui/compose/settingsstate.h"
#include "ui/options/localefield.h"
#include "ui/options/localeranking.h"
#include "ui/options/localespicker.h"
#include "ui/windowdescription.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace quayside;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestUiOptionForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsAtItsDefaultsAndSaysNothing();
    void givesBackWhatWasSet_data();
    void givesBackWhatWasSet();
    void takesWhatIsTyped();
    void hidesWhatIsNotEnabled();
    void keepsValuesByLocale();
    void showsErrorsAtTheirField();
    void resetsToTheDefault();
    void everyControlHasAName();
    void listsGrowAndShrink();
    void filesAreChosenSeveralAtOnce();
    void localesAreCheckedWhenTyped();
    void secretsAreNotRemembered();
    void languagesBelongToTheirAccount();
    void whatIsNeededComesFirst();
    void noHeadingStandsTwice();
    void labelsStandBesideTheirFieldsWhereThereIsRoom();
    void optionsAreFoundByTheirWords();
    void theSearchGoesOverAllFormats();
    void theKeyOfTheSearchShowsIt();
    void whatDiffersIsMarkedAndReset();
    void languagesAreRanked_data();
    void languagesAreRanked();
    void aLanguageIsFoundByItsName();
    void favouritesAreOfferedFirst();

private:
    std::unique_ptr<OptionForm> m_form;
};

void TestUiOptionForm::init()
{
    m_form = std::make_unique<OptionForm>();
    m_form->setSpecs(s("json"), test::everyOption());
    m_form->resize(400, 1400);
    m_form->show();
}

void TestUiOptionForm::startsAtItsDefaultsAndSaysNothing()
{
    QVERIFY(m_form->values().values.isEmpty());
    QCOMPARE(m_form->editor(s("int"))->value(), QJsonValue(3));
    QCOMPARE(m_form->editor(s("choice"))->value(), QJsonValue(s("b")));
    QVERIFY(m_form->editor(s("bare-int"))->value().isUndefined());
}

void TestUiOptionForm::givesBackWhatWasSet_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("bool") << s("bool") << QJsonValue(true);
    QTest::newRow("int") << s("int") << QJsonValue(7);
    QTest::newRow("int without default") << s("bare-int") << QJsonValue(-12);
    QTest::newRow("double") << s("double") << QJsonValue(2.25);
    QTest::newRow("text") << s("text") << QJsonValue(s("Grüße"));
    QTest::newRow("choice") << s("choice") << QJsonValue(s("c"));
    QTest::newRow("open choice") << s("open") << QJsonValue(s("something else"));
    QTest::newRow("list") << s("list") << QJsonValue(QJsonArray{s("one"), s("two, three")});
    QTest::newRow("map") << s("map") << QJsonValue(QJsonObject{{s("a"), s("1")}, {s("b"), s("2")}});
    QTest::newRow("typed map")
        << s("typed")
        << QJsonValue(QJsonArray{
               QJsonObject{{s("name"), s("n")}, {s("type"), s("double")}, {s("value"), 1.5}},
               QJsonObject{{s("name"), s("d")}, {s("type"), s("dateTime")}, {s("value"), s("2026-01-02T03:04:05Z")}, {s("zone"), s("Europe/Vienna")}}});
    QTest::newRow("date") << s("date") << QJsonValue(s("2026-02-28"));
    QTest::newRow("moment") << s("moment") << QJsonValue(s("2026-02-28T10:00:00Z"));
    QTest::newRow("locale") << s("locale") << QJsonValue(s("de-AT"));
    QTest::newRow("zone") << s("zone") << QJsonValue(s("Europe/Vienna"));
    QTest::newRow("path") << s("path") << QJsonValue(s("/tmp/a b"));
    QTest::newRow("secret") << s("secret") << QJsonValue(s("hush"));
    QTest::newRow("lookup") << s("lookup") << QJsonValue(s("id-1"));
    QTest::newRow("group") << s("grouped") << QJsonValue(s("x"));
    QTest::newRow("advanced") << s("folded") << QJsonValue(s("x"));
}

void TestUiOptionForm::givesBackWhatWasSet()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    OptionValues values;
    values.values.insert(key, value);
    m_form->setValues(values);
    QCOMPARE(m_form->editor(key)->value(), value);
    QCOMPARE(m_form->values().values, values.values);
}

void TestUiOptionForm::takesWhatIsTyped()
{
    QSignalSpy changed(m_form.get(), &OptionForm::changed);
    auto *line = m_form->editor(s("text"))->findChild<QLineEdit *>();
    QTest::keyClicks(line, s("abc"));
    QCOMPARE(m_form->values().values.value(s("text")).toString(), s("abc"));
    QCOMPARE(changed.count(), 3);
    auto *box = m_form->editor(s("int"))->findChild<QSpinBox *>();
    QCOMPARE(box->suffix(), s(" pt"));
    box->setValue(99);
    QCOMPARE(box->value(), 9);
    auto *zone = m_form->editor(s("zone"))->findChild<QLineEdit *>();
    QTest::keyClicks(zone, s("Europe/Nowhere"));
    QVERIFY(!m_form->errorText(s("zone")).isEmpty());
    zone->setText(s("Europe/Vienna"));
    QVERIFY(m_form->errorText(s("zone")).isEmpty());
}

void TestUiOptionForm::hidesWhatIsNotEnabled()
{
    QVERIFY(!m_form->isOffered(s("dependent")));
    m_form->editor(s("bool"))->findChild<QCheckBox *>()->click();
    QVERIFY(m_form->isOffered(s("dependent")));
    QTest::keyClicks(m_form->editor(s("dependent"))->findChild<QLineEdit *>(), s("x"));
    QVERIFY(m_form->values().values.contains(s("dependent")));
    m_form->editor(s("bool"))->findChild<QCheckBox *>()->click();
    QVERIFY(!m_form->values().values.contains(s("dependent")));
}

void TestUiOptionForm::keepsValuesByLocale()
{
    auto *tabs = m_form->findChild<QTabBar *>();
    QVERIFY(tabs->isHidden());
    m_form->setLocales({s("de-AT"), s("ar")});
    QVERIFY(!tabs->isHidden());
    QCOMPARE(tabs->count(), 3);
    tabs->setCurrentIndex(2);
    QVERIFY(!m_form->isOffered(s("text"))); // not per locale
    auto *line = m_form->editor(s("local"))->findChild<QLineEdit *>();
    QCOMPARE(line->text(), s("plain"));
    line->selectAll();
    QTest::keyClicks(line, s("arabic"));
    tabs->setCurrentIndex(1);
    QCOMPARE(line->text(), s("plain"));
    QCOMPARE(m_form->values().perLocale.value(s("ar")).value(s("local")).toString(), s("arabic"));
    m_form->setLocales({s("de-AT")});
    QVERIFY(m_form->values().perLocale.isEmpty());
}

void TestUiOptionForm::showsErrorsAtTheirField()
{
    const ExportError wrong{ErrorCode::RequiredOption, {{s("option"), s("needed")}}, s("json.needed"), {}};
    const ExportError hidden{ErrorCode::InvalidOption, {{s("option"), s("folded")}}, s("json.folded"), {}};
    const ExportError elsewhere{ErrorCode::InvalidOption, {}, s("pdf.needed"), {}};
    QCOMPARE(m_form->setErrors({wrong, hidden, elsewhere}), 2);
    QCOMPARE(m_form->errorText(s("needed")), sentence(wrong));
    QVERIFY(m_form->editor(s("folded"))->isVisible()); // its fold opened
    QCOMPARE(m_form->setErrors({}), 0);
    QVERIFY(m_form->errorText(s("needed")).isEmpty());
}

void TestUiOptionForm::resetsToTheDefault()
{
    auto *box = m_form->editor(s("int"))->findChild<QSpinBox *>();
    box->setValue(5);
    QToolButton *reset = nullptr;
    for (QToolButton *button : m_form->findChildren<QToolButton *>()) {
        if (button->accessibleName().contains(s("Whole number")))
            reset = button;
    }
    QVERIFY(reset && reset->isVisible());
    reset->click();
    QCOMPARE(box->value(), 3);
    QVERIFY(!reset->isVisible());
    QVERIFY(m_form->values().values.isEmpty());
}

void TestUiOptionForm::everyControlHasAName()
{
    for (const OptionSpec &spec : test::everyOption()) {
        OptionEditor *editor = m_form->editor(spec.key);
        QVERIFY2(editor, qPrintable(spec.key));
        QWidget *field = editor->focusProxy();
        QVERIFY2(field, qPrintable(spec.key));
        QVERIFY2(field->accessibleName().contains(spec.label), qPrintable(spec.key));
        QVERIFY2(field->focusPolicy() != Qt::NoFocus, qPrintable(spec.key));
    }
}

void TestUiOptionForm::listsGrowAndShrink()
{
    OptionEditor *list = m_form->editor(s("list"));
    auto *add = list->findChild<QPushButton *>();
    add->click();
    add->click();
    const QList<QLineEdit *> lines = list->findChildren<QLineEdit *>();
    QCOMPARE(lines.size(), 2);
    QTest::keyClicks(lines.at(0), s("a"));
    QTest::keyClicks(lines.at(1), s("b"));
    QCOMPARE(m_form->values().values.value(s("list")).toArray(), (QJsonArray{s("a"), s("b")}));
    for (QToolButton *button : list->findChildren<QToolButton *>()) {
        if (button->accessibleName() == s("Remove this row")) {
            button->click();
            break;
        }
    }
    QCOMPARE(m_form->values().values.value(s("list")).toArray(), QJsonArray{s("b")});
}

void TestUiOptionForm::filesAreChosenSeveralAtOnce()
{
    OptionSpec spec = listOption(QLatin1StringView("files"), s("Files"), {});
    spec.elementType = OptionType::Path;
    ListEditor list(spec, {}, nullptr);
    const QList<QPushButton *> buttons = list.findChildren<QPushButton *>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->accessibleName() == s("Files: Choose files…"); }));
    list.addRow(); // filled before new ones are made
    list.addPaths({s("/a.pdf"), s("/b.pdf"), s("/a.pdf")});
    QCOMPARE(list.value().toArray(), (QJsonArray{s("/a.pdf"), s("/b.pdf")}));
    list.addPaths({s("/b.pdf"), s("/c.pdf")});
    QCOMPARE(list.rowCount(), 3);
    QCOMPARE(list.value().toArray(), (QJsonArray{s("/a.pdf"), s("/b.pdf"), s("/c.pdf")}));
}

void TestUiOptionForm::localesAreCheckedWhenTyped()
{
    LocalesPicker picker;
    QSignalSpy changed(&picker, &LocalesPicker::changed);
    QVERIFY(picker.add(s("de-AT")));
    QVERIFY(!picker.add(s("xx-YY")));
    QVERIFY(!picker.errorText().isEmpty());
    QVERIFY(picker.add(s("zh-TW")));
    QCOMPARE(picker.locales(), (QStringList{s("de-AT"), s("zh-TW")}));
    QCOMPARE(changed.count(), 2);
    picker.setAllowed({s("fr-FR")});
    QVERIFY(!picker.add(s("de-DE")));
    for (QToolButton *chip : picker.findChildren<QToolButton *>()) {
        if (chip->accessibleName().contains(s("de-AT")))
            chip->click();
    }
    QCOMPARE(picker.locales(), QStringList{s("zh-TW")});
}

void TestUiOptionForm::secretsAreNotRemembered()
{
    ProviderDescription description;
    description.id = s("p");
    TargetFormat target;
    target.id = s("json");
    target.options = test::everyOption();
    description.targets = {target};
    SettingsState state;
    state.provider = s("p");
    OptionValues values;
    values.values = {{s("secret"), s("hush")}, {s("text"), s("kept")}};
    values.perLocale = {{s("ar"), values.values}};
    state.settings[s("p")][s("json")] = values;
    const QJsonObject stored = toJson(state, {description});
    QVERIFY(!QJsonDocument(stored).toJson().contains("hush"));
    const SettingsState back = settingsStateFromJson(stored);
    QCOMPARE(back.settings[s("p")].scope(s("json")).values.value(s("text")).toString(), s("kept"));
    QCOMPARE(back.settings[s("p")].scope(s("json")).perLocale.value(s("ar")).value(s("text")).toString(), s("kept"));
}

void TestUiOptionForm::languagesBelongToTheirAccount()
{
    ProviderDescription here = test::windowDescription();
    ProviderDescription there = here;
    there.id = s("there");
    ExportSettings settings;
    settings.setProviders({here, there});
    settings.locales()->add(s("ar"));
    settings.chooseProvider(there.id);
    QCOMPARE(settings.locales()->locales(), QStringList());
    settings.locales()->add(s("de-AT"));
    settings.chooseProvider(here.id);
    QCOMPARE(settings.locales()->locales(), QStringList{s("ar")});
    ExportSettings next;
    next.setState(settings.state());
    next.setProviders({here, there});
    QCOMPARE(next.locales()->locales(), QStringList{s("ar")});
    next.chooseProvider(there.id);
    QCOMPARE(next.locales()->locales(), QStringList{s("de-AT")});
}

void TestUiOptionForm::whatIsNeededComesFirst()
{
    const int needed = m_form->editor(s("needed"))->mapTo(m_form.get(), QPoint()).y();
    for (const char *other : {"bool", "int", "text", "list", "grouped"})
        QTRY_VERIFY2(needed < m_form->editor(s(other))->mapTo(m_form.get(), QPoint()).y(), other);
}

/// Options for experts stand in the fold of their own group.
void TestUiOptionForm::noHeadingStandsTwice()
{
    QList<OptionSpec> specs;
    for (const bool advanced : {false, true, false, true}) {
        OptionSpec spec;
        spec.key = s("k%1").arg(specs.size());
        spec.label = s("Option %1").arg(specs.size());
        spec.group = specs.size() < 2 ? s("Page") : s("Text");
        spec.advanced = advanced;
        specs.append(spec);
    }
    m_form->setSpecs(s("pdf"), specs);
    QStringList headings;
    for (const QLabel *label : m_form->findChildren<QLabel *>()) {
        if (label->property("role") == s("heading"))
            headings.append(label->text());
    }
    QCOMPARE(headings, (QStringList{s("Page"), s("Text")}));
    QCOMPARE(m_form->findChildren<OptionRow *>().size(), 4);
    QVERIFY(!m_form->editor(s("k1"))->isVisible());
}

void TestUiOptionForm::labelsStandBesideTheirFieldsWhereThereIsRoom()
{
    QLabel *label = nullptr;
    for (QLabel *one : m_form->findChildren<QLabel *>()) {
        if (one->text() == s("Text"))
            label = one;
    }
    QVERIFY(label);
    const OptionEditor *editor = m_form->editor(s("text"));
    const auto left = [this](const QWidget *widget) { return widget->mapTo(m_form.get(), QPoint()).x(); };
    const auto top = [this](const QWidget *widget) { return widget->mapTo(m_form.get(), QPoint()).y(); };
    m_form->resize(340, 1400);
    QTRY_VERIFY(top(label) < top(editor) && left(label) == left(editor));
    m_form->resize(600, 1400);
    QTRY_VERIFY(left(label) + label->width() <= left(editor) && qAbs(top(label) - top(editor)) < label->height());
    QCOMPARE(left(editor), left(m_form->editor(s("choice")))); // all fields begin at one place
}

void TestUiOptionForm::optionsAreFoundByTheirWords()
{
    const int all = m_form->setSearch({});
    QVERIFY(all > 10);
    QCOMPARE(m_form->setSearch(s("NOT NEEDED")), 1); // its help; it is folded
    QTRY_VERIFY(m_form->editor(s("folded"))->isVisible());
    QVERIFY(!m_form->isOffered(s("text")));
    QCOMPARE(m_form->setSearch(s("zebra")), 0);
    QCOMPARE(m_form->setSearch({}), all);
    QTRY_VERIFY(!m_form->editor(s("folded"))->isVisible()); // folded as before
}

void TestUiOptionForm::theKeyOfTheSearchShowsIt()
{
    ExportSettings settings;
    settings.setProviders({test::windowDescription()});
    settings.resize(500, 240); // the options are below what is seen
    settings.show();
    settings.formats()->setChosen({s("pdf"), s("json")});
    QVERIFY(QTest::qWaitForWindowActive(&settings));
    const QLineEdit *search = settings.options()->searchField();
    QTRY_VERIFY(search->isVisible() && search->visibleRegion().isEmpty());
    QTest::keyClick(&settings, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!search->visibleRegion().isEmpty());
    QVERIFY(search->hasFocus());
}

void TestUiOptionForm::theSearchGoesOverAllFormats()
{
    ExportSettings settings;
    settings.setProviders({test::windowDescription()});
    settings.resize(500, 900);
    settings.show();
    settings.formats()->setChosen({s("pdf"), s("json")});
    QCOMPARE(settings.options()->scope(), s("pdf"));
    QCOMPARE(settings.options()->bar()->count(), 3); // and how sources are read
    QTest::keyClicks(settings.options()->searchField(), s("fraction"));
    QTRY_COMPARE(settings.options()->scope(), s("json")); // the first that has it
    QVERIFY(settings.form(s("json"))->editor(s("double"))->isVisible());
    QVERIFY(!settings.form(s("json"))->editor(s("text"))->isVisible());
    QVERIFY(settings.options()->bar()->tabText(1).contains(u'1'));
    QVERIFY(!settings.options()->bar()->isTabEnabled(0));
    settings.options()->searchField()->clear();
    QVERIFY(settings.options()->bar()->isTabEnabled(0));
    QVERIFY(settings.form(s("json"))->editor(s("text"))->isVisible());
    settings.options()->bar()->setCurrentIndex(0);
    QTest::keyClicks(settings.options()->searchField(), s("fraction"));
    QCOMPARE(settings.options()->scope(), s("json"));
    QTest::keyClicks(settings.options()->searchField(), s("x")); // nobody has that: one is where one was
    QCOMPARE(settings.options()->scope(), s("pdf"));
    settings.options()->searchField()->clear();
    QCOMPARE(settings.options()->scope(), s("pdf"));
}

void TestUiOptionForm::whatDiffersIsMarkedAndReset()
{
    ExportSettings settings;
    settings.setProviders({test::windowDescription()});
    settings.resize(500, 900);
    settings.show();
    settings.formats()->setChosen({s("pdf")});
    QVERIFY(!settings.options()->resetButton()->isVisible());
    auto *contents = settings.form(s("pdf"))->editor(s("contents"))->findChild<QCheckBox *>();
    QTest::mouseClick(contents, Qt::LeftButton, {}, {8, contents->height() / 2});
    QTRY_VERIFY(settings.options()->resetButton()->isVisible());
    QVERIFY(settings.options()->bar()->tabText(0).contains(u'1'));
    QVERIFY(contents->accessibleDescription().contains(s("Differs")));
    QCOMPARE(settings.form(s("pdf"))->changedCount(), 1);
    QSignalSpy reset(&settings, &ExportSettings::wasReset);
    QTest::mouseClick(settings.options()->resetButton(), Qt::LeftButton);
    QVERIFY(!contents->isChecked());
    QVERIFY(settings.preset().settings.scope(s("pdf")).values.isEmpty());
    QTRY_VERIFY(!settings.options()->resetButton()->isVisible());
    QCOMPARE(reset.size(), 1);
    settings.setPreset(reset.constFirst().constFirst().value<Preset>()); // the way back
    QVERIFY(settings.form(s("pdf"))->editor(s("contents"))->value().toBool());
}

void TestUiOptionForm::languagesAreRanked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("ranked");
    QTest::newRow("tag before name") << s("de") << QStringList() << QStringList{s("de"), s("de-AT")};
    QTest::newRow("name before what stands inside") << s("fr") << QStringList() << QStringList{s("fr"), s("af")}; // “Afrikaans” has it inside
    QTest::newRow("by a name") << s("arab") << QStringList() << QStringList{s("ar")};
    QTest::newRow("a word within the name") << s("austria") << QStringList() << QStringList{s("de-AT")};
    QTest::newRow("nothing typed") << QString() << QStringList{s("fr")} << QStringList{s("fr"), s("af"), s("ar"), s("de"), s("de-AT")};
    QTest::newRow("favourites within their part") << s("de") << QStringList{s("de-AT")} << QStringList{s("de-AT"), s("de")};
    QTest::newRow("none") << s("zz") << QStringList() << QStringList();
}

void TestUiOptionForm::languagesAreRanked()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, first);
    QFETCH(QStringList, ranked);
    QCOMPARE(rankedLocales({s("af"), s("ar"), s("de"), s("de-AT"), s("fr")}, typed, first), ranked);
}

void TestUiOptionForm::aLanguageIsFoundByItsName()
{
    LocalesPicker picker;
    picker.show();
    picker.setAllowed({s("ar"), s("de-DE"), s("fr-FR")});
    QCOMPARE(picker.field()->offered().size(), 3); // those of the account only
    picker.field()->setFocus();
    QTest::keyClicks(picker.field(), s("german"));
    QTest::keyClick(picker.field(), Qt::Key_Return);
    QCOMPARE(picker.locales(), QStringList{s("de-DE")});
    QVERIFY(picker.field()->text().isEmpty());
}

void TestUiOptionForm::favouritesAreOfferedFirst()
{
    LocalesPicker picker;
    picker.show();
    picker.setLocales({s("zu")});
    QSignalSpy changed(&picker, &LocalesPicker::favouritesChanged);
    picker.setFavourite(s("zu"), true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(picker.field()->offered().constFirst(), s("zu"));
    picker.setLocales({});
    QToolButton *suggestion = nullptr;
    for (QToolButton *one : picker.findChildren<QToolButton *>()) {
        if (one->accessibleName() == s("Add zu"))
            suggestion = one;
    }
    QVERIFY(suggestion);
    QTRY_VERIFY(suggestion->isVisible());
    QTest::mouseClick(suggestion, Qt::LeftButton);
    QCOMPARE(picker.locales(), QStringList{s("zu")});
    ExportSettings settings;
    settings.setProviders({test::windowDescription()});
    settings.locales()->setFavourite(s("zu"), true);
    ExportSettings next;
    next.setState(settings.state());
    QCOMPARE(next.locales()->favourites(), QStringList{s("zu")});
}

QTEST_MAIN(TestUiOptionForm)
#include "tst_ui_optionform.moc"
