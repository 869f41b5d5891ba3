// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/themeform.h"

#include "ui/common/taborder.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/looks/themedraft.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpressionValidator>

namespace quayside {

namespace {

enum class FieldKind { Size, Space, Margin, Color, Flag, Font, Picture };

constexpr int swatchSide = 16;

QIcon swatch(const QString &color)
{
    QPixmap picture(swatchSide, swatchSide);
    picture.fill(QColor::isValidColor(color) ? QColor(color) : Qt::white);
    QPainter painter(&picture);
    painter.setPen(QColor(128, 128, 128));
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1));
    if (!QColor::isValidColor(color))
        painter.drawLine(0, swatchSide - 1, swatchSide - 1, 0); // none
    return picture;
}

/// As themes write colors; empty: neither a color nor none.
QString colorText(const QString &typed)
{
    const QString text = typed.trimmed().toLower();
    if (text == QLatin1StringView("none"))
        return text;
    const QColor color(text);
    if (color.isValid() && color.alpha() == 0) // “transparent”, whose name is that of black
        return QStringLiteral("none");
    return color.isValid() ? color.name() : QString();
}

QString path(const char *keys)
{
    return QString::fromLatin1(keys);
}

} // namespace

struct ThemeForm::Field {
    QString path;
    QString label;
    FieldKind kind;
};

ThemeForm::ThemeForm(ThemeDraft &draft, QWidget *parent) : QWidget(parent), m_draft(draft)
{
    askPicture = [this](const std::function<void(const QString &)> &taker) {
        auto *dialog = new QFileDialog(this, tr("Choose a picture"), {}, tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, taker);
        dialog->open();
    };
    askColor = [this](const QColor &start, const std::function<void(const QColor &)> &taker) {
        auto *dialog = new QColorDialog(start, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QColorDialog::colorSelected, this, taker);
        dialog->open();
    };
    setProperty("plain", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, unit, 0);
    column->setSpacing(unit / 2);
    addWords(column);
    addSurfaces(column);
    column->addStretch();
    tabInOrder(this);
    connect(&m_draft, &ThemeDraft::changed, this, &ThemeForm::refresh);
    refresh();
}

/// The sections of what stands in the text.
void ThemeForm::addWords(QVBoxLayout *column)
{
    using enum FieldKind;
    addSection(column, tr("Fonts"),
               {{path("fonts.body"), tr("Text"), Font}, {path("fonts.heading"), tr("Headings"), Font}, {path("fonts.code"), tr("Code"), Font}}, true);
    addSection(column, tr("Text"),
               {{path("body.size"), tr("Size"), Size},
                {path("body.leading"), tr("Line height"), Size},
                {path("body.after"), tr("Space after a paragraph"), Space},
                {path("body.color"), tr("Color"), Color},
                {path("linkColor"), tr("Links"), Color},
                {path("mutedColor"), tr("Secondary text"), Color},
                {path("justify"), tr("Justified"), Flag},
                {path("listIndent"), tr("Indent of lists"), Space}},
               true);
    for (int level = 1; level <= 4; ++level) {
        const auto of = [level](const char *key) { return QStringLiteral("headings.%1.%2").arg(level - 1).arg(QLatin1StringView(key)); };
        addSection(column, tr("Heading %1").arg(level),
                   {{of("size"), tr("Size"), Size},
                    {of("leading"), tr("Line height"), Size},
                    {of("color"), tr("Color"), Color},
                    {of("before"), tr("Space before"), Space},
                    {of("after"), tr("Space after"), Space},
                    {of("bold"), tr("Bold"), Flag},
                    {of("italic"), tr("Italic"), Flag},
                    {of("rule"), tr("Line below"), Flag}},
                   level == 1);
    }
    addSection(column, tr("Code"),
               {{path("code.size"), tr("Size"), Size},
                {path("code.color"), tr("Color"), Color},
                {path("codeBackground"), tr("Background"), Color},
                {path("codeBorder"), tr("Border"), Color},
                {path("inlineCodeBackground"), tr("Background within text"), Color}},
               false);
    addSection(column, tr("Quotes, captions, footnotes"),
               {{path("quote.color"), tr("Color of quotes"), Color},
                {path("quoteBar"), tr("Bar beside quotes"), Color},
                {path("caption.size"), tr("Size of captions"), Size},
                {path("caption.italic"), tr("Captions in italics"), Flag},
                {path("footnote.size"), tr("Size of footnotes"), Size}},
               false);
}

/// The sections of tables, and of the page around the text.
void ThemeForm::addSurfaces(QVBoxLayout *column)
{
    using enum FieldKind;
    addSection(column, tr("Tables"),
               {{path("table.size"), tr("Size"), Size},
                {path("tableRule"), tr("Outer rules"), Color},
                {path("tableInnerRule"), tr("Rules between rows"), Color},
                {path("tableStripe"), tr("Every second row"), Color},
                {path("cellInset"), tr("Room beside the text"), Space}},
               false);
    addSection(column, tr("Margins"),
               {{path("marginTop"), tr("Top"), Margin},
                {path("marginBottom"), tr("Bottom"), Margin},
                {path("marginInner"), tr("Left or inner"), Margin},
                {path("marginOuter"), tr("Right or outer"), Margin}},
               false);
    addSection(column, tr("Header and footer"),
               {{path("headerLogo"), tr("Logo in the header"), Picture},
                {path("headerLogoHeight"), tr("Height of the logo"), Size},
                {path("running.size"), tr("Size of the text"), Size},
                {path("running.color"), tr("Color of the text"), Color}},
               false);
    addSection(column, tr("Cover"),
               {{path("cover.background"), tr("Background"), Color},
                {path("cover.color"), tr("Text on the background"), Color},
                {path("cover.logo"), tr("Logo"), Picture},
                {path("title.size"), tr("Size of the title"), Size},
                {path("title.color"), tr("Color of the title"), Color}},
               false);
}

void ThemeForm::addSection(QVBoxLayout *column, const QString &title, const QList<Field> &fields, bool open)
{
    auto *inside = new QWidget;
    inside->setProperty("plain", true);
    auto *form = new QFormLayout(inside);
    form->setContentsMargins(unit * 3, 0, 0, unit);
    form->setHorizontalSpacing(unit);
    form->setVerticalSpacing(unit / 2);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const Field &field : fields)
        addRow(form, field);
    column->addWidget(new Section(title, inside, open));
}

void ThemeForm::addRow(QFormLayout *form, const Field &field)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(unit / 2);
    std::function<void()> show;
    switch (field.kind) {
    case FieldKind::Size:
    case FieldKind::Space:
    case FieldKind::Margin: show = addNumber(row, field); break;
    case FieldKind::Color: show = addColor(row, field); break;
    case FieldKind::Flag: show = addFlag(row, field); break;
    case FieldKind::Font: show = addFont(row, field); break;
    case FieldKind::Picture: show = addPicture(row, field); break;
    }
    QWidget *widget = row->itemAt(0)->widget();
    auto *reset = makeToolButton(QStringLiteral("reset"), tr("Reset “%1”").arg(field.label));
    QSizePolicy kept = reset->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    reset->setSizePolicy(kept);
    row->addWidget(reset);
    connect(reset, &QToolButton::clicked, this, [this, path = field.path] { m_draft.reset(path); });
    auto *label = new QLabel(field.label);
    label->setBuddy(widget);
    label->setWordWrap(true);
    label->setMinimumWidth(unit * 16);
    form->addRow(label, row);
    m_rows.append({field.path, widget, reset, std::move(show)});
}

std::function<void()> ThemeForm::addNumber(QHBoxLayout *row, const Field &field)
{
    auto *box = new QDoubleSpinBox;
    const bool isMargin = field.kind == FieldKind::Margin;
    box->setRange(field.kind == FieldKind::Size ? 4 : 0, field.kind == FieldKind::Size ? 100 : 200);
    box->setDecimals(2);
    box->setSingleStep(isMargin ? 1 : 0.5);
    box->setSuffix(isMargin ? tr(" mm") : tr(" pt"));
    describe(box, field.label);
    row->addWidget(box, 1);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, path = field.path](double value) {
        if (!m_showing)
            m_draft.setValue(path, value);
    });
    return [this, box, path = field.path] {
        const double value = m_draft.value(path).toDouble(path == QLatin1StringView("headerLogoHeight") ? 22 : 0);
        if (!qFuzzyCompare(1 + box->value(), 1 + value)) // else what is being typed would be written anew: “10” as “10.00”, before its “.5”
            box->setValue(value);
    };
}

std::function<void()> ThemeForm::addColor(QHBoxLayout *row, const Field &field)
{
    auto *line = new QLineEdit;
    line->setMaxLength(30);
    describe(line, field.label, tr("A color such as #1f4e8c, or “none”"));
    auto *pick = makeToolButton(QStringLiteral("edit"), tr("Choose the color of “%1”").arg(field.label));
    row->addWidget(line, 1);
    row->addWidget(pick);
    const QString path = field.path;
    connect(line, &QLineEdit::editingFinished, this, [this, line, path] {
        const QString color = colorText(line->text());
        if (!color.isEmpty() && color != m_draft.value(path).toString())
            m_draft.setValue(path, color);
        else
            line->setText(m_draft.value(path).toString(QStringLiteral("none")));
    });
    connect(pick, &QToolButton::clicked, this, [this, path] {
        askColor(QColor(m_draft.value(path).toString()), [this, path](const QColor &color) {
            if (color.isValid())
                m_draft.setValue(path, color.name());
        });
    });
    return [this, line, pick, path] {
        const QString color = m_draft.value(path).toString(QStringLiteral("none"));
        line->setText(color);
        pick->setIcon(swatch(color));
    };
}

std::function<void()> ThemeForm::addFlag(QHBoxLayout *row, const Field &field)
{
    auto *box = new QCheckBox;
    describe(box, field.label);
    row->addWidget(box, 1);
    connect(box, &QCheckBox::toggled, this, [this, path = field.path](bool on) {
        if (!m_showing)
            m_draft.setValue(path, on);
    });
    return [this, box, path = field.path] { box->setChecked(m_draft.value(path).toBool()); };
}

std::function<void()> ThemeForm::addFont(QHBoxLayout *row, const Field &field)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->addItems(QFontDatabase::families());
    describe(box, field.label, tr("A font of this computer; where it is not installed, the next of the theme’s fonts is used"));
    row->addWidget(box, 1);
    const auto take = [this, box, path = field.path] {
        const QString family = box->currentText().trimmed();
        if (m_showing || family.isEmpty() || family == m_draft.value(path).toArray().first().toString())
            return;
        QJsonArray families{family}; // and those of the base, where it is not installed
        for (const QJsonValue &other : m_draft.baseValue(path).toArray()) {
            if (other.toString() != family)
                families.append(other);
        }
        m_draft.setValue(path, families == m_draft.baseValue(path).toArray() ? m_draft.baseValue(path) : QJsonValue(families));
    };
    connect(box, &QComboBox::activated, this, take);
    connect(box->lineEdit(), &QLineEdit::editingFinished, this, take);
    return [this, box, path = field.path] {
        box->setCurrentText(m_draft.value(path).toArray().first().toString());
        box->lineEdit()->setCursorPosition(0); // of a long name the beginning is seen
    };
}

std::function<void()> ThemeForm::addPicture(QHBoxLayout *row, const Field &field)
{
    auto *name = new QLineEdit;
    name->setReadOnly(true);
    name->setPlaceholderText(tr("None"));
    describe(name, field.label);
    auto *choose = makeToolButton(QStringLiteral("folder"), tr("Choose the picture of “%1”").arg(field.label));
    row->addWidget(name, 1);
    row->addWidget(choose);
    const QString path = field.path;
    connect(choose, &QToolButton::clicked, this, [this, path] {
        askPicture([this, path](const QString &file) {
            if (!file.isEmpty())
                m_draft.setValue(path, file);
        });
    });
    return [this, name, path] {
        const QString file = m_draft.value(path).toString();
        name->setText(file.section(QLatin1Char('/'), -1));
        name->setToolTip(file);
    };
}

QWidget *ThemeForm::field(const QString &path) const
{
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &one) { return one.path == path; });
    return row == m_rows.cend() ? nullptr : row->field;
}

QToolButton *ThemeForm::resetButton(const QString &path) const
{
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &one) { return one.path == path; });
    return row == m_rows.cend() ? nullptr : row->reset;
}

void ThemeForm::refresh()
{
    m_showing = true;
    for (const Row &row : std::as_const(m_rows)) {
        row.show();
        row.reset->setVisible(m_draft.isChanged(row.path));
    }
    m_showing = false;
}

} // namespace quayside
