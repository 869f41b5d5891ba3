// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/composepage.h"

#include "base/label.h"
#include "model/check.h"

#include "ui/common/appsettings.h"
#include "ui/common/futures.h"
#include "ui/common/icons.h"
#include "ui/common/notice.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/compose/commandlinedialog.h"
#include "ui/compose/destinationbox.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/nameexample.h"
#include "ui/compose/presetcontroller.h"
#include "ui/compose/remotesource.h"
#include "ui/compose/sourcespanel.h"
#include "ui/options/optionform.h"

#include <QJsonArray>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace quayside {

namespace {

QStringList stringsOf(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &one : value.toArray())
        result.append(one.toString());
    return result;
}

} // namespace

ComposePage::ComposePage(Engine &engine, AppSettings &settings, QWidget *parent)
    : QWidget(parent), m_engine(engine), m_settings(settings), m_sources(new SourcesPanel), m_remote(new RemoteSource), m_left(new QStackedWidget),
      m_settingsPanel(new ExportSettings), m_notice(new Notice), m_summary(makeLabel({}, "muted")), m_export(new QPushButton),
      m_preview(makeToolButton(QStringLiteral("preview"), tr("Show the preview (F9)"))), m_splitter(new QSplitter(Qt::Horizontal)),
      m_example(new NameExample(engine)), m_presetRow(new PresetRow), m_presets(new PresetController(engine, *m_settingsPanel, *m_presetRow, *m_notice, this))
{
    m_settingsPanel->setHeader(m_presetRow);
    m_example->setParent(this);
    connect(m_example, &NameExample::answered, m_settingsPanel, &ExportSettings::setExample);
    m_left->addWidget(m_sources);
    m_left->addWidget(m_remote);
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(unit);
    rightColumn->addWidget(m_settingsPanel, 1);
    m_formColumn = rightColumn;
    m_footer = makeFooter();
    takeFooterBack();
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(unit);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({unit * 34, unit * 66});
    m_splitter->restoreState(settings.bytes(QStringLiteral("window/form")));
    setNarrow(false);
    right->setMinimumWidth(unit * 45);
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);

    Destination destination;
    destination.folder = settings.defaultFolder();
    destination.onConflict = settings.conflictPolicy();
    m_settingsPanel->setDestination(destination);
    m_settingsPanel->setState(settings.state(QStringLiteral("compose")));
    const QJsonObject folders = settings.state(QStringLiteral("folders"));
    m_sources->setRecent(stringsOf(settings.state(QStringLiteral("recentSources")).value(QLatin1StringView("paths"))));
    m_settingsPanel->destinationBox()->setFolderChoices(
        {stringsOf(folders.value(QLatin1StringView("recent"))), stringsOf(folders.value(QLatin1StringView("favourites")))});
    m_presets->setState(settings.state(QStringLiteral("presets")));
    connect(m_presets, &PresetController::changed, this, &ComposePage::refresh);
    connect(m_presets, &PresetController::commandLineWanted, this, &ComposePage::showCommandLine);
    connect(m_settingsPanel, &ExportSettings::changed, m_presets, &PresetController::formChanged);
    connect(m_sources, &SourcesPanel::currentChanged, this, &ComposePage::refresh);
    connect(m_remote, &RemoteSource::changed, this, &ComposePage::refresh);
    connect(m_settingsPanel, &ExportSettings::changed, this, &ComposePage::refresh);
    connect(m_settingsPanel, &ExportSettings::providerChanged, this, &ComposePage::onProviderChanged);
    connect(m_settingsPanel, &ExportSettings::wasReset, this, [this](const Preset &before) {
        m_notice->tell(
            Notice::Kind::Info, tr("All options are at their defaults."), tr("&Undo"), [this, before] { m_settingsPanel->setPreset(before); }, 15);
    });
    connect(m_settingsPanel, &ExportSettings::accountsWanted, this, &ComposePage::accountsWanted);
    refresh();
}

ComposePage::~ComposePage() = default;

QWidget *ComposePage::makeFooter()
{
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit);
    m_summary->setWordWrap(true);
    m_export->setProperty("primary", true);
    m_export->setIcon(themedIcon(QStringLiteral("export"), IconTint::OnAccent));
    // A button's own shortcut is lost with a new text.
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this), &QShortcut::activated, this, &ComposePage::submit);
    m_preview->setCheckable(true);
    m_preview->setShortcut(QKeySequence(Qt::Key_F9));
    row->addWidget(m_summary, 1);
    row->addWidget(m_preview);
    row->addWidget(m_export);
    connect(m_export, &QPushButton::clicked, this, &ComposePage::submit);
    return footer;
}

void ComposePage::takeFooterBack()
{
    m_formColumn->addWidget(m_notice);
    m_formColumn->addWidget(m_footer);
}

void ComposePage::openSources(const QStringList &paths)
{
    if (!isLocal())
        m_settingsPanel->chooseProviderOfPaths();
    m_sources->addPaths(paths);
}

void ComposePage::load(const Batch &batch)
{
    if (!m_settingsPanel->setPreset(batch)) {
        m_notice->tell(Notice::Kind::Error, tr("The account of this export is not there any more: choose another one under “Where”."));
        return;
    }
    if (isLocal())
        m_sources->replace(batch.sources);
    else
        m_remote->setItems(batch.sources);
    m_notice->tell(Notice::Kind::Info, tr("These are the settings of “%1”. Change them, then export.").arg(titleOf(batch)), {}, {}, 10);
    refresh();
}

void ComposePage::setProviders(const QList<ProviderDescription> &providers)
{
    m_settingsPanel->setProviders(providers);
    const auto ofPaths = std::find_if(providers.cbegin(), providers.cend(), [](const ProviderDescription &one) { return one.takesPaths(); });
    m_sources->model()->setKinds(ofPaths == providers.cend() ? QList<SourceKind>() : ofPaths->sourceKinds);
    m_presets->start();
    refresh();
}

bool ComposePage::isLocal() const
{
    const ProviderDescription *provider = m_settingsPanel->provider();
    if (!provider)
        return true;
    return provider->takesPaths();
}

void ComposePage::onProviderChanged()
{
    m_left->setCurrentIndex(isLocal() ? 0 : 1);
    const QSignalBlocker quiet(m_remote); // the panel reports the same change next
    if (!isLocal())
        m_remote->setProvider(*m_settingsPanel->provider(), m_settingsPanel->lookup(),
                              urlFields ? urlFields(m_settingsPanel->provider()->id) : UrlFieldsFunction());
    m_notice->dismiss();
}

QList<SourceItem> ComposePage::sourceItems() const
{
    if (!isLocal())
        return m_remote->items();
    return m_sources->model()->goodItems();
}

QList<ExportRequest> ComposePage::previewRequests() const
{
    const ProviderDescription *provider = m_settingsPanel->provider();
    if (!provider || !isLocal())
        return {};
    Batch one = m_batch;
    const SourceEntry *entry = m_sources->currentEntry();
    if (!entry || entry->state != SourceEntry::State::Ready || !entry->isOneDocument())
        return {};
    one.sources = {entry->item};
    return expand(one, *provider);
}

QString ComposePage::exportWords(const Batch &batch) const
{
    const ProviderDescription *provider = m_settingsPanel->provider();
    const bool oneAJob = provider && provider->localePolicy == LocalePolicy::OneAJob;
    const int locales = oneAJob ? qMax(1, int(batch.locales.size())) : 1;
    QStringList ofMany; // kinds
    for (const SourceKind &kind : provider ? provider->sourceKinds : QList<SourceKind>()) {
        if (!kind.isOneDocument)
            ofMany.append(kind.id);
    }
    const auto folders = std::count_if(batch.sources.cbegin(), batch.sources.cend(), [&ofMany](const SourceItem &item) { return ofMany.contains(item.kind); });
    int each = int(batch.targets.size()) * locales;
    for (const Preset &other : batch.others)
        each += int(other.targets.size()) * (oneAJob ? qMax(1, int(other.locales.size())) : 1);
    if (batch.sources.isEmpty() || each == 0)
        return tr("&Export");
    if (folders > 0)
        return tr("&Export %Ln folder(s)", nullptr, int(folders))
               + (batch.sources.size() > folders ? tr(" and %Ln file(s)", nullptr, int(batch.sources.size() - folders) * each) : QString());
    return tr("&Export %Ln file(s)", nullptr, int(batch.sources.size()) * each);
}

/// The export keeps the preview's "now" for ten minutes, not past midnight: nobody can tell.
void ComposePage::refreshAsOf()
{
    constexpr qint64 longest = 600;
    const QDateTime now = m_engine.asOf();
    if (!m_asOf.isValid() || qAbs(m_asOf.secsTo(now)) > longest || m_asOf.toLocalTime().date() != now.toLocalTime().date())
        m_asOf = now;
}

void ComposePage::refresh()
{
    refreshAsOf();
    const QList<SourceItem> sources = sourceItems();
    QStringList kinds;
    for (const SourceItem &item : sources) {
        if (!kinds.contains(item.kind))
            kinds.append(item.kind);
    }
    m_settingsPanel->setSourceKinds(kinds); // first, as it may change formats and forms
    m_batch = Batch{m_settingsPanel->preset(), sources, m_asOf};
    m_batch.name = m_presets->name();
    m_batch.others = m_presets->others(m_batch.destination);
    m_example->ask(m_batch, m_settingsPanel->provider());
    showBatch();
    Q_EMIT changed();
}

QString ComposePage::missingWords() const
{
    const Batch &now = m_batch;
    if (!m_settingsPanel->provider())
        return tr("Starting…");
    if (now.sources.isEmpty())
        return isLocal() && m_sources->model()->rowCount() > 0 ? tr("None of these sources can be read.") : tr("Add a document on the left to begin.");
    if (!isLocal() && !m_remote->isComplete())
        return tr("Fill in what to export on the left.");
    if (!m_settingsPanel->hasFormats())
        return tr("These kinds have no format in common: export them one after the other.");
    if (now.targets.isEmpty())
        return tr("Choose at least one format.");
    if (now.destination.folder.isEmpty())
        return tr("Choose a folder for the files.");
    return {};
}

void ComposePage::showBatch()
{
    const Batch &now = m_batch;
    const QString why = missingWords();
    m_export->setText(exportWords(now));
    m_export->setEnabled(why.isEmpty() && !m_sending);
    m_export->setAccessibleName(withoutMnemonic(m_export->text()));
    m_export->setToolTip(why.isEmpty() ? tr("Puts the work into the queue (Ctrl+Enter)") : why);
    m_export->setAccessibleDescription(m_export->toolTip());
    constexpr qsizetype takesTime = 500; // sources: seconds, until their exports stand in the queue
    m_summary->setText(!why.isEmpty()                                 ? why
                       : m_sending && now.sources.size() >= takesTime ? tr("The exports are being prepared…")
                       : now.targets.size() > 1 ? tr("%Ln source(s), %1 formats", nullptr, int(now.sources.size())).arg(now.targets.size())
                                                : QString());
}

void ComposePage::submit()
{
    const ProviderDescription *provider = m_settingsPanel->provider();
    if (!provider || !m_export->isEnabled())
        return;
    refresh(); // renew an outdated preview, as the export will be
    const QList<ExportError> errors = isLocal() ? problemsOf(m_batch) : problemsOfRows(m_batch);
    showErrors(errors);
    if (!errors.isEmpty())
        return;
    setSending(true);
    saveState();
    if (isLocal())
        m_sources->model()->refresh([this] { send(); }); // as it is now, not as it was when it was added
    else
        send();
}

/// A button that is disabled hands the focus on, to whatever comes next: it gets it back, unless it took so long that somebody may have gone elsewhere.
void ComposePage::setSending(bool sending)
{
    constexpr qint64 atOnce = 3000;
    m_sending = sending;
    const bool stoodThere = m_export->hasFocus();
    showBatch();
    if (sending && stoodThere)
        m_focusWent.start();
    else if (m_focusWent.isValid() && m_focusWent.elapsed() < atOnce)
        m_export->setFocus(Qt::OtherFocusReason);
    if (!sending)
        m_focusWent.invalidate();
}

/// Sends what can be exported. A source that turns out bad is marked and left out, and the rest is sent.
void ComposePage::send()
{
    refresh();
    if (m_batch.sources.isEmpty()) {
        setSending(false);
        tellLeftOut({});
        return;
    }
    whenDone(m_engine.submit(m_batch), this, [this](const Result<Receipt> &receipt) {
        if (!receipt && isLocal() && m_batch.sources.size() > 1 && m_sources->model()->mark(receipt.error()))
            send();
        else
            onReceipt(receipt);
    });
}

QList<ExportError> ComposePage::problemsOf(const Batch &batch) const
{
    const ProviderDescription &provider = *m_settingsPanel->provider();
    QList<ExportError> errors;
    constexpr qsizetype sample = 16; // only sources differ, and the engine checks all
    Batch some = batch;
    some.sources = batch.sources.mid(0, sample);
    for (const ExportRequest &request : expand(some, provider)) {
        for (const ExportError &error : check(request, provider)) {
            if (!errors.contains(error))
                errors.append(error);
        }
    }
    return errors;
}

QList<ExportError> ComposePage::problemsOfRows(const Batch &batch) const
{
    QList<ExportError> all;
    for (int at = 0; at < m_remote->rowCount(); ++at) {
        Batch one = batch;
        one.sources = {m_remote->row(at)->item()};
        const QList<ExportError> errors = problemsOf(one);
        m_remote->row(at)->form()->setErrors(errors);
        for (const ExportError &error : errors) {
            if (!all.contains(error))
                all.append(error);
        }
    }
    return all;
}

void ComposePage::showErrors(const QList<ExportError> &errors)
{
    m_settingsPanel->showErrors(errors);
    if (errors.isEmpty()) {
        m_notice->dismiss();
        return;
    }
    const QString more = errors.size() > 1 ? QLatin1Char(' ') + tr("(%Ln more)", nullptr, int(errors.size()) - 1) : QString();
    m_notice->tell(Notice::Kind::Error, sentence(errors.first()) + more);
}

void ComposePage::onReceipt(const Result<Receipt> &receipt)
{
    refresh();
    setSending(false);
    if (!receipt) {
        showErrors({receipt.error()});
        return;
    }
    tellLeftOut(receipt->warnings);
    m_settingsPanel->destinationBox()->rememberFolder();
    rememberSources();
    Q_EMIT submitted(*receipt);
}

/// Names what is not in the batch, and why.
void ComposePage::tellLeftOut(const QList<Warning> &warnings)
{
    constexpr qsizetype most = 5;
    QStringList lines;
    for (const ExportError &problem : isLocal() ? m_sources->model()->problems() : QList<ExportError>())
        lines.append(tr("Left out: %1").arg(words(problem).what));
    for (const Warning &warning : warnings)
        lines.append(placedWords(warning));
    if (lines.isEmpty())
        return;
    const qsizetype more = lines.size() - most;
    lines = lines.mid(0, most);
    if (more > 0)
        lines.append(tr("… and %Ln more", nullptr, int(more)));
    m_notice->tell(Notice::Kind::Warning, lines.join(QLatin1Char('\n')));
}

void ComposePage::rememberSources()
{
    QStringList paths;
    for (const SourceItem &item : isLocal() ? m_batch.sources : QList<SourceItem>())
        paths.append(item.path());
    m_sources->remember(paths);
}

void ComposePage::restoreSources()
{
    const QJsonObject kept = m_settings.state(QStringLiteral("sources"));
    QList<SourceItem> items;
    for (const QJsonValue &one : kept.value(QLatin1StringView("items")).toArray()) {
        const QString path = one[QLatin1StringView("path")].toString();
        if (!path.isEmpty())
            items.append({one[QLatin1StringView("kind")].toString(), {{pathField, path}}, path.section(QLatin1Char('/'), -1), {}});
    }
    if (m_sources->model()->rowCount() > 0)
        return;
    m_sources->replace(items);
    if (const int all = kept.value(QLatin1StringView("all")).toInt(); all > items.size())
        m_sources->tell(
            tr("The first %1 of %2 sources came back: more are not kept between starts.").arg(QLocale().toString(items.size()), QLocale().toString(all)));
}

ComposePage::Sources ComposePage::allSources() const
{
    Sources all{{}, m_remote->itemsOfAll()};
    for (const SourceEntry &entry : m_sources->model()->entries())
        all.local.append(entry.item);
    return all;
}

void ComposePage::continueWith(const Sources &sources)
{
    m_sources->replace(sources.local);
    m_remote->keep(sources.remote);
}

int ComposePage::formWidth() const
{
    return m_settingsPanel->width();
}

void ComposePage::setNarrow(bool narrow)
{
    m_left->setMinimumWidth(unit * (narrow ? 22 : 30));
    m_settingsPanel->destinationBox()->setCompact(narrow);
}

void ComposePage::showCommandLine()
{
    auto *dialog = new CommandLineDialog(m_presets->commandLines(m_batch), !m_batch.sources.isEmpty(), this);
    dialog->open();
}

void ComposePage::saveState()
{
    m_settings.setState(QStringLiteral("compose"), m_settingsPanel->state());
    m_settings.setBytes(QStringLiteral("window/form"), m_splitter->saveState());
    constexpr qsizetype most = 2000;
    QJsonArray sources;
    for (const SourceEntry &entry : m_sources->model()->entries().mid(0, most))
        sources.append(QJsonObject{{QStringLiteral("kind"), entry.item.kind}, {QStringLiteral("path"), entry.path()}});
    m_settings.setState(QStringLiteral("sources"), {{QStringLiteral("items"), sources}, {QStringLiteral("all"), m_sources->model()->rowCount()}});
    m_settings.setState(QStringLiteral("recentSources"), {{QStringLiteral("paths"), QJsonArray::fromStringList(m_sources->recent())}});
    const FolderChoices &folders = m_settingsPanel->destinationBox()->folderChoices();
    m_settings.setState(QStringLiteral("folders"), {{QStringLiteral("recent"), QJsonArray::fromStringList(folders.recent)},
                                                    {QStringLiteral("favourites"), QJsonArray::fromStringList(folders.favourites)}});
    m_settings.setState(QStringLiteral("presets"), m_presets->state());
}

} // namespace quayside
