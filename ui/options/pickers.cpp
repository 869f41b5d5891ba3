// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/pickers.h"

#include "ui/common/widgets.h"
#include "ui/options/lookuppopup.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <QTimeZone>

namespace quayside {

namespace {

const QString separator = QStringLiteral(" — ");

QLineEdit *makeSearchField(const QStringList &lines, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    auto *completer = new QCompleter(lines, field);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(12);
    field->setCompleter(completer);
    field->setClearButtonEnabled(true);
    QObject::connect(
        completer, qOverload<const QString &>(&QCompleter::activated), field, [field](const QString &line) { field->setText(pickedId(line)); },
        Qt::QueuedConnection);
    return field;
}

const QStringList &zoneLines()
{
    static const QStringList lines = [] {
        QStringList result;
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
            result.append(QString::fromLatin1(id));
        result.sort();
        return result;
    }();
    return lines;
}

} // namespace

QLineEdit *makeZoneField(QWidget *parent)
{
    QLineEdit *field = makeSearchField(zoneLines(), parent);
    field->setPlaceholderText(OptionEditor::tr("Place, such as Europe/Vienna"));
    return field;
}

QString pickedLine(const QString &id, const QString &name)
{
    return id + separator + name;
}

QString pickedId(const QString &line)
{
    return line.section(separator, 0, 0).trimmed();
}

QToolButton *makeLookupButton(const OptionSpec &spec, QWidget *anchor, const LookupFunction &lookup, std::function<void(const OptionChoice &)> picked)
{
    const QString words = OptionEditor::tr("Find “%1” in the account").arg(spec.label);
    auto *button = makeToolButton(QStringLiteral("search"), words);
    QObject::connect(button, &QToolButton::clicked, anchor, [=, name = spec.lookup] {
        auto *popup = new LookupPopup(words, name, lookup, anchor);
        QObject::connect(popup, &LookupPopup::picked, anchor, picked);
        popup->openBelow(anchor);
    });
    return button;
}

} // namespace quayside
