// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/placerow.h"

#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace quayside {

PlaceRow::PlaceRow(QWidget *parent)
    : QWidget(parent), m_words(new ElidedLabel(Qt::ElideMiddle)), m_open(makeToolButton(QStringLiteral("edit"), tr("Open the source at this line")))
{
    m_words->setProperty("role", QStringLiteral("muted"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit / 2);
    row->addWidget(m_words, 1);
    row->addWidget(m_open);
    connect(m_open, &QToolButton::clicked, this, [this] { open(m_place.first, m_place.second); });
    hide();
}

void PlaceRow::setSource(const QString &document, const QStringList &inputs)
{
    m_document = document;
    m_inputs = inputs;
    m_place = {};
    hide();
}

void PlaceRow::showPlace(const QString &file, int line)
{
    m_place = {file, line};
    const QString name = (file.isEmpty() ? m_document : file).section(QLatin1Char('/'), -1);
    m_words->setFullText(line > 0 ? tr("%1, line %2").arg(name).arg(line) : name);
    show();
}

/// Warnings name files as the user did; what was read has whole paths.
void PlaceRow::open(const QString &file, int line)
{
    if (m_document.isEmpty())
        return;
    const auto names = [&](const QString &path) { return path == file || path.endsWith(QLatin1Char('/') + file); };
    const auto found = file.isEmpty() ? m_inputs.cend() : std::find_if(m_inputs.cbegin(), m_inputs.cend(), names);
    Q_EMIT sourceWanted(found == m_inputs.cend() ? m_document : *found, line);
}

} // namespace quayside
