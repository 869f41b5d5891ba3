// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewchoice.h"

#include "ui/common/elidingcombobox.h"
#include "ui/common/localename.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QHBoxLayout>
#include <QTabBar>

namespace quayside {

PreviewChoice::PreviewChoice(QWidget *parent) : QWidget(parent), m_tabs(new QTabBar), m_languages(new ElidingComboBox)
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setFocusPolicy(Qt::StrongFocus);
    describe(m_tabs, tr("Format to look at"));
    m_tabs->setToolTip({});
    describe(m_languages, tr("Language to look at"), tr("The language of the result that is shown"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_languages);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_key = m_keys.value(tab);
        offerLanguages(); // a preset has its own
        Q_EMIT chosen();
    });
    connect(m_languages, &QComboBox::currentIndexChanged, this, [this] {
        m_language = m_languages->currentData().toString();
        Q_EMIT chosen();
    });
    hide();
}

void PreviewChoice::setFormats(const QList<ProviderDescription> &providers)
{
    for (const ProviderDescription &provider : providers) {
        for (const TargetFormat &target : provider.targets)
            m_formats.insert(target.id, {target.extension.isEmpty() ? target.name : target.extension.toUpper(), target.name});
    }
}

void PreviewChoice::offer(const QList<ExportRequest> &requests)
{
    m_requests = requests;
    offerTabs();
    offerLanguages();
    setVisible(m_keys.size() > 1 || m_languages->count() > 1);
}

void PreviewChoice::offerTabs()
{
    QList<Key> keys;
    for (const ExportRequest &request : std::as_const(m_requests)) {
        if (!keys.contains(keyOf(request)))
            keys.append(keyOf(request));
    }
    const QSignalBlocker quiet(m_tabs);
    if (keys != m_keys) {
        m_keys = keys;
        while (m_tabs->count() > 0)
            m_tabs->removeTab(m_tabs->count() - 1);
        for (const Key &key : std::as_const(m_keys)) {
            const Words words = m_formats.value(key.target, {key.target, key.target});
            const bool same = std::count_if(m_keys.cbegin(), m_keys.cend(), [&](const Key &other) { return other.target == key.target; }) > 1;
            const int tab = m_tabs->addTab(same && !key.preset.isEmpty() ? tr("%1 · %2", "format, preset").arg(words.shortName, key.preset) : words.shortName);
            m_tabs->setTabToolTip(tab, words.name);
            m_tabs->setAccessibleTabName(tab, words.name);
        }
    }
    const qsizetype at = m_key ? m_keys.indexOf(*m_key) : -1;
    m_tabs->setCurrentIndex(int(qMax<qsizetype>(0, at)));
    m_tabs->setVisible(m_keys.size() > 1);
}

void PreviewChoice::offerLanguages()
{
    QStringList tags;
    const Key key = m_keys.value(m_tabs->currentIndex());
    for (const ExportRequest &request : std::as_const(m_requests)) {
        if (keyOf(request) == key && !request.locale().isEmpty())
            tags.append(request.locale());
    }
    const QSignalBlocker quiet(m_languages);
    m_languages->clear();
    for (const QString &tag : std::as_const(tags)) {
        const QString name = localeName(tag);
        m_languages->addItem(name.isEmpty() ? tag : name, tag);
    }
    m_languages->setCurrentIndex(qMax(0, m_languages->findData(m_language)));
    m_languages->setVisible(tags.size() > 1);
}

std::optional<ExportRequest> PreviewChoice::current() const
{
    const Key key = m_keys.value(m_tabs->currentIndex());
    const QString language = m_languages->currentData().toString();
    const auto found = std::find_if(m_requests.cbegin(), m_requests.cend(), [&](const ExportRequest &request) {
        return keyOf(request) == key && (m_languages->count() < 2 || request.locale() == language);
    });
    return found == m_requests.cend() ? std::nullopt : std::optional(*found);
}

} // namespace quayside
