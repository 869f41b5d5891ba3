// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "ui/compose/remoterow.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace quayside {

class AppSettings;
class ExportSettings;
class NameExample;
class Notice;
class OptionForm;
class PresetController;
class PresetRow;
class RemoteSource;
class SourcesPanel;

/// Sources, settings, Export button; builds a Batch.
class ComposePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComposePage)

public:
    ComposePage(Engine &engine, AppSettings &settings, QWidget *parent = nullptr);
    ~ComposePage() override;

    void openSources(const QStringList &paths);
    /// Puts the sources and settings of @p batch into the form, to be changed and exported. What stood there can be brought back.
    void load(const Batch &batch);
    void setProviders(const QList<ProviderDescription> &providers);
    /// Checks and submits; errors appear at their fields.
    void submit();
    /// The current batch, rebuilt on every change.
    [[nodiscard]] const Batch &batch() const { return m_batch; }
    /// The current source in every format and language; empty: nothing to preview.
    [[nodiscard]] QList<ExportRequest> previewRequests() const;
    [[nodiscard]] SourcesPanel *sources() const { return m_sources; }
    [[nodiscard]] RemoteSource *remoteSource() const { return m_remote; }
    [[nodiscard]] ExportSettings *settingsPanel() const { return m_settingsPanel; }
    [[nodiscard]] PresetRow *presetRow() const { return m_presetRow; }
    [[nodiscard]] PresetController *presets() const { return m_presets; }
    [[nodiscard]] QPushButton *exportButton() const { return m_export; }
    [[nodiscard]] QToolButton *previewButton() const { return m_preview; }
    /// What went wrong, or was left out.
    [[nodiscard]] Notice *notice() const { return m_notice; }
    /// Makes an account's parser of browser addresses; set before accounts arrive.
    std::function<UrlFieldsFunction(const QString &provider)> urlFields;
    /// Whether this computer makes the export, so that a preview is possible.
    [[nodiscard]] bool isLocal() const;
    void saveState();
    /// What is listed and filled in, for another window.
    struct Sources {
        QList<SourceItem> local;
        QMap<QString, QList<SourceItem>> remote; ///< by account
    };
    [[nodiscard]] Sources allSources() const;
    /// Takes over what another window had; before the providers are set.
    void continueWith(const Sources &sources);
    /// Lists the local sources that saveState() kept.
    void restoreSources();
    /// Of settings and foot, in pixels.
    [[nodiscard]] int formWidth() const;
    /// In a narrow window the sources give way to the form.
    void setNarrow(bool narrow);
    /// What stands below the form: words about the batch, the preview's button and Export. Another page may take it, and the notice, into its layout.
    [[nodiscard]] QWidget *footer() const { return m_footer; }
    /// Puts notice and foot back below the form.
    void takeFooterBack();

Q_SIGNALS:
    void accountsWanted();
    /// The batch is queued.
    void submitted(const quayside::Receipt &receipt);
    /// Something a preview depends on changed.
    void changed();

private:
    QWidget *makeFooter();
    void setSending(bool sending);
    /// Rebuilds and shows the batch.
    void refresh();
    void showBatch();
    /// What is still missing; empty: nothing.
    [[nodiscard]] QString missingWords() const;
    void refreshAsOf();
    void showCommandLine();
    void onProviderChanged();
    void showErrors(const QList<ExportError> &errors);
    void send();
    void rememberSources();
    void tellLeftOut(const QList<Warning> &warnings);
    void onReceipt(const Result<Receipt> &receipt);
    [[nodiscard]] QList<SourceItem> sourceItems() const;
    [[nodiscard]] QList<ExportError> problemsOf(const Batch &batch) const;
    [[nodiscard]] QList<ExportError> problemsOfRows(const Batch &batch) const;
    [[nodiscard]] QString exportWords(const Batch &batch) const;

    Engine &m_engine;
    AppSettings &m_settings;
    SourcesPanel *m_sources;
    RemoteSource *m_remote;
    QStackedWidget *m_left;
    ExportSettings *m_settingsPanel;
    Notice *m_notice;
    QLabel *m_summary;
    QWidget *m_footer = nullptr;
    QPushButton *m_export;
    QToolButton *m_preview;
    QVBoxLayout *m_formColumn = nullptr; ///< settings, notice, foot
    QSplitter *m_splitter;
    NameExample *m_example;
    PresetRow *m_presetRow;
    PresetController *m_presets;
    Batch m_batch;
    QDateTime m_asOf; ///< "now" of preview and export: what is shown is saved
    bool m_sending = false;
    QElapsedTimer m_focusWent; ///< since the focus went from the button, while something is sent
};

} // namespace quayside
