// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "model/requestwords.h"
#include "ui/history/textdiff.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QSplitter;
class QTextBrowser;
class QTreeWidget;
class QVBoxLayout;

namespace quayside {

class ComparePanel;

/// How the results of two exports differ.
struct ComparedResults {
    QString summary;              ///< one sentence
    std::optional<TextDiff> text; ///< of results that are text
    QByteArray firstPages;        ///< of results that are PDFs, both
    QByteArray secondPages;
};

/// Reads and compares the main results of @p first and @p second; in a worker.
ComparedResults compareResults(const ExportJob &first, const ExportJob &second);

/// Two exports side by side: their settings, then their results, as lines or as pages.
class CompareDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareDialog)

public:
    /// @p providers: to word the settings.
    CompareDialog(const ExportJob &first, const ExportJob &second, const QList<ProviderDescription> &providers, QWidget *parent = nullptr);
    [[nodiscard]] QTreeWidget *settings() const { return m_settings; }
    [[nodiscard]] QCheckBox *differencesOnly() const { return m_differences; }
    /// What is said of the results; empty while they are read.
    [[nodiscard]] QString resultWords() const;
    [[nodiscard]] QString diffText() const;
    /// The pages of both; null unless the results are PDFs.
    [[nodiscard]] ComparePanel *pages() const { return m_pages; }

private:
    void build();
    void fill(const QList<ComparedSetting> &compared);
    void showDifferences(bool only);
    void show(const ComparedResults &results);
    void showPages(const ComparedResults &results);

    QString m_firstTitle; ///< of one line
    QString m_secondTitle;
    QSplitter *m_split;
    QVBoxLayout *m_results;
    ComparePanel *m_pages = nullptr;
    QTreeWidget *m_settings;
    QCheckBox *m_differences;
    QLabel *m_summary;
    QTextBrowser *m_diff;
};

} // namespace quayside
