// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "model/requestwords.h"
#include "ui/history/textdiff.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QTextBrowser;
class QTreeWidget;

namespace quayside {

/// How the results of two exports differ.
struct ComparedResults {
    QString summary;              ///< one sentence
    std::optional<TextDiff> text; ///< of results that are text
};

/// Reads and compares the main results of @p first and @p second; in a worker.
ComparedResults compareResults(const ExportJob &first, const ExportJob &second);

/// Two exports side by side: their settings, then their results.
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

private:
    void build(const ExportJob &first, const ExportJob &second);
    void fill(const QList<ComparedSetting> &compared);
    void showDifferences(bool only);
    void show(const ComparedResults &results);

    QTreeWidget *m_settings;
    QCheckBox *m_differences;
    QLabel *m_summary;
    QTextBrowser *m_diff;
};

} // namespace quayside
